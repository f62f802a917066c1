// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import DICOM

/// A concept by its code in a coding scheme (PS3.3 section 8).
public struct CodedConcept: Sendable, Hashable {
    /// At most 16 characters.
    public let value: String
    /// The coding scheme designator: `SCT`, `DCM`, `UCUM`, ...
    public let scheme: String
    public let meaning: String

    public init(_ value: String, _ scheme: String, _ meaning: String) {
        self.value = value
        self.scheme = scheme
        self.meaning = meaning
    }

    /// The item of a code sequence.
    public var item: DataSet {
        var item = DataSet()
        item.set(.codeValue, value)
        item.set(.codingSchemeDesignator, scheme)
        item.set(.codeMeaning, meaning)
        return item
    }

    /// Reads the item of a code sequence; nil without value or scheme.
    public init?(_ item: DataSet) {
        guard let value = item.string(.codeValue) ?? item.string(.longCodeValue), let scheme = item.string(.codingSchemeDesignator)
        else { return nil }
        self.init(value, scheme, item.string(.codeMeaning) ?? "")
    }
}
