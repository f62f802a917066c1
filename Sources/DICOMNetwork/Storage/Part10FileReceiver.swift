// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
public import NIOCore
public import NIOPosix

/// Writes an instance to a Part 10 file as it comes, and gives it its name when it is complete and checked.
///
/// Until then the bytes are in a temporary file whose name begins with a full stop, which is removed when the instance is
/// refused, aborted, or fails to be written. Instances of up to 256 kB get by with one visit to the disk.
public actor Part10FileReceiver: InstanceReceiver {
    /// How much an answer of success promises.
    public enum Durability: Sendable, Hashable {
        /// The file survives the end of the process, not a loss of power.
        case process
        /// The file and its name survive a loss of power.
        case power
    }

    /// What happens when there is a file of the same name.
    public enum Collision: Sendable, Hashable {
        /// The new file takes its place in one step.
        case replace
        /// The old file stays, and the new one is dropped with success.
        case keep
        /// The old file stays, and the new one is refused as a duplicate (0111H).
        case refuse
    }

    /// Where the file goes and what is asked before and told after.
    public struct Destination: Sendable {
        /// A folder for the temporary file, on the file system of the final one.
        public var temporaryFolder: String
        /// Gives the path for an instance; its folder is made if it is missing. May block: it runs on a thread for files.
        /// What it throws refuses the instance, a ``StoreFailure`` with its own status.
        public var place: @Sendable (ReceivedInstance) throws -> String
        /// Told when the file is in its place and before the peer is; what it returns is the peer's answer.
        public var stored: @Sendable (StoredInstance) async -> StoreOutcome

        public init(
            temporaryFolder: String, place: @escaping @Sendable (ReceivedInstance) throws -> String,
            stored: @escaping @Sendable (StoredInstance) async -> StoreOutcome = { _ in StoreOutcome(.success) }
        ) {
            self.temporaryFolder = temporaryFolder
            self.place = place
            self.stored = stored
        }

        /// A file `<SOP instance UID>.dcm` in one folder.
        public static func folder(
            _ folder: String, stored: @escaping @Sendable (StoredInstance) async -> StoreOutcome = { _ in StoreOutcome(.success) }
        ) -> Destination {
            Destination(
                temporaryFolder: folder, place: { "\(folder)/\($0.request.sopInstanceUID.rawValue).dcm" }, stored: stored)
        }
    }

    private let request: StoreRequest
    private let association: AssociationInfo
    private let destination: Destination
    private let durability: Durability
    private let collision: Collision
    private let files: FileWork
    private var pending = PendingBytes()
    private var headerLength: Int
    private var partial: PartialFile?

    /// - Parameter threads: where files are written; by default the process's shared pool for blocking work.
    public init(
        _ request: StoreRequest, on association: AssociationInfo, destination: Destination, durability: Durability = .power,
        collision: Collision = .replace, threads: NIOThreadPool = .singleton
    ) {
        self.request = request
        self.association = association
        self.destination = destination
        self.durability = durability
        self.collision = collision
        files = FileWork(threads: threads)
        let header = Part10Header.encoded(for: request, sourceAETitle: association.callingAETitle)
        headerLength = header.readableBytes
        pending.append(header)
    }

    /// Takes bytes; writes when 256 kB have come.
    ///
    /// - Throws: ``StoreFailure`` with A700H when there is no room, with 0110H when writing fails otherwise.
    public func receive(_ bytes: ByteBuffer) async throws {
        pending.append(bytes)
        guard pending.isFull else { return }
        let buffers = pending.take()
        let known = partial
        let folder = destination.temporaryFolder
        do {
            partial = try await files.run {
                let file = try known ?? PartialFile(path: Self.temporaryPath(in: folder))
                do {
                    try file.write(buffers)
                } catch {
                    Placement.remove(file.path)
                    throw error
                }
                return file
            }
        } catch {
            throw Self.failure(error)
        }
    }

    public func finish() async -> DIMSEStatus {
        await conclude().status
    }

    /// Checks the data set, gives the file its place, and makes it durable.
    public func conclude() async -> StoreOutcome {
        let placement = Placement(
            request: request, association: association, destination: destination, durability: durability, collision: collision,
            headerLength: headerLength)
        let buffers = pending.take()
        let known = partial
        partial = nil
        do {
            let stored = try await files.run { try placement.carryOut(known, buffers) }
            return await destination.stored(stored)
        } catch {
            return Self.failure(error).outcome
        }
    }

    public func discard() async {
        _ = pending.take()
        guard let path = partial?.path else { return }
        partial = nil
        // Fails only when the process is ending; what is left then is a file that no one takes for an instance.
        try? await files.run { Placement.remove(path) }
    }

    static func temporaryPath(in folder: String) -> String {
        let name = String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)
        return "\(folder)/.\(name).part"
    }

    private static func failure(_ error: any Error) -> StoreFailure {
        switch error {
        case let failure as StoreFailure: failure
        // Paths are nobody's business on the other side.
        case let fault as SystemFault:
            StoreFailure(fault.status, comment: fault.status == .outOfResources ? "no room to store" : "cannot store")
        default: StoreFailure(.processingFailure, comment: "cannot store")
        }
    }
}
