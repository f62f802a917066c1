// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import DICOM

/// How the instances of an AE title are grouped and which pipelines get each group, read from its settings.
///
/// `timeout` in seconds, `jobRetryDelay` in milliseconds, `priority`, `groupBy`, and one `pipeline-<name>` at least; keys are
/// matched without regard to case.
struct ProcessorSettings: Sendable, Hashable {
    /// How long a group may be idle before it is complete, in seconds.
    var timeout: Double
    /// The pause before a failed step of a submission is tried again, in seconds.
    var retryDelay: Double
    var priority: PlatformJob.Priority
    var groupBy: Tag
    /// Ordered by name.
    var pipelines: [PipelineBinding]

    /// Reads settings.
    ///
    /// - Parameter minimumTimeout: what a whole number of seconds is raised to. A number with a decimal point is taken as it is.
    /// - Throws: ``AdapterError`` that names every fault.
    init(_ settings: [String: String], minimumTimeout: Double) throws(AdapterError) {
        timeout = max(5, minimumTimeout)
        retryDelay = 5
        priority = .normal
        groupBy = .studyInstanceUID
        pipelines = []
        var faults: [String] = []
        for (key, value) in settings.sorted(by: { $0.key < $1.key }) {
            let value = value.trimmingSpaces
            switch key.lowercased() {
            case "timeout":
                if let seconds = Double(value), seconds >= 0, seconds <= 86_400 {
                    timeout = value.contains(".") ? seconds : max(seconds, minimumTimeout)
                } else {
                    faults.append("timeout is \"\(value.prefix(40))\", not a number of seconds from 0 to 86400")
                }
            case "jobretrydelay":
                if let milliseconds = Int(value), (0...86_400_000).contains(milliseconds) {
                    retryDelay = Double(milliseconds) / 1000
                } else {
                    faults.append("jobRetryDelay is \"\(value.prefix(40))\", not a number of milliseconds")
                }
            case "priority":
                if let priority = Self.priorities[value.lowercased()] {
                    self.priority = priority
                } else {
                    faults.append("priority is \"\(value.prefix(40))\", not one of lower, normal, higher, immediate")
                }
            case "groupby":
                if let tag = Tag(parsing: value) {
                    groupBy = tag
                } else {
                    faults.append("groupBy: \"\(value.prefix(80))\" is not a DICOM tag")
                }
            case let key where key.hasPrefix("pipeline-"):
                let name = key.dropFirst("pipeline-".count)
                if name.isEmpty || value.isEmpty {
                    faults.append("\(key) names no pipeline")
                } else {
                    pipelines.append(PipelineBinding(name: String(name), reference: value))
                }
            default: faults.append("there is no setting \"\(key.prefix(80))\"")
            }
        }
        if pipelines.isEmpty { faults.append("no pipeline is named (pipeline-<name> = identifier or name)") }
        guard faults.isEmpty else { throw AdapterError(.invalidArgument, faults.joined(separator: "; ")) }
    }

    private static let priorities: [String: PlatformJob.Priority] = [
        "lower": .lower, "normal": .normal, "higher": .higher, "immediate": .immediate,
    ]
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
