// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The rules of a job's name: for people, so nearly everything is allowed.
public enum JobName {
    /// The rules in words.
    public static let rule = "1 to 255 characters, not only blanks, without control characters"

    /// Checks a name; it is kept as it is.
    ///
    /// Throws ``JobsError/Reason/invalidName`` for an empty name, one of blanks only, one of more than 255 characters (Unicode
    /// scalars), and one with control characters.
    public static func check(_ name: String) throws(JobsError) {
        let scalars = name.unicodeScalars
        let fault: String? =
            if scalars.isEmpty || scalars.allSatisfy(\.properties.isWhitespace) {
                "is empty"
            } else if scalars.count > 255 {
                "has \(scalars.count) characters"
            } else if scalars.contains(where: { $0.properties.generalCategory == .control }) {
                "has a control character"
            } else {
                nil
            }
        if let fault { throw JobsError(.invalidName, "the job's name \(fault); a name has \(rule)") }
    }
}
