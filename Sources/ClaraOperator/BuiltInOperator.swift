// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// An operator that is a part of the program, run as `clara operator <name>`.
public protocol BuiltInOperator: Sendable {
    /// The name after `clara operator`; the image is `clara/<name>`.
    static var name: String { get }
    /// One sentence for the list of operators.
    static var summary: String { get }
    /// How it is called: its options, a line each.
    static var usage: String { get }

    /// Takes the words that follow the name.
    ///
    /// - Throws: ``OperatorError`` when they are wrong.
    init(arguments: [String]) throws

    /// Does the work.
    ///
    /// - Throws: an error whose code becomes the exit status.
    func run(in context: OperatorContext) async throws
}
