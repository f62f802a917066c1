// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import NIOPosix
internal import Synchronization

/// The GPUs as NVIDIA's management library (NVML) tells of them, which comes with the driver.
///
/// The library is looked for again at each measurement until it is there: a driver may be loaded while the platform runs.
public final class NVMLProbe: GPUProbe {
    private let library = Mutex<NVMLLibrary?>(nil)

    public init() {}

    public func sample() async throws -> [GPUSample] {
        try await NIOThreadPool.singleton.runIfActive { [self] in
            // One measurement at a time: several would only wait for one another in the driver.
            try library.withLock { library in
                if library == nil { library = NVMLLibrary.load() }
                return try library?.sample() ?? []
            }
        }
    }
}
