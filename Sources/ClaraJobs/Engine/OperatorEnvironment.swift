// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The environment of an operator, see docs/reference/operator-environment.md.
enum OperatorEnvironment {
    static func variables(for work: OperatorWork, plan: OperatorPlan, platform: [String: String]) -> [String: String] {
        var variables = [
            "NVIDIA_CLARA_INPUTPATHS": list(plan.inputs.map { ($0.name, $0.path) }),
            "NVIDIA_CLARA_OUTPUTPATHS": list(plan.outputs.map { ($0.name ?? "", $0.path) }),
            "NVIDIA_CLARA_NOSYNCLOCK": "1",
            "NVIDIA_CLARA_JOBID": work.jobID,
            "NVIDIA_CLARA_JOBNAME": work.jobName,
            "NVIDIA_CLARA_STAGENAME": work.name,
            "NVIDIA_CLARA_PIPELINEID": work.pipelineID,
            "NVIDIA_CLARA_PAYLOADID": work.payloadID,
            "CLARA_INPUT_PAYLOAD_PATHS": list(plan.inputs.map { ($0.name, payloadPath(of: $0)) }),
            "CLARA_TRACE_ID": work.jobID,
        ]
        variables.merge(platform) { _, platform in platform }
        variables.merge(plan.variables) { _, own in own }
        return variables
    }

    /// `name:path;name:path`. A separator inside a path is left as it is: definitions with such paths are the author's risk.
    private static func list(_ items: [(name: String, path: String)]) -> String {
        items.map { "\($0.name):\($0.path)" }.joined(separator: ";")
    }

    /// Where the files of an input are inside the payload.
    private static func payloadPath(of input: OperatorPlan.Input) -> String {
        guard let source = input.from else { return "/input" }
        return input.output.map { "/operators/\(source)/\($0)" } ?? "/operators/\(source)"
    }
}
