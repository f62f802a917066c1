// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

/// The modules that all results share (PS3.3 annex C).
extension DataSet {
    private static let patientRequired: [Tag] = [.patientName, .patientID, .patientBirthDate, .patientSex]
    private static let patientOptional: [Tag] = [
        .issuerOfPatientID, .patientAge, .patientSize, .patientWeight, .patientIdentityRemoved, .deidentificationMethod,
    ]
    private static let studyRequired: [Tag] = [
        .studyDate, .studyTime, .referringPhysicianName, .studyID, .accessionNumber,
    ]

    /// Patient, General Study and Patient Study modules, as the source images have them; required attributes are there even if empty.
    mutating func setPatientAndStudy(of source: SourceImages) {
        for tag in Self.patientRequired + Self.studyRequired { copy(tag, from: source.header, isRequired: true) }
        for tag in Self.patientOptional + [.studyDescription] { copy(tag, from: source.header, isRequired: false) }
        if source.header.string(.patientIdentityRemoved) == "YES", !contains(.deidentificationMethod) {
            // The method is required in this case; sources may have given it by code only.
            set(.deidentificationMethod, "Unknown")
        }
        set(.studyInstanceUID, source.studyInstanceUID)
    }

    /// Copies an attribute with its text in this data set's character set.
    private mutating func copy(_ tag: Tag, from other: DataSet, isRequired: Bool) {
        let texts = other.strings(tag).filter { !$0.isEmpty }
        if !texts.isEmpty {
            set(tag, other.strings(tag))
        } else if isRequired {
            setEmpty(tag)
        }
    }

    /// General Series module.
    mutating func setSeries(modality: String, uid: UID, number: Int, description: String, context: ResultContext) {
        set(.modality, modality)
        set(.seriesInstanceUID, uid)
        set(.seriesNumber, int: number)
        set(.seriesDescription, description)
        set(.seriesDate, context.date)
        set(.seriesTime, context.time)
    }

    /// General Equipment and Enhanced General Equipment modules.
    mutating func setEquipment(_ context: ResultContext) {
        set(.manufacturer, context.manufacturer)
        set(.manufacturerModelName, context.modelName)
        set(.deviceSerialNumber, "1")
        set(.softwareVersions, context.softwareVersion)
    }

    /// SOP Common module.
    mutating func setInstance(sopClass: UID, uid: UID, number: Int, context: ResultContext) {
        set(.sopClassUID, sopClass)
        set(.sopInstanceUID, uid)
        set(.instanceNumber, int: number)
        set(.instanceCreationDate, context.date)
        set(.instanceCreationTime, context.time)
        set(.contentDate, context.date)
        set(.contentTime, context.time)
    }
}
