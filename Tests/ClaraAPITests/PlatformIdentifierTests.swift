// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Testing

@Suite(.timeLimit(.minutes(5))) struct PlatformIdentifierTests {
    @Test(arguments: [
        "3fd032fcb1a441a1936654b58b1df43b",
        "3FD032FCB1A441A1936654B58B1DF43B",
        "3fd032fc-b1a4-41a1-9366-54b58b1df43b",
        "3FD032FC-B1A4-41A1-9366-54B58B1DF43B",
        "{3fd032fc-b1a4-41a1-9366-54b58b1df43b}",
    ])
    func `every written form of a UUID gives the same 32 digits`(text: String) {
        #expect(PlatformIdentifier(parsing: text)?.value == "3fd032fcb1a441a1936654b58b1df43b")
    }

    @Test(arguments: [
        "", "3fd032fcb1a441a1936654b58b1df43", "3fd032fcb1a441a1936654b58b1df43b0", "3fd032fcb1a441a1936654b58b1df43g",
        "3fd032fcb-1a4-41a1-9366-54b58b1df43b", "../../../../../../../../etc/passwd", "{3fd032fcb1a441a1936654b58b1df43b}",
        "３fd032fcb1a441a1936654b58b1df43b", "3fd032fc-b1a4-41a1-9366-54b58b1df4\tb",
    ])
    func `other texts are no identifiers`(text: String) {
        #expect(PlatformIdentifier(parsing: text) == nil)
    }

    @Test func `new identifiers are valid, different and of version 4`() throws {
        let first = PlatformIdentifier.generate()
        #expect(PlatformIdentifier(parsing: first.value) == first)
        #expect(first != PlatformIdentifier.generate())
        #expect(Array(first.value)[12] == "4")
    }
}
