// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI

/// The content that a client sends for a catalogue or an instance, in any number of messages.
struct ModelSetUpdate {
    let kind: ModelSetKind
    let limit: Int
    private(set) var id: PlatformIdentifier?
    /// Each once, in the order in which they came first.
    private(set) var models: [PlatformIdentifier] = []
    private var seen: Set<PlatformIdentifier> = []

    init(kind: ModelSetKind, limit: Int) {
        self.kind = kind
        self.limit = limit
    }

    /// Says which set the messages are about.
    mutating func name(_ id: PlatformIdentifier) throws(PlatformError) {
        guard self.id == nil || self.id == id else {
            throw PlatformError(
                kind == .catalog ? .invalidCatalogID : .invalidInstanceID,
                "One update is about one \(kind.noun); this one began with another.")
        }
        self.id = id
    }

    mutating func add(_ model: PlatformIdentifier) throws(PlatformError) {
        guard seen.insert(model).inserted else { return }
        // Here already, so that an endless stream does not fill the memory.
        guard models.count < limit else {
            throw PlatformError(kind.tooLarge, "One \(kind.noun) may have no more than \(limit) models.")
        }
        models.append(model)
    }
}
