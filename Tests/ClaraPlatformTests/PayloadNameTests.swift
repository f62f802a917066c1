// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Testing

@testable import ClaraPlatform

@Suite struct PayloadNameTests {
    @Test(arguments: [
        ("a", "a"), ("/a", "a"), ("./a", "a"), ("./input/a.dcm", "input/a.dcm"), ("//a///b", "a/b"), ("/./a/./b", "a/b"),
        ("..a/b..", "..a/b.."), ("größe/ü.dcm", "größe/ü.dcm"), ("a b/c;d", "a b/c;d"), ("-rf", "-rf"), (".hidden", ".hidden"),
    ])
    func `names have one normal form`(text: String, normal: String) throws {
        #expect(try PayloadName(parsing: text).relative == normal)
    }

    @Test(arguments: [
        "", "/", ".", "./", "a/", "..", "../a", "a/../b", "a/..", "/..", "a\u{0}b", "a\nb", "a\u{7F}", "a\\b", "..\\a",
        String(repeating: "x", count: 256), String(repeating: "a/", count: 64) + "b", String(repeating: "abcdefgh/", count: 300) + "x",
        String(repeating: "ü", count: 128),
    ])
    func `names that lead elsewhere or nowhere are refused`(text: String) {
        let error = #expect(throws: PlatformError.self) { try PayloadName(parsing: text) }
        #expect(error?.platformCode == .invalidFileName)
        #expect(error.map { $0.message.utf8.count < 600 } == true)
    }

    @Test func `names at the limits are taken`() throws {
        #expect(try PayloadName(parsing: String(repeating: "x", count: 255)).components.count == 1)
        #expect(try PayloadName(parsing: String(repeating: "a/", count: 63) + "b").components.count == 64)
    }
}
