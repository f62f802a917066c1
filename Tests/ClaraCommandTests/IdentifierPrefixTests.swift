// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Testing

@testable import clara

@Suite("The beginning of an id", .timeLimit(.minutes(5)))
struct IdentifierPrefixTests {
    private static let ids = [
        "3fd032fcb1a441a1936654b58b1df43b", "3fd9aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "00000000000000000000000000000000",
    ]

    private func resolve(_ text: String) async throws -> String {
        try await IdentifierPrefix(kind: "job", text: text).resolve { Self.ids }
    }

    @Test("is enough when it fits one", arguments: ["3fd0", "3FD03", "3fd032fc-b1a4"])
    func unique(_ text: String) async throws {
        #expect(try await resolve(text) == Self.ids[0])
    }

    @Test("is not looked up when it is whole")
    func whole() async throws {
        let prefix = IdentifierPrefix(kind: "job", text: "3FD032FC-B1A4-41A1-9366-54B58B1DF43B")
        #expect(try await prefix.resolve { throw CommandError(.internalFault, "asked") } == Self.ids[0])
    }

    @Test("is refused when it fits several, none or cannot be one")
    func refusals() async throws {
        let several = await #expect(throws: CommandError.self) { try await resolve("3fd") }
        #expect(several?.code == .invalidArgument)
        #expect(several?.message == "2 jobs have ids that begin with 3fd: \(Self.ids[0]), \(Self.ids[1])")
        let none = await #expect(throws: CommandError.self) { try await resolve("4") }
        #expect(none?.code == .notFound)
        #expect(none?.message == "no job has an id that begins with 4")
        for text in ["", "-", "xyz", "3fd\u{1B}[0m"] {
            let wrong = await #expect(throws: CommandError.self) { try await resolve(text) }
            #expect(wrong?.code == .invalidArgument && wrong?.message.contains("\u{1B}") == false)
        }
    }
}
