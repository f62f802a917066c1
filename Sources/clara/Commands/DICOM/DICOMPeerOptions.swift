// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser
import DICOMNetwork
import NIOCore

/// Which DICOM peer to connect to, and how.
struct DICOMPeerOptions: ParsableArguments {
    @Argument(help: "The peer's host name or address.")
    var host: String

    @Argument(help: "The peer's port.")
    var port: Int

    @Option(help: ArgumentHelp("The AE title to call with.", valueName: "title"))
    var aet = "CLARA"

    @Option(help: ArgumentHelp("The AE title to call.", valueName: "title"))
    var aec = "ANY-SCP"

    @Option(help: ArgumentHelp("How long to wait for the connection and for each answer.", valueName: "seconds"))
    var timeout: Int = 30

    var peer: DICOMPeer {
        DICOMPeer(host: host, port: port, calledAETitle: aec, callingAETitle: aet)
    }

    var options: ClientOptions {
        let timeout = TimeAmount.seconds(Int64(timeout))
        return ClientOptions(connectTimeout: timeout, associationTimeout: timeout, responseTimeout: timeout)
    }

    func validate() throws {
        for title in [aet, aec] where !AETitle.isValid(title) {
            throw ValidationError("'\(Terminal.printable(title))' is no AE title: 1 to 16 printable ASCII characters without a backslash.")
        }
        guard (1...65_535).contains(port) else { throw ValidationError("\(port) is no port number.") }
        guard (1...86_400).contains(timeout) else { throw ValidationError("The timeout is between 1 and 86400 seconds.") }
    }
}
