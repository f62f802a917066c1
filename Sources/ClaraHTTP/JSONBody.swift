// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
public import Foundation
import HTTPTypes
public import Hummingbird
import NIOCore
import NIOFoundationCompat

/// Reads and writes JSON bodies in the form that every REST interface of the system uses.
public enum JSONBody {
    /// Sorted members, plain slashes, ISO 8601 times.
    public static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return encoder
    }

    /// An answer with a value as JSON.
    public static func response(
        _ value: some Encodable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) throws -> Response {
        let body = try encoder.encode(value)
        var headers = headers
        headers[.contentType] = "application/json; charset=utf-8"
        headers[.contentLength] = "\(body.count)"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }

    /// The body of a request as a value.
    ///
    /// - Parameter limit: the longest body that is read, in bytes.
    /// - Throws: ``RESTError`` that names the member at fault; `NIOTooManyBytesError` for a body over the limit.
    public static func value<Value: Decodable>(of request: Request, as type: Value.Type, limit: Int) async throws -> Value {
        let body = try await request.body.collect(upTo: limit)
        do {
            let decoder = JSONDecoder()
            decoder.dateDecodingStrategy = .iso8601
            return try decoder.decode(Value.self, from: body)
        } catch let error as DecodingError {
            throw RESTError(.invalidArgument, sentence(error))
        } catch {
            throw RESTError(.invalidArgument, "the body is not valid JSON", cause: error)
        }
    }

    private static func sentence(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context): "\(path(context.codingPath + [key])) is missing"
        case .typeMismatch(let type, let context): "\(path(context.codingPath)) is not of the expected type (\(name(type)))"
        case .valueNotFound(let type, let context): "\(path(context.codingPath)) is null, not \(name(type))"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty ? "the body is not valid JSON" : "\(path(context.codingPath)): \(context.debugDescription)"
        @unknown default: "the body is not what is expected"
        }
    }

    private static func path(_ path: [any CodingKey]) -> String {
        let text = path.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
        return text.isEmpty ? "the body" : text
    }

    private static func name(_ type: any Any.Type) -> String {
        switch type {
        case is String.Type: "text"
        case is Int.Type, is Double.Type: "number"
        case is Bool.Type: "true or false"
        case is any Sequence.Type: "array"
        default: "object"
        }
    }
}
