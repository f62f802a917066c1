// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An AE title that senders call, bound to pipelines.
///
/// Its JSON form is that of the configuration interface: camelCase members, with defaults for all but `aeTitle`.
public struct ApplicationEntity: Sendable, Hashable, Codable {
    /// The one processor there is, by the name that the interface knows it by.
    public static let defaultProcessor =
        "Nvidia.Clara.DicomAdapter.Server.Processors.AeTitleJobProcessor, Nvidia.Clara.DicomAdapter"

    /// The unique name; the AE title where none is given.
    public var name: String
    public var aeTitle: String
    /// Whether a second instance with the same SOP Instance UID in one group replaces the first; otherwise it is answered with
    /// success and dropped.
    public var overwriteSameInstance: Bool
    /// SOP class UIDs whose instances are answered with success and dropped.
    public var ignoredSopClasses: [String]
    public var processor: String
    /// The settings of the processor; see ``ProcessorSettings``.
    public var processorSettings: [String: String]

    public init(
        name: String = "", aeTitle: String, overwriteSameInstance: Bool = false, ignoredSopClasses: [String] = [],
        processor: String = ApplicationEntity.defaultProcessor, processorSettings: [String: String]
    ) {
        self.name = name.isEmpty ? aeTitle : name
        self.aeTitle = aeTitle
        self.overwriteSameInstance = overwriteSameInstance
        self.ignoredSopClasses = ignoredSopClasses
        self.processor = processor
        self.processorSettings = processorSettings
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try container.decodeIfPresent(String.self, forKey: .name) ?? "",
            aeTitle: try container.decode(String.self, forKey: .aeTitle),
            overwriteSameInstance: try container.decodeIfPresent(Bool.self, forKey: .overwriteSameInstance) ?? false,
            ignoredSopClasses: try container.decodeIfPresent([String].self, forKey: .ignoredSopClasses) ?? [],
            processor: try container.decodeIfPresent(String.self, forKey: .processor) ?? Self.defaultProcessor,
            processorSettings: try container.decodeIfPresent([String: String].self, forKey: .processorSettings) ?? [:])
    }
}
