// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Who writes files and speaks on associations (PS3.7 section D.3.3.2).
public enum ImplementationIdentity {
    /// The implementation class, under this project's own root.
    public static var classUID: UID { "2.25.174892212570681044248704981284936642348" }

    /// The version, at most 16 characters.
    public static var versionName: String { "CLARA_0_1" }
}
