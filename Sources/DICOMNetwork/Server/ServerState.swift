// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Synchronization

/// What a server's connections share: how many there are, and the number of the next association.
final class ServerState: Sendable {
    private struct Counts {
        var connections = 0
        var associations = 0
        var lastAssociation: UInt64 = 0
    }

    private let counts = Mutex(Counts())
    private let maximumConnections: Int
    private let maximumAssociations: Int

    init(maximumConnections: Int, maximumAssociations: Int) {
        self.maximumConnections = maximumConnections
        self.maximumAssociations = maximumAssociations
    }

    var activeAssociations: Int { counts.withLock { $0.associations } }

    /// Counts a connection in, unless there are too many.
    func enterConnection() -> Bool {
        counts.withLock {
            guard $0.connections < maximumConnections else { return false }
            $0.connections += 1
            return true
        }
    }

    func leaveConnection() {
        counts.withLock { $0.connections -= 1 }
    }

    /// Counts an association in and gives it a number, unless there are too many.
    func enterAssociation() -> UInt64? {
        counts.withLock {
            guard $0.associations < maximumAssociations else { return nil }
            $0.associations += 1
            $0.lastAssociation &+= 1
            return $0.lastAssociation
        }
    }

    func leaveAssociation() {
        counts.withLock { $0.associations -= 1 }
    }
}
