// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension ResultTask {
    /// Where a task stands on its way to delivery.
    ///
    /// Written as its name. Read as its name without regard to case, or as its number (1 to 4).
    public enum State: String, Sendable, Hashable, CaseIterable, Codable {
        /// Waits for its agent, or for the time of its next try.
        case pending = "Pending"
        /// Handed to an agent whose lease has not run out.
        case inProgress = "InProgress"
        /// Delivered; final.
        case succeeded = "Succeeded"
        /// Could not be delivered; final unless somebody asks for another try.
        case failed = "Failed"

        /// The number of the state, 1 to 4.
        public var number: Int {
            switch self {
            case .pending: 1
            case .inProgress: 2
            case .succeeded: 3
            case .failed: 4
            }
        }

        /// Whether nothing more happens to the task by itself.
        public var isFinal: Bool { self == .succeeded || self == .failed }

        /// The state with this name, without regard to case, or nil.
        public init?(name: some StringProtocol) {
            let wanted = name.lowercased()
            guard let state = Self.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else { return nil }
            self = state
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let name = try? container.decode(String.self), let state = Self(name: name) {
                self = state
            } else if let number = try? container.decode(Int.self), let state = Self.allCases.first(where: { $0.number == number }) {
                self = state
            } else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "not the name or number of a task state")
            }
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(rawValue)
        }
    }
}
