// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The outcome of an echo, for people and for programs.
public struct EchoReport: Sendable, Encodable {
    public let host: String
    public let port: Int
    public let calledAETitle: String
    public let callingAETitle: String
    /// The four hexadecimal digits of the status.
    public let status: String
    public let isSuccess: Bool
    /// From before the connection to after the release.
    public let milliseconds: Double
    private let meaning: String

    private enum CodingKeys: String, CodingKey {
        case host, port, calledAETitle, callingAETitle, status, isSuccess, milliseconds
    }

    /// Asks a peer for an echo and tells how it went.
    ///
    /// - Throws: ``DICOMNetworkError`` when there is no answer.
    public static func ask(_ peer: DICOMPeer, options: ClientOptions = ClientOptions()) async throws -> EchoReport {
        let start = ContinuousClock.now
        let status = try await DICOMClient.echo(peer, options: options)
        return EchoReport(peer, status, ContinuousClock.now - start)
    }

    init(_ peer: DICOMPeer, _ status: DIMSEStatus, _ duration: Duration) {
        host = peer.host
        port = peer.port
        calledAETitle = peer.calledAETitle
        callingAETitle = peer.callingAETitle
        self.status = status.digits
        isSuccess = status == .success
        meaning = status.meaning
        milliseconds = (duration / .milliseconds(1) * 100).rounded() / 100
    }

    /// One line for people.
    public var text: String {
        "\(calledAETitle) at \(host):\(port) answers \(isSuccess ? "the echo" : "\(status)H \(meaning)") (\(milliseconds) ms)"
    }
}
