// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraErrors
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct PlatformCodeTests {
    @Test func `codes are written as in the documentation`() {
        #expect(PlatformCode.missingPipeline.description == "-0x1001 (Missing Pipeline)")
        #expect(PlatformCode.internalError.description == "-0x0001 (Internal Error)")
        #expect(PlatformCode(rawValue: -0x1999).description == "-0x1999")
        #expect(PlatformCode(rawValue: 7).description == "0x0007")
        #expect(PlatformCode(rawValue: .min).description == "-0x80000000")
    }

    @Test func `only negative codes are failures`() {
        #expect(PlatformCode.missingJob.isFailure)
        #expect(!PlatformCode(rawValue: 0).isFailure)
        #expect(!PlatformCode(rawValue: 12).isFailure)
    }

    @Test(arguments: [
        (PlatformCode.missingJob, Int32(-8193), ErrorCode.notFound), (.invalidJobName, -8448, .invalidArgument),
        (.pipelineLoadError, -4353, .invalidArgument), (.storageFull, -12803, .resourceExhausted),
        (.payloadReadOnly, -12800, .failedPrecondition),
    ])
    func `a code has its number and its kind`(code: PlatformCode, number: Int32, kind: ErrorCode) {
        #expect(code.rawValue == number)
        #expect(code.errorCode == kind)
    }

    @Test func `the reference page lists every code`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/reference/error-codes.md"), encoding: .utf8)
        let listed = page.split(separator: "\n").compactMap { line -> String? in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count >= 4, cells[0].hasPrefix("-0x") else { return nil }
            return "\(cells[0]) (\(cells[2])) \(cells[1]) \(cells[3])"
        }
        let known = PlatformCode.allKnown.map { "\($0.description) \($0.rawValue) \($0.errorCode)" }
        #expect(listed == known)
    }
}
