// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The actions of the protocol machine by the names of PS3.8 tables 9-6 to 9-9.
public enum UpperLayerAction: String, Sendable, CaseIterable {
    case ae1 = "AE-1"
    case ae2 = "AE-2"
    case ae3 = "AE-3"
    case ae4 = "AE-4"
    case ae5 = "AE-5"
    case ae6 = "AE-6"
    case ae7 = "AE-7"
    case ae8 = "AE-8"
    case dt1 = "DT-1"
    case dt2 = "DT-2"
    case ar1 = "AR-1"
    case ar2 = "AR-2"
    case ar3 = "AR-3"
    case ar4 = "AR-4"
    case ar5 = "AR-5"
    case ar6 = "AR-6"
    case ar7 = "AR-7"
    case ar8 = "AR-8"
    case ar9 = "AR-9"
    case ar10 = "AR-10"
    case aa1 = "AA-1"
    case aa2 = "AA-2"
    case aa3 = "AA-3"
    case aa4 = "AA-4"
    case aa5 = "AA-5"
    case aa6 = "AA-6"
    case aa7 = "AA-7"
    case aa8 = "AA-8"
}
