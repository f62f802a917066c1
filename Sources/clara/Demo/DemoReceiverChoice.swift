// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ArgumentParser

/// Which foreign receiver plays the PACS.
enum DemoReceiverChoice: String, ExpressibleByArgument, CaseIterable {
    /// Orthanc where it is installed, else storescp.
    case auto
    case orthanc
    case storescp
}
