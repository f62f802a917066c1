// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The checks across services: those that are one running service must agree in what they are started with.
struct ServiceChecks {
    let operators: [OperatorSource?]
    let faults: FaultCollector

    private struct Known {
        let service: String
        let step: String
        var variables: [String: String]
    }

    func check() {
        var running: [ServiceIdentity: Known] = [:]
        for step in operators.compactMap({ $0 }) {
            for source in step.services {
                let service = source.definition
                let identity = service.identity
                // What depends on a parameter without a value is compared when it has one.
                guard !([identity.image, identity.tag] + identity.command).contains(where: Placeholder.occurs) else { continue }
                var known = running[identity] ?? Known(service: service.name, step: step.definition.name, variables: [:])
                for (name, value) in service.variables.sorted(by: { $0.key < $1.key }) where !Placeholder.occurs(in: value) {
                    if let other = known.variables[name], other != value {
                        faults.report(
                            source.name.location,
                            "the service \(quoted(service.name)) has the image, tag and command of \(quoted(known.service)) of the operator "
                                + "\(quoted(known.step)), which makes them one running service; its variable \(quoted(name)) cannot have two values"
                        )
                    } else {
                        known.variables[name] = value
                    }
                }
                running[identity] = known
            }
        }
    }
}
