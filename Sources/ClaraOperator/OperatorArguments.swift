// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors

/// The words that follow an operator's name: options with a value, flags, and the rest.
///
/// `--name value`, `--name=value` and, for the names given as flags, `--name` alone.
public struct OperatorArguments: Sendable {
    private var values: [String: String] = [:]
    private var flags: Set<String> = []
    /// The words that belong to no option.
    public private(set) var words: [String] = []

    /// - Parameters:
    ///   - options: the names, without dashes, that take a value.
    ///   - flags: the names, without dashes, that take none.
    /// - Throws: ``OperatorError`` for an unknown name, a missing value, or an option that is given twice.
    public init(_ arguments: [String], options: Set<String>, flags known: Set<String> = []) throws(OperatorError) {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--"), word.count > 2 else {
                words.append(word)
                continue
            }
            let body = word.dropFirst(2)
            let name = String(body.prefix { $0 != "=" })
            if known.contains(name), name.count == body.count {
                flags.insert(name)
                continue
            }
            guard options.contains(name) else {
                let all = (options.union(known)).sorted().map { "--\($0)" }.joined(separator: ", ")
                throw OperatorError(.invalidArgument, "there is no option --\(name); the options are \(all.isEmpty ? "none" : all)")
            }
            let value = name.count < body.count ? String(body.dropFirst(name.count + 1)) : rest.popFirst()
            guard let value else { throw OperatorError(.invalidArgument, "--\(name) needs a value") }
            guard values.updateValue(value, forKey: name) == nil else { throw OperatorError(.invalidArgument, "--\(name) is given twice") }
        }
    }

    /// The value of an option, or nil when it is not given.
    public subscript(name: String) -> String? { values[name] }

    /// Whether a flag is given.
    public func has(_ flag: String) -> Bool { flags.contains(flag) }
}
