// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The limits of the model repository; those of instances are the defaults of the platform's reference.
public struct ModelsConfiguration: Sendable {
    /// The most instances at a time.
    public var maximumInstances = 1
    /// The most models that one instance has loaded.
    public var maximumModelsPerInstance = 8
    /// The most models in one catalogue.
    public var maximumModelsPerCatalog = 1000
    /// The largest archive that is taken, in bytes.
    public var maximumArchiveSize: UInt64 = 16 << 30
    /// The largest model, with all versions and outside of its archive, in bytes.
    public var maximumModelSize: UInt64 = 32 << 30
    /// The most files and folders of one model.
    public var maximumFiles = 10_000

    public init() {}
}
