// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import Testing

@testable import ContainerExecutor

@Suite("Names of images", .timeLimit(.minutes(1)))
struct ImageReferenceTests {
    private static let digest = "sha256:" + String(repeating: "0a", count: 32)

    @Test(
        "what is left out is filled in as Docker does",
        arguments: [
            ("busybox", "docker.io/library/busybox:latest"),
            ("clara/dicom-reader:0.1", "docker.io/clara/dicom-reader:0.1"),
            ("index.docker.io/busybox", "docker.io/library/busybox:latest"),
            ("localhost/a", "localhost/a:latest"),
            ("localhost:5000/a/b_c/d__e:Tag-1.x", "localhost:5000/a/b_c/d__e:Tag-1.x"),
            ("nvcr.io/nvidia/clara/ai-lung:0.8.1", "nvcr.io/nvidia/clara/ai-lung:0.8.1"),
            ("quay.io/x@\(digest)", "quay.io/x@\(digest)"),
            ("quay.io/x:1@\(digest)", "quay.io/x@\(digest)"),
            ("name:5000", "docker.io/library/name:5000"),
        ])
    func defaults(text: String, whole: String) throws {
        let reference = try ImageReference(text)
        #expect(reference.description == whole)
        #expect(try ImageReference(whole) == reference)
    }

    @Test(
        "what names no image is refused with the reason",
        arguments: [
            ("", "empty"), ("a b", "blanks"), ("ä", "ASCII"), ("Clara/Reader", "did you mean 'clara/reader'?"), ("a:", "tag"),
            ("a:-x", "tag"), ("a@sha256:12", "64 hexadecimal"), ("a@\(digest)@\(digest)", "more than one"), ("a//b", "no part"),
            ("../a", "no host"), ("a/../b", "no part"), ("a._b", "no part"), ("-a", "no part"), ("reg.io:99999/a", "no host"),
            ("reg.io/", "no part"), ("--flag", "no part"), (String(repeating: "a", count: 600), "too long"),
        ])
    func faults(text: String, reason: String) throws {
        let error = try #require(throws: ExecutionError.self) { _ = try ImageReference(text) }
        #expect(error.code == .invalidArgument)
        #expect(error.message.contains(reason), "\(error.message)")
    }
}
