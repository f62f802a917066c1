// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import ClaraExecution
import ForeignPrograms

/// The programs of others that do the work.
struct ContainerTools: Sendable {
    let runc: String
    let skopeo: String
    let umoci: String

    /// Finds them; throws `unavailable` with the names of the packages that are missing.
    init(find: (String) -> String? = ForeignProgram.find) throws(ExecutionError) {
        // The packages of Debian have the names of the programs.
        let names = ["runc", "skopeo", "umoci"]
        let paths = names.map(find)
        let missing = zip(names, paths).filter { $0.1 == nil }.map(\.0)
        guard missing.isEmpty, let runc = paths[0], let skopeo = paths[1], let umoci = paths[2] else {
            throw ExecutionError(
                .unavailable,
                "containers cannot be run because \(missing.joined(separator: " and ")) is missing; "
                    + "install the Debian packages: apt-get install \(missing.joined(separator: " "))")
        }
        self.runc = runc
        self.skopeo = skopeo
        self.umoci = umoci
    }
}
