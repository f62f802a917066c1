// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

#ifndef CLARA_RUN_CLAIM_H
#define CLARA_RUN_CLAIM_H

enum claim { CLAIM_OURS, CLAIM_TAKEN, CLAIM_FAILED };

/// Takes the run of the state directory `.` for this process, once and for ever.
///
/// The file `claim` is locked for as long as this process lives, which tells everybody that the operator runs, and by whom; what
/// stands in it tells that it was run. Nobody unlocks it by mistake: the lock goes with the process.
enum claim claim_take(void);

#endif
