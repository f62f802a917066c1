// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

extension UserInformation {
    /// The acceptor's user information: its own identity and an answer to every item that asks for one.
    ///
    /// Operations are synchronous; the requestor may be the user and is not made a provider; storage classes among the
    /// accepted ones get their extended negotiation answered; a user identity is confirmed when its owner wants it to be.
    func answer(
        maximumLength: UInt32, acceptedClasses: Set<UID>, identityResponse: [UInt8]
    ) -> UserInformation {
        var answer = UserInformation(maximumLength: maximumLength)
        if asynchronousOperations != nil { answer.asynchronousOperations = .synchronous }
        answer.roleSelections = roleSelections.filter { acceptedClasses.contains($0.sopClassUID) }.map {
            RoleSelection(sopClassUID: $0.sopClassUID, isUser: $0.isUser, isProvider: false)
        }
        answer.extendedNegotiations =
            extendedNegotiations
            .filter { acceptedClasses.contains($0.sopClassUID) && StorageNegotiation.isStorage($0.sopClassUID) }
            .map { ExtendedNegotiation(sopClassUID: $0.sopClassUID, information: StorageNegotiation.storageInformation) }
        if let userIdentity, userIdentity.isResponseRequested { answer.userIdentityResponse = identityResponse }
        return answer
    }
}
