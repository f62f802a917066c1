// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore

extension DICOMServer {
    /// Where a server listens and what it allows.
    public struct Configuration: Sendable {
        /// The address to listen on; loopback unless told otherwise.
        public var host: String
        /// The port to listen on; 0 takes any that is free.
        public var port: Int
        /// How many associations may be open at a time; more are rejected for now with local-limit-exceeded.
        public var maximumAssociations: Int
        /// How many connections may be open, with an association or without; more are closed as they come.
        public var maximumConnections: Int
        /// The longest PDU that peers are asked to send, in bytes. Longer ones are taken all the same.
        public var maximumPDULength: UInt32
        /// The ARTIM timer: how long a peer may take to ask for an association, and to close a connection that has ended.
        public var artimTimeout: TimeAmount
        /// How long an association may be silent before it is aborted.
        public var idleTimeout: TimeAmount
        /// How long running associations may go on after a graceful shutdown has begun.
        public var drainTimeout: Duration

        public init(
            host: String = "127.0.0.1", port: Int = 11112, maximumAssociations: Int = 100, maximumConnections: Int? = nil,
            maximumPDULength: UInt32 = 131_072, artimTimeout: TimeAmount = .seconds(30), idleTimeout: TimeAmount = .seconds(300),
            drainTimeout: Duration = .seconds(10)
        ) {
            self.host = host
            self.port = port
            self.maximumAssociations = maximumAssociations
            self.maximumConnections = maximumConnections ?? maximumAssociations * 4 + 64
            self.maximumPDULength = maximumPDULength
            self.artimTimeout = artimTimeout
            self.idleTimeout = idleTimeout
            self.drainTimeout = drainTimeout
        }
    }
}
