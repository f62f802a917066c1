// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The engine a definition asks for; both run alike here, where the platform itself orders the operators.
public enum Orchestrator: String, Sendable, Hashable, Codable, CaseIterable {
    case clara = "Clara"
    case argo = "Argo"
}
