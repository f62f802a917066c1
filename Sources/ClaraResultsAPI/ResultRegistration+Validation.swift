// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

extension ResultRegistration {
    /// The most files that one task may name.
    public static let maximumURIs = 100_000
    /// The longest path that one entry of `uris` may have, in UTF-8 bytes.
    public static let maximumURILength = 4096
    /// The longest `parameters`, in UTF-8 bytes.
    public static let maximumParametersLength = 65_536

    /// Every fault of the registration, one sentence each; empty when it can be accepted.
    public func faults() -> [String] {
        var faults: [String] = []
        for (name, value) in [("jobId", jobId), ("pipelineId", pipelineId), ("payloadId", payloadId)] {
            if let fault = Self.identifierFault(value) { faults.append("\(name) \(fault)") }
        }
        if AgentName(rawValue: agent) == nil { faults.append("agent \"\(agent.prefix(80))\" \(AgentName.rule)") }
        if parameters.utf8.count > Self.maximumParametersLength {
            faults.append("parameters is longer than \(Self.maximumParametersLength) bytes")
        }
        if uris.isEmpty { faults.append("uris is empty: a task needs at least one file") }
        if uris.count > Self.maximumURIs { faults.append("uris has \(uris.count) entries; at most \(Self.maximumURIs) are allowed") }
        for (index, uri) in uris.enumerated() {
            if let fault = Self.uriFault(uri) {
                faults.append("uris[\(index)] \(fault)")
                if faults.count > 20 { break }
            }
        }
        return faults
    }

    /// Why a text cannot be an identifier, or nil: letters, digits and hyphens, at most 64 of them.
    private static func identifierFault(_ value: String) -> String? {
        if value.isEmpty { return "is empty" }
        let isPlain = value.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isPlain && value.utf8.count <= 64
            ? nil : "\"\(value.prefix(80))\" is not an identifier (letters, digits, hyphens, at most 64)"
    }

    /// Why a text cannot be a path inside a payload, or nil.
    private static func uriFault(_ uri: String) -> String? {
        if uri.utf8.count > maximumURILength { return "is longer than \(maximumURILength) bytes" }
        if uri.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "holds a control character" }
        let components = uri.split(separator: "/")
        if components.isEmpty { return "names no file" }
        if components.contains("..") { return "\"\(uri.prefix(80))\" points outside the payload" }
        return nil
    }
}
