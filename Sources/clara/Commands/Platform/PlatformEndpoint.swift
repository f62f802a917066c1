// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An address as people write it: `host`, `host:port`, `[v6]:port` or a bare IPv6 address.
struct PlatformEndpoint: Hashable, CustomStringConvertible {
    let host: String
    let port: Int?

    init(host: String, port: Int?) {
        self.host = host
        self.port = port
    }

    init(parsing text: String) {
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            let rest = text[text.index(after: end)...]
            self.init(
                host: String(text[text.index(after: text.startIndex)..<end]),
                port: rest.hasPrefix(":") ? Self.port(rest.dropFirst()) : nil)
        } else if let colon = text.firstIndex(of: ":"), colon == text.lastIndex(of: ":"),
            let port = Self.port(text[text.index(after: colon)...])
        {
            self.init(host: String(text[..<colon]), port: port)
        } else {
            self.init(host: text, port: nil)
        }
    }

    private static func port(_ text: Substring) -> Int? {
        Int(text).flatMap { (1...65_535).contains($0) ? $0 : nil }
    }

    var description: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port.map { "\(name):\($0)" } ?? name
    }
}
