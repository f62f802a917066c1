// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What the demo was asked to do.
struct DemoPlan: Sendable {
    /// The user's study, or nil for a phantom.
    let study: String?
    /// The directory that gets everything.
    let output: String
    /// Slices of the phantom.
    let slices: Int
    let receiver: DemoReceiverChoice
    /// Seconds.
    let timeout: Double

    /// The server's called AE title.
    static let calledAETitle = "LUNG"
    /// The receiver's AE title and its name as a destination.
    static let receiverAETitle = "PACS"
    /// Seconds without a new image after which a study counts as complete.
    static let idleTimeout = 1.0

    var dataDirectory: String { "\(output)/data" }
    var phantomDirectory: String { "\(output)/study" }
    var receivedDirectory: String { "\(output)/received" }
    var configurationFile: String { "\(output)/clara.yaml" }
    var pipelineFile: String { "\(output)/lung-segmentation.yaml" }
    var overlayFile: String { "\(output)/overlay.png" }
    var summaryFile: String { "\(output)/summary.json" }
}
