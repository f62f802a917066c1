// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import ClaraErrors
internal import Foundation
internal import SwiftProtobuf

/// The definitions of services by what a caller of reflection may ask for.
struct DescriptorIndex: Sendable {
    private struct File: Sendable {
        var serialized: Data
        var dependencies: [String]
    }

    private var files: [String: File] = [:]
    /// The file that defines a service, method, message, field, enumeration or extension, by its full name.
    private var homes: [String: String] = [:]
    private var messages: Set<String> = []
    /// The files that define the extensions of a message, by the message and the number.
    private var extensions: [String: [Int32: String]] = [:]

    /// - Parameter descriptors: a `google.protobuf.FileDescriptorSet`.
    init(_ descriptors: Google_Protobuf_FileDescriptorSet) throws {
        for file in descriptors.file {
            files[file.name] = File(serialized: try file.serializedData(), dependencies: file.dependency)
            let package = file.package
            for message in file.messageType { add(message, in: package, of: file.name) }
            for enumeration in file.enumType { add(enumeration, in: package, of: file.name) }
            for field in file.extension { add(extension: field, in: package, of: file.name) }
            for service in file.service {
                let name = Self.join(package, service.name)
                homes[name] = file.name
                for method in service.method { homes[Self.join(name, method.name)] = file.name }
            }
        }
    }

    /// The definitions that this program was built with.
    static func embedded() throws -> DescriptorIndex {
        guard let data = Data(base64Encoded: EmbeddedDescriptors.fileDescriptorSet) else {
            throw PlatformError(code: .internalFault, message: "The definitions of the API in this program are damaged.")
        }
        return try DescriptorIndex(try Google_Protobuf_FileDescriptorSet(serializedBytes: data))
    }

    /// A file and all that it imports, each a serialized `FileDescriptorProto`; nil if there is no such file.
    func file(named name: String) -> [Data]? {
        guard files[name] != nil else { return nil }
        var found: [Data] = []
        var seen: Set<String> = []
        var waiting = [name]
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted, let file = files[next] else { continue }
            found.append(file.serialized)
            waiting.append(contentsOf: file.dependencies.reversed())
        }
        return found
    }

    /// The same for the file that defines something.
    func file(defining symbol: String) -> [Data]? { homes[symbol].flatMap(file(named:)) }

    /// The same for the file that defines an extension.
    func file(extending message: String, number: Int32) -> [Data]? { extensions[message]?[number].flatMap(file(named:)) }

    /// The numbers of a message's extensions in ascending order; nil if there is no such message.
    func extensionNumbers(of message: String) -> [Int32]? {
        messages.contains(message) ? (extensions[message] ?? [:]).keys.sorted() : nil
    }

    private mutating func add(_ message: Google_Protobuf_DescriptorProto, in scope: String, of file: String) {
        let name = Self.join(scope, message.name)
        homes[name] = file
        messages.insert(name)
        for field in message.field { homes[Self.join(name, field.name)] = file }
        for oneof in message.oneofDecl { homes[Self.join(name, oneof.name)] = file }
        for nested in message.nestedType { add(nested, in: name, of: file) }
        for enumeration in message.enumType { add(enumeration, in: name, of: file) }
        for field in message.extension { add(extension: field, in: name, of: file) }
    }

    private mutating func add(_ enumeration: Google_Protobuf_EnumDescriptorProto, in scope: String, of file: String) {
        homes[Self.join(scope, enumeration.name)] = file
        // The values of an enumeration stand beside it, not in it.
        for value in enumeration.value { homes[Self.join(scope, value.name)] = file }
    }

    private mutating func add(extension field: Google_Protobuf_FieldDescriptorProto, in scope: String, of file: String) {
        homes[Self.join(scope, field.name)] = file
        let message = field.extendee.hasPrefix(".") ? String(field.extendee.dropFirst()) : field.extendee
        extensions[message, default: [:]][field.number] = file
    }

    private static func join(_ scope: String, _ name: String) -> String { scope.isEmpty ? name : "\(scope).\(name)" }
}
