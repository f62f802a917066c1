// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import NIOCore

/// Puts the fragments of an association together to messages: whole command sets, and the bytes of data sets as they come
/// (PS3.7 section 6.3, PS3.8 annex E).
public struct MessageAssembler: Sendable {
    /// What a fragment completes or continues.
    public enum Output: Sendable, Equatable {
        /// Nothing yet: a part of a command set.
        case none
        /// A message begins; when `command.hasDataSet`, data follow.
        case command(CommandSet, contextID: UInt8)
        /// The next bytes of the message's data set.
        case data(ByteBuffer, isLast: Bool)
    }

    private enum Phase: Sendable {
        case command(contextID: UInt8?)
        case data(contextID: UInt8)
    }

    private var phase = Phase.command(contextID: nil)
    private var commandBytes = ByteBuffer()

    public init() {}

    /// Whether a message is complete only in part.
    public var isInsideMessage: Bool {
        if case .command(nil) = phase { return false }
        return true
    }

    /// Takes the next fragment.
    ///
    /// - Throws: when the fragment belongs to another presentation context than the message it interrupts, is of the wrong
    ///   kind, or makes the command set longer than ``CommandSet/maximumLength``. The association is then to be aborted.
    public mutating func take(_ fragment: PDVFragment) throws(DIMSEFault) -> Output {
        switch phase {
        case .command(let contextID):
            guard fragment.isCommand else { throw DIMSEFault("a data set where a command set was expected") }
            guard contextID == nil || contextID == fragment.contextID else {
                throw DIMSEFault("a command set goes on in another presentation context")
            }
            guard commandBytes.readableBytes + fragment.bytes.readableBytes <= CommandSet.maximumLength else {
                throw DIMSEFault("a command set of more than \(CommandSet.maximumLength) bytes")
            }
            if commandBytes.readableBytes == 0, fragment.isLast {
                commandBytes = fragment.bytes
            } else {
                commandBytes.writeImmutableBuffer(fragment.bytes)
            }
            guard fragment.isLast else {
                phase = .command(contextID: fragment.contextID)
                return .none
            }
            let command = try CommandSet(decoding: commandBytes)
            commandBytes = ByteBuffer()
            phase = command.hasDataSet ? .data(contextID: fragment.contextID) : .command(contextID: nil)
            return .command(command, contextID: fragment.contextID)
        case .data(let contextID):
            guard !fragment.isCommand else { throw DIMSEFault("a command set inside a data set") }
            guard contextID == fragment.contextID else {
                throw DIMSEFault("a data set goes on in another presentation context")
            }
            if fragment.isLast { phase = .command(contextID: nil) }
            return .data(fragment.bytes, isLast: fragment.isLast)
        }
    }
}
