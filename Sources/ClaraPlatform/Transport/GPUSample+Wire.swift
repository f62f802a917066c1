// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI

extension Nvidia_Clara_Platform_ClaraUtilizationResponse.GpuUtilization {
    /// The wire form of a measurement.
    ///
    /// - Parameter operators: those that compute on the GPU.
    init(_ sample: GPUSample, node: String, operators: [OperatorProcess]) {
        self.init()
        nodeID = node
        pcieID = sample.busAddress
        computeUtilization = sample.computeUtilization
        memoryUtilization = sample.memoryUtilization
        memoryFree = sample.memoryFree >> 20
        memoryUsed = sample.memoryUsed >> 20
        timestamp = .init(sample.time)
        processDetails = operators.map { process in
            var details = ProcessDetails()
            details.name = process.operatorName
            details.jobID = .init(process.jobID.value)
            return details
        }
    }
}
