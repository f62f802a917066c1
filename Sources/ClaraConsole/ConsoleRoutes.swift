// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import ClaraHTTP
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The pages and their JSON forms: asks the platform, renders.
struct ConsoleRoutes: Sendable {
    let platform: any PlatformAPI
    let facts: @Sendable () async -> [ConsoleFact]

    /// The most jobs that a page lists.
    private static let listed = 100
    /// The most lines of a log that a page shows.
    private static let logLines = 500

    var router: Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: ProblemMiddleware())
        router.get("/", use: overview)
        router.get("/jobs/:id", use: job)
        router.get("/api/status", use: status)
        router.get("/api/jobs", use: jobs)
        router.get("/health/live") { _, _ in "Healthy" }
        router.get("/health/ready", use: ready)
        return router
    }

    @Sendable private func overview(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let names = Dictionary(try await platform.listPipelines().map { ($0.id, $0.name) }) { first, _ in first }
        return html(ConsolePage.overview(facts: await facts(), jobs: try await newestJobs(), pipelineNames: names))
    }

    @Sendable private func job(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let job = try await platform.jobStatus(try RequestQuery(request, context).component("id"))
        var logs: [(name: String, lines: [String])] = []
        for run in job.operators where run.started != nil {
            let tail = LogTail(limit: Self.logLines)
            try await platform.readLogs(jobID: job.id, operatorName: run.name) { tail.append($0) }
            logs.append((run.name, tail.lines))
        }
        return html(ConsolePage.job(job, logs: logs))
    }

    @Sendable private func status(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try JSONBody.response(await facts())
    }

    @Sendable private func jobs(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try JSONBody.response(try await newestJobs().map(ListedJob.init))
    }

    @Sendable private func ready(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        _ = try await platform.version()
        return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: "Healthy")))
    }

    private func newestJobs() async throws -> [PlatformJob] {
        Array(try await platform.listJobs(PlatformJob.Filter()).suffix(Self.listed).reversed())
    }

    private func html(_ text: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
                .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
