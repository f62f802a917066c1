// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

// Generated from the dictionaries of pydicom 3.0.2 by .venv/bin/python Scripts/generate-dictionary.py; do not edit.
// swift-format-ignore-file

extension Tag {
    /// Command Group Length (0000,0000).
    public static var commandGroupLength: Tag { Tag(0x0000, 0x0000) }
    /// Command Length to End (0000,0001), retired.
    public static var commandLengthToEnd: Tag { Tag(0x0000, 0x0001) }
    /// Affected SOP Class UID (0000,0002).
    public static var affectedSOPClassUID: Tag { Tag(0x0000, 0x0002) }
    /// Requested SOP Class UID (0000,0003).
    public static var requestedSOPClassUID: Tag { Tag(0x0000, 0x0003) }
    /// Command Recognition Code (0000,0010), retired.
    public static var commandRecognitionCode: Tag { Tag(0x0000, 0x0010) }
    /// Command Field (0000,0100).
    public static var commandField: Tag { Tag(0x0000, 0x0100) }
    /// Message ID (0000,0110).
    public static var messageID: Tag { Tag(0x0000, 0x0110) }
    /// Message ID Being Responded To (0000,0120).
    public static var messageIDBeingRespondedTo: Tag { Tag(0x0000, 0x0120) }
    /// Initiator (0000,0200), retired.
    public static var initiator: Tag { Tag(0x0000, 0x0200) }
    /// Receiver (0000,0300), retired.
    public static var receiver: Tag { Tag(0x0000, 0x0300) }
    /// Find Location (0000,0400), retired.
    public static var findLocation: Tag { Tag(0x0000, 0x0400) }
    /// Move Destination (0000,0600).
    public static var moveDestination: Tag { Tag(0x0000, 0x0600) }
    /// Priority (0000,0700).
    public static var priority: Tag { Tag(0x0000, 0x0700) }
    /// Command Data Set Type (0000,0800).
    public static var commandDataSetType: Tag { Tag(0x0000, 0x0800) }
    /// Number of Matches (0000,0850), retired.
    public static var numberOfMatches: Tag { Tag(0x0000, 0x0850) }
    /// Response Sequence Number (0000,0860), retired.
    public static var responseSequenceNumber: Tag { Tag(0x0000, 0x0860) }
    /// Status (0000,0900).
    public static var status: Tag { Tag(0x0000, 0x0900) }
    /// Offending Element (0000,0901).
    public static var offendingElement: Tag { Tag(0x0000, 0x0901) }
    /// Error Comment (0000,0902).
    public static var errorComment: Tag { Tag(0x0000, 0x0902) }
    /// Error ID (0000,0903).
    public static var errorID: Tag { Tag(0x0000, 0x0903) }
    /// Affected SOP Instance UID (0000,1000).
    public static var affectedSOPInstanceUID: Tag { Tag(0x0000, 0x1000) }
    /// Requested SOP Instance UID (0000,1001).
    public static var requestedSOPInstanceUID: Tag { Tag(0x0000, 0x1001) }
    /// Event Type ID (0000,1002).
    public static var eventTypeID: Tag { Tag(0x0000, 0x1002) }
    /// Attribute Identifier List (0000,1005).
    public static var attributeIdentifierList: Tag { Tag(0x0000, 0x1005) }
    /// Action Type ID (0000,1008).
    public static var actionTypeID: Tag { Tag(0x0000, 0x1008) }
    /// Number of Remaining Sub-operations (0000,1020).
    public static var numberOfRemainingSuboperations: Tag { Tag(0x0000, 0x1020) }
    /// Number of Completed Sub-operations (0000,1021).
    public static var numberOfCompletedSuboperations: Tag { Tag(0x0000, 0x1021) }
    /// Number of Failed Sub-operations (0000,1022).
    public static var numberOfFailedSuboperations: Tag { Tag(0x0000, 0x1022) }
    /// Number of Warning Sub-operations (0000,1023).
    public static var numberOfWarningSuboperations: Tag { Tag(0x0000, 0x1023) }
    /// Move Originator Application Entity Title (0000,1030).
    public static var moveOriginatorApplicationEntityTitle: Tag { Tag(0x0000, 0x1030) }
    /// Move Originator Message ID (0000,1031).
    public static var moveOriginatorMessageID: Tag { Tag(0x0000, 0x1031) }
    /// Dialog Receiver (0000,4000), retired.
    public static var dialogReceiver: Tag { Tag(0x0000, 0x4000) }
    /// Terminal Type (0000,4010), retired.
    public static var terminalType: Tag { Tag(0x0000, 0x4010) }
    /// Message Set ID (0000,5010), retired.
    public static var messageSetID: Tag { Tag(0x0000, 0x5010) }
    /// End Message ID (0000,5020), retired.
    public static var endMessageID: Tag { Tag(0x0000, 0x5020) }
    /// Display Format (0000,5110), retired.
    public static var displayFormat: Tag { Tag(0x0000, 0x5110) }
    /// Page Position ID (0000,5120), retired.
    public static var pagePositionID: Tag { Tag(0x0000, 0x5120) }
    /// Text Format ID (0000,5130), retired.
    public static var textFormatID: Tag { Tag(0x0000, 0x5130) }
    /// Normal/Reverse (0000,5140), retired.
    public static var normalReverse: Tag { Tag(0x0000, 0x5140) }
    /// Add Gray Scale (0000,5150), retired.
    public static var addGrayScale: Tag { Tag(0x0000, 0x5150) }
    /// Borders (0000,5160), retired.
    public static var borders: Tag { Tag(0x0000, 0x5160) }
    /// Copies (0000,5170), retired.
    public static var copies: Tag { Tag(0x0000, 0x5170) }
    /// Command Magnification Type (0000,5180), retired.
    public static var commandMagnificationType: Tag { Tag(0x0000, 0x5180) }
    /// Erase (0000,5190), retired.
    public static var erase: Tag { Tag(0x0000, 0x5190) }
    /// Print (0000,51A0), retired.
    public static var print: Tag { Tag(0x0000, 0x51A0) }
    /// Overlays (0000,51B0), retired.
    public static var overlays: Tag { Tag(0x0000, 0x51B0) }
    /// File Meta Information Group Length (0002,0000).
    public static var fileMetaInformationGroupLength: Tag { Tag(0x0002, 0x0000) }
    /// File Meta Information Version (0002,0001).
    public static var fileMetaInformationVersion: Tag { Tag(0x0002, 0x0001) }
    /// Media Storage SOP Class UID (0002,0002).
    public static var mediaStorageSOPClassUID: Tag { Tag(0x0002, 0x0002) }
    /// Media Storage SOP Instance UID (0002,0003).
    public static var mediaStorageSOPInstanceUID: Tag { Tag(0x0002, 0x0003) }
    /// Transfer Syntax UID (0002,0010).
    public static var transferSyntaxUID: Tag { Tag(0x0002, 0x0010) }
    /// Implementation Class UID (0002,0012).
    public static var implementationClassUID: Tag { Tag(0x0002, 0x0012) }
    /// Implementation Version Name (0002,0013).
    public static var implementationVersionName: Tag { Tag(0x0002, 0x0013) }
    /// Source Application Entity Title (0002,0016).
    public static var sourceApplicationEntityTitle: Tag { Tag(0x0002, 0x0016) }
    /// Sending Application Entity Title (0002,0017).
    public static var sendingApplicationEntityTitle: Tag { Tag(0x0002, 0x0017) }
    /// Receiving Application Entity Title (0002,0018).
    public static var receivingApplicationEntityTitle: Tag { Tag(0x0002, 0x0018) }
    /// Source Presentation Address (0002,0026).
    public static var sourcePresentationAddress: Tag { Tag(0x0002, 0x0026) }
    /// Sending Presentation Address (0002,0027).
    public static var sendingPresentationAddress: Tag { Tag(0x0002, 0x0027) }
    /// Receiving Presentation Address (0002,0028).
    public static var receivingPresentationAddress: Tag { Tag(0x0002, 0x0028) }
    /// RTV Meta Information Version (0002,0031).
    public static var rtvMetaInformationVersion: Tag { Tag(0x0002, 0x0031) }
    /// RTV Communication SOP Class UID (0002,0032).
    public static var rtvCommunicationSOPClassUID: Tag { Tag(0x0002, 0x0032) }
    /// RTV Communication SOP Instance UID (0002,0033).
    public static var rtvCommunicationSOPInstanceUID: Tag { Tag(0x0002, 0x0033) }
    /// RTV Source Identifier (0002,0035).
    public static var rtvSourceIdentifier: Tag { Tag(0x0002, 0x0035) }
    /// RTV Flow Identifier (0002,0036).
    public static var rtvFlowIdentifier: Tag { Tag(0x0002, 0x0036) }
    /// RTV Flow RTP Sampling Rate (0002,0037).
    public static var rtvFlowRTPSamplingRate: Tag { Tag(0x0002, 0x0037) }
    /// RTV Flow Actual Frame Duration (0002,0038).
    public static var rtvFlowActualFrameDuration: Tag { Tag(0x0002, 0x0038) }
    /// Private Information Creator UID (0002,0100).
    public static var privateInformationCreatorUID: Tag { Tag(0x0002, 0x0100) }
    /// Private Information (0002,0102).
    public static var privateInformation: Tag { Tag(0x0002, 0x0102) }
    /// File-set ID (0004,1130).
    public static var fileSetID: Tag { Tag(0x0004, 0x1130) }
    /// File-set Descriptor File ID (0004,1141).
    public static var fileSetDescriptorFileID: Tag { Tag(0x0004, 0x1141) }
    /// Specific Character Set of File-set Descriptor File (0004,1142).
    public static var specificCharacterSetOfFileSetDescriptorFile: Tag { Tag(0x0004, 0x1142) }
    /// Offset of the First Directory Record of the Root Directory Entity (0004,1200).
    public static var offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: Tag { Tag(0x0004, 0x1200) }
    /// Offset of the Last Directory Record of the Root Directory Entity (0004,1202).
    public static var offsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: Tag { Tag(0x0004, 0x1202) }
    /// File-set Consistency Flag (0004,1212).
    public static var fileSetConsistencyFlag: Tag { Tag(0x0004, 0x1212) }
    /// Directory Record Sequence (0004,1220).
    public static var directoryRecordSequence: Tag { Tag(0x0004, 0x1220) }
    /// Offset of the Next Directory Record (0004,1400).
    public static var offsetOfTheNextDirectoryRecord: Tag { Tag(0x0004, 0x1400) }
    /// Record In-use Flag (0004,1410).
    public static var recordInUseFlag: Tag { Tag(0x0004, 0x1410) }
    /// Offset of Referenced Lower-Level Directory Entity (0004,1420).
    public static var offsetOfReferencedLowerLevelDirectoryEntity: Tag { Tag(0x0004, 0x1420) }
    /// Directory Record Type (0004,1430).
    public static var directoryRecordType: Tag { Tag(0x0004, 0x1430) }
    /// Private Record UID (0004,1432).
    public static var privateRecordUID: Tag { Tag(0x0004, 0x1432) }
    /// Referenced File ID (0004,1500).
    public static var referencedFileID: Tag { Tag(0x0004, 0x1500) }
    /// MRDR Directory Record Offset (0004,1504), retired.
    public static var mrdrDirectoryRecordOffset: Tag { Tag(0x0004, 0x1504) }
    /// Referenced SOP Class UID in File (0004,1510).
    public static var referencedSOPClassUIDInFile: Tag { Tag(0x0004, 0x1510) }
    /// Referenced SOP Instance UID in File (0004,1511).
    public static var referencedSOPInstanceUIDInFile: Tag { Tag(0x0004, 0x1511) }
    /// Referenced Transfer Syntax UID in File (0004,1512).
    public static var referencedTransferSyntaxUIDInFile: Tag { Tag(0x0004, 0x1512) }
    /// Referenced Related General SOP Class UID in File (0004,151A).
    public static var referencedRelatedGeneralSOPClassUIDInFile: Tag { Tag(0x0004, 0x151A) }
    /// Number of References (0004,1600), retired.
    public static var numberOfReferences: Tag { Tag(0x0004, 0x1600) }
    /// Length to End (0008,0001), retired.
    public static var lengthToEnd: Tag { Tag(0x0008, 0x0001) }
    /// Specific Character Set (0008,0005).
    public static var specificCharacterSet: Tag { Tag(0x0008, 0x0005) }
    /// Language Code Sequence (0008,0006).
    public static var languageCodeSequence: Tag { Tag(0x0008, 0x0006) }
    /// Image Type (0008,0008).
    public static var imageType: Tag { Tag(0x0008, 0x0008) }
    /// Recognition Code (0008,0010), retired.
    public static var recognitionCode: Tag { Tag(0x0008, 0x0010) }
    /// Instance Creation Date (0008,0012).
    public static var instanceCreationDate: Tag { Tag(0x0008, 0x0012) }
    /// Instance Creation Time (0008,0013).
    public static var instanceCreationTime: Tag { Tag(0x0008, 0x0013) }
    /// Instance Creator UID (0008,0014).
    public static var instanceCreatorUID: Tag { Tag(0x0008, 0x0014) }
    /// Instance Coercion DateTime (0008,0015).
    public static var instanceCoercionDateTime: Tag { Tag(0x0008, 0x0015) }
    /// SOP Class UID (0008,0016).
    public static var sopClassUID: Tag { Tag(0x0008, 0x0016) }
    /// Acquisition UID (0008,0017).
    public static var acquisitionUID: Tag { Tag(0x0008, 0x0017) }
    /// SOP Instance UID (0008,0018).
    public static var sopInstanceUID: Tag { Tag(0x0008, 0x0018) }
    /// Pyramid UID (0008,0019).
    public static var pyramidUID: Tag { Tag(0x0008, 0x0019) }
    /// Related General SOP Class UID (0008,001A).
    public static var relatedGeneralSOPClassUID: Tag { Tag(0x0008, 0x001A) }
    /// Original Specialized SOP Class UID (0008,001B).
    public static var originalSpecializedSOPClassUID: Tag { Tag(0x0008, 0x001B) }
    /// Synthetic Data (0008,001C).
    public static var syntheticData: Tag { Tag(0x0008, 0x001C) }
    /// Study Date (0008,0020).
    public static var studyDate: Tag { Tag(0x0008, 0x0020) }
    /// Series Date (0008,0021).
    public static var seriesDate: Tag { Tag(0x0008, 0x0021) }
    /// Acquisition Date (0008,0022).
    public static var acquisitionDate: Tag { Tag(0x0008, 0x0022) }
    /// Content Date (0008,0023).
    public static var contentDate: Tag { Tag(0x0008, 0x0023) }
    /// Overlay Date (0008,0024), retired.
    public static var overlayDate: Tag { Tag(0x0008, 0x0024) }
    /// Curve Date (0008,0025), retired.
    public static var curveDate: Tag { Tag(0x0008, 0x0025) }
    /// Acquisition DateTime (0008,002A).
    public static var acquisitionDateTime: Tag { Tag(0x0008, 0x002A) }
    /// Study Time (0008,0030).
    public static var studyTime: Tag { Tag(0x0008, 0x0030) }
    /// Series Time (0008,0031).
    public static var seriesTime: Tag { Tag(0x0008, 0x0031) }
    /// Acquisition Time (0008,0032).
    public static var acquisitionTime: Tag { Tag(0x0008, 0x0032) }
    /// Content Time (0008,0033).
    public static var contentTime: Tag { Tag(0x0008, 0x0033) }
    /// Overlay Time (0008,0034), retired.
    public static var overlayTime: Tag { Tag(0x0008, 0x0034) }
    /// Curve Time (0008,0035), retired.
    public static var curveTime: Tag { Tag(0x0008, 0x0035) }
    /// Data Set Type (0008,0040), retired.
    public static var dataSetType: Tag { Tag(0x0008, 0x0040) }
    /// Data Set Subtype (0008,0041), retired.
    public static var dataSetSubtype: Tag { Tag(0x0008, 0x0041) }
    /// Nuclear Medicine Series Type (0008,0042), retired.
    public static var nuclearMedicineSeriesType: Tag { Tag(0x0008, 0x0042) }
    /// Accession Number (0008,0050).
    public static var accessionNumber: Tag { Tag(0x0008, 0x0050) }
    /// Issuer of Accession Number Sequence (0008,0051).
    public static var issuerOfAccessionNumberSequence: Tag { Tag(0x0008, 0x0051) }
    /// Query/Retrieve Level (0008,0052).
    public static var queryRetrieveLevel: Tag { Tag(0x0008, 0x0052) }
    /// Query/Retrieve View (0008,0053).
    public static var queryRetrieveView: Tag { Tag(0x0008, 0x0053) }
    /// Retrieve AE Title (0008,0054).
    public static var retrieveAETitle: Tag { Tag(0x0008, 0x0054) }
    /// Station AE Title (0008,0055).
    public static var stationAETitle: Tag { Tag(0x0008, 0x0055) }
    /// Instance Availability (0008,0056).
    public static var instanceAvailability: Tag { Tag(0x0008, 0x0056) }
    /// Failed SOP Instance UID List (0008,0058).
    public static var failedSOPInstanceUIDList: Tag { Tag(0x0008, 0x0058) }
    /// Modality (0008,0060).
    public static var modality: Tag { Tag(0x0008, 0x0060) }
    /// Modalities in Study (0008,0061).
    public static var modalitiesInStudy: Tag { Tag(0x0008, 0x0061) }
    /// SOP Classes in Study (0008,0062).
    public static var sopClassesInStudy: Tag { Tag(0x0008, 0x0062) }
    /// Anatomic Regions in Study Code Sequence (0008,0063).
    public static var anatomicRegionsInStudyCodeSequence: Tag { Tag(0x0008, 0x0063) }
    /// Conversion Type (0008,0064).
    public static var conversionType: Tag { Tag(0x0008, 0x0064) }
    /// Presentation Intent Type (0008,0068).
    public static var presentationIntentType: Tag { Tag(0x0008, 0x0068) }
    /// Manufacturer (0008,0070).
    public static var manufacturer: Tag { Tag(0x0008, 0x0070) }
    /// Institution Name (0008,0080).
    public static var institutionName: Tag { Tag(0x0008, 0x0080) }
    /// Institution Address (0008,0081).
    public static var institutionAddress: Tag { Tag(0x0008, 0x0081) }
    /// Institution Code Sequence (0008,0082).
    public static var institutionCodeSequence: Tag { Tag(0x0008, 0x0082) }
    /// Referring Physician's Name (0008,0090).
    public static var referringPhysicianName: Tag { Tag(0x0008, 0x0090) }
    /// Referring Physician's Address (0008,0092).
    public static var referringPhysicianAddress: Tag { Tag(0x0008, 0x0092) }
    /// Referring Physician's Telephone Numbers (0008,0094).
    public static var referringPhysicianTelephoneNumbers: Tag { Tag(0x0008, 0x0094) }
    /// Referring Physician Identification Sequence (0008,0096).
    public static var referringPhysicianIdentificationSequence: Tag { Tag(0x0008, 0x0096) }
    /// Consulting Physician's Name (0008,009C).
    public static var consultingPhysicianName: Tag { Tag(0x0008, 0x009C) }
    /// Consulting Physician Identification Sequence (0008,009D).
    public static var consultingPhysicianIdentificationSequence: Tag { Tag(0x0008, 0x009D) }
    /// Code Value (0008,0100).
    public static var codeValue: Tag { Tag(0x0008, 0x0100) }
    /// Extended Code Value (0008,0101).
    public static var extendedCodeValue: Tag { Tag(0x0008, 0x0101) }
    /// Coding Scheme Designator (0008,0102).
    public static var codingSchemeDesignator: Tag { Tag(0x0008, 0x0102) }
    /// Coding Scheme Version (0008,0103).
    public static var codingSchemeVersion: Tag { Tag(0x0008, 0x0103) }
    /// Code Meaning (0008,0104).
    public static var codeMeaning: Tag { Tag(0x0008, 0x0104) }
    /// Mapping Resource (0008,0105).
    public static var mappingResource: Tag { Tag(0x0008, 0x0105) }
    /// Context Group Version (0008,0106).
    public static var contextGroupVersion: Tag { Tag(0x0008, 0x0106) }
    /// Context Group Local Version (0008,0107).
    public static var contextGroupLocalVersion: Tag { Tag(0x0008, 0x0107) }
    /// Extended Code Meaning (0008,0108).
    public static var extendedCodeMeaning: Tag { Tag(0x0008, 0x0108) }
    /// Coding Scheme Resources Sequence (0008,0109).
    public static var codingSchemeResourcesSequence: Tag { Tag(0x0008, 0x0109) }
    /// Coding Scheme URL Type (0008,010A).
    public static var codingSchemeURLType: Tag { Tag(0x0008, 0x010A) }
    /// Context Group Extension Flag (0008,010B).
    public static var contextGroupExtensionFlag: Tag { Tag(0x0008, 0x010B) }
    /// Coding Scheme UID (0008,010C).
    public static var codingSchemeUID: Tag { Tag(0x0008, 0x010C) }
    /// Context Group Extension Creator UID (0008,010D).
    public static var contextGroupExtensionCreatorUID: Tag { Tag(0x0008, 0x010D) }
    /// Coding Scheme URL (0008,010E).
    public static var codingSchemeURL: Tag { Tag(0x0008, 0x010E) }
    /// Context Identifier (0008,010F).
    public static var contextIdentifier: Tag { Tag(0x0008, 0x010F) }
    /// Coding Scheme Identification Sequence (0008,0110).
    public static var codingSchemeIdentificationSequence: Tag { Tag(0x0008, 0x0110) }
    /// Coding Scheme Registry (0008,0112).
    public static var codingSchemeRegistry: Tag { Tag(0x0008, 0x0112) }
    /// Coding Scheme External ID (0008,0114).
    public static var codingSchemeExternalID: Tag { Tag(0x0008, 0x0114) }
    /// Coding Scheme Name (0008,0115).
    public static var codingSchemeName: Tag { Tag(0x0008, 0x0115) }
    /// Coding Scheme Responsible Organization (0008,0116).
    public static var codingSchemeResponsibleOrganization: Tag { Tag(0x0008, 0x0116) }
    /// Context UID (0008,0117).
    public static var contextUID: Tag { Tag(0x0008, 0x0117) }
    /// Mapping Resource UID (0008,0118).
    public static var mappingResourceUID: Tag { Tag(0x0008, 0x0118) }
    /// Long Code Value (0008,0119).
    public static var longCodeValue: Tag { Tag(0x0008, 0x0119) }
    /// URN Code Value (0008,0120).
    public static var urnCodeValue: Tag { Tag(0x0008, 0x0120) }
    /// Equivalent Code Sequence (0008,0121).
    public static var equivalentCodeSequence: Tag { Tag(0x0008, 0x0121) }
    /// Mapping Resource Name (0008,0122).
    public static var mappingResourceName: Tag { Tag(0x0008, 0x0122) }
    /// Context Group Identification Sequence (0008,0123).
    public static var contextGroupIdentificationSequence: Tag { Tag(0x0008, 0x0123) }
    /// Mapping Resource Identification Sequence (0008,0124).
    public static var mappingResourceIdentificationSequence: Tag { Tag(0x0008, 0x0124) }
    /// Timezone Offset From UTC (0008,0201).
    public static var timezoneOffsetFromUTC: Tag { Tag(0x0008, 0x0201) }
    /// Responsible Group Code Sequence (0008,0220).
    public static var responsibleGroupCodeSequence: Tag { Tag(0x0008, 0x0220) }
    /// Equipment Modality (0008,0221).
    public static var equipmentModality: Tag { Tag(0x0008, 0x0221) }
    /// Manufacturer's Related Model Group (0008,0222).
    public static var manufacturerRelatedModelGroup: Tag { Tag(0x0008, 0x0222) }
    /// Private Data Element Characteristics Sequence (0008,0300).
    public static var privateDataElementCharacteristicsSequence: Tag { Tag(0x0008, 0x0300) }
    /// Private Group Reference (0008,0301).
    public static var privateGroupReference: Tag { Tag(0x0008, 0x0301) }
    /// Private Creator Reference (0008,0302).
    public static var privateCreatorReference: Tag { Tag(0x0008, 0x0302) }
    /// Block Identifying Information Status (0008,0303).
    public static var blockIdentifyingInformationStatus: Tag { Tag(0x0008, 0x0303) }
    /// Nonidentifying Private Elements (0008,0304).
    public static var nonidentifyingPrivateElements: Tag { Tag(0x0008, 0x0304) }
    /// Deidentification Action Sequence (0008,0305).
    public static var deidentificationActionSequence: Tag { Tag(0x0008, 0x0305) }
    /// Identifying Private Elements (0008,0306).
    public static var identifyingPrivateElements: Tag { Tag(0x0008, 0x0306) }
    /// Deidentification Action (0008,0307).
    public static var deidentificationAction: Tag { Tag(0x0008, 0x0307) }
    /// Private Data Element (0008,0308).
    public static var privateDataElement: Tag { Tag(0x0008, 0x0308) }
    /// Private Data Element Value Multiplicity (0008,0309).
    public static var privateDataElementValueMultiplicity: Tag { Tag(0x0008, 0x0309) }
    /// Private Data Element Value Representation (0008,030A).
    public static var privateDataElementValueRepresentation: Tag { Tag(0x0008, 0x030A) }
    /// Private Data Element Number of Items (0008,030B).
    public static var privateDataElementNumberOfItems: Tag { Tag(0x0008, 0x030B) }
    /// Private Data Element Name (0008,030C).
    public static var privateDataElementName: Tag { Tag(0x0008, 0x030C) }
    /// Private Data Element Keyword (0008,030D).
    public static var privateDataElementKeyword: Tag { Tag(0x0008, 0x030D) }
    /// Private Data Element Description (0008,030E).
    public static var privateDataElementDescription: Tag { Tag(0x0008, 0x030E) }
    /// Private Data Element Encoding (0008,030F).
    public static var privateDataElementEncoding: Tag { Tag(0x0008, 0x030F) }
    /// Private Data Element Definition Sequence (0008,0310).
    public static var privateDataElementDefinitionSequence: Tag { Tag(0x0008, 0x0310) }
    /// Scope of Inventory Sequence (0008,0400).
    public static var scopeOfInventorySequence: Tag { Tag(0x0008, 0x0400) }
    /// Inventory Purpose (0008,0401).
    public static var inventoryPurpose: Tag { Tag(0x0008, 0x0401) }
    /// Inventory Instance Description (0008,0402).
    public static var inventoryInstanceDescription: Tag { Tag(0x0008, 0x0402) }
    /// Inventory Level (0008,0403).
    public static var inventoryLevel: Tag { Tag(0x0008, 0x0403) }
    /// Item Inventory DateTime (0008,0404).
    public static var itemInventoryDateTime: Tag { Tag(0x0008, 0x0404) }
    /// Removed from Operational Use (0008,0405).
    public static var removedFromOperationalUse: Tag { Tag(0x0008, 0x0405) }
    /// Reason for Removal Code Sequence (0008,0406).
    public static var reasonForRemovalCodeSequence: Tag { Tag(0x0008, 0x0406) }
    /// Stored Instance Base URI (0008,0407).
    public static var storedInstanceBaseURI: Tag { Tag(0x0008, 0x0407) }
    /// Folder Access URI (0008,0408).
    public static var folderAccessURI: Tag { Tag(0x0008, 0x0408) }
    /// File Access URI (0008,0409).
    public static var fileAccessURI: Tag { Tag(0x0008, 0x0409) }
    /// Container File Type (0008,040A).
    public static var containerFileType: Tag { Tag(0x0008, 0x040A) }
    /// Filename in Container (0008,040B).
    public static var filenameInContainer: Tag { Tag(0x0008, 0x040B) }
    /// File Offset in Container (0008,040C).
    public static var fileOffsetInContainer: Tag { Tag(0x0008, 0x040C) }
    /// File Length in Container (0008,040D).
    public static var fileLengthInContainer: Tag { Tag(0x0008, 0x040D) }
    /// Stored Instance Transfer Syntax UID (0008,040E).
    public static var storedInstanceTransferSyntaxUID: Tag { Tag(0x0008, 0x040E) }
    /// Extended Matching Mechanisms (0008,040F).
    public static var extendedMatchingMechanisms: Tag { Tag(0x0008, 0x040F) }
    /// Range Matching Sequence (0008,0410).
    public static var rangeMatchingSequence: Tag { Tag(0x0008, 0x0410) }
    /// List of UID Matching Sequence (0008,0411).
    public static var listOfUIDMatchingSequence: Tag { Tag(0x0008, 0x0411) }
    /// Empty Value Matching Sequence (0008,0412).
    public static var emptyValueMatchingSequence: Tag { Tag(0x0008, 0x0412) }
    /// General Matching Sequence (0008,0413).
    public static var generalMatchingSequence: Tag { Tag(0x0008, 0x0413) }
    /// Requested Status Interval (0008,0414).
    public static var requestedStatusInterval: Tag { Tag(0x0008, 0x0414) }
    /// Retain Instances (0008,0415).
    public static var retainInstances: Tag { Tag(0x0008, 0x0415) }
    /// Expiration DateTime (0008,0416).
    public static var expirationDateTime: Tag { Tag(0x0008, 0x0416) }
    /// Transaction Status (0008,0417).
    public static var transactionStatus: Tag { Tag(0x0008, 0x0417) }
    /// Transaction Status Comment (0008,0418).
    public static var transactionStatusComment: Tag { Tag(0x0008, 0x0418) }
    /// File Set Access Sequence (0008,0419).
    public static var fileSetAccessSequence: Tag { Tag(0x0008, 0x0419) }
    /// File Access Sequence (0008,041A).
    public static var fileAccessSequence: Tag { Tag(0x0008, 0x041A) }
    /// Record Key (0008,041B).
    public static var recordKey: Tag { Tag(0x0008, 0x041B) }
    /// Prior Record Key (0008,041C).
    public static var priorRecordKey: Tag { Tag(0x0008, 0x041C) }
    /// Metadata Sequence (0008,041D).
    public static var metadataSequence: Tag { Tag(0x0008, 0x041D) }
    /// Updated Metadata Sequence (0008,041E).
    public static var updatedMetadataSequence: Tag { Tag(0x0008, 0x041E) }
    /// Study Update DateTime (0008,041F).
    public static var studyUpdateDateTime: Tag { Tag(0x0008, 0x041F) }
    /// Inventory Access End Points Sequence (0008,0420).
    public static var inventoryAccessEndPointsSequence: Tag { Tag(0x0008, 0x0420) }
    /// Study Access End Points Sequence (0008,0421).
    public static var studyAccessEndPointsSequence: Tag { Tag(0x0008, 0x0421) }
    /// Incorporated Inventory Instance Sequence (0008,0422).
    public static var incorporatedInventoryInstanceSequence: Tag { Tag(0x0008, 0x0422) }
    /// Inventoried Studies Sequence (0008,0423).
    public static var inventoriedStudiesSequence: Tag { Tag(0x0008, 0x0423) }
    /// Inventoried Series Sequence (0008,0424).
    public static var inventoriedSeriesSequence: Tag { Tag(0x0008, 0x0424) }
    /// Inventoried Instances Sequence (0008,0425).
    public static var inventoriedInstancesSequence: Tag { Tag(0x0008, 0x0425) }
    /// Inventory Completion Status (0008,0426).
    public static var inventoryCompletionStatus: Tag { Tag(0x0008, 0x0426) }
    /// Number of Study Records in Instance (0008,0427).
    public static var numberOfStudyRecordsInInstance: Tag { Tag(0x0008, 0x0427) }
    /// Total Number of Study Records (0008,0428).
    public static var totalNumberOfStudyRecords: Tag { Tag(0x0008, 0x0428) }
    /// Maximum Number of Records (0008,0429).
    public static var maximumNumberOfRecords: Tag { Tag(0x0008, 0x0429) }
    /// Network ID (0008,1000), retired.
    public static var networkID: Tag { Tag(0x0008, 0x1000) }
    /// Station Name (0008,1010).
    public static var stationName: Tag { Tag(0x0008, 0x1010) }
    /// Study Description (0008,1030).
    public static var studyDescription: Tag { Tag(0x0008, 0x1030) }
    /// Procedure Code Sequence (0008,1032).
    public static var procedureCodeSequence: Tag { Tag(0x0008, 0x1032) }
    /// Series Description (0008,103E).
    public static var seriesDescription: Tag { Tag(0x0008, 0x103E) }
    /// Series Description Code Sequence (0008,103F).
    public static var seriesDescriptionCodeSequence: Tag { Tag(0x0008, 0x103F) }
    /// Institutional Department Name (0008,1040).
    public static var institutionalDepartmentName: Tag { Tag(0x0008, 0x1040) }
    /// Institutional Department Type Code Sequence (0008,1041).
    public static var institutionalDepartmentTypeCodeSequence: Tag { Tag(0x0008, 0x1041) }
    /// Physician(s) of Record (0008,1048).
    public static var physiciansOfRecord: Tag { Tag(0x0008, 0x1048) }
    /// Physician(s) of Record Identification Sequence (0008,1049).
    public static var physiciansOfRecordIdentificationSequence: Tag { Tag(0x0008, 0x1049) }
    /// Performing Physician's Name (0008,1050).
    public static var performingPhysicianName: Tag { Tag(0x0008, 0x1050) }
    /// Performing Physician Identification Sequence (0008,1052).
    public static var performingPhysicianIdentificationSequence: Tag { Tag(0x0008, 0x1052) }
    /// Name of Physician(s) Reading Study (0008,1060).
    public static var nameOfPhysiciansReadingStudy: Tag { Tag(0x0008, 0x1060) }
    /// Physician(s) Reading Study Identification Sequence (0008,1062).
    public static var physiciansReadingStudyIdentificationSequence: Tag { Tag(0x0008, 0x1062) }
    /// Operators' Name (0008,1070).
    public static var operatorsName: Tag { Tag(0x0008, 0x1070) }
    /// Operator Identification Sequence (0008,1072).
    public static var operatorIdentificationSequence: Tag { Tag(0x0008, 0x1072) }
    /// Admitting Diagnoses Description (0008,1080).
    public static var admittingDiagnosesDescription: Tag { Tag(0x0008, 0x1080) }
    /// Admitting Diagnoses Code Sequence (0008,1084).
    public static var admittingDiagnosesCodeSequence: Tag { Tag(0x0008, 0x1084) }
    /// Pyramid Description (0008,1088).
    public static var pyramidDescription: Tag { Tag(0x0008, 0x1088) }
    /// Manufacturer's Model Name (0008,1090).
    public static var manufacturerModelName: Tag { Tag(0x0008, 0x1090) }
    /// Referenced Results Sequence (0008,1100), retired.
    public static var referencedResultsSequence: Tag { Tag(0x0008, 0x1100) }
    /// Referenced Study Sequence (0008,1110).
    public static var referencedStudySequence: Tag { Tag(0x0008, 0x1110) }
    /// Referenced Performed Procedure Step Sequence (0008,1111).
    public static var referencedPerformedProcedureStepSequence: Tag { Tag(0x0008, 0x1111) }
    /// Referenced Instances by SOP Class Sequence (0008,1112).
    public static var referencedInstancesBySOPClassSequence: Tag { Tag(0x0008, 0x1112) }
    /// Referenced Series Sequence (0008,1115).
    public static var referencedSeriesSequence: Tag { Tag(0x0008, 0x1115) }
    /// Referenced Patient Sequence (0008,1120).
    public static var referencedPatientSequence: Tag { Tag(0x0008, 0x1120) }
    /// Referenced Visit Sequence (0008,1125).
    public static var referencedVisitSequence: Tag { Tag(0x0008, 0x1125) }
    /// Referenced Overlay Sequence (0008,1130), retired.
    public static var referencedOverlaySequence: Tag { Tag(0x0008, 0x1130) }
    /// Referenced Stereometric Instance Sequence (0008,1134).
    public static var referencedStereometricInstanceSequence: Tag { Tag(0x0008, 0x1134) }
    /// Referenced Waveform Sequence (0008,113A).
    public static var referencedWaveformSequence: Tag { Tag(0x0008, 0x113A) }
    /// Referenced Image Sequence (0008,1140).
    public static var referencedImageSequence: Tag { Tag(0x0008, 0x1140) }
    /// Referenced Curve Sequence (0008,1145), retired.
    public static var referencedCurveSequence: Tag { Tag(0x0008, 0x1145) }
    /// Referenced Instance Sequence (0008,114A).
    public static var referencedInstanceSequence: Tag { Tag(0x0008, 0x114A) }
    /// Referenced Real World Value Mapping Instance Sequence (0008,114B).
    public static var referencedRealWorldValueMappingInstanceSequence: Tag { Tag(0x0008, 0x114B) }
    /// Referenced SOP Class UID (0008,1150).
    public static var referencedSOPClassUID: Tag { Tag(0x0008, 0x1150) }
    /// Referenced SOP Instance UID (0008,1155).
    public static var referencedSOPInstanceUID: Tag { Tag(0x0008, 0x1155) }
    /// Definition Source Sequence (0008,1156).
    public static var definitionSourceSequence: Tag { Tag(0x0008, 0x1156) }
    /// SOP Classes Supported (0008,115A).
    public static var sopClassesSupported: Tag { Tag(0x0008, 0x115A) }
    /// Referenced Frame Number (0008,1160).
    public static var referencedFrameNumber: Tag { Tag(0x0008, 0x1160) }
    /// Simple Frame List (0008,1161).
    public static var simpleFrameList: Tag { Tag(0x0008, 0x1161) }
    /// Calculated Frame List (0008,1162).
    public static var calculatedFrameList: Tag { Tag(0x0008, 0x1162) }
    /// Time Range (0008,1163).
    public static var timeRange: Tag { Tag(0x0008, 0x1163) }
    /// Frame Extraction Sequence (0008,1164).
    public static var frameExtractionSequence: Tag { Tag(0x0008, 0x1164) }
    /// Multi-frame Source SOP Instance UID (0008,1167).
    public static var multiFrameSourceSOPInstanceUID: Tag { Tag(0x0008, 0x1167) }
    /// Retrieve URL (0008,1190).
    public static var retrieveURL: Tag { Tag(0x0008, 0x1190) }
    /// Transaction UID (0008,1195).
    public static var transactionUID: Tag { Tag(0x0008, 0x1195) }
    /// Warning Reason (0008,1196).
    public static var warningReason: Tag { Tag(0x0008, 0x1196) }
    /// Failure Reason (0008,1197).
    public static var failureReason: Tag { Tag(0x0008, 0x1197) }
    /// Failed SOP Sequence (0008,1198).
    public static var failedSOPSequence: Tag { Tag(0x0008, 0x1198) }
    /// Referenced SOP Sequence (0008,1199).
    public static var referencedSOPSequence: Tag { Tag(0x0008, 0x1199) }
    /// Other Failures Sequence (0008,119A).
    public static var otherFailuresSequence: Tag { Tag(0x0008, 0x119A) }
    /// Failed Study Sequence (0008,119B).
    public static var failedStudySequence: Tag { Tag(0x0008, 0x119B) }
    /// Studies Containing Other Referenced Instances Sequence (0008,1200).
    public static var studiesContainingOtherReferencedInstancesSequence: Tag { Tag(0x0008, 0x1200) }
    /// Related Series Sequence (0008,1250).
    public static var relatedSeriesSequence: Tag { Tag(0x0008, 0x1250) }
    /// Lossy Image Compression (Retired) (0008,2110), retired.
    public static var lossyImageCompressionRetired: Tag { Tag(0x0008, 0x2110) }
    /// Derivation Description (0008,2111).
    public static var derivationDescription: Tag { Tag(0x0008, 0x2111) }
    /// Source Image Sequence (0008,2112).
    public static var sourceImageSequence: Tag { Tag(0x0008, 0x2112) }
    /// Stage Name (0008,2120).
    public static var stageName: Tag { Tag(0x0008, 0x2120) }
    /// Stage Number (0008,2122).
    public static var stageNumber: Tag { Tag(0x0008, 0x2122) }
    /// Number of Stages (0008,2124).
    public static var numberOfStages: Tag { Tag(0x0008, 0x2124) }
    /// View Name (0008,2127).
    public static var viewName: Tag { Tag(0x0008, 0x2127) }
    /// View Number (0008,2128).
    public static var viewNumber: Tag { Tag(0x0008, 0x2128) }
    /// Number of Event Timers (0008,2129).
    public static var numberOfEventTimers: Tag { Tag(0x0008, 0x2129) }
    /// Number of Views in Stage (0008,212A).
    public static var numberOfViewsInStage: Tag { Tag(0x0008, 0x212A) }
    /// Event Elapsed Time(s) (0008,2130).
    public static var eventElapsedTimes: Tag { Tag(0x0008, 0x2130) }
    /// Event Timer Name(s) (0008,2132).
    public static var eventTimerNames: Tag { Tag(0x0008, 0x2132) }
    /// Event Timer Sequence (0008,2133).
    public static var eventTimerSequence: Tag { Tag(0x0008, 0x2133) }
    /// Event Time Offset (0008,2134).
    public static var eventTimeOffset: Tag { Tag(0x0008, 0x2134) }
    /// Event Code Sequence (0008,2135).
    public static var eventCodeSequence: Tag { Tag(0x0008, 0x2135) }
    /// Start Trim (0008,2142).
    public static var startTrim: Tag { Tag(0x0008, 0x2142) }
    /// Stop Trim (0008,2143).
    public static var stopTrim: Tag { Tag(0x0008, 0x2143) }
    /// Recommended Display Frame Rate (0008,2144).
    public static var recommendedDisplayFrameRate: Tag { Tag(0x0008, 0x2144) }
    /// Transducer Position (0008,2200), retired.
    public static var transducerPosition: Tag { Tag(0x0008, 0x2200) }
    /// Transducer Orientation (0008,2204), retired.
    public static var transducerOrientation: Tag { Tag(0x0008, 0x2204) }
    /// Anatomic Structure (0008,2208), retired.
    public static var anatomicStructure: Tag { Tag(0x0008, 0x2208) }
    /// Anatomic Region Sequence (0008,2218).
    public static var anatomicRegionSequence: Tag { Tag(0x0008, 0x2218) }
    /// Anatomic Region Modifier Sequence (0008,2220).
    public static var anatomicRegionModifierSequence: Tag { Tag(0x0008, 0x2220) }
    /// Primary Anatomic Structure Sequence (0008,2228).
    public static var primaryAnatomicStructureSequence: Tag { Tag(0x0008, 0x2228) }
    /// Anatomic Structure, Space or Region Sequence (0008,2229), retired.
    public static var anatomicStructureSpaceOrRegionSequence: Tag { Tag(0x0008, 0x2229) }
    /// Primary Anatomic Structure Modifier Sequence (0008,2230).
    public static var primaryAnatomicStructureModifierSequence: Tag { Tag(0x0008, 0x2230) }
    /// Transducer Position Sequence (0008,2240), retired.
    public static var transducerPositionSequence: Tag { Tag(0x0008, 0x2240) }
    /// Transducer Position Modifier Sequence (0008,2242), retired.
    public static var transducerPositionModifierSequence: Tag { Tag(0x0008, 0x2242) }
    /// Transducer Orientation Sequence (0008,2244), retired.
    public static var transducerOrientationSequence: Tag { Tag(0x0008, 0x2244) }
    /// Transducer Orientation Modifier Sequence (0008,2246), retired.
    public static var transducerOrientationModifierSequence: Tag { Tag(0x0008, 0x2246) }
    /// Anatomic Structure Space Or Region Code Sequence (Trial) (0008,2251), retired.
    public static var anatomicStructureSpaceOrRegionCodeSequenceTrial: Tag { Tag(0x0008, 0x2251) }
    /// Anatomic Portal Of Entrance Code Sequence (Trial) (0008,2253), retired.
    public static var anatomicPortalOfEntranceCodeSequenceTrial: Tag { Tag(0x0008, 0x2253) }
    /// Anatomic Approach Direction Code Sequence (Trial) (0008,2255), retired.
    public static var anatomicApproachDirectionCodeSequenceTrial: Tag { Tag(0x0008, 0x2255) }
    /// Anatomic Perspective Description (Trial) (0008,2256), retired.
    public static var anatomicPerspectiveDescriptionTrial: Tag { Tag(0x0008, 0x2256) }
    /// Anatomic Perspective Code Sequence (Trial) (0008,2257), retired.
    public static var anatomicPerspectiveCodeSequenceTrial: Tag { Tag(0x0008, 0x2257) }
    /// Anatomic Location Of Examining Instrument Description (Trial) (0008,2258), retired.
    public static var anatomicLocationOfExaminingInstrumentDescriptionTrial: Tag { Tag(0x0008, 0x2258) }
    /// Anatomic Location Of Examining Instrument Code Sequence (Trial) (0008,2259), retired.
    public static var anatomicLocationOfExaminingInstrumentCodeSequenceTrial: Tag { Tag(0x0008, 0x2259) }
    /// Anatomic Structure Space Or Region Modifier Code Sequence (Trial) (0008,225A), retired.
    public static var anatomicStructureSpaceOrRegionModifierCodeSequenceTrial: Tag { Tag(0x0008, 0x225A) }
    /// On Axis Background Anatomic Structure Code Sequence (Trial) (0008,225C), retired.
    public static var onAxisBackgroundAnatomicStructureCodeSequenceTrial: Tag { Tag(0x0008, 0x225C) }
    /// Alternate Representation Sequence (0008,3001).
    public static var alternateRepresentationSequence: Tag { Tag(0x0008, 0x3001) }
    /// Available Transfer Syntax UID (0008,3002).
    public static var availableTransferSyntaxUID: Tag { Tag(0x0008, 0x3002) }
    /// Irradiation Event UID (0008,3010).
    public static var irradiationEventUID: Tag { Tag(0x0008, 0x3010) }
    /// Source Irradiation Event Sequence (0008,3011).
    public static var sourceIrradiationEventSequence: Tag { Tag(0x0008, 0x3011) }
    /// Radiopharmaceutical Administration Event UID (0008,3012).
    public static var radiopharmaceuticalAdministrationEventUID: Tag { Tag(0x0008, 0x3012) }
    /// Identifying Comments (0008,4000), retired.
    public static var identifyingComments: Tag { Tag(0x0008, 0x4000) }
    /// Frame Type (0008,9007).
    public static var frameType: Tag { Tag(0x0008, 0x9007) }
    /// Referenced Image Evidence Sequence (0008,9092).
    public static var referencedImageEvidenceSequence: Tag { Tag(0x0008, 0x9092) }
    /// Referenced Raw Data Sequence (0008,9121).
    public static var referencedRawDataSequence: Tag { Tag(0x0008, 0x9121) }
    /// Creator-Version UID (0008,9123).
    public static var creatorVersionUID: Tag { Tag(0x0008, 0x9123) }
    /// Derivation Image Sequence (0008,9124).
    public static var derivationImageSequence: Tag { Tag(0x0008, 0x9124) }
    /// Source Image Evidence Sequence (0008,9154).
    public static var sourceImageEvidenceSequence: Tag { Tag(0x0008, 0x9154) }
    /// Pixel Presentation (0008,9205).
    public static var pixelPresentation: Tag { Tag(0x0008, 0x9205) }
    /// Volumetric Properties (0008,9206).
    public static var volumetricProperties: Tag { Tag(0x0008, 0x9206) }
    /// Volume Based Calculation Technique (0008,9207).
    public static var volumeBasedCalculationTechnique: Tag { Tag(0x0008, 0x9207) }
    /// Complex Image Component (0008,9208).
    public static var complexImageComponent: Tag { Tag(0x0008, 0x9208) }
    /// Acquisition Contrast (0008,9209).
    public static var acquisitionContrast: Tag { Tag(0x0008, 0x9209) }
    /// Derivation Code Sequence (0008,9215).
    public static var derivationCodeSequence: Tag { Tag(0x0008, 0x9215) }
    /// Referenced Presentation State Sequence (0008,9237).
    public static var referencedPresentationStateSequence: Tag { Tag(0x0008, 0x9237) }
    /// Referenced Other Plane Sequence (0008,9410).
    public static var referencedOtherPlaneSequence: Tag { Tag(0x0008, 0x9410) }
    /// Frame Display Sequence (0008,9458).
    public static var frameDisplaySequence: Tag { Tag(0x0008, 0x9458) }
    /// Recommended Display Frame Rate in Float (0008,9459).
    public static var recommendedDisplayFrameRateInFloat: Tag { Tag(0x0008, 0x9459) }
    /// Skip Frame Range Flag (0008,9460).
    public static var skipFrameRangeFlag: Tag { Tag(0x0008, 0x9460) }
    /// Patient's Name (0010,0010).
    public static var patientName: Tag { Tag(0x0010, 0x0010) }
    /// Patient ID (0010,0020).
    public static var patientID: Tag { Tag(0x0010, 0x0020) }
    /// Issuer of Patient ID (0010,0021).
    public static var issuerOfPatientID: Tag { Tag(0x0010, 0x0021) }
    /// Type of Patient ID (0010,0022).
    public static var typeOfPatientID: Tag { Tag(0x0010, 0x0022) }
    /// Issuer of Patient ID Qualifiers Sequence (0010,0024).
    public static var issuerOfPatientIDQualifiersSequence: Tag { Tag(0x0010, 0x0024) }
    /// Source Patient Group Identification Sequence (0010,0026).
    public static var sourcePatientGroupIdentificationSequence: Tag { Tag(0x0010, 0x0026) }
    /// Group of Patients Identification Sequence (0010,0027).
    public static var groupOfPatientsIdentificationSequence: Tag { Tag(0x0010, 0x0027) }
    /// Subject Relative Position in Image (0010,0028).
    public static var subjectRelativePositionInImage: Tag { Tag(0x0010, 0x0028) }
    /// Patient's Birth Date (0010,0030).
    public static var patientBirthDate: Tag { Tag(0x0010, 0x0030) }
    /// Patient's Birth Time (0010,0032).
    public static var patientBirthTime: Tag { Tag(0x0010, 0x0032) }
    /// Patient's Birth Date in Alternative Calendar (0010,0033).
    public static var patientBirthDateInAlternativeCalendar: Tag { Tag(0x0010, 0x0033) }
    /// Patient's Death Date in Alternative Calendar (0010,0034).
    public static var patientDeathDateInAlternativeCalendar: Tag { Tag(0x0010, 0x0034) }
    /// Patient's Alternative Calendar (0010,0035).
    public static var patientAlternativeCalendar: Tag { Tag(0x0010, 0x0035) }
    /// Patient's Sex (0010,0040).
    public static var patientSex: Tag { Tag(0x0010, 0x0040) }
    /// Patient's Insurance Plan Code Sequence (0010,0050).
    public static var patientInsurancePlanCodeSequence: Tag { Tag(0x0010, 0x0050) }
    /// Patient's Primary Language Code Sequence (0010,0101).
    public static var patientPrimaryLanguageCodeSequence: Tag { Tag(0x0010, 0x0101) }
    /// Patient's Primary Language Modifier Code Sequence (0010,0102).
    public static var patientPrimaryLanguageModifierCodeSequence: Tag { Tag(0x0010, 0x0102) }
    /// Quality Control Subject (0010,0200).
    public static var qualityControlSubject: Tag { Tag(0x0010, 0x0200) }
    /// Quality Control Subject Type Code Sequence (0010,0201).
    public static var qualityControlSubjectTypeCodeSequence: Tag { Tag(0x0010, 0x0201) }
    /// Strain Description (0010,0212).
    public static var strainDescription: Tag { Tag(0x0010, 0x0212) }
    /// Strain Nomenclature (0010,0213).
    public static var strainNomenclature: Tag { Tag(0x0010, 0x0213) }
    /// Strain Stock Number (0010,0214).
    public static var strainStockNumber: Tag { Tag(0x0010, 0x0214) }
    /// Strain Source Registry Code Sequence (0010,0215).
    public static var strainSourceRegistryCodeSequence: Tag { Tag(0x0010, 0x0215) }
    /// Strain Stock Sequence (0010,0216).
    public static var strainStockSequence: Tag { Tag(0x0010, 0x0216) }
    /// Strain Source (0010,0217).
    public static var strainSource: Tag { Tag(0x0010, 0x0217) }
    /// Strain Additional Information (0010,0218).
    public static var strainAdditionalInformation: Tag { Tag(0x0010, 0x0218) }
    /// Strain Code Sequence (0010,0219).
    public static var strainCodeSequence: Tag { Tag(0x0010, 0x0219) }
    /// Genetic Modifications Sequence (0010,0221).
    public static var geneticModificationsSequence: Tag { Tag(0x0010, 0x0221) }
    /// Genetic Modifications Description (0010,0222).
    public static var geneticModificationsDescription: Tag { Tag(0x0010, 0x0222) }
    /// Genetic Modifications Nomenclature (0010,0223).
    public static var geneticModificationsNomenclature: Tag { Tag(0x0010, 0x0223) }
    /// Genetic Modifications Code Sequence (0010,0229).
    public static var geneticModificationsCodeSequence: Tag { Tag(0x0010, 0x0229) }
    /// Other Patient IDs (0010,1000), retired.
    public static var otherPatientIDs: Tag { Tag(0x0010, 0x1000) }
    /// Other Patient Names (0010,1001).
    public static var otherPatientNames: Tag { Tag(0x0010, 0x1001) }
    /// Other Patient IDs Sequence (0010,1002).
    public static var otherPatientIDsSequence: Tag { Tag(0x0010, 0x1002) }
    /// Patient's Birth Name (0010,1005).
    public static var patientBirthName: Tag { Tag(0x0010, 0x1005) }
    /// Patient's Age (0010,1010).
    public static var patientAge: Tag { Tag(0x0010, 0x1010) }
    /// Patient's Size (0010,1020).
    public static var patientSize: Tag { Tag(0x0010, 0x1020) }
    /// Patient's Size Code Sequence (0010,1021).
    public static var patientSizeCodeSequence: Tag { Tag(0x0010, 0x1021) }
    /// Patient's Body Mass Index (0010,1022).
    public static var patientBodyMassIndex: Tag { Tag(0x0010, 0x1022) }
    /// Measured AP Dimension (0010,1023).
    public static var measuredAPDimension: Tag { Tag(0x0010, 0x1023) }
    /// Measured Lateral Dimension (0010,1024).
    public static var measuredLateralDimension: Tag { Tag(0x0010, 0x1024) }
    /// Patient's Weight (0010,1030).
    public static var patientWeight: Tag { Tag(0x0010, 0x1030) }
    /// Patient's Address (0010,1040).
    public static var patientAddress: Tag { Tag(0x0010, 0x1040) }
    /// Insurance Plan Identification (0010,1050), retired.
    public static var insurancePlanIdentification: Tag { Tag(0x0010, 0x1050) }
    /// Patient's Mother's Birth Name (0010,1060).
    public static var patientMotherBirthName: Tag { Tag(0x0010, 0x1060) }
    /// Military Rank (0010,1080).
    public static var militaryRank: Tag { Tag(0x0010, 0x1080) }
    /// Branch of Service (0010,1081).
    public static var branchOfService: Tag { Tag(0x0010, 0x1081) }
    /// Medical Record Locator (0010,1090), retired.
    public static var medicalRecordLocator: Tag { Tag(0x0010, 0x1090) }
    /// Referenced Patient Photo Sequence (0010,1100).
    public static var referencedPatientPhotoSequence: Tag { Tag(0x0010, 0x1100) }
    /// Medical Alerts (0010,2000).
    public static var medicalAlerts: Tag { Tag(0x0010, 0x2000) }
    /// Allergies (0010,2110).
    public static var allergies: Tag { Tag(0x0010, 0x2110) }
    /// Country of Residence (0010,2150).
    public static var countryOfResidence: Tag { Tag(0x0010, 0x2150) }
    /// Region of Residence (0010,2152).
    public static var regionOfResidence: Tag { Tag(0x0010, 0x2152) }
    /// Patient's Telephone Numbers (0010,2154).
    public static var patientTelephoneNumbers: Tag { Tag(0x0010, 0x2154) }
    /// Patient's Telecom Information (0010,2155).
    public static var patientTelecomInformation: Tag { Tag(0x0010, 0x2155) }
    /// Ethnic Group (0010,2160).
    public static var ethnicGroup: Tag { Tag(0x0010, 0x2160) }
    /// Ethnic Group Code Sequence (0010,2161).
    public static var ethnicGroupCodeSequence: Tag { Tag(0x0010, 0x2161) }
    /// Occupation (0010,2180).
    public static var occupation: Tag { Tag(0x0010, 0x2180) }
    /// Smoking Status (0010,21A0).
    public static var smokingStatus: Tag { Tag(0x0010, 0x21A0) }
    /// Additional Patient History (0010,21B0).
    public static var additionalPatientHistory: Tag { Tag(0x0010, 0x21B0) }
    /// Pregnancy Status (0010,21C0).
    public static var pregnancyStatus: Tag { Tag(0x0010, 0x21C0) }
    /// Last Menstrual Date (0010,21D0).
    public static var lastMenstrualDate: Tag { Tag(0x0010, 0x21D0) }
    /// Patient's Religious Preference (0010,21F0).
    public static var patientReligiousPreference: Tag { Tag(0x0010, 0x21F0) }
    /// Patient Species Description (0010,2201).
    public static var patientSpeciesDescription: Tag { Tag(0x0010, 0x2201) }
    /// Patient Species Code Sequence (0010,2202).
    public static var patientSpeciesCodeSequence: Tag { Tag(0x0010, 0x2202) }
    /// Patient's Sex Neutered (0010,2203).
    public static var patientSexNeutered: Tag { Tag(0x0010, 0x2203) }
    /// Anatomical Orientation Type (0010,2210).
    public static var anatomicalOrientationType: Tag { Tag(0x0010, 0x2210) }
    /// Patient Breed Description (0010,2292).
    public static var patientBreedDescription: Tag { Tag(0x0010, 0x2292) }
    /// Patient Breed Code Sequence (0010,2293).
    public static var patientBreedCodeSequence: Tag { Tag(0x0010, 0x2293) }
    /// Breed Registration Sequence (0010,2294).
    public static var breedRegistrationSequence: Tag { Tag(0x0010, 0x2294) }
    /// Breed Registration Number (0010,2295).
    public static var breedRegistrationNumber: Tag { Tag(0x0010, 0x2295) }
    /// Breed Registry Code Sequence (0010,2296).
    public static var breedRegistryCodeSequence: Tag { Tag(0x0010, 0x2296) }
    /// Responsible Person (0010,2297).
    public static var responsiblePerson: Tag { Tag(0x0010, 0x2297) }
    /// Responsible Person Role (0010,2298).
    public static var responsiblePersonRole: Tag { Tag(0x0010, 0x2298) }
    /// Responsible Organization (0010,2299).
    public static var responsibleOrganization: Tag { Tag(0x0010, 0x2299) }
    /// Patient Comments (0010,4000).
    public static var patientComments: Tag { Tag(0x0010, 0x4000) }
    /// Examined Body Thickness (0010,9431).
    public static var examinedBodyThickness: Tag { Tag(0x0010, 0x9431) }
    /// Clinical Trial Sponsor Name (0012,0010).
    public static var clinicalTrialSponsorName: Tag { Tag(0x0012, 0x0010) }
    /// Clinical Trial Protocol ID (0012,0020).
    public static var clinicalTrialProtocolID: Tag { Tag(0x0012, 0x0020) }
    /// Clinical Trial Protocol Name (0012,0021).
    public static var clinicalTrialProtocolName: Tag { Tag(0x0012, 0x0021) }
    /// Issuer of Clinical Trial Protocol ID (0012,0022).
    public static var issuerOfClinicalTrialProtocolID: Tag { Tag(0x0012, 0x0022) }
    /// Other Clinical Trial Protocol IDs Sequence (0012,0023).
    public static var otherClinicalTrialProtocolIDsSequence: Tag { Tag(0x0012, 0x0023) }
    /// Clinical Trial Site ID (0012,0030).
    public static var clinicalTrialSiteID: Tag { Tag(0x0012, 0x0030) }
    /// Clinical Trial Site Name (0012,0031).
    public static var clinicalTrialSiteName: Tag { Tag(0x0012, 0x0031) }
    /// Issuer of Clinical Trial Site ID (0012,0032).
    public static var issuerOfClinicalTrialSiteID: Tag { Tag(0x0012, 0x0032) }
    /// Clinical Trial Subject ID (0012,0040).
    public static var clinicalTrialSubjectID: Tag { Tag(0x0012, 0x0040) }
    /// Issuer of Clinical Trial Subject ID (0012,0041).
    public static var issuerOfClinicalTrialSubjectID: Tag { Tag(0x0012, 0x0041) }
    /// Clinical Trial Subject Reading ID (0012,0042).
    public static var clinicalTrialSubjectReadingID: Tag { Tag(0x0012, 0x0042) }
    /// Issuer of Clinical Trial Subject Reading ID (0012,0043).
    public static var issuerOfClinicalTrialSubjectReadingID: Tag { Tag(0x0012, 0x0043) }
    /// Clinical Trial Time Point ID (0012,0050).
    public static var clinicalTrialTimePointID: Tag { Tag(0x0012, 0x0050) }
    /// Clinical Trial Time Point Description (0012,0051).
    public static var clinicalTrialTimePointDescription: Tag { Tag(0x0012, 0x0051) }
    /// Longitudinal Temporal Offset from Event (0012,0052).
    public static var longitudinalTemporalOffsetFromEvent: Tag { Tag(0x0012, 0x0052) }
    /// Longitudinal Temporal Event Type (0012,0053).
    public static var longitudinalTemporalEventType: Tag { Tag(0x0012, 0x0053) }
    /// Clinical Trial Time Point Type Code Sequence (0012,0054).
    public static var clinicalTrialTimePointTypeCodeSequence: Tag { Tag(0x0012, 0x0054) }
    /// Issuer of Clinical Trial Time Point ID (0012,0055).
    public static var issuerOfClinicalTrialTimePointID: Tag { Tag(0x0012, 0x0055) }
    /// Clinical Trial Coordinating Center Name (0012,0060).
    public static var clinicalTrialCoordinatingCenterName: Tag { Tag(0x0012, 0x0060) }
    /// Patient Identity Removed (0012,0062).
    public static var patientIdentityRemoved: Tag { Tag(0x0012, 0x0062) }
    /// De-identification Method (0012,0063).
    public static var deidentificationMethod: Tag { Tag(0x0012, 0x0063) }
    /// De-identification Method Code Sequence (0012,0064).
    public static var deidentificationMethodCodeSequence: Tag { Tag(0x0012, 0x0064) }
    /// Clinical Trial Series ID (0012,0071).
    public static var clinicalTrialSeriesID: Tag { Tag(0x0012, 0x0071) }
    /// Clinical Trial Series Description (0012,0072).
    public static var clinicalTrialSeriesDescription: Tag { Tag(0x0012, 0x0072) }
    /// Issuer of Clinical Trial Series ID (0012,0073).
    public static var issuerOfClinicalTrialSeriesID: Tag { Tag(0x0012, 0x0073) }
    /// Clinical Trial Protocol Ethics Committee Name (0012,0081).
    public static var clinicalTrialProtocolEthicsCommitteeName: Tag { Tag(0x0012, 0x0081) }
    /// Clinical Trial Protocol Ethics Committee Approval Number (0012,0082).
    public static var clinicalTrialProtocolEthicsCommitteeApprovalNumber: Tag { Tag(0x0012, 0x0082) }
    /// Consent for Clinical Trial Use Sequence (0012,0083).
    public static var consentForClinicalTrialUseSequence: Tag { Tag(0x0012, 0x0083) }
    /// Distribution Type (0012,0084).
    public static var distributionType: Tag { Tag(0x0012, 0x0084) }
    /// Consent for Distribution Flag (0012,0085).
    public static var consentForDistributionFlag: Tag { Tag(0x0012, 0x0085) }
    /// Ethics Committee Approval Effectiveness Start Date (0012,0086).
    public static var ethicsCommitteeApprovalEffectivenessStartDate: Tag { Tag(0x0012, 0x0086) }
    /// Ethics Committee Approval Effectiveness End Date (0012,0087).
    public static var ethicsCommitteeApprovalEffectivenessEndDate: Tag { Tag(0x0012, 0x0087) }
    /// CAD File Format (0014,0023), retired.
    public static var cadFileFormat: Tag { Tag(0x0014, 0x0023) }
    /// Component Reference System (0014,0024), retired.
    public static var componentReferenceSystem: Tag { Tag(0x0014, 0x0024) }
    /// Component Manufacturing Procedure (0014,0025).
    public static var componentManufacturingProcedure: Tag { Tag(0x0014, 0x0025) }
    /// Component Manufacturer (0014,0028).
    public static var componentManufacturer: Tag { Tag(0x0014, 0x0028) }
    /// Material Thickness (0014,0030).
    public static var materialThickness: Tag { Tag(0x0014, 0x0030) }
    /// Material Pipe Diameter (0014,0032).
    public static var materialPipeDiameter: Tag { Tag(0x0014, 0x0032) }
    /// Material Isolation Diameter (0014,0034).
    public static var materialIsolationDiameter: Tag { Tag(0x0014, 0x0034) }
    /// Material Grade (0014,0042).
    public static var materialGrade: Tag { Tag(0x0014, 0x0042) }
    /// Material Properties Description (0014,0044).
    public static var materialPropertiesDescription: Tag { Tag(0x0014, 0x0044) }
    /// Material Properties File Format (Retired) (0014,0045), retired.
    public static var materialPropertiesFileFormatRetired: Tag { Tag(0x0014, 0x0045) }
    /// Material Notes (0014,0046).
    public static var materialNotes: Tag { Tag(0x0014, 0x0046) }
    /// Component Shape (0014,0050).
    public static var componentShape: Tag { Tag(0x0014, 0x0050) }
    /// Curvature Type (0014,0052).
    public static var curvatureType: Tag { Tag(0x0014, 0x0052) }
    /// Outer Diameter (0014,0054).
    public static var outerDiameter: Tag { Tag(0x0014, 0x0054) }
    /// Inner Diameter (0014,0056).
    public static var innerDiameter: Tag { Tag(0x0014, 0x0056) }
    /// Component Welder IDs (0014,0100).
    public static var componentWelderIDs: Tag { Tag(0x0014, 0x0100) }
    /// Secondary Approval Status (0014,0101).
    public static var secondaryApprovalStatus: Tag { Tag(0x0014, 0x0101) }
    /// Secondary Review Date (0014,0102).
    public static var secondaryReviewDate: Tag { Tag(0x0014, 0x0102) }
    /// Secondary Review Time (0014,0103).
    public static var secondaryReviewTime: Tag { Tag(0x0014, 0x0103) }
    /// Secondary Reviewer Name (0014,0104).
    public static var secondaryReviewerName: Tag { Tag(0x0014, 0x0104) }
    /// Repair ID (0014,0105).
    public static var repairID: Tag { Tag(0x0014, 0x0105) }
    /// Multiple Component Approval Sequence (0014,0106).
    public static var multipleComponentApprovalSequence: Tag { Tag(0x0014, 0x0106) }
    /// Other Approval Status (0014,0107).
    public static var otherApprovalStatus: Tag { Tag(0x0014, 0x0107) }
    /// Other Secondary Approval Status (0014,0108).
    public static var otherSecondaryApprovalStatus: Tag { Tag(0x0014, 0x0108) }
    /// Data Element Label Sequence (0014,0200).
    public static var dataElementLabelSequence: Tag { Tag(0x0014, 0x0200) }
    /// Data Element Label Item Sequence (0014,0201).
    public static var dataElementLabelItemSequence: Tag { Tag(0x0014, 0x0201) }
    /// Data Element (0014,0202).
    public static var dataElement: Tag { Tag(0x0014, 0x0202) }
    /// Data Element Name (0014,0203).
    public static var dataElementName: Tag { Tag(0x0014, 0x0203) }
    /// Data Element Description (0014,0204).
    public static var dataElementDescription: Tag { Tag(0x0014, 0x0204) }
    /// Data Element Conditionality (0014,0205).
    public static var dataElementConditionality: Tag { Tag(0x0014, 0x0205) }
    /// Data Element Minimum Characters (0014,0206).
    public static var dataElementMinimumCharacters: Tag { Tag(0x0014, 0x0206) }
    /// Data Element Maximum Characters (0014,0207).
    public static var dataElementMaximumCharacters: Tag { Tag(0x0014, 0x0207) }
    /// Actual Environmental Conditions (0014,1010).
    public static var actualEnvironmentalConditions: Tag { Tag(0x0014, 0x1010) }
    /// Expiry Date (0014,1020).
    public static var expiryDate: Tag { Tag(0x0014, 0x1020) }
    /// Environmental Conditions (0014,1040).
    public static var environmentalConditions: Tag { Tag(0x0014, 0x1040) }
    /// Evaluator Sequence (0014,2002).
    public static var evaluatorSequence: Tag { Tag(0x0014, 0x2002) }
    /// Evaluator Number (0014,2004).
    public static var evaluatorNumber: Tag { Tag(0x0014, 0x2004) }
    /// Evaluator Name (0014,2006).
    public static var evaluatorName: Tag { Tag(0x0014, 0x2006) }
    /// Evaluation Attempt (0014,2008).
    public static var evaluationAttempt: Tag { Tag(0x0014, 0x2008) }
    /// Indication Sequence (0014,2012).
    public static var indicationSequence: Tag { Tag(0x0014, 0x2012) }
    /// Indication Number (0014,2014).
    public static var indicationNumber: Tag { Tag(0x0014, 0x2014) }
    /// Indication Label (0014,2016).
    public static var indicationLabel: Tag { Tag(0x0014, 0x2016) }
    /// Indication Description (0014,2018).
    public static var indicationDescription: Tag { Tag(0x0014, 0x2018) }
    /// Indication Type (0014,201A).
    public static var indicationType: Tag { Tag(0x0014, 0x201A) }
    /// Indication Disposition (0014,201C).
    public static var indicationDisposition: Tag { Tag(0x0014, 0x201C) }
    /// Indication ROI Sequence (0014,201E).
    public static var indicationROISequence: Tag { Tag(0x0014, 0x201E) }
    /// Indication Physical Property Sequence (0014,2030).
    public static var indicationPhysicalPropertySequence: Tag { Tag(0x0014, 0x2030) }
    /// Property Label (0014,2032).
    public static var propertyLabel: Tag { Tag(0x0014, 0x2032) }
    /// Coordinate System Number of Axes (0014,2202).
    public static var coordinateSystemNumberOfAxes: Tag { Tag(0x0014, 0x2202) }
    /// Coordinate System Axes Sequence (0014,2204).
    public static var coordinateSystemAxesSequence: Tag { Tag(0x0014, 0x2204) }
    /// Coordinate System Axis Description (0014,2206).
    public static var coordinateSystemAxisDescription: Tag { Tag(0x0014, 0x2206) }
    /// Coordinate System Data Set Mapping (0014,2208).
    public static var coordinateSystemDataSetMapping: Tag { Tag(0x0014, 0x2208) }
    /// Coordinate System Axis Number (0014,220A).
    public static var coordinateSystemAxisNumber: Tag { Tag(0x0014, 0x220A) }
    /// Coordinate System Axis Type (0014,220C).
    public static var coordinateSystemAxisType: Tag { Tag(0x0014, 0x220C) }
    /// Coordinate System Axis Units (0014,220E).
    public static var coordinateSystemAxisUnits: Tag { Tag(0x0014, 0x220E) }
    /// Coordinate System Axis Values (0014,2210).
    public static var coordinateSystemAxisValues: Tag { Tag(0x0014, 0x2210) }
    /// Coordinate System Transform Sequence (0014,2220).
    public static var coordinateSystemTransformSequence: Tag { Tag(0x0014, 0x2220) }
    /// Transform Description (0014,2222).
    public static var transformDescription: Tag { Tag(0x0014, 0x2222) }
    /// Transform Number of Axes (0014,2224).
    public static var transformNumberOfAxes: Tag { Tag(0x0014, 0x2224) }
    /// Transform Order of Axes (0014,2226).
    public static var transformOrderOfAxes: Tag { Tag(0x0014, 0x2226) }
    /// Transformed Axis Units (0014,2228).
    public static var transformedAxisUnits: Tag { Tag(0x0014, 0x2228) }
    /// Coordinate System Transform Rotation and Scale Matrix (0014,222A).
    public static var coordinateSystemTransformRotationAndScaleMatrix: Tag { Tag(0x0014, 0x222A) }
    /// Coordinate System Transform Translation Matrix (0014,222C).
    public static var coordinateSystemTransformTranslationMatrix: Tag { Tag(0x0014, 0x222C) }
    /// Internal Detector Frame Time (0014,3011).
    public static var internalDetectorFrameTime: Tag { Tag(0x0014, 0x3011) }
    /// Number of Frames Integrated (0014,3012).
    public static var numberOfFramesIntegrated: Tag { Tag(0x0014, 0x3012) }
    /// Detector Temperature Sequence (0014,3020).
    public static var detectorTemperatureSequence: Tag { Tag(0x0014, 0x3020) }
    /// Sensor Name (0014,3022).
    public static var sensorName: Tag { Tag(0x0014, 0x3022) }
    /// Horizontal Offset of Sensor (0014,3024).
    public static var horizontalOffsetOfSensor: Tag { Tag(0x0014, 0x3024) }
    /// Vertical Offset of Sensor (0014,3026).
    public static var verticalOffsetOfSensor: Tag { Tag(0x0014, 0x3026) }
    /// Sensor Temperature (0014,3028).
    public static var sensorTemperature: Tag { Tag(0x0014, 0x3028) }
    /// Dark Current Sequence (0014,3040).
    public static var darkCurrentSequence: Tag { Tag(0x0014, 0x3040) }
    /// Dark Current Counts (0014,3050).
    public static var darkCurrentCounts: Tag { Tag(0x0014, 0x3050) }
    /// Gain Correction Reference Sequence (0014,3060).
    public static var gainCorrectionReferenceSequence: Tag { Tag(0x0014, 0x3060) }
    /// Air Counts (0014,3070).
    public static var airCounts: Tag { Tag(0x0014, 0x3070) }
    /// KV Used in Gain Calibration (0014,3071).
    public static var kvUsedInGainCalibration: Tag { Tag(0x0014, 0x3071) }
    /// MA Used in Gain Calibration (0014,3072).
    public static var maUsedInGainCalibration: Tag { Tag(0x0014, 0x3072) }
    /// Number of Frames Used for Integration (0014,3073).
    public static var numberOfFramesUsedForIntegration: Tag { Tag(0x0014, 0x3073) }
    /// Filter Material Used in Gain Calibration (0014,3074).
    public static var filterMaterialUsedInGainCalibration: Tag { Tag(0x0014, 0x3074) }
    /// Filter Thickness Used in Gain Calibration (0014,3075).
    public static var filterThicknessUsedInGainCalibration: Tag { Tag(0x0014, 0x3075) }
    /// Date of Gain Calibration (0014,3076).
    public static var dateOfGainCalibration: Tag { Tag(0x0014, 0x3076) }
    /// Time of Gain Calibration (0014,3077).
    public static var timeOfGainCalibration: Tag { Tag(0x0014, 0x3077) }
    /// Bad Pixel Image (0014,3080).
    public static var badPixelImage: Tag { Tag(0x0014, 0x3080) }
    /// Calibration Notes (0014,3099).
    public static var calibrationNotes: Tag { Tag(0x0014, 0x3099) }
    /// Linearity Correction Technique (0014,3100).
    public static var linearityCorrectionTechnique: Tag { Tag(0x0014, 0x3100) }
    /// Beam Hardening Correction Technique (0014,3101).
    public static var beamHardeningCorrectionTechnique: Tag { Tag(0x0014, 0x3101) }
    /// Pulser Equipment Sequence (0014,4002).
    public static var pulserEquipmentSequence: Tag { Tag(0x0014, 0x4002) }
    /// Pulser Type (0014,4004).
    public static var pulserType: Tag { Tag(0x0014, 0x4004) }
    /// Pulser Notes (0014,4006).
    public static var pulserNotes: Tag { Tag(0x0014, 0x4006) }
    /// Receiver Equipment Sequence (0014,4008).
    public static var receiverEquipmentSequence: Tag { Tag(0x0014, 0x4008) }
    /// Amplifier Type (0014,400A).
    public static var amplifierType: Tag { Tag(0x0014, 0x400A) }
    /// Receiver Notes (0014,400C).
    public static var receiverNotes: Tag { Tag(0x0014, 0x400C) }
    /// Pre-Amplifier Equipment Sequence (0014,400E).
    public static var preAmplifierEquipmentSequence: Tag { Tag(0x0014, 0x400E) }
    /// Pre-Amplifier Notes (0014,400F).
    public static var preAmplifierNotes: Tag { Tag(0x0014, 0x400F) }
    /// Transmit Transducer Sequence (0014,4010).
    public static var transmitTransducerSequence: Tag { Tag(0x0014, 0x4010) }
    /// Receive Transducer Sequence (0014,4011).
    public static var receiveTransducerSequence: Tag { Tag(0x0014, 0x4011) }
    /// Number of Elements (0014,4012).
    public static var numberOfElements: Tag { Tag(0x0014, 0x4012) }
    /// Element Shape (0014,4013).
    public static var elementShape: Tag { Tag(0x0014, 0x4013) }
    /// Element Dimension A (0014,4014).
    public static var elementDimensionA: Tag { Tag(0x0014, 0x4014) }
    /// Element Dimension B (0014,4015).
    public static var elementDimensionB: Tag { Tag(0x0014, 0x4015) }
    /// Element Pitch A (0014,4016).
    public static var elementPitchA: Tag { Tag(0x0014, 0x4016) }
    /// Measured Beam Dimension A (0014,4017).
    public static var measuredBeamDimensionA: Tag { Tag(0x0014, 0x4017) }
    /// Measured Beam Dimension B (0014,4018).
    public static var measuredBeamDimensionB: Tag { Tag(0x0014, 0x4018) }
    /// Location of Measured Beam Diameter (0014,4019).
    public static var locationOfMeasuredBeamDiameter: Tag { Tag(0x0014, 0x4019) }
    /// Nominal Frequency (0014,401A).
    public static var nominalFrequency: Tag { Tag(0x0014, 0x401A) }
    /// Measured Center Frequency (0014,401B).
    public static var measuredCenterFrequency: Tag { Tag(0x0014, 0x401B) }
    /// Measured Bandwidth (0014,401C).
    public static var measuredBandwidth: Tag { Tag(0x0014, 0x401C) }
    /// Element Pitch B (0014,401D).
    public static var elementPitchB: Tag { Tag(0x0014, 0x401D) }
    /// Pulser Settings Sequence (0014,4020).
    public static var pulserSettingsSequence: Tag { Tag(0x0014, 0x4020) }
    /// Pulse Width (0014,4022).
    public static var pulseWidth: Tag { Tag(0x0014, 0x4022) }
    /// Excitation Frequency (0014,4024).
    public static var excitationFrequency: Tag { Tag(0x0014, 0x4024) }
    /// Modulation Type (0014,4026).
    public static var modulationType: Tag { Tag(0x0014, 0x4026) }
    /// Damping (0014,4028).
    public static var damping: Tag { Tag(0x0014, 0x4028) }
    /// Receiver Settings Sequence (0014,4030).
    public static var receiverSettingsSequence: Tag { Tag(0x0014, 0x4030) }
    /// Acquired Soundpath Length (0014,4031).
    public static var acquiredSoundpathLength: Tag { Tag(0x0014, 0x4031) }
    /// Acquisition Compression Type (0014,4032).
    public static var acquisitionCompressionType: Tag { Tag(0x0014, 0x4032) }
    /// Acquisition Sample Size (0014,4033).
    public static var acquisitionSampleSize: Tag { Tag(0x0014, 0x4033) }
    /// Rectifier Smoothing (0014,4034).
    public static var rectifierSmoothing: Tag { Tag(0x0014, 0x4034) }
    /// DAC Sequence (0014,4035).
    public static var dacSequence: Tag { Tag(0x0014, 0x4035) }
    /// DAC Type (0014,4036).
    public static var dacType: Tag { Tag(0x0014, 0x4036) }
    /// DAC Gain Points (0014,4038).
    public static var dacGainPoints: Tag { Tag(0x0014, 0x4038) }
    /// DAC Time Points (0014,403A).
    public static var dacTimePoints: Tag { Tag(0x0014, 0x403A) }
    /// DAC Amplitude (0014,403C).
    public static var dacAmplitude: Tag { Tag(0x0014, 0x403C) }
    /// Pre-Amplifier Settings Sequence (0014,4040).
    public static var preAmplifierSettingsSequence: Tag { Tag(0x0014, 0x4040) }
    /// Transmit Transducer Settings Sequence (0014,4050).
    public static var transmitTransducerSettingsSequence: Tag { Tag(0x0014, 0x4050) }
    /// Receive Transducer Settings Sequence (0014,4051).
    public static var receiveTransducerSettingsSequence: Tag { Tag(0x0014, 0x4051) }
    /// Incident Angle (0014,4052).
    public static var incidentAngle: Tag { Tag(0x0014, 0x4052) }
    /// Coupling Technique (0014,4054).
    public static var couplingTechnique: Tag { Tag(0x0014, 0x4054) }
    /// Coupling Medium (0014,4056).
    public static var couplingMedium: Tag { Tag(0x0014, 0x4056) }
    /// Coupling Velocity (0014,4057).
    public static var couplingVelocity: Tag { Tag(0x0014, 0x4057) }
    /// Probe Center Location X (0014,4058).
    public static var probeCenterLocationX: Tag { Tag(0x0014, 0x4058) }
    /// Probe Center Location Z (0014,4059).
    public static var probeCenterLocationZ: Tag { Tag(0x0014, 0x4059) }
    /// Sound Path Length (0014,405A).
    public static var soundPathLength: Tag { Tag(0x0014, 0x405A) }
    /// Delay Law Identifier (0014,405C).
    public static var delayLawIdentifier: Tag { Tag(0x0014, 0x405C) }
    /// Gate Settings Sequence (0014,4060).
    public static var gateSettingsSequence: Tag { Tag(0x0014, 0x4060) }
    /// Gate Threshold (0014,4062).
    public static var gateThreshold: Tag { Tag(0x0014, 0x4062) }
    /// Velocity of Sound (0014,4064).
    public static var velocityOfSound: Tag { Tag(0x0014, 0x4064) }
    /// Calibration Settings Sequence (0014,4070).
    public static var calibrationSettingsSequence: Tag { Tag(0x0014, 0x4070) }
    /// Calibration Procedure (0014,4072).
    public static var calibrationProcedure: Tag { Tag(0x0014, 0x4072) }
    /// Procedure Version (0014,4074).
    public static var procedureVersion: Tag { Tag(0x0014, 0x4074) }
    /// Procedure Creation Date (0014,4076).
    public static var procedureCreationDate: Tag { Tag(0x0014, 0x4076) }
    /// Procedure Expiration Date (0014,4078).
    public static var procedureExpirationDate: Tag { Tag(0x0014, 0x4078) }
    /// Procedure Last Modified Date (0014,407A).
    public static var procedureLastModifiedDate: Tag { Tag(0x0014, 0x407A) }
    /// Calibration Time (0014,407C).
    public static var calibrationTime: Tag { Tag(0x0014, 0x407C) }
    /// Calibration Date (0014,407E).
    public static var calibrationDate: Tag { Tag(0x0014, 0x407E) }
    /// Probe Drive Equipment Sequence (0014,4080).
    public static var probeDriveEquipmentSequence: Tag { Tag(0x0014, 0x4080) }
    /// Drive Type (0014,4081).
    public static var driveType: Tag { Tag(0x0014, 0x4081) }
    /// Probe Drive Notes (0014,4082).
    public static var probeDriveNotes: Tag { Tag(0x0014, 0x4082) }
    /// Drive Probe Sequence (0014,4083).
    public static var driveProbeSequence: Tag { Tag(0x0014, 0x4083) }
    /// Probe Inductance (0014,4084).
    public static var probeInductance: Tag { Tag(0x0014, 0x4084) }
    /// Probe Resistance (0014,4085).
    public static var probeResistance: Tag { Tag(0x0014, 0x4085) }
    /// Receive Probe Sequence (0014,4086).
    public static var receiveProbeSequence: Tag { Tag(0x0014, 0x4086) }
    /// Probe Drive Settings Sequence (0014,4087).
    public static var probeDriveSettingsSequence: Tag { Tag(0x0014, 0x4087) }
    /// Bridge Resistors (0014,4088).
    public static var bridgeResistors: Tag { Tag(0x0014, 0x4088) }
    /// Probe Orientation Angle (0014,4089).
    public static var probeOrientationAngle: Tag { Tag(0x0014, 0x4089) }
    /// User Selected Gain Y (0014,408B).
    public static var userSelectedGainY: Tag { Tag(0x0014, 0x408B) }
    /// User Selected Phase (0014,408C).
    public static var userSelectedPhase: Tag { Tag(0x0014, 0x408C) }
    /// User Selected Offset X (0014,408D).
    public static var userSelectedOffsetX: Tag { Tag(0x0014, 0x408D) }
    /// User Selected Offset Y (0014,408E).
    public static var userSelectedOffsetY: Tag { Tag(0x0014, 0x408E) }
    /// Channel Settings Sequence (0014,4091).
    public static var channelSettingsSequence: Tag { Tag(0x0014, 0x4091) }
    /// Channel Threshold (0014,4092).
    public static var channelThreshold: Tag { Tag(0x0014, 0x4092) }
    /// Scanner Settings Sequence (0014,409A).
    public static var scannerSettingsSequence: Tag { Tag(0x0014, 0x409A) }
    /// Scan Procedure (0014,409B).
    public static var scanProcedure: Tag { Tag(0x0014, 0x409B) }
    /// Translation Rate X (0014,409C).
    public static var translationRateX: Tag { Tag(0x0014, 0x409C) }
    /// Translation Rate Y (0014,409D).
    public static var translationRateY: Tag { Tag(0x0014, 0x409D) }
    /// Channel Overlap (0014,409F).
    public static var channelOverlap: Tag { Tag(0x0014, 0x409F) }
    /// Image Quality Indicator Type (0014,40A0).
    public static var imageQualityIndicatorType: Tag { Tag(0x0014, 0x40A0) }
    /// Image Quality Indicator Material (0014,40A1).
    public static var imageQualityIndicatorMaterial: Tag { Tag(0x0014, 0x40A1) }
    /// Image Quality Indicator Size (0014,40A2).
    public static var imageQualityIndicatorSize: Tag { Tag(0x0014, 0x40A2) }
    /// LINAC Energy (0014,5002).
    public static var linacEnergy: Tag { Tag(0x0014, 0x5002) }
    /// LINAC Output (0014,5004).
    public static var linacOutput: Tag { Tag(0x0014, 0x5004) }
    /// Active Aperture (0014,5100).
    public static var activeAperture: Tag { Tag(0x0014, 0x5100) }
    /// Total Aperture (0014,5101).
    public static var totalAperture: Tag { Tag(0x0014, 0x5101) }
    /// Aperture Elevation (0014,5102).
    public static var apertureElevation: Tag { Tag(0x0014, 0x5102) }
    /// Main Lobe Angle (0014,5103).
    public static var mainLobeAngle: Tag { Tag(0x0014, 0x5103) }
    /// Main Roof Angle (0014,5104).
    public static var mainRoofAngle: Tag { Tag(0x0014, 0x5104) }
    /// Connector Type (0014,5105).
    public static var connectorType: Tag { Tag(0x0014, 0x5105) }
    /// Wedge Model Number (0014,5106).
    public static var wedgeModelNumber: Tag { Tag(0x0014, 0x5106) }
    /// Wedge Angle Float (0014,5107).
    public static var wedgeAngleFloat: Tag { Tag(0x0014, 0x5107) }
    /// Wedge Roof Angle (0014,5108).
    public static var wedgeRoofAngle: Tag { Tag(0x0014, 0x5108) }
    /// Wedge Element 1 Position (0014,5109).
    public static var wedgeElement1Position: Tag { Tag(0x0014, 0x5109) }
    /// Wedge Material Velocity (0014,510A).
    public static var wedgeMaterialVelocity: Tag { Tag(0x0014, 0x510A) }
    /// Wedge Material (0014,510B).
    public static var wedgeMaterial: Tag { Tag(0x0014, 0x510B) }
    /// Wedge Offset Z (0014,510C).
    public static var wedgeOffsetZ: Tag { Tag(0x0014, 0x510C) }
    /// Wedge Origin Offset X (0014,510D).
    public static var wedgeOriginOffsetX: Tag { Tag(0x0014, 0x510D) }
    /// Wedge Time Delay (0014,510E).
    public static var wedgeTimeDelay: Tag { Tag(0x0014, 0x510E) }
    /// Wedge Name (0014,510F).
    public static var wedgeName: Tag { Tag(0x0014, 0x510F) }
    /// Wedge Manufacturer Name (0014,5110).
    public static var wedgeManufacturerName: Tag { Tag(0x0014, 0x5110) }
    /// Wedge Description (0014,5111).
    public static var wedgeDescription: Tag { Tag(0x0014, 0x5111) }
    /// Nominal Beam Angle (0014,5112).
    public static var nominalBeamAngle: Tag { Tag(0x0014, 0x5112) }
    /// Wedge Offset X (0014,5113).
    public static var wedgeOffsetX: Tag { Tag(0x0014, 0x5113) }
    /// Wedge Offset Y (0014,5114).
    public static var wedgeOffsetY: Tag { Tag(0x0014, 0x5114) }
    /// Wedge Total Length (0014,5115).
    public static var wedgeTotalLength: Tag { Tag(0x0014, 0x5115) }
    /// Wedge In Contact Length (0014,5116).
    public static var wedgeInContactLength: Tag { Tag(0x0014, 0x5116) }
    /// Wedge Front Gap (0014,5117).
    public static var wedgeFrontGap: Tag { Tag(0x0014, 0x5117) }
    /// Wedge Total Height (0014,5118).
    public static var wedgeTotalHeight: Tag { Tag(0x0014, 0x5118) }
    /// Wedge Front Height (0014,5119).
    public static var wedgeFrontHeight: Tag { Tag(0x0014, 0x5119) }
    /// Wedge Rear Height (0014,511A).
    public static var wedgeRearHeight: Tag { Tag(0x0014, 0x511A) }
    /// Wedge Total Width (0014,511B).
    public static var wedgeTotalWidth: Tag { Tag(0x0014, 0x511B) }
    /// Wedge In Contact Width (0014,511C).
    public static var wedgeInContactWidth: Tag { Tag(0x0014, 0x511C) }
    /// Wedge Chamfer Height (0014,511D).
    public static var wedgeChamferHeight: Tag { Tag(0x0014, 0x511D) }
    /// Wedge Curve (0014,511E).
    public static var wedgeCurve: Tag { Tag(0x0014, 0x511E) }
    /// Radius Along the Wedge (0014,511F).
    public static var radiusAlongWedge: Tag { Tag(0x0014, 0x511F) }
    /// White Point (0016,0001).
    public static var whitePoint: Tag { Tag(0x0016, 0x0001) }
    /// Primary Chromaticities (0016,0002).
    public static var primaryChromaticities: Tag { Tag(0x0016, 0x0002) }
    /// Battery Level (0016,0003).
    public static var batteryLevel: Tag { Tag(0x0016, 0x0003) }
    /// Exposure Time in Seconds (0016,0004).
    public static var exposureTimeInSeconds: Tag { Tag(0x0016, 0x0004) }
    /// F-Number (0016,0005).
    public static var fNumber: Tag { Tag(0x0016, 0x0005) }
    /// OECF Rows (0016,0006).
    public static var oecfRows: Tag { Tag(0x0016, 0x0006) }
    /// OECF Columns (0016,0007).
    public static var oecfColumns: Tag { Tag(0x0016, 0x0007) }
    /// OECF Column Names (0016,0008).
    public static var oecfColumnNames: Tag { Tag(0x0016, 0x0008) }
    /// OECF Values (0016,0009).
    public static var oecfValues: Tag { Tag(0x0016, 0x0009) }
    /// Spatial Frequency Response Rows (0016,000A).
    public static var spatialFrequencyResponseRows: Tag { Tag(0x0016, 0x000A) }
    /// Spatial Frequency Response Columns (0016,000B).
    public static var spatialFrequencyResponseColumns: Tag { Tag(0x0016, 0x000B) }
    /// Spatial Frequency Response Column Names (0016,000C).
    public static var spatialFrequencyResponseColumnNames: Tag { Tag(0x0016, 0x000C) }
    /// Spatial Frequency Response Values (0016,000D).
    public static var spatialFrequencyResponseValues: Tag { Tag(0x0016, 0x000D) }
    /// Color Filter Array Pattern Rows (0016,000E).
    public static var colorFilterArrayPatternRows: Tag { Tag(0x0016, 0x000E) }
    /// Color Filter Array Pattern Columns (0016,000F).
    public static var colorFilterArrayPatternColumns: Tag { Tag(0x0016, 0x000F) }
    /// Color Filter Array Pattern Values (0016,0010).
    public static var colorFilterArrayPatternValues: Tag { Tag(0x0016, 0x0010) }
    /// Flash Firing Status (0016,0011).
    public static var flashFiringStatus: Tag { Tag(0x0016, 0x0011) }
    /// Flash Return Status (0016,0012).
    public static var flashReturnStatus: Tag { Tag(0x0016, 0x0012) }
    /// Flash Mode (0016,0013).
    public static var flashMode: Tag { Tag(0x0016, 0x0013) }
    /// Flash Function Present (0016,0014).
    public static var flashFunctionPresent: Tag { Tag(0x0016, 0x0014) }
    /// Flash Red Eye Mode (0016,0015).
    public static var flashRedEyeMode: Tag { Tag(0x0016, 0x0015) }
    /// Exposure Program (0016,0016).
    public static var exposureProgram: Tag { Tag(0x0016, 0x0016) }
    /// Spectral Sensitivity (0016,0017).
    public static var spectralSensitivity: Tag { Tag(0x0016, 0x0017) }
    /// Photographic Sensitivity (0016,0018).
    public static var photographicSensitivity: Tag { Tag(0x0016, 0x0018) }
    /// Self Timer Mode (0016,0019).
    public static var selfTimerMode: Tag { Tag(0x0016, 0x0019) }
    /// Sensitivity Type (0016,001A).
    public static var sensitivityType: Tag { Tag(0x0016, 0x001A) }
    /// Standard Output Sensitivity (0016,001B).
    public static var standardOutputSensitivity: Tag { Tag(0x0016, 0x001B) }
    /// Recommended Exposure Index (0016,001C).
    public static var recommendedExposureIndex: Tag { Tag(0x0016, 0x001C) }
    /// ISO Speed (0016,001D).
    public static var isoSpeed: Tag { Tag(0x0016, 0x001D) }
    /// ISO Speed Latitude yyy (0016,001E).
    public static var isoSpeedLatitudeyyy: Tag { Tag(0x0016, 0x001E) }
    /// ISO Speed Latitude zzz (0016,001F).
    public static var isoSpeedLatitudezzz: Tag { Tag(0x0016, 0x001F) }
    /// EXIF Version (0016,0020).
    public static var exifVersion: Tag { Tag(0x0016, 0x0020) }
    /// Shutter Speed Value (0016,0021).
    public static var shutterSpeedValue: Tag { Tag(0x0016, 0x0021) }
    /// Aperture Value (0016,0022).
    public static var apertureValue: Tag { Tag(0x0016, 0x0022) }
    /// Brightness Value (0016,0023).
    public static var brightnessValue: Tag { Tag(0x0016, 0x0023) }
    /// Exposure Bias Value (0016,0024).
    public static var exposureBiasValue: Tag { Tag(0x0016, 0x0024) }
    /// Max Aperture Value (0016,0025).
    public static var maxApertureValue: Tag { Tag(0x0016, 0x0025) }
    /// Subject Distance (0016,0026).
    public static var subjectDistance: Tag { Tag(0x0016, 0x0026) }
    /// Metering Mode (0016,0027).
    public static var meteringMode: Tag { Tag(0x0016, 0x0027) }
    /// Light Source (0016,0028).
    public static var lightSource: Tag { Tag(0x0016, 0x0028) }
    /// Focal Length (0016,0029).
    public static var focalLength: Tag { Tag(0x0016, 0x0029) }
    /// Subject Area (0016,002A).
    public static var subjectArea: Tag { Tag(0x0016, 0x002A) }
    /// Maker Note (0016,002B).
    public static var makerNote: Tag { Tag(0x0016, 0x002B) }
    /// Temperature (0016,0030).
    public static var temperature: Tag { Tag(0x0016, 0x0030) }
    /// Humidity (0016,0031).
    public static var humidity: Tag { Tag(0x0016, 0x0031) }
    /// Pressure (0016,0032).
    public static var pressure: Tag { Tag(0x0016, 0x0032) }
    /// Water Depth (0016,0033).
    public static var waterDepth: Tag { Tag(0x0016, 0x0033) }
    /// Acceleration (0016,0034).
    public static var acceleration: Tag { Tag(0x0016, 0x0034) }
    /// Camera Elevation Angle (0016,0035).
    public static var cameraElevationAngle: Tag { Tag(0x0016, 0x0035) }
    /// Flash Energy (0016,0036).
    public static var flashEnergy: Tag { Tag(0x0016, 0x0036) }
    /// Subject Location (0016,0037).
    public static var subjectLocation: Tag { Tag(0x0016, 0x0037) }
    /// Photographic Exposure Index (0016,0038).
    public static var photographicExposureIndex: Tag { Tag(0x0016, 0x0038) }
    /// Sensing Method (0016,0039).
    public static var sensingMethod: Tag { Tag(0x0016, 0x0039) }
    /// File Source (0016,003A).
    public static var fileSource: Tag { Tag(0x0016, 0x003A) }
    /// Scene Type (0016,003B).
    public static var sceneType: Tag { Tag(0x0016, 0x003B) }
    /// Custom Rendered (0016,0041).
    public static var customRendered: Tag { Tag(0x0016, 0x0041) }
    /// Exposure Mode (0016,0042).
    public static var exposureMode: Tag { Tag(0x0016, 0x0042) }
    /// White Balance (0016,0043).
    public static var whiteBalance: Tag { Tag(0x0016, 0x0043) }
    /// Digital Zoom Ratio (0016,0044).
    public static var digitalZoomRatio: Tag { Tag(0x0016, 0x0044) }
    /// Focal Length In 35mm Film (0016,0045).
    public static var focalLengthIn35mmFilm: Tag { Tag(0x0016, 0x0045) }
    /// Scene Capture Type (0016,0046).
    public static var sceneCaptureType: Tag { Tag(0x0016, 0x0046) }
    /// Gain Control (0016,0047).
    public static var gainControl: Tag { Tag(0x0016, 0x0047) }
    /// Contrast (0016,0048).
    public static var contrast: Tag { Tag(0x0016, 0x0048) }
    /// Saturation (0016,0049).
    public static var saturation: Tag { Tag(0x0016, 0x0049) }
    /// Sharpness (0016,004A).
    public static var sharpness: Tag { Tag(0x0016, 0x004A) }
    /// Device Setting Description (0016,004B).
    public static var deviceSettingDescription: Tag { Tag(0x0016, 0x004B) }
    /// Subject Distance Range (0016,004C).
    public static var subjectDistanceRange: Tag { Tag(0x0016, 0x004C) }
    /// Camera Owner Name (0016,004D).
    public static var cameraOwnerName: Tag { Tag(0x0016, 0x004D) }
    /// Lens Specification (0016,004E).
    public static var lensSpecification: Tag { Tag(0x0016, 0x004E) }
    /// Lens Make (0016,004F).
    public static var lensMake: Tag { Tag(0x0016, 0x004F) }
    /// Lens Model (0016,0050).
    public static var lensModel: Tag { Tag(0x0016, 0x0050) }
    /// Lens Serial Number (0016,0051).
    public static var lensSerialNumber: Tag { Tag(0x0016, 0x0051) }
    /// Interoperability Index (0016,0061).
    public static var interoperabilityIndex: Tag { Tag(0x0016, 0x0061) }
    /// Interoperability Version (0016,0062).
    public static var interoperabilityVersion: Tag { Tag(0x0016, 0x0062) }
    /// GPS Version ID (0016,0070).
    public static var gpsVersionID: Tag { Tag(0x0016, 0x0070) }
    /// GPS Latitude Ref (0016,0071).
    public static var gpsLatitudeRef: Tag { Tag(0x0016, 0x0071) }
    /// GPS Latitude (0016,0072).
    public static var gpsLatitude: Tag { Tag(0x0016, 0x0072) }
    /// GPS Longitude Ref (0016,0073).
    public static var gpsLongitudeRef: Tag { Tag(0x0016, 0x0073) }
    /// GPS Longitude (0016,0074).
    public static var gpsLongitude: Tag { Tag(0x0016, 0x0074) }
    /// GPS Altitude Ref (0016,0075).
    public static var gpsAltitudeRef: Tag { Tag(0x0016, 0x0075) }
    /// GPS Altitude (0016,0076).
    public static var gpsAltitude: Tag { Tag(0x0016, 0x0076) }
    /// GPS Time Stamp (0016,0077).
    public static var gpsTimeStamp: Tag { Tag(0x0016, 0x0077) }
    /// GPS Satellites (0016,0078).
    public static var gpsSatellites: Tag { Tag(0x0016, 0x0078) }
    /// GPS Status (0016,0079).
    public static var gpsStatus: Tag { Tag(0x0016, 0x0079) }
    /// GPS Measure Mode (0016,007A).
    public static var gpsMeasureMode: Tag { Tag(0x0016, 0x007A) }
    /// GPS DOP (0016,007B).
    public static var gpsdop: Tag { Tag(0x0016, 0x007B) }
    /// GPS Speed Ref (0016,007C).
    public static var gpsSpeedRef: Tag { Tag(0x0016, 0x007C) }
    /// GPS Speed (0016,007D).
    public static var gpsSpeed: Tag { Tag(0x0016, 0x007D) }
    /// GPS Track Ref (0016,007E).
    public static var gpsTrackRef: Tag { Tag(0x0016, 0x007E) }
    /// GPS Track (0016,007F).
    public static var gpsTrack: Tag { Tag(0x0016, 0x007F) }
    /// GPS Img Direction Ref (0016,0080).
    public static var gpsImgDirectionRef: Tag { Tag(0x0016, 0x0080) }
    /// GPS Img Direction (0016,0081).
    public static var gpsImgDirection: Tag { Tag(0x0016, 0x0081) }
    /// GPS Map Datum (0016,0082).
    public static var gpsMapDatum: Tag { Tag(0x0016, 0x0082) }
    /// GPS Dest Latitude Ref (0016,0083).
    public static var gpsDestLatitudeRef: Tag { Tag(0x0016, 0x0083) }
    /// GPS Dest Latitude (0016,0084).
    public static var gpsDestLatitude: Tag { Tag(0x0016, 0x0084) }
    /// GPS Dest Longitude Ref (0016,0085).
    public static var gpsDestLongitudeRef: Tag { Tag(0x0016, 0x0085) }
    /// GPS Dest Longitude (0016,0086).
    public static var gpsDestLongitude: Tag { Tag(0x0016, 0x0086) }
    /// GPS Dest Bearing Ref (0016,0087).
    public static var gpsDestBearingRef: Tag { Tag(0x0016, 0x0087) }
    /// GPS Dest Bearing (0016,0088).
    public static var gpsDestBearing: Tag { Tag(0x0016, 0x0088) }
    /// GPS Dest Distance Ref (0016,0089).
    public static var gpsDestDistanceRef: Tag { Tag(0x0016, 0x0089) }
    /// GPS Dest Distance (0016,008A).
    public static var gpsDestDistance: Tag { Tag(0x0016, 0x008A) }
    /// GPS Processing Method (0016,008B).
    public static var gpsProcessingMethod: Tag { Tag(0x0016, 0x008B) }
    /// GPS Area Information (0016,008C).
    public static var gpsAreaInformation: Tag { Tag(0x0016, 0x008C) }
    /// GPS Date Stamp (0016,008D).
    public static var gpsDateStamp: Tag { Tag(0x0016, 0x008D) }
    /// GPS Differential (0016,008E).
    public static var gpsDifferential: Tag { Tag(0x0016, 0x008E) }
    /// Light Source Polarization (0016,1001).
    public static var lightSourcePolarization: Tag { Tag(0x0016, 0x1001) }
    /// Emitter Color Temperature (0016,1002).
    public static var emitterColorTemperature: Tag { Tag(0x0016, 0x1002) }
    /// Contact Method (0016,1003).
    public static var contactMethod: Tag { Tag(0x0016, 0x1003) }
    /// Immersion Media (0016,1004).
    public static var immersionMedia: Tag { Tag(0x0016, 0x1004) }
    /// Optical Magnification Factor (0016,1005).
    public static var opticalMagnificationFactor: Tag { Tag(0x0016, 0x1005) }
}
