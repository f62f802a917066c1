// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The part of Orthanc's answer about a series that the demo reads.
struct OrthancSeries: Decodable {
    /// The tags Orthanc keeps by name.
    struct Tags: Decodable {
        let modality: String?

        private enum CodingKeys: String, CodingKey {
            case modality = "Modality"
        }
    }

    let instances: [String]
    let mainDicomTags: Tags

    private enum CodingKeys: String, CodingKey {
        case instances = "Instances"
        case mainDicomTags = "MainDicomTags"
    }
}
