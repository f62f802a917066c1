// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Testing

@testable import clara

@Suite("The demo's pipeline") struct DemoPipelineTests {
    @Test("is the example that users start from")
    func sameText() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let example = try String(contentsOf: root.appending(path: "Examples/pipelines/lung-segmentation.yaml"), encoding: .utf8)
        #expect(DemoPipeline.lungSegmentation == example)
    }
}
