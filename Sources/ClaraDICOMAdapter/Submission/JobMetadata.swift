// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The metadata of a job that are known when its group is complete.
enum JobMetadata {
    /// `Instances`, the number of files; and for each tag that was asked for all distinct values: `GGGGEEEE` for one,
    /// `GGGGEEEE-0` and so on for several.
    static func make(of instances: [InstanceRecord]) -> [String: String] {
        var values: [String: [String]] = [:]
        for instance in instances {
            for (tag, texts) in instance.metadata ?? [:] {
                for text in texts where !(values[tag]?.contains(text) ?? false) { values[tag, default: []].append(text) }
            }
        }
        var metadata = ["Instances": String(instances.count)]
        for (tag, texts) in values {
            if texts.count == 1 {
                metadata[tag] = texts[0]
            } else {
                for (index, text) in texts.enumerated() { metadata["\(tag)-\(index)"] = text }
            }
        }
        return metadata
    }
}
