// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import Testing

@testable import ClaraDICOMAdapter

@Suite(.timeLimit(.minutes(3)))
struct SubmissionMachineTests {
    static let later = Date(timeIntervalSince1970: 1000)

    private static func condition(_ state: SubmissionState, tries: Int = 0, notBefore: Date? = nil) -> SubmissionCondition {
        SubmissionCondition(state: state, tries: tries, notBefore: notBefore)
    }

    @Test("the steps follow each other from the queue to the start")
    func wholeLife() throws {
        var condition = Self.condition(.queued)
        var seen = [condition.state]
        while condition.state != .completed {
            condition = try SubmissionMachine.next(condition, .began).get()
            seen.append(condition.state)
            condition = try SubmissionMachine.next(condition, .succeeded).get()
            seen.append(condition.state)
        }
        #expect(
            seen == [
                .queued, .creating, .created, .payloadUploading, .payloadUploaded, .metadataUploading, .metadataUploaded, .starting,
                .completed,
            ])
    }

    @Test(
        "a failed step goes back to where it can begin again, and so does one that the process died in",
        arguments: [
            (SubmissionState.creating, SubmissionState.queued), (.payloadUploading, .created), (.metadataUploading, .payloadUploaded),
            (.starting, .metadataUploaded),
        ])
    func goingBack(step: SubmissionState, waiting: SubmissionState) throws {
        let failed = SubmissionEvent.failed(counts: true, maximumTries: 3, retryAt: Self.later)
        #expect(
            try SubmissionMachine.next(Self.condition(step), failed).get() == Self.condition(waiting, tries: 1, notBefore: Self.later))
        #expect(try SubmissionMachine.next(Self.condition(step, tries: 3), failed).get().state == .faulted)
        let absent = SubmissionEvent.failed(counts: false, maximumTries: 3, retryAt: Self.later)
        #expect(try SubmissionMachine.next(Self.condition(step, tries: 3), absent).get().state == waiting)
        #expect(try SubmissionMachine.next(Self.condition(step, tries: 2), .resumed).get() == Self.condition(waiting, tries: 2))
        #expect(try SubmissionMachine.next(Self.condition(waiting, tries: 2), .resumed).get() == Self.condition(waiting, tries: 2))
    }

    @Test("a step that succeeds forgets the failures before it")
    func triesStartAnew() throws {
        #expect(try SubmissionMachine.next(Self.condition(.creating, tries: 2), .succeeded).get() == Self.condition(.created))
    }

    @Test("what is over stays over, except that a faulted submission can be retried", arguments: SubmissionState.allCases)
    func ends(state: SubmissionState) throws {
        let retried = SubmissionMachine.next(Self.condition(state), .retried)
        if state == .faulted {
            #expect(try retried.get() == Self.condition(.queued))
        } else {
            #expect(throws: AdapterError.self) { try retried.get() }
        }
        guard state.isFinal else { return }
        #expect(throws: AdapterError.self) { try SubmissionMachine.next(Self.condition(state), .began).get() }
        #expect(throws: AdapterError.self) { try SubmissionMachine.next(Self.condition(state), .succeeded).get() }
        #expect(throws: AdapterError.self) {
            try SubmissionMachine.next(Self.condition(state), .failed(counts: true, maximumTries: 3, retryAt: Self.later)).get()
        }
    }
}
