// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct TimestampTests {
    @Test func `seconds count from the year 1`() throws {
        var timestamp = Nvidia_Clara_Platform_Timestamp()
        timestamp.value = 63_750_823_591
        let date = try #require(timestamp.date)
        #expect(date.formatted(.iso8601) == "2021-03-08T18:06:31Z")
        #expect(Nvidia_Clara_Platform_Timestamp(date) == timestamp)
    }

    @Test func `parts of a second are cut off, also before 1970`() {
        #expect(Nvidia_Clara_Platform_Timestamp(Date(timeIntervalSince1970: 1.9)).value == 62_135_596_801)
        #expect(Nvidia_Clara_Platform_Timestamp(Date(timeIntervalSince1970: -0.5)).value == 62_135_596_799)
    }

    @Test(arguments: [Int64(0), -1, .min, .max])
    func `what cannot be a time is none`(value: Int64) {
        var timestamp = Nvidia_Clara_Platform_Timestamp()
        timestamp.value = value
        #expect(timestamp.date == nil)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300])
    func `dates beyond the field are none`(seconds: Double) {
        #expect(Nvidia_Clara_Platform_Timestamp(Date(timeIntervalSince1970: seconds)).value == 0)
    }
}
