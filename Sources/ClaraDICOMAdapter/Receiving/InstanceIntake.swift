// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM
import DICOMNetwork
import Foundation
import Synchronization

/// Takes one instance: looks at what has been received, names its file, and has it recorded before the sender is answered.
///
/// Every received file gets a name of its own, so that two senders of the same instance never write to one file; which of the
/// two counts is decided in the transaction that records them.
final class InstanceIntake: Sendable {
    private let application: BoundApplication
    private let folder: String
    private let metadataTags: [Tag]
    private let commits: CommitQueue<Arrival, RecordedArrival>
    private let recorded: @Sendable (RecordedArrival, BoundApplication, AssociationInfo) -> Void
    private let arrival = Mutex<Arrival?>(nil)

    init(
        application: BoundApplication, folder: String, metadataTags: [Tag], commits: CommitQueue<Arrival, RecordedArrival>,
        recorded: @escaping @Sendable (RecordedArrival, BoundApplication, AssociationInfo) -> Void
    ) {
        self.application = application
        self.folder = folder
        self.metadataTags = metadataTags
        self.commits = commits
        self.recorded = recorded
    }

    /// Where the file goes.
    ///
    /// - Throws: ``DICOMNetwork/StoreFailure`` with A900H when an attribute is missing that the instance cannot be filed without.
    func place(_ instance: ReceivedInstance) throws -> String {
        let dataSet: DataSet
        do {
            dataSet = try instance.metadata()
        } catch {
            throw StoreFailure(.cannotUnderstand, comment: error.message)
        }
        let study = try required(.studyInstanceUID, in: dataSet)
        let series = try required(.seriesInstanceUID, in: dataSet)
        // Type 2: it must be there, but a patient may have no identifier.
        guard dataSet.contains(.patientID) else { throw StoreFailure(.dataSetDoesNotMatchSOPClass, comment: "no Patient ID") }
        let groupBy = application.settings.groupBy
        let values = dataSet.strings(groupBy).map { $0.trimmingCharacters(in: .whitespaces) }
        let groupValue = values.joined(separator: "\\")
        guard values.contains(where: { !$0.isEmpty }) else {
            throw StoreFailure(.dataSetDoesNotMatchSOPClass, comment: "no value to group by in \(groupBy)")
        }
        let request = instance.request
        let unique = String(UInt64.random(in: .min ... .max), radix: 36)
        let name = "\(FileNameComponent.make(request.sopInstanceUID.rawValue)).\(unique).dcm"
        let path = "\(FileNameComponent.make(application.entity.aeTitle))/\(name)"
        let arrival = Arrival(
            application: application, groupValue: groupValue, sopInstanceUID: request.sopInstanceUID.rawValue,
            sopClassUID: request.sopClassUID.rawValue, patientID: dataSet.string(.patientID) ?? "", studyInstanceUID: study,
            seriesInstanceUID: series, callingAETitle: instance.association.callingAETitle,
            remoteHost: instance.association.remoteHost, path: path, size: 0, metadata: metadata(of: dataSet), time: Date())
        self.arrival.withLock { $0 = arrival }
        return "\(folder)/\(path)"
    }

    /// Records the file in its place; the answer goes to the sender.
    func record(_ instance: StoredInstance) async -> StoreOutcome {
        guard var arrival = arrival.withLock({ $0 }) else { return StoreOutcome(.processingFailure, comment: "cannot store") }
        arrival.size = instance.length
        arrival.time = Date()
        do {
            let outcome = try await commits.submit(arrival)
            switch outcome.disposition {
            case .added: break
            case .dropped: removeFile(arrival.path)
            case .replaced(let path): removeFile(path)
            }
            recorded(outcome, application, instance.association)
            return StoreOutcome(.success)
        } catch {
            removeFile(arrival.path)
            let isFull = (error as? AdapterError)?.code == .resourceExhausted
            return StoreOutcome(isFull ? .outOfResources : .processingFailure, comment: isFull ? "no room to store" : "cannot record")
        }
    }

    private func required(_ tag: Tag, in dataSet: DataSet) throws(StoreFailure) -> String {
        guard let value = dataSet.string(tag) else {
            throw StoreFailure(.dataSetDoesNotMatchSOPClass, comment: "no \(tag.name ?? tag.description)")
        }
        return value
    }

    private func metadata(of dataSet: DataSet) -> [String: [String]]? {
        guard !metadataTags.isEmpty else { return nil }
        var values: [String: [String]] = [:]
        for tag in metadataTags {
            let texts = dataSet.strings(tag).filter { !$0.isEmpty }.map(Self.cut)
            if !texts.isEmpty { values[tag.hexadecimal] = texts }
        }
        return values
    }

    /// At most 256 bytes, which is what metadata of a job may have.
    private static func cut(_ text: String) -> String {
        var text = text
        while text.utf8.count > 256 { text.removeLast() }
        return text
    }

    /// A file that stays because of a fault is found by the sweep at the next start.
    private func removeFile(_ path: String) {
        try? FileManager.default.removeItem(atPath: "\(folder)/\(path)")
    }
}
