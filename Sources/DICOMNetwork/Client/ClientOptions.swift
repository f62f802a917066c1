// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore
public import NIOPosix

/// How an association is asked for and how long a peer may take.
public struct ClientOptions: Sendable {
    /// Until the TCP connection is open.
    public var connectTimeout: TimeAmount
    /// Until the association is accepted or rejected, and until a release is answered.
    public var associationTimeout: TimeAmount
    /// Until an operation is answered, and until the peer takes more of what it is sent.
    public var responseTimeout: TimeAmount
    /// The longest PDU that the peer is asked to send, in bytes.
    public var maximumPDULength: UInt32
    /// The longest PDU that is sent, where the peer would take longer ones.
    public var maximumSendLength: UInt32
    /// Who asks, for peers that want to know.
    public var userIdentity: UserIdentity?
    /// Where connections are served; by default the process's shared loops, one per core.
    public var eventLoopGroup: any EventLoopGroup
    /// Where files are read; by default the process's shared pool for blocking work.
    public var threads: NIOThreadPool

    public init(
        connectTimeout: TimeAmount = .seconds(10), associationTimeout: TimeAmount = .seconds(30),
        responseTimeout: TimeAmount = .seconds(120), maximumPDULength: UInt32 = 131_072, maximumSendLength: UInt32 = 131_072,
        userIdentity: UserIdentity? = nil, eventLoopGroup: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        threads: NIOThreadPool = .singleton
    ) {
        self.connectTimeout = connectTimeout
        self.associationTimeout = associationTimeout
        self.responseTimeout = responseTimeout
        self.maximumPDULength = maximumPDULength
        self.maximumSendLength = maximumSendLength
        self.userIdentity = userIdentity
        self.eventLoopGroup = eventLoopGroup
        self.threads = threads
    }
}
