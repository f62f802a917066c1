// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraHTTP
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/groups`, `/api/submissions`, `/api/deliveries`, health and metrics: what the adapter is doing.
struct OverviewRoutes: Sendable {
    let store: AdapterStore
    let submissions: SubmissionService
    let health: ServiceHealth
    /// How many associations are open now.
    let activeAssociations: @Sendable () -> Int

    func add(to router: Router<BasicRequestContext>) {
        router.get("/api/groups", use: groups)
        router.delete("/api/groups/:key", use: removeGroup)
        router.get("/api/submissions", use: listSubmissions)
        router.post("/api/submissions/:key/retry", use: retrySubmission)
        router.get("/api/deliveries", use: deliveries)
        router.get("/health/status", use: status)
        router.get("/health/live", use: live)
        router.get("/health/ready", use: live)
        router.get("/metrics", use: metrics)
    }

    @Sendable private func groups(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let query = RequestQuery(request, context)
        let state = try Self.state(query, GroupState.init(rawValue:), "open, closed, done") { $0.lowercased() }
        let (limit, offset) = try Self.window(query)
        return try JSONBody.response(try await read { try $0.groupSummaries(state: state, limit: limit, offset: offset) })
    }

    @Sendable private func removeGroup(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let id = try RequestQuery(request, context).component("key")
        try await submissions.drop(id)
        return Response(status: .noContent)
    }

    @Sendable private func listSubmissions(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let query = RequestQuery(request, context)
        let states = SubmissionState.allCases
        let state = try Self.state(
            query, { name in states.first { $0.rawValue.lowercased() == name } },
            states.map(\.rawValue).joined(separator: ", ")
        ) { $0.lowercased() }
        let group = query.text("groupId")
        let (limit, offset) = try Self.window(query)
        return try JSONBody.response(
            try await read { try $0.submissionSummaries(groupID: group, state: state, limit: limit, offset: offset) })
    }

    @Sendable private func retrySubmission(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let id = try RequestQuery(request, context).component("key")
        let record = try await read { try $0.retrySubmission(id, now: Date()) }
        submissions.submissionRetried()
        return try JSONBody.response(SubmissionSummary(record))
    }

    @Sendable private func deliveries(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let query = RequestQuery(request, context)
        let job = query.text("jobId")
        let task = query.text("taskId")
        let (limit, offset) = try Self.window(query)
        return try JSONBody.response(
            try await read { try $0.deliverySummaries(jobID: job, taskID: task, limit: limit, offset: offset) })
    }

    @Sendable private func status(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        try JSONBody.response(HealthStatus(activeDimseConnections: activeAssociations(), services: health.states))
    }

    @Sendable private func live(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let isHealthy = health.isHealthy
        return Response(
            status: isHealthy ? .ok : .serviceUnavailable, headers: [.contentType: "text/plain; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: isHealthy ? "Healthy" : "Unhealthy")))
    }

    /// Prometheus text format 0.0.4.
    @Sendable private func metrics(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        var text = """
            # HELP clara_dicom_associations Associations that are open.
            # TYPE clara_dicom_associations gauge
            clara_dicom_associations \(activeAssociations())

            """
        let counts = try await read { try $0.counts() }
        for kind in ["groups", "submissions", "deliveries"] {
            text += "# HELP clara_dicom_\(kind) The adapter's \(kind) by state.\n# TYPE clara_dicom_\(kind) gauge\n"
            for count in counts where count.kind == kind {
                text += "clara_dicom_\(kind){state=\"\(count.state)\"} \(count.count)\n"
            }
        }
        let headers: HTTPFields = [.contentType: "text/plain; version=0.0.4; charset=utf-8"]
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    private func read<Value: Sendable>(_ body: @escaping @Sendable (AdapterStore) throws -> Value) async throws -> Value {
        let store = store
        return try await BlockingWork.run { try body(store) }
    }

    private static func window(_ query: RequestQuery) throws(RESTError) -> (limit: Int, offset: Int) {
        (try query.integer("limit", default: 100, in: 1...1000), try query.integer("offset", default: 0, in: 0...1_000_000_000))
    }

    private static func state<State>(
        _ query: RequestQuery, _ make: (String) -> State?, _ known: String, _ normalise: (String) -> String
    ) throws(RESTError) -> State? {
        guard let name = query.text("state") else { return nil }
        guard let state = make(normalise(name)) else {
            throw RESTError(.invalidArgument, "state is \"\(name.prefix(40))\", not one of \(known)")
        }
        return state
    }
}
