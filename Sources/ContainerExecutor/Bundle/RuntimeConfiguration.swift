// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The part of `config.json` that is used here (OCI runtime specification 1.0.2, config.md and config-linux.md).
struct RuntimeConfiguration: Codable, Equatable {
    struct Process: Codable, Equatable {
        struct Capabilities: Codable, Equatable {
            var bounding: [String] = []
            var effective: [String] = []
            var inheritable: [String] = []
            var permitted: [String] = []
            var ambient: [String] = []
        }

        struct Limit: Codable, Equatable {
            var type: String
            var hard: UInt64
            var soft: UInt64
        }

        var terminal = false
        var user: ImageUser
        var args: [String]
        var env: [String]
        var cwd: String
        var noNewPrivileges = true
        var capabilities = Capabilities()
        /// None: what this process may not exceed cannot be raised for an operator.
        var rlimits: [Limit] = []
    }

    struct Root: Codable, Equatable {
        var path: String
        var readonly = true
    }

    struct Mount: Codable, Equatable {
        var destination: String
        var type: String
        var source: String
        var options: [String]
    }

    struct Linux: Codable, Equatable {
        struct Namespace: Codable, Equatable {
            var type: String
        }

        struct Resources: Codable, Equatable {
            struct Device: Codable, Equatable {
                var allow = false
                var access = "rwm"
            }

            struct Memory: Codable, Equatable {
                var limit: Int64
                /// Memory and swap together.
                var swap: Int64?
            }

            struct Processor: Codable, Equatable {
                var quota: Int64
                var period: UInt64
            }

            struct Processes: Codable, Equatable {
                var limit: Int64
            }

            /// All are denied; the runtime itself allows the harmless ones.
            var devices = [Device()]
            var memory: Memory?
            var cpu: Processor?
            var pids: Processes?
        }

        var cgroupsPath: String
        var resources: Resources
        var namespaces: [Namespace]
        var maskedPaths: [String]
        var readonlyPaths: [String]
    }

    var ociVersion = "1.0.2"
    var process: Process
    var root: Root
    var hostname = "operator"
    var mounts: [Mount]
    var linux: Linux
}
