// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI

/// What a model's archive holds, in the layout of Triton: `config.pbtxt` and numbered folders, in the root of the archive or
/// in one folder there.
struct ModelLayout {
    static let configurationName = "config.pbtxt"
    /// The longest configuration, in bytes.
    static let maximumConfigurationLength: UInt64 = 1 << 20

    /// The files with their paths in the model's folder.
    let files: [(entry: ZipEntry, name: PayloadName)]
    /// In ascending order.
    let versions: [Int64]
    /// The one folder that all was in, if there was one.
    let folder: String?

    /// - Throws: ``ClaraAPI/PlatformError`` with `invalidModelLayout`.
    init(of entries: [ZipEntry]) throws(PlatformError) {
        let files = entries.filter { !$0.isFolder }
        let tops = Set(files.compactMap(\.name.components.first))
        var depth = 0
        if let top = tops.first, tops.count == 1, files.allSatisfy({ $0.name.components.count > 1 }), Self.version(top) == nil {
            depth = 1
        }
        folder = depth == 0 ? nil : tops.first
        self.files = files.map { ($0, PayloadName(components: Array($0.name.components.dropFirst(depth)))) }
        guard let configuration = self.files.first(where: { $0.name.components == [Self.configurationName] }) else {
            throw PlatformError(
                .invalidModelLayout, "The archive has no \(Self.configurationName), neither in its root nor in a single folder there.")
        }
        guard configuration.entry.size <= Self.maximumConfigurationLength else {
            throw PlatformError(
                .invalidModelLayout, "\(Self.configurationName) is longer than \(Self.maximumConfigurationLength) bytes.")
        }
        versions = Set(self.files.filter { $0.name.components.count > 1 }.compactMap { Self.version($0.name.components[0]) }).sorted()
        guard !versions.isEmpty else {
            throw PlatformError(.invalidModelLayout, "The archive has no numbered folder with a version of the model.")
        }
    }

    /// The number of a version's folder: digits without leading zeros, from 1.
    private static func version(_ name: String) -> Int64? {
        guard let number = Int64(name), number > 0, String(number) == name else { return nil }
        return number
    }
}
