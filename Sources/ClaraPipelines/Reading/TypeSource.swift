// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// A type as it was read, with the places that checks across operators point at.
struct TypeSource {
    /// Nil when it is faulty or depends on a parameter without a value.
    var type: DataType?
    /// Whether the data are in shared memory; nil when that is not known.
    var isInSharedMemory: Bool?
    let location: SourceLocation
    var elementLocation: SourceLocation?
    var shapeLocation: SourceLocation?

    init(location: SourceLocation) { self.location = location }

    /// Where the difference to the type of an output stands that does not fit.
    func place(ofDifferenceTo output: DataType) -> SourceLocation {
        switch (type, output) {
        case (.stream?, .stream): elementLocation ?? location
        case (.array(let wanted, _)?, .array(let given, _)) where wanted != given: elementLocation ?? location
        case (.array?, .array): shapeLocation ?? location
        default: location
        }
    }
}
