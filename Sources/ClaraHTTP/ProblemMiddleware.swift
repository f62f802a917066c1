// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation
import HTTPTypes
public import Hummingbird
import Logging
import NIOCore

/// Turns every error of a route into a `application/problem+json` answer.
///
/// A ``ClaraErrors/CodedError`` gives its own message and the HTTP status of its code; an error of any other kind is logged
/// and answered with 500 and nothing of its content.
public struct ProblemMiddleware<Context: RequestContext>: RouterMiddleware {
    public init() {}

    public func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let traceId = UUID().uuidString.lowercased()
        do {
            return try await next(request, context)
        } catch let error as any CodedError {
            let status = (error as? RESTError)?.status ?? error.code.httpStatus
            if status >= 500 { log(error, traceId, request, context) }
            return ProblemDetails(status: status, detail: error.message, traceId: traceId).response
        } catch is NIOTooManyBytesError {
            return ProblemDetails(status: 413, detail: "the body is longer than this service accepts", traceId: traceId).response
        } catch let error as HTTPError {
            let detail = error.body ?? "\(request.method) \(request.uri.path.prefix(200)): \(error.status.reasonPhrase.lowercased())"
            var response = ProblemDetails(status: Int(error.status.code), detail: detail, traceId: traceId).response
            response.headers.append(contentsOf: error.headers)
            return response
        } catch is CancellationError {
            return ProblemDetails(status: 503, detail: "the service is shutting down", traceId: traceId).response
        } catch {
            log(error, traceId, request, context)
            return ProblemDetails(status: 500, detail: "a fault of the service, see its log", traceId: traceId).response
        }
    }

    private func log(_ error: any Error, _ traceId: String, _ request: Request, _ context: Context) {
        context.logger.error(
            "request failed",
            metadata: [
                "trace.id": "\(traceId)", "http.method": "\(request.method)", "http.path": "\(request.uri.path.prefix(200))",
                "error": "\(error)",
            ])
    }
}
