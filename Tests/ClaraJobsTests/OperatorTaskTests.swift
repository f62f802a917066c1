// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraExecution
import Foundation
import Synchronization
import Testing

@testable import ClaraJobs

@Suite(.timeLimit(.minutes(5))) struct OperatorTaskTests {
    static let yaml = """
        api-version: 0.4.0
        name: test
        operators:
        - name: Reader
          container: { image: test/reader, tag: "2", command: ["--fast", "x y"] }
          requests: { cpu: 2, memory: 256 }
          timeout: 40
          input:
          - { path: /input }
          output:
          - { name: volume, path: /out/volume }
          - { name: tags, path: /out/tags }
        - name: writer
          container: { image: clara/register-results }
          variables: { NVIDIA_CLARA_JOBNAME: mine, CLARA_HOST: theirs, EXTRA: "2" }
          input:
          - { from: reader, name: Volume, path: /in/volume }
          - { from: Reader, name: tags, path: /in/tags }
          - { name: original, path: /in/dicom }
          output:
          - { path: /result }
        """

    /// The tasks of the pipeline above as the executor got them.
    func tasks(
        configure: (inout JobsConfiguration) -> Void = { _ in }, body: @escaping @Sendable (Job, [String: OperatorTask], JobsWorld) -> Void
    ) async throws {
        let tasks = Mutex<[String: OperatorTask]>([:])
        try await withWorld(
            configure: configure,
            script: { task in
                tasks.withLock { $0[task.stage] = task }
                return .exits()
            }
        ) { world in
            let job = try await world.running { service in
                try await service.stopped(try await service.launch(Self.yaml, name: "a name").id)
            }
            #expect(job.status == .healthy, "\(job.messages)")
            body(job, tasks.withLock { $0 }, world)
        }
    }

    @Test func `an operator sees the folders it declared and no others`() async throws {
        try await tasks { job, tasks, world in
            let payload = "\(world.folder)/payloads/\(job.payloadID)"
            #expect(
                tasks["Reader"]?.mounts == [
                    .init(hostPath: "\(payload)/input", containerPath: "/input", isReadOnly: true),
                    .init(hostPath: "\(payload)/operators/Reader/volume", containerPath: "/out/volume", isReadOnly: false),
                    .init(hostPath: "\(payload)/operators/Reader/tags", containerPath: "/out/tags", isReadOnly: false),
                ])
            #expect(
                tasks["writer"]?.mounts == [
                    .init(hostPath: "\(payload)/operators/Reader/volume", containerPath: "/in/volume", isReadOnly: true),
                    .init(hostPath: "\(payload)/operators/Reader/tags", containerPath: "/in/tags", isReadOnly: true),
                    .init(hostPath: "\(payload)/input", containerPath: "/in/dicom", isReadOnly: true),
                    .init(hostPath: "\(payload)/operators/writer", containerPath: "/result", isReadOnly: false),
                ])
        }
    }

    @Test func `the environment says who, where from and where to`() async throws {
        try await tasks {
            $0.operatorEnvironment = ["CLARA_HOST": "ours", "CLARA_PORT": "8088"]
        } body: { job, tasks, _ in
            let reader = tasks["Reader"]?.environment ?? [:]
            #expect(reader["NVIDIA_CLARA_INPUTPATHS"] == ":/input")
            #expect(reader["NVIDIA_CLARA_OUTPUTPATHS"] == "volume:/out/volume;tags:/out/tags")
            #expect(reader["NVIDIA_CLARA_NOSYNCLOCK"] == "1")
            #expect(reader["NVIDIA_CLARA_JOBID"] == job.id)
            #expect(reader["NVIDIA_CLARA_JOBNAME"] == "a name")
            #expect(reader["NVIDIA_CLARA_STAGENAME"] == "Reader")
            #expect(reader["NVIDIA_CLARA_PIPELINEID"] == job.pipelineID)
            #expect(reader["NVIDIA_CLARA_PAYLOADID"] == job.payloadID)
            #expect(reader["CLARA_INPUT_PAYLOAD_PATHS"] == ":/input")
            #expect(reader["CLARA_TRACE_ID"] == job.id)
            #expect(reader["CLARA_HOST"] == "ours")
            let writer = tasks["writer"]?.environment ?? [:]
            #expect(writer["NVIDIA_CLARA_INPUTPATHS"] == "volume:/in/volume;tags:/in/tags;original:/in/dicom")
            #expect(
                writer["CLARA_INPUT_PAYLOAD_PATHS"] == "volume:/operators/Reader/volume;tags:/operators/Reader/tags;original:/input")
            #expect(writer["CLARA_HOST"] == "theirs")
            #expect(writer["CLARA_PORT"] == "8088")
            #expect(writer["EXTRA"] == "2")
            #expect(writer["NVIDIA_CLARA_JOBNAME"] == "mine")
        }
    }

    @Test func `limits, network, time and files follow the definition and the configuration`() async throws {
        try await tasks { job, tasks, world in
            let reader = tasks["Reader"]
            #expect(reader?.image == "test/reader:2")
            #expect(reader?.command == ["--fast", "x y"])
            #expect(reader?.limits == ResourceLimits(cpus: 2, memoryBytes: 256 << 20))
            #expect(reader?.network == false)
            #expect(reader?.deadlineSeconds == 40)
            #expect(reader?.graceSeconds == 15)
            #expect(reader?.logPath == "\(world.folder)/logs/\(job.id)/Reader.log")
            let writer = tasks["writer"]
            #expect(writer?.image == "clara/register-results:latest")
            #expect(writer?.limits == ResourceLimits(memoryBytes: 1024 << 20))
            #expect(writer?.network == true)
            #expect(writer?.deadlineSeconds == 615)
        }
    }

    @Test func `what an operator left in an earlier life is gone when it starts`() async throws {
        let seen = Mutex<[String]>([])
        try await withWorld(script: { task in
            .exits(work: { task in
                let output = task.mounts.first { !$0.isReadOnly }?.hostPath ?? ""
                let files = try FileManager.default.contentsOfDirectory(atPath: output)
                seen.withLock { $0 += files }
            })
        }) { world in
            try await world.running { service in
                let job = try await service.create(.of(Pipelines.of("read")))
                let output = try await world.payloads.outputDirectory(payloadID: job.payloadID, operator: "read", output: nil)
                try Data("old".utf8).write(to: URL(fileURLWithPath: "\(output)/old"))
                _ = try await service.start(job.id)
                #expect(try await service.stopped(job.id).status == .healthy)
            }
        }
        #expect(seen.withLock { $0 }.isEmpty)
    }
}
