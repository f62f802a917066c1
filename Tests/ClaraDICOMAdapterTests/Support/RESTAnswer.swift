// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// The answer to a REST request.
struct RESTAnswer: Sendable {
    var status: Int
    var type: String
    var location: String?
    var body: String

    var object: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:] }
    var array: [[String: Any]] { (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [[String: Any]] ?? [] }
}
