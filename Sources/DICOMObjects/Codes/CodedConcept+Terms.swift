// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The concepts that the objects here are made of.
extension CodedConcept {
    // Anatomy and measurement, SNOMED CT.
    public static let anatomicalStructure = CodedConcept("123037004", "SCT", "Anatomical Structure")
    public static let leftLung = CodedConcept("44029006", "SCT", "Left lung")
    public static let rightLung = CodedConcept("3341006", "SCT", "Right lung")
    public static let lung = CodedConcept("39607008", "SCT", "Lung")
    static let findingSite = CodedConcept("363698007", "SCT", "Finding Site")
    static let volume = CodedConcept("118565006", "SCT", "Volume")
    static let chestCT = CodedConcept("169069000", "SCT", "Computed tomography of chest")

    // Units.
    static let millilitre = CodedConcept("mL", "UCUM", "milliliter")

    // Derivation and references (PS3.16 annex D).
    static let segmentationDerivation = CodedConcept("113076", "DCM", "Segmentation")
    static let sourceOfProcessing = CodedConcept("121322", "DCM", "Source image for image processing operation")

    // Measurement reports (PS3.16 TID 1500 and what it includes).
    static let measurementReport = CodedConcept("126000", "DCM", "Imaging Measurement Report")
    static let language = CodedConcept("121049", "DCM", "Language of Content Item and Descendants")
    static let english = CodedConcept("en", "RFC5646", "English")
    static let observerType = CodedConcept("121005", "DCM", "Observer Type")
    static let device = CodedConcept("121007", "DCM", "Device")
    static let deviceUID = CodedConcept("121012", "DCM", "Device Observer UID")
    static let deviceName = CodedConcept("121013", "DCM", "Device Observer Name")
    static let deviceManufacturer = CodedConcept("121014", "DCM", "Device Observer Manufacturer")
    static let deviceModel = CodedConcept("121015", "DCM", "Device Observer Model Name")
    static let procedureReported = CodedConcept("121058", "DCM", "Procedure reported")
    static let imageLibrary = CodedConcept("111028", "DCM", "Image Library")
    static let imageLibraryGroup = CodedConcept("126200", "DCM", "Image Library Group")
    static let modality = CodedConcept("121139", "DCM", "Modality")
    static let computedTomography = CodedConcept("CT", "DCM", "Computed Tomography")
    static let imagingMeasurements = CodedConcept("126010", "DCM", "Imaging Measurements")
    static let measurementGroup = CodedConcept("125007", "DCM", "Measurement Group")
    static let trackingIdentifier = CodedConcept("112039", "DCM", "Tracking Identifier")
    static let trackingUID = CodedConcept("112040", "DCM", "Tracking Unique Identifier")
    static let finding = CodedConcept("121071", "DCM", "Finding")
    static let referencedSegment = CodedConcept("121191", "DCM", "Referenced Segment")
    static let sourceSeries = CodedConcept("121232", "DCM", "Source series for segmentation")
    static let algorithmName = CodedConcept("111001", "DCM", "Algorithm Name")
    static let algorithmVersion = CodedConcept("111003", "DCM", "Algorithm Version")
}
