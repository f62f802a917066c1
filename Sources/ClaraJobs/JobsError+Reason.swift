// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import ClaraErrors

extension JobsError {
    /// The faults of this module.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// No job has this identity.
        case unknownJob = "unknown-job"
        /// The job has no operator of this name.
        case unknownOperator = "unknown-operator"
        /// A job of this identity exists already.
        case jobExists = "job-exists"
        /// The name breaks the rules of ``JobName``.
        case invalidName = "invalid-name"
        /// The pipeline's definition cannot be used; the cause is its own error.
        case invalidDefinition = "invalid-definition"
        /// A variable names no parameter, or a parameter got no value; the cause is the definition's own error.
        case invalidVariables = "invalid-variables"
        /// A pair breaks the rules of ``JobMetadata``.
        case invalidMetadata = "invalid-metadata"
        /// A key is there already.
        case duplicateMetadata = "duplicate-metadata"
        /// The job asks for more than this platform has.
        case insufficientResources = "insufficient-resources"
        /// The job is in a state which does not allow this.
        case wrongState = "wrong-state"
        /// The calling task was cancelled.
        case cancelled = "cancelled"
        /// The disk or the database's own limit is used up; nothing was changed.
        case storeFull = "store-full"
        /// The database could not be read or written.
        case store = "store"
        /// A log file could not be read.
        case log = "log"

        /// The kind of fault at a border.
        public var code: ErrorCode {
            switch self {
            case .unknownJob, .unknownOperator: .notFound
            case .jobExists, .duplicateMetadata: .alreadyExists
            case .invalidName, .invalidDefinition, .invalidVariables, .invalidMetadata: .invalidArgument
            case .insufficientResources, .storeFull: .resourceExhausted
            case .wrongState: .failedPrecondition
            case .cancelled: .cancelled
            case .store, .log: .internalFault
            }
        }
    }
}
