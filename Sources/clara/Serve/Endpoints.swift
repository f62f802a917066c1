// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// The ports that a running server took, written into its data directory so that tools on the machine find it.
struct Endpoints: Codable, Equatable, Sendable {
    /// The address it listens on.
    var address: String
    var grpc: Int
    var dicom: Int
    var rest: Int
    var results: Int
    var web: Int
    var processIdentifier: Int32

    /// The file inside a data directory.
    static func path(in dataDirectory: String) -> String { "\(dataDirectory)/endpoints.json" }

    /// Reads the file; nil while there is none or it is not complete.
    static func read(in dataDirectory: String) -> Endpoints? {
        guard let data = FileManager.default.contents(atPath: path(in: dataDirectory)) else { return nil }
        return try? JSONDecoder().decode(Endpoints.self, from: data)
    }

    /// Puts the file in place by a rename.
    func write(in dataDirectory: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: URL(filePath: Self.path(in: dataDirectory)), options: .atomic)
    }

    /// Removes the file.
    static func remove(in dataDirectory: String) {
        try? FileManager.default.removeItem(atPath: path(in: dataDirectory))
    }

    /// An address that a client on this machine can connect to.
    var connectAddress: String { address == "0.0.0.0" || address == "::" ? "127.0.0.1" : address }
}
