// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A receiver that results can be sent to.
public struct DestinationEntity: Sendable, Hashable, Codable {
    /// The unique name that result tasks use, without regard to case; the AE title where none is given.
    public var name: String
    public var aeTitle: String
    /// An address or a host name.
    public var hostIp: String
    public var port: Int

    public init(name: String = "", aeTitle: String, hostIp: String, port: Int) {
        self.name = name.isEmpty ? aeTitle : name
        self.aeTitle = aeTitle
        self.hostIp = hostIp
        self.port = port
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try container.decodeIfPresent(String.self, forKey: .name) ?? "",
            aeTitle: try container.decode(String.self, forKey: .aeTitle),
            hostIp: try container.decode(String.self, forKey: .hostIp), port: try container.decode(Int.self, forKey: .port))
    }
}
