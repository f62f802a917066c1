// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import ClaraResultsAPI
import DICOM
import DICOMNetwork
import Foundation
import Logging
import ServiceLifecycle

/// Delivers one result task: downloads its files and sends each to every destination that does not have it yet.
struct ExportWorker: Sendable {
    let task: ResultTask
    let store: AdapterStore
    let catalog: EntityCatalog
    let platform: any PlatformAPI
    let sender: any InstanceSender
    let settings: SendingSettings
    /// A folder of its own for the downloaded files; removed at the end.
    let folder: String
    let shouldStop: @Sendable () -> Bool
    let logger: Logger

    private typealias Downloaded = Result<InstanceFile, DownloadFailure>

    func run() async throws -> ExportOutcome {
        let destinations: [DestinationEntity]
        do {
            destinations = try findDestinations()
        } catch {
            _ = try await record(destinations: [])
            return .failed(error.message)
        }
        let deliveries = try await record(destinations: destinations.map(\.name))
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let wanted = deliveries.filter { $0.state != .delivered && $0.state != .ignored }
        let uris = task.uris.filter { uri in wanted.contains { $0.uri == uri } }
        // A download can be done again after the next start, so a shutdown does not wait for it.
        let files = try await cancelWhenGracefulShutdown { try await download(uris) }
        try await recordDownloads(files, wanted)
        if shouldStop() { return .interrupted }
        if let outcome = refuse(files) { return outcome }
        for destination in destinations {
            let rows = wanted.filter { $0.destination.lowercased() == destination.name.lowercased() }
            try await send(rows, files, to: destination)
            if shouldStop() { break }
        }
        return try await conclude()
    }

    private func findDestinations() throws(AdapterError) -> [DestinationEntity] {
        var found: [DestinationEntity] = []
        for name in try DestinationNames.parse(task.parameters) {
            guard let destination = catalog.destination(name: name) else {
                throw AdapterError(.notFound, "there is no destination \(name)")
            }
            found.append(destination)
        }
        return found
    }

    // MARK: Downloading

    private func download(_ uris: [String]) async throws -> [String: Downloaded] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return try await withThrowingTaskGroup(of: (String, Downloaded).self) { group in
            var files: [String: Downloaded] = [:]
            var rest = uris.enumerated().makeIterator()
            func startNext() {
                guard let (index, uri) = rest.next() else { return }
                group.addTask { (uri, try await download(uri, to: "\(folder)/\(index)")) }
            }
            for _ in 0..<settings.parallelDownloads { startNext() }
            while let (uri, file) = try await group.next() {
                files[uri] = file
                if !shouldStop() { startNext() }
            }
            return files
        }
    }

    private func download(_ uri: String, to path: String) async throws -> Downloaded {
        do {
            try await platform.downloadFile(payloadID: task.payloadId, name: uri, to: path)
        } catch {
            try Task.checkCancellation()
            let failure = SubmissionFailure(error)
            return .failure(DownloadFailure(kind: failure.counts ? .missing : .passing, message: failure.message))
        }
        do {
            return .success(try await BlockingWork.run { try InstanceFile(path: path) })
        } catch {
            return .failure(DownloadFailure(kind: .notDICOM, message: "not a DICOM instance"))
        }
    }

    /// Keeps what cannot be sent, and why.
    private func recordDownloads(_ files: [String: Downloaded], _ wanted: [DeliveryRecord]) async throws {
        var changed: [DeliveryRecord] = []
        for var row in wanted {
            guard case .failure(let failure)? = files[row.uri] else { continue }
            row.state = failure.kind == .notDICOM ? .ignored : .failed
            row.message = failure.message
            row.updated = Date()
            changed.append(row)
            if failure.kind == .notDICOM {
                logger.warning("file is not DICOM and stays undelivered", metadata: ["task.uri": "\(row.uri)"])
            }
        }
        try await update(changed)
    }

    /// The end of the task where nothing can be sent.
    private func refuse(_ files: [String: Downloaded]) -> ExportOutcome? {
        let failures = files.values.compactMap { file in
            if case .failure(let failure) = file, failure.kind != .notDICOM { failure } else { nil }
        }
        if let passing = failures.first(where: { $0.kind == .passing }) {
            return retryOrFail("files cannot be downloaded: \(passing.message)")
        }
        guard let first = failures.first, Double(failures.count) / Double(task.uris.count) > settings.failureThreshold else { return nil }
        return .failed("\(failures.count) of \(task.uris.count) files cannot be downloaded: \(first.message)")
    }

    // MARK: Sending

    private func send(_ rows: [DeliveryRecord], _ files: [String: Downloaded], to destination: DestinationEntity) async throws {
        var sendable: [(row: DeliveryRecord, file: InstanceFile)] = []
        for var row in rows {
            guard case .success(let file)? = files[row.uri] else { continue }
            row.sopInstanceUID = file.identity.sopInstanceUID.rawValue
            sendable.append((row, file))
        }
        guard !sendable.isEmpty else { return }
        let told = OutcomeLedger(count: sendable.count)
        let all = sendable
        do {
            try await sender.send(sendable.map(\.file), to: destination, shouldStop: shouldStop) { index, outcome in
                try await update([Self.row(all[index].row, outcome)])
                told.mark(index)
            }
        } catch {
            try Task.checkCancellation()
            let message = (error as? any CodedError)?.description ?? "\(error)"
            logger.warning("destination not reached", metadata: ["dicom.destination": "\(destination.name)", "error": "\(message)"])
            try await update(told.missing.map { Self.row(sendable[$0].row, .unsendable(message)) })
        }
    }

    private static func row(_ row: DeliveryRecord, _ outcome: SendOutcome) -> DeliveryRecord {
        var row = row
        row.tries += 1
        row.updated = Date()
        switch outcome {
        case .delivered(let status):
            row.state = .delivered
            row.status = Int(status.rawValue)
            row.message = nil
        case .refused(let status, let comment):
            row.state = .failed
            row.status = Int(status.rawValue)
            row.message = [status.description, comment].compactMap { $0 }.joined(separator: ": ")
        case .unsendable(let message):
            row.state = .failed
            row.status = nil
            row.message = message
        }
        return row
    }

    // MARK: The end

    private func conclude() async throws -> ExportOutcome {
        let store = store
        let id = task.taskId
        let rows = try await BlockingWork.run { try store.deliveries(taskID: id) }.filter { $0.state != .ignored }
        let failed = rows.filter { $0.state == .failed }
        let isOver = !rows.contains { $0.state == .pending }
        if !isOver, shouldStop() { return .interrupted }
        guard !rows.isEmpty else { return .failed("none of the files is a DICOM instance") }
        let undelivered = rows.filter { $0.state != .delivered }
        guard Double(undelivered.count) / Double(rows.count) > settings.failureThreshold else { return .succeeded }
        let reason = failed.first?.message.map { ": \($0)" } ?? ""
        return retryOrFail("\(undelivered.count) of \(rows.count) deliveries failed\(reason)")
    }

    private func retryOrFail(_ message: String) -> ExportOutcome {
        task.retries < settings.maximumRetries ? .retryLater(message) : .failed(message)
    }

    private func record(destinations: [String]) async throws -> [DeliveryRecord] {
        let store = store
        let task = task
        return try await BlockingWork.run { try store.beginExport(task, destinations: destinations, now: Date()) }
    }

    private func update(_ rows: [DeliveryRecord]) async throws {
        guard !rows.isEmpty else { return }
        let store = store
        try await BlockingWork.run { try store.update(rows) }
    }
}
