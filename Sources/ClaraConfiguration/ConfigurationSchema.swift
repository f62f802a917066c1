// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Every setting that a program knows; resolves flags, environment, file and defaults into one configuration.
public struct ConfigurationSchema: Sendable {
    /// The scalar settings, in the order of the reference page.
    public let settings: [SettingDefinition]
    /// The list sections.
    public let sections: [SectionDefinition]

    /// Makes a schema; keys must be unique.
    public init(settings: [SettingDefinition], sections: [SectionDefinition]) {
        self.settings = settings
        self.sections = sections
    }

    /// Finds the value in force of every setting: flags over environment over file over default.
    ///
    /// - Parameters:
    ///   - flags: values by key, with the flag's name as the user knows it.
    ///   - environment: the process environment; only names this schema knows are looked at.
    ///   - document: the configuration file, if there is one.
    ///   - workingDirectory: what relative paths of flags, environment and defaults are relative to.
    /// - Throws: ``ConfigurationError`` with every fault of all sources.
    public func resolve(
        flags: [String: (name: String, value: String)] = [:],
        environment: [String: String] = [:],
        document: ConfigurationDocument? = nil,
        workingDirectory: String = "."
    ) throws(ConfigurationError) -> ResolvedConfiguration {
        var reader = DocumentReader(schema: self, path: document?.path ?? "")
        if let document { reader.read(document.root) }
        var faults = reader.faults
        var effective: [EffectiveSetting] = []
        for setting in settings {
            var candidates: [(text: String, source: SettingSource, place: (String, Int?, Int?))] = []
            if let flag = flags[setting.key] { candidates.append((flag.value, .flag(flag.name), (flag.name, nil, nil))) }
            if let text = environment[setting.environmentName], !text.isEmpty {
                candidates.append((text, .environment(setting.environmentName), (setting.environmentName, nil, nil)))
            }
            if let found = reader.scalars[setting.key], let document {
                candidates.append((found.text, .file(path: document.path, line: found.line), (document.path, found.line, found.column)))
            }
            var chosen: EffectiveSetting?
            // Every source is checked, so that a fault does not hide behind a value that overrides it.
            for candidate in candidates {
                do {
                    var value = try setting.kind.canonical(candidate.text)
                    if case .path = setting.kind {
                        value = Self.absolute(value, source: candidate.source, workingDirectory: workingDirectory)
                    }
                    if chosen == nil { chosen = EffectiveSetting(definition: setting, value: value, source: candidate.source) }
                } catch {
                    let shown = setting.isSecret ? "the value" : "\"\(candidate.text)\""
                    faults.append(
                        ConfigurationFault(
                            place: candidate.place.0, line: candidate.place.1, column: candidate.place.2,
                            message: "\(setting.key) must be \(error.expected), but \(shown) is not"))
                }
            }
            var fallback = setting.defaultValue
            if case .path = setting.kind { fallback = Self.absolute(fallback, source: .builtIn, workingDirectory: workingDirectory) }
            effective.append(chosen ?? EffectiveSetting(definition: setting, value: fallback, source: .builtIn))
        }
        guard faults.isEmpty else {
            throw ConfigurationError(faults.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) })
        }
        return ResolvedConfiguration(settings: effective, sections: reader.entries)
    }

    private static func absolute(_ path: String, source: SettingSource, workingDirectory: String) -> String {
        guard !path.isEmpty, !path.hasPrefix("/") else { return path }
        if case .file(let file, _) = source, let slash = file.lastIndex(of: "/") {
            let folder = String(file[..<slash])
            let base = folder.hasPrefix("/") || folder.isEmpty ? folder : "\(workingDirectory)/\(folder)"
            return "\(base)/\(path)"
        }
        return "\(workingDirectory)/\(path)"
    }
}
