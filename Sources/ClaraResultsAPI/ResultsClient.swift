// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import AsyncHTTPClient
import ClaraErrors
import Foundation
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// Talks to a Results Service.
///
/// Every call throws ``ResultsError``: `invalidArgument` for what the service refuses as wrong, `notFound` for a task it
/// does not know, `failedPrecondition` for a report about a task in another state, `unavailable` when it cannot be reached
/// or answers with a fault of its own, after the tries that ``RetryPolicy`` allows. Registering is safe to repeat: the
/// service returns the task it already has.
public struct ResultsClient: Sendable {
    /// Where the service is, such as `http://127.0.0.1:8088`, without a slash at the end.
    public let baseURL: String
    public let retryPolicy: RetryPolicy
    /// How long one request may take, waiting for tasks not counted.
    public let timeout: Duration
    private let http: HTTPClient

    /// The longest answer that is read, in bytes.
    private static let maximumAnswer = 256 * 1024 * 1024

    /// The client of all that bring none. It lives as long as the process, on the process's own event loops.
    private static let sharedHTTP: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.timeout.connect = .seconds(5)
        // By default a refused connection is tried again until the request's time is up, which is not this client's policy.
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// Makes a client; nothing is sent before the first call.
    ///
    /// - Parameter http: the HTTP client to use; the default is the process-wide one, which needs no shutdown.
    public init(
        baseURL: String, retryPolicy: RetryPolicy = .standard, timeout: Duration = .seconds(30), http: HTTPClient? = nil
    ) throws(ResultsError) {
        guard let url = URL(string: baseURL), let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let host = url.host, !host.isEmpty, url.query == nil, url.fragment == nil
        else {
            throw ResultsError(.invalidArgument, "\"\(baseURL)\" is not the address of a Results Service (http://host:port)")
        }
        var base = baseURL
        while base.hasSuffix("/") { base.removeLast() }
        self.baseURL = base
        self.retryPolicy = retryPolicy
        self.timeout = timeout
        self.http = http ?? Self.sharedHTTP
    }

    /// Registers a task and returns it; a task with the same job, agent, parameters and files is returned as it stands.
    public func register(_ registration: ResultRegistration) async throws(ResultsError) -> ResultTask {
        try await value(.init(.POST, "/api/tasks", body: try encoded(registration)))
    }

    /// Leases up to `size` tasks of an agent, oldest first; they are `inProgress` and come back when no report follows in time.
    ///
    /// - Parameter wait: how long the service may hold the answer while there is no task; zero answers at once.
    public func pending(agent: String, size: Int = 10, wait: Duration = .zero) async throws(ResultsError) -> [ResultTask] {
        guard AgentName(rawValue: agent) != nil else { throw ResultsError(.invalidArgument, "\"\(agent)\" \(AgentName.rule)") }
        var path = "/api/tasks/\(agent)/pending?size=\(size)"
        if wait > .zero { path += "&wait=\(wait / .seconds(1))" }
        // A lease that was granted but whose answer was lost costs the lease time, so this call is not repeated in here.
        return try await value(.init(.GET, path, patience: wait, isRepeatable: false))
    }

    /// Reports that the files of a task are delivered.
    public func reportSuccess(taskID: String) async throws(ResultsError) {
        _ = try await send(.init(.PUT, "/api/tasks/success/\(try segment(taskID))"))
    }

    /// Reports that the files of a task could not be delivered; with `retryLater` the service hands it out again after a pause.
    public func reportFailure(taskID: String, retryLater: Bool) async throws(ResultsError) {
        let body = try encoded(FailureReport(retryLater: retryLater))
        _ = try await send(.init(.PUT, "/api/tasks/failure/\(try segment(taskID))", body: body))
    }

    /// Lists tasks, newest first.
    public func list(_ filter: ResultTaskFilter = .init()) async throws(ResultsError) -> [ResultTask] {
        var query = ["limit=\(filter.limit)", "offset=\(filter.offset)"]
        if let jobId = filter.jobId { query.append("jobId=\(try segment(jobId))") }
        if let state = filter.state { query.append("state=\(state.rawValue)") }
        if let agent = filter.agent { query.append("agent=\(try segment(agent))") }
        return try await value(.init(.GET, "/api/tasks?" + query.joined(separator: "&")))
    }

