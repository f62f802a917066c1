// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension ExecutorCapabilities {
    /// What a ``FakeExecutor`` claims unless told otherwise: everything.
    public static let fake = ExecutorCapabilities(
        name: "fake", mountNamespace: true, readOnlyInputs: true, networkIsolation: true, memoryLimit: .kernel, cpuLimit: .kernel,
        processLimit: .kernel, survivesRestart: true)
}
