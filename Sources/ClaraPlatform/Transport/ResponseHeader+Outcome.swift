// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import ClaraJobs

extension Nvidia_Clara_Platform_ResponseHeader {
    /// The header of a failure: the in-band code and the lines for people.
    init(failure error: any Error) {
        self.init()
        let known = PlatformError(platform: error)
        code = (known.platformCode ?? .internalError).rawValue
        messages = known.messages
    }
}

extension PlatformError {
    /// Any error as one that has an in-band code.
    init(platform error: any Error) {
        switch error {
        case let error as PlatformError where error.platformCode != nil: self = error
        case let error as JobsError: self.init(PlatformCode(error.reason), "\(error)", cause: error)
        case is CancellationError: self.init(.unavailable, "The server is ending or the call was cancelled.")
        default: self.init(.internalError, "\(error)", cause: error)
        }
    }
}

extension PlatformCode {
    /// The in-band code for a fault of a job.
    init(_ reason: JobsError.Reason) {
        self =
            switch reason {
            case .unknownJob: .missingJob
            case .unknownOperator: .missingJobOperator
            case .invalidName: .invalidJobName
            case .invalidDefinition: .pipelineLoadError
            case .invalidVariables: .invalidJobVariables
            case .invalidMetadata, .duplicateMetadata: .invalidJobMetadata
            case .insufficientResources: .insufficientResources
            case .wrongState: .invalidJobState
            case .storeFull: .storageFull
            case .jobExists, .store: .jobStoreError
            case .cancelled: .unavailable
            case .log: .internalError
            }
    }
}
