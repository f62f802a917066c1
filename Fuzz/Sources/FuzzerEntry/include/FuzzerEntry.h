// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

// Nothing to call: the target only gives the program its start.
