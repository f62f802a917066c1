// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution

extension OperatorTask {
    /// An operator of a job as the executor gets it.
    init(_ work: OperatorWork, plan: OperatorPlan, mounts: [Mount], configuration: JobsConfiguration) {
        self.init(
            // The name is for people who look at the executor; position and attempt make it unique.
            id: "\(work.jobID).\(work.position).\(plan.name.prefix(64)).\(work.attempt)",
            image: plan.image, command: plan.command,
            environment: OperatorEnvironment.variables(for: work, plan: plan, platform: configuration.operatorEnvironment),
            mounts: mounts, limits: ResourceLimits(cpus: plan.cpus, memoryBytes: Int64(plan.memoryMB) << 20), network: plan.network,
            // The job's own limit comes first; this one holds also while nobody watches the job.
            deadlineSeconds: plan.timeoutSeconds ?? work.timeoutSeconds + work.graceSeconds, graceSeconds: work.graceSeconds,
            logPath: configuration.logPath(jobID: work.jobID, operator: plan.name),
            stateDirectory: configuration.stateDirectory(jobID: work.jobID, position: work.position, attempt: work.attempt))
    }
}
