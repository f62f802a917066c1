// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraPipelines

/// What a started job is going to do: its operators, with the resources and the time it may take.
struct JobPlan: Sendable, Hashable {
    var operators: [OperatorPlan]
    /// The most its operators can need at one time.
    var demand: ResourceDemand
    var timeoutSeconds: Double
    var graceSeconds: Double

    /// Reads a definition. Throws `invalidDefinition`, also for one that needs what this platform cannot give.
    static func load(_ files: [DefinitionFile], configuration: JobsConfiguration) throws(JobsError) -> PipelineDefinition {
        do throws(PipelineError) {
            let definition = try PipelineDefinition.load(files)
            try definition.requireSupport(by: configuration.features)
            return definition
        } catch {
            throw JobsError(.invalidDefinition, "the pipeline's definition cannot be used", cause: error)
        }
    }

    /// Reads a definition and puts values in. Throws `invalidDefinition` and `invalidVariables`.
    static func resolve(
        _ files: [DefinitionFile], variables: [String: String], configuration: JobsConfiguration
    ) throws(JobsError) -> JobPlan {
        let definition = try load(files, configuration: configuration)
        do throws(PipelineError) {
            return JobPlan(try definition.resolved(with: variables), configuration: configuration)
        } catch {
            throw JobsError(.invalidVariables, "the job's variables do not fit its pipeline", cause: error)
        }
    }

    /// The operators with what they wait for, as shown before and after the start.
    static func graph(of definition: PipelineDefinition) -> [JobGraphNode] {
        definition.operators.map {
            JobGraphNode(name: $0.name, inputDependencies: definition.graph.dependencies(of: $0.name))
        }
    }

    init(_ definition: PipelineDefinition, configuration: JobsConfiguration) {
        let positions = Dictionary(
            definition.operators.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
        operators = definition.operators.map { step in
            OperatorPlan(
                step, dependencies: definition.graph.dependencies(of: step.name).compactMap { positions[$0] },
                configuration: configuration)
        }
        let needs = operators.map {
            ResourceDemand(cpus: $0.cpus ?? configuration.defaultCPUs, memoryMB: $0.memoryMB, gpus: $0.gpus)
        }
        demand = PeakDemand.of(needs, dependencies: operators.map(\.dependencies))
        let wanted = definition.timeoutSeconds.map(Double.init) ?? configuration.timeoutDefaultSeconds
        timeoutSeconds = min(wanted, configuration.timeoutMaximumSeconds)
        graceSeconds = configuration.timeoutGraceSeconds
    }

    /// Why this job could never run within a capacity; nil when it could.
    func refusal(by capacity: ResourceDemand) -> String? {
        let here = "this platform has \(capacity.words)"
        let alone = operators.first {
            !ResourceDemand(cpus: $0.cpus ?? 0, memoryMB: $0.memoryMB, gpus: $0.gpus).fits(in: capacity)
        }
        if let alone {
            let asked = ResourceDemand(cpus: alone.cpus ?? 0, memoryMB: alone.memoryMB, gpus: alone.gpus)
            return "operator '\(alone.name)' requests \(asked.words), but \(here)"
        }
        if demand.fits(in: capacity) { return nil }
        return "operators that can run at the same time need \(demand.words) together, but \(here)"
    }
}
