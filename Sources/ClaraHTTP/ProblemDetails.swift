// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation
import HTTPTypes
public import Hummingbird
import NIOCore

/// The body of an HTTP error answer, `application/problem+json` (RFC 7807).
public struct ProblemDetails: Sendable, Hashable, Codable {
    public var type: String
    /// The kind of problem in a few words.
    public var title: String
    /// The HTTP status of the answer.
    public var status: Int
    /// What is wrong in this case: sentences that name the thing.
    public var detail: String
    /// An identifier that the service's log repeats.
    public var traceId: String?

    public init(status: Int, detail: String, traceId: String? = nil) {
        type = "about:blank"
        // Only this initializer knows the phrases of the standard.
        title = HTTPResponse.Status(integerLiteral: status).reasonPhrase
        self.status = status
        self.detail = detail
        self.traceId = traceId
    }

    /// The whole answer.
    public var response: Response {
        let body = (try? JSONBody.encoder.encode(self)) ?? Data("{\"status\":\(status)}".utf8)
        return Response(
            status: HTTPResponse.Status(code: status, reasonPhrase: title),
            headers: [.contentType: "application/problem+json", .contentLength: "\(body.count)"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
