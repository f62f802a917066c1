// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMNetwork

extension ApplicationEntity {
    /// Every fault of the entity by itself, one sentence each.
    ///
    /// - Parameter minimumTimeout: see ``ProcessorSettings/init(_:minimumTimeout:)``.
    func faults(minimumTimeout: Double) -> [String] {
        var faults: [String] = []
        if let fault = nameFault(name) { faults.append("name \(fault)") }
        if let fault = aeTitleFault(aeTitle) { faults.append("aeTitle \(fault)") }
        for uid in ignoredSopClasses where !UID(uid).isValid { faults.append("ignoredSopClasses: \"\(uid.prefix(80))\" is not a UID") }
        // The type's own name is enough for the one processor there is.
        if processor != Self.defaultProcessor, processor.split(separator: ",").first?.split(separator: ".").last != "AeTitleJobProcessor" {
            faults.append("processor: there is no processor \"\(processor.prefix(120))\"")
        }
        do {
            _ = try ProcessorSettings(processorSettings, minimumTimeout: minimumTimeout)
        } catch {
            faults.append("processorSettings: \(error.message)")
        }
        return faults
    }
}

extension SourceEntity {
    /// Every fault of the entity by itself, one sentence each.
    func faults() -> [String] {
        var faults: [String] = []
        if let fault = aeTitleFault(aeTitle) { faults.append("aeTitle \(fault)") }
        if let fault = hostFault(hostIp) { faults.append("hostIp \(fault)") }
        return faults
    }
}

extension DestinationEntity {
    /// Every fault of the entity by itself, one sentence each.
    func faults() -> [String] {
        var faults: [String] = []
        if let fault = nameFault(name) { faults.append("name \(fault)") }
        if let fault = aeTitleFault(aeTitle) { faults.append("aeTitle \(fault)") }
        if let fault = hostFault(hostIp) { faults.append("hostIp \(fault)") }
        if !(1...65_535).contains(port) { faults.append("port is \(port), not 1 to 65535") }
        return faults
    }
}

private func aeTitleFault(_ title: String) -> String? {
    if title.allSatisfy(\.isWhitespace) { return "is blank" }
    return AETitle.isValid(title)
        ? nil : "\"\(title.prefix(80))\" is not an AE title (1 to 16 printable ASCII characters, no backslash, no space at the ends)"
}

private func nameFault(_ name: String) -> String? {
    if name.allSatisfy(\.isWhitespace) { return "is blank" }
    if name.utf8.count > 128 { return "is longer than 128 bytes" }
    return name.utf8.contains { $0 < 0x20 || $0 == 0x7F } ? "holds a control character" : nil
}

private func hostFault(_ host: String) -> String? {
    if host.allSatisfy(\.isWhitespace) { return "is blank" }
    return host.utf8.count > 253 || host.utf8.contains { $0 <= 0x20 || $0 >= 0x7F } ? "is not an address" : nil
}
