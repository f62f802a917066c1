// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors
#include <zlib.h>
