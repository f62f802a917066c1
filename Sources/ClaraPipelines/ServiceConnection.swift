// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One way in which operators reach a service.
public struct ServiceConnection: Sendable, Hashable, Codable {
    /// The ways there are.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A network address.
        case http
        /// A folder that the service and its operators share.
        case volume
    }

    public let kind: Kind
    /// The environment variable, inside every operator that lists the service, with `host:port` or the folder's path.
    public let name: String
    /// The port of an ``Kind/http`` connection, from 1024 to 65535; nil lets the platform choose.
    public let port: Int?
    /// The absolute path of the folder of a ``Kind/volume`` connection, in the service and in its operators; nil for others.
    public let path: String?

    public init(kind: Kind, name: String, port: Int? = nil, path: String? = nil) {
        self.kind = kind
        self.name = name
        self.port = port
        self.path = path
    }
}
