// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMNetwork
import Logging
import NIOPosix

/// The adapter's side of its DICOM server: who may send, and what becomes of each instance.
struct InstanceStorage: StorageProvider {
    let policy: AssociationPolicy
    let catalog: EntityCatalog
    let space: SpaceGuard
    /// The folder of received files; temporary ones are in `.incoming` in it.
    let folder: String
    let metadataTags: [Tag]
    let durability: Part10FileReceiver.Durability
    let commits: CommitQueue<Arrival, RecordedArrival>
    let groups: GroupingService
    let logger: Logger

    static let temporaryFolder = ".incoming"

    func decide(_ request: AssociationRequest) async -> AssociationDecision {
        let decision = policy.decide(request)
        // The peer can only be told "no reason given".
        if decision == .reject(.noReasonGiven), let shortage = space.shortage {
            logger.warning("no room for images: \(shortage)", metadata: ["dicom.called_ae": "\(request.calledAETitle)"])
        }
        return decision
    }

    func begin(_ store: StoreRequest, on association: AssociationInfo) async throws -> any InstanceReceiver {
        guard let application = catalog.application(aeTitle: association.calledAETitle) else {
            throw StoreFailure(.notAuthorized, comment: "the called AE title is gone")
        }
        if application.entity.ignoredSopClasses.contains(store.sopClassUID.rawValue) { return IgnoredInstance() }
        guard space.hasRoom else { throw StoreFailure(.outOfResources, comment: "no room to store") }
        let intake = InstanceIntake(
            application: application, folder: folder, metadataTags: metadataTags, commits: commits,
            recorded: { [groups] in groups.stored($0, of: $1, on: $2) })
        let receiver = Part10FileReceiver(
            store, on: association,
            destination: .init(
                temporaryFolder: "\(folder)/\(Self.temporaryFolder)", place: { try intake.place($0) },
                stored: { await intake.record($0) }), durability: durability, collision: .replace)
        groups.transferBegan(on: association)
        return WatchedReceiver(receiver: receiver) { [groups] in groups.transferEnded(on: association) }
    }

    func ended(_ association: AssociationInfo, _ reason: AssociationEnd) async {
        groups.associationEnded(association)
    }
}
