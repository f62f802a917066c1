// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM
import DICOMNetwork

extension DICOMAdapterConfiguration {
    /// Every fault of the settings, one sentence each; empty when the adapter can start with them.
    public func faults() -> [String] {
        var faults: [String] = []
        func check(_ isRight: Bool, _ fault: @autoclosure () -> String) {
            if !isRight { faults.append(fault()) }
        }
        check(!dataDirectory.isEmpty, "dataDirectory is empty")
        check(!host.isEmpty, "host is empty")
        check(!restHost.isEmpty, "restHost is empty")
        check((0...65_535).contains(dicomPort), "dicomPort is \(dicomPort), not 0 to 65535")
        check((0...65_535).contains(restPort), "restPort is \(restPort), not 0 to 65535")
        check((1...1000).contains(receiving.maximumAssociations), "receiving.maximumAssociations is not 1 to 1000")
        check(receiving.idleTimeoutSeconds > 0, "receiving.idleTimeoutSeconds is not above 0")
        check(receiving.maximumPDULength >= 4096, "receiving.maximumPDULength is below 4096")
        check(!receiving.verificationTransferSyntaxes.isEmpty, "receiving.verificationTransferSyntaxes is empty")
        for uid in receiving.verificationTransferSyntaxes {
            let isKnown = TransferSyntax(uid: UID(uid)) != nil && UID(uid).name != nil
            check(isKnown, "receiving.verificationTransferSyntaxes: \"\(uid)\" is not a transfer syntax")
        }
        check(AETitle.isValid(sending.aeTitle), "sending.aeTitle: \"\(sending.aeTitle)\" is not an AE title")
        check((1...100).contains(sending.maximumAssociations), "sending.maximumAssociations is not 1 to 100")
        check(sending.maximumRetries >= 0, "sending.maximumRetries is below 0")
        check((0...1).contains(sending.failureThreshold), "sending.failureThreshold is not 0 to 1")
        check((1...64).contains(sending.parallelDownloads), "sending.parallelDownloads is not 1 to 64")
        check(sending.waitSeconds >= 0, "sending.waitSeconds is below 0")
        check(sending.pauseSeconds > 0, "sending.pauseSeconds is not above 0")
        check((1...64).contains(submission.parallelUploads), "submission.parallelUploads is not 1 to 64")
        check(submission.maximumRetries >= 0, "submission.maximumRetries is below 0")
        check(submission.maximumRetryDelaySeconds > 0, "submission.maximumRetryDelaySeconds is not above 0")
        for tag in submission.metadataTags {
            check(Tag(parsing: tag) != nil, "submission.metadataTags: \"\(tag)\" is not a DICOM tag")
        }
        check(storage.watermarkPercent > 0 && storage.watermarkPercent <= 100, "storage.watermarkPercent is not above 0 and up to 100")
        check(storage.reserveSpaceGB >= 0, "storage.reserveSpaceGB is below 0")
        faults += entityFaults()
        return faults
    }

    private func entityFaults() -> [String] {
        var faults: [String] = []
        for (index, entity) in aeTitles.enumerated() {
            faults += entity.faults(minimumTimeout: 0).map { "aeTitles[\(index)]: \($0)" }
        }
        for (index, source) in sources.enumerated() { faults += source.faults().map { "sources[\(index)]: \($0)" } }
        for (index, destination) in destinations.enumerated() {
            faults += destination.faults().map { "destinations[\(index)]: \($0)" }
        }
        faults += Self.repeated(aeTitles.map(\.aeTitle)).map { "aeTitles: the AE title \($0) is there twice" }
        faults += Self.repeated(aeTitles.map(\.name)).map { "aeTitles: the name \($0) is there twice" }
        faults += Self.repeated(sources.map(\.aeTitle)).map { "sources: the AE title \($0) is there twice" }
        faults += Self.repeated(destinations.map { $0.name.lowercased() }).map { "destinations: the name \($0) is there twice" }
        return faults
    }

    private static func repeated(_ names: [String]) -> [String] {
        Dictionary(grouping: names, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
    }
}
