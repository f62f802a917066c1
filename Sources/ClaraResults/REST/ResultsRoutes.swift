// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraHTTP
import ClaraResultsAPI
import HTTPTypes
import Hummingbird
import NIOCore

/// The REST interface of the Results Service: decodes, calls, encodes.
struct ResultsRoutes: Sendable {
    let service: ResultsService

    var router: Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self, options: [.caseInsensitive, .autoGenerateHeadEndpoints])
        router.add(middleware: ProblemMiddleware())
        router.post("/api/tasks", use: register)
        router.get("/api/tasks", use: list)
        router.get("/api/tasks/:key", use: task)
        router.delete("/api/tasks/:key", use: delete)
        router.get("/api/tasks/:key/pending", use: pending)
        router.post("/api/tasks/:key/retry", use: retry)
        router.put("/api/tasks/success/:key", use: success)
        router.put("/api/tasks/failure/:key", use: failure)
        router.get("/health/live") { _, _ in "Healthy" }
        router.get("/health/ready", use: ready)
        router.get("/metrics", use: metrics)
        return router
    }

    @Sendable private func register(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let limit = service.configuration.maximumBodyLength
        let registration = try await JSONBody.value(of: request, as: ResultRegistration.self, limit: limit)
        let (task, isNew) = try await service.register(registration)
        return try JSONBody.response(task, status: isNew ? .created : .ok, headers: [.location: "/api/tasks/\(task.taskId)"])
    }

    @Sendable private func list(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let query = RequestQuery(request, context)
        var filter = ResultTaskFilter(jobId: query.text("jobId"), agent: query.text("agent"))
        filter.limit = try query.integer("limit", default: 100, in: 1...1000)
        filter.offset = try query.integer("offset", default: 0, in: 0...1_000_000_000)
        if let name = query.text("state") {
            guard let state = ResultTask.State(name: name) else {
                let known = ResultTask.State.allCases.map(\.rawValue).joined(separator: ", ")
                throw RESTError(.invalidArgument, "state is \"\(name.prefix(40))\", not one of \(known)")
            }
            filter.state = state
        }
        return try JSONBody.response(try await service.list(filter))
    }

    @Sendable private func task(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try JSONBody.response(try await service.task(try RequestQuery(request, context).component("key")))
    }

    @Sendable private func delete(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try await service.store.delete(try RequestQuery(request, context).component("key"))
        return Response(status: .noContent)
    }

    @Sendable private func pending(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let query = RequestQuery(request, context)
        let agent = try query.component("key")
        let size = try query.integer("size", default: 10, in: 1...1000)
        let wait = Duration.seconds(try query.seconds("wait", default: 0, in: 0...3600))
        guard wait > .zero else { return try JSONBody.response(try await service.pending(agent: agent, size: size, wait: wait)) }
        // An agent that hangs up while it waits must not be given a task.
        let tasks = try await request.body.consumeWithCancellationOnInboundClose { [service] _ in
            try await service.pending(agent: agent, size: size, wait: wait)
        }
        var response = try JSONBody.response(tasks)
        // The server cannot go on with a connection that it has watched for its end.
        response.headers[.connection] = "close"
        return response
    }

    @Sendable private func success(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try JSONBody.response(try await service.succeed(taskID: try RequestQuery(request, context).component("key")))
    }

    @Sendable private func failure(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let taskID = try RequestQuery(request, context).component("key")
        let report = try await JSONBody.value(of: request, as: FailureReport.self, limit: 65_536)
        return try JSONBody.response(try await service.fail(taskID: taskID, report: report))
    }

    @Sendable private func retry(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try JSONBody.response(try await service.retry(taskID: try RequestQuery(request, context).component("key")))
    }

    @Sendable private func ready(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        do {
            _ = try await service.store.counts()
            return Response(status: .ok, headers: [.contentType: "text/plain"], body: .init(byteBuffer: ByteBuffer(string: "Healthy")))
        } catch {
            throw RESTError(.unavailable, "Unhealthy: the database does not answer", cause: error)
        }
    }

    /// Prometheus text format 0.0.4.
    @Sendable private func metrics(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        var text = "# HELP clara_results_tasks Tasks of the Results Service.\n# TYPE clara_results_tasks gauge\n"
        for count in try await service.store.counts() {
            text += "clara_results_tasks{agent=\"\(count.agent)\",state=\"\(count.state)\"} \(count.count)\n"
        }
        let headers: HTTPFields = [.contentType: "text/plain; version=0.0.4; charset=utf-8"]
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
