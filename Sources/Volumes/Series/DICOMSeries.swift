// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// The instances of one series, in the order in which their files were found.
public struct DICOMSeries: Sendable {
    public let uid: UID
    public private(set) var instances: [SeriesInstance] = []

    init(uid: UID) {
        self.uid = uid
    }

    public var modality: String? { instances.first?.modality }

    mutating func append(_ instance: SeriesInstance) {
        instances.append(instance)
    }
}