    /// Lists the tasks of a job, newest first.
    public func list(jobID: String) async throws(ResultsError) -> [ResultTask] {
        try await list(ResultTaskFilter(jobId: jobID))
    }

    /// Returns one task.
    public func task(_ taskID: String) async throws(ResultsError) -> ResultTask {
        try await value(.init(.GET, "/api/tasks/\(try segment(taskID))"))
    }

    /// Makes a failed task pending again, to be handed out at once.
    public func retry(taskID: String) async throws(ResultsError) -> ResultTask {
        try await value(.init(.POST, "/api/tasks/\(try segment(taskID))/retry"))
    }

    /// Removes a task for good.
    public func delete(taskID: String) async throws(ResultsError) {
        _ = try await send(.init(.DELETE, "/api/tasks/\(try segment(taskID))"))
    }
}

extension ResultsClient {
    private func value<Value: Decodable>(_ request: ResultsRequest) async throws(ResultsError) -> Value {
        let body = try await send(request)
        do {
            return try JSONDecoder().decode(Value.self, from: body)
        } catch {
            throw ResultsError(.corruptData, "\(baseURL) answered \(request) with something unexpected", cause: error)
        }
    }

    /// Sends a request, with further tries as the policy allows, and returns the body of a good answer.
    private func send(_ request: ResultsRequest) async throws(ResultsError) -> ByteBuffer {
        var failures = 0
        while true {
            do throws(ResultsError) {
                return try await sendOnce(request)
            } catch {
                failures += 1
                guard error.code == .unavailable, request.isRepeatable, let pause = retryPolicy.delay(afterFailures: failures) else {
                    throw error
                }
                do {
                    try await Task.sleep(for: pause)
                } catch {
                    throw ResultsError(.cancelled, "\(request) was called off", cause: error)
                }
            }
        }
    }

    private func sendOnce(_ request: ResultsRequest) async throws(ResultsError) -> ByteBuffer {
        var message = HTTPClientRequest(url: baseURL + request.path)
        message.method = request.method
        message.headers.add(name: "Accept", value: "application/json")
        if let body = request.body {
            message.headers.add(name: "Content-Type", value: "application/json")
            message.body = .bytes(body)
        }
        let status: Int
        let body: ByteBuffer
        do {
            let seconds = (timeout + request.patience) / .seconds(1)
            let answer = try await http.execute(message, timeout: .milliseconds(Int64(seconds * 1000)))
            status = Int(answer.status.code)
            body = try await answer.body.collect(upTo: Self.maximumAnswer)
        } catch {
            if Task.isCancelled { throw ResultsError(.cancelled, "\(request) was called off", cause: error) }
            throw ResultsError(.unavailable, "the Results Service at \(baseURL) cannot be reached for \(request)", cause: error)
        }
        guard (200..<300).contains(status) else { throw refusal(status, body, request) }
        return body
    }

    private func refusal(_ status: Int, _ body: ByteBuffer, _ request: ResultsRequest) -> ResultsError {
        let refusal = try? JSONDecoder().decode(ServiceRefusal.self, from: body)
        let reason = refusal?.reason ?? String(String(buffer: body).prefix(200))
        let code: ErrorCode =
            switch status {
            case 404: .notFound
            case 409: .failedPrecondition
            case 408, 429, 500, 502, 503, 504: .unavailable
            case 507: .resourceExhausted
            case 400..<500: .invalidArgument
            default: .internalFault
            }
        let end = reason.isEmpty ? "" : ": \(reason)"
        return ResultsError(code, "the Results Service answered \(request) with \(status)\(end)", status: status)
    }

    private func encoded(_ value: some Encodable) throws(ResultsError) -> ByteBuffer {
        do {
            return try JSONEncoder().encodeAsByteBuffer(value, allocator: ByteBufferAllocator())
        } catch {
            throw ResultsError(.invalidArgument, "the request cannot be written as JSON", cause: error)
        }
    }

    /// A text as one component of a path or a value of a query.
    private func segment(_ text: String) throws(ResultsError) -> String {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_~")
        guard !text.isEmpty, let segment = text.addingPercentEncoding(withAllowedCharacters: plain) else {
            throw ResultsError(.invalidArgument, "an empty text cannot name a task")
        }
        return segment
    }
}
