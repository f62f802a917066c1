// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What is read of an error answer (`application/problem+json`, RFC 7807).
struct ServiceRefusal: Decodable {
    var title: String?
    var detail: String?

    var reason: String? { detail ?? title }
}
