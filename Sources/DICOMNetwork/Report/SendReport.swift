// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM

/// What became of the files of one sending, for people and for programs.
public struct SendReport: Sendable, Encodable {
    /// One file's line.
    public struct File: Sendable, Encodable {
        public let path: String
        /// `stored`, `refused`, `failed` or `skipped`.
        public let outcome: String
        /// The four hexadecimal digits of the peer's status, when it answered.
        public let status: String?
        /// The outcome in words.
        public let text: String
        public let sopClassUID: String?
        public let sopInstanceUID: String?
        public let transferSyntaxUID: String?
    }

    public let host: String
    public let port: Int
    public let calledAETitle: String
    public private(set) var stored = 0
    public private(set) var refused = 0
    public private(set) var failed = 0
    public private(set) var skipped = 0
    /// The length of the files that were stored.
    public private(set) var storedBytes = 0
    public private(set) var seconds = 0.0
    public private(set) var files: [File] = []
    private var failureCodes: Set<ErrorCode> = []

    private enum CodingKeys: String, CodingKey {
        case host, port, calledAETitle, stored, refused, failed, skipped, storedBytes, seconds, files
    }

    public init(to peer: DICOMPeer) {
        host = peer.host
        port = peer.port
        calledAETitle = peer.calledAETitle
    }

    /// Takes one file's outcome.
    public mutating func add(_ outcome: SendOutcome) {
        let kind: String
        var status: DIMSEStatus?
        switch outcome.result {
        case .answered(let answer):
            status = answer.status
            kind = outcome.isStored ? "stored" : "refused"
            if outcome.isStored {
                stored += 1
                storedBytes += outcome.byteCount
            } else {
                refused += 1
            }
        case .failed(let error):
            kind = "failed"
            failed += 1
            failureCodes.insert(error.code)
        case .skipped:
            kind = "skipped"
            skipped += 1
        }
        files.append(
            File(
                path: outcome.path, outcome: kind, status: status?.digits, text: outcome.text,
                sopClassUID: outcome.identity?.sopClassUID.rawValue, sopInstanceUID: outcome.identity?.sopInstanceUID.rawValue,
                transferSyntaxUID: outcome.identity?.transferSyntax.uid.rawValue))
    }

    /// Says how long it took, when all is done.
    public mutating func finish(after duration: Duration) {
        seconds = (duration / .seconds(1) * 1000).rounded() / 1000
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The exit status of a command: 0 when every file is stored or was passed over, the status of the fault when nothing could be
    /// sent for one kind of fault, else 1. That there was nothing to send is a missing input (66).
    public var exitStatus: Int32 {
        if stored + refused + failed == 0 { return ErrorCode.notFound.exitStatus }
        if refused + failed == 0 { return 0 }
        if stored + refused == 0, failureCodes.count == 1, let code = failureCodes.first { return code.exitStatus }
        return 1
    }

    /// One line for people.
    public var text: String {
        var parts = ["\(stored) of \(stored + refused + failed) stored at \(calledAETitle) (\(host):\(port))"]
        if refused > 0 { parts.append("\(refused) refused") }
        if failed > 0 { parts.append("\(failed) failed") }
        if skipped > 0 { parts.append("\(skipped) files without an instance passed over") }
        if seconds > 0 {
            let rate = Double(storedBytes) / 1e6 / seconds
            parts.append("\(ByteText.text(storedBytes)) in \(seconds) s, \((rate * 10).rounded() / 10) MB/s")
        }
        return parts.joined(separator: "; ")
    }
}
