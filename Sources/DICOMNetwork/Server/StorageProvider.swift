// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What stands behind a ``DICOMServer``: it decides about associations and takes the instances.
///
/// The functions are called on the event loop of the association, which others share: they may suspend for as long as they
/// like, which holds up their own association only, but must not block the thread. C-ECHO needs no provider.
public protocol StorageProvider: Sendable {
    /// Accepts or rejects an association.
    func decide(_ request: AssociationRequest) async -> AssociationDecision

    /// Begins an instance, after its command set and before its data set.
    ///
    /// - Throws: a ``StoreFailure`` to refuse the instance with a status; any other error refuses it as a processing failure.
    func begin(_ store: StoreRequest, on association: AssociationInfo) async throws -> any InstanceReceiver

    /// Tells that an accepted association has ended; called once, after the last call to a receiver of it.
    func ended(_ association: AssociationInfo, _ reason: AssociationEnd) async
}
