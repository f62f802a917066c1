// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Whole numbers written as text, IS (PS3.5 section 6.2): at most 12 characters, within 32 bits with sign.
public enum IntegerString {
    /// Reads one number of any size; `nil` for anything else. Spaces around it are allowed.
    public static func value(_ text: some StringProtocol) -> Int? {
        Int(Substring(text).trimmingPadding())
    }

    /// Whether the text is one valid value.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        text.utf8.count <= 12 && value(text).flatMap(Int32.init(exactly:)) != nil
    }
}
