// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import FoundationNetworking

/// The status and text that an HTTP server answers to a GET, or to another method with a JSON body.
func http(_ url: String, method: String = "GET", json: String? = nil) async throws -> (status: Int, text: String) {
    guard let url = URL(string: url) else { throw NotInTime(description: "\(url) is no URL") }
    var request = URLRequest(url: url, timeoutInterval: 60)
    request.httpMethod = method
    if let json {
        request.httpBody = Data(json.utf8)
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    }
    let (data, response) = try await URLSession.shared.data(for: request)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
}
