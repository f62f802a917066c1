// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import Foundation

/// An instance that was received, for people and for programs.
public struct ReceivedLine: Sendable, Encodable {
    public let path: String
    public let bytes: Int
    public let sopClassUID: String
    public let sopInstanceUID: String
    public let transferSyntaxUID: String
    public let callingAETitle: String
    public let remoteHost: String
    private let kind: String

    private enum CodingKeys: String, CodingKey {
        case path, bytes, sopClassUID, sopInstanceUID, transferSyntaxUID, callingAETitle, remoteHost
    }

    public init(_ instance: StoredInstance) {
        path = instance.path
        bytes = instance.length
        sopClassUID = instance.request.sopClassUID.rawValue
        sopInstanceUID = instance.request.sopInstanceUID.rawValue
        transferSyntaxUID = instance.request.transferSyntax.uid.rawValue
        callingAETitle = instance.association.callingAETitle
        remoteHost = instance.association.remoteHost
        kind = "\(instance.request.sopClassUID.name ?? sopClassUID), \(instance.request.transferSyntax)"
    }

    /// One line for people.
    public var text: String { "\(path)  \(kind), \(ByteText.text(bytes)) from \(callingAETitle) at \(remoteHost)" }
}

extension ReceivedLine {
    /// The instance as a JSON object on one line.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
