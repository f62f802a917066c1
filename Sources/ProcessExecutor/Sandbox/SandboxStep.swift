// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// One thing the supervisor does to build the operator's file system, in order.
enum SandboxStep: Equatable {
    case directory(String)
    case link(String, target: String)
    case bind(source: String, at: String, readOnly: Bool)
    case device(String)
    case memory(String)
    case mask(String)
    case processes(String)

    func write(to specification: inout Specification) {
        switch self {
        case .directory(let path):
            specification.add(.directoryAt, path)
        case .link(let path, let target):
            specification.add(.target, target)
            specification.add(.link, path)
        case .bind(let source, let path, let readOnly):
            specification.add(.source, source)
            specification.add(readOnly ? .bindReadOnly : .bind, path)
        case .device(let path):
            specification.add(.source, path)
            specification.add(.device, path)
        case .memory(let path):
            specification.add(.memory, path)
        case .mask(let path):
            specification.add(.mask, path)
        case .processes(let path):
            specification.add(.processes, path)
        }
    }
}
