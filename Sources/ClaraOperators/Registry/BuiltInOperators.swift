// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import ClaraOperator

/// The operators that are a part of the program.
public enum BuiltInOperators {
    /// All of them, by name.
    public static let all: [any BuiltInOperator.Type] = [
        DICOMReaderOperator.self, DICOMWriterOperator.self, LungSegmentOperator.self, RegisterResultsOperator.self,
    ].sorted { $0.name < $1.name }

    /// The operator of a name.
    ///
    /// - Throws: `OperatorError` that lists the names there are.
    public static func named(_ name: String) throws(OperatorError) -> any BuiltInOperator.Type {
        guard let found = all.first(where: { $0.name == name }) else {
            throw OperatorError(
                .notFound, "there is no built-in operator \"\(name)\"; there are \(all.map { $0.name }.joined(separator: ", "))")
        }
        return found
    }
}
