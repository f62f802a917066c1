// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import ClaraOperator
import ClaraResultsAPI
import Foundation

/// Announces the files below its input as a result task, so that an agent delivers them.
///
/// Takes the vendor's form too: `python register.py --agent NAME --data '["DESTINATION"]'`.
public struct RegisterResultsOperator: BuiltInOperator {
    public static let name = "register-results"
    public static let summary = "Announces the files below its input at the Results Service, so that an agent delivers them."
    public static let usage = """
        --agent NAME     the agent that delivers: ClaraSCU for DICOM receivers (required)
        --data JSON      what the agent is told: for ClaraSCU the destinations, '["PACS"]' or '"PACS"'
        --all            also files that are not DICOM (default for agents other than the DICOM ones)
        """

    /// Agents that deliver DICOM files and nothing else.
    private static let dicomAgents: Set<String> = ["clarascu", "dicomweb"]

    private let agent: String
    private let data: String
    private let takesAll: Bool

    public init(arguments: [String]) throws {
        let parsed = try OperatorArguments(Self.withoutInterpreter(arguments), options: ["agent", "data"], flags: ["all"])
        guard let agent = parsed["agent"], !agent.isEmpty else { throw OperatorError(.invalidArgument, "--agent is missing") }
        guard AgentName(rawValue: agent) != nil else { throw OperatorError(.invalidArgument, "--agent \(agent): \(AgentName.rule)") }
        if let word = parsed.words.first { throw OperatorError(.invalidArgument, "\"\(word)\" belongs to no option") }
        if let data = parsed["data"], (try? JSONSerialization.jsonObject(with: Data(data.utf8), options: .fragmentsAllowed)) == nil {
            throw OperatorError(.invalidArgument, "--data is not JSON: \(data)")
        }
        self.agent = agent
        data = parsed["data"] ?? ""
        takesAll = parsed.has("all") || !Self.dicomAgents.contains(agent.lowercased())
    }

    public func run(in context: OperatorContext) async throws {
        guard let url = context.resultsServiceURL else {
            throw OperatorError(.failedPrecondition, "CLARA_RESULTSSERVICE_SERVICE_HOST is not set, so there is no Results Service to tell")
        }
        guard !context.jobID.isEmpty, !context.payloadID.isEmpty else {
            throw OperatorError(.failedPrecondition, "NVIDIA_CLARA_JOBID and NVIDIA_CLARA_PAYLOADID must be set to register results")
        }
        var uris: [String] = []
        for (position, input) in context.inputs.enumerated() {
            guard context.inputPayloadPaths.indices.contains(position) else {
                throw OperatorError(.failedPrecondition, "CLARA_INPUT_PAYLOAD_PATHS does not say where \(input.path) is in the payload")
            }
            let root = context.inputPayloadPaths[position].path
            for file in try ResultFiles.list(below: input.path) {
                guard takesAll || ResultFiles.isDICOM("\(input.path)/\(file)") else {
                    context.log.info("not DICOM, left out", ["file": file])
                    continue
                }
                uris.append(root == "/" ? "/\(file)" : "\(root)/\(file)")
            }
        }
        guard !uris.isEmpty else { throw OperatorError(.notFound, "there is nothing to register below \(context.inputs.map(\.path))") }
        let registration = ResultRegistration(
            jobId: context.jobID, pipelineId: context.pipelineID, payloadId: context.payloadID, agent: agent, parameters: data, uris: uris)
        let task = try await ResultsClient(baseURL: url).register(registration)
        context.log.info("registered", ["task": task.taskId, "agent": agent, "files": "\(uris.count)"])
    }

    /// Vendor pipelines name an interpreter and a script before the options.
    private static func withoutInterpreter(_ arguments: [String]) -> [String] {
        guard let first = arguments.first, first.hasPrefix("python"), arguments.count > 1, arguments[1].hasSuffix(".py") else {
            return arguments
        }
        return Array(arguments.dropFirst(2))
    }
}
