// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What of a file is shown, and how.
public struct DumpOptions: Sendable {
    public enum Format: Sendable {
        /// A line an element, indented by nesting.
        case tree
        /// One object in the DICOM JSON model (PS3.18 Annex F) without the meta information.
        case json
    }

    public var format: Format
    /// The elements to show; all when empty. A path of one step is found at every depth, a longer one from the outermost data set
    /// on. In JSON, the elements of the outermost data set in which the paths begin are shown.
    public var paths: [TagPath]
    /// The most characters in a line of the tree; values are shortened to fit.
    public var maximumWidth: Int
    /// From how many bytes on binary values are addresses into the file in JSON, not the value itself.
    public var maximumInlineByteCount: Int

    public init(format: Format = .tree, paths: [TagPath] = [], maximumWidth: Int = 160, maximumInlineByteCount: Int = 1024) {
        self.format = format
        self.paths = paths
        self.maximumWidth = maximumWidth
        self.maximumInlineByteCount = maximumInlineByteCount
    }
}
