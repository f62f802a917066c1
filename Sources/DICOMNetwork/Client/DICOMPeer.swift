// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A DICOM application to connect to, and the name under which to do so.
public struct DICOMPeer: Sendable, Hashable, CustomStringConvertible {
    public var host: String
    public var port: Int
    public var calledAETitle: String
    public var callingAETitle: String

    public init(host: String, port: Int, calledAETitle: String = "ANY-SCP", callingAETitle: String = "CLARA") {
        self.host = host
        self.port = port
        self.calledAETitle = calledAETitle
        self.callingAETitle = callingAETitle
    }

    public var description: String { "\(calledAETitle) at \(host):\(port)" }
}
