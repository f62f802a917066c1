// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import NIOCore
import NIOHTTP1

/// One request of ``ResultsClient``, as data.
struct ResultsRequest: CustomStringConvertible {
    var method: HTTPMethod
    /// Path and query, from the slash on.
    var path: String
    var body: ByteBuffer?
    /// How much longer than usual the answer may take.
    var patience: Duration
    /// Whether the request may be sent again when nobody knows if it arrived.
    var isRepeatable: Bool

    init(_ method: HTTPMethod, _ path: String, body: ByteBuffer? = nil, patience: Duration = .zero, isRepeatable: Bool = true) {
        self.method = method
        self.path = path
        self.body = body
        self.patience = patience
        self.isRepeatable = isRepeatable
    }

    var description: String { "\(method.rawValue) \(path)" }
}
