// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import Foundation
public import Hummingbird

/// The query and path parameters of a request, checked.
///
/// Names of query parameters are matched without regard to case; of several with one name the first counts.
public struct RequestQuery {
    private let values: [String: String]
    private let path: Parameters

    public init(_ request: Request, _ context: some RequestContext) {
        var values: [String: String] = [:]
        for (key, value) in request.uri.queryParameters where values[key.lowercased()] == nil {
            values[key.lowercased()] = String(value)
        }
        self.values = values
        path = context.parameters
    }

    /// A query parameter, or nil when it is absent or empty.
    public func text(_ name: String) -> String? {
        guard let value = values[name.lowercased()], !value.isEmpty else { return nil }
        return value
    }

    /// A query parameter as a whole number.
    ///
    /// - Throws: ``RESTError`` when it is no number or not in the range.
    public func integer(_ name: String, default fallback: Int, in range: ClosedRange<Int>) throws(RESTError) -> Int {
        guard let text = text(name) else { return fallback }
        guard let value = Int(text), range.contains(value) else {
            throw RESTError(
                .invalidArgument, "\(name) is \"\(text.prefix(40))\", not a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// A query parameter as a number of seconds.
    ///
    /// - Throws: ``RESTError`` when it is no number or not in the range.
    public func seconds(_ name: String, default fallback: Double, in range: ClosedRange<Double>) throws(RESTError) -> Double {
        guard let text = text(name) else { return fallback }
        guard let value = Double(text), range.contains(value) else {
            throw RESTError(
                .invalidArgument,
                "\(name) is \"\(text.prefix(40))\", not a number of seconds from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// A component of the path, percent-decoded; the route's pattern guarantees that it is there.
    public func component(_ name: String) throws(RESTError) -> String {
        // Routers that match without regard to case keep the names of their captures in lower case.
        guard let raw = path.get(name) ?? path.get(name.lowercased()) else {
            throw RESTError(.internalFault, "the route has no component \(name)")
        }
        guard let value = raw.removingPercentEncoding else {
            throw RESTError(.invalidArgument, "\"\(raw.prefix(80))\" in the path is not well-formed")
        }
        return value
    }
}
