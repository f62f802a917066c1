// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The settings of a DICOM adapter.
public struct DICOMAdapterConfiguration: Sendable, Hashable {
    /// The folder for `dicom-adapter.db` and the received files; made when it is missing.
    public var dataDirectory: String
    /// The address for DICOM associations.
    public var host: String
    /// The port for DICOM associations; 0 lets the system choose.
    public var dicomPort: Int
    /// The address of the REST interface.
    public var restHost: String
    /// The port of the REST interface; 0 lets the system choose.
    public var restPort: Int
    public var receiving: ReceivingSettings
    public var sending: SendingSettings
    public var submission: SubmissionSettings
    public var storage: StorageSettings
    /// AE titles, sources and destinations that are there from the start and cannot be removed over REST.
    public var aeTitles: [ApplicationEntity]
    public var sources: [SourceEntity]
    public var destinations: [DestinationEntity]

    public init(
        dataDirectory: String, host: String = "127.0.0.1", dicomPort: Int = 11112, restHost: String = "127.0.0.1",
        restPort: Int = 5000, receiving: ReceivingSettings = .init(), sending: SendingSettings = .init(),
        submission: SubmissionSettings = .init(), storage: StorageSettings = .init(), aeTitles: [ApplicationEntity] = [],
        sources: [SourceEntity] = [], destinations: [DestinationEntity] = []
    ) {
        self.dataDirectory = dataDirectory
        self.host = host
        self.dicomPort = dicomPort
        self.restHost = restHost
        self.restPort = restPort
        self.receiving = receiving
        self.sending = sending
        self.submission = submission
        self.storage = storage
        self.aeTitles = aeTitles
        self.sources = sources
        self.destinations = destinations
    }
}
