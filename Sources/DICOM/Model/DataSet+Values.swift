// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Dates, times and names: `nil` when the first value is absent or not valid.
extension DataSet {
    public func date(_ tag: Tag) -> DICOMDate? { string(tag).flatMap { DICOMDate($0) } }

    public func time(_ tag: Tag) -> DICOMTime? { string(tag).flatMap { DICOMTime($0) } }

    public func dateTime(_ tag: Tag) -> DICOMDateTime? { string(tag).flatMap { DICOMDateTime($0) } }

    public func age(_ tag: Tag) -> AgeString? { string(tag).flatMap { AgeString($0) } }

    public func personName(_ tag: Tag) -> PersonName? { string(tag).map { PersonName($0) } }

    public mutating func set(_ tag: Tag, _ date: DICOMDate) { set(tag, date.description) }

    public mutating func set(_ tag: Tag, _ time: DICOMTime) { set(tag, time.description) }

    public mutating func set(_ tag: Tag, _ dateTime: DICOMDateTime) { set(tag, dateTime.description) }

    public mutating func set(_ tag: Tag, _ name: PersonName) { set(tag, name.description) }
}
