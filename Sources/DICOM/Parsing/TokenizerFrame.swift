// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What the tokenizer is inside of: a data set (the outermost or an item), a sequence, or encapsulated pixel data.
struct TokenizerFrame: Sendable {
    enum Kind: Sendable {
        case dataSet, sequence, fragments
    }

    var kind: Kind
    /// Where the frame, or the innermost one around it that has a defined length, ends.
    var limit: Int
    var hasUndefinedLength: Bool
    var layout: ElementLayout
    /// Whether Pixel Representation says that pixels are signed, which decides between US and SS in implicit encoding.
    var isSigned = false
    /// The attribute, of a sequence or of pixel data.
    var tag = Tag(rawValue: 0)
    /// How many items have begun.
    var items = 0
    /// Where encapsulated pixel data begin.
    var fragmentsStart = 0
}
