// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraOperator
import ClaraOperators
import Testing

@Suite("register-results", .timeLimit(.minutes(5)))
struct RegisterResultsOperatorTests {
    @Test(
        "wrong options are refused",
        arguments: [[], ["--agent"], ["--agent", "-x"], ["--agent", "ClaraSCU", "--data", "[PACS"], ["--agent", "A", "extra"]])
    func wrongOptions(words: [String]) {
        #expect(throws: OperatorError.self) { try RegisterResultsOperator(arguments: words) }
    }

    @Test("the vendor's command is taken")
    func vendorForm() throws {
        _ = try RegisterResultsOperator(arguments: ["python", "register.py", "--agent", "ClaraSCU", "--data", "[\"PACS\"]"])
    }

    @Test("without a Results Service or a job it says what is missing")
    func outsideOfThePlatform() async throws {
        let operation = try RegisterResultsOperator(arguments: ["--agent", "ClaraSCU"])
        await #expect {
            try await operation.run(in: OperatorContext(inputs: [], outputs: []))
        } throws: {
            "\($0)".contains("CLARA_RESULTSSERVICE_SERVICE_HOST")
        }
        await #expect {
            try await operation.run(in: OperatorContext(inputs: [], outputs: [], resultsServiceURL: "http://127.0.0.1:1"))
        } throws: {
            "\($0)".contains("NVIDIA_CLARA_JOBID")
        }
    }
}
