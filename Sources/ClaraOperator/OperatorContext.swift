// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation

/// What an operator finds around it: its directories and who it is.
///
/// Taken from the environment that the platform sets (docs/reference/operator-environment.md); outside of the platform `/input` and
/// `/output` are assumed, so that an operator can be tried by hand.
public struct OperatorContext: Sendable {
    /// The inputs in the order of the pipeline definition; read-only directories.
    public let inputs: [NamedPath]
    /// The outputs in the order of the pipeline definition; directories that exist and may be written.
    public let outputs: [NamedPath]
    /// For each input by position: the same directory as a path from the root of the payload, such as `/operators/reader`.
    public let inputPayloadPaths: [NamedPath]
    /// 32 hexadecimal digits; empty outside of the platform, as the next four.
    public let jobID: String
    public let jobName: String
    public let stageName: String
    public let pipelineID: String
    public let payloadID: String
    /// The address of the Results Service, such as `http://127.0.0.1:8088`.
    public let resultsServiceURL: String?
    /// Where progress is told.
    public let log: OperatorLog

    public init(
        inputs: [NamedPath], outputs: [NamedPath], inputPayloadPaths: [NamedPath] = [], jobID: String = "", jobName: String = "",
        stageName: String = "", pipelineID: String = "", payloadID: String = "", resultsServiceURL: String? = nil,
        log: OperatorLog = OperatorLog()
    ) {
        self.inputs = inputs
        self.outputs = outputs
        self.inputPayloadPaths = inputPayloadPaths
        self.jobID = jobID
        self.jobName = jobName
        self.stageName = stageName
        self.pipelineID = pipelineID
        self.payloadID = payloadID
        self.resultsServiceURL = resultsServiceURL
        self.log = log
    }

    /// Reads the environment.
    ///
    /// - Throws: ``OperatorError`` when a variable is malformed.
    public init(environment: [String: String], log: OperatorLog = OperatorLog()) throws(OperatorError) {
        func text(_ name: String) -> String { environment[name] ?? "" }
        func paths(_ name: String, default fallback: String) throws(OperatorError) -> [NamedPath] {
            guard let text = environment[name] else { return [NamedPath(name: "", path: fallback)] }
            return try NamedPath.list(text, variable: name)
        }
        var resultsServiceURL: String?
        if let host = environment["CLARA_RESULTSSERVICE_SERVICE_HOST"], !host.isEmpty {
            let port = environment["CLARA_RESULTSSERVICE_SERVICE_PORT"].flatMap { $0.isEmpty ? nil : $0 } ?? "8088"
            resultsServiceURL = "http://\(host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host):\(port)"
        }
        self.init(
            inputs: try paths("NVIDIA_CLARA_INPUTPATHS", default: "/input"),
            outputs: try paths("NVIDIA_CLARA_OUTPUTPATHS", default: "/output"),
            inputPayloadPaths: try NamedPath.list(text("CLARA_INPUT_PAYLOAD_PATHS"), variable: "CLARA_INPUT_PAYLOAD_PATHS"),
            jobID: text("NVIDIA_CLARA_JOBID"), jobName: text("NVIDIA_CLARA_JOBNAME"), stageName: text("NVIDIA_CLARA_STAGENAME"),
            pipelineID: text("NVIDIA_CLARA_PIPELINEID"), payloadID: text("NVIDIA_CLARA_PAYLOADID"),
            resultsServiceURL: resultsServiceURL, log: log)
    }

    /// The directory of an input: the one of that name, else the one at that position.
    ///
    /// - Throws: ``OperatorError`` when the pipeline declares neither, or the directory does not exist.
    public func input(_ name: String, at position: Int = 0) throws(OperatorError) -> String {
        try directory(inputs, name, position, "input")
    }

    /// The directory of an output: the one of that name, else the one at that position.
    ///
    /// - Throws: ``OperatorError`` when the pipeline declares neither, or the directory does not exist.
    public func output(_ name: String, at position: Int = 0) throws(OperatorError) -> String {
        try directory(outputs, name, position, "output")
    }

    private func directory(_ entries: [NamedPath], _ name: String, _ position: Int, _ kind: String) throws(OperatorError) -> String {
        let named = entries.first { !$0.name.isEmpty && $0.name.lowercased() == name.lowercased() }
        guard let entry = named ?? (entries.indices.contains(position) ? entries[position] : nil) else {
            throw OperatorError(
                .invalidArgument, "the pipeline declares no \(kind) \"\(name)\" (nor one at position \(position + 1)) for this operator")
        }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: entry.path, isDirectory: &isDirectory), isDirectory.boolValue else {
            throw OperatorError(.notFound, "the \(kind) \"\(name)\" at \(entry.path) is not a directory")
        }
        return entry.path
    }
}
