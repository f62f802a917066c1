// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an agent says when it could not deliver a task: whether another try makes sense.
///
/// In JSON one member, written `RetryLater` and read without regard to case; a report without it asks for no other try.
public struct FailureReport: Sendable, Hashable, Codable {
    public var retryLater: Bool

    public init(retryLater: Bool) {
        self.retryLater = retryLater
    }

    private struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: AnyKey.self)
        retryLater = false
        for key in container.allKeys where key.stringValue.lowercased() == "retrylater" {
            retryLater = try container.decode(Bool.self, forKey: key)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: AnyKey.self)
        try container.encode(retryLater, forKey: AnyKey(stringValue: "RetryLater"))
    }
}
