// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

/// A node of a structured report's tree (PS3.3 section C.17.3).
struct ContentItem {
    /// How an item belongs to the one above it.
    enum Relationship: String {
        case contains = "CONTAINS"
        case hasObservationContext = "HAS OBS CONTEXT"
        case hasConceptModifier = "HAS CONCEPT MOD"
    }

    private(set) var dataSet = DataSet()
    private var children: [DataSet] = []

    private init(_ relationship: Relationship?, type: String, name: CodedConcept?) {
        if let relationship { dataSet.set(.relationshipType, relationship.rawValue) }
        dataSet.set(.valueType, type)
        if let name { dataSet.set(.conceptNameCodeSequence, items: [name.item]) }
    }

    static func container(_ relationship: Relationship?, _ name: CodedConcept, template: String? = nil) -> ContentItem {
        var item = ContentItem(relationship, type: "CONTAINER", name: name)
        item.dataSet.set(.continuityOfContent, "SEPARATE")
        if let template {
            var identification = DataSet()
            identification.set(.mappingResource, "DCMR")
            identification.set(.templateIdentifier, template)
            item.dataSet.set(.contentTemplateSequence, items: [identification])
        }
        return item
    }

    static func code(_ relationship: Relationship, _ name: CodedConcept, _ value: CodedConcept) -> ContentItem {
        var item = ContentItem(relationship, type: "CODE", name: name)
        item.dataSet.set(.conceptCodeSequence, items: [value.item])
        return item
    }

    static func text(_ relationship: Relationship, _ name: CodedConcept, _ value: String) -> ContentItem {
        var item = ContentItem(relationship, type: "TEXT", name: name)
        item.dataSet.set(.textValue, value)
        return item
    }

    static func uid(_ relationship: Relationship, _ name: CodedConcept, _ value: UID) -> ContentItem {
        var item = ContentItem(relationship, type: "UIDREF", name: name)
        item.dataSet.set(.uid, value)
        return item
    }

    static func number(_ relationship: Relationship, _ name: CodedConcept, _ value: Double, unit: CodedConcept) -> ContentItem {
        var item = ContentItem(relationship, type: "NUM", name: name)
        var measured = DataSet()
        measured.set(.measurementUnitsCodeSequence, items: [unit.item])
        measured.set(.numericValue, double: value)
        item.dataSet.set(.measuredValueSequence, items: [measured])
        return item
    }

    /// A reference to an image, or to one segment of a segmentation.
    static func image(_ relationship: Relationship, _ name: CodedConcept?, _ reference: DataSet, segment: Int? = nil) -> ContentItem {
        var item = ContentItem(relationship, type: "IMAGE", name: name)
        var reference = reference
        if let segment { reference.set(.referencedSegmentNumber, int: segment) }
        item.dataSet.set(.referencedSOPSequence, items: [reference])
        return item
    }

    /// The item with others below it, in their order.
    func with(_ items: [ContentItem]) -> ContentItem {
        var result = self
        result.children += items.map(\.dataSet)
        result.dataSet.set(.contentSequence, items: result.children)
        return result
    }
}
