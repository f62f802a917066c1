// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What the demo did, written as JSON beside the picture.
struct DemoSummary: Encodable {
    var study: String
    var images: Int
    var receiver: String
    var serverStartSeconds: Double
    var sendSeconds: Double
    var imagesPerSecond: Double
    var operatorSeconds: [String: Double]
    var jobSeconds: Double
    var deliverySeconds: Double
    var totalSeconds: Double
    var received: [String: Int]
    var lungVolumesMillilitres: [String: Double]
}
