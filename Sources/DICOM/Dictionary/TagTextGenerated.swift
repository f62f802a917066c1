// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

// Generated from the dictionaries of pydicom 3.0.2 by .venv/bin/python Scripts/generate-dictionary.py; do not edit.
// swift-format-ignore-file

/// Keyword and name of each attribute, in the order of ``TagTableGenerated``.
enum TagTextGenerated {
    static let text: StaticString = """
        CommandGroupLength|Command Group Length
        CommandLengthToEnd|Command Length to End
        AffectedSOPClassUID|Affected SOP Class UID
        RequestedSOPClassUID|Requested SOP Class UID
        CommandRecognitionCode|Command Recognition Code
        CommandField|Command Field
        MessageID|Message ID
        MessageIDBeingRespondedTo|Message ID Being Responded To
        Initiator|Initiator
        Receiver|Receiver
        FindLocation|Find Location
        MoveDestination|Move Destination
        Priority|Priority
        CommandDataSetType|Command Data Set Type
        NumberOfMatches|Number of Matches
        ResponseSequenceNumber|Response Sequence Number
        Status|Status
        OffendingElement|Offending Element
        ErrorComment|Error Comment
        ErrorID|Error ID
        AffectedSOPInstanceUID|Affected SOP Instance UID
        RequestedSOPInstanceUID|Requested SOP Instance UID
        EventTypeID|Event Type ID
        AttributeIdentifierList|Attribute Identifier List
        ActionTypeID|Action Type ID
        NumberOfRemainingSuboperations|Number of Remaining Sub-operations
        NumberOfCompletedSuboperations|Number of Completed Sub-operations
        NumberOfFailedSuboperations|Number of Failed Sub-operations
        NumberOfWarningSuboperations|Number of Warning Sub-operations
        MoveOriginatorApplicationEntityTitle|Move Originator Application Entity Title
        MoveOriginatorMessageID|Move Originator Message ID
        DialogReceiver|Dialog Receiver
        TerminalType|Terminal Type
        MessageSetID|Message Set ID
        EndMessageID|End Message ID
        DisplayFormat|Display Format
        PagePositionID|Page Position ID
        TextFormatID|Text Format ID
        NormalReverse|Normal/Reverse
        AddGrayScale|Add Gray Scale
        Borders|Borders
        Copies|Copies
        CommandMagnificationType|Command Magnification Type
        Erase|Erase
        Print|Print
        Overlays|Overlays
        FileMetaInformationGroupLength|File Meta Information Group Length
        FileMetaInformationVersion|File Meta Information Version
        MediaStorageSOPClassUID|Media Storage SOP Class UID
        MediaStorageSOPInstanceUID|Media Storage SOP Instance UID
        TransferSyntaxUID|Transfer Syntax UID
        ImplementationClassUID|Implementation Class UID
        ImplementationVersionName|Implementation Version Name
        SourceApplicationEntityTitle|Source Application Entity Title
        SendingApplicationEntityTitle|Sending Application Entity Title
        ReceivingApplicationEntityTitle|Receiving Application Entity Title
        SourcePresentationAddress|Source Presentation Address
        SendingPresentationAddress|Sending Presentation Address
        ReceivingPresentationAddress|Receiving Presentation Address
        RTVMetaInformationVersion|RTV Meta Information Version
        RTVCommunicationSOPClassUID|RTV Communication SOP Class UID
        RTVCommunicationSOPInstanceUID|RTV Communication SOP Instance UID
        RTVSourceIdentifier|RTV Source Identifier
        RTVFlowIdentifier|RTV Flow Identifier
        RTVFlowRTPSamplingRate|RTV Flow RTP Sampling Rate
        RTVFlowActualFrameDuration|RTV Flow Actual Frame Duration
        PrivateInformationCreatorUID|Private Information Creator UID
        PrivateInformation|Private Information
        FileSetID|File-set ID
        FileSetDescriptorFileID|File-set Descriptor File ID
        SpecificCharacterSetOfFileSetDescriptorFile|Specific Character Set of File-set Descriptor File
        OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity|Offset of the First Directory Record of the Root Directory Entity
        OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity|Offset of the Last Directory Record of the Root Directory Entity
        FileSetConsistencyFlag|File-set Consistency Flag
        DirectoryRecordSequence|Directory Record Sequence
        OffsetOfTheNextDirectoryRecord|Offset of the Next Directory Record
        RecordInUseFlag|Record In-use Flag
        OffsetOfReferencedLowerLevelDirectoryEntity|Offset of Referenced Lower-Level Directory Entity
        DirectoryRecordType|Directory Record Type
        PrivateRecordUID|Private Record UID
        ReferencedFileID|Referenced File ID
        MRDRDirectoryRecordOffset|MRDR Directory Record Offset
        ReferencedSOPClassUIDInFile|Referenced SOP Class UID in File
        ReferencedSOPInstanceUIDInFile|Referenced SOP Instance UID in File
        ReferencedTransferSyntaxUIDInFile|Referenced Transfer Syntax UID in File
        ReferencedRelatedGeneralSOPClassUIDInFile|Referenced Related General SOP Class UID in File
        NumberOfReferences|Number of References
        LengthToEnd|Length to End
        SpecificCharacterSet|Specific Character Set
        LanguageCodeSequence|Language Code Sequence
        ImageType|Image Type
        RecognitionCode|Recognition Code
        InstanceCreationDate|Instance Creation Date
        InstanceCreationTime|Instance Creation Time
        InstanceCreatorUID|Instance Creator UID
        InstanceCoercionDateTime|Instance Coercion DateTime
        SOPClassUID|SOP Class UID
        AcquisitionUID|Acquisition UID
        SOPInstanceUID|SOP Instance UID
        PyramidUID|Pyramid UID
        RelatedGeneralSOPClassUID|Related General SOP Class UID
        OriginalSpecializedSOPClassUID|Original Specialized SOP Class UID
        SyntheticData|Synthetic Data
        StudyDate|Study Date
        SeriesDate|Series Date
        AcquisitionDate|Acquisition Date
        ContentDate|Content Date
        OverlayDate|Overlay Date
        CurveDate|Curve Date
        AcquisitionDateTime|Acquisition DateTime
        StudyTime|Study Time
        SeriesTime|Series Time
        AcquisitionTime|Acquisition Time
        ContentTime|Content Time
        OverlayTime|Overlay Time
        CurveTime|Curve Time
        DataSetType|Data Set Type
        DataSetSubtype|Data Set Subtype
        NuclearMedicineSeriesType|Nuclear Medicine Series Type
        AccessionNumber|Accession Number
        IssuerOfAccessionNumberSequence|Issuer of Accession Number Sequence
        QueryRetrieveLevel|Query/Retrieve Level
        QueryRetrieveView|Query/Retrieve View
        RetrieveAETitle|Retrieve AE Title
        StationAETitle|Station AE Title
        InstanceAvailability|Instance Availability
        FailedSOPInstanceUIDList|Failed SOP Instance UID List
        Modality|Modality
        ModalitiesInStudy|Modalities in Study
        SOPClassesInStudy|SOP Classes in Study
        AnatomicRegionsInStudyCodeSequence|Anatomic Regions in Study Code Sequence
        ConversionType|Conversion Type
        PresentationIntentType|Presentation Intent Type
        Manufacturer|Manufacturer
        InstitutionName|Institution Name
        InstitutionAddress|Institution Address
        InstitutionCodeSequence|Institution Code Sequence
        ReferringPhysicianName|Referring Physician's Name
        ReferringPhysicianAddress|Referring Physician's Address
        ReferringPhysicianTelephoneNumbers|Referring Physician's Telephone Numbers
        ReferringPhysicianIdentificationSequence|Referring Physician Identification Sequence
        ConsultingPhysicianName|Consulting Physician's Name
        ConsultingPhysicianIdentificationSequence|Consulting Physician Identification Sequence
        CodeValue|Code Value
        ExtendedCodeValue|Extended Code Value
        CodingSchemeDesignator|Coding Scheme Designator
        CodingSchemeVersion|Coding Scheme Version
        CodeMeaning|Code Meaning
        MappingResource|Mapping Resource
        ContextGroupVersion|Context Group Version
        ContextGroupLocalVersion|Context Group Local Version
        ExtendedCodeMeaning|Extended Code Meaning
        CodingSchemeResourcesSequence|Coding Scheme Resources Sequence
        CodingSchemeURLType|Coding Scheme URL Type
        ContextGroupExtensionFlag|Context Group Extension Flag
        CodingSchemeUID|Coding Scheme UID
        ContextGroupExtensionCreatorUID|Context Group Extension Creator UID
        CodingSchemeURL|Coding Scheme URL
        ContextIdentifier|Context Identifier
        CodingSchemeIdentificationSequence|Coding Scheme Identification Sequence
        CodingSchemeRegistry|Coding Scheme Registry
        CodingSchemeExternalID|Coding Scheme External ID
        CodingSchemeName|Coding Scheme Name
        CodingSchemeResponsibleOrganization|Coding Scheme Responsible Organization
        ContextUID|Context UID
        MappingResourceUID|Mapping Resource UID
        LongCodeValue|Long Code Value
        URNCodeValue|URN Code Value
        EquivalentCodeSequence|Equivalent Code Sequence
        MappingResourceName|Mapping Resource Name
        ContextGroupIdentificationSequence|Context Group Identification Sequence
        MappingResourceIdentificationSequence|Mapping Resource Identification Sequence
        TimezoneOffsetFromUTC|Timezone Offset From UTC
        ResponsibleGroupCodeSequence|Responsible Group Code Sequence
        EquipmentModality|Equipment Modality
        ManufacturerRelatedModelGroup|Manufacturer's Related Model Group
        PrivateDataElementCharacteristicsSequence|Private Data Element Characteristics Sequence
        PrivateGroupReference|Private Group Reference
        PrivateCreatorReference|Private Creator Reference
        BlockIdentifyingInformationStatus|Block Identifying Information Status
        NonidentifyingPrivateElements|Nonidentifying Private Elements
        DeidentificationActionSequence|Deidentification Action Sequence
        IdentifyingPrivateElements|Identifying Private Elements
        DeidentificationAction|Deidentification Action
        PrivateDataElement|Private Data Element
        PrivateDataElementValueMultiplicity|Private Data Element Value Multiplicity
        PrivateDataElementValueRepresentation|Private Data Element Value Representation
        PrivateDataElementNumberOfItems|Private Data Element Number of Items
        PrivateDataElementName|Private Data Element Name
        PrivateDataElementKeyword|Private Data Element Keyword
        PrivateDataElementDescription|Private Data Element Description
        PrivateDataElementEncoding|Private Data Element Encoding
        PrivateDataElementDefinitionSequence|Private Data Element Definition Sequence
        ScopeOfInventorySequence|Scope of Inventory Sequence
        InventoryPurpose|Inventory Purpose
        InventoryInstanceDescription|Inventory Instance Description
        InventoryLevel|Inventory Level
        ItemInventoryDateTime|Item Inventory DateTime
        RemovedFromOperationalUse|Removed from Operational Use
        ReasonForRemovalCodeSequence|Reason for Removal Code Sequence
        StoredInstanceBaseURI|Stored Instance Base URI
        FolderAccessURI|Folder Access URI
        FileAccessURI|File Access URI
        ContainerFileType|Container File Type
        FilenameInContainer|Filename in Container
        FileOffsetInContainer|File Offset in Container
        FileLengthInContainer|File Length in Container
        StoredInstanceTransferSyntaxUID|Stored Instance Transfer Syntax UID
        ExtendedMatchingMechanisms|Extended Matching Mechanisms
        RangeMatchingSequence|Range Matching Sequence
        ListOfUIDMatchingSequence|List of UID Matching Sequence
        EmptyValueMatchingSequence|Empty Value Matching Sequence
        GeneralMatchingSequence|General Matching Sequence
        RequestedStatusInterval|Requested Status Interval
        RetainInstances|Retain Instances
        ExpirationDateTime|Expiration DateTime
        TransactionStatus|Transaction Status
        TransactionStatusComment|Transaction Status Comment
        FileSetAccessSequence|File Set Access Sequence
        FileAccessSequence|File Access Sequence
        RecordKey|Record Key
        PriorRecordKey|Prior Record Key
        MetadataSequence|Metadata Sequence
        UpdatedMetadataSequence|Updated Metadata Sequence
        StudyUpdateDateTime|Study Update DateTime
        InventoryAccessEndPointsSequence|Inventory Access End Points Sequence
        StudyAccessEndPointsSequence|Study Access End Points Sequence
        IncorporatedInventoryInstanceSequence|Incorporated Inventory Instance Sequence
        InventoriedStudiesSequence|Inventoried Studies Sequence
        InventoriedSeriesSequence|Inventoried Series Sequence
        InventoriedInstancesSequence|Inventoried Instances Sequence
        InventoryCompletionStatus|Inventory Completion Status
        NumberOfStudyRecordsInInstance|Number of Study Records in Instance
        TotalNumberOfStudyRecords|Total Number of Study Records
        MaximumNumberOfRecords|Maximum Number of Records
        NetworkID|Network ID
        StationName|Station Name
        StudyDescription|Study Description
        ProcedureCodeSequence|Procedure Code Sequence
        SeriesDescription|Series Description
        SeriesDescriptionCodeSequence|Series Description Code Sequence
        InstitutionalDepartmentName|Institutional Department Name
        InstitutionalDepartmentTypeCodeSequence|Institutional Department Type Code Sequence
        PhysiciansOfRecord|Physician(s) of Record
        PhysiciansOfRecordIdentificationSequence|Physician(s) of Record Identification Sequence
        PerformingPhysicianName|Performing Physician's Name
        PerformingPhysicianIdentificationSequence|Performing Physician Identification Sequence
        NameOfPhysiciansReadingStudy|Name of Physician(s) Reading Study
        PhysiciansReadingStudyIdentificationSequence|Physician(s) Reading Study Identification Sequence
        OperatorsName|Operators' Name
        OperatorIdentificationSequence|Operator Identification Sequence
        AdmittingDiagnosesDescription|Admitting Diagnoses Description
        AdmittingDiagnosesCodeSequence|Admitting Diagnoses Code Sequence
        PyramidDescription|Pyramid Description
        ManufacturerModelName|Manufacturer's Model Name
        ReferencedResultsSequence|Referenced Results Sequence
        ReferencedStudySequence|Referenced Study Sequence
        ReferencedPerformedProcedureStepSequence|Referenced Performed Procedure Step Sequence
        ReferencedInstancesBySOPClassSequence|Referenced Instances by SOP Class Sequence
        ReferencedSeriesSequence|Referenced Series Sequence
        ReferencedPatientSequence|Referenced Patient Sequence
        ReferencedVisitSequence|Referenced Visit Sequence
        ReferencedOverlaySequence|Referenced Overlay Sequence
        ReferencedStereometricInstanceSequence|Referenced Stereometric Instance Sequence
        ReferencedWaveformSequence|Referenced Waveform Sequence
        ReferencedImageSequence|Referenced Image Sequence
        ReferencedCurveSequence|Referenced Curve Sequence
        ReferencedInstanceSequence|Referenced Instance Sequence
        ReferencedRealWorldValueMappingInstanceSequence|Referenced Real World Value Mapping Instance Sequence
        ReferencedSOPClassUID|Referenced SOP Class UID
        ReferencedSOPInstanceUID|Referenced SOP Instance UID
        DefinitionSourceSequence|Definition Source Sequence
        SOPClassesSupported|SOP Classes Supported
        ReferencedFrameNumber|Referenced Frame Number
        SimpleFrameList|Simple Frame List
        CalculatedFrameList|Calculated Frame List
        TimeRange|Time Range
        FrameExtractionSequence|Frame Extraction Sequence
        MultiFrameSourceSOPInstanceUID|Multi-frame Source SOP Instance UID
        RetrieveURL|Retrieve URL
        TransactionUID|Transaction UID
        WarningReason|Warning Reason
        FailureReason|Failure Reason
        FailedSOPSequence|Failed SOP Sequence
        ReferencedSOPSequence|Referenced SOP Sequence
        OtherFailuresSequence|Other Failures Sequence
        FailedStudySequence|Failed Study Sequence
        StudiesContainingOtherReferencedInstancesSequence|Studies Containing Other Referenced Instances Sequence
        RelatedSeriesSequence|Related Series Sequence
        LossyImageCompressionRetired|Lossy Image Compression (Retired)
        DerivationDescription|Derivation Description
        SourceImageSequence|Source Image Sequence
        StageName|Stage Name
        StageNumber|Stage Number
        NumberOfStages|Number of Stages
        ViewName|View Name
        ViewNumber|View Number
        NumberOfEventTimers|Number of Event Timers
        NumberOfViewsInStage|Number of Views in Stage
        EventElapsedTimes|Event Elapsed Time(s)
        EventTimerNames|Event Timer Name(s)
        EventTimerSequence|Event Timer Sequence
        EventTimeOffset|Event Time Offset
        EventCodeSequence|Event Code Sequence
        StartTrim|Start Trim
        StopTrim|Stop Trim
        RecommendedDisplayFrameRate|Recommended Display Frame Rate
        TransducerPosition|Transducer Position
        TransducerOrientation|Transducer Orientation
        AnatomicStructure|Anatomic Structure
        AnatomicRegionSequence|Anatomic Region Sequence
        AnatomicRegionModifierSequence|Anatomic Region Modifier Sequence
        PrimaryAnatomicStructureSequence|Primary Anatomic Structure Sequence
        AnatomicStructureSpaceOrRegionSequence|Anatomic Structure, Space or Region Sequence
        PrimaryAnatomicStructureModifierSequence|Primary Anatomic Structure Modifier Sequence
        TransducerPositionSequence|Transducer Position Sequence
        TransducerPositionModifierSequence|Transducer Position Modifier Sequence
        TransducerOrientationSequence|Transducer Orientation Sequence
        TransducerOrientationModifierSequence|Transducer Orientation Modifier Sequence
        AnatomicStructureSpaceOrRegionCodeSequenceTrial|Anatomic Structure Space Or Region Code Sequence (Trial)
        AnatomicPortalOfEntranceCodeSequenceTrial|Anatomic Portal Of Entrance Code Sequence (Trial)
        AnatomicApproachDirectionCodeSequenceTrial|Anatomic Approach Direction Code Sequence (Trial)
        AnatomicPerspectiveDescriptionTrial|Anatomic Perspective Description (Trial)
        AnatomicPerspectiveCodeSequenceTrial|Anatomic Perspective Code Sequence (Trial)
        AnatomicLocationOfExaminingInstrumentDescriptionTrial|Anatomic Location Of Examining Instrument Description (Trial)
        AnatomicLocationOfExaminingInstrumentCodeSequenceTrial|Anatomic Location Of Examining Instrument Code Sequence (Trial)
        AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial|Anatomic Structure Space Or Region Modifier Code Sequence (Trial)
        OnAxisBackgroundAnatomicStructureCodeSequenceTrial|On Axis Background Anatomic Structure Code Sequence (Trial)
        AlternateRepresentationSequence|Alternate Representation Sequence
        AvailableTransferSyntaxUID|Available Transfer Syntax UID
        IrradiationEventUID|Irradiation Event UID
        SourceIrradiationEventSequence|Source Irradiation Event Sequence
        RadiopharmaceuticalAdministrationEventUID|Radiopharmaceutical Administration Event UID
        IdentifyingComments|Identifying Comments
        FrameType|Frame Type
        ReferencedImageEvidenceSequence|Referenced Image Evidence Sequence
        ReferencedRawDataSequence|Referenced Raw Data Sequence
        CreatorVersionUID|Creator-Version UID
        DerivationImageSequence|Derivation Image Sequence
        SourceImageEvidenceSequence|Source Image Evidence Sequence
        PixelPresentation|Pixel Presentation
        VolumetricProperties|Volumetric Properties
        VolumeBasedCalculationTechnique|Volume Based Calculation Technique
        ComplexImageComponent|Complex Image Component
        AcquisitionContrast|Acquisition Contrast
        DerivationCodeSequence|Derivation Code Sequence
        ReferencedPresentationStateSequence|Referenced Presentation State Sequence
        ReferencedOtherPlaneSequence|Referenced Other Plane Sequence
        FrameDisplaySequence|Frame Display Sequence
        RecommendedDisplayFrameRateInFloat|Recommended Display Frame Rate in Float
        SkipFrameRangeFlag|Skip Frame Range Flag
        PatientName|Patient's Name
        PatientID|Patient ID
        IssuerOfPatientID|Issuer of Patient ID
        TypeOfPatientID|Type of Patient ID
        IssuerOfPatientIDQualifiersSequence|Issuer of Patient ID Qualifiers Sequence
        SourcePatientGroupIdentificationSequence|Source Patient Group Identification Sequence
        GroupOfPatientsIdentificationSequence|Group of Patients Identification Sequence
        SubjectRelativePositionInImage|Subject Relative Position in Image
        PatientBirthDate|Patient's Birth Date
        PatientBirthTime|Patient's Birth Time
        PatientBirthDateInAlternativeCalendar|Patient's Birth Date in Alternative Calendar
        PatientDeathDateInAlternativeCalendar|Patient's Death Date in Alternative Calendar
        PatientAlternativeCalendar|Patient's Alternative Calendar
        PatientSex|Patient's Sex
        PatientInsurancePlanCodeSequence|Patient's Insurance Plan Code Sequence
        PatientPrimaryLanguageCodeSequence|Patient's Primary Language Code Sequence
        PatientPrimaryLanguageModifierCodeSequence|Patient's Primary Language Modifier Code Sequence
        QualityControlSubject|Quality Control Subject
        QualityControlSubjectTypeCodeSequence|Quality Control Subject Type Code Sequence
        StrainDescription|Strain Description
        StrainNomenclature|Strain Nomenclature
        StrainStockNumber|Strain Stock Number
        StrainSourceRegistryCodeSequence|Strain Source Registry Code Sequence
        StrainStockSequence|Strain Stock Sequence
        StrainSource|Strain Source
        StrainAdditionalInformation|Strain Additional Information
        StrainCodeSequence|Strain Code Sequence
        GeneticModificationsSequence|Genetic Modifications Sequence
        GeneticModificationsDescription|Genetic Modifications Description
        GeneticModificationsNomenclature|Genetic Modifications Nomenclature
        GeneticModificationsCodeSequence|Genetic Modifications Code Sequence
        OtherPatientIDs|Other Patient IDs
        OtherPatientNames|Other Patient Names
        OtherPatientIDsSequence|Other Patient IDs Sequence
        PatientBirthName|Patient's Birth Name
        PatientAge|Patient's Age
        PatientSize|Patient's Size
        PatientSizeCodeSequence|Patient's Size Code Sequence
        PatientBodyMassIndex|Patient's Body Mass Index
        MeasuredAPDimension|Measured AP Dimension
        MeasuredLateralDimension|Measured Lateral Dimension
        PatientWeight|Patient's Weight
        PatientAddress|Patient's Address
        InsurancePlanIdentification|Insurance Plan Identification
        PatientMotherBirthName|Patient's Mother's Birth Name
        MilitaryRank|Military Rank
        BranchOfService|Branch of Service
        MedicalRecordLocator|Medical Record Locator
        ReferencedPatientPhotoSequence|Referenced Patient Photo Sequence
        MedicalAlerts|Medical Alerts
        Allergies|Allergies
        CountryOfResidence|Country of Residence
        RegionOfResidence|Region of Residence
        PatientTelephoneNumbers|Patient's Telephone Numbers
        PatientTelecomInformation|Patient's Telecom Information
        EthnicGroup|Ethnic Group
        EthnicGroupCodeSequence|Ethnic Group Code Sequence
        Occupation|Occupation
        SmokingStatus|Smoking Status
        AdditionalPatientHistory|Additional Patient History
        PregnancyStatus|Pregnancy Status
        LastMenstrualDate|Last Menstrual Date
        PatientReligiousPreference|Patient's Religious Preference
        PatientSpeciesDescription|Patient Species Description
        PatientSpeciesCodeSequence|Patient Species Code Sequence
        PatientSexNeutered|Patient's Sex Neutered
        AnatomicalOrientationType|Anatomical Orientation Type
        PatientBreedDescription|Patient Breed Description
        PatientBreedCodeSequence|Patient Breed Code Sequence
        BreedRegistrationSequence|Breed Registration Sequence
        BreedRegistrationNumber|Breed Registration Number
        BreedRegistryCodeSequence|Breed Registry Code Sequence
        ResponsiblePerson|Responsible Person
        ResponsiblePersonRole|Responsible Person Role
        ResponsibleOrganization|Responsible Organization
        PatientComments|Patient Comments
        ExaminedBodyThickness|Examined Body Thickness
        ClinicalTrialSponsorName|Clinical Trial Sponsor Name
        ClinicalTrialProtocolID|Clinical Trial Protocol ID
        ClinicalTrialProtocolName|Clinical Trial Protocol Name
        IssuerOfClinicalTrialProtocolID|Issuer of Clinical Trial Protocol ID
        OtherClinicalTrialProtocolIDsSequence|Other Clinical Trial Protocol IDs Sequence
        ClinicalTrialSiteID|Clinical Trial Site ID
        ClinicalTrialSiteName|Clinical Trial Site Name
        IssuerOfClinicalTrialSiteID|Issuer of Clinical Trial Site ID
        ClinicalTrialSubjectID|Clinical Trial Subject ID
        IssuerOfClinicalTrialSubjectID|Issuer of Clinical Trial Subject ID
        ClinicalTrialSubjectReadingID|Clinical Trial Subject Reading ID
        IssuerOfClinicalTrialSubjectReadingID|Issuer of Clinical Trial Subject Reading ID
        ClinicalTrialTimePointID|Clinical Trial Time Point ID
        ClinicalTrialTimePointDescription|Clinical Trial Time Point Description
        LongitudinalTemporalOffsetFromEvent|Longitudinal Temporal Offset from Event
        LongitudinalTemporalEventType|Longitudinal Temporal Event Type
        ClinicalTrialTimePointTypeCodeSequence|Clinical Trial Time Point Type Code Sequence
        IssuerOfClinicalTrialTimePointID|Issuer of Clinical Trial Time Point ID
        ClinicalTrialCoordinatingCenterName|Clinical Trial Coordinating Center Name
        PatientIdentityRemoved|Patient Identity Removed
        DeidentificationMethod|De-identification Method
        DeidentificationMethodCodeSequence|De-identification Method Code Sequence
        ClinicalTrialSeriesID|Clinical Trial Series ID
        ClinicalTrialSeriesDescription|Clinical Trial Series Description
        IssuerOfClinicalTrialSeriesID|Issuer of Clinical Trial Series ID
        ClinicalTrialProtocolEthicsCommitteeName|Clinical Trial Protocol Ethics Committee Name
        ClinicalTrialProtocolEthicsCommitteeApprovalNumber|Clinical Trial Protocol Ethics Committee Approval Number
        ConsentForClinicalTrialUseSequence|Consent for Clinical Trial Use Sequence
        DistributionType|Distribution Type
        ConsentForDistributionFlag|Consent for Distribution Flag
        EthicsCommitteeApprovalEffectivenessStartDate|Ethics Committee Approval Effectiveness Start Date
        EthicsCommitteeApprovalEffectivenessEndDate|Ethics Committee Approval Effectiveness End Date
        CADFileFormat|CAD File Format
        ComponentReferenceSystem|Component Reference System
        ComponentManufacturingProcedure|Component Manufacturing Procedure
        ComponentManufacturer|Component Manufacturer
        MaterialThickness|Material Thickness
        MaterialPipeDiameter|Material Pipe Diameter
        MaterialIsolationDiameter|Material Isolation Diameter
        MaterialGrade|Material Grade
        MaterialPropertiesDescription|Material Properties Description
        MaterialPropertiesFileFormatRetired|Material Properties File Format (Retired)
        MaterialNotes|Material Notes
        ComponentShape|Component Shape
        CurvatureType|Curvature Type
        OuterDiameter|Outer Diameter
        InnerDiameter|Inner Diameter
        ComponentWelderIDs|Component Welder IDs
        SecondaryApprovalStatus|Secondary Approval Status
        SecondaryReviewDate|Secondary Review Date
        SecondaryReviewTime|Secondary Review Time
        SecondaryReviewerName|Secondary Reviewer Name
        RepairID|Repair ID
        MultipleComponentApprovalSequence|Multiple Component Approval Sequence
        OtherApprovalStatus|Other Approval Status
        OtherSecondaryApprovalStatus|Other Secondary Approval Status
        DataElementLabelSequence|Data Element Label Sequence
        DataElementLabelItemSequence|Data Element Label Item Sequence
        DataElement|Data Element
        DataElementName|Data Element Name
        DataElementDescription|Data Element Description
        DataElementConditionality|Data Element Conditionality
        DataElementMinimumCharacters|Data Element Minimum Characters
        DataElementMaximumCharacters|Data Element Maximum Characters
        ActualEnvironmentalConditions|Actual Environmental Conditions
        ExpiryDate|Expiry Date
        EnvironmentalConditions|Environmental Conditions
        EvaluatorSequence|Evaluator Sequence
        EvaluatorNumber|Evaluator Number
        EvaluatorName|Evaluator Name
        EvaluationAttempt|Evaluation Attempt
        IndicationSequence|Indication Sequence
        IndicationNumber|Indication Number
        IndicationLabel|Indication Label
        IndicationDescription|Indication Description
        IndicationType|Indication Type
        IndicationDisposition|Indication Disposition
        IndicationROISequence|Indication ROI Sequence
        IndicationPhysicalPropertySequence|Indication Physical Property Sequence
        PropertyLabel|Property Label
        CoordinateSystemNumberOfAxes|Coordinate System Number of Axes
        CoordinateSystemAxesSequence|Coordinate System Axes Sequence
        CoordinateSystemAxisDescription|Coordinate System Axis Description
        CoordinateSystemDataSetMapping|Coordinate System Data Set Mapping
        CoordinateSystemAxisNumber|Coordinate System Axis Number
        CoordinateSystemAxisType|Coordinate System Axis Type
        CoordinateSystemAxisUnits|Coordinate System Axis Units
        CoordinateSystemAxisValues|Coordinate System Axis Values
        CoordinateSystemTransformSequence|Coordinate System Transform Sequence
        TransformDescription|Transform Description
        TransformNumberOfAxes|Transform Number of Axes
        TransformOrderOfAxes|Transform Order of Axes
        TransformedAxisUnits|Transformed Axis Units
        CoordinateSystemTransformRotationAndScaleMatrix|Coordinate System Transform Rotation and Scale Matrix
        CoordinateSystemTransformTranslationMatrix|Coordinate System Transform Translation Matrix
        InternalDetectorFrameTime|Internal Detector Frame Time
        NumberOfFramesIntegrated|Number of Frames Integrated
        DetectorTemperatureSequence|Detector Temperature Sequence
        SensorName|Sensor Name
        HorizontalOffsetOfSensor|Horizontal Offset of Sensor
        VerticalOffsetOfSensor|Vertical Offset of Sensor
        SensorTemperature|Sensor Temperature
        DarkCurrentSequence|Dark Current Sequence
        DarkCurrentCounts|Dark Current Counts
        GainCorrectionReferenceSequence|Gain Correction Reference Sequence
        AirCounts|Air Counts
        KVUsedInGainCalibration|KV Used in Gain Calibration
        MAUsedInGainCalibration|MA Used in Gain Calibration
        NumberOfFramesUsedForIntegration|Number of Frames Used for Integration
        FilterMaterialUsedInGainCalibration|Filter Material Used in Gain Calibration
        FilterThicknessUsedInGainCalibration|Filter Thickness Used in Gain Calibration
        DateOfGainCalibration|Date of Gain Calibration
        TimeOfGainCalibration|Time of Gain Calibration
        BadPixelImage|Bad Pixel Image
        CalibrationNotes|Calibration Notes
        LinearityCorrectionTechnique|Linearity Correction Technique
        BeamHardeningCorrectionTechnique|Beam Hardening Correction Technique
        PulserEquipmentSequence|Pulser Equipment Sequence
        PulserType|Pulser Type
        PulserNotes|Pulser Notes
        ReceiverEquipmentSequence|Receiver Equipment Sequence
        AmplifierType|Amplifier Type
        ReceiverNotes|Receiver Notes
        PreAmplifierEquipmentSequence|Pre-Amplifier Equipment Sequence
        PreAmplifierNotes|Pre-Amplifier Notes
        TransmitTransducerSequence|Transmit Transducer Sequence
        ReceiveTransducerSequence|Receive Transducer Sequence
        NumberOfElements|Number of Elements
        ElementShape|Element Shape
        ElementDimensionA|Element Dimension A
        ElementDimensionB|Element Dimension B
        ElementPitchA|Element Pitch A
        MeasuredBeamDimensionA|Measured Beam Dimension A
        MeasuredBeamDimensionB|Measured Beam Dimension B
        LocationOfMeasuredBeamDiameter|Location of Measured Beam Diameter
        NominalFrequency|Nominal Frequency
        MeasuredCenterFrequency|Measured Center Frequency
        MeasuredBandwidth|Measured Bandwidth
        ElementPitchB|Element Pitch B
        PulserSettingsSequence|Pulser Settings Sequence
        PulseWidth|Pulse Width
        ExcitationFrequency|Excitation Frequency
        ModulationType|Modulation Type
        Damping|Damping
        ReceiverSettingsSequence|Receiver Settings Sequence
        AcquiredSoundpathLength|Acquired Soundpath Length
        AcquisitionCompressionType|Acquisition Compression Type
        AcquisitionSampleSize|Acquisition Sample Size
        RectifierSmoothing|Rectifier Smoothing
        DACSequence|DAC Sequence
        DACType|DAC Type
        DACGainPoints|DAC Gain Points
        DACTimePoints|DAC Time Points
        DACAmplitude|DAC Amplitude
        PreAmplifierSettingsSequence|Pre-Amplifier Settings Sequence
        TransmitTransducerSettingsSequence|Transmit Transducer Settings Sequence
        ReceiveTransducerSettingsSequence|Receive Transducer Settings Sequence
        IncidentAngle|Incident Angle
        CouplingTechnique|Coupling Technique
        CouplingMedium|Coupling Medium
        CouplingVelocity|Coupling Velocity
        ProbeCenterLocationX|Probe Center Location X
        ProbeCenterLocationZ|Probe Center Location Z
        SoundPathLength|Sound Path Length
        DelayLawIdentifier|Delay Law Identifier
        GateSettingsSequence|Gate Settings Sequence
        GateThreshold|Gate Threshold
        VelocityOfSound|Velocity of Sound
        CalibrationSettingsSequence|Calibration Settings Sequence
        CalibrationProcedure|Calibration Procedure
        ProcedureVersion|Procedure Version
        ProcedureCreationDate|Procedure Creation Date
        ProcedureExpirationDate|Procedure Expiration Date
        ProcedureLastModifiedDate|Procedure Last Modified Date
        CalibrationTime|Calibration Time
        CalibrationDate|Calibration Date
        ProbeDriveEquipmentSequence|Probe Drive Equipment Sequence
        DriveType|Drive Type
        ProbeDriveNotes|Probe Drive Notes
        DriveProbeSequence|Drive Probe Sequence
        ProbeInductance|Probe Inductance
        ProbeResistance|Probe Resistance
        ReceiveProbeSequence|Receive Probe Sequence
        ProbeDriveSettingsSequence|Probe Drive Settings Sequence
        BridgeResistors|Bridge Resistors
        ProbeOrientationAngle|Probe Orientation Angle
        UserSelectedGainY|User Selected Gain Y
        UserSelectedPhase|User Selected Phase
        UserSelectedOffsetX|User Selected Offset X
        UserSelectedOffsetY|User Selected Offset Y
        ChannelSettingsSequence|Channel Settings Sequence
        ChannelThreshold|Channel Threshold
        ScannerSettingsSequence|Scanner Settings Sequence
        ScanProcedure|Scan Procedure
        TranslationRateX|Translation Rate X
        TranslationRateY|Translation Rate Y
        ChannelOverlap|Channel Overlap
        ImageQualityIndicatorType|Image Quality Indicator Type
        ImageQualityIndicatorMaterial|Image Quality Indicator Material
        ImageQualityIndicatorSize|Image Quality Indicator Size
        LINACEnergy|LINAC Energy
        LINACOutput|LINAC Output
        ActiveAperture|Active Aperture
        TotalAperture|Total Aperture
        ApertureElevation|Aperture Elevation
        MainLobeAngle|Main Lobe Angle
        MainRoofAngle|Main Roof Angle
        ConnectorType|Connector Type
        WedgeModelNumber|Wedge Model Number
        WedgeAngleFloat|Wedge Angle Float
        WedgeRoofAngle|Wedge Roof Angle
        WedgeElement1Position|Wedge Element 1 Position
        WedgeMaterialVelocity|Wedge Material Velocity
        WedgeMaterial|Wedge Material
        WedgeOffsetZ|Wedge Offset Z
        WedgeOriginOffsetX|Wedge Origin Offset X
        WedgeTimeDelay|Wedge Time Delay
        WedgeName|Wedge Name
        WedgeManufacturerName|Wedge Manufacturer Name
        WedgeDescription|Wedge Description
        NominalBeamAngle|Nominal Beam Angle
        WedgeOffsetX|Wedge Offset X
        WedgeOffsetY|Wedge Offset Y
        WedgeTotalLength|Wedge Total Length
        WedgeInContactLength|Wedge In Contact Length
        WedgeFrontGap|Wedge Front Gap
        WedgeTotalHeight|Wedge Total Height
        WedgeFrontHeight|Wedge Front Height
        WedgeRearHeight|Wedge Rear Height
        WedgeTotalWidth|Wedge Total Width
        WedgeInContactWidth|Wedge In Contact Width
        WedgeChamferHeight|Wedge Chamfer Height
        WedgeCurve|Wedge Curve
        RadiusAlongWedge|Radius Along the Wedge
        WhitePoint|White Point
        PrimaryChromaticities|Primary Chromaticities
        BatteryLevel|Battery Level
        ExposureTimeInSeconds|Exposure Time in Seconds
        FNumber|F-Number
        OECFRows|OECF Rows
        OECFColumns|OECF Columns
        OECFColumnNames|OECF Column Names
        OECFValues|OECF Values
        SpatialFrequencyResponseRows|Spatial Frequency Response Rows
        SpatialFrequencyResponseColumns|Spatial Frequency Response Columns
        SpatialFrequencyResponseColumnNames|Spatial Frequency Response Column Names
        SpatialFrequencyResponseValues|Spatial Frequency Response Values
        ColorFilterArrayPatternRows|Color Filter Array Pattern Rows
        ColorFilterArrayPatternColumns|Color Filter Array Pattern Columns
        ColorFilterArrayPatternValues|Color Filter Array Pattern Values
        FlashFiringStatus|Flash Firing Status
        FlashReturnStatus|Flash Return Status
        FlashMode|Flash Mode
        FlashFunctionPresent|Flash Function Present
        FlashRedEyeMode|Flash Red Eye Mode
        ExposureProgram|Exposure Program
        SpectralSensitivity|Spectral Sensitivity
        PhotographicSensitivity|Photographic Sensitivity
        SelfTimerMode|Self Timer Mode
        SensitivityType|Sensitivity Type
        StandardOutputSensitivity|Standard Output Sensitivity
        RecommendedExposureIndex|Recommended Exposure Index
        ISOSpeed|ISO Speed
        ISOSpeedLatitudeyyy|ISO Speed Latitude yyy
        ISOSpeedLatitudezzz|ISO Speed Latitude zzz
        EXIFVersion|EXIF Version
        ShutterSpeedValue|Shutter Speed Value
        ApertureValue|Aperture Value
        BrightnessValue|Brightness Value
        ExposureBiasValue|Exposure Bias Value
        MaxApertureValue|Max Aperture Value
        SubjectDistance|Subject Distance
        MeteringMode|Metering Mode
        LightSource|Light Source
        FocalLength|Focal Length
        SubjectArea|Subject Area
        MakerNote|Maker Note
        Temperature|Temperature
        Humidity|Humidity
        Pressure|Pressure
        WaterDepth|Water Depth
        Acceleration|Acceleration
        CameraElevationAngle|Camera Elevation Angle
        FlashEnergy|Flash Energy
        SubjectLocation|Subject Location
        PhotographicExposureIndex|Photographic Exposure Index
        SensingMethod|Sensing Method
        FileSource|File Source
        SceneType|Scene Type
        CustomRendered|Custom Rendered
        ExposureMode|Exposure Mode
        WhiteBalance|White Balance
        DigitalZoomRatio|Digital Zoom Ratio
        FocalLengthIn35mmFilm|Focal Length In 35mm Film
        SceneCaptureType|Scene Capture Type
        GainControl|Gain Control
        Contrast|Contrast
        Saturation|Saturation
        Sharpness|Sharpness
        DeviceSettingDescription|Device Setting Description
        SubjectDistanceRange|Subject Distance Range
        CameraOwnerName|Camera Owner Name
        LensSpecification|Lens Specification
        LensMake|Lens Make
        LensModel|Lens Model
        LensSerialNumber|Lens Serial Number
        InteroperabilityIndex|Interoperability Index
        InteroperabilityVersion|Interoperability Version
        GPSVersionID|GPS Version ID
        GPSLatitudeRef|GPS Latitude Ref
        GPSLatitude|GPS Latitude
        GPSLongitudeRef|GPS Longitude Ref
        GPSLongitude|GPS Longitude
        GPSAltitudeRef|GPS Altitude Ref
        GPSAltitude|GPS Altitude
        GPSTimeStamp|GPS Time Stamp
        GPSSatellites|GPS Satellites
        GPSStatus|GPS Status
        GPSMeasureMode|GPS Measure Mode
        GPSDOP|GPS DOP
        GPSSpeedRef|GPS Speed Ref
        GPSSpeed|GPS Speed
        GPSTrackRef|GPS Track Ref
        GPSTrack|GPS Track
        GPSImgDirectionRef|GPS Img Direction Ref
        GPSImgDirection|GPS Img Direction
        GPSMapDatum|GPS Map Datum
        GPSDestLatitudeRef|GPS Dest Latitude Ref
        GPSDestLatitude|GPS Dest Latitude
        GPSDestLongitudeRef|GPS Dest Longitude Ref
        GPSDestLongitude|GPS Dest Longitude
        GPSDestBearingRef|GPS Dest Bearing Ref
        GPSDestBearing|GPS Dest Bearing
        GPSDestDistanceRef|GPS Dest Distance Ref
        GPSDestDistance|GPS Dest Distance
        GPSProcessingMethod|GPS Processing Method
        GPSAreaInformation|GPS Area Information
        GPSDateStamp|GPS Date Stamp
        GPSDifferential|GPS Differential
        LightSourcePolarization|Light Source Polarization
        EmitterColorTemperature|Emitter Color Temperature
        ContactMethod|Contact Method
        ImmersionMedia|Immersion Media
        OpticalMagnificationFactor|Optical Magnification Factor
        ContrastBolusAgent|Contrast/Bolus Agent
        ContrastBolusAgentSequence|Contrast/Bolus Agent Sequence
        ContrastBolusT1Relaxivity|Contrast/Bolus T1 Relaxivity
        ContrastBolusAdministrationRouteSequence|Contrast/Bolus Administration Route Sequence
        BodyPartExamined|Body Part Examined
        ScanningSequence|Scanning Sequence
        SequenceVariant|Sequence Variant
        ScanOptions|Scan Options
        MRAcquisitionType|MR Acquisition Type
        SequenceName|Sequence Name
        AngioFlag|Angio Flag
        InterventionDrugInformationSequence|Intervention Drug Information Sequence
        InterventionDrugStopTime|Intervention Drug Stop Time
        InterventionDrugDose|Intervention Drug Dose
        InterventionDrugCodeSequence|Intervention Drug Code Sequence
        AdditionalDrugSequence|Additional Drug Sequence
        Radionuclide|Radionuclide
        Radiopharmaceutical|Radiopharmaceutical
        EnergyWindowCenterline|Energy Window Centerline
        EnergyWindowTotalWidth|Energy Window Total Width
        InterventionDrugName|Intervention Drug Name
        InterventionDrugStartTime|Intervention Drug Start Time
        InterventionSequence|Intervention Sequence
        TherapyType|Therapy Type
        InterventionStatus|Intervention Status
        TherapyDescription|Therapy Description
        InterventionDescription|Intervention Description
        CineRate|Cine Rate
        InitialCineRunState|Initial Cine Run State
        SliceThickness|Slice Thickness
        KVP|KVP
        CountsAccumulated|Counts Accumulated
        AcquisitionTerminationCondition|Acquisition Termination Condition
        EffectiveDuration|Effective Duration
        AcquisitionStartCondition|Acquisition Start Condition
        AcquisitionStartConditionData|Acquisition Start Condition Data
        AcquisitionTerminationConditionData|Acquisition Termination Condition Data
        RepetitionTime|Repetition Time
        EchoTime|Echo Time
        InversionTime|Inversion Time
        NumberOfAverages|Number of Averages
        ImagingFrequency|Imaging Frequency
        ImagedNucleus|Imaged Nucleus
        EchoNumbers|Echo Number(s)
        MagneticFieldStrength|Magnetic Field Strength
        SpacingBetweenSlices|Spacing Between Slices
        NumberOfPhaseEncodingSteps|Number of Phase Encoding Steps
        DataCollectionDiameter|Data Collection Diameter
        EchoTrainLength|Echo Train Length
        PercentSampling|Percent Sampling
        PercentPhaseFieldOfView|Percent Phase Field of View
        PixelBandwidth|Pixel Bandwidth
        DeviceSerialNumber|Device Serial Number
        DeviceUID|Device UID
        DeviceID|Device ID
        PlateID|Plate ID
        GeneratorID|Generator ID
        GridID|Grid ID
        CassetteID|Cassette ID
        GantryID|Gantry ID
        UniqueDeviceIdentifier|Unique Device Identifier
        UDISequence|UDI Sequence
        ManufacturerDeviceClassUID|Manufacturer's Device Class UID
        SecondaryCaptureDeviceID|Secondary Capture Device ID
        HardcopyCreationDeviceID|Hardcopy Creation Device ID
        DateOfSecondaryCapture|Date of Secondary Capture
        TimeOfSecondaryCapture|Time of Secondary Capture
        SecondaryCaptureDeviceManufacturer|Secondary Capture Device Manufacturer
        HardcopyDeviceManufacturer|Hardcopy Device Manufacturer
        SecondaryCaptureDeviceManufacturerModelName|Secondary Capture Device Manufacturer's Model Name
        SecondaryCaptureDeviceSoftwareVersions|Secondary Capture Device Software Versions
        HardcopyDeviceSoftwareVersion|Hardcopy Device Software Version
        HardcopyDeviceManufacturerModelName|Hardcopy Device Manufacturer's Model Name
        SoftwareVersions|Software Versions
        VideoImageFormatAcquired|Video Image Format Acquired
        DigitalImageFormatAcquired|Digital Image Format Acquired
        ProtocolName|Protocol Name
        ContrastBolusRoute|Contrast/Bolus Route
        ContrastBolusVolume|Contrast/Bolus Volume
        ContrastBolusStartTime|Contrast/Bolus Start Time
        ContrastBolusStopTime|Contrast/Bolus Stop Time
        ContrastBolusTotalDose|Contrast/Bolus Total Dose
        SyringeCounts|Syringe Counts
        ContrastFlowRate|Contrast Flow Rate
        ContrastFlowDuration|Contrast Flow Duration
        ContrastBolusIngredient|Contrast/Bolus Ingredient
        ContrastBolusIngredientConcentration|Contrast/Bolus Ingredient Concentration
        SpatialResolution|Spatial Resolution
        TriggerTime|Trigger Time
        TriggerSourceOrType|Trigger Source or Type
        NominalInterval|Nominal Interval
        FrameTime|Frame Time
        CardiacFramingType|Cardiac Framing Type
        FrameTimeVector|Frame Time Vector
        FrameDelay|Frame Delay
        ImageTriggerDelay|Image Trigger Delay
        MultiplexGroupTimeOffset|Multiplex Group Time Offset
        TriggerTimeOffset|Trigger Time Offset
        SynchronizationTrigger|Synchronization Trigger
        SynchronizationChannel|Synchronization Channel
        TriggerSamplePosition|Trigger Sample Position
        RadiopharmaceuticalRoute|Radiopharmaceutical Route
        RadiopharmaceuticalVolume|Radiopharmaceutical Volume
        RadiopharmaceuticalStartTime|Radiopharmaceutical Start Time
        RadiopharmaceuticalStopTime|Radiopharmaceutical Stop Time
        RadionuclideTotalDose|Radionuclide Total Dose
        RadionuclideHalfLife|Radionuclide Half Life
        RadionuclidePositronFraction|Radionuclide Positron Fraction
        RadiopharmaceuticalSpecificActivity|Radiopharmaceutical Specific Activity
        RadiopharmaceuticalStartDateTime|Radiopharmaceutical Start DateTime
        RadiopharmaceuticalStopDateTime|Radiopharmaceutical Stop DateTime
        BeatRejectionFlag|Beat Rejection Flag
        LowRRValue|Low R-R Value
        HighRRValue|High R-R Value
        IntervalsAcquired|Intervals Acquired
        IntervalsRejected|Intervals Rejected
        PVCRejection|PVC Rejection
        SkipBeats|Skip Beats
        HeartRate|Heart Rate
        CardiacNumberOfImages|Cardiac Number of Images
        TriggerWindow|Trigger Window
        ReconstructionDiameter|Reconstruction Diameter
        DistanceSourceToDetector|Distance Source to Detector
        DistanceSourceToPatient|Distance Source to Patient
        EstimatedRadiographicMagnificationFactor|Estimated Radiographic Magnification Factor
        GantryDetectorTilt|Gantry/Detector Tilt
        GantryDetectorSlew|Gantry/Detector Slew
        TableHeight|Table Height
        TableTraverse|Table Traverse
        TableMotion|Table Motion
        TableVerticalIncrement|Table Vertical Increment
        TableLateralIncrement|Table Lateral Increment
        TableLongitudinalIncrement|Table Longitudinal Increment
        TableAngle|Table Angle
        TableType|Table Type
        RotationDirection|Rotation Direction
        AngularPosition|Angular Position
        RadialPosition|Radial Position
        ScanArc|Scan Arc
        AngularStep|Angular Step
        CenterOfRotationOffset|Center of Rotation Offset
        RotationOffset|Rotation Offset
        FieldOfViewShape|Field of View Shape
        FieldOfViewDimensions|Field of View Dimension(s)
        ExposureTime|Exposure Time
        XRayTubeCurrent|X-Ray Tube Current
        Exposure|Exposure
        ExposureInuAs|Exposure in uAs
        AveragePulseWidth|Average Pulse Width
        RadiationSetting|Radiation Setting
        RectificationType|Rectification Type
        RadiationMode|Radiation Mode
        ImageAndFluoroscopyAreaDoseProduct|Image and Fluoroscopy Area Dose Product
        FilterType|Filter Type
        TypeOfFilters|Type of Filters
        IntensifierSize|Intensifier Size
        ImagerPixelSpacing|Imager Pixel Spacing
        Grid|Grid
        GeneratorPower|Generator Power
        CollimatorGridName|Collimator/grid Name
        CollimatorType|Collimator Type
        FocalDistance|Focal Distance
        XFocusCenter|X Focus Center
        YFocusCenter|Y Focus Center
        FocalSpots|Focal Spot(s)
        AnodeTargetMaterial|Anode Target Material
        BodyPartThickness|Body Part Thickness
        CompressionForce|Compression Force
        CompressionPressure|Compression Pressure
        PaddleDescription|Paddle Description
        CompressionContactArea|Compression Contact Area
        AcquisitionMode|Acquisition Mode
        DoseModeName|Dose Mode Name
        AcquiredSubtractionMaskFlag|Acquired Subtraction Mask Flag
        FluoroscopyPersistenceFlag|Fluoroscopy Persistence Flag
        FluoroscopyLastImageHoldPersistenceFlag|Fluoroscopy Last Image Hold Persistence Flag
        UpperLimitNumberOfPersistentFluoroscopyFrames|Upper Limit Number Of Persistent Fluoroscopy Frames
        ContrastBolusAutoInjectionTriggerFlag|Contrast/Bolus Auto Injection Trigger Flag
        ContrastBolusInjectionDelay|Contrast/Bolus Injection Delay
        XAAcquisitionPhaseDetailsSequence|XA Acquisition Phase Details Sequence
        XAAcquisitionFrameRate|XA Acquisition Frame Rate
        XAPlaneDetailsSequence|XA Plane Details Sequence
        AcquisitionFieldOfViewLabel|Acquisition Field of View Label
        XRayFilterDetailsSequence|X-Ray Filter Details Sequence
        XAAcquisitionDuration|XA Acquisition Duration
        ReconstructionPipelineType|Reconstruction Pipeline Type
        ImageFilterDetailsSequence|Image Filter Details Sequence
        AppliedMaskSubtractionFlag|Applied Mask Subtraction Flag
        RequestedSeriesDescriptionCodeSequence|Requested Series Description Code Sequence
        DateOfLastCalibration|Date of Last Calibration
        TimeOfLastCalibration|Time of Last Calibration
        DateTimeOfLastCalibration|DateTime of Last Calibration
        CalibrationDateTime|Calibration DateTime
        DateOfManufacture|Date of Manufacture
        DateOfInstallation|Date of Installation
        ConvolutionKernel|Convolution Kernel
        UpperLowerPixelValues|Upper/Lower Pixel Values
        ActualFrameDuration|Actual Frame Duration
        CountRate|Count Rate
        PreferredPlaybackSequencing|Preferred Playback Sequencing
        ReceiveCoilName|Receive Coil Name
        TransmitCoilName|Transmit Coil Name
        PlateType|Plate Type
        PhosphorType|Phosphor Type
        WaterEquivalentDiameter|Water Equivalent Diameter
        WaterEquivalentDiameterCalculationMethodCodeSequence|Water Equivalent Diameter Calculation Method Code Sequence
        ScanVelocity|Scan Velocity
        WholeBodyTechnique|Whole Body Technique
        ScanLength|Scan Length
        AcquisitionMatrix|Acquisition Matrix
        InPlanePhaseEncodingDirection|In-plane Phase Encoding Direction
        FlipAngle|Flip Angle
        VariableFlipAngleFlag|Variable Flip Angle Flag
        SAR|SAR
        dBdt|dB/dt
        B1rms|B1rms
        AcquisitionDeviceProcessingDescription|Acquisition Device Processing Description
        AcquisitionDeviceProcessingCode|Acquisition Device Processing Code
        CassetteOrientation|Cassette Orientation
        CassetteSize|Cassette Size
        ExposuresOnPlate|Exposures on Plate
        RelativeXRayExposure|Relative X-Ray Exposure
        ExposureIndex|Exposure Index
        TargetExposureIndex|Target Exposure Index
        DeviationIndex|Deviation Index
        ColumnAngulation|Column Angulation
        TomoLayerHeight|Tomo Layer Height
        TomoAngle|Tomo Angle
        TomoTime|Tomo Time
        TomoType|Tomo Type
        TomoClass|Tomo Class
        NumberOfTomosynthesisSourceImages|Number of Tomosynthesis Source Images
        PositionerMotion|Positioner Motion
        PositionerType|Positioner Type
        PositionerPrimaryAngle|Positioner Primary Angle
        PositionerSecondaryAngle|Positioner Secondary Angle
        PositionerPrimaryAngleIncrement|Positioner Primary Angle Increment
        PositionerSecondaryAngleIncrement|Positioner Secondary Angle Increment
        DetectorPrimaryAngle|Detector Primary Angle
        DetectorSecondaryAngle|Detector Secondary Angle
        ShutterShape|Shutter Shape
        ShutterLeftVerticalEdge|Shutter Left Vertical Edge
        ShutterRightVerticalEdge|Shutter Right Vertical Edge
        ShutterUpperHorizontalEdge|Shutter Upper Horizontal Edge
        ShutterLowerHorizontalEdge|Shutter Lower Horizontal Edge
        CenterOfCircularShutter|Center of Circular Shutter
        RadiusOfCircularShutter|Radius of Circular Shutter
        VerticesOfThePolygonalShutter|Vertices of the Polygonal Shutter
        ShutterPresentationValue|Shutter Presentation Value
        ShutterOverlayGroup|Shutter Overlay Group
        ShutterPresentationColorCIELabValue|Shutter Presentation Color CIELab Value
        OutlineShapeType|Outline Shape Type
        OutlineLeftVerticalEdge|Outline Left Vertical Edge
        OutlineRightVerticalEdge|Outline Right Vertical Edge
        OutlineUpperHorizontalEdge|Outline Upper Horizontal Edge
        OutlineLowerHorizontalEdge|Outline Lower Horizontal Edge
        CenterOfCircularOutline|Center of Circular Outline
        DiameterOfCircularOutline|Diameter of Circular Outline
        NumberOfPolygonalVertices|Number of Polygonal Vertices
        VerticesOfThePolygonalOutline|Vertices of the Polygonal Outline
        CollimatorShape|Collimator Shape
        CollimatorLeftVerticalEdge|Collimator Left Vertical Edge
        CollimatorRightVerticalEdge|Collimator Right Vertical Edge
        CollimatorUpperHorizontalEdge|Collimator Upper Horizontal Edge
        CollimatorLowerHorizontalEdge|Collimator Lower Horizontal Edge
        CenterOfCircularCollimator|Center of Circular Collimator
        RadiusOfCircularCollimator|Radius of Circular Collimator
        VerticesOfThePolygonalCollimator|Vertices of the Polygonal Collimator
        AcquisitionTimeSynchronized|Acquisition Time Synchronized
        TimeSource|Time Source
        TimeDistributionProtocol|Time Distribution Protocol
        NTPSourceAddress|NTP Source Address
        PageNumberVector|Page Number Vector
        FrameLabelVector|Frame Label Vector
        FramePrimaryAngleVector|Frame Primary Angle Vector
        FrameSecondaryAngleVector|Frame Secondary Angle Vector
        SliceLocationVector|Slice Location Vector
        DisplayWindowLabelVector|Display Window Label Vector
        NominalScannedPixelSpacing|Nominal Scanned Pixel Spacing
        DigitizingDeviceTransportDirection|Digitizing Device Transport Direction
        RotationOfScannedFilm|Rotation of Scanned Film
        BiopsyTargetSequence|Biopsy Target Sequence
        TargetUID|Target UID
        LocalizingCursorPosition|Localizing Cursor Position
        CalculatedTargetPosition|Calculated Target Position
        TargetLabel|Target Label
        DisplayedZValue|Displayed Z Value
        IVUSAcquisition|IVUS Acquisition
        IVUSPullbackRate|IVUS Pullback Rate
        IVUSGatedRate|IVUS Gated Rate
        IVUSPullbackStartFrameNumber|IVUS Pullback Start Frame Number
        IVUSPullbackStopFrameNumber|IVUS Pullback Stop Frame Number
        LesionNumber|Lesion Number
        AcquisitionComments|Acquisition Comments
        OutputPower|Output Power
        TransducerData|Transducer Data
        TransducerIdentificationSequence|Transducer Identification Sequence
        FocusDepth|Focus Depth
        ProcessingFunction|Processing Function
        PostprocessingFunction|Postprocessing Function
        MechanicalIndex|Mechanical Index
        BoneThermalIndex|Bone Thermal Index
        CranialThermalIndex|Cranial Thermal Index
        SoftTissueThermalIndex|Soft Tissue Thermal Index
        SoftTissueFocusThermalIndex|Soft Tissue-focus Thermal Index
        SoftTissueSurfaceThermalIndex|Soft Tissue-surface Thermal Index
        DynamicRange|Dynamic Range
        TotalGain|Total Gain
        DepthOfScanField|Depth of Scan Field
        PatientPosition|Patient Position
        ViewPosition|View Position
        ProjectionEponymousNameCodeSequence|Projection Eponymous Name Code Sequence
        ImageTransformationMatrix|Image Transformation Matrix
        ImageTranslationVector|Image Translation Vector
        Sensitivity|Sensitivity
        SequenceOfUltrasoundRegions|Sequence of Ultrasound Regions
        RegionSpatialFormat|Region Spatial Format
        RegionDataType|Region Data Type
        RegionFlags|Region Flags
        RegionLocationMinX0|Region Location Min X0
        RegionLocationMinY0|Region Location Min Y0
        RegionLocationMaxX1|Region Location Max X1
        RegionLocationMaxY1|Region Location Max Y1
        ReferencePixelX0|Reference Pixel X0
        ReferencePixelY0|Reference Pixel Y0
        PhysicalUnitsXDirection|Physical Units X Direction
        PhysicalUnitsYDirection|Physical Units Y Direction
        ReferencePixelPhysicalValueX|Reference Pixel Physical Value X
        ReferencePixelPhysicalValueY|Reference Pixel Physical Value Y
        PhysicalDeltaX|Physical Delta X
        PhysicalDeltaY|Physical Delta Y
        TransducerFrequency|Transducer Frequency
        TransducerType|Transducer Type
        PulseRepetitionFrequency|Pulse Repetition Frequency
        DopplerCorrectionAngle|Doppler Correction Angle
        SteeringAngle|Steering Angle
        DopplerSampleVolumeXPositionRetired|Doppler Sample Volume X Position (Retired)
        DopplerSampleVolumeXPosition|Doppler Sample Volume X Position
        DopplerSampleVolumeYPositionRetired|Doppler Sample Volume Y Position (Retired)
        DopplerSampleVolumeYPosition|Doppler Sample Volume Y Position
        TMLinePositionX0Retired|TM-Line Position X0 (Retired)
        TMLinePositionX0|TM-Line Position X0
        TMLinePositionY0Retired|TM-Line Position Y0 (Retired)
        TMLinePositionY0|TM-Line Position Y0
        TMLinePositionX1Retired|TM-Line Position X1 (Retired)
        TMLinePositionX1|TM-Line Position X1
        TMLinePositionY1Retired|TM-Line Position Y1 (Retired)
        TMLinePositionY1|TM-Line Position Y1
        PixelComponentOrganization|Pixel Component Organization
        PixelComponentMask|Pixel Component Mask
        PixelComponentRangeStart|Pixel Component Range Start
        PixelComponentRangeStop|Pixel Component Range Stop
        PixelComponentPhysicalUnits|Pixel Component Physical Units
        PixelComponentDataType|Pixel Component Data Type
        NumberOfTableBreakPoints|Number of Table Break Points
        TableOfXBreakPoints|Table of X Break Points
        TableOfYBreakPoints|Table of Y Break Points
        NumberOfTableEntries|Number of Table Entries
        TableOfPixelValues|Table of Pixel Values
        TableOfParameterValues|Table of Parameter Values
        RWaveTimeVector|R Wave Time Vector
        ActiveImageAreaOverlayGroup|Active Image Area Overlay Group
        DetectorConditionsNominalFlag|Detector Conditions Nominal Flag
        DetectorTemperature|Detector Temperature
        DetectorType|Detector Type
        DetectorConfiguration|Detector Configuration
        DetectorDescription|Detector Description
        DetectorMode|Detector Mode
        DetectorID|Detector ID
        DateOfLastDetectorCalibration|Date of Last Detector Calibration
        TimeOfLastDetectorCalibration|Time of Last Detector Calibration
        ExposuresOnDetectorSinceLastCalibration|Exposures on Detector Since Last Calibration
        ExposuresOnDetectorSinceManufactured|Exposures on Detector Since Manufactured
        DetectorTimeSinceLastExposure|Detector Time Since Last Exposure
        DetectorActiveTime|Detector Active Time
        DetectorActivationOffsetFromExposure|Detector Activation Offset From Exposure
        DetectorBinning|Detector Binning
        DetectorElementPhysicalSize|Detector Element Physical Size
        DetectorElementSpacing|Detector Element Spacing
        DetectorActiveShape|Detector Active Shape
        DetectorActiveDimensions|Detector Active Dimension(s)
        DetectorActiveOrigin|Detector Active Origin
        DetectorManufacturerName|Detector Manufacturer Name
        DetectorManufacturerModelName|Detector Manufacturer's Model Name
        FieldOfViewOrigin|Field of View Origin
        FieldOfViewRotation|Field of View Rotation
        FieldOfViewHorizontalFlip|Field of View Horizontal Flip
        PixelDataAreaOriginRelativeToFOV|Pixel Data Area Origin Relative To FOV
        PixelDataAreaRotationAngleRelativeToFOV|Pixel Data Area Rotation Angle Relative To FOV
        GridAbsorbingMaterial|Grid Absorbing Material
        GridSpacingMaterial|Grid Spacing Material
        GridThickness|Grid Thickness
        GridPitch|Grid Pitch
        GridAspectRatio|Grid Aspect Ratio
        GridPeriod|Grid Period
        GridFocalDistance|Grid Focal Distance
        FilterMaterial|Filter Material
        FilterThicknessMinimum|Filter Thickness Minimum
        FilterThicknessMaximum|Filter Thickness Maximum
        FilterBeamPathLengthMinimum|Filter Beam Path Length Minimum
        FilterBeamPathLengthMaximum|Filter Beam Path Length Maximum
        ExposureControlMode|Exposure Control Mode
        ExposureControlModeDescription|Exposure Control Mode Description
        ExposureStatus|Exposure Status
        PhototimerSetting|Phototimer Setting
        ExposureTimeInuS|Exposure Time in uS
        XRayTubeCurrentInuA|X-Ray Tube Current in uA
        ContentQualification|Content Qualification
        PulseSequenceName|Pulse Sequence Name
        MRImagingModifierSequence|MR Imaging Modifier Sequence
        EchoPulseSequence|Echo Pulse Sequence
        InversionRecovery|Inversion Recovery
        FlowCompensation|Flow Compensation
        MultipleSpinEcho|Multiple Spin Echo
        MultiPlanarExcitation|Multi-planar Excitation
        PhaseContrast|Phase Contrast
        TimeOfFlightContrast|Time of Flight Contrast
        Spoiling|Spoiling
        SteadyStatePulseSequence|Steady State Pulse Sequence
        EchoPlanarPulseSequence|Echo Planar Pulse Sequence
        TagAngleFirstAxis|Tag Angle First Axis
        MagnetizationTransfer|Magnetization Transfer
        T2Preparation|T2 Preparation
        BloodSignalNulling|Blood Signal Nulling
        SaturationRecovery|Saturation Recovery
        SpectrallySelectedSuppression|Spectrally Selected Suppression
        SpectrallySelectedExcitation|Spectrally Selected Excitation
        SpatialPresaturation|Spatial Pre-saturation
        Tagging|Tagging
        OversamplingPhase|Oversampling Phase
        TagSpacingFirstDimension|Tag Spacing First Dimension
        GeometryOfKSpaceTraversal|Geometry of k-Space Traversal
        SegmentedKSpaceTraversal|Segmented k-Space Traversal
        RectilinearPhaseEncodeReordering|Rectilinear Phase Encode Reordering
        TagThickness|Tag Thickness
        PartialFourierDirection|Partial Fourier Direction
        CardiacSynchronizationTechnique|Cardiac Synchronization Technique
        ReceiveCoilManufacturerName|Receive Coil Manufacturer Name
        MRReceiveCoilSequence|MR Receive Coil Sequence
        ReceiveCoilType|Receive Coil Type
        QuadratureReceiveCoil|Quadrature Receive Coil
        MultiCoilDefinitionSequence|Multi-Coil Definition Sequence
        MultiCoilConfiguration|Multi-Coil Configuration
        MultiCoilElementName|Multi-Coil Element Name
        MultiCoilElementUsed|Multi-Coil Element Used
        MRTransmitCoilSequence|MR Transmit Coil Sequence
        TransmitCoilManufacturerName|Transmit Coil Manufacturer Name
        TransmitCoilType|Transmit Coil Type
        SpectralWidth|Spectral Width
        ChemicalShiftReference|Chemical Shift Reference
        VolumeLocalizationTechnique|Volume Localization Technique
        MRAcquisitionFrequencyEncodingSteps|MR Acquisition Frequency Encoding Steps
        Decoupling|De-coupling
        DecoupledNucleus|De-coupled Nucleus
        DecouplingFrequency|De-coupling Frequency
        DecouplingMethod|De-coupling Method
        DecouplingChemicalShiftReference|De-coupling Chemical Shift Reference
        KSpaceFiltering|k-space Filtering
        TimeDomainFiltering|Time Domain Filtering
        NumberOfZeroFills|Number of Zero Fills
        BaselineCorrection|Baseline Correction
        ParallelReductionFactorInPlane|Parallel Reduction Factor In-plane
        CardiacRRIntervalSpecified|Cardiac R-R Interval Specified
        AcquisitionDuration|Acquisition Duration
        FrameAcquisitionDateTime|Frame Acquisition DateTime
        DiffusionDirectionality|Diffusion Directionality
        DiffusionGradientDirectionSequence|Diffusion Gradient Direction Sequence
        ParallelAcquisition|Parallel Acquisition
        ParallelAcquisitionTechnique|Parallel Acquisition Technique
        InversionTimes|Inversion Times
        MetaboliteMapDescription|Metabolite Map Description
        PartialFourier|Partial Fourier
        EffectiveEchoTime|Effective Echo Time
        MetaboliteMapCodeSequence|Metabolite Map Code Sequence
        ChemicalShiftSequence|Chemical Shift Sequence
        CardiacSignalSource|Cardiac Signal Source
        DiffusionBValue|Diffusion b-value
        DiffusionGradientOrientation|Diffusion Gradient Orientation
        VelocityEncodingDirection|Velocity Encoding Direction
        VelocityEncodingMinimumValue|Velocity Encoding Minimum Value
        VelocityEncodingAcquisitionSequence|Velocity Encoding Acquisition Sequence
        NumberOfKSpaceTrajectories|Number of k-Space Trajectories
        CoverageOfKSpace|Coverage of k-Space
        SpectroscopyAcquisitionPhaseRows|Spectroscopy Acquisition Phase Rows
        ParallelReductionFactorInPlaneRetired|Parallel Reduction Factor In-plane (Retired)
        TransmitterFrequency|Transmitter Frequency
        ResonantNucleus|Resonant Nucleus
        FrequencyCorrection|Frequency Correction
        MRSpectroscopyFOVGeometrySequence|MR Spectroscopy FOV/Geometry Sequence
        SlabThickness|Slab Thickness
        SlabOrientation|Slab Orientation
        MidSlabPosition|Mid Slab Position
        MRSpatialSaturationSequence|MR Spatial Saturation Sequence
        MRTimingAndRelatedParametersSequence|MR Timing and Related Parameters Sequence
        MREchoSequence|MR Echo Sequence
        MRModifierSequence|MR Modifier Sequence
        MRDiffusionSequence|MR Diffusion Sequence
        CardiacSynchronizationSequence|Cardiac Synchronization Sequence
        MRAveragesSequence|MR Averages Sequence
        MRFOVGeometrySequence|MR FOV/Geometry Sequence
        VolumeLocalizationSequence|Volume Localization Sequence
        SpectroscopyAcquisitionDataColumns|Spectroscopy Acquisition Data Columns
        DiffusionAnisotropyType|Diffusion Anisotropy Type
        FrameReferenceDateTime|Frame Reference DateTime
        MRMetaboliteMapSequence|MR Metabolite Map Sequence
        ParallelReductionFactorOutOfPlane|Parallel Reduction Factor out-of-plane
        SpectroscopyAcquisitionOutOfPlanePhaseSteps|Spectroscopy Acquisition Out-of-plane Phase Steps
        BulkMotionStatus|Bulk Motion Status
        ParallelReductionFactorSecondInPlane|Parallel Reduction Factor Second In-plane
        CardiacBeatRejectionTechnique|Cardiac Beat Rejection Technique
        RespiratoryMotionCompensationTechnique|Respiratory Motion Compensation Technique
        RespiratorySignalSource|Respiratory Signal Source
        BulkMotionCompensationTechnique|Bulk Motion Compensation Technique
        BulkMotionSignalSource|Bulk Motion Signal Source
        ApplicableSafetyStandardAgency|Applicable Safety Standard Agency
        ApplicableSafetyStandardDescription|Applicable Safety Standard Description
        OperatingModeSequence|Operating Mode Sequence
        OperatingModeType|Operating Mode Type
        OperatingMode|Operating Mode
        SpecificAbsorptionRateDefinition|Specific Absorption Rate Definition
        GradientOutputType|Gradient Output Type
        SpecificAbsorptionRateValue|Specific Absorption Rate Value
        GradientOutput|Gradient Output
        FlowCompensationDirection|Flow Compensation Direction
        TaggingDelay|Tagging Delay
        RespiratoryMotionCompensationTechniqueDescription|Respiratory Motion Compensation Technique Description
        RespiratorySignalSourceID|Respiratory Signal Source ID
        ChemicalShiftMinimumIntegrationLimitInHz|Chemical Shift Minimum Integration Limit in Hz
        ChemicalShiftMaximumIntegrationLimitInHz|Chemical Shift Maximum Integration Limit in Hz
        MRVelocityEncodingSequence|MR Velocity Encoding Sequence
        FirstOrderPhaseCorrection|First Order Phase Correction
        WaterReferencedPhaseCorrection|Water Referenced Phase Correction
        MRSpectroscopyAcquisitionType|MR Spectroscopy Acquisition Type
        RespiratoryCyclePosition|Respiratory Cycle Position
        VelocityEncodingMaximumValue|Velocity Encoding Maximum Value
        TagSpacingSecondDimension|Tag Spacing Second Dimension
        TagAngleSecondAxis|Tag Angle Second Axis
        FrameAcquisitionDuration|Frame Acquisition Duration
        MRImageFrameTypeSequence|MR Image Frame Type Sequence
        MRSpectroscopyFrameTypeSequence|MR Spectroscopy Frame Type Sequence
        MRAcquisitionPhaseEncodingStepsInPlane|MR Acquisition Phase Encoding Steps in-plane
        MRAcquisitionPhaseEncodingStepsOutOfPlane|MR Acquisition Phase Encoding Steps out-of-plane
        SpectroscopyAcquisitionPhaseColumns|Spectroscopy Acquisition Phase Columns
        CardiacCyclePosition|Cardiac Cycle Position
        SpecificAbsorptionRateSequence|Specific Absorption Rate Sequence
        RFEchoTrainLength|RF Echo Train Length
        GradientEchoTrainLength|Gradient Echo Train Length
        ArterialSpinLabelingContrast|Arterial Spin Labeling Contrast
        MRArterialSpinLabelingSequence|MR Arterial Spin Labeling Sequence
        ASLTechniqueDescription|ASL Technique Description
        ASLSlabNumber|ASL Slab Number
        ASLSlabThickness|ASL Slab Thickness
        ASLSlabOrientation|ASL Slab Orientation
        ASLMidSlabPosition|ASL Mid Slab Position
        ASLContext|ASL Context
        ASLPulseTrainDuration|ASL Pulse Train Duration
        ASLCrusherFlag|ASL Crusher Flag
        ASLCrusherFlowLimit|ASL Crusher Flow Limit
        ASLCrusherDescription|ASL Crusher Description
        ASLBolusCutoffFlag|ASL Bolus Cut-off Flag
        ASLBolusCutoffTimingSequence|ASL Bolus Cut-off Timing Sequence
        ASLBolusCutoffTechnique|ASL Bolus Cut-off Technique
        ASLBolusCutoffDelayTime|ASL Bolus Cut-off Delay Time
        ASLSlabSequence|ASL Slab Sequence
        ChemicalShiftMinimumIntegrationLimitInppm|Chemical Shift Minimum Integration Limit in ppm
        ChemicalShiftMaximumIntegrationLimitInppm|Chemical Shift Maximum Integration Limit in ppm
        WaterReferenceAcquisition|Water Reference Acquisition
        EchoPeakPosition|Echo Peak Position
        CTAcquisitionTypeSequence|CT Acquisition Type Sequence
        AcquisitionType|Acquisition Type
        TubeAngle|Tube Angle
        CTAcquisitionDetailsSequence|CT Acquisition Details Sequence
        RevolutionTime|Revolution Time
        SingleCollimationWidth|Single Collimation Width
        TotalCollimationWidth|Total Collimation Width
        CTTableDynamicsSequence|CT Table Dynamics Sequence
        TableSpeed|Table Speed
        TableFeedPerRotation|Table Feed per Rotation
        SpiralPitchFactor|Spiral Pitch Factor
        CTGeometrySequence|CT Geometry Sequence
        DataCollectionCenterPatient|Data Collection Center (Patient)
        CTReconstructionSequence|CT Reconstruction Sequence
        ReconstructionAlgorithm|Reconstruction Algorithm
        ConvolutionKernelGroup|Convolution Kernel Group
        ReconstructionFieldOfView|Reconstruction Field of View
        ReconstructionTargetCenterPatient|Reconstruction Target Center (Patient)
        ReconstructionAngle|Reconstruction Angle
        ImageFilter|Image Filter
        CTExposureSequence|CT Exposure Sequence
        ReconstructionPixelSpacing|Reconstruction Pixel Spacing
        ExposureModulationType|Exposure Modulation Type
        EstimatedDoseSaving|Estimated Dose Saving
        CTXRayDetailsSequence|CT X-Ray Details Sequence
        CTPositionSequence|CT Position Sequence
        TablePosition|Table Position
        ExposureTimeInms|Exposure Time in ms
        CTImageFrameTypeSequence|CT Image Frame Type Sequence
        XRayTubeCurrentInmA|X-Ray Tube Current in mA
        ExposureInmAs|Exposure in mAs
        ConstantVolumeFlag|Constant Volume Flag
        FluoroscopyFlag|Fluoroscopy Flag
        DistanceSourceToDataCollectionCenter|Distance Source to Data Collection Center
        ContrastBolusAgentNumber|Contrast/Bolus Agent Number
        ContrastBolusIngredientCodeSequence|Contrast/Bolus Ingredient Code Sequence
        ContrastAdministrationProfileSequence|Contrast Administration Profile Sequence
        ContrastBolusUsageSequence|Contrast/Bolus Usage Sequence
        ContrastBolusAgentAdministered|Contrast/Bolus Agent Administered
        ContrastBolusAgentDetected|Contrast/Bolus Agent Detected
        ContrastBolusAgentPhase|Contrast/Bolus Agent Phase
        CTDIvol|CTDIvol
        CTDIPhantomTypeCodeSequence|CTDI Phantom Type Code Sequence
        CalciumScoringMassFactorPatient|Calcium Scoring Mass Factor Patient
        CalciumScoringMassFactorDevice|Calcium Scoring Mass Factor Device
        EnergyWeightingFactor|Energy Weighting Factor
        CTAdditionalXRaySourceSequence|CT Additional X-Ray Source Sequence
        MultienergyCTAcquisition|Multi-energy CT Acquisition
        MultienergyCTAcquisitionSequence|Multi-energy CT Acquisition Sequence
        MultienergyCTProcessingSequence|Multi-energy CT Processing Sequence
        MultienergyCTCharacteristicsSequence|Multi-energy CT Characteristics Sequence
        MultienergyCTXRaySourceSequence|Multi-energy CT X-Ray Source Sequence
        XRaySourceIndex|X-Ray Source Index
        XRaySourceID|X-Ray Source ID
        MultienergySourceTechnique|Multi-energy Source Technique
        SourceStartDateTime|Source Start DateTime
        SourceEndDateTime|Source End DateTime
        SwitchingPhaseNumber|Switching Phase Number
        SwitchingPhaseNominalDuration|Switching Phase Nominal Duration
        SwitchingPhaseTransitionDuration|Switching Phase Transition Duration
        EffectiveBinEnergy|Effective Bin Energy
        MultienergyCTXRayDetectorSequence|Multi-energy CT X-Ray Detector Sequence
        XRayDetectorIndex|X-Ray Detector Index
        XRayDetectorID|X-Ray Detector ID
        MultienergyDetectorType|Multi-energy Detector Type
        XRayDetectorLabel|X-Ray Detector Label
        NominalMaxEnergy|Nominal Max Energy
        NominalMinEnergy|Nominal Min Energy
        ReferencedXRayDetectorIndex|Referenced X-Ray Detector Index
        ReferencedXRaySourceIndex|Referenced X-Ray Source Index
        ReferencedPathIndex|Referenced Path Index
        MultienergyCTPathSequence|Multi-energy CT Path Sequence
        MultienergyCTPathIndex|Multi-energy CT Path Index
        MultienergyAcquisitionDescription|Multi-energy Acquisition Description
        MonoenergeticEnergyEquivalent|Monoenergetic Energy Equivalent
        MaterialCodeSequence|Material Code Sequence
        DecompositionMethod|Decomposition Method
        DecompositionDescription|Decomposition Description
        DecompositionAlgorithmIdentificationSequence|Decomposition Algorithm Identification Sequence
        DecompositionMaterialSequence|Decomposition Material Sequence
        MaterialAttenuationSequence|Material Attenuation Sequence
        PhotonEnergy|Photon Energy
        XRayMassAttenuationCoefficient|X-Ray Mass Attenuation Coefficient
        ProjectionPixelCalibrationSequence|Projection Pixel Calibration Sequence
        DistanceSourceToIsocenter|Distance Source to Isocenter
        DistanceObjectToTableTop|Distance Object to Table Top
        ObjectPixelSpacingInCenterOfBeam|Object Pixel Spacing in Center of Beam
        PositionerPositionSequence|Positioner Position Sequence
        TablePositionSequence|Table Position Sequence
        CollimatorShapeSequence|Collimator Shape Sequence
        PlanesInAcquisition|Planes in Acquisition
        XAXRFFrameCharacteristicsSequence|XA/XRF Frame Characteristics Sequence
        FrameAcquisitionSequence|Frame Acquisition Sequence
        XRayReceptorType|X-Ray Receptor Type
        AcquisitionProtocolName|Acquisition Protocol Name
        AcquisitionProtocolDescription|Acquisition Protocol Description
        ContrastBolusIngredientOpaque|Contrast/Bolus Ingredient Opaque
        DistanceReceptorPlaneToDetectorHousing|Distance Receptor Plane to Detector Housing
        IntensifierActiveShape|Intensifier Active Shape
        IntensifierActiveDimensions|Intensifier Active Dimension(s)
        PhysicalDetectorSize|Physical Detector Size
        PositionOfIsocenterProjection|Position of Isocenter Projection
        FieldOfViewSequence|Field of View Sequence
        FieldOfViewDescription|Field of View Description
        ExposureControlSensingRegionsSequence|Exposure Control Sensing Regions Sequence
        ExposureControlSensingRegionShape|Exposure Control Sensing Region Shape
        ExposureControlSensingRegionLeftVerticalEdge|Exposure Control Sensing Region Left Vertical Edge
        ExposureControlSensingRegionRightVerticalEdge|Exposure Control Sensing Region Right Vertical Edge
        ExposureControlSensingRegionUpperHorizontalEdge|Exposure Control Sensing Region Upper Horizontal Edge
        ExposureControlSensingRegionLowerHorizontalEdge|Exposure Control Sensing Region Lower Horizontal Edge
        CenterOfCircularExposureControlSensingRegion|Center of Circular Exposure Control Sensing Region
        RadiusOfCircularExposureControlSensingRegion|Radius of Circular Exposure Control Sensing Region
        VerticesOfThePolygonalExposureControlSensingRegion|Vertices of the Polygonal Exposure Control Sensing Region
        ColumnAngulationPatient|Column Angulation (Patient)
        BeamAngle|Beam Angle
        FrameDetectorParametersSequence|Frame Detector Parameters Sequence
        CalculatedAnatomyThickness|Calculated Anatomy Thickness
        CalibrationSequence|Calibration Sequence
        ObjectThicknessSequence|Object Thickness Sequence
        PlaneIdentification|Plane Identification
        FieldOfViewDimensionsInFloat|Field of View Dimension(s) in Float
        IsocenterReferenceSystemSequence|Isocenter Reference System Sequence
        PositionerIsocenterPrimaryAngle|Positioner Isocenter Primary Angle
        PositionerIsocenterSecondaryAngle|Positioner Isocenter Secondary Angle
        PositionerIsocenterDetectorRotationAngle|Positioner Isocenter Detector Rotation Angle
        TableXPositionToIsocenter|Table X Position to Isocenter
        TableYPositionToIsocenter|Table Y Position to Isocenter
        TableZPositionToIsocenter|Table Z Position to Isocenter
        TableHorizontalRotationAngle|Table Horizontal Rotation Angle
        TableHeadTiltAngle|Table Head Tilt Angle
        TableCradleTiltAngle|Table Cradle Tilt Angle
        FrameDisplayShutterSequence|Frame Display Shutter Sequence
        AcquiredImageAreaDoseProduct|Acquired Image Area Dose Product
        CArmPositionerTabletopRelationship|C-arm Positioner Tabletop Relationship
        XRayGeometrySequence|X-Ray Geometry Sequence
        IrradiationEventIdentificationSequence|Irradiation Event Identification Sequence
        XRay3DFrameTypeSequence|X-Ray 3D Frame Type Sequence
        ContributingSourcesSequence|Contributing Sources Sequence
        XRay3DAcquisitionSequence|X-Ray 3D Acquisition Sequence
        PrimaryPositionerScanArc|Primary Positioner Scan Arc
        SecondaryPositionerScanArc|Secondary Positioner Scan Arc
        PrimaryPositionerScanStartAngle|Primary Positioner Scan Start Angle
        SecondaryPositionerScanStartAngle|Secondary Positioner Scan Start Angle
        PrimaryPositionerIncrement|Primary Positioner Increment
        SecondaryPositionerIncrement|Secondary Positioner Increment
        StartAcquisitionDateTime|Start Acquisition DateTime
        EndAcquisitionDateTime|End Acquisition DateTime
        PrimaryPositionerIncrementSign|Primary Positioner Increment Sign
        SecondaryPositionerIncrementSign|Secondary Positioner Increment Sign
        ApplicationName|Application Name
        ApplicationVersion|Application Version
        ApplicationManufacturer|Application Manufacturer
        AlgorithmType|Algorithm Type
        AlgorithmDescription|Algorithm Description
        XRay3DReconstructionSequence|X-Ray 3D Reconstruction Sequence
        ReconstructionDescription|Reconstruction Description
        PerProjectionAcquisitionSequence|Per Projection Acquisition Sequence
        DetectorPositionSequence|Detector Position Sequence
        XRayAcquisitionDoseSequence|X-Ray Acquisition Dose Sequence
        XRaySourceIsocenterPrimaryAngle|X-Ray Source Isocenter Primary Angle
        XRaySourceIsocenterSecondaryAngle|X-Ray Source Isocenter Secondary Angle
        BreastSupportIsocenterPrimaryAngle|Breast Support Isocenter Primary Angle
        BreastSupportIsocenterSecondaryAngle|Breast Support Isocenter Secondary Angle
        BreastSupportXPositionToIsocenter|Breast Support X Position to Isocenter
        BreastSupportYPositionToIsocenter|Breast Support Y Position to Isocenter
        BreastSupportZPositionToIsocenter|Breast Support Z Position to Isocenter
        DetectorIsocenterPrimaryAngle|Detector Isocenter Primary Angle
        DetectorIsocenterSecondaryAngle|Detector Isocenter Secondary Angle
        DetectorXPositionToIsocenter|Detector X Position to Isocenter
        DetectorYPositionToIsocenter|Detector Y Position to Isocenter
        DetectorZPositionToIsocenter|Detector Z Position to Isocenter
        XRayGridSequence|X-Ray Grid Sequence
        XRayFilterSequence|X-Ray Filter Sequence
        DetectorActiveAreaTLHCPosition|Detector Active Area TLHC Position
        DetectorActiveAreaOrientation|Detector Active Area Orientation
        PositionerPrimaryAngleDirection|Positioner Primary Angle Direction
        DiffusionBMatrixSequence|Diffusion b-matrix Sequence
        DiffusionBValueXX|Diffusion b-value XX
        DiffusionBValueXY|Diffusion b-value XY
        DiffusionBValueXZ|Diffusion b-value XZ
        DiffusionBValueYY|Diffusion b-value YY
        DiffusionBValueYZ|Diffusion b-value YZ
        DiffusionBValueZZ|Diffusion b-value ZZ
        FunctionalMRSequence|Functional MR Sequence
        FunctionalSettlingPhaseFramesPresent|Functional Settling Phase Frames Present
        FunctionalSyncPulse|Functional Sync Pulse
        SettlingPhaseFrame|Settling Phase Frame
        DecayCorrectionDateTime|Decay Correction DateTime
        StartDensityThreshold|Start Density Threshold
        StartRelativeDensityDifferenceThreshold|Start Relative Density Difference Threshold
        StartCardiacTriggerCountThreshold|Start Cardiac Trigger Count Threshold
        StartRespiratoryTriggerCountThreshold|Start Respiratory Trigger Count Threshold
        TerminationCountsThreshold|Termination Counts Threshold
        TerminationDensityThreshold|Termination Density Threshold
        TerminationRelativeDensityThreshold|Termination Relative Density Threshold
        TerminationTimeThreshold|Termination Time Threshold
        TerminationCardiacTriggerCountThreshold|Termination Cardiac Trigger Count Threshold
        TerminationRespiratoryTriggerCountThreshold|Termination Respiratory Trigger Count Threshold
        DetectorGeometry|Detector Geometry
        TransverseDetectorSeparation|Transverse Detector Separation
        AxialDetectorDimension|Axial Detector Dimension
        RadiopharmaceuticalAgentNumber|Radiopharmaceutical Agent Number
        PETFrameAcquisitionSequence|PET Frame Acquisition Sequence
        PETDetectorMotionDetailsSequence|PET Detector Motion Details Sequence
        PETTableDynamicsSequence|PET Table Dynamics Sequence
        PETPositionSequence|PET Position Sequence
        PETFrameCorrectionFactorsSequence|PET Frame Correction Factors Sequence
        RadiopharmaceuticalUsageSequence|Radiopharmaceutical Usage Sequence
        AttenuationCorrectionSource|Attenuation Correction Source
        NumberOfIterations|Number of Iterations
        NumberOfSubsets|Number of Subsets
        PETReconstructionSequence|PET Reconstruction Sequence
        PETFrameTypeSequence|PET Frame Type Sequence
        TimeOfFlightInformationUsed|Time of Flight Information Used
        ReconstructionType|Reconstruction Type
        DecayCorrected|Decay Corrected
        AttenuationCorrected|Attenuation Corrected
        ScatterCorrected|Scatter Corrected
        DeadTimeCorrected|Dead Time Corrected
        GantryMotionCorrected|Gantry Motion Corrected
        PatientMotionCorrected|Patient Motion Corrected
        CountLossNormalizationCorrected|Count Loss Normalization Corrected
        RandomsCorrected|Randoms Corrected
        NonUniformRadialSamplingCorrected|Non-uniform Radial Sampling Corrected
        SensitivityCalibrated|Sensitivity Calibrated
        DetectorNormalizationCorrection|Detector Normalization Correction
        IterativeReconstructionMethod|Iterative Reconstruction Method
        AttenuationCorrectionTemporalRelationship|Attenuation Correction Temporal Relationship
        PatientPhysiologicalStateSequence|Patient Physiological State Sequence
        PatientPhysiologicalStateCodeSequence|Patient Physiological State Code Sequence
        DepthsOfFocus|Depth(s) of Focus
        ExcludedIntervalsSequence|Excluded Intervals Sequence
        ExclusionStartDateTime|Exclusion Start DateTime
        ExclusionDuration|Exclusion Duration
        USImageDescriptionSequence|US Image Description Sequence
        ImageDataTypeSequence|Image Data Type Sequence
        DataType|Data Type
        TransducerScanPatternCodeSequence|Transducer Scan Pattern Code Sequence
        AliasedDataType|Aliased Data Type
        PositionMeasuringDeviceUsed|Position Measuring Device Used
        TransducerGeometryCodeSequence|Transducer Geometry Code Sequence
        TransducerBeamSteeringCodeSequence|Transducer Beam Steering Code Sequence
        TransducerApplicationCodeSequence|Transducer Application Code Sequence
        ZeroVelocityPixelValue|Zero Velocity Pixel Value
        PhotoacousticExcitationCharacteristicsSequence|Photoacoustic Excitation Characteristics Sequence
        ExcitationSpectralWidth|Excitation Spectral Width
        ExcitationEnergy|Excitation Energy
        ExcitationPulseDuration|Excitation Pulse Duration
        ExcitationWavelengthSequence|Excitation Wavelength Sequence
        ExcitationWavelength|Excitation Wavelength
        IlluminationTranslationFlag|Illumination Translation Flag
        AcousticCouplingMediumFlag|Acoustic Coupling Medium Flag
        AcousticCouplingMediumCodeSequence|Acoustic Coupling Medium Code Sequence
        AcousticCouplingMediumTemperature|Acoustic Coupling Medium Temperature
        TransducerResponseSequence|Transducer Response Sequence
        CenterFrequency|Center Frequency
        FractionalBandwidth|Fractional Bandwidth
        LowerCutoffFrequency|Lower Cutoff Frequency
        UpperCutoffFrequency|Upper Cutoff Frequency
        TransducerTechnologySequence|Transducer Technology Sequence
        SoundSpeedCorrectionMechanismCodeSequence|Sound Speed Correction Mechanism Code Sequence
        ObjectSoundSpeed|Object Sound Speed
        AcousticCouplingMediumSoundSpeed|Acoustic Coupling Medium Sound Speed
        PhotoacousticImageFrameTypeSequence|Photoacoustic Image Frame Type Sequence
        ImageDataTypeCodeSequence|Image Data Type Code Sequence
        ReferenceLocationLabel|Reference Location Label
        ReferenceLocationDescription|Reference Location Description
        ReferenceBasisCodeSequence|Reference Basis Code Sequence
        ReferenceGeometryCodeSequence|Reference Geometry Code Sequence
        OffsetDistance|Offset Distance
        OffsetDirection|Offset Direction
        PotentialScheduledProtocolCodeSequence|Potential Scheduled Protocol Code Sequence
        PotentialRequestedProcedureCodeSequence|Potential Requested Procedure Code Sequence
        PotentialReasonsForProcedure|Potential Reasons for Procedure
        PotentialReasonsForProcedureCodeSequence|Potential Reasons for Procedure Code Sequence
        PotentialDiagnosticTasks|Potential Diagnostic Tasks
        ContraindicationsCodeSequence|Contraindications Code Sequence
        ReferencedDefinedProtocolSequence|Referenced Defined Protocol Sequence
        ReferencedPerformedProtocolSequence|Referenced Performed Protocol Sequence
        PredecessorProtocolSequence|Predecessor Protocol Sequence
        ProtocolPlanningInformation|Protocol Planning Information
        ProtocolDesignRationale|Protocol Design Rationale
        PatientSpecificationSequence|Patient Specification Sequence
        ModelSpecificationSequence|Model Specification Sequence
        ParametersSpecificationSequence|Parameters Specification Sequence
        InstructionSequence|Instruction Sequence
        InstructionIndex|Instruction Index
        InstructionText|Instruction Text
        InstructionDescription|Instruction Description
        InstructionPerformedFlag|Instruction Performed Flag
        InstructionPerformedDateTime|Instruction Performed DateTime
        InstructionPerformanceComment|Instruction Performance Comment
        PatientPositioningInstructionSequence|Patient Positioning Instruction Sequence
        PositioningMethodCodeSequence|Positioning Method Code Sequence
        PositioningLandmarkSequence|Positioning Landmark Sequence
        TargetFrameOfReferenceUID|Target Frame of Reference UID
        AcquisitionProtocolElementSpecificationSequence|Acquisition Protocol Element Specification Sequence
        AcquisitionProtocolElementSequence|Acquisition Protocol Element Sequence
        ProtocolElementNumber|Protocol Element Number
        ProtocolElementName|Protocol Element Name
        ProtocolElementCharacteristicsSummary|Protocol Element Characteristics Summary
        ProtocolElementPurpose|Protocol Element Purpose
        AcquisitionMotion|Acquisition Motion
        AcquisitionStartLocationSequence|Acquisition Start Location Sequence
        AcquisitionEndLocationSequence|Acquisition End Location Sequence
        ReconstructionProtocolElementSpecificationSequence|Reconstruction Protocol Element Specification Sequence
        ReconstructionProtocolElementSequence|Reconstruction Protocol Element Sequence
        StorageProtocolElementSpecificationSequence|Storage Protocol Element Specification Sequence
        StorageProtocolElementSequence|Storage Protocol Element Sequence
        RequestedSeriesDescription|Requested Series Description
        SourceAcquisitionProtocolElementNumber|Source Acquisition Protocol Element Number
        SourceAcquisitionBeamNumber|Source Acquisition Beam Number
        SourceReconstructionProtocolElementNumber|Source Reconstruction Protocol Element Number
        ReconstructionStartLocationSequence|Reconstruction Start Location Sequence
        ReconstructionEndLocationSequence|Reconstruction End Location Sequence
        ReconstructionAlgorithmSequence|Reconstruction Algorithm Sequence
        ReconstructionTargetCenterLocationSequence|Reconstruction Target Center Location Sequence
        ImageFilterDescription|Image Filter Description
        CTDIvolNotificationTrigger|CTDIvol Notification Trigger
        DLPNotificationTrigger|DLP Notification Trigger
        AutoKVPSelectionType|Auto KVP Selection Type
        AutoKVPUpperBound|Auto KVP Upper Bound
        AutoKVPLowerBound|Auto KVP Lower Bound
        ProtocolDefinedPatientPosition|Protocol Defined Patient Position
        ContributingEquipmentSequence|Contributing Equipment Sequence
        ContributionDateTime|Contribution DateTime
        ContributionDescription|Contribution Description
        StudyInstanceUID|Study Instance UID
        SeriesInstanceUID|Series Instance UID
        StudyID|Study ID
        SeriesNumber|Series Number
        AcquisitionNumber|Acquisition Number
        InstanceNumber|Instance Number
        IsotopeNumber|Isotope Number
        PhaseNumber|Phase Number
        IntervalNumber|Interval Number
        TimeSlotNumber|Time Slot Number
        AngleNumber|Angle Number
        ItemNumber|Item Number
        PatientOrientation|Patient Orientation
        OverlayNumber|Overlay Number
        CurveNumber|Curve Number
        LUTNumber|LUT Number
        PyramidLabel|Pyramid Label
        ImagePosition|Image Position
        ImagePositionPatient|Image Position (Patient)
        ImageOrientation|Image Orientation
        ImageOrientationPatient|Image Orientation (Patient)
        Location|Location
        FrameOfReferenceUID|Frame of Reference UID
        Laterality|Laterality
        ImageLaterality|Image Laterality
        ImageGeometryType|Image Geometry Type
        MaskingImage|Masking Image
        ReportNumber|Report Number
        TemporalPositionIdentifier|Temporal Position Identifier
        NumberOfTemporalPositions|Number of Temporal Positions
        TemporalResolution|Temporal Resolution
        SynchronizationFrameOfReferenceUID|Synchronization Frame of Reference UID
        SOPInstanceUIDOfConcatenationSource|SOP Instance UID of Concatenation Source
        SeriesInStudy|Series in Study
        AcquisitionsInSeries|Acquisitions in Series
        ImagesInAcquisition|Images in Acquisition
        ImagesInSeries|Images in Series
        AcquisitionsInStudy|Acquisitions in Study
        ImagesInStudy|Images in Study
        Reference|Reference
        TargetPositionReferenceIndicator|Target Position Reference Indicator
        PositionReferenceIndicator|Position Reference Indicator
        SliceLocation|Slice Location
        OtherStudyNumbers|Other Study Numbers
        NumberOfPatientRelatedStudies|Number of Patient Related Studies
        NumberOfPatientRelatedSeries|Number of Patient Related Series
        NumberOfPatientRelatedInstances|Number of Patient Related Instances
        NumberOfStudyRelatedSeries|Number of Study Related Series
        NumberOfStudyRelatedInstances|Number of Study Related Instances
        NumberOfSeriesRelatedInstances|Number of Series Related Instances
        ModifyingDeviceID|Modifying Device ID
        ModifiedImageID|Modified Image ID
        ModifiedImageDate|Modified Image Date
        ModifyingDeviceManufacturer|Modifying Device Manufacturer
        ModifiedImageTime|Modified Image Time
        ModifiedImageDescription|Modified Image Description
        ImageComments|Image Comments
        OriginalImageIdentification|Original Image Identification
        OriginalImageIdentificationNomenclature|Original Image Identification Nomenclature
        StackID|Stack ID
        InStackPositionNumber|In-Stack Position Number
        FrameAnatomySequence|Frame Anatomy Sequence
        FrameLaterality|Frame Laterality
        FrameContentSequence|Frame Content Sequence
        PlanePositionSequence|Plane Position Sequence
        PlaneOrientationSequence|Plane Orientation Sequence
        TemporalPositionIndex|Temporal Position Index
        NominalCardiacTriggerDelayTime|Nominal Cardiac Trigger Delay Time
        NominalCardiacTriggerTimePriorToRPeak|Nominal Cardiac Trigger Time Prior To R-Peak
        ActualCardiacTriggerTimePriorToRPeak|Actual Cardiac Trigger Time Prior To R-Peak
        FrameAcquisitionNumber|Frame Acquisition Number
        DimensionIndexValues|Dimension Index Values
        FrameComments|Frame Comments
        ConcatenationUID|Concatenation UID
        InConcatenationNumber|In-concatenation Number
        InConcatenationTotalNumber|In-concatenation Total Number
        DimensionOrganizationUID|Dimension Organization UID
        DimensionIndexPointer|Dimension Index Pointer
        FunctionalGroupPointer|Functional Group Pointer
        UnassignedSharedConvertedAttributesSequence|Unassigned Shared Converted Attributes Sequence
        UnassignedPerFrameConvertedAttributesSequence|Unassigned Per-Frame Converted Attributes Sequence
        ConversionSourceAttributesSequence|Conversion Source Attributes Sequence
        DimensionIndexPrivateCreator|Dimension Index Private Creator
        DimensionOrganizationSequence|Dimension Organization Sequence
        DimensionIndexSequence|Dimension Index Sequence
        ConcatenationFrameOffsetNumber|Concatenation Frame Offset Number
        FunctionalGroupPrivateCreator|Functional Group Private Creator
        NominalPercentageOfCardiacPhase|Nominal Percentage of Cardiac Phase
        NominalPercentageOfRespiratoryPhase|Nominal Percentage of Respiratory Phase
        StartingRespiratoryAmplitude|Starting Respiratory Amplitude
        StartingRespiratoryPhase|Starting Respiratory Phase
        EndingRespiratoryAmplitude|Ending Respiratory Amplitude
        EndingRespiratoryPhase|Ending Respiratory Phase
        RespiratoryTriggerType|Respiratory Trigger Type
        RRIntervalTimeNominal|R-R Interval Time Nominal
        ActualCardiacTriggerDelayTime|Actual Cardiac Trigger Delay Time
        RespiratorySynchronizationSequence|Respiratory Synchronization Sequence
        RespiratoryIntervalTime|Respiratory Interval Time
        NominalRespiratoryTriggerDelayTime|Nominal Respiratory Trigger Delay Time
        RespiratoryTriggerDelayThreshold|Respiratory Trigger Delay Threshold
        ActualRespiratoryTriggerDelayTime|Actual Respiratory Trigger Delay Time
        ImagePositionVolume|Image Position (Volume)
        ImageOrientationVolume|Image Orientation (Volume)
        UltrasoundAcquisitionGeometry|Ultrasound Acquisition Geometry
        ApexPosition|Apex Position
        VolumeToTransducerMappingMatrix|Volume to Transducer Mapping Matrix
        VolumeToTableMappingMatrix|Volume to Table Mapping Matrix
        VolumeToTransducerRelationship|Volume to Transducer Relationship
        PatientFrameOfReferenceSource|Patient Frame of Reference Source
        TemporalPositionTimeOffset|Temporal Position Time Offset
        PlanePositionVolumeSequence|Plane Position (Volume) Sequence
        PlaneOrientationVolumeSequence|Plane Orientation (Volume) Sequence
        TemporalPositionSequence|Temporal Position Sequence
        DimensionOrganizationType|Dimension Organization Type
        VolumeFrameOfReferenceUID|Volume Frame of Reference UID
        TableFrameOfReferenceUID|Table Frame of Reference UID
        DimensionDescriptionLabel|Dimension Description Label
        PatientOrientationInFrameSequence|Patient Orientation in Frame Sequence
        FrameLabel|Frame Label
        AcquisitionIndex|Acquisition Index
        ContributingSOPInstancesReferenceSequence|Contributing SOP Instances Reference Sequence
        ReconstructionIndex|Reconstruction Index
        LightPathFilterPassThroughWavelength|Light Path Filter Pass-Through Wavelength
        LightPathFilterPassBand|Light Path Filter Pass Band
        ImagePathFilterPassThroughWavelength|Image Path Filter Pass-Through Wavelength
        ImagePathFilterPassBand|Image Path Filter Pass Band
        PatientEyeMovementCommanded|Patient Eye Movement Commanded
        PatientEyeMovementCommandCodeSequence|Patient Eye Movement Command Code Sequence
        SphericalLensPower|Spherical Lens Power
        CylinderLensPower|Cylinder Lens Power
        CylinderAxis|Cylinder Axis
        EmmetropicMagnification|Emmetropic Magnification
        IntraOcularPressure|Intra Ocular Pressure
        HorizontalFieldOfView|Horizontal Field of View
        PupilDilated|Pupil Dilated
        DegreeOfDilation|Degree of Dilation
        VertexDistance|Vertex Distance
        StereoBaselineAngle|Stereo Baseline Angle
        StereoBaselineDisplacement|Stereo Baseline Displacement
        StereoHorizontalPixelOffset|Stereo Horizontal Pixel Offset
        StereoVerticalPixelOffset|Stereo Vertical Pixel Offset
        StereoRotation|Stereo Rotation
        AcquisitionDeviceTypeCodeSequence|Acquisition Device Type Code Sequence
        IlluminationTypeCodeSequence|Illumination Type Code Sequence
        LightPathFilterTypeStackCodeSequence|Light Path Filter Type Stack Code Sequence
        ImagePathFilterTypeStackCodeSequence|Image Path Filter Type Stack Code Sequence
        LensesCodeSequence|Lenses Code Sequence
        ChannelDescriptionCodeSequence|Channel Description Code Sequence
        RefractiveStateSequence|Refractive State Sequence
        MydriaticAgentCodeSequence|Mydriatic Agent Code Sequence
        RelativeImagePositionCodeSequence|Relative Image Position Code Sequence
        CameraAngleOfView|Camera Angle of View
        StereoPairsSequence|Stereo Pairs Sequence
        LeftImageSequence|Left Image Sequence
        RightImageSequence|Right Image Sequence
        StereoPairsPresent|Stereo Pairs Present
        AxialLengthOfTheEye|Axial Length of the Eye
        OphthalmicFrameLocationSequence|Ophthalmic Frame Location Sequence
        ReferenceCoordinates|Reference Coordinates
        DepthSpatialResolution|Depth Spatial Resolution
        MaximumDepthDistortion|Maximum Depth Distortion
        AlongScanSpatialResolution|Along-scan Spatial Resolution
        MaximumAlongScanDistortion|Maximum Along-scan Distortion
        OphthalmicImageOrientation|Ophthalmic Image Orientation
        DepthOfTransverseImage|Depth of Transverse Image
        MydriaticAgentConcentrationUnitsSequence|Mydriatic Agent Concentration Units Sequence
        AcrossScanSpatialResolution|Across-scan Spatial Resolution
        MaximumAcrossScanDistortion|Maximum Across-scan Distortion
        MydriaticAgentConcentration|Mydriatic Agent Concentration
        IlluminationWaveLength|Illumination Wave Length
        IlluminationPower|Illumination Power
        IlluminationBandwidth|Illumination Bandwidth
        MydriaticAgentSequence|Mydriatic Agent Sequence
        OphthalmicAxialMeasurementsRightEyeSequence|Ophthalmic Axial Measurements Right Eye Sequence
        OphthalmicAxialMeasurementsLeftEyeSequence|Ophthalmic Axial Measurements Left Eye Sequence
        OphthalmicAxialMeasurementsDeviceType|Ophthalmic Axial Measurements Device Type
        OphthalmicAxialLengthMeasurementsType|Ophthalmic Axial Length Measurements Type
        OphthalmicAxialLengthSequence|Ophthalmic Axial Length Sequence
        OphthalmicAxialLength|Ophthalmic Axial Length
        LensStatusCodeSequence|Lens Status Code Sequence
        VitreousStatusCodeSequence|Vitreous Status Code Sequence
        IOLFormulaCodeSequence|IOL Formula Code Sequence
        IOLFormulaDetail|IOL Formula Detail
        KeratometerIndex|Keratometer Index
        SourceOfOphthalmicAxialLengthCodeSequence|Source of Ophthalmic Axial Length Code Sequence
        SourceOfCornealSizeDataCodeSequence|Source of Corneal Size Data Code Sequence
        TargetRefraction|Target Refraction
        RefractiveProcedureOccurred|Refractive Procedure Occurred
        RefractiveSurgeryTypeCodeSequence|Refractive Surgery Type Code Sequence
        OphthalmicUltrasoundMethodCodeSequence|Ophthalmic Ultrasound Method Code Sequence
        SurgicallyInducedAstigmatismSequence|Surgically Induced Astigmatism Sequence
        TypeOfOpticalCorrection|Type of Optical Correction
        ToricIOLPowerSequence|Toric IOL Power Sequence
        PredictedToricErrorSequence|Predicted Toric Error Sequence
        PreSelectedForImplantation|Pre-Selected for Implantation
        ToricIOLPowerForExactEmmetropiaSequence|Toric IOL Power for Exact Emmetropia Sequence
        ToricIOLPowerForExactTargetRefractionSequence|Toric IOL Power for Exact Target Refraction Sequence
        OphthalmicAxialLengthMeasurementsSequence|Ophthalmic Axial Length Measurements Sequence
        IOLPower|IOL Power
        PredictedRefractiveError|Predicted Refractive Error
        OphthalmicAxialLengthVelocity|Ophthalmic Axial Length Velocity
        LensStatusDescription|Lens Status Description
        VitreousStatusDescription|Vitreous Status Description
        IOLPowerSequence|IOL Power Sequence
        LensConstantSequence|Lens Constant Sequence
        IOLManufacturer|IOL Manufacturer
        LensConstantDescription|Lens Constant Description
        ImplantName|Implant Name
        KeratometryMeasurementTypeCodeSequence|Keratometry Measurement Type Code Sequence
        ImplantPartNumber|Implant Part Number
        ReferencedOphthalmicAxialMeasurementsSequence|Referenced Ophthalmic Axial Measurements Sequence
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence|Ophthalmic Axial Length Measurements Segment Name Code Sequence
        RefractiveErrorBeforeRefractiveSurgeryCodeSequence|Refractive Error Before Refractive Surgery Code Sequence
        IOLPowerForExactEmmetropia|IOL Power For Exact Emmetropia
        IOLPowerForExactTargetRefraction|IOL Power For Exact Target Refraction
        AnteriorChamberDepthDefinitionCodeSequence|Anterior Chamber Depth Definition Code Sequence
        LensThicknessSequence|Lens Thickness Sequence
        AnteriorChamberDepthSequence|Anterior Chamber Depth Sequence
        CalculationCommentSequence|Calculation Comment Sequence
        CalculationCommentType|Calculation Comment Type
        CalculationComment|Calculation Comment
        LensThickness|Lens Thickness
        AnteriorChamberDepth|Anterior Chamber Depth
        SourceOfLensThicknessDataCodeSequence|Source of Lens Thickness Data Code Sequence
        SourceOfAnteriorChamberDepthDataCodeSequence|Source of Anterior Chamber Depth Data Code Sequence
        SourceOfRefractiveMeasurementsSequence|Source of Refractive Measurements Sequence
        SourceOfRefractiveMeasurementsCodeSequence|Source of Refractive Measurements Code Sequence
        OphthalmicAxialLengthMeasurementModified|Ophthalmic Axial Length Measurement Modified
        OphthalmicAxialLengthDataSourceCodeSequence|Ophthalmic Axial Length Data Source Code Sequence
        OphthalmicAxialLengthAcquisitionMethodCodeSequence|Ophthalmic Axial Length Acquisition Method Code Sequence
        SignalToNoiseRatio|Signal to Noise Ratio
        OphthalmicAxialLengthDataSourceDescription|Ophthalmic Axial Length Data Source Description
        OphthalmicAxialLengthMeasurementsTotalLengthSequence|Ophthalmic Axial Length Measurements Total Length Sequence
        OphthalmicAxialLengthMeasurementsSegmentalLengthSequence|Ophthalmic Axial Length Measurements Segmental Length Sequence
        OphthalmicAxialLengthMeasurementsLengthSummationSequence|Ophthalmic Axial Length Measurements Length Summation Sequence
        UltrasoundOphthalmicAxialLengthMeasurementsSequence|Ultrasound Ophthalmic Axial Length Measurements Sequence
        OpticalOphthalmicAxialLengthMeasurementsSequence|Optical Ophthalmic Axial Length Measurements Sequence
        UltrasoundSelectedOphthalmicAxialLengthSequence|Ultrasound Selected Ophthalmic Axial Length Sequence
        OphthalmicAxialLengthSelectionMethodCodeSequence|Ophthalmic Axial Length Selection Method Code Sequence
        OpticalSelectedOphthalmicAxialLengthSequence|Optical Selected Ophthalmic Axial Length Sequence
        SelectedSegmentalOphthalmicAxialLengthSequence|Selected Segmental Ophthalmic Axial Length Sequence
        SelectedTotalOphthalmicAxialLengthSequence|Selected Total Ophthalmic Axial Length Sequence
        OphthalmicAxialLengthQualityMetricSequence|Ophthalmic Axial Length Quality Metric Sequence
        OphthalmicAxialLengthQualityMetricTypeCodeSequence|Ophthalmic Axial Length Quality Metric Type Code Sequence
        OphthalmicAxialLengthQualityMetricTypeDescription|Ophthalmic Axial Length Quality Metric Type Description
        IntraocularLensCalculationsRightEyeSequence|Intraocular Lens Calculations Right Eye Sequence
        IntraocularLensCalculationsLeftEyeSequence|Intraocular Lens Calculations Left Eye Sequence
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence|Referenced Ophthalmic Axial Length Measurement QC Image Sequence
        OphthalmicMappingDeviceType|Ophthalmic Mapping Device Type
        AcquisitionMethodCodeSequence|Acquisition Method Code Sequence
        AcquisitionMethodAlgorithmSequence|Acquisition Method Algorithm Sequence
        OphthalmicThicknessMapTypeCodeSequence|Ophthalmic Thickness Map Type Code Sequence
        OphthalmicThicknessMappingNormalsSequence|Ophthalmic Thickness Mapping Normals Sequence
        RetinalThicknessDefinitionCodeSequence|Retinal Thickness Definition Code Sequence
        PixelValueMappingToCodedConceptSequence|Pixel Value Mapping to Coded Concept Sequence
        MappedPixelValue|Mapped Pixel Value
        PixelValueMappingExplanation|Pixel Value Mapping Explanation
        OphthalmicThicknessMapQualityThresholdSequence|Ophthalmic Thickness Map Quality Threshold Sequence
        OphthalmicThicknessMapThresholdQualityRating|Ophthalmic Thickness Map Threshold Quality Rating
        AnatomicStructureReferencePoint|Anatomic Structure Reference Point
        RegistrationToLocalizerSequence|Registration to Localizer Sequence
        RegisteredLocalizerUnits|Registered Localizer Units
        RegisteredLocalizerTopLeftHandCorner|Registered Localizer Top Left Hand Corner
        RegisteredLocalizerBottomRightHandCorner|Registered Localizer Bottom Right Hand Corner
        OphthalmicThicknessMapQualityRatingSequence|Ophthalmic Thickness Map Quality Rating Sequence
        RelevantOPTAttributesSequence|Relevant OPT Attributes Sequence
        TransformationMethodCodeSequence|Transformation Method Code Sequence
        TransformationAlgorithmSequence|Transformation Algorithm Sequence
        OphthalmicAxialLengthMethod|Ophthalmic Axial Length Method
        OphthalmicFOV|Ophthalmic FOV
        TwoDimensionalToThreeDimensionalMapSequence|Two Dimensional to Three Dimensional Map Sequence
        WideFieldOphthalmicPhotographyQualityRatingSequence|Wide Field Ophthalmic Photography Quality Rating Sequence
        WideFieldOphthalmicPhotographyQualityThresholdSequence|Wide Field Ophthalmic Photography Quality Threshold Sequence
        WideFieldOphthalmicPhotographyThresholdQualityRating|Wide Field Ophthalmic Photography Threshold Quality Rating
        XCoordinatesCenterPixelViewAngle|X Coordinates Center Pixel View Angle
        YCoordinatesCenterPixelViewAngle|Y Coordinates Center Pixel View Angle
        NumberOfMapPoints|Number of Map Points
        TwoDimensionalToThreeDimensionalMapData|Two Dimensional to Three Dimensional Map Data
        DerivationAlgorithmSequence|Derivation Algorithm Sequence
        OphthalmicImageTypeCodeSequence|Ophthalmic Image Type Code Sequence
        OphthalmicImageTypeDescription|Ophthalmic Image Type Description
        ScanPatternTypeCodeSequence|Scan Pattern Type Code Sequence
        ReferencedSurfaceMeshIdentificationSequence|Referenced Surface Mesh Identification Sequence
        OphthalmicVolumetricPropertiesFlag|Ophthalmic Volumetric Properties Flag
        OphthalmicAnatomicReferencePointXCoordinate|Ophthalmic Anatomic Reference Point X-Coordinate
        OphthalmicAnatomicReferencePointYCoordinate|Ophthalmic Anatomic Reference Point Y-Coordinate
        OphthalmicEnFaceImageQualityRatingSequence|Ophthalmic En Face Image Quality Rating Sequence
        QualityThreshold|Quality Threshold
        OCTBscanAnalysisAcquisitionParametersSequence|OCT B-scan Analysis Acquisition Parameters Sequence
        NumberOfBscansPerFrame|Number of B-scans Per Frame
        BscanSlabThickness|B-scan Slab Thickness
        DistanceBetweenBscanSlabs|Distance Between B-scan Slabs
        BscanCycleTime|B-scan Cycle Time
        BscanCycleTimeVector|B-scan Cycle Time Vector
        AscanRate|A-scan Rate
        BscanRate|B-scan Rate
        SurfaceMeshZPixelOffset|Surface Mesh Z-Pixel Offset
        VisualFieldHorizontalExtent|Visual Field Horizontal Extent
        VisualFieldVerticalExtent|Visual Field Vertical Extent
        VisualFieldShape|Visual Field Shape
        ScreeningTestModeCodeSequence|Screening Test Mode Code Sequence
        MaximumStimulusLuminance|Maximum Stimulus Luminance
        BackgroundLuminance|Background Luminance
        StimulusColorCodeSequence|Stimulus Color Code Sequence
        BackgroundIlluminationColorCodeSequence|Background Illumination Color Code Sequence
        StimulusArea|Stimulus Area
        StimulusPresentationTime|Stimulus Presentation Time
        FixationSequence|Fixation Sequence
        FixationMonitoringCodeSequence|Fixation Monitoring Code Sequence
        VisualFieldCatchTrialSequence|Visual Field Catch Trial Sequence
        FixationCheckedQuantity|Fixation Checked Quantity
        PatientNotProperlyFixatedQuantity|Patient Not Properly Fixated Quantity
        PresentedVisualStimuliDataFlag|Presented Visual Stimuli Data Flag
        NumberOfVisualStimuli|Number of Visual Stimuli
        ExcessiveFixationLossesDataFlag|Excessive Fixation Losses Data Flag
        ExcessiveFixationLosses|Excessive Fixation Losses
        StimuliRetestingQuantity|Stimuli Retesting Quantity
        CommentsOnPatientPerformanceOfVisualField|Comments on Patient's Performance of Visual Field
        FalseNegativesEstimateFlag|False Negatives Estimate Flag
        FalseNegativesEstimate|False Negatives Estimate
        NegativeCatchTrialsQuantity|Negative Catch Trials Quantity
        FalseNegativesQuantity|False Negatives Quantity
        ExcessiveFalseNegativesDataFlag|Excessive False Negatives Data Flag
        ExcessiveFalseNegatives|Excessive False Negatives
        FalsePositivesEstimateFlag|False Positives Estimate Flag
        FalsePositivesEstimate|False Positives Estimate
        CatchTrialsDataFlag|Catch Trials Data Flag
        PositiveCatchTrialsQuantity|Positive Catch Trials Quantity
        TestPointNormalsDataFlag|Test Point Normals Data Flag
        TestPointNormalsSequence|Test Point Normals Sequence
        GlobalDeviationProbabilityNormalsFlag|Global Deviation Probability Normals Flag
        FalsePositivesQuantity|False Positives Quantity
        ExcessiveFalsePositivesDataFlag|Excessive False Positives Data Flag
        ExcessiveFalsePositives|Excessive False Positives
        VisualFieldTestNormalsFlag|Visual Field Test Normals Flag
        ResultsNormalsSequence|Results Normals Sequence
        AgeCorrectedSensitivityDeviationAlgorithmSequence|Age Corrected Sensitivity Deviation Algorithm Sequence
        GlobalDeviationFromNormal|Global Deviation From Normal
        GeneralizedDefectSensitivityDeviationAlgorithmSequence|Generalized Defect Sensitivity Deviation Algorithm Sequence
        LocalizedDeviationFromNormal|Localized Deviation From Normal
        PatientReliabilityIndicator|Patient Reliability Indicator
        VisualFieldMeanSensitivity|Visual Field Mean Sensitivity
        GlobalDeviationProbability|Global Deviation Probability
        LocalDeviationProbabilityNormalsFlag|Local Deviation Probability Normals Flag
        LocalizedDeviationProbability|Localized Deviation Probability
        ShortTermFluctuationCalculated|Short Term Fluctuation Calculated
        ShortTermFluctuation|Short Term Fluctuation
        ShortTermFluctuationProbabilityCalculated|Short Term Fluctuation Probability Calculated
        ShortTermFluctuationProbability|Short Term Fluctuation Probability
        CorrectedLocalizedDeviationFromNormalCalculated|Corrected Localized Deviation From Normal Calculated
        CorrectedLocalizedDeviationFromNormal|Corrected Localized Deviation From Normal
        CorrectedLocalizedDeviationFromNormalProbabilityCalculated|Corrected Localized Deviation From Normal Probability Calculated
        CorrectedLocalizedDeviationFromNormalProbability|Corrected Localized Deviation From Normal Probability
        GlobalDeviationProbabilitySequence|Global Deviation Probability Sequence
        LocalizedDeviationProbabilitySequence|Localized Deviation Probability Sequence
        FovealSensitivityMeasured|Foveal Sensitivity Measured
        FovealSensitivity|Foveal Sensitivity
        VisualFieldTestDuration|Visual Field Test Duration
        VisualFieldTestPointSequence|Visual Field Test Point Sequence
        VisualFieldTestPointXCoordinate|Visual Field Test Point X-Coordinate
        VisualFieldTestPointYCoordinate|Visual Field Test Point Y-Coordinate
        AgeCorrectedSensitivityDeviationValue|Age Corrected Sensitivity Deviation Value
        StimulusResults|Stimulus Results
        SensitivityValue|Sensitivity Value
        RetestStimulusSeen|Retest Stimulus Seen
        RetestSensitivityValue|Retest Sensitivity Value
        VisualFieldTestPointNormalsSequence|Visual Field Test Point Normals Sequence
        QuantifiedDefect|Quantified Defect
        AgeCorrectedSensitivityDeviationProbabilityValue|Age Corrected Sensitivity Deviation Probability Value
        GeneralizedDefectCorrectedSensitivityDeviationFlag|Generalized Defect Corrected Sensitivity Deviation Flag
        GeneralizedDefectCorrectedSensitivityDeviationValue|Generalized Defect Corrected Sensitivity Deviation Value
        GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue|Generalized Defect Corrected Sensitivity Deviation Probability Value
        MinimumSensitivityValue|Minimum Sensitivity Value
        BlindSpotLocalized|Blind Spot Localized
        BlindSpotXCoordinate|Blind Spot X-Coordinate
        BlindSpotYCoordinate|Blind Spot Y-Coordinate
        VisualAcuityMeasurementSequence|Visual Acuity Measurement Sequence
        RefractiveParametersUsedOnPatientSequence|Refractive Parameters Used on Patient Sequence
        MeasurementLaterality|Measurement Laterality
        OphthalmicPatientClinicalInformationLeftEyeSequence|Ophthalmic Patient Clinical Information Left Eye Sequence
        OphthalmicPatientClinicalInformationRightEyeSequence|Ophthalmic Patient Clinical Information Right Eye Sequence
        FovealPointNormativeDataFlag|Foveal Point Normative Data Flag
        FovealPointProbabilityValue|Foveal Point Probability Value
        ScreeningBaselineMeasured|Screening Baseline Measured
        ScreeningBaselineMeasuredSequence|Screening Baseline Measured Sequence
        ScreeningBaselineType|Screening Baseline Type
        ScreeningBaselineValue|Screening Baseline Value
        AlgorithmSource|Algorithm Source
        DataSetName|Data Set Name
        DataSetVersion|Data Set Version
        DataSetSource|Data Set Source
        DataSetDescription|Data Set Description
        VisualFieldTestReliabilityGlobalIndexSequence|Visual Field Test Reliability Global Index Sequence
        VisualFieldGlobalResultsIndexSequence|Visual Field Global Results Index Sequence
        DataObservationSequence|Data Observation Sequence
        IndexNormalsFlag|Index Normals Flag
        IndexProbability|Index Probability
        IndexProbabilitySequence|Index Probability Sequence
        SamplesPerPixel|Samples per Pixel
        SamplesPerPixelUsed|Samples per Pixel Used
        PhotometricInterpretation|Photometric Interpretation
        ImageDimensions|Image Dimensions
        PlanarConfiguration|Planar Configuration
        NumberOfFrames|Number of Frames
        FrameIncrementPointer|Frame Increment Pointer
        FrameDimensionPointer|Frame Dimension Pointer
        Rows|Rows
        Columns|Columns
        Planes|Planes
        UltrasoundColorDataPresent|Ultrasound Color Data Present
        PixelSpacing|Pixel Spacing
        ZoomFactor|Zoom Factor
        ZoomCenter|Zoom Center
        PixelAspectRatio|Pixel Aspect Ratio
        ImageFormat|Image Format
        ManipulatedImage|Manipulated Image
        CorrectedImage|Corrected Image
        CompressionRecognitionCode|Compression Recognition Code
        CompressionCode|Compression Code
        CompressionOriginator|Compression Originator
        CompressionLabel|Compression Label
        CompressionDescription|Compression Description
        CompressionSequence|Compression Sequence
        CompressionStepPointers|Compression Step Pointers
        RepeatInterval|Repeat Interval
        BitsGrouped|Bits Grouped
        PerimeterTable|Perimeter Table
        PerimeterValue|Perimeter Value
        PredictorRows|Predictor Rows
        PredictorColumns|Predictor Columns
        PredictorConstants|Predictor Constants
        BlockedPixels|Blocked Pixels
        BlockRows|Block Rows
        BlockColumns|Block Columns
        RowOverlap|Row Overlap
        ColumnOverlap|Column Overlap
        BitsAllocated|Bits Allocated
        BitsStored|Bits Stored
        HighBit|High Bit
        PixelRepresentation|Pixel Representation
        SmallestValidPixelValue|Smallest Valid Pixel Value
        LargestValidPixelValue|Largest Valid Pixel Value
        SmallestImagePixelValue|Smallest Image Pixel Value
        LargestImagePixelValue|Largest Image Pixel Value
        SmallestPixelValueInSeries|Smallest Pixel Value in Series
        LargestPixelValueInSeries|Largest Pixel Value in Series
        SmallestImagePixelValueInPlane|Smallest Image Pixel Value in Plane
        LargestImagePixelValueInPlane|Largest Image Pixel Value in Plane
        PixelPaddingValue|Pixel Padding Value
        PixelPaddingRangeLimit|Pixel Padding Range Limit
        FloatPixelPaddingValue|Float Pixel Padding Value
        DoubleFloatPixelPaddingValue|Double Float Pixel Padding Value
        FloatPixelPaddingRangeLimit|Float Pixel Padding Range Limit
        DoubleFloatPixelPaddingRangeLimit|Double Float Pixel Padding Range Limit
        ImageLocation|Image Location
        QualityControlImage|Quality Control Image
        BurnedInAnnotation|Burned In Annotation
        RecognizableVisualFeatures|Recognizable Visual Features
        LongitudinalTemporalInformationModified|Longitudinal Temporal Information Modified
        ReferencedColorPaletteInstanceUID|Referenced Color Palette Instance UID
        TransformLabel|Transform Label
        TransformVersionNumber|Transform Version Number
        NumberOfTransformSteps|Number of Transform Steps
        SequenceOfCompressedData|Sequence of Compressed Data
        DetailsOfCoefficients|Details of Coefficients
        DCTLabel|DCT Label
        DataBlockDescription|Data Block Description
        DataBlock|Data Block
        NormalizationFactorFormat|Normalization Factor Format
        ZonalMapNumberFormat|Zonal Map Number Format
        ZonalMapLocation|Zonal Map Location
        ZonalMapFormat|Zonal Map Format
        AdaptiveMapFormat|Adaptive Map Format
        CodeNumberFormat|Code Number Format
        PixelSpacingCalibrationType|Pixel Spacing Calibration Type
        PixelSpacingCalibrationDescription|Pixel Spacing Calibration Description
        PixelIntensityRelationship|Pixel Intensity Relationship
        PixelIntensityRelationshipSign|Pixel Intensity Relationship Sign
        WindowCenter|Window Center
        WindowWidth|Window Width
        RescaleIntercept|Rescale Intercept
        RescaleSlope|Rescale Slope
        RescaleType|Rescale Type
        WindowCenterWidthExplanation|Window Center & Width Explanation
        VOILUTFunction|VOI LUT Function
        GrayScale|Gray Scale
        RecommendedViewingMode|Recommended Viewing Mode
        GrayLookupTableDescriptor|Gray Lookup Table Descriptor
        RedPaletteColorLookupTableDescriptor|Red Palette Color Lookup Table Descriptor
        GreenPaletteColorLookupTableDescriptor|Green Palette Color Lookup Table Descriptor
        BluePaletteColorLookupTableDescriptor|Blue Palette Color Lookup Table Descriptor
        AlphaPaletteColorLookupTableDescriptor|Alpha Palette Color Lookup Table Descriptor
        LargeRedPaletteColorLookupTableDescriptor|Large Red Palette Color Lookup Table Descriptor
        LargeGreenPaletteColorLookupTableDescriptor|Large Green Palette Color Lookup Table Descriptor
        LargeBluePaletteColorLookupTableDescriptor|Large Blue Palette Color Lookup Table Descriptor
        PaletteColorLookupTableUID|Palette Color Lookup Table UID
        GrayLookupTableData|Gray Lookup Table Data
        RedPaletteColorLookupTableData|Red Palette Color Lookup Table Data
        GreenPaletteColorLookupTableData|Green Palette Color Lookup Table Data
        BluePaletteColorLookupTableData|Blue Palette Color Lookup Table Data
        AlphaPaletteColorLookupTableData|Alpha Palette Color Lookup Table Data
        LargeRedPaletteColorLookupTableData|Large Red Palette Color Lookup Table Data
        LargeGreenPaletteColorLookupTableData|Large Green Palette Color Lookup Table Data
        LargeBluePaletteColorLookupTableData|Large Blue Palette Color Lookup Table Data
        LargePaletteColorLookupTableUID|Large Palette Color Lookup Table UID
        SegmentedRedPaletteColorLookupTableData|Segmented Red Palette Color Lookup Table Data
        SegmentedGreenPaletteColorLookupTableData|Segmented Green Palette Color Lookup Table Data
        SegmentedBluePaletteColorLookupTableData|Segmented Blue Palette Color Lookup Table Data
        SegmentedAlphaPaletteColorLookupTableData|Segmented Alpha Palette Color Lookup Table Data
        StoredValueColorRangeSequence|Stored Value Color Range Sequence
        MinimumStoredValueMapped|Minimum Stored Value Mapped
        MaximumStoredValueMapped|Maximum Stored Value Mapped
        BreastImplantPresent|Breast Implant Present
        PartialView|Partial View
        PartialViewDescription|Partial View Description
        PartialViewCodeSequence|Partial View Code Sequence
        SpatialLocationsPreserved|Spatial Locations Preserved
        DataFrameAssignmentSequence|Data Frame Assignment Sequence
        DataPathAssignment|Data Path Assignment
        BitsMappedToColorLookupTable|Bits Mapped to Color Lookup Table
        BlendingLUT1Sequence|Blending LUT 1 Sequence
        BlendingLUT1TransferFunction|Blending LUT 1 Transfer Function
        BlendingWeightConstant|Blending Weight Constant
        BlendingLookupTableDescriptor|Blending Lookup Table Descriptor
        BlendingLookupTableData|Blending Lookup Table Data
        EnhancedPaletteColorLookupTableSequence|Enhanced Palette Color Lookup Table Sequence
        BlendingLUT2Sequence|Blending LUT 2 Sequence
        BlendingLUT2TransferFunction|Blending LUT 2 Transfer Function
        DataPathID|Data Path ID
        RGBLUTTransferFunction|RGB LUT Transfer Function
        AlphaLUTTransferFunction|Alpha LUT Transfer Function
        ICCProfile|ICC Profile
        ColorSpace|Color Space
        LossyImageCompression|Lossy Image Compression
        LossyImageCompressionRatio|Lossy Image Compression Ratio
        LossyImageCompressionMethod|Lossy Image Compression Method
        ModalityLUTSequence|Modality LUT Sequence
        VariableModalityLUTSequence|Variable Modality LUT Sequence
        LUTDescriptor|LUT Descriptor
        LUTExplanation|LUT Explanation
        ModalityLUTType|Modality LUT Type
        LUTData|LUT Data
        VOILUTSequence|VOI LUT Sequence
        SoftcopyVOILUTSequence|Softcopy VOI LUT Sequence
        ImagePresentationComments|Image Presentation Comments
        BiPlaneAcquisitionSequence|Bi-Plane Acquisition Sequence
        RepresentativeFrameNumber|Representative Frame Number
        FrameNumbersOfInterest|Frame Numbers of Interest (FOI)
        FrameOfInterestDescription|Frame of Interest Description
        FrameOfInterestType|Frame of Interest Type
        MaskPointers|Mask Pointer(s)
        RWavePointer|R Wave Pointer
        MaskSubtractionSequence|Mask Subtraction Sequence
        MaskOperation|Mask Operation
        ApplicableFrameRange|Applicable Frame Range
        MaskFrameNumbers|Mask Frame Numbers
        ContrastFrameAveraging|Contrast Frame Averaging
        MaskSubPixelShift|Mask Sub-pixel Shift
        TIDOffset|TID Offset
        MaskOperationExplanation|Mask Operation Explanation
        EquipmentAdministratorSequence|Equipment Administrator Sequence
        NumberOfDisplaySubsystems|Number of Display Subsystems
        CurrentConfigurationID|Current Configuration ID
        DisplaySubsystemID|Display Subsystem ID
        DisplaySubsystemName|Display Subsystem Name
        DisplaySubsystemDescription|Display Subsystem Description
        SystemStatus|System Status
        SystemStatusComment|System Status Comment
        TargetLuminanceCharacteristicsSequence|Target Luminance Characteristics Sequence
        LuminanceCharacteristicsID|Luminance Characteristics ID
        DisplaySubsystemConfigurationSequence|Display Subsystem Configuration Sequence
        ConfigurationID|Configuration ID
        ConfigurationName|Configuration Name
        ConfigurationDescription|Configuration Description
        ReferencedTargetLuminanceCharacteristicsID|Referenced Target Luminance Characteristics ID
        QAResultsSequence|QA Results Sequence
        DisplaySubsystemQAResultsSequence|Display Subsystem QA Results Sequence
        ConfigurationQAResultsSequence|Configuration QA Results Sequence
        MeasurementEquipmentSequence|Measurement Equipment Sequence
        MeasurementFunctions|Measurement Functions
        MeasurementEquipmentType|Measurement Equipment Type
        VisualEvaluationResultSequence|Visual Evaluation Result Sequence
        DisplayCalibrationResultSequence|Display Calibration Result Sequence
        DDLValue|DDL Value
        CIExyWhitePoint|CIExy White Point
        DisplayFunctionType|Display Function Type
        GammaValue|Gamma Value
        NumberOfLuminancePoints|Number of Luminance Points
        LuminanceResponseSequence|Luminance Response Sequence
        TargetMinimumLuminance|Target Minimum Luminance
        TargetMaximumLuminance|Target Maximum Luminance
        LuminanceValue|Luminance Value
        LuminanceResponseDescription|Luminance Response Description
        WhitePointFlag|White Point Flag
        DisplayDeviceTypeCodeSequence|Display Device Type Code Sequence
        DisplaySubsystemSequence|Display Subsystem Sequence
        LuminanceResultSequence|Luminance Result Sequence
        AmbientLightValueSource|Ambient Light Value Source
        MeasuredCharacteristics|Measured Characteristics
        LuminanceUniformityResultSequence|Luminance Uniformity Result Sequence
        VisualEvaluationTestSequence|Visual Evaluation Test Sequence
        TestResult|Test Result
        TestResultComment|Test Result Comment
        TestImageValidation|Test Image Validation
        TestPatternCodeSequence|Test Pattern Code Sequence
        MeasurementPatternCodeSequence|Measurement Pattern Code Sequence
        VisualEvaluationMethodCodeSequence|Visual Evaluation Method Code Sequence
        PixelDataProviderURL|Pixel Data Provider URL
        DataPointRows|Data Point Rows
        DataPointColumns|Data Point Columns
        SignalDomainColumns|Signal Domain Columns
        LargestMonochromePixelValue|Largest Monochrome Pixel Value
        DataRepresentation|Data Representation
        PixelMeasuresSequence|Pixel Measures Sequence
        FrameVOILUTSequence|Frame VOI LUT Sequence
        PixelValueTransformationSequence|Pixel Value Transformation Sequence
        SignalDomainRows|Signal Domain Rows
        DisplayFilterPercentage|Display Filter Percentage
        FramePixelShiftSequence|Frame Pixel Shift Sequence
        SubtractionItemID|Subtraction Item ID
        PixelIntensityRelationshipLUTSequence|Pixel Intensity Relationship LUT Sequence
        FramePixelDataPropertiesSequence|Frame Pixel Data Properties Sequence
        GeometricalProperties|Geometrical Properties
        GeometricMaximumDistortion|Geometric Maximum Distortion
        ImageProcessingApplied|Image Processing Applied
        MaskSelectionMode|Mask Selection Mode
        LUTFunction|LUT Function
        MaskVisibilityPercentage|Mask Visibility Percentage
        PixelShiftSequence|Pixel Shift Sequence
        RegionPixelShiftSequence|Region Pixel Shift Sequence
        VerticesOfTheRegion|Vertices of the Region
        MultiFramePresentationSequence|Multi-frame Presentation Sequence
        PixelShiftFrameRange|Pixel Shift Frame Range
        LUTFrameRange|LUT Frame Range
        ImageToEquipmentMappingMatrix|Image to Equipment Mapping Matrix
        EquipmentCoordinateSystemIdentification|Equipment Coordinate System Identification
        StudyStatusID|Study Status ID
        StudyPriorityID|Study Priority ID
        StudyIDIssuer|Study ID Issuer
        StudyVerifiedDate|Study Verified Date
        StudyVerifiedTime|Study Verified Time
        StudyReadDate|Study Read Date
        StudyReadTime|Study Read Time
        ScheduledStudyStartDate|Scheduled Study Start Date
        ScheduledStudyStartTime|Scheduled Study Start Time
        ScheduledStudyStopDate|Scheduled Study Stop Date
        ScheduledStudyStopTime|Scheduled Study Stop Time
        ScheduledStudyLocation|Scheduled Study Location
        ScheduledStudyLocationAETitle|Scheduled Study Location AE Title
        ReasonForStudy|Reason for Study
        RequestingPhysicianIdentificationSequence|Requesting Physician Identification Sequence
        RequestingPhysician|Requesting Physician
        RequestingService|Requesting Service
        RequestingServiceCodeSequence|Requesting Service Code Sequence
        StudyArrivalDate|Study Arrival Date
        StudyArrivalTime|Study Arrival Time
        StudyCompletionDate|Study Completion Date
        StudyCompletionTime|Study Completion Time
        StudyComponentStatusID|Study Component Status ID
        RequestedProcedureDescription|Requested Procedure Description
        RequestedProcedureCodeSequence|Requested Procedure Code Sequence
        RequestedLateralityCodeSequence|Requested Laterality Code Sequence
        ReasonForVisit|Reason for Visit
        ReasonForVisitCodeSequence|Reason for Visit Code Sequence
        RequestedContrastAgent|Requested Contrast Agent
        StudyComments|Study Comments
        FlowIdentifierSequence|Flow Identifier Sequence
        FlowIdentifier|Flow Identifier
        FlowTransferSyntaxUID|Flow Transfer Syntax UID
        FlowRTPSamplingRate|Flow RTP Sampling Rate
        SourceIdentifier|Source Identifier
        FrameOriginTimestamp|Frame Origin Timestamp
        IncludesImagingSubject|Includes Imaging Subject
        FrameUsefulnessGroupSequence|Frame Usefulness Group Sequence
        RealTimeBulkDataFlowSequence|Real-Time Bulk Data Flow Sequence
        CameraPositionGroupSequence|Camera Position Group Sequence
        IncludesInformation|Includes Information
        TimeOfFrameGroupSequence|Time of Frame Group Sequence
        ReferencedPatientAliasSequence|Referenced Patient Alias Sequence
        VisitStatusID|Visit Status ID
        AdmissionID|Admission ID
        IssuerOfAdmissionID|Issuer of Admission ID
        IssuerOfAdmissionIDSequence|Issuer of Admission ID Sequence
        RouteOfAdmissions|Route of Admissions
        ScheduledAdmissionDate|Scheduled Admission Date
        ScheduledAdmissionTime|Scheduled Admission Time
        ScheduledDischargeDate|Scheduled Discharge Date
        ScheduledDischargeTime|Scheduled Discharge Time
        ScheduledPatientInstitutionResidence|Scheduled Patient Institution Residence
        AdmittingDate|Admitting Date
        AdmittingTime|Admitting Time
        DischargeDate|Discharge Date
        DischargeTime|Discharge Time
        DischargeDiagnosisDescription|Discharge Diagnosis Description
        DischargeDiagnosisCodeSequence|Discharge Diagnosis Code Sequence
        SpecialNeeds|Special Needs
        ServiceEpisodeID|Service Episode ID
        IssuerOfServiceEpisodeID|Issuer of Service Episode ID
        ServiceEpisodeDescription|Service Episode Description
        IssuerOfServiceEpisodeIDSequence|Issuer of Service Episode ID Sequence
        PertinentDocumentsSequence|Pertinent Documents Sequence
        PertinentResourcesSequence|Pertinent Resources Sequence
        ResourceDescription|Resource Description
        CurrentPatientLocation|Current Patient Location
        PatientInstitutionResidence|Patient's Institution Residence
        PatientState|Patient State
        PatientClinicalTrialParticipationSequence|Patient Clinical Trial Participation Sequence
        VisitComments|Visit Comments
        WaveformOriginality|Waveform Originality
        NumberOfWaveformChannels|Number of Waveform Channels
        NumberOfWaveformSamples|Number of Waveform Samples
        SamplingFrequency|Sampling Frequency
        MultiplexGroupLabel|Multiplex Group Label
        ChannelDefinitionSequence|Channel Definition Sequence
        WaveformChannelNumber|Waveform Channel Number
        ChannelLabel|Channel Label
        ChannelStatus|Channel Status
        ChannelSourceSequence|Channel Source Sequence
        ChannelSourceModifiersSequence|Channel Source Modifiers Sequence
        SourceWaveformSequence|Source Waveform Sequence
        ChannelDerivationDescription|Channel Derivation Description
        ChannelSensitivity|Channel Sensitivity
        ChannelSensitivityUnitsSequence|Channel Sensitivity Units Sequence
        ChannelSensitivityCorrectionFactor|Channel Sensitivity Correction Factor
        ChannelBaseline|Channel Baseline
        ChannelTimeSkew|Channel Time Skew
        ChannelSampleSkew|Channel Sample Skew
        ChannelOffset|Channel Offset
        WaveformBitsStored|Waveform Bits Stored
        FilterLowFrequency|Filter Low Frequency
        FilterHighFrequency|Filter High Frequency
        NotchFilterFrequency|Notch Filter Frequency
        NotchFilterBandwidth|Notch Filter Bandwidth
        WaveformDataDisplayScale|Waveform Data Display Scale
        WaveformDisplayBackgroundCIELabValue|Waveform Display Background CIELab Value
        WaveformPresentationGroupSequence|Waveform Presentation Group Sequence
        PresentationGroupNumber|Presentation Group Number
        ChannelDisplaySequence|Channel Display Sequence
        ChannelRecommendedDisplayCIELabValue|Channel Recommended Display CIELab Value
        ChannelPosition|Channel Position
        DisplayShadingFlag|Display Shading Flag
        FractionalChannelDisplayScale|Fractional Channel Display Scale
        AbsoluteChannelDisplayScale|Absolute Channel Display Scale
        MultiplexedAudioChannelsDescriptionCodeSequence|Multiplexed Audio Channels Description Code Sequence
        ChannelIdentificationCode|Channel Identification Code
        ChannelMode|Channel Mode
        MultiplexGroupUID|Multiplex Group UID
        PowerlineFrequency|Powerline Frequency
        ChannelImpedanceSequence|Channel Impedance Sequence
        ImpedanceValue|Impedance Value
        ImpedanceMeasurementDateTime|Impedance Measurement DateTime
        ImpedanceMeasurementFrequency|Impedance Measurement Frequency
        ImpedanceMeasurementCurrentType|Impedance Measurement Current Type
        WaveformAmplifierType|Waveform Amplifier Type
        FilterLowFrequencyCharacteristicsSequence|Filter Low Frequency Characteristics Sequence
        FilterHighFrequencyCharacteristicsSequence|Filter High Frequency Characteristics Sequence
        SummarizedFilterLookupTable|Summarized Filter Lookup Table Sequence
        NotchFilterCharacteristicsSequence|Notch Filter Characteristics Sequence
        WaveformFilterType|Waveform Filter Type
        AnalogFilterCharacteristicsSequence|Analog Filter Characteristics Sequence
        AnalogFilterRollOff|Analog Filter Roll Off
        AnalogFilterType|Analog Filter Type Code Sequence
        DigitalFilterCharacteristicsSequence|Digital Filter Characteristics Sequence
        DigitalFilterOrder|Digital Filter Order
        DigitalFilterTypeCodeSequence|Digital Filter Type Code Sequence
        WaveformFilterDescription|Waveform Filter Description
        FilterLookupTableSequence|Filter Lookup Table Sequence
        FilterLookupTableDescription|Filter Lookup Table Description
        FrequencyEncodingCodeSequence|Frequency Encoding Code Sequence
        MagnitudeEncodingCodeSequence|Magnitude Encoding Code Sequence
        FilterLookupTableData|Filter Lookup Table Data
        ScheduledStationAETitle|Scheduled Station AE Title
        ScheduledProcedureStepStartDate|Scheduled Procedure Step Start Date
        ScheduledProcedureStepStartTime|Scheduled Procedure Step Start Time
        ScheduledProcedureStepEndDate|Scheduled Procedure Step End Date
        ScheduledProcedureStepEndTime|Scheduled Procedure Step End Time
        ScheduledPerformingPhysicianName|Scheduled Performing Physician's Name
        ScheduledProcedureStepDescription|Scheduled Procedure Step Description
        ScheduledProtocolCodeSequence|Scheduled Protocol Code Sequence
        ScheduledProcedureStepID|Scheduled Procedure Step ID
        StageCodeSequence|Stage Code Sequence
        ScheduledPerformingPhysicianIdentificationSequence|Scheduled Performing Physician Identification Sequence
        ScheduledStationName|Scheduled Station Name
        ScheduledProcedureStepLocation|Scheduled Procedure Step Location
        PreMedication|Pre-Medication
        ScheduledProcedureStepStatus|Scheduled Procedure Step Status
        OrderPlacerIdentifierSequence|Order Placer Identifier Sequence
        OrderFillerIdentifierSequence|Order Filler Identifier Sequence
        LocalNamespaceEntityID|Local Namespace Entity ID
        UniversalEntityID|Universal Entity ID
        UniversalEntityIDType|Universal Entity ID Type
        IdentifierTypeCode|Identifier Type Code
        AssigningFacilitySequence|Assigning Facility Sequence
        AssigningJurisdictionCodeSequence|Assigning Jurisdiction Code Sequence
        AssigningAgencyOrDepartmentCodeSequence|Assigning Agency or Department Code Sequence
        ScheduledProcedureStepSequence|Scheduled Procedure Step Sequence
        ReferencedNonImageCompositeSOPInstanceSequence|Referenced Non-Image Composite SOP Instance Sequence
        PerformedStationAETitle|Performed Station AE Title
        PerformedStationName|Performed Station Name
        PerformedLocation|Performed Location
        PerformedProcedureStepStartDate|Performed Procedure Step Start Date
        PerformedProcedureStepStartTime|Performed Procedure Step Start Time
        PerformedProcedureStepEndDate|Performed Procedure Step End Date
        PerformedProcedureStepEndTime|Performed Procedure Step End Time
        PerformedProcedureStepStatus|Performed Procedure Step Status
        PerformedProcedureStepID|Performed Procedure Step ID
        PerformedProcedureStepDescription|Performed Procedure Step Description
        PerformedProcedureTypeDescription|Performed Procedure Type Description
        PerformedProtocolCodeSequence|Performed Protocol Code Sequence
        PerformedProtocolType|Performed Protocol Type
        ScheduledStepAttributesSequence|Scheduled Step Attributes Sequence
        RequestAttributesSequence|Request Attributes Sequence
        CommentsOnThePerformedProcedureStep|Comments on the Performed Procedure Step
        PerformedProcedureStepDiscontinuationReasonCodeSequence|Performed Procedure Step Discontinuation Reason Code Sequence
        QuantitySequence|Quantity Sequence
        Quantity|Quantity
        MeasuringUnitsSequence|Measuring Units Sequence
        BillingItemSequence|Billing Item Sequence
        TotalTimeOfFluoroscopy|Total Time of Fluoroscopy
        TotalNumberOfExposures|Total Number of Exposures
        EntranceDose|Entrance Dose
        ExposedArea|Exposed Area
        DistanceSourceToEntrance|Distance Source to Entrance
        DistanceSourceToSupport|Distance Source to Support
        ExposureDoseSequence|Exposure Dose Sequence
        CommentsOnRadiationDose|Comments on Radiation Dose
        XRayOutput|X-Ray Output
        HalfValueLayer|Half Value Layer
        OrganDose|Organ Dose
        OrganExposed|Organ Exposed
        BillingProcedureStepSequence|Billing Procedure Step Sequence
        FilmConsumptionSequence|Film Consumption Sequence
        BillingSuppliesAndDevicesSequence|Billing Supplies and Devices Sequence
        ReferencedProcedureStepSequence|Referenced Procedure Step Sequence
        PerformedSeriesSequence|Performed Series Sequence
        CommentsOnTheScheduledProcedureStep|Comments on the Scheduled Procedure Step
        ProtocolContextSequence|Protocol Context Sequence
        ContentItemModifierSequence|Content Item Modifier Sequence
        ScheduledSpecimenSequence|Scheduled Specimen Sequence
        SpecimenAccessionNumber|Specimen Accession Number
        ContainerIdentifier|Container Identifier
        IssuerOfTheContainerIdentifierSequence|Issuer of the Container Identifier Sequence
        AlternateContainerIdentifierSequence|Alternate Container Identifier Sequence
        ContainerTypeCodeSequence|Container Type Code Sequence
        ContainerDescription|Container Description
        ContainerComponentSequence|Container Component Sequence
        SpecimenSequence|Specimen Sequence
        SpecimenIdentifier|Specimen Identifier
        SpecimenDescriptionSequenceTrial|Specimen Description Sequence (Trial)
        SpecimenDescriptionTrial|Specimen Description (Trial)
        SpecimenUID|Specimen UID
        AcquisitionContextSequence|Acquisition Context Sequence
        AcquisitionContextDescription|Acquisition Context Description
        SpecimenDescriptionSequence|Specimen Description Sequence
        IssuerOfTheSpecimenIdentifierSequence|Issuer of the Specimen Identifier Sequence
        SpecimenTypeCodeSequence|Specimen Type Code Sequence
        SpecimenShortDescription|Specimen Short Description
        SpecimenDetailedDescription|Specimen Detailed Description
        SpecimenPreparationSequence|Specimen Preparation Sequence
        SpecimenPreparationStepContentItemSequence|Specimen Preparation Step Content Item Sequence
        SpecimenLocalizationContentItemSequence|Specimen Localization Content Item Sequence
        SlideIdentifier|Slide Identifier
        WholeSlideMicroscopyImageFrameTypeSequence|Whole Slide Microscopy Image Frame Type Sequence
        ImageCenterPointCoordinatesSequence|Image Center Point Coordinates Sequence
        XOffsetInSlideCoordinateSystem|X Offset in Slide Coordinate System
        YOffsetInSlideCoordinateSystem|Y Offset in Slide Coordinate System
        ZOffsetInSlideCoordinateSystem|Z Offset in Slide Coordinate System
        PixelSpacingSequence|Pixel Spacing Sequence
        CoordinateSystemAxisCodeSequence|Coordinate System Axis Code Sequence
        MeasurementUnitsCodeSequence|Measurement Units Code Sequence
        VitalStainCodeSequenceTrial|Vital Stain Code Sequence (Trial)
        RequestedProcedureID|Requested Procedure ID
        ReasonForTheRequestedProcedure|Reason for the Requested Procedure
        RequestedProcedurePriority|Requested Procedure Priority
        PatientTransportArrangements|Patient Transport Arrangements
        RequestedProcedureLocation|Requested Procedure Location
        PlacerOrderNumberProcedure|Placer Order Number / Procedure
        FillerOrderNumberProcedure|Filler Order Number / Procedure
        ConfidentialityCode|Confidentiality Code
        ReportingPriority|Reporting Priority
        ReasonForRequestedProcedureCodeSequence|Reason for Requested Procedure Code Sequence
        NamesOfIntendedRecipientsOfResults|Names of Intended Recipients of Results
        IntendedRecipientsOfResultsIdentificationSequence|Intended Recipients of Results Identification Sequence
        ReasonForPerformedProcedureCodeSequence|Reason For Performed Procedure Code Sequence
        RequestedProcedureDescriptionTrial|Requested Procedure Description (Trial)
        PersonIdentificationCodeSequence|Person Identification Code Sequence
        PersonAddress|Person's Address
        PersonTelephoneNumbers|Person's Telephone Numbers
        PersonTelecomInformation|Person's Telecom Information
        RequestedProcedureComments|Requested Procedure Comments
        ReasonForTheImagingServiceRequest|Reason for the Imaging Service Request
        IssueDateOfImagingServiceRequest|Issue Date of Imaging Service Request
        IssueTimeOfImagingServiceRequest|Issue Time of Imaging Service Request
        PlacerOrderNumberImagingServiceRequestRetired|Placer Order Number / Imaging Service Request (Retired)
        FillerOrderNumberImagingServiceRequestRetired|Filler Order Number / Imaging Service Request (Retired)
        OrderEnteredBy|Order Entered By
        OrderEntererLocation|Order Enterer's Location
        OrderCallbackPhoneNumber|Order Callback Phone Number
        OrderCallbackTelecomInformation|Order Callback Telecom Information
        PlacerOrderNumberImagingServiceRequest|Placer Order Number / Imaging Service Request
        FillerOrderNumberImagingServiceRequest|Filler Order Number / Imaging Service Request
        ImagingServiceRequestComments|Imaging Service Request Comments
        ConfidentialityConstraintOnPatientDataDescription|Confidentiality Constraint on Patient Data Description
        GeneralPurposeScheduledProcedureStepStatus|General Purpose Scheduled Procedure Step Status
        GeneralPurposePerformedProcedureStepStatus|General Purpose Performed Procedure Step Status
        GeneralPurposeScheduledProcedureStepPriority|General Purpose Scheduled Procedure Step Priority
        ScheduledProcessingApplicationsCodeSequence|Scheduled Processing Applications Code Sequence
        ScheduledProcedureStepStartDateTime|Scheduled Procedure Step Start DateTime
        MultipleCopiesFlag|Multiple Copies Flag
        PerformedProcessingApplicationsCodeSequence|Performed Processing Applications Code Sequence
        ScheduledProcedureStepExpirationDateTime|Scheduled Procedure Step Expiration DateTime
        HumanPerformerCodeSequence|Human Performer Code Sequence
        ScheduledProcedureStepModificationDateTime|Scheduled Procedure Step Modification DateTime
        ExpectedCompletionDateTime|Expected Completion DateTime
        ResultingGeneralPurposePerformedProcedureStepsSequence|Resulting General Purpose Performed Procedure Steps Sequence
        ReferencedGeneralPurposeScheduledProcedureStepSequence|Referenced General Purpose Scheduled Procedure Step Sequence
        ScheduledWorkitemCodeSequence|Scheduled Workitem Code Sequence
        PerformedWorkitemCodeSequence|Performed Workitem Code Sequence
        InputAvailabilityFlag|Input Availability Flag
        InputInformationSequence|Input Information Sequence
        RelevantInformationSequence|Relevant Information Sequence
        ReferencedGeneralPurposeScheduledProcedureStepTransactionUID|Referenced General Purpose Scheduled Procedure Step Transaction UID
        ScheduledStationNameCodeSequence|Scheduled Station Name Code Sequence
        ScheduledStationClassCodeSequence|Scheduled Station Class Code Sequence
        ScheduledStationGeographicLocationCodeSequence|Scheduled Station Geographic Location Code Sequence
        PerformedStationNameCodeSequence|Performed Station Name Code Sequence
        PerformedStationClassCodeSequence|Performed Station Class Code Sequence
        PerformedStationGeographicLocationCodeSequence|Performed Station Geographic Location Code Sequence
        RequestedSubsequentWorkitemCodeSequence|Requested Subsequent Workitem Code Sequence
        NonDICOMOutputCodeSequence|Non-DICOM Output Code Sequence
        OutputInformationSequence|Output Information Sequence
        ScheduledHumanPerformersSequence|Scheduled Human Performers Sequence
        ActualHumanPerformersSequence|Actual Human Performers Sequence
        HumanPerformerOrganization|Human Performer's Organization
        HumanPerformerName|Human Performer's Name
        RawDataHandling|Raw Data Handling
        InputReadinessState|Input Readiness State
        PerformedProcedureStepStartDateTime|Performed Procedure Step Start DateTime
        PerformedProcedureStepEndDateTime|Performed Procedure Step End DateTime
        ProcedureStepCancellationDateTime|Procedure Step Cancellation DateTime
        OutputDestinationSequence|Output Destination Sequence
        DICOMStorageSequence|DICOM Storage Sequence
        STOWRSStorageSequence|STOW-RS Storage Sequence
        StorageURL|Storage URL
        XDSStorageSequence|XDS Storage Sequence
        EntranceDoseInmGy|Entrance Dose in mGy
        EntranceDoseDerivation|Entrance Dose Derivation
        ParametricMapFrameTypeSequence|Parametric Map Frame Type Sequence
        ReferencedImageRealWorldValueMappingSequence|Referenced Image Real World Value Mapping Sequence
        RealWorldValueMappingSequence|Real World Value Mapping Sequence
        PixelValueMappingCodeSequence|Pixel Value Mapping Code Sequence
        LUTLabel|LUT Label
        RealWorldValueLastValueMapped|Real World Value Last Value Mapped
        RealWorldValueLUTData|Real World Value LUT Data
        DoubleFloatRealWorldValueLastValueMapped|Double Float Real World Value Last Value Mapped
        DoubleFloatRealWorldValueFirstValueMapped|Double Float Real World Value First Value Mapped
        RealWorldValueFirstValueMapped|Real World Value First Value Mapped
        QuantityDefinitionSequence|Quantity Definition Sequence
        RealWorldValueIntercept|Real World Value Intercept
        RealWorldValueSlope|Real World Value Slope
        FindingsFlagTrial|Findings Flag (Trial)
        RelationshipType|Relationship Type
        FindingsSequenceTrial|Findings Sequence (Trial)
        FindingsGroupUIDTrial|Findings Group UID (Trial)
        ReferencedFindingsGroupUIDTrial|Referenced Findings Group UID (Trial)
        FindingsGroupRecordingDateTrial|Findings Group Recording Date (Trial)
        FindingsGroupRecordingTimeTrial|Findings Group Recording Time (Trial)
        FindingsSourceCategoryCodeSequenceTrial|Findings Source Category Code Sequence (Trial)
        VerifyingOrganization|Verifying Organization
        DocumentingOrganizationIdentifierCodeSequenceTrial|Documenting Organization Identifier Code Sequence (Trial)
        VerificationDateTime|Verification DateTime
        ObservationDateTime|Observation DateTime
        ObservationStartDateTime|Observation Start DateTime
        ValueType|Value Type
        ConceptNameCodeSequence|Concept Name Code Sequence
        MeasurementPrecisionDescriptionTrial|Measurement Precision Description (Trial)
        ContinuityOfContent|Continuity Of Content
        UrgencyOrPriorityAlertsTrial|Urgency or Priority Alerts (Trial)
        SequencingIndicatorTrial|Sequencing Indicator (Trial)
        DocumentIdentifierCodeSequenceTrial|Document Identifier Code Sequence (Trial)
        DocumentAuthorTrial|Document Author (Trial)
        DocumentAuthorIdentifierCodeSequenceTrial|Document Author Identifier Code Sequence (Trial)
        IdentifierCodeSequenceTrial|Identifier Code Sequence (Trial)
        VerifyingObserverSequence|Verifying Observer Sequence
        ObjectBinaryIdentifierTrial|Object Binary Identifier (Trial)
        VerifyingObserverName|Verifying Observer Name
        DocumentingObserverIdentifierCodeSequenceTrial|Documenting Observer Identifier Code Sequence (Trial)
        AuthorObserverSequence|Author Observer Sequence
        ParticipantSequence|Participant Sequence
        CustodialOrganizationSequence|Custodial Organization Sequence
        ParticipationType|Participation Type
        ParticipationDateTime|Participation DateTime
        ObserverType|Observer Type
        ProcedureIdentifierCodeSequenceTrial|Procedure Identifier Code Sequence (Trial)
        VerifyingObserverIdentificationCodeSequence|Verifying Observer Identification Code Sequence
        ObjectDirectoryBinaryIdentifierTrial|Object Directory Binary Identifier (Trial)
        EquivalentCDADocumentSequence|Equivalent CDA Document Sequence
        ReferencedWaveformChannels|Referenced Waveform Channels
        DateOfDocumentOrVerbalTransactionTrial|Date of Document or Verbal Transaction (Trial)
        TimeOfDocumentCreationOrVerbalTransactionTrial|Time of Document Creation or Verbal Transaction (Trial)
        DateTime|DateTime
        Date|Date
        Time|Time
        PersonName|Person Name
        UID|UID
        ReportStatusIDTrial|Report Status ID (Trial)
        TemporalRangeType|Temporal Range Type
        ReferencedSamplePositions|Referenced Sample Positions
        ReferencedFrameNumbers|Referenced Frame Numbers
        ReferencedTimeOffsets|Referenced Time Offsets
        ReferencedDateTime|Referenced DateTime
        TextValue|Text Value
        FloatingPointValue|Floating Point Value
        RationalNumeratorValue|Rational Numerator Value
        RationalDenominatorValue|Rational Denominator Value
        ObservationCategoryCodeSequenceTrial|Observation Category Code Sequence (Trial)
        ConceptCodeSequence|Concept Code Sequence
        BibliographicCitationTrial|Bibliographic Citation (Trial)
        PurposeOfReferenceCodeSequence|Purpose of Reference Code Sequence
        ObservationUID|Observation UID
        ReferencedObservationUIDTrial|Referenced Observation UID (Trial)
        ReferencedObservationClassTrial|Referenced Observation Class (Trial)
        ReferencedObjectObservationClassTrial|Referenced Object Observation Class (Trial)
        AnnotationGroupNumber|Annotation Group Number
        ObservationDateTrial|Observation Date (Trial)
        ObservationTimeTrial|Observation Time (Trial)
        MeasurementAutomationTrial|Measurement Automation (Trial)
        ModifierCodeSequence|Modifier Code Sequence
        IdentificationDescriptionTrial|Identification Description (Trial)
        CoordinatesSetGeometricTypeTrial|Coordinates Set Geometric Type (Trial)
        AlgorithmCodeSequenceTrial|Algorithm Code Sequence (Trial)
        AlgorithmDescriptionTrial|Algorithm Description (Trial)
        PixelCoordinatesSetTrial|Pixel Coordinates Set (Trial)
        MeasuredValueSequence|Measured Value Sequence
        NumericValueQualifierCodeSequence|Numeric Value Qualifier Code Sequence
        CurrentObserverTrial|Current Observer (Trial)
        NumericValue|Numeric Value
        ReferencedAccessionSequenceTrial|Referenced Accession Sequence (Trial)
        ReportStatusCommentTrial|Report Status Comment (Trial)
        ProcedureContextSequenceTrial|Procedure Context Sequence (Trial)
        VerbalSourceTrial|Verbal Source (Trial)
        AddressTrial|Address (Trial)
        TelephoneNumberTrial|Telephone Number (Trial)
        VerbalSourceIdentifierCodeSequenceTrial|Verbal Source Identifier Code Sequence (Trial)
        PredecessorDocumentsSequence|Predecessor Documents Sequence
        ReferencedRequestSequence|Referenced Request Sequence
        PerformedProcedureCodeSequence|Performed Procedure Code Sequence
        CurrentRequestedProcedureEvidenceSequence|Current Requested Procedure Evidence Sequence
        ReportDetailSequenceTrial|Report Detail Sequence (Trial)
        PertinentOtherEvidenceSequence|Pertinent Other Evidence Sequence
        HL7StructuredDocumentReferenceSequence|HL7 Structured Document Reference Sequence
        ObservationSubjectUIDTrial|Observation Subject UID (Trial)
        ObservationSubjectClassTrial|Observation Subject Class (Trial)
        ObservationSubjectTypeCodeSequenceTrial|Observation Subject Type Code Sequence (Trial)
        CompletionFlag|Completion Flag
        CompletionFlagDescription|Completion Flag Description
        VerificationFlag|Verification Flag
        ArchiveRequested|Archive Requested
        PreliminaryFlag|Preliminary Flag
        ContentTemplateSequence|Content Template Sequence
        IdenticalDocumentsSequence|Identical Documents Sequence
        ObservationSubjectContextFlagTrial|Observation Subject Context Flag (Trial)
        ObserverContextFlagTrial|Observer Context Flag (Trial)
        ProcedureContextFlagTrial|Procedure Context Flag (Trial)
        ContentSequence|Content Sequence
        RelationshipSequenceTrial|Relationship Sequence (Trial)
        RelationshipTypeCodeSequenceTrial|Relationship Type Code Sequence (Trial)
        LanguageCodeSequenceTrial|Language Code Sequence (Trial)
        TabulatedValuesSequence|Tabulated Values Sequence
        NumberOfTableRows|Number of Table Rows
        NumberOfTableColumns|Number of Table Columns
        TableRowNumber|Table Row Number
        TableColumnNumber|Table Column Number
        TableRowDefinitionSequence|Table Row Definition Sequence
        TableColumnDefinitionSequence|Table Column Definition Sequence
        CellValuesSequence|Cell Values Sequence
        UniformResourceLocatorTrial|Uniform Resource Locator (Trial)
        WaveformAnnotationSequence|Waveform Annotation Sequence
        TemplateIdentifier|Template Identifier
        TemplateVersion|Template Version
        TemplateLocalVersion|Template Local Version
        TemplateExtensionFlag|Template Extension Flag
        TemplateExtensionOrganizationUID|Template Extension Organization UID
        TemplateExtensionCreatorUID|Template Extension Creator UID
        ReferencedContentItemIdentifier|Referenced Content Item Identifier
        HL7InstanceIdentifier|HL7 Instance Identifier
        HL7DocumentEffectiveTime|HL7 Document Effective Time
        HL7DocumentTypeCodeSequence|HL7 Document Type Code Sequence
        DocumentClassCodeSequence|Document Class Code Sequence
        RetrieveURI|Retrieve URI
        RetrieveLocationUID|Retrieve Location UID
        TypeOfInstances|Type of Instances
        DICOMRetrievalSequence|DICOM Retrieval Sequence
        DICOMMediaRetrievalSequence|DICOM Media Retrieval Sequence
        WADORetrievalSequence|WADO Retrieval Sequence
        XDSRetrievalSequence|XDS Retrieval Sequence
        WADORSRetrievalSequence|WADO-RS Retrieval Sequence
        RepositoryUniqueID|Repository Unique ID
        HomeCommunityID|Home Community ID
        DocumentTitle|Document Title
        EncapsulatedDocument|Encapsulated Document
        MIMETypeOfEncapsulatedDocument|MIME Type of Encapsulated Document
        SourceInstanceSequence|Source Instance Sequence
        ListOfMIMETypes|List of MIME Types
        EncapsulatedDocumentLength|Encapsulated Document Length
        ProductPackageIdentifier|Product Package Identifier
        SubstanceAdministrationApproval|Substance Administration Approval
        ApprovalStatusFurtherDescription|Approval Status Further Description
        ApprovalStatusDateTime|Approval Status DateTime
        ProductTypeCodeSequence|Product Type Code Sequence
        ProductName|Product Name
        ProductDescription|Product Description
        ProductLotIdentifier|Product Lot Identifier
        ProductExpirationDateTime|Product Expiration DateTime
        SubstanceAdministrationDateTime|Substance Administration DateTime
        SubstanceAdministrationNotes|Substance Administration Notes
        SubstanceAdministrationDeviceID|Substance Administration Device ID
        ProductParameterSequence|Product Parameter Sequence
        SubstanceAdministrationParameterSequence|Substance Administration Parameter Sequence
        ApprovalSequence|Approval Sequence
        AssertionCodeSequence|Assertion Code Sequence
        AssertionUID|Assertion UID
        AsserterIdentificationSequence|Asserter Identification Sequence
        AssertionDateTime|Assertion DateTime
        AssertionExpirationDateTime|Assertion Expiration DateTime
        AssertionComments|Assertion Comments
        RelatedAssertionSequence|Related Assertion Sequence
        ReferencedAssertionUID|Referenced Assertion UID
        ApprovalSubjectSequence|Approval Subject Sequence
        OrganizationalRoleCodeSequence|Organizational Role Code Sequence
        LensDescription|Lens Description
        RightLensSequence|Right Lens Sequence
        LeftLensSequence|Left Lens Sequence
        UnspecifiedLateralityLensSequence|Unspecified Laterality Lens Sequence
        CylinderSequence|Cylinder Sequence
        PrismSequence|Prism Sequence
        HorizontalPrismPower|Horizontal Prism Power
        HorizontalPrismBase|Horizontal Prism Base
        VerticalPrismPower|Vertical Prism Power
        VerticalPrismBase|Vertical Prism Base
        LensSegmentType|Lens Segment Type
        OpticalTransmittance|Optical Transmittance
        ChannelWidth|Channel Width
        PupilSize|Pupil Size
        CornealSize|Corneal Size
        CornealSizeSequence|Corneal Size Sequence
        AutorefractionRightEyeSequence|Autorefraction Right Eye Sequence
        AutorefractionLeftEyeSequence|Autorefraction Left Eye Sequence
        DistancePupillaryDistance|Distance Pupillary Distance
        NearPupillaryDistance|Near Pupillary Distance
        IntermediatePupillaryDistance|Intermediate Pupillary Distance
        OtherPupillaryDistance|Other Pupillary Distance
        KeratometryRightEyeSequence|Keratometry Right Eye Sequence
        KeratometryLeftEyeSequence|Keratometry Left Eye Sequence
        SteepKeratometricAxisSequence|Steep Keratometric Axis Sequence
        RadiusOfCurvature|Radius of Curvature
        KeratometricPower|Keratometric Power
        KeratometricAxis|Keratometric Axis
        FlatKeratometricAxisSequence|Flat Keratometric Axis Sequence
        BackgroundColor|Background Color
        Optotype|Optotype
        OptotypePresentation|Optotype Presentation
        SubjectiveRefractionRightEyeSequence|Subjective Refraction Right Eye Sequence
        SubjectiveRefractionLeftEyeSequence|Subjective Refraction Left Eye Sequence
        AddNearSequence|Add Near Sequence
        AddIntermediateSequence|Add Intermediate Sequence
        AddOtherSequence|Add Other Sequence
        AddPower|Add Power
        ViewingDistance|Viewing Distance
        CorneaMeasurementsSequence|Cornea Measurements Sequence
        SourceOfCorneaMeasurementDataCodeSequence|Source of Cornea Measurement Data Code Sequence
        SteepCornealAxisSequence|Steep Corneal Axis Sequence
        FlatCornealAxisSequence|Flat Corneal Axis Sequence
        CornealPower|Corneal Power
        CornealAxis|Corneal Axis
        CorneaMeasurementMethodCodeSequence|Cornea Measurement Method Code Sequence
        RefractiveIndexOfCornea|Refractive Index of Cornea
        RefractiveIndexOfAqueousHumor|Refractive Index of Aqueous Humor
        VisualAcuityTypeCodeSequence|Visual Acuity Type Code Sequence
        VisualAcuityRightEyeSequence|Visual Acuity Right Eye Sequence
        VisualAcuityLeftEyeSequence|Visual Acuity Left Eye Sequence
        VisualAcuityBothEyesOpenSequence|Visual Acuity Both Eyes Open Sequence
        ViewingDistanceType|Viewing Distance Type
        VisualAcuityModifiers|Visual Acuity Modifiers
        DecimalVisualAcuity|Decimal Visual Acuity
        OptotypeDetailedDefinition|Optotype Detailed Definition
        ReferencedRefractiveMeasurementsSequence|Referenced Refractive Measurements Sequence
        SpherePower|Sphere Power
        CylinderPower|Cylinder Power
        CornealTopographySurface|Corneal Topography Surface
        CornealVertexLocation|Corneal Vertex Location
        PupilCentroidXCoordinate|Pupil Centroid X-Coordinate
        PupilCentroidYCoordinate|Pupil Centroid Y-Coordinate
        EquivalentPupilRadius|Equivalent Pupil Radius
        CornealTopographyMapTypeCodeSequence|Corneal Topography Map Type Code Sequence
        VerticesOfTheOutlineOfPupil|Vertices of the Outline of Pupil
        CornealTopographyMappingNormalsSequence|Corneal Topography Mapping Normals Sequence
        MaximumCornealCurvatureSequence|Maximum Corneal Curvature Sequence
        MaximumCornealCurvature|Maximum Corneal Curvature
        MaximumCornealCurvatureLocation|Maximum Corneal Curvature Location
        MinimumKeratometricSequence|Minimum Keratometric Sequence
        SimulatedKeratometricCylinderSequence|Simulated Keratometric Cylinder Sequence
        AverageCornealPower|Average Corneal Power
        CornealISValue|Corneal I-S Value
        AnalyzedArea|Analyzed Area
        SurfaceRegularityIndex|Surface Regularity Index
        SurfaceAsymmetryIndex|Surface Asymmetry Index
        CornealEccentricityIndex|Corneal Eccentricity Index
        KeratoconusPredictionIndex|Keratoconus Prediction Index
        DecimalPotentialVisualAcuity|Decimal Potential Visual Acuity
        CornealTopographyMapQualityEvaluation|Corneal Topography Map Quality Evaluation
        SourceImageCornealProcessedDataSequence|Source Image Corneal Processed Data Sequence
        CornealPointLocation|Corneal Point Location
        CornealPointEstimated|Corneal Point Estimated
        AxialPower|Axial Power
        TangentialPower|Tangential Power
        RefractivePower|Refractive Power
        RelativeElevation|Relative Elevation
        CornealWavefront|Corneal Wavefront
        ImagedVolumeWidth|Imaged Volume Width
        ImagedVolumeHeight|Imaged Volume Height
        ImagedVolumeDepth|Imaged Volume Depth
        TotalPixelMatrixColumns|Total Pixel Matrix Columns
        TotalPixelMatrixRows|Total Pixel Matrix Rows
        TotalPixelMatrixOriginSequence|Total Pixel Matrix Origin Sequence
        SpecimenLabelInImage|Specimen Label in Image
        FocusMethod|Focus Method
        ExtendedDepthOfField|Extended Depth of Field
        NumberOfFocalPlanes|Number of Focal Planes
        DistanceBetweenFocalPlanes|Distance Between Focal Planes
        RecommendedAbsentPixelCIELabValue|Recommended Absent Pixel CIELab Value
        IlluminatorTypeCodeSequence|Illuminator Type Code Sequence
        ImageOrientationSlide|Image Orientation (Slide)
        OpticalPathSequence|Optical Path Sequence
        OpticalPathIdentifier|Optical Path Identifier
        OpticalPathDescription|Optical Path Description
        IlluminationColorCodeSequence|Illumination Color Code Sequence
        SpecimenReferenceSequence|Specimen Reference Sequence
        CondenserLensPower|Condenser Lens Power
        ObjectiveLensPower|Objective Lens Power
        ObjectiveLensNumericalAperture|Objective Lens Numerical Aperture
        ConfocalMode|Confocal Mode
        TissueLocation|Tissue Location
        ConfocalMicroscopyImageFrameTypeSequence|Confocal Microscopy Image Frame Type Sequence
        ImageAcquisitionDepth|Image Acquisition Depth
        PaletteColorLookupTableSequence|Palette Color Lookup Table Sequence
        ReferencedImageNavigationSequence|Referenced Image Navigation Sequence
        TopLeftHandCornerOfLocalizerArea|Top Left Hand Corner of Localizer Area
        BottomRightHandCornerOfLocalizerArea|Bottom Right Hand Corner of Localizer Area
        OpticalPathIdentificationSequence|Optical Path Identification Sequence
        PlanePositionSlideSequence|Plane Position (Slide) Sequence
        ColumnPositionInTotalImagePixelMatrix|Column Position In Total Image Pixel Matrix
        RowPositionInTotalImagePixelMatrix|Row Position In Total Image Pixel Matrix
        PixelOriginInterpretation|Pixel Origin Interpretation
        NumberOfOpticalPaths|Number of Optical Paths
        TotalPixelMatrixFocalPlanes|Total Pixel Matrix Focal Planes
        CalibrationImage|Calibration Image
        DeviceSequence|Device Sequence
        ContainerComponentTypeCodeSequence|Container Component Type Code Sequence
        ContainerComponentThickness|Container Component Thickness
        DeviceLength|Device Length
        ContainerComponentWidth|Container Component Width
        DeviceDiameter|Device Diameter
        DeviceDiameterUnits|Device Diameter Units
        DeviceVolume|Device Volume
        InterMarkerDistance|Inter-Marker Distance
        ContainerComponentMaterial|Container Component Material
        ContainerComponentID|Container Component ID
        ContainerComponentLength|Container Component Length
        ContainerComponentDiameter|Container Component Diameter
        ContainerComponentDescription|Container Component Description
        DeviceDescription|Device Description
        LongDeviceDescription|Long Device Description
        ContrastBolusIngredientPercentByVolume|Contrast/Bolus Ingredient Percent by Volume
        OCTFocalDistance|OCT Focal Distance
        BeamSpotSize|Beam Spot Size
        EffectiveRefractiveIndex|Effective Refractive Index
        OCTAcquisitionDomain|OCT Acquisition Domain
        OCTOpticalCenterWavelength|OCT Optical Center Wavelength
        AxialResolution|Axial Resolution
        RangingDepth|Ranging Depth
        ALineRate|A-line Rate
        ALinesPerFrame|A-lines Per Frame
        CatheterRotationalRate|Catheter Rotational Rate
        ALinePixelSpacing|A-line Pixel Spacing
        ModeOfPercutaneousAccessSequence|Mode of Percutaneous Access Sequence
        IntravascularOCTFrameTypeSequence|Intravascular OCT Frame Type Sequence
        OCTZOffsetApplied|OCT Z Offset Applied
        IntravascularFrameContentSequence|Intravascular Frame Content Sequence
        IntravascularLongitudinalDistance|Intravascular Longitudinal Distance
        IntravascularOCTFrameContentSequence|Intravascular OCT Frame Content Sequence
        OCTZOffsetCorrection|OCT Z Offset Correction
        CatheterDirectionOfRotation|Catheter Direction of Rotation
        SeamLineLocation|Seam Line Location
        FirstALineLocation|First A-line Location
        SeamLineIndex|Seam Line Index
        NumberOfPaddedALines|Number of Padded A-lines
        InterpolationType|Interpolation Type
        RefractiveIndexApplied|Refractive Index Applied
        EnergyWindowVector|Energy Window Vector
        NumberOfEnergyWindows|Number of Energy Windows
        EnergyWindowInformationSequence|Energy Window Information Sequence
        EnergyWindowRangeSequence|Energy Window Range Sequence
        EnergyWindowLowerLimit|Energy Window Lower Limit
        EnergyWindowUpperLimit|Energy Window Upper Limit
        RadiopharmaceuticalInformationSequence|Radiopharmaceutical Information Sequence
        ResidualSyringeCounts|Residual Syringe Counts
        EnergyWindowName|Energy Window Name
        DetectorVector|Detector Vector
        NumberOfDetectors|Number of Detectors
        DetectorInformationSequence|Detector Information Sequence
        PhaseVector|Phase Vector
        NumberOfPhases|Number of Phases
        PhaseInformationSequence|Phase Information Sequence
        NumberOfFramesInPhase|Number of Frames in Phase
        PhaseDelay|Phase Delay
        PauseBetweenFrames|Pause Between Frames
        PhaseDescription|Phase Description
        RotationVector|Rotation Vector
        NumberOfRotations|Number of Rotations
        RotationInformationSequence|Rotation Information Sequence
        NumberOfFramesInRotation|Number of Frames in Rotation
        RRIntervalVector|R-R Interval Vector
        NumberOfRRIntervals|Number of R-R Intervals
        GatedInformationSequence|Gated Information Sequence
        DataInformationSequence|Data Information Sequence
        TimeSlotVector|Time Slot Vector
        NumberOfTimeSlots|Number of Time Slots
        TimeSlotInformationSequence|Time Slot Information Sequence
        TimeSlotTime|Time Slot Time
        SliceVector|Slice Vector
        NumberOfSlices|Number of Slices
        AngularViewVector|Angular View Vector
        TimeSliceVector|Time Slice Vector
        NumberOfTimeSlices|Number of Time Slices
        StartAngle|Start Angle
        TypeOfDetectorMotion|Type of Detector Motion
        TriggerVector|Trigger Vector
        NumberOfTriggersInPhase|Number of Triggers in Phase
        ViewCodeSequence|View Code Sequence
        ViewModifierCodeSequence|View Modifier Code Sequence
        RadionuclideCodeSequence|Radionuclide Code Sequence
        AdministrationRouteCodeSequence|Administration Route Code Sequence
        RadiopharmaceuticalCodeSequence|Radiopharmaceutical Code Sequence
        CalibrationDataSequence|Calibration Data Sequence
        EnergyWindowNumber|Energy Window Number
        ImageID|Image ID
        PatientOrientationCodeSequence|Patient Orientation Code Sequence
        PatientOrientationModifierCodeSequence|Patient Orientation Modifier Code Sequence
        PatientGantryRelationshipCodeSequence|Patient Gantry Relationship Code Sequence
        SliceProgressionDirection|Slice Progression Direction
        ScanProgressionDirection|Scan Progression Direction
        SeriesType|Series Type
        Units|Units
        CountsSource|Counts Source
        ReprojectionMethod|Reprojection Method
        SUVType|SUV Type
        RandomsCorrectionMethod|Randoms Correction Method
        AttenuationCorrectionMethod|Attenuation Correction Method
        DecayCorrection|Decay Correction
        ReconstructionMethod|Reconstruction Method
        DetectorLinesOfResponseUsed|Detector Lines of Response Used
        ScatterCorrectionMethod|Scatter Correction Method
        AxialAcceptance|Axial Acceptance
        AxialMash|Axial Mash
        TransverseMash|Transverse Mash
        DetectorElementSize|Detector Element Size
        CoincidenceWindowWidth|Coincidence Window Width
        SecondaryCountsType|Secondary Counts Type
        FrameReferenceTime|Frame Reference Time
        PrimaryPromptsCountsAccumulated|Primary (Prompts) Counts Accumulated
        SecondaryCountsAccumulated|Secondary Counts Accumulated
        SliceSensitivityFactor|Slice Sensitivity Factor
        DecayFactor|Decay Factor
        DoseCalibrationFactor|Dose Calibration Factor
        ScatterFractionFactor|Scatter Fraction Factor
        DeadTimeFactor|Dead Time Factor
        ImageIndex|Image Index
        CountsIncluded|Counts Included
        DeadTimeCorrectionFlag|Dead Time Correction Flag
        HistogramSequence|Histogram Sequence
        HistogramNumberOfBins|Histogram Number of Bins
        HistogramFirstBinValue|Histogram First Bin Value
        HistogramLastBinValue|Histogram Last Bin Value
        HistogramBinWidth|Histogram Bin Width
        HistogramExplanation|Histogram Explanation
        HistogramData|Histogram Data
        SegmentationType|Segmentation Type
        SegmentSequence|Segment Sequence
        SegmentedPropertyCategoryCodeSequence|Segmented Property Category Code Sequence
        SegmentNumber|Segment Number
        SegmentLabel|Segment Label
        SegmentDescription|Segment Description
        SegmentationAlgorithmIdentificationSequence|Segmentation Algorithm Identification Sequence
        SegmentAlgorithmType|Segment Algorithm Type
        SegmentAlgorithmName|Segment Algorithm Name
        SegmentIdentificationSequence|Segment Identification Sequence
        ReferencedSegmentNumber|Referenced Segment Number
        RecommendedDisplayGrayscaleValue|Recommended Display Grayscale Value
        RecommendedDisplayCIELabValue|Recommended Display CIELab Value
        MaximumFractionalValue|Maximum Fractional Value
        SegmentedPropertyTypeCodeSequence|Segmented Property Type Code Sequence
        SegmentationFractionalType|Segmentation Fractional Type
        SegmentedPropertyTypeModifierCodeSequence|Segmented Property Type Modifier Code Sequence
        UsedSegmentsSequence|Used Segments Sequence
        SegmentsOverlap|Segments Overlap
        TrackingID|Tracking ID
        TrackingUID|Tracking UID
        DeformableRegistrationSequence|Deformable Registration Sequence
        SourceFrameOfReferenceUID|Source Frame of Reference UID
        DeformableRegistrationGridSequence|Deformable Registration Grid Sequence
        GridDimensions|Grid Dimensions
        GridResolution|Grid Resolution
        VectorGridData|Vector Grid Data
        PreDeformationMatrixRegistrationSequence|Pre Deformation Matrix Registration Sequence
        PostDeformationMatrixRegistrationSequence|Post Deformation Matrix Registration Sequence
        NumberOfSurfaces|Number of Surfaces
        SurfaceSequence|Surface Sequence
        SurfaceNumber|Surface Number
        SurfaceComments|Surface Comments
        SurfaceProcessing|Surface Processing
        SurfaceProcessingRatio|Surface Processing Ratio
        SurfaceProcessingDescription|Surface Processing Description
        RecommendedPresentationOpacity|Recommended Presentation Opacity
        RecommendedPresentationType|Recommended Presentation Type
        FiniteVolume|Finite Volume
        Manifold|Manifold
        SurfacePointsSequence|Surface Points Sequence
        SurfacePointsNormalsSequence|Surface Points Normals Sequence
        SurfaceMeshPrimitivesSequence|Surface Mesh Primitives Sequence
        NumberOfSurfacePoints|Number of Surface Points
        PointCoordinatesData|Point Coordinates Data
        PointPositionAccuracy|Point Position Accuracy
        MeanPointDistance|Mean Point Distance
        MaximumPointDistance|Maximum Point Distance
        PointsBoundingBoxCoordinates|Points Bounding Box Coordinates
        AxisOfRotation|Axis of Rotation
        CenterOfRotation|Center of Rotation
        NumberOfVectors|Number of Vectors
        VectorDimensionality|Vector Dimensionality
        VectorAccuracy|Vector Accuracy
        VectorCoordinateData|Vector Coordinate Data
        DoublePointCoordinatesData|Double Point Coordinates Data
        TrianglePointIndexList|Triangle Point Index List
        EdgePointIndexList|Edge Point Index List
        VertexPointIndexList|Vertex Point Index List
        TriangleStripSequence|Triangle Strip Sequence
        TriangleFanSequence|Triangle Fan Sequence
        LineSequence|Line Sequence
        PrimitivePointIndexList|Primitive Point Index List
        SurfaceCount|Surface Count
        ReferencedSurfaceSequence|Referenced Surface Sequence
        ReferencedSurfaceNumber|Referenced Surface Number
        SegmentSurfaceGenerationAlgorithmIdentificationSequence|Segment Surface Generation Algorithm Identification Sequence
        SegmentSurfaceSourceInstanceSequence|Segment Surface Source Instance Sequence
        AlgorithmFamilyCodeSequence|Algorithm Family Code Sequence
        AlgorithmNameCodeSequence|Algorithm Name Code Sequence
        AlgorithmVersion|Algorithm Version
        AlgorithmParameters|Algorithm Parameters
        FacetSequence|Facet Sequence
        SurfaceProcessingAlgorithmIdentificationSequence|Surface Processing Algorithm Identification Sequence
        AlgorithmName|Algorithm Name
        RecommendedPointRadius|Recommended Point Radius
        RecommendedLineThickness|Recommended Line Thickness
        LongPrimitivePointIndexList|Long Primitive Point Index List
        LongTrianglePointIndexList|Long Triangle Point Index List
        LongEdgePointIndexList|Long Edge Point Index List
        LongVertexPointIndexList|Long Vertex Point Index List
        TrackSetSequence|Track Set Sequence
        TrackSequence|Track Sequence
        RecommendedDisplayCIELabValueList|Recommended Display CIELab Value List
        TrackingAlgorithmIdentificationSequence|Tracking Algorithm Identification Sequence
        TrackSetNumber|Track Set Number
        TrackSetLabel|Track Set Label
        TrackSetDescription|Track Set Description
        TrackSetAnatomicalTypeCodeSequence|Track Set Anatomical Type Code Sequence
        MeasurementsSequence|Measurements Sequence
        TrackSetStatisticsSequence|Track Set Statistics Sequence
        FloatingPointValues|Floating Point Values
        TrackPointIndexList|Track Point Index List
        TrackStatisticsSequence|Track Statistics Sequence
        MeasurementValuesSequence|Measurement Values Sequence
        DiffusionAcquisitionCodeSequence|Diffusion Acquisition Code Sequence
        DiffusionModelCodeSequence|Diffusion Model Code Sequence
        ImplantSize|Implant Size
        ImplantTemplateVersion|Implant Template Version
        ReplacedImplantTemplateSequence|Replaced Implant Template Sequence
        ImplantType|Implant Type
        DerivationImplantTemplateSequence|Derivation Implant Template Sequence
        OriginalImplantTemplateSequence|Original Implant Template Sequence
        EffectiveDateTime|Effective DateTime
        ImplantTargetAnatomySequence|Implant Target Anatomy Sequence
        InformationFromManufacturerSequence|Information From Manufacturer Sequence
        NotificationFromManufacturerSequence|Notification From Manufacturer Sequence
        InformationIssueDateTime|Information Issue DateTime
        InformationSummary|Information Summary
        ImplantRegulatoryDisapprovalCodeSequence|Implant Regulatory Disapproval Code Sequence
        OverallTemplateSpatialTolerance|Overall Template Spatial Tolerance
        HPGLDocumentSequence|HPGL Document Sequence
        HPGLDocumentID|HPGL Document ID
        HPGLDocumentLabel|HPGL Document Label
        ViewOrientationCodeSequence|View Orientation Code Sequence
        ViewOrientationModifierCodeSequence|View Orientation Modifier Code Sequence
        HPGLDocumentScaling|HPGL Document Scaling
        HPGLDocument|HPGL Document
        HPGLContourPenNumber|HPGL Contour Pen Number
        HPGLPenSequence|HPGL Pen Sequence
        HPGLPenNumber|HPGL Pen Number
        HPGLPenLabel|HPGL Pen Label
        HPGLPenDescription|HPGL Pen Description
        RecommendedRotationPoint|Recommended Rotation Point
        BoundingRectangle|Bounding Rectangle
        ImplantTemplate3DModelSurfaceNumber|Implant Template 3D Model Surface Number
        SurfaceModelDescriptionSequence|Surface Model Description Sequence
        SurfaceModelLabel|Surface Model Label
        SurfaceModelScalingFactor|Surface Model Scaling Factor
        MaterialsCodeSequence|Materials Code Sequence
        CoatingMaterialsCodeSequence|Coating Materials Code Sequence
        ImplantTypeCodeSequence|Implant Type Code Sequence
        FixationMethodCodeSequence|Fixation Method Code Sequence
        MatingFeatureSetsSequence|Mating Feature Sets Sequence
        MatingFeatureSetID|Mating Feature Set ID
        MatingFeatureSetLabel|Mating Feature Set Label
        MatingFeatureSequence|Mating Feature Sequence
        MatingFeatureID|Mating Feature ID
        MatingFeatureDegreeOfFreedomSequence|Mating Feature Degree of Freedom Sequence
        DegreeOfFreedomID|Degree of Freedom ID
        DegreeOfFreedomType|Degree of Freedom Type
        TwoDMatingFeatureCoordinatesSequence|2D Mating Feature Coordinates Sequence
        ReferencedHPGLDocumentID|Referenced HPGL Document ID
        TwoDMatingPoint|2D Mating Point
        TwoDMatingAxes|2D Mating Axes
        TwoDDegreeOfFreedomSequence|2D Degree of Freedom Sequence
        ThreeDDegreeOfFreedomAxis|3D Degree of Freedom Axis
        RangeOfFreedom|Range of Freedom
        ThreeDMatingPoint|3D Mating Point
        ThreeDMatingAxes|3D Mating Axes
        TwoDDegreeOfFreedomAxis|2D Degree of Freedom Axis
        PlanningLandmarkPointSequence|Planning Landmark Point Sequence
        PlanningLandmarkLineSequence|Planning Landmark Line Sequence
        PlanningLandmarkPlaneSequence|Planning Landmark Plane Sequence
        PlanningLandmarkID|Planning Landmark ID
        PlanningLandmarkDescription|Planning Landmark Description
        PlanningLandmarkIdentificationCodeSequence|Planning Landmark Identification Code Sequence
        TwoDPointCoordinatesSequence|2D Point Coordinates Sequence
        TwoDPointCoordinates|2D Point Coordinates
        ThreeDPointCoordinates|3D Point Coordinates
        TwoDLineCoordinatesSequence|2D Line Coordinates Sequence
        TwoDLineCoordinates|2D Line Coordinates
        ThreeDLineCoordinates|3D Line Coordinates
        TwoDPlaneCoordinatesSequence|2D Plane Coordinates Sequence
        TwoDPlaneIntersection|2D Plane Intersection
        ThreeDPlaneOrigin|3D Plane Origin
        ThreeDPlaneNormal|3D Plane Normal
        ModelModification|Model Modification
        ModelMirroring|Model Mirroring
        ModelUsageCodeSequence|Model Usage Code Sequence
        ModelGroupUID|Model Group UID
        RelativeURIReferenceWithinEncapsulatedDocument|Relative URI Reference Within Encapsulated Document
        AnnotationCoordinateType|Annotation Coordinate Type
        AnnotationGroupSequence|Annotation Group Sequence
        AnnotationGroupUID|Annotation Group UID
        AnnotationGroupLabel|Annotation Group Label
        AnnotationGroupDescription|Annotation Group Description
        AnnotationGroupGenerationType|Annotation Group Generation Type
        AnnotationGroupAlgorithmIdentificationSequence|Annotation Group Algorithm Identification Sequence
        AnnotationPropertyCategoryCodeSequence|Annotation Property Category Code Sequence
        AnnotationPropertyTypeCodeSequence|Annotation Property Type Code Sequence
        AnnotationPropertyTypeModifierCodeSequence|Annotation Property Type Modifier Code Sequence
        NumberOfAnnotations|Number of Annotations
        AnnotationAppliesToAllOpticalPaths|Annotation Applies to All Optical Paths
        ReferencedOpticalPathIdentifier|Referenced Optical Path Identifier
        AnnotationAppliesToAllZPlanes|Annotation Applies to All Z Planes
        CommonZCoordinateValue|Common Z Coordinate Value
        AnnotationIndexList|Annotation Index List
        GraphicAnnotationSequence|Graphic Annotation Sequence
        GraphicLayer|Graphic Layer
        BoundingBoxAnnotationUnits|Bounding Box Annotation Units
        AnchorPointAnnotationUnits|Anchor Point Annotation Units
        GraphicAnnotationUnits|Graphic Annotation Units
        UnformattedTextValue|Unformatted Text Value
        TextObjectSequence|Text Object Sequence
        GraphicObjectSequence|Graphic Object Sequence
        BoundingBoxTopLeftHandCorner|Bounding Box Top Left Hand Corner
        BoundingBoxBottomRightHandCorner|Bounding Box Bottom Right Hand Corner
        BoundingBoxTextHorizontalJustification|Bounding Box Text Horizontal Justification
        AnchorPoint|Anchor Point
        AnchorPointVisibility|Anchor Point Visibility
        GraphicDimensions|Graphic Dimensions
        NumberOfGraphicPoints|Number of Graphic Points
        GraphicData|Graphic Data
        GraphicType|Graphic Type
        GraphicFilled|Graphic Filled
        ImageRotationRetired|Image Rotation (Retired)
        ImageHorizontalFlip|Image Horizontal Flip
        ImageRotation|Image Rotation
        DisplayedAreaTopLeftHandCornerTrial|Displayed Area Top Left Hand Corner (Trial)
        DisplayedAreaBottomRightHandCornerTrial|Displayed Area Bottom Right Hand Corner (Trial)
        DisplayedAreaTopLeftHandCorner|Displayed Area Top Left Hand Corner
        DisplayedAreaBottomRightHandCorner|Displayed Area Bottom Right Hand Corner
        DisplayedAreaSelectionSequence|Displayed Area Selection Sequence
        GraphicLayerSequence|Graphic Layer Sequence
        GraphicLayerOrder|Graphic Layer Order
        GraphicLayerRecommendedDisplayGrayscaleValue|Graphic Layer Recommended Display Grayscale Value
        GraphicLayerRecommendedDisplayRGBValue|Graphic Layer Recommended Display RGB Value
        GraphicLayerDescription|Graphic Layer Description
        ContentLabel|Content Label
        ContentDescription|Content Description
        PresentationCreationDate|Presentation Creation Date
        PresentationCreationTime|Presentation Creation Time
        ContentCreatorName|Content Creator's Name
        ContentCreatorIdentificationCodeSequence|Content Creator's Identification Code Sequence
        AlternateContentDescriptionSequence|Alternate Content Description Sequence
        PresentationSizeMode|Presentation Size Mode
        PresentationPixelSpacing|Presentation Pixel Spacing
        PresentationPixelAspectRatio|Presentation Pixel Aspect Ratio
        PresentationPixelMagnificationRatio|Presentation Pixel Magnification Ratio
        GraphicGroupLabel|Graphic Group Label
        GraphicGroupDescription|Graphic Group Description
        CompoundGraphicSequence|Compound Graphic Sequence
        CompoundGraphicInstanceID|Compound Graphic Instance ID
        FontName|Font Name
        FontNameType|Font Name Type
        CSSFontName|CSS Font Name
        RotationAngle|Rotation Angle
        TextStyleSequence|Text Style Sequence
        LineStyleSequence|Line Style Sequence
        FillStyleSequence|Fill Style Sequence
        GraphicGroupSequence|Graphic Group Sequence
        TextColorCIELabValue|Text Color CIELab Value
        HorizontalAlignment|Horizontal Alignment
        VerticalAlignment|Vertical Alignment
        ShadowStyle|Shadow Style
        ShadowOffsetX|Shadow Offset X
        ShadowOffsetY|Shadow Offset Y
        ShadowColorCIELabValue|Shadow Color CIELab Value
        Underlined|Underlined
        Bold|Bold
        Italic|Italic
        PatternOnColorCIELabValue|Pattern On Color CIELab Value
        PatternOffColorCIELabValue|Pattern Off Color CIELab Value
        LineThickness|Line Thickness
        LineDashingStyle|Line Dashing Style
        LinePattern|Line Pattern
        FillPattern|Fill Pattern
        FillMode|Fill Mode
        ShadowOpacity|Shadow Opacity
        GapLength|Gap Length
        DiameterOfVisibility|Diameter of Visibility
        RotationPoint|Rotation Point
        TickAlignment|Tick Alignment
        ShowTickLabel|Show Tick Label
        TickLabelAlignment|Tick Label Alignment
        CompoundGraphicUnits|Compound Graphic Units
        PatternOnOpacity|Pattern On Opacity
        PatternOffOpacity|Pattern Off Opacity
        MajorTicksSequence|Major Ticks Sequence
        TickPosition|Tick Position
        TickLabel|Tick Label
        CompoundGraphicType|Compound Graphic Type
        GraphicGroupID|Graphic Group ID
        ShapeType|Shape Type
        RegistrationSequence|Registration Sequence
        MatrixRegistrationSequence|Matrix Registration Sequence
        MatrixSequence|Matrix Sequence
        FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix|Frame of Reference to Displayed Coordinate System Transformation Matrix
        FrameOfReferenceTransformationMatrixType|Frame of Reference Transformation Matrix Type
        RegistrationTypeCodeSequence|Registration Type Code Sequence
        FiducialDescription|Fiducial Description
        FiducialIdentifier|Fiducial Identifier
        FiducialIdentifierCodeSequence|Fiducial Identifier Code Sequence
        ContourUncertaintyRadius|Contour Uncertainty Radius
        UsedFiducialsSequence|Used Fiducials Sequence
        UsedRTStructureSetROISequence|Used RT Structure Set ROI Sequence
        GraphicCoordinatesDataSequence|Graphic Coordinates Data Sequence
        FiducialUID|Fiducial UID
        ReferencedFiducialUID|Referenced Fiducial UID
        FiducialSetSequence|Fiducial Set Sequence
        FiducialSequence|Fiducial Sequence
        FiducialsPropertyCategoryCodeSequence|Fiducials Property Category Code Sequence
        GraphicLayerRecommendedDisplayCIELabValue|Graphic Layer Recommended Display CIELab Value
        BlendingSequence|Blending Sequence
        RelativeOpacity|Relative Opacity
        ReferencedSpatialRegistrationSequence|Referenced Spatial Registration Sequence
        BlendingPosition|Blending Position
        PresentationDisplayCollectionUID|Presentation Display Collection UID
        PresentationSequenceCollectionUID|Presentation Sequence Collection UID
        PresentationSequencePositionIndex|Presentation Sequence Position Index
        RenderedImageReferenceSequence|Rendered Image Reference Sequence
        VolumetricPresentationStateInputSequence|Volumetric Presentation State Input Sequence
        PresentationInputType|Presentation Input Type
        InputSequencePositionIndex|Input Sequence Position Index
        Crop|Crop
        CroppingSpecificationIndex|Cropping Specification Index
        CompositingMethod|Compositing Method
        VolumetricPresentationInputNumber|Volumetric Presentation Input Number
        ImageVolumeGeometry|Image Volume Geometry
        VolumetricPresentationInputSetUID|Volumetric Presentation Input Set UID
        VolumetricPresentationInputSetSequence|Volumetric Presentation Input Set Sequence
        GlobalCrop|Global Crop
        GlobalCroppingSpecificationIndex|Global Cropping Specification Index
        RenderingMethod|Rendering Method
        VolumeCroppingSequence|Volume Cropping Sequence
        VolumeCroppingMethod|Volume Cropping Method
        BoundingBoxCrop|Bounding Box Crop
        ObliqueCroppingPlaneSequence|Oblique Cropping Plane Sequence
        Plane|Plane
        PlaneNormal|Plane Normal
        CroppingSpecificationNumber|Cropping Specification Number
        MultiPlanarReconstructionStyle|Multi-Planar Reconstruction Style
        MPRThicknessType|MPR Thickness Type
        MPRSlabThickness|MPR Slab Thickness
        MPRTopLeftHandCorner|MPR Top Left Hand Corner
        MPRViewWidthDirection|MPR View Width Direction
        MPRViewWidth|MPR View Width
        NumberOfVolumetricCurvePoints|Number of Volumetric Curve Points
        VolumetricCurvePoints|Volumetric Curve Points
        MPRViewHeightDirection|MPR View Height Direction
        MPRViewHeight|MPR View Height
        RenderProjection|Render Projection
        ViewpointPosition|Viewpoint Position
        ViewpointLookAtPoint|Viewpoint LookAt Point
        ViewpointUpDirection|Viewpoint Up Direction
        RenderFieldOfView|Render Field of View
        SamplingStepSize|Sampling Step Size
        ShadingStyle|Shading Style
        AmbientReflectionIntensity|Ambient Reflection Intensity
        LightDirection|Light Direction
        DiffuseReflectionIntensity|Diffuse Reflection Intensity
        SpecularReflectionIntensity|Specular Reflection Intensity
        Shininess|Shininess
        PresentationStateClassificationComponentSequence|Presentation State Classification Component Sequence
        ComponentType|Component Type
        ComponentInputSequence|Component Input Sequence
        VolumetricPresentationInputIndex|Volumetric Presentation Input Index
        PresentationStateCompositorComponentSequence|Presentation State Compositor Component Sequence
        WeightingTransferFunctionSequence|Weighting Transfer Function Sequence
        WeightingLookupTableDescriptor|Weighting Lookup Table Descriptor
        WeightingLookupTableData|Weighting Lookup Table Data
        VolumetricAnnotationSequence|Volumetric Annotation Sequence
        ReferencedStructuredContextSequence|Referenced Structured Context Sequence
        ReferencedContentItem|Referenced Content Item
        VolumetricPresentationInputAnnotationSequence|Volumetric Presentation Input Annotation Sequence
        AnnotationClipping|Annotation Clipping
        PresentationAnimationStyle|Presentation Animation Style
        RecommendedAnimationRate|Recommended Animation Rate
        AnimationCurveSequence|Animation Curve Sequence
        AnimationStepSize|Animation Step Size
        SwivelRange|Swivel Range
        VolumetricCurveUpDirections|Volumetric Curve Up Directions
        VolumeStreamSequence|Volume Stream Sequence
        RGBATransferFunctionDescription|RGBA Transfer Function Description
        AdvancedBlendingSequence|Advanced Blending Sequence
        BlendingInputNumber|Blending Input Number
        BlendingDisplayInputSequence|Blending Display Input Sequence
        BlendingDisplaySequence|Blending Display Sequence
        BlendingMode|Blending Mode
        TimeSeriesBlending|Time Series Blending
        GeometryForDisplay|Geometry for Display
        ThresholdSequence|Threshold Sequence
        ThresholdValueSequence|Threshold Value Sequence
        ThresholdType|Threshold Type
        ThresholdValue|Threshold Value
        HangingProtocolName|Hanging Protocol Name
        HangingProtocolDescription|Hanging Protocol Description
        HangingProtocolLevel|Hanging Protocol Level
        HangingProtocolCreator|Hanging Protocol Creator
        HangingProtocolCreationDateTime|Hanging Protocol Creation DateTime
        HangingProtocolDefinitionSequence|Hanging Protocol Definition Sequence
        HangingProtocolUserIdentificationCodeSequence|Hanging Protocol User Identification Code Sequence
        HangingProtocolUserGroupName|Hanging Protocol User Group Name
        SourceHangingProtocolSequence|Source Hanging Protocol Sequence
        NumberOfPriorsReferenced|Number of Priors Referenced
        ImageSetsSequence|Image Sets Sequence
        ImageSetSelectorSequence|Image Set Selector Sequence
        ImageSetSelectorUsageFlag|Image Set Selector Usage Flag
        SelectorAttribute|Selector Attribute
        SelectorValueNumber|Selector Value Number
        TimeBasedImageSetsSequence|Time Based Image Sets Sequence
        ImageSetNumber|Image Set Number
        ImageSetSelectorCategory|Image Set Selector Category
        RelativeTime|Relative Time
        RelativeTimeUnits|Relative Time Units
        AbstractPriorValue|Abstract Prior Value
        AbstractPriorCodeSequence|Abstract Prior Code Sequence
        ImageSetLabel|Image Set Label
        SelectorAttributeVR|Selector Attribute VR
        SelectorSequencePointer|Selector Sequence Pointer
        SelectorSequencePointerPrivateCreator|Selector Sequence Pointer Private Creator
        SelectorAttributePrivateCreator|Selector Attribute Private Creator
        SelectorAEValue|Selector AE Value
        SelectorASValue|Selector AS Value
        SelectorATValue|Selector AT Value
        SelectorDAValue|Selector DA Value
        SelectorCSValue|Selector CS Value
        SelectorDTValue|Selector DT Value
        SelectorISValue|Selector IS Value
        SelectorOBValue|Selector OB Value
        SelectorLOValue|Selector LO Value
        SelectorOFValue|Selector OF Value
        SelectorLTValue|Selector LT Value
        SelectorOWValue|Selector OW Value
        SelectorPNValue|Selector PN Value
        SelectorTMValue|Selector TM Value
        SelectorSHValue|Selector SH Value
        SelectorUNValue|Selector UN Value
        SelectorSTValue|Selector ST Value
        SelectorUCValue|Selector UC Value
        SelectorUTValue|Selector UT Value
        SelectorURValue|Selector UR Value
        SelectorDSValue|Selector DS Value
        SelectorODValue|Selector OD Value
        SelectorFDValue|Selector FD Value
        SelectorOLValue|Selector OL Value
        SelectorFLValue|Selector FL Value
        SelectorULValue|Selector UL Value
        SelectorUSValue|Selector US Value
        SelectorSLValue|Selector SL Value
        SelectorSSValue|Selector SS Value
        SelectorUIValue|Selector UI Value
        SelectorCodeSequenceValue|Selector Code Sequence Value
        SelectorOVValue|Selector OV Value
        SelectorSVValue|Selector SV Value
        SelectorUVValue|Selector UV Value
        NumberOfScreens|Number of Screens
        NominalScreenDefinitionSequence|Nominal Screen Definition Sequence
        NumberOfVerticalPixels|Number of Vertical Pixels
        NumberOfHorizontalPixels|Number of Horizontal Pixels
        DisplayEnvironmentSpatialPosition|Display Environment Spatial Position
        ScreenMinimumGrayscaleBitDepth|Screen Minimum Grayscale Bit Depth
        ScreenMinimumColorBitDepth|Screen Minimum Color Bit Depth
        ApplicationMaximumRepaintTime|Application Maximum Repaint Time
        DisplaySetsSequence|Display Sets Sequence
        DisplaySetNumber|Display Set Number
        DisplaySetLabel|Display Set Label
        DisplaySetPresentationGroup|Display Set Presentation Group
        DisplaySetPresentationGroupDescription|Display Set Presentation Group Description
        PartialDataDisplayHandling|Partial Data Display Handling
        SynchronizedScrollingSequence|Synchronized Scrolling Sequence
        DisplaySetScrollingGroup|Display Set Scrolling Group
        NavigationIndicatorSequence|Navigation Indicator Sequence
        NavigationDisplaySet|Navigation Display Set
        ReferenceDisplaySets|Reference Display Sets
        ImageBoxesSequence|Image Boxes Sequence
        ImageBoxNumber|Image Box Number
        ImageBoxLayoutType|Image Box Layout Type
        ImageBoxTileHorizontalDimension|Image Box Tile Horizontal Dimension
        ImageBoxTileVerticalDimension|Image Box Tile Vertical Dimension
        ImageBoxScrollDirection|Image Box Scroll Direction
        ImageBoxSmallScrollType|Image Box Small Scroll Type
        ImageBoxSmallScrollAmount|Image Box Small Scroll Amount
        ImageBoxLargeScrollType|Image Box Large Scroll Type
        ImageBoxLargeScrollAmount|Image Box Large Scroll Amount
        ImageBoxOverlapPriority|Image Box Overlap Priority
        CineRelativeToRealTime|Cine Relative to Real-Time
        FilterOperationsSequence|Filter Operations Sequence
        FilterByCategory|Filter-by Category
        FilterByAttributePresence|Filter-by Attribute Presence
        FilterByOperator|Filter-by Operator
        StructuredDisplayBackgroundCIELabValue|Structured Display Background CIELab Value
        EmptyImageBoxCIELabValue|Empty Image Box CIELab Value
        StructuredDisplayImageBoxSequence|Structured Display Image Box Sequence
        StructuredDisplayTextBoxSequence|Structured Display Text Box Sequence
        ReferencedFirstFrameSequence|Referenced First Frame Sequence
        ImageBoxSynchronizationSequence|Image Box Synchronization Sequence
        SynchronizedImageBoxList|Synchronized Image Box List
        TypeOfSynchronization|Type of Synchronization
        BlendingOperationType|Blending Operation Type
        ReformattingOperationType|Reformatting Operation Type
        ReformattingThickness|Reformatting Thickness
        ReformattingInterval|Reformatting Interval
        ReformattingOperationInitialViewDirection|Reformatting Operation Initial View Direction
        ThreeDRenderingType|3D Rendering Type
        SortingOperationsSequence|Sorting Operations Sequence
        SortByCategory|Sort-by Category
        SortingDirection|Sorting Direction
        DisplaySetPatientOrientation|Display Set Patient Orientation
        VOIType|VOI Type
        PseudoColorType|Pseudo-Color Type
        PseudoColorPaletteInstanceReferenceSequence|Pseudo-Color Palette Instance Reference Sequence
        ShowGrayscaleInverted|Show Grayscale Inverted
        ShowImageTrueSizeFlag|Show Image True Size Flag
        ShowGraphicAnnotationFlag|Show Graphic Annotation Flag
        ShowPatientDemographicsFlag|Show Patient Demographics Flag
        ShowAcquisitionTechniquesFlag|Show Acquisition Techniques Flag
        DisplaySetHorizontalJustification|Display Set Horizontal Justification
        DisplaySetVerticalJustification|Display Set Vertical Justification
        ContinuationStartMeterset|Continuation Start Meterset
        ContinuationEndMeterset|Continuation End Meterset
        ProcedureStepState|Procedure Step State
        ProcedureStepProgressInformationSequence|Procedure Step Progress Information Sequence
        ProcedureStepProgress|Procedure Step Progress
        ProcedureStepProgressDescription|Procedure Step Progress Description
        ProcedureStepProgressParametersSequence|Procedure Step Progress Parameters Sequence
        ProcedureStepCommunicationsURISequence|Procedure Step Communications URI Sequence
        ContactURI|Contact URI
        ContactDisplayName|Contact Display Name
        ProcedureStepDiscontinuationReasonCodeSequence|Procedure Step Discontinuation Reason Code Sequence
        BeamTaskSequence|Beam Task Sequence
        BeamTaskType|Beam Task Type
        BeamOrderIndexTrial|Beam Order Index (Trial)
        AutosequenceFlag|Autosequence Flag
        TableTopVerticalAdjustedPosition|Table Top Vertical Adjusted Position
        TableTopLongitudinalAdjustedPosition|Table Top Longitudinal Adjusted Position
        TableTopLateralAdjustedPosition|Table Top Lateral Adjusted Position
        PatientSupportAdjustedAngle|Patient Support Adjusted Angle
        TableTopEccentricAdjustedAngle|Table Top Eccentric Adjusted Angle
        TableTopPitchAdjustedAngle|Table Top Pitch Adjusted Angle
        TableTopRollAdjustedAngle|Table Top Roll Adjusted Angle
        DeliveryVerificationImageSequence|Delivery Verification Image Sequence
        VerificationImageTiming|Verification Image Timing
        DoubleExposureFlag|Double Exposure Flag
        DoubleExposureOrdering|Double Exposure Ordering
        DoubleExposureMetersetTrial|Double Exposure Meterset (Trial)
        DoubleExposureFieldDeltaTrial|Double Exposure Field Delta (Trial)
        RelatedReferenceRTImageSequence|Related Reference RT Image Sequence
        GeneralMachineVerificationSequence|General Machine Verification Sequence
        ConventionalMachineVerificationSequence|Conventional Machine Verification Sequence
        IonMachineVerificationSequence|Ion Machine Verification Sequence
        FailedAttributesSequence|Failed Attributes Sequence
        OverriddenAttributesSequence|Overridden Attributes Sequence
        ConventionalControlPointVerificationSequence|Conventional Control Point Verification Sequence
        IonControlPointVerificationSequence|Ion Control Point Verification Sequence
        AttributeOccurrenceSequence|Attribute Occurrence Sequence
        AttributeOccurrencePointer|Attribute Occurrence Pointer
        AttributeItemSelector|Attribute Item Selector
        AttributeOccurrencePrivateCreator|Attribute Occurrence Private Creator
        SelectorSequencePointerItems|Selector Sequence Pointer Items
        ScheduledProcedureStepPriority|Scheduled Procedure Step Priority
        WorklistLabel|Worklist Label
        ProcedureStepLabel|Procedure Step Label
        ScheduledProcessingParametersSequence|Scheduled Processing Parameters Sequence
        PerformedProcessingParametersSequence|Performed Processing Parameters Sequence
        UnifiedProcedureStepPerformedProcedureSequence|Unified Procedure Step Performed Procedure Sequence
        RelatedProcedureStepSequence|Related Procedure Step Sequence
        ProcedureStepRelationshipType|Procedure Step Relationship Type
        ReplacedProcedureStepSequence|Replaced Procedure Step Sequence
        DeletionLock|Deletion Lock
        ReceivingAE|Receiving AE
        RequestingAE|Requesting AE
        ReasonForCancellation|Reason for Cancellation
        SCPStatus|SCP Status
        SubscriptionListStatus|Subscription List Status
        UnifiedProcedureStepListStatus|Unified Procedure Step List Status
        BeamOrderIndex|Beam Order Index
        DoubleExposureMeterset|Double Exposure Meterset
        DoubleExposureFieldDelta|Double Exposure Field Delta
        BrachyTaskSequence|Brachy Task Sequence
        ContinuationStartTotalReferenceAirKerma|Continuation Start Total Reference Air Kerma
        ContinuationEndTotalReferenceAirKerma|Continuation End Total Reference Air Kerma
        ContinuationPulseNumber|Continuation Pulse Number
        ChannelDeliveryOrderSequence|Channel Delivery Order Sequence
        ReferencedChannelNumber|Referenced Channel Number
        StartCumulativeTimeWeight|Start Cumulative Time Weight
        EndCumulativeTimeWeight|End Cumulative Time Weight
        OmittedChannelSequence|Omitted Channel Sequence
        ReasonForChannelOmission|Reason for Channel Omission
        ReasonForChannelOmissionDescription|Reason for Channel Omission Description
        ChannelDeliveryOrderIndex|Channel Delivery Order Index
        ChannelDeliveryContinuationSequence|Channel Delivery Continuation Sequence
        OmittedApplicationSetupSequence|Omitted Application Setup Sequence
        ImplantAssemblyTemplateName|Implant Assembly Template Name
        ImplantAssemblyTemplateIssuer|Implant Assembly Template Issuer
        ImplantAssemblyTemplateVersion|Implant Assembly Template Version
        ReplacedImplantAssemblyTemplateSequence|Replaced Implant Assembly Template Sequence
        ImplantAssemblyTemplateType|Implant Assembly Template Type
        OriginalImplantAssemblyTemplateSequence|Original Implant Assembly Template Sequence
        DerivationImplantAssemblyTemplateSequence|Derivation Implant Assembly Template Sequence
        ImplantAssemblyTemplateTargetAnatomySequence|Implant Assembly Template Target Anatomy Sequence
        ProcedureTypeCodeSequence|Procedure Type Code Sequence
        SurgicalTechnique|Surgical Technique
        ComponentTypesSequence|Component Types Sequence
        ComponentTypeCodeSequence|Component Type Code Sequence
        ExclusiveComponentType|Exclusive Component Type
        MandatoryComponentType|Mandatory Component Type
        ComponentSequence|Component Sequence
        ComponentID|Component ID
        ComponentAssemblySequence|Component Assembly Sequence
        Component1ReferencedID|Component 1 Referenced ID
        Component1ReferencedMatingFeatureSetID|Component 1 Referenced Mating Feature Set ID
        Component1ReferencedMatingFeatureID|Component 1 Referenced Mating Feature ID
        Component2ReferencedID|Component 2 Referenced ID
        Component2ReferencedMatingFeatureSetID|Component 2 Referenced Mating Feature Set ID
        Component2ReferencedMatingFeatureID|Component 2 Referenced Mating Feature ID
        ImplantTemplateGroupName|Implant Template Group Name
        ImplantTemplateGroupDescription|Implant Template Group Description
        ImplantTemplateGroupIssuer|Implant Template Group Issuer
        ImplantTemplateGroupVersion|Implant Template Group Version
        ReplacedImplantTemplateGroupSequence|Replaced Implant Template Group Sequence
        ImplantTemplateGroupTargetAnatomySequence|Implant Template Group Target Anatomy Sequence
        ImplantTemplateGroupMembersSequence|Implant Template Group Members Sequence
        ImplantTemplateGroupMemberID|Implant Template Group Member ID
        ThreeDImplantTemplateGroupMemberMatchingPoint|3D Implant Template Group Member Matching Point
        ThreeDImplantTemplateGroupMemberMatchingAxes|3D Implant Template Group Member Matching Axes
        ImplantTemplateGroupMemberMatching2DCoordinatesSequence|Implant Template Group Member Matching 2D Coordinates Sequence
        TwoDImplantTemplateGroupMemberMatchingPoint|2D Implant Template Group Member Matching Point
        TwoDImplantTemplateGroupMemberMatchingAxes|2D Implant Template Group Member Matching Axes
        ImplantTemplateGroupVariationDimensionSequence|Implant Template Group Variation Dimension Sequence
        ImplantTemplateGroupVariationDimensionName|Implant Template Group Variation Dimension Name
        ImplantTemplateGroupVariationDimensionRankSequence|Implant Template Group Variation Dimension Rank Sequence
        ReferencedImplantTemplateGroupMemberID|Referenced Implant Template Group Member ID
        ImplantTemplateGroupVariationDimensionRank|Implant Template Group Variation Dimension Rank
        SurfaceScanAcquisitionTypeCodeSequence|Surface Scan Acquisition Type Code Sequence
        SurfaceScanModeCodeSequence|Surface Scan Mode Code Sequence
        RegistrationMethodCodeSequence|Registration Method Code Sequence
        ShotDurationTime|Shot Duration Time
        ShotOffsetTime|Shot Offset Time
        SurfacePointPresentationValueData|Surface Point Presentation Value Data
        SurfacePointColorCIELabValueData|Surface Point Color CIELab Value Data
        UVMappingSequence|UV Mapping Sequence
        TextureLabel|Texture Label
        UValueData|U Value Data
        VValueData|V Value Data
        ReferencedTextureSequence|Referenced Texture Sequence
        ReferencedSurfaceDataSequence|Referenced Surface Data Sequence
        AssessmentSummary|Assessment Summary
        AssessmentSummaryDescription|Assessment Summary Description
        AssessedSOPInstanceSequence|Assessed SOP Instance Sequence
        ReferencedComparisonSOPInstanceSequence|Referenced Comparison SOP Instance Sequence
        NumberOfAssessmentObservations|Number of Assessment Observations
        AssessmentObservationsSequence|Assessment Observations Sequence
        ObservationSignificance|Observation Significance
        ObservationDescription|Observation Description
        StructuredConstraintObservationSequence|Structured Constraint Observation Sequence
        AssessedAttributeValueSequence|Assessed Attribute Value Sequence
        AssessmentSetID|Assessment Set ID
        AssessmentRequesterSequence|Assessment Requester Sequence
        SelectorAttributeName|Selector Attribute Name
        SelectorAttributeKeyword|Selector Attribute Keyword
        AssessmentTypeCodeSequence|Assessment Type Code Sequence
        ObservationBasisCodeSequence|Observation Basis Code Sequence
        AssessmentLabel|Assessment Label
        ConstraintType|Constraint Type
        SpecificationSelectionGuidance|Specification Selection Guidance
        ConstraintValueSequence|Constraint Value Sequence
        RecommendedDefaultValueSequence|Recommended Default Value Sequence
        ConstraintViolationSignificance|Constraint Violation Significance
        ConstraintViolationCondition|Constraint Violation Condition
        ModifiableConstraintFlag|Modifiable Constraint Flag
        StorageMediaFileSetID|Storage Media File-set ID
        StorageMediaFileSetUID|Storage Media File-set UID
        IconImageSequence|Icon Image Sequence
        TopicTitle|Topic Title
        TopicSubject|Topic Subject
        TopicAuthor|Topic Author
        TopicKeywords|Topic Keywords
        SOPInstanceStatus|SOP Instance Status
        SOPAuthorizationDateTime|SOP Authorization DateTime
        SOPAuthorizationComment|SOP Authorization Comment
        AuthorizationEquipmentCertificationNumber|Authorization Equipment Certification Number
        MACIDNumber|MAC ID Number
        MACCalculationTransferSyntaxUID|MAC Calculation Transfer Syntax UID
        MACAlgorithm|MAC Algorithm
        DataElementsSigned|Data Elements Signed
        DigitalSignatureUID|Digital Signature UID
        DigitalSignatureDateTime|Digital Signature DateTime
        CertificateType|Certificate Type
        CertificateOfSigner|Certificate of Signer
        Signature|Signature
        CertifiedTimestampType|Certified Timestamp Type
        CertifiedTimestamp|Certified Timestamp
        DigitalSignaturePurposeCodeSequence|Digital Signature Purpose Code Sequence
        ReferencedDigitalSignatureSequence|Referenced Digital Signature Sequence
        ReferencedSOPInstanceMACSequence|Referenced SOP Instance MAC Sequence
        MAC|MAC
        EncryptedAttributesSequence|Encrypted Attributes Sequence
        EncryptedContentTransferSyntaxUID|Encrypted Content Transfer Syntax UID
        EncryptedContent|Encrypted Content
        ModifiedAttributesSequence|Modified Attributes Sequence
        NonconformingModifiedAttributesSequence|Nonconforming Modified Attributes Sequence
        NonconformingDataElementValue|Nonconforming Data Element Value
        OriginalAttributesSequence|Original Attributes Sequence
        AttributeModificationDateTime|Attribute Modification DateTime
        ModifyingSystem|Modifying System
        SourceOfPreviousValues|Source of Previous Values
        ReasonForTheAttributeModification|Reason for the Attribute Modification
        InstanceOriginStatus|Instance Origin Status
        NumberOfCopies|Number of Copies
        PrinterConfigurationSequence|Printer Configuration Sequence
        PrintPriority|Print Priority
        MediumType|Medium Type
        FilmDestination|Film Destination
        FilmSessionLabel|Film Session Label
        MemoryAllocation|Memory Allocation
        MaximumMemoryAllocation|Maximum Memory Allocation
        ColorImagePrintingFlag|Color Image Printing Flag
        CollationFlag|Collation Flag
        AnnotationFlag|Annotation Flag
        ImageOverlayFlag|Image Overlay Flag
        PresentationLUTFlag|Presentation LUT Flag
        ImageBoxPresentationLUTFlag|Image Box Presentation LUT Flag
        MemoryBitDepth|Memory Bit Depth
        PrintingBitDepth|Printing Bit Depth
        MediaInstalledSequence|Media Installed Sequence
        OtherMediaAvailableSequence|Other Media Available Sequence
        SupportedImageDisplayFormatsSequence|Supported Image Display Formats Sequence
        ReferencedFilmBoxSequence|Referenced Film Box Sequence
        ReferencedStoredPrintSequence|Referenced Stored Print Sequence
        ImageDisplayFormat|Image Display Format
        AnnotationDisplayFormatID|Annotation Display Format ID
        FilmOrientation|Film Orientation
        FilmSizeID|Film Size ID
        PrinterResolutionID|Printer Resolution ID
        DefaultPrinterResolutionID|Default Printer Resolution ID
        MagnificationType|Magnification Type
        SmoothingType|Smoothing Type
        DefaultMagnificationType|Default Magnification Type
        OtherMagnificationTypesAvailable|Other Magnification Types Available
        DefaultSmoothingType|Default Smoothing Type
        OtherSmoothingTypesAvailable|Other Smoothing Types Available
        BorderDensity|Border Density
        EmptyImageDensity|Empty Image Density
        MinDensity|Min Density
        MaxDensity|Max Density
        Trim|Trim
        ConfigurationInformation|Configuration Information
        ConfigurationInformationDescription|Configuration Information Description
        MaximumCollatedFilms|Maximum Collated Films
        Illumination|Illumination
        ReflectedAmbientLight|Reflected Ambient Light
        PrinterPixelSpacing|Printer Pixel Spacing
        ReferencedFilmSessionSequence|Referenced Film Session Sequence
        ReferencedImageBoxSequence|Referenced Image Box Sequence
        ReferencedBasicAnnotationBoxSequence|Referenced Basic Annotation Box Sequence
        ImageBoxPosition|Image Box Position
        Polarity|Polarity
        RequestedImageSize|Requested Image Size
        RequestedDecimateCropBehavior|Requested Decimate/Crop Behavior
        RequestedResolutionID|Requested Resolution ID
        RequestedImageSizeFlag|Requested Image Size Flag
        DecimateCropResult|Decimate/Crop Result
        BasicGrayscaleImageSequence|Basic Grayscale Image Sequence
        BasicColorImageSequence|Basic Color Image Sequence
        ReferencedImageOverlayBoxSequence|Referenced Image Overlay Box Sequence
        ReferencedVOILUTBoxSequence|Referenced VOI LUT Box Sequence
        AnnotationPosition|Annotation Position
        TextString|Text String
        ReferencedOverlayPlaneSequence|Referenced Overlay Plane Sequence
        ReferencedOverlayPlaneGroups|Referenced Overlay Plane Groups
        OverlayPixelDataSequence|Overlay Pixel Data Sequence
        OverlayMagnificationType|Overlay Magnification Type
        OverlaySmoothingType|Overlay Smoothing Type
        OverlayOrImageMagnification|Overlay or Image Magnification
        MagnifyToNumberOfColumns|Magnify to Number of Columns
        OverlayForegroundDensity|Overlay Foreground Density
        OverlayBackgroundDensity|Overlay Background Density
        OverlayMode|Overlay Mode
        ThresholdDensity|Threshold Density
        ReferencedImageBoxSequenceRetired|Referenced Image Box Sequence (Retired)
        PresentationLUTSequence|Presentation LUT Sequence
        PresentationLUTShape|Presentation LUT Shape
        ReferencedPresentationLUTSequence|Referenced Presentation LUT Sequence
        PrintJobID|Print Job ID
        ExecutionStatus|Execution Status
        ExecutionStatusInfo|Execution Status Info
        CreationDate|Creation Date
        CreationTime|Creation Time
        Originator|Originator
        DestinationAE|Destination AE
        OwnerID|Owner ID
        NumberOfFilms|Number of Films
        ReferencedPrintJobSequencePullStoredPrint|Referenced Print Job Sequence (Pull Stored Print)
        PrinterStatus|Printer Status
        PrinterStatusInfo|Printer Status Info
        PrinterName|Printer Name
        PrintQueueID|Print Queue ID
        QueueStatus|Queue Status
        PrintJobDescriptionSequence|Print Job Description Sequence
        ReferencedPrintJobSequence|Referenced Print Job Sequence
        PrintManagementCapabilitiesSequence|Print Management Capabilities Sequence
        PrinterCharacteristicsSequence|Printer Characteristics Sequence
        FilmBoxContentSequence|Film Box Content Sequence
        ImageBoxContentSequence|Image Box Content Sequence
        AnnotationContentSequence|Annotation Content Sequence
        ImageOverlayBoxContentSequence|Image Overlay Box Content Sequence
        PresentationLUTContentSequence|Presentation LUT Content Sequence
        ProposedStudySequence|Proposed Study Sequence
        OriginalImageSequence|Original Image Sequence
        LabelUsingInformationExtractedFromInstances|Label Using Information Extracted From Instances
        LabelText|Label Text
        LabelStyleSelection|Label Style Selection
        MediaDisposition|Media Disposition
        BarcodeValue|Barcode Value
        BarcodeSymbology|Barcode Symbology
        AllowMediaSplitting|Allow Media Splitting
        IncludeNonDICOMObjects|Include Non-DICOM Objects
        IncludeDisplayApplication|Include Display Application
        PreserveCompositeInstancesAfterMediaCreation|Preserve Composite Instances After Media Creation
        TotalNumberOfPiecesOfMediaCreated|Total Number of Pieces of Media Created
        RequestedMediaApplicationProfile|Requested Media Application Profile
        ReferencedStorageMediaSequence|Referenced Storage Media Sequence
        FailureAttributes|Failure Attributes
        AllowLossyCompression|Allow Lossy Compression
        RequestPriority|Request Priority
        RTImageLabel|RT Image Label
        RTImageName|RT Image Name
        RTImageDescription|RT Image Description
        ReportedValuesOrigin|Reported Values Origin
        RTImagePlane|RT Image Plane
        XRayImageReceptorTranslation|X-Ray Image Receptor Translation
        XRayImageReceptorAngle|X-Ray Image Receptor Angle
        RTImageOrientation|RT Image Orientation
        ImagePlanePixelSpacing|Image Plane Pixel Spacing
        RTImagePosition|RT Image Position
        RadiationMachineName|Radiation Machine Name
        RadiationMachineSAD|Radiation Machine SAD
        RadiationMachineSSD|Radiation Machine SSD
        RTImageSID|RT Image SID
        SourceToReferenceObjectDistance|Source to Reference Object Distance
        FractionNumber|Fraction Number
        ExposureSequence|Exposure Sequence
        MetersetExposure|Meterset Exposure
        DiaphragmPosition|Diaphragm Position
        FluenceMapSequence|Fluence Map Sequence
        FluenceDataSource|Fluence Data Source
        FluenceDataScale|Fluence Data Scale
        PrimaryFluenceModeSequence|Primary Fluence Mode Sequence
        FluenceMode|Fluence Mode
        FluenceModeID|Fluence Mode ID
        SelectedFrameNumber|Selected Frame Number
        SelectedFrameFunctionalGroupsSequence|Selected Frame Functional Groups Sequence
        RTImageFrameGeneralContentSequence|RT Image Frame General Content Sequence
        RTImageFrameContextSequence|RT Image Frame Context Sequence
        RTImageScopeSequence|RT Image Scope Sequence
        BeamModifierCoordinatesPresenceFlag|Beam Modifier Coordinates Presence Flag
        StartCumulativeMeterset|Start Cumulative Meterset
        StopCumulativeMeterset|Stop Cumulative Meterset
        RTAcquisitionPatientPositionSequence|RT Acquisition Patient Position Sequence
        RTImageFrameImagingDevicePositionSequence|RT Image Frame Imaging Device Position Sequence
        RTImageFramekVRadiationAcquisitionSequence|RT Image Frame kV Radiation Acquisition Sequence
        RTImageFrameMVRadiationAcquisitionSequence|RT Image Frame MV Radiation Acquisition Sequence
        RTImageFrameRadiationAcquisitionSequence|RT Image Frame Radiation Acquisition Sequence
        ImagingSourcePositionSequence|Imaging Source Position Sequence
        ImageReceptorPositionSequence|Image Receptor Position Sequence
        DevicePositionToEquipmentMappingMatrix|Device Position to Equipment Mapping Matrix
        DevicePositionParameterSequence|Device Position Parameter Sequence
        ImagingSourceLocationSpecificationType|Imaging Source Location Specification Type
        ImagingDeviceLocationMatrixSequence|Imaging Device Location Matrix Sequence
        ImagingDeviceLocationParameterSequence|Imaging Device Location Parameter Sequence
        ImagingApertureSequence|Imaging Aperture Sequence
        ImagingApertureSpecificationType|Imaging Aperture Specification Type
        NumberOfAcquisitionDevices|Number of Acquisition Devices
        AcquisitionDeviceSequence|Acquisition Device Sequence
        AcquisitionTaskSequence|Acquisition Task Sequence
        AcquisitionTaskWorkitemCodeSequence|Acquisition Task Workitem Code Sequence
        AcquisitionSubtaskSequence|Acquisition Subtask Sequence
        SubtaskWorkitemCodeSequence|Subtask Workitem Code Sequence
        AcquisitionTaskIndex|Acquisition Task Index
        AcquisitionSubtaskIndex|Acquisition Subtask Index
        ReferencedBaselineParametersRTRadiationInstanceSequence|Referenced Baseline Parameters RT Radiation Instance Sequence
        PositionAcquisitionTemplateIdentificationSequence|Position Acquisition Template Identification Sequence
        PositionAcquisitionTemplateID|Position Acquisition Template ID
        PositionAcquisitionTemplateName|Position Acquisition Template Name
        PositionAcquisitionTemplateCodeSequence|Position Acquisition Template Code Sequence
        PositionAcquisitionTemplateDescription|Position Acquisition Template Description
        AcquisitionTaskApplicabilitySequence|Acquisition Task Applicability Sequence
        ProjectionImagingAcquisitionParameterSequence|Projection Imaging Acquisition Parameter Sequence
        CTImagingAcquisitionParameterSequence|CT Imaging Acquisition Parameter Sequence
        KVImagingGenerationParametersSequence|KV Imaging Generation Parameters Sequence
        MVImagingGenerationParametersSequence|MV Imaging Generation Parameters Sequence
        AcquisitionSignalType|Acquisition Signal Type
        AcquisitionMethod|Acquisition Method
        ScanStartPositionSequence|Scan Start Position Sequence
        ScanStopPositionSequence|Scan Stop Position Sequence
        ImagingSourceToBeamModifierDefinitionPlaneDistance|Imaging Source to Beam Modifier Definition Plane Distance
        ScanArcType|Scan Arc Type
        DetectorPositioningType|Detector Positioning Type
        AdditionalRTAccessoryDeviceSequence|Additional RT Accessory Device Sequence
        DeviceSpecificAcquisitionParameterSequence|Device-Specific Acquisition Parameter Sequence
        ReferencedPositionReferenceInstanceSequence|Referenced Position Reference Instance Sequence
        EnergyDerivationCodeSequence|Energy Derivation Code Sequence
        MaximumCumulativeMetersetExposure|Maximum Cumulative Meterset Exposure
        AcquisitionInitiationSequence|Acquisition Initiation Sequence
        DVHType|DVH Type
        DoseUnits|Dose Units
        DoseType|Dose Type
        SpatialTransformOfDose|Spatial Transform of Dose
        DoseComment|Dose Comment
        NormalizationPoint|Normalization Point
        DoseSummationType|Dose Summation Type
        GridFrameOffsetVector|Grid Frame Offset Vector
        DoseGridScaling|Dose Grid Scaling
        RTDoseROISequence|RT Dose ROI Sequence
        DoseValue|Dose Value
        TissueHeterogeneityCorrection|Tissue Heterogeneity Correction
        DVHNormalizationPoint|DVH Normalization Point
        DVHNormalizationDoseValue|DVH Normalization Dose Value
        DVHSequence|DVH Sequence
        DVHDoseScaling|DVH Dose Scaling
        DVHVolumeUnits|DVH Volume Units
        DVHNumberOfBins|DVH Number of Bins
        DVHData|DVH Data
        DVHReferencedROISequence|DVH Referenced ROI Sequence
        DVHROIContributionType|DVH ROI Contribution Type
        DVHMinimumDose|DVH Minimum Dose
        DVHMaximumDose|DVH Maximum Dose
        DVHMeanDose|DVH Mean Dose
        StructureSetLabel|Structure Set Label
        StructureSetName|Structure Set Name
        StructureSetDescription|Structure Set Description
        StructureSetDate|Structure Set Date
        StructureSetTime|Structure Set Time
        ReferencedFrameOfReferenceSequence|Referenced Frame of Reference Sequence
        RTReferencedStudySequence|RT Referenced Study Sequence
        RTReferencedSeriesSequence|RT Referenced Series Sequence
        ContourImageSequence|Contour Image Sequence
        PredecessorStructureSetSequence|Predecessor Structure Set Sequence
        StructureSetROISequence|Structure Set ROI Sequence
        ROINumber|ROI Number
        ReferencedFrameOfReferenceUID|Referenced Frame of Reference UID
        ROIName|ROI Name
        ROIDescription|ROI Description
        ROIDisplayColor|ROI Display Color
        ROIVolume|ROI Volume
        ROIDateTime|ROI DateTime
        ROIObservationDateTime|ROI Observation DateTime
        RTRelatedROISequence|RT Related ROI Sequence
        RTROIRelationship|RT ROI Relationship
        ROIGenerationAlgorithm|ROI Generation Algorithm
        ROIDerivationAlgorithmIdentificationSequence|ROI Derivation Algorithm Identification Sequence
        ROIGenerationDescription|ROI Generation Description
        ROIContourSequence|ROI Contour Sequence
        ContourSequence|Contour Sequence
        ContourGeometricType|Contour Geometric Type
        ContourSlabThickness|Contour Slab Thickness
        ContourOffsetVector|Contour Offset Vector
        NumberOfContourPoints|Number of Contour Points
        ContourNumber|Contour Number
        AttachedContours|Attached Contours
        SourcePixelPlanesCharacteristicsSequence|Source Pixel Planes Characteristics Sequence
        SourceSeriesSequence|Source Series Sequence
        SourceSeriesInformationSequence|Source Series Information Sequence
        ROICreatorSequence|ROI Creator Sequence
        ROIInterpreterSequence|ROI Interpreter Sequence
        ROIObservationContextCodeSequence|ROI Observation Context Code Sequence
        ContourData|Contour Data
        RTROIObservationsSequence|RT ROI Observations Sequence
        ObservationNumber|Observation Number
        ReferencedROINumber|Referenced ROI Number
        ROIObservationLabel|ROI Observation Label
        RTROIIdentificationCodeSequence|RT ROI Identification Code Sequence
        ROIObservationDescription|ROI Observation Description
        RelatedRTROIObservationsSequence|Related RT ROI Observations Sequence
        RTROIInterpretedType|RT ROI Interpreted Type
        ROIInterpreter|ROI Interpreter
        ROIPhysicalPropertiesSequence|ROI Physical Properties Sequence
        ROIPhysicalProperty|ROI Physical Property
        ROIPhysicalPropertyValue|ROI Physical Property Value
        ROIElementalCompositionSequence|ROI Elemental Composition Sequence
        ROIElementalCompositionAtomicNumber|ROI Elemental Composition Atomic Number
        ROIElementalCompositionAtomicMassFraction|ROI Elemental Composition Atomic Mass Fraction
        AdditionalRTROIIdentificationCodeSequence|Additional RT ROI Identification Code Sequence
        FrameOfReferenceRelationshipSequence|Frame of Reference Relationship Sequence
        RelatedFrameOfReferenceUID|Related Frame of Reference UID
        FrameOfReferenceTransformationType|Frame of Reference Transformation Type
        FrameOfReferenceTransformationMatrix|Frame of Reference Transformation Matrix
        FrameOfReferenceTransformationComment|Frame of Reference Transformation Comment
        PatientLocationCoordinatesSequence|Patient Location Coordinates Sequence
        PatientLocationCoordinatesCodeSequence|Patient Location Coordinates Code Sequence
        PatientSupportPositionSequence|Patient Support Position Sequence
        MeasuredDoseReferenceSequence|Measured Dose Reference Sequence
        MeasuredDoseDescription|Measured Dose Description
        MeasuredDoseType|Measured Dose Type
        MeasuredDoseValue|Measured Dose Value
        TreatmentSessionBeamSequence|Treatment Session Beam Sequence
        TreatmentSessionIonBeamSequence|Treatment Session Ion Beam Sequence
        CurrentFractionNumber|Current Fraction Number
        TreatmentControlPointDate|Treatment Control Point Date
        TreatmentControlPointTime|Treatment Control Point Time
        TreatmentTerminationStatus|Treatment Termination Status
        TreatmentTerminationCode|Treatment Termination Code
        TreatmentVerificationStatus|Treatment Verification Status
        ReferencedTreatmentRecordSequence|Referenced Treatment Record Sequence
        SpecifiedPrimaryMeterset|Specified Primary Meterset
        SpecifiedSecondaryMeterset|Specified Secondary Meterset
        DeliveredPrimaryMeterset|Delivered Primary Meterset
        DeliveredSecondaryMeterset|Delivered Secondary Meterset
        SpecifiedTreatmentTime|Specified Treatment Time
        DeliveredTreatmentTime|Delivered Treatment Time
        ControlPointDeliverySequence|Control Point Delivery Sequence
        IonControlPointDeliverySequence|Ion Control Point Delivery Sequence
        SpecifiedMeterset|Specified Meterset
        DeliveredMeterset|Delivered Meterset
        MetersetRateSet|Meterset Rate Set
        MetersetRateDelivered|Meterset Rate Delivered
        ScanSpotMetersetsDelivered|Scan Spot Metersets Delivered
        DoseRateDelivered|Dose Rate Delivered
        TreatmentSummaryCalculatedDoseReferenceSequence|Treatment Summary Calculated Dose Reference Sequence
        CumulativeDoseToDoseReference|Cumulative Dose to Dose Reference
        FirstTreatmentDate|First Treatment Date
        MostRecentTreatmentDate|Most Recent Treatment Date
        NumberOfFractionsDelivered|Number of Fractions Delivered
        OverrideSequence|Override Sequence
        ParameterSequencePointer|Parameter Sequence Pointer
        OverrideParameterPointer|Override Parameter Pointer
        ParameterItemIndex|Parameter Item Index
        MeasuredDoseReferenceNumber|Measured Dose Reference Number
        ParameterPointer|Parameter Pointer
        OverrideReason|Override Reason
        ParameterValueNumber|Parameter Value Number
        CorrectedParameterSequence|Corrected Parameter Sequence
        CorrectionValue|Correction Value
        CalculatedDoseReferenceSequence|Calculated Dose Reference Sequence
        CalculatedDoseReferenceNumber|Calculated Dose Reference Number
        CalculatedDoseReferenceDescription|Calculated Dose Reference Description
        CalculatedDoseReferenceDoseValue|Calculated Dose Reference Dose Value
        StartMeterset|Start Meterset
        EndMeterset|End Meterset
        ReferencedMeasuredDoseReferenceSequence|Referenced Measured Dose Reference Sequence
        ReferencedMeasuredDoseReferenceNumber|Referenced Measured Dose Reference Number
        ReferencedCalculatedDoseReferenceSequence|Referenced Calculated Dose Reference Sequence
        ReferencedCalculatedDoseReferenceNumber|Referenced Calculated Dose Reference Number
        BeamLimitingDeviceLeafPairsSequence|Beam Limiting Device Leaf Pairs Sequence
        EnhancedRTBeamLimitingDeviceSequence|Enhanced RT Beam Limiting Device Sequence
        EnhancedRTBeamLimitingOpeningSequence|Enhanced RT Beam Limiting Opening Sequence
        EnhancedRTBeamLimitingDeviceDefinitionFlag|Enhanced RT Beam Limiting Device Definition Flag
        ParallelRTBeamDelimiterOpeningExtents|Parallel RT Beam Delimiter Opening Extents
        RecordedWedgeSequence|Recorded Wedge Sequence
        RecordedCompensatorSequence|Recorded Compensator Sequence
        RecordedBlockSequence|Recorded Block Sequence
        RecordedBlockSlabSequence|Recorded Block Slab Sequence
        TreatmentSummaryMeasuredDoseReferenceSequence|Treatment Summary Measured Dose Reference Sequence
        RecordedSnoutSequence|Recorded Snout Sequence
        RecordedRangeShifterSequence|Recorded Range Shifter Sequence
        RecordedLateralSpreadingDeviceSequence|Recorded Lateral Spreading Device Sequence
        RecordedRangeModulatorSequence|Recorded Range Modulator Sequence
        RecordedSourceSequence|Recorded Source Sequence
        SourceSerialNumber|Source Serial Number
        TreatmentSessionApplicationSetupSequence|Treatment Session Application Setup Sequence
        ApplicationSetupCheck|Application Setup Check
        RecordedBrachyAccessoryDeviceSequence|Recorded Brachy Accessory Device Sequence
        ReferencedBrachyAccessoryDeviceNumber|Referenced Brachy Accessory Device Number
        RecordedChannelSequence|Recorded Channel Sequence
        SpecifiedChannelTotalTime|Specified Channel Total Time
        DeliveredChannelTotalTime|Delivered Channel Total Time
        SpecifiedNumberOfPulses|Specified Number of Pulses
        DeliveredNumberOfPulses|Delivered Number of Pulses
        SpecifiedPulseRepetitionInterval|Specified Pulse Repetition Interval
        DeliveredPulseRepetitionInterval|Delivered Pulse Repetition Interval
        RecordedSourceApplicatorSequence|Recorded Source Applicator Sequence
        ReferencedSourceApplicatorNumber|Referenced Source Applicator Number
        RecordedChannelShieldSequence|Recorded Channel Shield Sequence
        ReferencedChannelShieldNumber|Referenced Channel Shield Number
        BrachyControlPointDeliveredSequence|Brachy Control Point Delivered Sequence
        SafePositionExitDate|Safe Position Exit Date
        SafePositionExitTime|Safe Position Exit Time
        SafePositionReturnDate|Safe Position Return Date
        SafePositionReturnTime|Safe Position Return Time
        PulseSpecificBrachyControlPointDeliveredSequence|Pulse Specific Brachy Control Point Delivered Sequence
        PulseNumber|Pulse Number
        BrachyPulseControlPointDeliveredSequence|Brachy Pulse Control Point Delivered Sequence
        CurrentTreatmentStatus|Current Treatment Status
        TreatmentStatusComment|Treatment Status Comment
        FractionGroupSummarySequence|Fraction Group Summary Sequence
        ReferencedFractionNumber|Referenced Fraction Number
        FractionGroupType|Fraction Group Type
        BeamStopperPosition|Beam Stopper Position
        FractionStatusSummarySequence|Fraction Status Summary Sequence
        TreatmentDate|Treatment Date
        TreatmentTime|Treatment Time
        RTPlanLabel|RT Plan Label
        RTPlanName|RT Plan Name
        RTPlanDescription|RT Plan Description
        RTPlanDate|RT Plan Date
        RTPlanTime|RT Plan Time
        TreatmentProtocols|Treatment Protocols
        PlanIntent|Plan Intent
        TreatmentSites|Treatment Sites
        RTPlanGeometry|RT Plan Geometry
        PrescriptionDescription|Prescription Description
        DoseReferenceSequence|Dose Reference Sequence
        DoseReferenceNumber|Dose Reference Number
        DoseReferenceUID|Dose Reference UID
        DoseReferenceStructureType|Dose Reference Structure Type
        NominalBeamEnergyUnit|Nominal Beam Energy Unit
        DoseReferenceDescription|Dose Reference Description
        DoseReferencePointCoordinates|Dose Reference Point Coordinates
        NominalPriorDose|Nominal Prior Dose
        DoseReferenceType|Dose Reference Type
        ConstraintWeight|Constraint Weight
        DeliveryWarningDose|Delivery Warning Dose
        DeliveryMaximumDose|Delivery Maximum Dose
        TargetMinimumDose|Target Minimum Dose
        TargetPrescriptionDose|Target Prescription Dose
        TargetMaximumDose|Target Maximum Dose
        TargetUnderdoseVolumeFraction|Target Underdose Volume Fraction
        OrganAtRiskFullVolumeDose|Organ at Risk Full-volume Dose
        OrganAtRiskLimitDose|Organ at Risk Limit Dose
        OrganAtRiskMaximumDose|Organ at Risk Maximum Dose
        OrganAtRiskOverdoseVolumeFraction|Organ at Risk Overdose Volume Fraction
        ToleranceTableSequence|Tolerance Table Sequence
        ToleranceTableNumber|Tolerance Table Number
        ToleranceTableLabel|Tolerance Table Label
        GantryAngleTolerance|Gantry Angle Tolerance
        BeamLimitingDeviceAngleTolerance|Beam Limiting Device Angle Tolerance
        BeamLimitingDeviceToleranceSequence|Beam Limiting Device Tolerance Sequence
        BeamLimitingDevicePositionTolerance|Beam Limiting Device Position Tolerance
        SnoutPositionTolerance|Snout Position Tolerance
        PatientSupportAngleTolerance|Patient Support Angle Tolerance
        TableTopEccentricAngleTolerance|Table Top Eccentric Angle Tolerance
        TableTopPitchAngleTolerance|Table Top Pitch Angle Tolerance
        TableTopRollAngleTolerance|Table Top Roll Angle Tolerance
        TableTopVerticalPositionTolerance|Table Top Vertical Position Tolerance
        TableTopLongitudinalPositionTolerance|Table Top Longitudinal Position Tolerance
        TableTopLateralPositionTolerance|Table Top Lateral Position Tolerance
        TableTopPositionAlignmentUID|Table Top Position Alignment UID
        RTPlanRelationship|RT Plan Relationship
        FractionGroupSequence|Fraction Group Sequence
        FractionGroupNumber|Fraction Group Number
        FractionGroupDescription|Fraction Group Description
        NumberOfFractionsPlanned|Number of Fractions Planned
        NumberOfFractionPatternDigitsPerDay|Number of Fraction Pattern Digits Per Day
        RepeatFractionCycleLength|Repeat Fraction Cycle Length
        FractionPattern|Fraction Pattern
        NumberOfBeams|Number of Beams
        BeamDoseSpecificationPoint|Beam Dose Specification Point
        ReferencedDoseReferenceUID|Referenced Dose Reference UID
        BeamDose|Beam Dose
        BeamMeterset|Beam Meterset
        BeamDosePointDepth|Beam Dose Point Depth
        BeamDosePointEquivalentDepth|Beam Dose Point Equivalent Depth
        BeamDosePointSSD|Beam Dose Point SSD
        BeamDoseMeaning|Beam Dose Meaning
        BeamDoseVerificationControlPointSequence|Beam Dose Verification Control Point Sequence
        AverageBeamDosePointDepth|Average Beam Dose Point Depth
        AverageBeamDosePointEquivalentDepth|Average Beam Dose Point Equivalent Depth
        AverageBeamDosePointSSD|Average Beam Dose Point SSD
        BeamDoseType|Beam Dose Type
        AlternateBeamDose|Alternate Beam Dose
        AlternateBeamDoseType|Alternate Beam Dose Type
        DepthValueAveragingFlag|Depth Value Averaging Flag
        BeamDosePointSourceToExternalContourDistance|Beam Dose Point Source to External Contour Distance
        NumberOfBrachyApplicationSetups|Number of Brachy Application Setups
        BrachyApplicationSetupDoseSpecificationPoint|Brachy Application Setup Dose Specification Point
        BrachyApplicationSetupDose|Brachy Application Setup Dose
        BeamSequence|Beam Sequence
        TreatmentMachineName|Treatment Machine Name
        PrimaryDosimeterUnit|Primary Dosimeter Unit
        SourceAxisDistance|Source-Axis Distance
        BeamLimitingDeviceSequence|Beam Limiting Device Sequence
        RTBeamLimitingDeviceType|RT Beam Limiting Device Type
        SourceToBeamLimitingDeviceDistance|Source to Beam Limiting Device Distance
        IsocenterToBeamLimitingDeviceDistance|Isocenter to Beam Limiting Device Distance
        NumberOfLeafJawPairs|Number of Leaf/Jaw Pairs
        LeafPositionBoundaries|Leaf Position Boundaries
        BeamNumber|Beam Number
        BeamName|Beam Name
        BeamDescription|Beam Description
        BeamType|Beam Type
        BeamDeliveryDurationLimit|Beam Delivery Duration Limit
        RadiationType|Radiation Type
        HighDoseTechniqueType|High-Dose Technique Type
        ReferenceImageNumber|Reference Image Number
        PlannedVerificationImageSequence|Planned Verification Image Sequence
        ImagingDeviceSpecificAcquisitionParameters|Imaging Device-Specific Acquisition Parameters
        TreatmentDeliveryType|Treatment Delivery Type
        NumberOfWedges|Number of Wedges
        WedgeSequence|Wedge Sequence
        WedgeNumber|Wedge Number
        WedgeType|Wedge Type
        WedgeID|Wedge ID
        WedgeAngle|Wedge Angle
        WedgeFactor|Wedge Factor
        TotalWedgeTrayWaterEquivalentThickness|Total Wedge Tray Water-Equivalent Thickness
        WedgeOrientation|Wedge Orientation
        IsocenterToWedgeTrayDistance|Isocenter to Wedge Tray Distance
        SourceToWedgeTrayDistance|Source to Wedge Tray Distance
        WedgeThinEdgePosition|Wedge Thin Edge Position
        BolusID|Bolus ID
        BolusDescription|Bolus Description
        EffectiveWedgeAngle|Effective Wedge Angle
        NumberOfCompensators|Number of Compensators
        MaterialID|Material ID
        TotalCompensatorTrayFactor|Total Compensator Tray Factor
        CompensatorSequence|Compensator Sequence
        CompensatorNumber|Compensator Number
        CompensatorID|Compensator ID
        SourceToCompensatorTrayDistance|Source to Compensator Tray Distance
        CompensatorRows|Compensator Rows
        CompensatorColumns|Compensator Columns
        CompensatorPixelSpacing|Compensator Pixel Spacing
        CompensatorPosition|Compensator Position
        CompensatorTransmissionData|Compensator Transmission Data
        CompensatorThicknessData|Compensator Thickness Data
        NumberOfBoli|Number of Boli
        CompensatorType|Compensator Type
        CompensatorTrayID|Compensator Tray ID
        NumberOfBlocks|Number of Blocks
        TotalBlockTrayFactor|Total Block Tray Factor
        TotalBlockTrayWaterEquivalentThickness|Total Block Tray Water-Equivalent Thickness
        BlockSequence|Block Sequence
        BlockTrayID|Block Tray ID
        SourceToBlockTrayDistance|Source to Block Tray Distance
        IsocenterToBlockTrayDistance|Isocenter to Block Tray Distance
        BlockType|Block Type
        AccessoryCode|Accessory Code
        BlockDivergence|Block Divergence
        BlockMountingPosition|Block Mounting Position
        BlockNumber|Block Number
        BlockName|Block Name
        BlockThickness|Block Thickness
        BlockTransmission|Block Transmission
        BlockNumberOfPoints|Block Number of Points
        BlockData|Block Data
        ApplicatorSequence|Applicator Sequence
        ApplicatorID|Applicator ID
        ApplicatorType|Applicator Type
        ApplicatorDescription|Applicator Description
        CumulativeDoseReferenceCoefficient|Cumulative Dose Reference Coefficient
        FinalCumulativeMetersetWeight|Final Cumulative Meterset Weight
        NumberOfControlPoints|Number of Control Points
        ControlPointSequence|Control Point Sequence
        ControlPointIndex|Control Point Index
        NominalBeamEnergy|Nominal Beam Energy
        DoseRateSet|Dose Rate Set
        WedgePositionSequence|Wedge Position Sequence
        WedgePosition|Wedge Position
        BeamLimitingDevicePositionSequence|Beam Limiting Device Position Sequence
        LeafJawPositions|Leaf/Jaw Positions
        GantryAngle|Gantry Angle
        GantryRotationDirection|Gantry Rotation Direction
        BeamLimitingDeviceAngle|Beam Limiting Device Angle
        BeamLimitingDeviceRotationDirection|Beam Limiting Device Rotation Direction
        PatientSupportAngle|Patient Support Angle
        PatientSupportRotationDirection|Patient Support Rotation Direction
        TableTopEccentricAxisDistance|Table Top Eccentric Axis Distance
        TableTopEccentricAngle|Table Top Eccentric Angle
        TableTopEccentricRotationDirection|Table Top Eccentric Rotation Direction
        TableTopVerticalPosition|Table Top Vertical Position
        TableTopLongitudinalPosition|Table Top Longitudinal Position
        TableTopLateralPosition|Table Top Lateral Position
        IsocenterPosition|Isocenter Position
        SurfaceEntryPoint|Surface Entry Point
        SourceToSurfaceDistance|Source to Surface Distance
        AverageBeamDosePointSourceToExternalContourDistance|Average Beam Dose Point Source to External Contour Distance
        SourceToExternalContourDistance|Source to External Contour Distance
        ExternalContourEntryPoint|External Contour Entry Point
        CumulativeMetersetWeight|Cumulative Meterset Weight
        TableTopPitchAngle|Table Top Pitch Angle
        TableTopPitchRotationDirection|Table Top Pitch Rotation Direction
        TableTopRollAngle|Table Top Roll Angle
        TableTopRollRotationDirection|Table Top Roll Rotation Direction
        HeadFixationAngle|Head Fixation Angle
        GantryPitchAngle|Gantry Pitch Angle
        GantryPitchRotationDirection|Gantry Pitch Rotation Direction
        GantryPitchAngleTolerance|Gantry Pitch Angle Tolerance
        FixationEye|Fixation Eye
        ChairHeadFramePosition|Chair Head Frame Position
        HeadFixationAngleTolerance|Head Fixation Angle Tolerance
        ChairHeadFramePositionTolerance|Chair Head Frame Position Tolerance
        FixationLightAzimuthalAngleTolerance|Fixation Light Azimuthal Angle Tolerance
        FixationLightPolarAngleTolerance|Fixation Light Polar Angle Tolerance
        PatientSetupSequence|Patient Setup Sequence
        PatientSetupNumber|Patient Setup Number
        PatientSetupLabel|Patient Setup Label
        PatientAdditionalPosition|Patient Additional Position
        FixationDeviceSequence|Fixation Device Sequence
        FixationDeviceType|Fixation Device Type
        FixationDeviceLabel|Fixation Device Label
        FixationDeviceDescription|Fixation Device Description
        FixationDevicePosition|Fixation Device Position
        FixationDevicePitchAngle|Fixation Device Pitch Angle
        FixationDeviceRollAngle|Fixation Device Roll Angle
        ShieldingDeviceSequence|Shielding Device Sequence
        ShieldingDeviceType|Shielding Device Type
        ShieldingDeviceLabel|Shielding Device Label
        ShieldingDeviceDescription|Shielding Device Description
        ShieldingDevicePosition|Shielding Device Position
        SetupTechnique|Setup Technique
        SetupTechniqueDescription|Setup Technique Description
        SetupDeviceSequence|Setup Device Sequence
        SetupDeviceType|Setup Device Type
        SetupDeviceLabel|Setup Device Label
        SetupDeviceDescription|Setup Device Description
        SetupDeviceParameter|Setup Device Parameter
        SetupReferenceDescription|Setup Reference Description
        TableTopVerticalSetupDisplacement|Table Top Vertical Setup Displacement
        TableTopLongitudinalSetupDisplacement|Table Top Longitudinal Setup Displacement
        TableTopLateralSetupDisplacement|Table Top Lateral Setup Displacement
        BrachyTreatmentTechnique|Brachy Treatment Technique
        BrachyTreatmentType|Brachy Treatment Type
        TreatmentMachineSequence|Treatment Machine Sequence
        SourceSequence|Source Sequence
        SourceNumber|Source Number
        SourceType|Source Type
        SourceManufacturer|Source Manufacturer
        ActiveSourceDiameter|Active Source Diameter
        ActiveSourceLength|Active Source Length
        SourceModelID|Source Model ID
        SourceDescription|Source Description
        SourceEncapsulationNominalThickness|Source Encapsulation Nominal Thickness
        SourceEncapsulationNominalTransmission|Source Encapsulation Nominal Transmission
        SourceIsotopeName|Source Isotope Name
        SourceIsotopeHalfLife|Source Isotope Half Life
        SourceStrengthUnits|Source Strength Units
        ReferenceAirKermaRate|Reference Air Kerma Rate
        SourceStrength|Source Strength
        SourceStrengthReferenceDate|Source Strength Reference Date
        SourceStrengthReferenceTime|Source Strength Reference Time
        ApplicationSetupSequence|Application Setup Sequence
        ApplicationSetupType|Application Setup Type
        ApplicationSetupNumber|Application Setup Number
        ApplicationSetupName|Application Setup Name
        ApplicationSetupManufacturer|Application Setup Manufacturer
        TemplateNumber|Template Number
        TemplateType|Template Type
        TemplateName|Template Name
        TotalReferenceAirKerma|Total Reference Air Kerma
        BrachyAccessoryDeviceSequence|Brachy Accessory Device Sequence
        BrachyAccessoryDeviceNumber|Brachy Accessory Device Number
        BrachyAccessoryDeviceID|Brachy Accessory Device ID
        BrachyAccessoryDeviceType|Brachy Accessory Device Type
        BrachyAccessoryDeviceName|Brachy Accessory Device Name
        BrachyAccessoryDeviceNominalThickness|Brachy Accessory Device Nominal Thickness
        BrachyAccessoryDeviceNominalTransmission|Brachy Accessory Device Nominal Transmission
        ChannelEffectiveLength|Channel Effective Length
        ChannelInnerLength|Channel Inner Length
        AfterloaderChannelID|Afterloader Channel ID
        SourceApplicatorTipLength|Source Applicator Tip Length
        ChannelSequence|Channel Sequence
        ChannelNumber|Channel Number
        ChannelLength|Channel Length
        ChannelTotalTime|Channel Total Time
        SourceMovementType|Source Movement Type
        NumberOfPulses|Number of Pulses
        PulseRepetitionInterval|Pulse Repetition Interval
        SourceApplicatorNumber|Source Applicator Number
        SourceApplicatorID|Source Applicator ID
        SourceApplicatorType|Source Applicator Type
        SourceApplicatorName|Source Applicator Name
        SourceApplicatorLength|Source Applicator Length
        SourceApplicatorManufacturer|Source Applicator Manufacturer
        SourceApplicatorWallNominalThickness|Source Applicator Wall Nominal Thickness
        SourceApplicatorWallNominalTransmission|Source Applicator Wall Nominal Transmission
        SourceApplicatorStepSize|Source Applicator Step Size
        ApplicatorShapeReferencedROINumber|Applicator Shape Referenced ROI Number
        TransferTubeNumber|Transfer Tube Number
        TransferTubeLength|Transfer Tube Length
        ChannelShieldSequence|Channel Shield Sequence
        ChannelShieldNumber|Channel Shield Number
        ChannelShieldID|Channel Shield ID
        ChannelShieldName|Channel Shield Name
        ChannelShieldNominalThickness|Channel Shield Nominal Thickness
        ChannelShieldNominalTransmission|Channel Shield Nominal Transmission
        FinalCumulativeTimeWeight|Final Cumulative Time Weight
        BrachyControlPointSequence|Brachy Control Point Sequence
        ControlPointRelativePosition|Control Point Relative Position
        ControlPoint3DPosition|Control Point 3D Position
        CumulativeTimeWeight|Cumulative Time Weight
        CompensatorDivergence|Compensator Divergence
        CompensatorMountingPosition|Compensator Mounting Position
        SourceToCompensatorDistance|Source to Compensator Distance
        TotalCompensatorTrayWaterEquivalentThickness|Total Compensator Tray Water-Equivalent Thickness
        IsocenterToCompensatorTrayDistance|Isocenter to Compensator Tray Distance
        CompensatorColumnOffset|Compensator Column Offset
        IsocenterToCompensatorDistances|Isocenter to Compensator Distances
        CompensatorRelativeStoppingPowerRatio|Compensator Relative Stopping Power Ratio
        CompensatorMillingToolDiameter|Compensator Milling Tool Diameter
        IonRangeCompensatorSequence|Ion Range Compensator Sequence
        CompensatorDescription|Compensator Description
        RadiationMassNumber|Radiation Mass Number
        RadiationAtomicNumber|Radiation Atomic Number
        RadiationChargeState|Radiation Charge State
        ScanMode|Scan Mode
        ModulatedScanModeType|Modulated Scan Mode Type
        VirtualSourceAxisDistances|Virtual Source-Axis Distances
        SnoutSequence|Snout Sequence
        SnoutPosition|Snout Position
        SnoutID|Snout ID
        NumberOfRangeShifters|Number of Range Shifters
        RangeShifterSequence|Range Shifter Sequence
        RangeShifterNumber|Range Shifter Number
        RangeShifterID|Range Shifter ID
        RangeShifterType|Range Shifter Type
        RangeShifterDescription|Range Shifter Description
        NumberOfLateralSpreadingDevices|Number of Lateral Spreading Devices
        LateralSpreadingDeviceSequence|Lateral Spreading Device Sequence
        LateralSpreadingDeviceNumber|Lateral Spreading Device Number
        LateralSpreadingDeviceID|Lateral Spreading Device ID
        LateralSpreadingDeviceType|Lateral Spreading Device Type
        LateralSpreadingDeviceDescription|Lateral Spreading Device Description
        LateralSpreadingDeviceWaterEquivalentThickness|Lateral Spreading Device Water Equivalent Thickness
        NumberOfRangeModulators|Number of Range Modulators
        RangeModulatorSequence|Range Modulator Sequence
        RangeModulatorNumber|Range Modulator Number
        RangeModulatorID|Range Modulator ID
        RangeModulatorType|Range Modulator Type
        RangeModulatorDescription|Range Modulator Description
        BeamCurrentModulationID|Beam Current Modulation ID
        PatientSupportType|Patient Support Type
        PatientSupportID|Patient Support ID
        PatientSupportAccessoryCode|Patient Support Accessory Code
        TrayAccessoryCode|Tray Accessory Code
        FixationLightAzimuthalAngle|Fixation Light Azimuthal Angle
        FixationLightPolarAngle|Fixation Light Polar Angle
        MetersetRate|Meterset Rate
        RangeShifterSettingsSequence|Range Shifter Settings Sequence
        RangeShifterSetting|Range Shifter Setting
        IsocenterToRangeShifterDistance|Isocenter to Range Shifter Distance
        RangeShifterWaterEquivalentThickness|Range Shifter Water Equivalent Thickness
        LateralSpreadingDeviceSettingsSequence|Lateral Spreading Device Settings Sequence
        LateralSpreadingDeviceSetting|Lateral Spreading Device Setting
        IsocenterToLateralSpreadingDeviceDistance|Isocenter to Lateral Spreading Device Distance
        RangeModulatorSettingsSequence|Range Modulator Settings Sequence
        RangeModulatorGatingStartValue|Range Modulator Gating Start Value
        RangeModulatorGatingStopValue|Range Modulator Gating Stop Value
        RangeModulatorGatingStartWaterEquivalentThickness|Range Modulator Gating Start Water Equivalent Thickness
        RangeModulatorGatingStopWaterEquivalentThickness|Range Modulator Gating Stop Water Equivalent Thickness
        IsocenterToRangeModulatorDistance|Isocenter to Range Modulator Distance
        ScanSpotTimeOffset|Scan Spot Time Offset
        ScanSpotTuneID|Scan Spot Tune ID
        ScanSpotPrescribedIndices|Scan Spot Prescribed Indices
        NumberOfScanSpotPositions|Number of Scan Spot Positions
        ScanSpotReordered|Scan Spot Reordered
        ScanSpotPositionMap|Scan Spot Position Map
        ScanSpotReorderingAllowed|Scan Spot Reordering Allowed
        ScanSpotMetersetWeights|Scan Spot Meterset Weights
        ScanningSpotSize|Scanning Spot Size
        ScanSpotSizesDelivered|Scan Spot Sizes Delivered
        NumberOfPaintings|Number of Paintings
        IonToleranceTableSequence|Ion Tolerance Table Sequence
        IonBeamSequence|Ion Beam Sequence
        IonBeamLimitingDeviceSequence|Ion Beam Limiting Device Sequence
        IonBlockSequence|Ion Block Sequence
        IonControlPointSequence|Ion Control Point Sequence
        IonWedgeSequence|Ion Wedge Sequence
        IonWedgePositionSequence|Ion Wedge Position Sequence
        ReferencedSetupImageSequence|Referenced Setup Image Sequence
        SetupImageComment|Setup Image Comment
        MotionSynchronizationSequence|Motion Synchronization Sequence
        ControlPointOrientation|Control Point Orientation
        GeneralAccessorySequence|General Accessory Sequence
        GeneralAccessoryID|General Accessory ID
        GeneralAccessoryDescription|General Accessory Description
        GeneralAccessoryType|General Accessory Type
        GeneralAccessoryNumber|General Accessory Number
        SourceToGeneralAccessoryDistance|Source to General Accessory Distance
        IsocenterToGeneralAccessoryDistance|Isocenter to General Accessory Distance
        ApplicatorGeometrySequence|Applicator Geometry Sequence
        ApplicatorApertureShape|Applicator Aperture Shape
        ApplicatorOpening|Applicator Opening
        ApplicatorOpeningX|Applicator Opening X
        ApplicatorOpeningY|Applicator Opening Y
        SourceToApplicatorMountingPositionDistance|Source to Applicator Mounting Position Distance
        NumberOfBlockSlabItems|Number of Block Slab Items
        BlockSlabSequence|Block Slab Sequence
        BlockSlabThickness|Block Slab Thickness
        BlockSlabNumber|Block Slab Number
        DeviceMotionControlSequence|Device Motion Control Sequence
        DeviceMotionExecutionMode|Device Motion Execution Mode
        DeviceMotionObservationMode|Device Motion Observation Mode
        DeviceMotionParameterCodeSequence|Device Motion Parameter Code Sequence
        DistalDepthFraction|Distal Depth Fraction
        DistalDepth|Distal Depth
        NominalRangeModulationFractions|Nominal Range Modulation Fractions
        NominalRangeModulatedRegionDepths|Nominal Range Modulated Region Depths
        DepthDoseParametersSequence|Depth Dose Parameters Sequence
        DeliveredDepthDoseParametersSequence|Delivered Depth Dose Parameters Sequence
        DeliveredDistalDepthFraction|Delivered Distal Depth Fraction
        DeliveredDistalDepth|Delivered Distal Depth
        DeliveredNominalRangeModulationFractions|Delivered Nominal Range Modulation Fractions
        DeliveredNominalRangeModulatedRegionDepths|Delivered Nominal Range Modulated Region Depths
        DeliveredReferenceDoseDefinition|Delivered Reference Dose Definition
        ReferenceDoseDefinition|Reference Dose Definition
        RTControlPointIndex|RT Control Point Index
        RadiationGenerationModeIndex|Radiation Generation Mode Index
        ReferencedDefinedDeviceIndex|Referenced Defined Device Index
        RadiationDoseIdentificationIndex|Radiation Dose Identification Index
        NumberOfRTControlPoints|Number of RT Control Points
        ReferencedRadiationGenerationModeIndex|Referenced Radiation Generation Mode Index
        TreatmentPositionIndex|Treatment Position Index
        ReferencedDeviceIndex|Referenced Device Index
        TreatmentPositionGroupLabel|Treatment Position Group Label
        TreatmentPositionGroupUID|Treatment Position Group UID
        TreatmentPositionGroupSequence|Treatment Position Group Sequence
        ReferencedTreatmentPositionIndex|Referenced Treatment Position Index
        ReferencedRadiationDoseIdentificationIndex|Referenced Radiation Dose Identification Index
        RTAccessoryHolderWaterEquivalentThickness|RT Accessory Holder Water-Equivalent Thickness
        ReferencedRTAccessoryHolderDeviceIndex|Referenced RT Accessory Holder Device Index
        RTAccessoryHolderSlotExistenceFlag|RT Accessory Holder Slot Existence Flag
        RTAccessoryHolderSlotSequence|RT Accessory Holder Slot Sequence
        RTAccessoryHolderSlotID|RT Accessory Holder Slot ID
        RTAccessoryHolderSlotDistance|RT Accessory Holder Slot Distance
        RTAccessorySlotDistance|RT Accessory Slot Distance
        RTAccessoryHolderDefinitionSequence|RT Accessory Holder Definition Sequence
        RTAccessoryDeviceSlotID|RT Accessory Device Slot ID
        RTRadiationSequence|RT Radiation Sequence
        RadiationDoseSequence|Radiation Dose Sequence
        RadiationDoseIdentificationSequence|Radiation Dose Identification Sequence
        RadiationDoseIdentificationLabel|Radiation Dose Identification Label
        ReferenceDoseType|Reference Dose Type
        PrimaryDoseValueIndicator|Primary Dose Value Indicator
        DoseValuesSequence|Dose Values Sequence
        DoseValuePurpose|Dose Value Purpose
        ReferenceDosePointCoordinates|Reference Dose Point Coordinates
        RadiationDoseValuesParametersSequence|Radiation Dose Values Parameters Sequence
        MetersetToDoseMappingSequence|Meterset to Dose Mapping Sequence
        ExpectedInVivoMeasurementValuesSequence|Expected In-Vivo Measurement Values Sequence
        ExpectedInVivoMeasurementValueIndex|Expected In-Vivo Measurement Value Index
        RadiationDoseInVivoMeasurementLabel|Radiation Dose In-Vivo Measurement Label
        RadiationDoseCentralAxisDisplacement|Radiation Dose Central Axis Displacement
        RadiationDoseValue|Radiation Dose Value
        RadiationDoseSourceToSkinDistance|Radiation Dose Source to Skin Distance
        RadiationDoseMeasurementPointCoordinates|Radiation Dose Measurement Point Coordinates
        RadiationDoseSourceToExternalContourDistance|Radiation Dose Source to External Contour Distance
        RTToleranceSetSequence|RT Tolerance Set Sequence
        RTToleranceSetLabel|RT Tolerance Set Label
        AttributeToleranceValuesSequence|Attribute Tolerance Values Sequence
        ToleranceValue|Tolerance Value
        PatientSupportPositionToleranceSequence|Patient Support Position Tolerance Sequence
        TreatmentTimeLimit|Treatment Time Limit
        CArmPhotonElectronControlPointSequence|C-Arm Photon-Electron Control Point Sequence
        ReferencedRTRadiationSequence|Referenced RT Radiation Sequence
        ReferencedRTInstanceSequence|Referenced RT Instance Sequence
        ReferencedRTPatientSetupSequence|Referenced RT Patient Setup Sequence
        SourceToPatientSurfaceDistance|Source to Patient Surface Distance
        TreatmentMachineSpecialModeCodeSequence|Treatment Machine Special Mode Code Sequence
        IntendedNumberOfFractions|Intended Number of Fractions
        RTRadiationSetIntent|RT Radiation Set Intent
        RTRadiationPhysicalAndGeometricContentDetailFlag|RT Radiation Physical and Geometric Content Detail Flag
        RTRecordFlag|RT Record Flag
        TreatmentDeviceIdentificationSequence|Treatment Device Identification Sequence
        ReferencedRTPhysicianIntentSequence|Referenced RT Physician Intent Sequence
        CumulativeMeterset|Cumulative Meterset
        DeliveryRate|Delivery Rate
        DeliveryRateUnitSequence|Delivery Rate Unit Sequence
        TreatmentPositionSequence|Treatment Position Sequence
        RadiationSourceAxisDistance|Radiation Source-Axis Distance
        NumberOfRTBeamLimitingDevices|Number of RT Beam Limiting Devices
        RTBeamLimitingDeviceProximalDistance|RT Beam Limiting Device Proximal Distance
        RTBeamLimitingDeviceDistalDistance|RT Beam Limiting Device Distal Distance
        ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence|Parallel RT Beam Delimiter Device Orientation Label Code Sequence
        BeamModifierOrientationAngle|Beam Modifier Orientation Angle
        FixedRTBeamDelimiterDeviceSequence|Fixed RT Beam Delimiter Device Sequence
        ParallelRTBeamDelimiterDeviceSequence|Parallel RT Beam Delimiter Device Sequence
        NumberOfParallelRTBeamDelimiters|Number of Parallel RT Beam Delimiters
        ParallelRTBeamDelimiterBoundaries|Parallel RT Beam Delimiter Boundaries
        ParallelRTBeamDelimiterPositions|Parallel RT Beam Delimiter Positions
        RTBeamLimitingDeviceOffset|RT Beam Limiting Device Offset
        RTBeamDelimiterGeometrySequence|RT Beam Delimiter Geometry Sequence
        RTBeamLimitingDeviceDefinitionSequence|RT Beam Limiting Device Definition Sequence
        ParallelRTBeamDelimiterOpeningMode|Parallel RT Beam Delimiter Opening Mode
        ParallelRTBeamDelimiterLeafMountingSide|Parallel RT Beam Delimiter Leaf Mounting Side
        PatientSetupUID|Patient Setup UID
        WedgeDefinitionSequence|Wedge Definition Sequence
        RadiationBeamWedgeAngle|Radiation Beam Wedge Angle
        RadiationBeamWedgeThinEdgeDistance|Radiation Beam Wedge Thin Edge Distance
        RadiationBeamEffectiveWedgeAngle|Radiation Beam Effective Wedge Angle
        NumberOfWedgePositions|Number of Wedge Positions
        RTBeamLimitingDeviceOpeningSequence|RT Beam Limiting Device Opening Sequence
        NumberOfRTBeamLimitingDeviceOpenings|Number of RT Beam Limiting Device Openings
        RadiationDosimeterUnitSequence|Radiation Dosimeter Unit Sequence
        RTDeviceDistanceReferenceLocationCodeSequence|RT Device Distance Reference Location Code Sequence
        RadiationDeviceConfigurationAndCommissioningKeySequence|Radiation Device Configuration and Commissioning Key Sequence
        PatientSupportPositionParameterSequence|Patient Support Position Parameter Sequence
        PatientSupportPositionSpecificationMethod|Patient Support Position Specification Method
        PatientSupportPositionDeviceParameterSequence|Patient Support Position Device Parameter Sequence
        DeviceOrderIndex|Device Order Index
        PatientSupportPositionParameterOrderIndex|Patient Support Position Parameter Order Index
        PatientSupportPositionDeviceToleranceSequence|Patient Support Position Device Tolerance Sequence
        PatientSupportPositionToleranceOrderIndex|Patient Support Position Tolerance Order Index
        CompensatorDefinitionSequence|Compensator Definition Sequence
        CompensatorMapOrientation|Compensator Map Orientation
        CompensatorProximalThicknessMap|Compensator Proximal Thickness Map
        CompensatorDistalThicknessMap|Compensator Distal Thickness Map
        CompensatorBasePlaneOffset|Compensator Base Plane Offset
        CompensatorShapeFabricationCodeSequence|Compensator Shape Fabrication Code Sequence
        CompensatorShapeSequence|Compensator Shape Sequence
        RadiationBeamCompensatorMillingToolDiameter|Radiation Beam Compensator Milling Tool Diameter
        BlockDefinitionSequence|Block Definition Sequence
        BlockEdgeData|Block Edge Data
        BlockOrientation|Block Orientation
        RadiationBeamBlockThickness|Radiation Beam Block Thickness
        RadiationBeamBlockSlabThickness|Radiation Beam Block Slab Thickness
        BlockEdgeDataSequence|Block Edge Data Sequence
        NumberOfRTAccessoryHolders|Number of RT Accessory Holders
        GeneralAccessoryDefinitionSequence|General Accessory Definition Sequence
        NumberOfGeneralAccessories|Number of General Accessories
        BolusDefinitionSequence|Bolus Definition Sequence
        NumberOfBoluses|Number of Boluses
        EquipmentFrameOfReferenceUID|Equipment Frame of Reference UID
        EquipmentFrameOfReferenceDescription|Equipment Frame of Reference Description
        EquipmentReferencePointCoordinatesSequence|Equipment Reference Point Coordinates Sequence
        EquipmentReferencePointCodeSequence|Equipment Reference Point Code Sequence
        RTBeamLimitingDeviceAngle|RT Beam Limiting Device Angle
        SourceRollAngle|Source Roll Angle
        RadiationGenerationModeSequence|Radiation GenerationMode Sequence
        RadiationGenerationModeLabel|Radiation GenerationMode Label
        RadiationGenerationModeDescription|Radiation GenerationMode Description
        RadiationGenerationModeMachineCodeSequence|Radiation GenerationMode Machine Code Sequence
        RadiationTypeCodeSequence|Radiation Type Code Sequence
        NominalEnergy|Nominal Energy
        MinimumNominalEnergy|Minimum Nominal Energy
        MaximumNominalEnergy|Maximum Nominal Energy
        RadiationFluenceModifierCodeSequence|Radiation Fluence Modifier Code Sequence
        EnergyUnitCodeSequence|Energy Unit Code Sequence
        NumberOfRadiationGenerationModes|Number of Radiation GenerationModes
        PatientSupportDevicesSequence|Patient Support Devices Sequence
        NumberOfPatientSupportDevices|Number of Patient Support Devices
        RTBeamModifierDefinitionDistance|RT Beam Modifier Definition Distance
        BeamAreaLimitSequence|Beam Area Limit Sequence
        ReferencedRTPrescriptionSequence|Referenced RT Prescription Sequence
        DoseValueInterpretation|Dose Value Interpretation
        TreatmentSessionUID|Treatment Session UID
        RTRadiationUsage|RT Radiation Usage
        ReferencedRTRadiationSetSequence|Referenced RT Radiation Set Sequence
        ReferencedRTRadiationRecordSequence|Referenced RT Radiation Record Sequence
        RTRadiationSetDeliveryNumber|RT Radiation Set Delivery Number
        ClinicalFractionNumber|Clinical Fraction Number
        RTTreatmentFractionCompletionStatus|RT Treatment Fraction Completion Status
        RTRadiationSetUsage|RT Radiation Set Usage
        TreatmentDeliveryContinuationFlag|Treatment Delivery Continuation Flag
        TreatmentRecordContentOrigin|Treatment Record Content Origin
        RTTreatmentTerminationStatus|RT Treatment Termination Status
        RTTreatmentTerminationReasonCodeSequence|RT Treatment Termination Reason Code Sequence
        MachineSpecificTreatmentTerminationCodeSequence|Machine-Specific Treatment Termination Code Sequence
        RTRadiationSalvageRecordControlPointSequence|RT Radiation Salvage Record Control Point Sequence
        StartingMetersetValueKnownFlag|Starting Meterset Value Known Flag
        TreatmentTerminationDescription|Treatment Termination Description
        TreatmentToleranceViolationSequence|Treatment Tolerance Violation Sequence
        TreatmentToleranceViolationCategory|Treatment Tolerance Violation Category
        TreatmentToleranceViolationAttributeSequence|Treatment Tolerance Violation Attribute Sequence
        TreatmentToleranceViolationDescription|Treatment Tolerance Violation Description
        TreatmentToleranceViolationIdentification|Treatment Tolerance Violation Identification
        TreatmentToleranceViolationDateTime|Treatment Tolerance Violation DateTime
        RecordedRTControlPointDateTime|Recorded RT Control Point DateTime
        ReferencedRadiationRTControlPointIndex|Referenced Radiation RT Control Point Index
        AlternateValueSequence|Alternate Value Sequence
        ConfirmationSequence|Confirmation Sequence
        InterlockSequence|Interlock Sequence
        InterlockDateTime|Interlock DateTime
        InterlockDescription|Interlock Description
        InterlockOriginatingDeviceSequence|Interlock Originating Device Sequence
        InterlockCodeSequence|Interlock Code Sequence
        InterlockResolutionCodeSequence|Interlock Resolution Code Sequence
        InterlockResolutionUserSequence|Interlock Resolution User Sequence
        OverrideDateTime|Override DateTime
        TreatmentToleranceViolationTypeCodeSequence|Treatment Tolerance Violation Type Code Sequence
        TreatmentToleranceViolationCauseCodeSequence|Treatment Tolerance Violation Cause Code Sequence
        MeasuredMetersetToDoseMappingSequence|Measured Meterset to Dose Mapping Sequence
        ReferencedExpectedInVivoMeasurementValueIndex|Referenced Expected In-Vivo Measurement Value Index
        DoseMeasurementDeviceCodeSequence|Dose Measurement Device Code Sequence
        AdditionalParameterRecordingInstanceSequence|Additional Parameter Recording Instance Sequence
        InterlockOriginDescription|Interlock Origin Description
        RTPatientPositionScopeSequence|RT Patient Position Scope Sequence
        ReferencedTreatmentPositionGroupUID|Referenced Treatment Position Group UID
        RadiationOrderIndex|Radiation Order Index
        OmittedRadiationSequence|Omitted Radiation Sequence
        ReasonForOmissionCodeSequence|Reason for Omission Code Sequence
        RTDeliveryStartPatientPositionSequence|RT Delivery Start Patient Position Sequence
        RTTreatmentPreparationPatientPositionSequence|RT Treatment Preparation Patient Position Sequence
        ReferencedRTTreatmentPreparationSequence|Referenced RT Treatment Preparation Sequence
        ReferencedPatientSetupPhotoSequence|Referenced Patient Setup Photo Sequence
        PatientTreatmentPreparationMethodCodeSequence|Patient Treatment Preparation Method Code Sequence
        PatientTreatmentPreparationProcedureParameterDescription|Patient Treatment Preparation Procedure Parameter Description
        PatientTreatmentPreparationDeviceSequence|Patient Treatment Preparation Device Sequence
        PatientTreatmentPreparationProcedureSequence|Patient Treatment Preparation Procedure Sequence
        PatientTreatmentPreparationProcedureCodeSequence|Patient Treatment Preparation Procedure Code Sequence
        PatientTreatmentPreparationMethodDescription|Patient Treatment Preparation Method Description
        PatientTreatmentPreparationProcedureParameterSequence|Patient Treatment Preparation Procedure Parameter Sequence
        PatientSetupPhotoDescription|Patient Setup Photo Description
        PatientTreatmentPreparationProcedureIndex|Patient Treatment Preparation Procedure Index
        ReferencedPatientSetupProcedureIndex|Referenced Patient Setup Procedure Index
        RTRadiationTaskSequence|RT Radiation Task Sequence
        RTPatientPositionDisplacementSequence|RT Patient Position Displacement Sequence
        RTPatientPositionSequence|RT Patient Position Sequence
        DisplacementReferenceLabel|Displacement Reference Label
        DisplacementMatrix|Displacement Matrix
        PatientSupportDisplacementSequence|Patient Support Displacement Sequence
        DisplacementReferenceLocationCodeSequence|Displacement Reference Location Code Sequence
        RTRadiationSetDeliveryUsage|RT Radiation Set Delivery Usage
        PatientTreatmentPreparationSequence|Patient Treatment Preparation Sequence
        PatientToEquipmentRelationshipSequence|Patient to Equipment Relationship Sequence
        ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence|Imaging Equipment to Treatment Delivery Device Relationship Sequence
        ReferencedRTPlanSequence|Referenced RT Plan Sequence
        ReferencedBeamSequence|Referenced Beam Sequence
        ReferencedBeamNumber|Referenced Beam Number
        ReferencedReferenceImageNumber|Referenced Reference Image Number
        StartCumulativeMetersetWeight|Start Cumulative Meterset Weight
        EndCumulativeMetersetWeight|End Cumulative Meterset Weight
        ReferencedBrachyApplicationSetupSequence|Referenced Brachy Application Setup Sequence
        ReferencedBrachyApplicationSetupNumber|Referenced Brachy Application Setup Number
        ReferencedSourceNumber|Referenced Source Number
        ReferencedFractionGroupSequence|Referenced Fraction Group Sequence
        ReferencedFractionGroupNumber|Referenced Fraction Group Number
        ReferencedVerificationImageSequence|Referenced Verification Image Sequence
        ReferencedReferenceImageSequence|Referenced Reference Image Sequence
        ReferencedDoseReferenceSequence|Referenced Dose Reference Sequence
        ReferencedDoseReferenceNumber|Referenced Dose Reference Number
        BrachyReferencedDoseReferenceSequence|Brachy Referenced Dose Reference Sequence
        ReferencedStructureSetSequence|Referenced Structure Set Sequence
        ReferencedPatientSetupNumber|Referenced Patient Setup Number
        ReferencedDoseSequence|Referenced Dose Sequence
        ReferencedToleranceTableNumber|Referenced Tolerance Table Number
        ReferencedBolusSequence|Referenced Bolus Sequence
        ReferencedWedgeNumber|Referenced Wedge Number
        ReferencedCompensatorNumber|Referenced Compensator Number
        ReferencedBlockNumber|Referenced Block Number
        ReferencedControlPointIndex|Referenced Control Point Index
        ReferencedControlPointSequence|Referenced Control Point Sequence
        ReferencedStartControlPointIndex|Referenced Start Control Point Index
        ReferencedStopControlPointIndex|Referenced Stop Control Point Index
        ReferencedRangeShifterNumber|Referenced Range Shifter Number
        ReferencedLateralSpreadingDeviceNumber|Referenced Lateral Spreading Device Number
        ReferencedRangeModulatorNumber|Referenced Range Modulator Number
        OmittedBeamTaskSequence|Omitted Beam Task Sequence
        ReasonForOmission|Reason for Omission
        ReasonForOmissionDescription|Reason for Omission Description
        PrescriptionOverviewSequence|Prescription Overview Sequence
        TotalPrescriptionDose|Total Prescription Dose
        PlanOverviewSequence|Plan Overview Sequence
        PlanOverviewIndex|Plan Overview Index
        ReferencedPlanOverviewIndex|Referenced Plan Overview Index
        NumberOfFractionsIncluded|Number of Fractions Included
        DoseCalibrationConditionsSequence|Dose Calibration Conditions Sequence
        AbsorbedDoseToMetersetRatio|Absorbed Dose to Meterset Ratio
        DelineatedRadiationFieldSize|Delineated Radiation Field Size
        DoseCalibrationConditionsVerifiedFlag|Dose Calibration Conditions Verified Flag
        CalibrationReferencePointDepth|Calibration Reference Point Depth
        GatingBeamHoldTransitionSequence|Gating Beam Hold Transition Sequence
        BeamHoldTransition|Beam Hold Transition
        BeamHoldTransitionDateTime|Beam Hold Transition DateTime
        BeamHoldOriginatingDeviceSequence|Beam Hold Originating Device Sequence
        BeamHoldTransitionTriggerSource|Beam Hold Transition Trigger Source
        ApprovalStatus|Approval Status
        ReviewDate|Review Date
        ReviewTime|Review Time
        ReviewerName|Reviewer Name
        RadiobiologicalDoseEffectSequence|Radiobiological Dose Effect Sequence
        RadiobiologicalDoseEffectFlag|Radiobiological Dose Effect Flag
        EffectiveDoseCalculationMethodCategoryCodeSequence|Effective Dose Calculation Method Category Code Sequence
        EffectiveDoseCalculationMethodCodeSequence|Effective Dose Calculation Method Code Sequence
        EffectiveDoseCalculationMethodDescription|Effective Dose Calculation Method Description
        ConceptualVolumeUID|Conceptual Volume UID
        OriginatingSOPInstanceReferenceSequence|Originating SOP Instance Reference Sequence
        ConceptualVolumeConstituentSequence|Conceptual Volume Constituent Sequence
        EquivalentConceptualVolumeInstanceReferenceSequence|Equivalent Conceptual Volume Instance Reference Sequence
        EquivalentConceptualVolumesSequence|Equivalent Conceptual Volumes Sequence
        ReferencedConceptualVolumeUID|Referenced Conceptual Volume UID
        ConceptualVolumeCombinationExpression|Conceptual Volume Combination Expression
        ConceptualVolumeConstituentIndex|Conceptual Volume Constituent Index
        ConceptualVolumeCombinationFlag|Conceptual Volume Combination Flag
        ConceptualVolumeCombinationDescription|Conceptual Volume Combination Description
        ConceptualVolumeSegmentationDefinedFlag|Conceptual Volume Segmentation Defined Flag
        ConceptualVolumeSegmentationReferenceSequence|Conceptual Volume Segmentation Reference Sequence
        ConceptualVolumeConstituentSegmentationReferenceSequence|Conceptual Volume Constituent Segmentation Reference Sequence
        ConstituentConceptualVolumeUID|Constituent Conceptual Volume UID
        DerivationConceptualVolumeSequence|Derivation Conceptual Volume Sequence
        SourceConceptualVolumeUID|Source Conceptual Volume UID
        ConceptualVolumeDerivationAlgorithmSequence|Conceptual Volume Derivation Algorithm Sequence
        ConceptualVolumeDescription|Conceptual Volume Description
        SourceConceptualVolumeSequence|Source Conceptual Volume Sequence
        AuthorIdentificationSequence|Author Identification Sequence
        ManufacturerModelVersion|Manufacturer's Model Version
        DeviceAlternateIdentifier|Device Alternate Identifier
        DeviceAlternateIdentifierType|Device Alternate Identifier Type
        DeviceAlternateIdentifierFormat|Device Alternate Identifier Format
        SegmentationCreationTemplateLabel|Segmentation Creation Template Label
        SegmentationTemplateUID|Segmentation Template UID
        ReferencedSegmentReferenceIndex|Referenced Segment Reference Index
        SegmentReferenceSequence|Segment Reference Sequence
        SegmentReferenceIndex|Segment Reference Index
        DirectSegmentReferenceSequence|Direct Segment Reference Sequence
        CombinationSegmentReferenceSequence|Combination Segment Reference Sequence
        ConceptualVolumeSequence|Conceptual Volume Sequence
        SegmentedRTAccessoryDeviceSequence|Segmented RT Accessory Device Sequence
        SegmentCharacteristicsSequence|Segment Characteristics Sequence
        RelatedSegmentCharacteristicsSequence|Related Segment Characteristics Sequence
        SegmentCharacteristicsPrecedence|Segment Characteristics Precedence
        RTSegmentAnnotationSequence|RT Segment Annotation Sequence
        SegmentAnnotationCategoryCodeSequence|Segment Annotation Category Code Sequence
        SegmentAnnotationTypeCodeSequence|Segment Annotation Type Code Sequence
        DeviceLabel|Device Label
        DeviceTypeCodeSequence|Device Type Code Sequence
        SegmentAnnotationTypeModifierCodeSequence|Segment Annotation Type Modifier Code Sequence
        PatientEquipmentRelationshipCodeSequence|Patient Equipment Relationship Code Sequence
        ReferencedFiducialsUID|Referenced Fiducials UID
        PatientTreatmentOrientationSequence|Patient Treatment Orientation Sequence
        UserContentLabel|User Content Label
        UserContentLongLabel|User Content Long Label
        EntityLabel|Entity Label
        EntityName|Entity Name
        EntityDescription|Entity Description
        EntityLongLabel|Entity Long Label
        DeviceIndex|Device Index
        RTTreatmentPhaseIndex|RT Treatment Phase Index
        RTTreatmentPhaseUID|RT Treatment Phase UID
        RTPrescriptionIndex|RT Prescription Index
        RTSegmentAnnotationIndex|RT Segment Annotation Index
        BasisRTTreatmentPhaseIndex|Basis RT Treatment Phase Index
        RelatedRTTreatmentPhaseIndex|Related RT Treatment Phase Index
        ReferencedRTTreatmentPhaseIndex|Referenced RT Treatment Phase Index
        ReferencedRTPrescriptionIndex|Referenced RT Prescription Index
        ReferencedParentRTPrescriptionIndex|Referenced Parent RT Prescription Index
        ManufacturerDeviceIdentifier|Manufacturer's Device Identifier
        InstanceLevelReferencedPerformedProcedureStepSequence|Instance-Level Referenced Performed Procedure Step Sequence
        RTTreatmentPhaseIntentPresenceFlag|RT Treatment Phase Intent Presence Flag
        RadiotherapyTreatmentType|Radiotherapy Treatment Type
        TeletherapyRadiationType|Teletherapy Radiation Type
        BrachytherapySourceType|Brachytherapy Source Type
        ReferencedRTTreatmentPhaseSequence|Referenced RT Treatment Phase Sequence
        ReferencedDirectSegmentInstanceSequence|Referenced Direct Segment Instance Sequence
        IntendedRTTreatmentPhaseSequence|Intended RT Treatment Phase Sequence
        IntendedPhaseStartDate|Intended Phase Start Date
        IntendedPhaseEndDate|Intended Phase End Date
        RTTreatmentPhaseIntervalSequence|RT Treatment Phase Interval Sequence
        TemporalRelationshipIntervalAnchor|Temporal Relationship Interval Anchor
        MinimumNumberOfIntervalDays|Minimum Number of Interval Days
        MaximumNumberOfIntervalDays|Maximum Number of Interval Days
        PertinentSOPClassesInStudy|Pertinent SOP Classes in Study
        PertinentSOPClassesInSeries|Pertinent SOP Classes in Series
        RTPrescriptionLabel|RT Prescription Label
        RTPhysicianIntentPredecessorSequence|RT Physician Intent Predecessor Sequence
        RTTreatmentApproachLabel|RT Treatment Approach Label
        RTPhysicianIntentSequence|RT Physician Intent Sequence
        RTPhysicianIntentIndex|RT Physician Intent Index
        RTTreatmentIntentType|RT Treatment Intent Type
        RTPhysicianIntentNarrative|RT Physician Intent Narrative
        RTProtocolCodeSequence|RT Protocol Code Sequence
        ReasonForSuperseding|Reason for Superseding
        RTDiagnosisCodeSequence|RT Diagnosis Code Sequence
        ReferencedRTPhysicianIntentIndex|Referenced RT Physician Intent Index
        RTPhysicianIntentInputInstanceSequence|RT Physician Intent Input Instance Sequence
        RTAnatomicPrescriptionSequence|RT Anatomic Prescription Sequence
        PriorTreatmentDoseDescription|Prior Treatment Dose Description
        PriorTreatmentReferenceSequence|Prior Treatment Reference Sequence
        DosimetricObjectiveEvaluationScope|Dosimetric Objective Evaluation Scope
        TherapeuticRoleCategoryCodeSequence|Therapeutic Role Category Code Sequence
        TherapeuticRoleTypeCodeSequence|Therapeutic Role Type Code Sequence
        ConceptualVolumeOptimizationPrecedence|Conceptual Volume Optimization Precedence
        ConceptualVolumeCategoryCodeSequence|Conceptual Volume Category Code Sequence
        ConceptualVolumeBlockingConstraint|Conceptual Volume Blocking Constraint
        ConceptualVolumeTypeCodeSequence|Conceptual Volume Type Code Sequence
        ConceptualVolumeTypeModifierCodeSequence|Conceptual Volume Type Modifier Code Sequence
        RTPrescriptionSequence|RT Prescription Sequence
        DosimetricObjectiveSequence|Dosimetric Objective Sequence
        DosimetricObjectiveTypeCodeSequence|Dosimetric Objective Type Code Sequence
        DosimetricObjectiveUID|Dosimetric Objective UID
        ReferencedDosimetricObjectiveUID|Referenced Dosimetric Objective UID
        DosimetricObjectiveParameterSequence|Dosimetric Objective Parameter Sequence
        ReferencedDosimetricObjectivesSequence|Referenced Dosimetric Objectives Sequence
        AbsoluteDosimetricObjectiveFlag|Absolute Dosimetric Objective Flag
        DosimetricObjectiveWeight|Dosimetric Objective Weight
        DosimetricObjectivePurpose|Dosimetric Objective Purpose
        PlanningInputInformationSequence|Planning Input Information Sequence
        TreatmentSite|Treatment Site
        TreatmentSiteCodeSequence|Treatment Site Code Sequence
        FractionPatternSequence|Fraction Pattern Sequence
        TreatmentTechniqueNotes|Treatment Technique Notes
        PrescriptionNotes|Prescription Notes
        NumberOfIntervalFractions|Number of Interval Fractions
        NumberOfFractions|Number of Fractions
        IntendedDeliveryDuration|Intended Delivery Duration
        FractionationNotes|Fractionation Notes
        RTTreatmentTechniqueCodeSequence|RT Treatment Technique Code Sequence
        PrescriptionNotesSequence|Prescription Notes Sequence
        FractionBasedRelationshipSequence|Fraction-Based Relationship Sequence
        FractionBasedRelationshipIntervalAnchor|Fraction-Based Relationship Interval Anchor
        MinimumHoursBetweenFractions|Minimum Hours between Fractions
        IntendedFractionStartTime|Intended Fraction Start Time
        IntendedStartDayOfWeek|Intended Start Day of Week
        WeekdayFractionPatternSequence|Weekday Fraction Pattern Sequence
        DeliveryTimeStructureCodeSequence|Delivery Time Structure Code Sequence
        TreatmentSiteModifierCodeSequence|Treatment Site Modifier Code Sequence
        RoboticBaseLocationIndicator|Robotic Base Location Indicator
        RoboticPathNodeSetCodeSequence|Robotic Path Node Set Code Sequence
        RoboticNodeIdentifier|Robotic Node Identifier
        RTTreatmentSourceCoordinates|RT Treatment Source Coordinates
        RadiationSourceCoordinateSystemYawAngle|Radiation Source Coordinate SystemYaw Angle
        RadiationSourceCoordinateSystemRollAngle|Radiation Source Coordinate SystemRoll Angle
        RadiationSourceCoordinateSystemPitchAngle|Radiation Source Coordinate System Pitch Angle
        RoboticPathControlPointSequence|Robotic Path Control Point Sequence
        TomotherapeuticControlPointSequence|Tomotherapeutic Control Point Sequence
        TomotherapeuticLeafOpenDurations|Tomotherapeutic Leaf Open Durations
        TomotherapeuticLeafInitialClosedDurations|Tomotherapeutic Leaf Initial Closed Durations
        ConceptualVolumeIdentificationSequence|Conceptual Volume Identification Sequence
        Arbitrary|Arbitrary
        TextComments|Text Comments
        ResultsID|Results ID
        ResultsIDIssuer|Results ID Issuer
        ReferencedInterpretationSequence|Referenced Interpretation Sequence
        ReportProductionStatusTrial|Report Production Status (Trial)
        InterpretationRecordedDate|Interpretation Recorded Date
        InterpretationRecordedTime|Interpretation Recorded Time
        InterpretationRecorder|Interpretation Recorder
        ReferenceToRecordedSound|Reference to Recorded Sound
        InterpretationTranscriptionDate|Interpretation Transcription Date
        InterpretationTranscriptionTime|Interpretation Transcription Time
        InterpretationTranscriber|Interpretation Transcriber
        InterpretationText|Interpretation Text
        InterpretationAuthor|Interpretation Author
        InterpretationApproverSequence|Interpretation Approver Sequence
        InterpretationApprovalDate|Interpretation Approval Date
        InterpretationApprovalTime|Interpretation Approval Time
        PhysicianApprovingInterpretation|Physician Approving Interpretation
        InterpretationDiagnosisDescription|Interpretation Diagnosis Description
        InterpretationDiagnosisCodeSequence|Interpretation Diagnosis Code Sequence
        ResultsDistributionListSequence|Results Distribution List Sequence
        DistributionName|Distribution Name
        DistributionAddress|Distribution Address
        InterpretationID|Interpretation ID
        InterpretationIDIssuer|Interpretation ID Issuer
        InterpretationTypeID|Interpretation Type ID
        InterpretationStatusID|Interpretation Status ID
        Impressions|Impressions
        ResultsComments|Results Comments
        LowEnergyDetectors|Low Energy Detectors
        HighEnergyDetectors|High Energy Detectors
        DetectorGeometrySequence|Detector Geometry Sequence
        ThreatROIVoxelSequence|Threat ROI Voxel Sequence
        ThreatROIBase|Threat ROI Base
        ThreatROIExtents|Threat ROI Extents
        ThreatROIBitmap|Threat ROI Bitmap
        RouteSegmentID|Route Segment ID
        GantryType|Gantry Type
        OOIOwnerType|OOI Owner Type
        RouteSegmentSequence|Route Segment Sequence
        PotentialThreatObjectID|Potential Threat Object ID
        ThreatSequence|Threat Sequence
        ThreatCategory|Threat Category
        ThreatCategoryDescription|Threat Category Description
        ATDAbilityAssessment|ATD Ability Assessment
        ATDAssessmentFlag|ATD Assessment Flag
        ATDAssessmentProbability|ATD Assessment Probability
        Mass|Mass
        Density|Density
        ZEffective|Z Effective
        BoardingPassID|Boarding Pass ID
        CenterOfMass|Center of Mass
        CenterOfPTO|Center of PTO
        BoundingPolygon|Bounding Polygon
        RouteSegmentStartLocationID|Route Segment Start Location ID
        RouteSegmentEndLocationID|Route Segment End Location ID
        RouteSegmentLocationIDType|Route Segment Location ID Type
        AbortReason|Abort Reason
        VolumeOfPTO|Volume of PTO
        AbortFlag|Abort Flag
        RouteSegmentStartTime|Route Segment Start Time
        RouteSegmentEndTime|Route Segment End Time
        TDRType|TDR Type
        InternationalRouteSegment|International Route Segment
        ThreatDetectionAlgorithmAndVersion|Threat Detection Algorithm and Version
        AssignedLocation|Assigned Location
        AlarmDecisionTime|Alarm Decision Time
        AlarmDecision|Alarm Decision
        NumberOfTotalObjects|Number of Total Objects
        NumberOfAlarmObjects|Number of Alarm Objects
        PTORepresentationSequence|PTO Representation Sequence
        ATDAssessmentSequence|ATD Assessment Sequence
        TIPType|TIP Type
        DICOSVersion|DICOS Version
        OOIOwnerCreationTime|OOI Owner Creation Time
        OOIType|OOI Type
        OOISize|OOI Size
        AcquisitionStatus|Acquisition Status
        BasisMaterialsCodeSequence|Basis Materials Code Sequence
        PhantomType|Phantom Type
        OOIOwnerSequence|OOI Owner Sequence
        ScanType|Scan Type
        ItineraryID|Itinerary ID
        ItineraryIDType|Itinerary ID Type
        ItineraryIDAssigningAuthority|Itinerary ID Assigning Authority
        RouteID|Route ID
        RouteIDAssigningAuthority|Route ID Assigning Authority
        InboundArrivalType|Inbound Arrival Type
        CarrierID|Carrier ID
        CarrierIDAssigningAuthority|Carrier ID Assigning Authority
        SourceOrientation|Source Orientation
        SourcePosition|Source Position
        BeltHeight|Belt Height
        AlgorithmRoutingCodeSequence|Algorithm Routing Code Sequence
        TransportClassification|Transport Classification
        OOITypeDescriptor|OOI Type Descriptor
        TotalProcessingTime|Total Processing Time
        DetectorCalibrationData|Detector Calibration Data
        AdditionalScreeningPerformed|Additional Screening Performed
        AdditionalInspectionSelectionCriteria|Additional Inspection Selection Criteria
        AdditionalInspectionMethodSequence|Additional Inspection Method Sequence
        AITDeviceType|AIT Device Type
        QRMeasurementsSequence|QR Measurements Sequence
        TargetMaterialSequence|Target Material Sequence
        SNRThreshold|SNR Threshold
        ImageScaleRepresentation|Image Scale Representation
        ReferencedPTOSequence|Referenced PTO Sequence
        ReferencedTDRInstanceSequence|Referenced TDR Instance Sequence
        PTOLocationDescription|PTO Location Description
        AnomalyLocatorIndicatorSequence|Anomaly Locator Indicator Sequence
        AnomalyLocatorIndicator|Anomaly Locator Indicator
        PTORegionSequence|PTO Region Sequence
        InspectionSelectionCriteria|Inspection Selection Criteria
        SecondaryInspectionMethodSequence|Secondary Inspection Method Sequence
        PRCSToRCSOrientation|PRCS to RCS Orientation
        MACParametersSequence|MAC Parameters Sequence
        SharedFunctionalGroupsSequence|Shared Functional Groups Sequence
        PerFrameFunctionalGroupsSequence|Per-Frame Functional Groups Sequence
        WaveformSequence|Waveform Sequence
        ChannelMinimumValue|Channel Minimum Value
        ChannelMaximumValue|Channel Maximum Value
        WaveformBitsAllocated|Waveform Bits Allocated
        WaveformSampleInterpretation|Waveform Sample Interpretation
        WaveformPaddingValue|Waveform Padding Value
        WaveformData|Waveform Data
        FirstOrderPhaseCorrectionAngle|First Order Phase Correction Angle
        SpectroscopyData|Spectroscopy Data
        ExtendedOffsetTable|Extended Offset Table
        ExtendedOffsetTableLengths|Extended Offset Table Lengths
        EncapsulatedPixelDataValueTotalLength|Encapsulated Pixel Data Value Total Length
        FloatPixelData|Float Pixel Data
        DoubleFloatPixelData|Double Float Pixel Data
        PixelData|Pixel Data
        CoefficientsSDVN|Coefficients SDVN
        CoefficientsSDHN|Coefficients SDHN
        CoefficientsSDDN|Coefficients SDDN
        DigitalSignaturesSequence|Digital Signatures Sequence
        DataSetTrailingPadding|Data Set Trailing Padding
        Item|Item
        ItemDelimitationItem|Item Delimitation Item
        SequenceDelimitationItem|Sequence Delimitation Item
        SourceImageIDs|Source Image IDs
        RowsForNthOrderCoefficients|Rows For Nth Order Coefficients
        ColumnsForNthOrderCoefficients|Columns For Nth Order Coefficients
        CoefficientCoding|Coefficient Coding
        CoefficientCodingPointers|Coefficient Coding Pointers
        CodeLabel|Code Label
        NumberOfTables|Number of Tables
        CodeTableLocation|Code Table Location
        BitsForCodeWord|Bits For Code Word
        ImageDataLocation|Image Data Location
        EscapeTriplet|Escape Triplet
        RunLengthTriplet|Run Length Triplet
        HuffmanTableSize|Huffman Table Size
        HuffmanTableTriplet|Huffman Table Triplet
        ShiftTableSize|Shift Table Size
        ShiftTableTriplet|Shift Table Triplet
        ZonalMap|Zonal Map
        CurveDimensions|Curve Dimensions
        NumberOfPoints|Number of Points
        TypeOfData|Type of Data
        CurveDescription|Curve Description
        AxisUnits|Axis Units
        AxisLabels|Axis Labels
        DataValueRepresentation|Data Value Representation
        MinimumCoordinateValue|Minimum Coordinate Value
        MaximumCoordinateValue|Maximum Coordinate Value
        CurveRange|Curve Range
        CurveDataDescriptor|Curve Data Descriptor
        CoordinateStartValue|Coordinate Start Value
        CoordinateStepValue|Coordinate Step Value
        CurveActivationLayer|Curve Activation Layer
        AudioType|Audio Type
        AudioSampleFormat|Audio Sample Format
        NumberOfChannels|Number of Channels
        NumberOfSamples|Number of Samples
        SampleRate|Sample Rate
        TotalTime|Total Time
        AudioSampleData|Audio Sample Data
        AudioComments|Audio Comments
        CurveLabel|Curve Label
        CurveReferencedOverlaySequence|Curve Referenced Overlay Sequence
        CurveReferencedOverlayGroup|Curve Referenced Overlay Group
        CurveData|Curve Data
        OverlayRows|Overlay Rows
        OverlayColumns|Overlay Columns
        OverlayPlanes|Overlay Planes
        NumberOfFramesInOverlay|Number of Frames in Overlay
        OverlayDescription|Overlay Description
        OverlayType|Overlay Type
        OverlaySubtype|Overlay Subtype
        OverlayOrigin|Overlay Origin
        ImageFrameOrigin|Image Frame Origin
        OverlayPlaneOrigin|Overlay Plane Origin
        OverlayCompressionCode|Overlay Compression Code
        OverlayCompressionOriginator|Overlay Compression Originator
        OverlayCompressionLabel|Overlay Compression Label
        OverlayCompressionDescription|Overlay Compression Description
        OverlayCompressionStepPointers|Overlay Compression Step Pointers
        OverlayRepeatInterval|Overlay Repeat Interval
        OverlayBitsGrouped|Overlay Bits Grouped
        OverlayBitsAllocated|Overlay Bits Allocated
        OverlayBitPosition|Overlay Bit Position
        OverlayFormat|Overlay Format
        OverlayLocation|Overlay Location
        OverlayCodeLabel|Overlay Code Label
        OverlayNumberOfTables|Overlay Number of Tables
        OverlayCodeTableLocation|Overlay Code Table Location
        OverlayBitsForCodeWord|Overlay Bits For Code Word
        OverlayActivationLayer|Overlay Activation Layer
        OverlayDescriptorGray|Overlay Descriptor - Gray
        OverlayDescriptorRed|Overlay Descriptor - Red
        OverlayDescriptorGreen|Overlay Descriptor - Green
        OverlayDescriptorBlue|Overlay Descriptor - Blue
        OverlaysGray|Overlays - Gray
        OverlaysRed|Overlays - Red
        OverlaysGreen|Overlays - Green
        OverlaysBlue|Overlays - Blue
        ROIArea|ROI Area
        ROIMean|ROI Mean
        ROIStandardDeviation|ROI Standard Deviation
        OverlayLabel|Overlay Label
        OverlayData|Overlay Data
        OverlayComments|Overlay Comments
        VariablePixelData|Variable Pixel Data
        VariableNextDataGroup|Variable Next Data Group
        VariableCoefficientsSDVN|Variable Coefficients SDVN
        VariableCoefficientsSDHN|Variable Coefficients SDHN
        VariableCoefficientsSDDN|Variable Coefficients SDDN
        """
    /// Row numbers in the order of the keywords, four hexadecimal digits a line.
    static let byKeyword: StaticString = """
        13B5
        0B87
        0B84
        0B85
        0536
        0533
        0535
        0534
        052E
        0532
        0530
        0531
        052D
        052F
        052A
        052C
        0537
        052B
        0529
        137C
        137D
        137E
        1397
        138B
        1389
        0969
        132C
        12AE
        0D7B
        0D7A
        02C5
        0077
        10A6
        0638
        0637
        0642
        0639
        05C0
        023D
        03B1
        0429
        023E
        09D7
        09D6
        0158
        0069
        006D
        03DD
        03DC
        0F45
        0711
        04D3
        066C
        03BA
        06FA
        0F63
        03D5
        0F58
        077D
        077C
        03AF
        066A
        0687
        059B
        0665
        0664
        059A
        023F
        0F57
        0326
        0327
        066B
        139D
        0F4B
        0F48
        0F52
        0F4A
        0F46
        0F47
        0324
        0328
        0070
        0410
        053D
        0061
        06A5
        06A8
        0729
        0018
        0276
        046D
        1101
        1102
        06E2
        06C8
        01EC
        03C9
        0A27
        06E7
        085B
        0027
        0B10
        0B0F
        0B11
        0B12
        0313
        13B4
        13B3
        1265
        019A
        0F5E
        0FB2
        13B2
        0A94
        0BC1
        092B
        0934
        00FC
        00FB
        0935
        0D5B
        0002
        0014
        1120
        07D3
        07F3
        07EC
        0215
        1393
        1392
        0A89
        05D5
        0A8A
        0C32
        0C38
        0C33
        0C35
        13AD
        0806
        05D4
        0C34
        062A
        0191
        0F13
        0F0B
        0724
        0895
        0877
        086E
        1063
        1064
        09CD
        0CCF
        0148
        1256
        08D8
        0D41
        0225
        097A
        097B
        097C
        0B37
        0141
        0145
        0144
        0143
        0142
        0140
        0137
        0136
        0082
        0135
        0786
        013F
        0146
        0139
        01A1
        0CB5
        0CAD
        0CB6
        030E
        068D
        038C
        038F
        0BB7
        0D55
        0D56
        0CA5
        0CA7
        0D52
        0F00
        0C9A
        0EB6
        0EAA
        0CA0
        0C9E
        0C9F
        0C9D
        0A82
        0C9B
        0C9C
        0CA9
        0EDA
        0CA1
        0CA2
        0CA3
        03A9
        13BE
        13BD
        0761
        075A
        075C
        0278
        02B7
        06EB
        08AD
        0506
        0507
        05D3
        0DAA
        05D1
        1000
        1112
        1111
        1110
        110E
        110F
        05D2
        119A
        10B2
        1199
        10B0
        119B
        119C
        119D
        10AF
        1132
        10B1
        03BF
        0AE2
        12B7
        0AD7
        0AD6
        0AEB
        134F
        0AA4
        0527
        07A9
        0AE5
        0AE3
        0AE8
        0AE6
        0AE7
        0AE4
        0E6B
        0E64
        0E72
        0E67
        0E6D
        0E6C
        0E62
        0E63
        0E70
        1391
        099D
        099B
        099C
        0F9B
        0614
        0BD1
        060C
        061F
        0017
        0E08
        0E9B
        0E07
        0E09
        0E06
        11DE
        12D3
        0A5E
        0E84
        067E
        067C
        067D
        0AFE
        0AFD
        0DF0
        0149
        105F
        1060
        1061
        10CD
        0B35
        0398
        0BD6
        0604
        071F
        0BD7
        0B41
        0B82
        0C1F
        03DB
        0B0A
        07B3
        07B1
        021D
        0F0A
        0F09
        04D0
        0ED7
        0ED6
        139E
        12F8
        0298
        05AE
        123B
        1167
        1078
        1076
        1058
        105D
        105A
        105B
        105C
        1066
        1056
        1062
        105E
        0220
        12B5
        12B3
        12B4
        12B6
        10C0
        1041
        0FEF
        10BC
        1043
        10C1
        106E
        1042
        1059
        0F33
        11F7
        1075
        1074
        0E1B
        0DEF
        106A
        0B7E
        101B
        0DED
        0DEE
        1077
        0373
        13AC
        08A4
        0A7C
        09B4
        09C1
        09C3
        041D
        0837
        082C
        088A
        0838
        0D5D
        0D5E
        0D5C
        088B
        088C
        0891
        0892
        088F
        088E
        0D5F
        0DCE
        0D17
        0D14
        088D
        07F8
        07F9
        07FA
        0834
        10AE
        121C
        10A7
        121D
        1221
        00B3
        10A8
        10AA
        10A9
        10AD
        121E
        0833
        10A1
        11A2
        11A0
        11A1
        10AB
        10AC
        10A2
        10A5
        0832
        04AB
        0876
        086D
        1382
        0308
        03AA
        0CE8
        1225
        108C
        108B
        0431
        0EC1
        0028
        0B63
        0CAC
        0CB3
        0D2B
        0CB4
        0CB2
        1385
        0C6A
        1119
        111B
        111C
        111D
        1118
        1117
        111A
        1069
        1068
        100E
        113C
        1015
        1294
        0E1E
        10FA
        10FB
        1302
        018D
        0883
        05DD
        05DE
        05DF
        05E0
        05E1
        01A5
        01A4
        01A6
        0264
        02B8
        07A7
        07A8
        07AA
        07A5
        0504
        0505
        04FF
        084B
        01CC
        11E2
        05C1
        08CB
        0CDA
        053F
        053C
        056A
        0566
        0565
        067A
        0550
        0547
        0558
        0F54
        0555
        0549
        0543
        0554
        0568
        0567
        05B0
        0FE7
        0FE8
        0FE6
        0FE5
        0113
        0420
        075F
        075D
        075E
        0BC3
        025B
        03C4
        0B6B
        021E
        0255
        12B1
        05B1
        0254
        025A
        071A
        02C6
        02D9
        0926
        0501
        0523
        0360
        037B
        04D2
        04DF
        04F5
        04B8
        13A8
        13A9
        033E
        03DE
        03DF
        07C9
        0B8F
        0B86
        0AB6
        063B
        040D
        05AA
        0404
        03F9
        1383
        1384
        0C20
        0390
        0E8C
        0E8B
        0E8F
        0E8E
        10DA
        10DC
        0957
        094C
        0E2A
        0E29
        0E22
        0953
        0716
        0964
        111E
        096B
        096F
        111F
        094E
        1124
        13C8
        13C7
        096C
        1123
        095A
        0270
        0966
        0965
        0959
        0954
        0956
        0955
        1122
        026A
        1137
        1138
        1139
        113A
        1136
        1135
        0951
        0950
        094F
        026B
        0958
        1125
        0AF9
        0514
        0539
        0513
        0538
        04C5
        04DE
        031F
        0DC1
        1243
        01BE
        01C6
        01C5
        01AD
        01AE
        01C3
        01C2
        01B1
        01B2
        01AC
        01B4
        01B6
        01B9
        01B8
        01BC
        0C70
        0093
        085C
        008F
        0091
        00A1
        009F
        00A2
        00A0
        0098
        00A3
        009B
        009D
        0099
        0092
        13D7
        13D6
        13D5
        0BDA
        0EA9
        03A3
        0409
        040C
        040A
        0408
        0595
        03A4
        040B
        02A4
        02A3
        02A5
        0EA8
        0897
        03E5
        05AD
        0836
        0B66
        081A
        12DE
        000D
        0005
        0000
        0001
        002A
        0004
        07C0
        09BC
        09AF
        09C6
        0CA8
        1218
        1145
        1096
        1214
        114A
        1217
        1140
        1093
        1215
        1148
        1141
        1092
        1097
        1098
        1216
        1147
        1095
        1091
        1219
        121A
        109A
        1099
        109D
        109C
        0AA1
        0AA2
        0157
        0E3D
        0E3F
        0E3E
        0E40
        0E42
        0E41
        0E3C
        0E3B
        0D48
        01CF
        01CE
        01CD
        0E3A
        01D7
        0D47
        0E37
        0E36
        01DB
        0D21
        0CD7
        0CD6
        0CFE
        0CF8
        0825
        03AE
        0828
        03AB
        0827
        0826
        03AC
        0824
        0829
        082A
        06D8
        06CC
        0A7B
        0A51
        1322
        1321
        12C9
        12C6
        12C8
        12C7
        12CC
        12C2
        12D0
        12D1
        134E
        1320
        12CA
        12CB
        12DF
        1323
        1324
        12C0
        0B59
        09F1
        0A09
        08C0
        08BE
        0EC6
        0EC7
        08BF
        08C4
        1257
        0B5E
        0B5C
        027B
        01C7
        01C9
        055B
        12CD
        0E73
        0E75
        0E78
        0E77
        1032
        008E
        008D
        0DEB
        0301
        0DEA
        0B79
        0B78
        0B76
        0B77
        0B75
        09D0
        0B6E
        0B6D
        0B70
        09CF
        00CB
        09CB
        09CE
        0CCE
        0CCD
        006A
        0CCA
        09C8
        0CC9
        049B
        0AAB
        0AA6
        0071
        009C
        009A
        00AA
        0096
        0095
        009E
        00A4
        0DE3
        0E20
        0E21
        0DE2
        0E1F
        0A53
        0FA2
        0F96
        0F84
        0F9A
        0F98
        0F95
        0F97
        0D0A
        0650
        02D4
        0560
        0307
        0304
        0562
        0563
        055E
        0564
        0305
        03B5
        0359
        055F
        035A
        059C
        0B7C
        03B6
        0351
        0353
        0354
        0306
        0355
        0561
        0352
        0358
        0357
        08AF
        0680
        06FB
        05C5
        0681
        0682
        113E
        0FCE
        10B7
        1191
        113D
        10B6
        0E04
        0E00
        06D4
        0083
        03C7
        054B
        01FD
        09E7
        01FE
        0200
        0201
        0202
        0203
        01FF
        01FC
        0209
        0204
        020A
        0A88
        0029
        0B1A
        0B14
        0B19
        0B3A
        0B36
        0B40
        0B3F
        0B18
        0AFB
        0AFC
        0B3D
        0B2D
        0B2F
        0B28
        0B29
        0B45
        0823
        07E1
        07E0
        07E3
        07E2
        0FE3
        0FE4
        0619
        03CA
        0192
        0323
        0BE5
        0BCD
        024B
        024A
        024C
        04E6
        0432
        0EEE
        0EEF
        0151
        0D1F
        0D20
        0D2F
        10B3
        0FD7
        11EE
        10D0
        113F
        08B5
        0FC1
        0A8E
        0942
        0A9A
        1016
        01D8
        006C
        0691
        0073
        0A60
        02CD
        0705
        0704
        0B27
        0AF1
        0245
        0243
        0241
        0244
        0242
        0854
        08CA
        0AC8
        0AC7
        0A30
        1399
        067B
        0F76
        0F73
        0F7A
        0F7B
        0F79
        0F71
        0F70
        0F75
        0F78
        0F77
        0F72
        0F64
        0F74
        023B
        0213
        0212
        0856
        0855
        0548
        0333
        01E6
        01E9
        01E8
        01E5
        01E4
        01EB
        01EA
        01E7
        0E88
        0888
        0BB0
        080D
        0889
        0893
        08E4
        08E3
        08E7
        080A
        0807
        0809
        0075
        13D9
        0074
        0808
        0628
        0A6C
        0A69
        021B
        03C6
        03C1
        0475
        03C5
        0345
        0A6B
        03C3
        0616
        0BE6
        0BE3
        0613
        0BD2
        05F7
        0BE0
        0B3C
        0B23
        0ED5
        058A
        0589
        058B
        0588
        04C9
        04C8
        04CC
        04CA
        04CB
        0EBD
        0EBA
        0EBF
        010F
        0C05
        0C03
        070A
        0C79
        0C7A
        00B7
        00B5
        01C0
        01C1
        0250
        0E14
        12AF
        1005
        11AC
        11AE
        11AD
        0FD1
        11B0
        11AF
        1007
        0FCA
        1009
        11B1
        0FCB
        0FCD
        1034
        11EF
        11F0
        1341
        0DF8
        1033
        1380
        11AB
        0438
        0727
        0722
        1065
        0622
        0799
        0159
        12CE
        0122
        0152
        0E32
        0C53
        0EF1
        0853
        047B
        05EA
        05E9
        0480
        0481
        047F
        047A
        047C
        13B1
        046E
        0471
        0472
        047D
        0BD9
        047E
        0602
        136F
        0474
        0BA1
        05E2
        05E3
        0BD4
        0483
        0482
        0473
        061D
        05D9
        0F5D
        03F2
        03F3
        046F
        020D
        0479
        0470
        0B9F
        05E4
        05E5
        05E6
        03E4
        12D5
        12D7
        12D6
        0B7A
        0B71
        0B72
        033A
        12F3
        12E7
        0B6F
        11A3
        11A4
        11A5
        11A6
        1210
        0F3E
        0F3D
        0B6C
        0338
        02D7
        0F5F
        12E8
        0339
        0B73
        001F
        0405
        0CF3
        0F27
        0D43
        0C4D
        04FA
        05EC
        04E0
        05ED
        05EE
        05EF
        05F0
        05F1
        05F2
        04D5
        04D6
        04E1
        0C4E
        097D
        097E
        097F
        034F
        0E8A
        0E90
        0E89
        13D8
        02D0
        041B
        06F7
        06D0
        06D5
        06D7
        06CA
        06D6
        06F4
        06CF
        12DD
        004A
        004E
        0936
        0939
        0938
        0937
        127E
        127D
        1280
        08C9
        08D5
        0DA7
        08EC
        0023
        08CC
        0DE0
        0DAD
        0DAC
        0DD7
        0DAE
        0DAF
        0DB2
        0DE1
        0DAB
        0967
        08BD
        08B8
        08B6
        08B7
        08C3
        08D6
        0419
        0CC2
        0CC0
        0CC3
        0CC1
        0CBF
        0422
        11A8
        11A7
        07A6
        0B50
        0591
        0AFF
        059D
        055D
        037E
        09B9
        0590
        037F
        09BA
        1366
        1365
        01C8
        0A58
        0A57
        0AC3
        0A56
        0ACE
        0A5D
        0A4C
        0452
        0455
        0454
        0457
        0456
        12AD
        12B0
        0BE1
        0F68
        0F6C
        1264
        03B0
        0FD5
        10B9
        102E
        102A
        102F
        1029
        102C
        1031
        102B
        0F6A
        0F66
        0F65
        0F6E
        123D
        11D0
        11CF
        131D
        132A
        132E
        1326
        1327
        1328
        132D
        0E1D
        0DFD
        0DFA
        0E1C
        0DFC
        0DFB
        13D3
        0848
        0846
        0A3E
        0A3D
        0C25
        025F
        025D
        0436
        02B5
        032F
        053B
        04A7
        049E
        032A
        0334
        0C27
        0578
        0C55
        12BD
        12BE
        12BF
        0325
        04DC
        0B7F
        108D
        022D
        022E
        022F
        0236
        022C
        0300
        0706
        0DC7
        0EC2
        00D3
        0ACF
        0AD3
        13D1
        0E94
        0E96
        0E95
        05CE
        128A
        0E25
        0022
        0FEA
        06DE
        06DF
        0F61
        1236
        0569
        0316
        0B98
        0B9A
        0B9E
        0BC4
        0B99
        0317
        0B9B
        0B96
        0890
        0FF2
        0FF0
        0FF1
        12F1
        12EF
        12F2
        12F0
        09B7
        0A35
        0A34
        01EE
        08B3
        08FE
        1228
        1227
        00AE
        122A
        1229
        0A67
        00A8
        12C3
        12C4
        0B2C
        002B
        0012
        0013
        0553
        0380
        01CB
        01CA
        0196
        0197
        01F2
        01F1
        01F0
        01EF
        012F
        012B
        012E
        012C
        012D
        0016
        01AB
        07C6
        07C5
        07D0
        07CF
        07BE
        07BD
        0632
        0239
        0633
        0631
        0635
        0634
        0623
        0625
        0624
        0E38
        0EEC
        0EED
        0A14
        11D5
        11D4
        00D7
        01ED
        09B8
        0396
        02B9
        0495
        0496
        05A6
        05A9
        05A7
        05A5
        05A8
        05A4
        09BB
        03E2
        055A
        0397
        02CE
        0552
        02AB
        0F25
        0497
        0394
        0299
        0557
        0499
        0477
        0478
        03E0
        0097
        0090
        0B4E
        00D0
        13CF
        13D0
        10CF
        029A
        0C36
        0E02
        007E
        011B
        011E
        0F12
        011A
        07C2
        07C1
        07C4
        07C8
        07C7
        07CE
        0D07
        0D08
        0D09
        0D11
        0D10
        0D0E
        0D12
        05A3
        0393
        05B4
        0486
        0484
        0485
        05A2
        0392
        00DB
        00CA
        00CE
        002E
        002F
        00CD
        00DA
        0049
        0045
        0044
        02CB
        00CC
        0CF0
        0CEF
        0CDE
        0A07
        0A01
        09F0
        0EFE
        09C2
        0EA4
        0EB7
        0EA5
        0EB8
        0494
        0493
        0DC4
        0DC3
        0DC5
        095D
        0976
        0985
        0982
        0981
        095C
        0975
        0490
        0219
        0DC2
        0492
        0491
        021A
        039D
        10B4
        113B
        000A
        0A43
        0A48
        0A49
        0A46
        0A45
        0A4A
        0C14
        0B91
        0516
        13CD
        0FD8
        07B9
        10E6
        10E5
        10E8
        10E7
        10E9
        10E3
        10E4
        10D9
        116C
        10DD
        116D
        10DE
        0C72
        07B7
        07B6
        11F8
        02C7
        02A6
        02A9
        02A8
        02AA
        02A7
        0B17
        0B09
        03D7
        13D2
        0847
        0845
        0A77
        0C49
        04A0
        050F
        091E
        091D
        0920
        091F
        0F2A
        0F29
        0F28
        0F2C
        0F2D
        055C
        03B3
        03B2
        03A5
        02BE
        02D1
        03A8
        042D
        0B4D
        00C9
        0CD8
        0CD9
        0800
        0801
        07E7
        07E6
        133C
        133B
        1050
        104F
        104E
        1018
        101A
        0F24
        1054
        1332
        101C
        063C
        0968
        1338
        04D4
        051D
        06C9
        0598
        06C0
        06CB
        06C2
        0362
        05AF
        0818
        015C
        05BF
        0115
        0817
        06F9
        0415
        06C1
        08A6
        08A7
        08A8
        0FB3
        0D04
        0FB7
        0FB6
        0D05
        0FB5
        0699
        0922
        08F0
        08ED
        0416
        04FB
        0BDC
        0417
        035F
        0361
        014E
        0924
        08E9
        04EB
        0983
        06D1
        06D9
        05F3
        05F4
        05F5
        02E6
        02E5
        02FC
        02EB
        02FD
        02F8
        02F7
        02FA
        02F9
        02F4
        02F3
        02F6
        02F5
        02FE
        02F1
        02F0
        02E2
        02E1
        02E4
        02E3
        02F2
        02EA
        02FB
        02E8
        02ED
        02EC
        02E9
        02E7
        02EF
        02EE
        02E0
        02D3
        0214
        08CD
        10BE
        1040
        0382
        0381
        033F
        0617
        10D6
        10D8
        10D7
        10BF
        1375
        0CF2
        0251
        0252
        0BAF
        12B2
        1223
        1194
        1193
        1196
        1192
        1195
        0DFF
        00D4
        0A0B
        0A0C
        0A0A
        07F4
        07F6
        07F5
        07D5
        033C
        03A2
        017D
        017B
        017C
        017A
        08F2
        08F1
        0D61
        04B3
        0D26
        0D27
        07D4
        07D9
        07CD
        07E4
        0526
        050E
        050C
        0CAA
        0CAE
        0D0D
        0CB9
        0CB7
        0CBB
        0CD5
        0CFF
        0CD4
        0CDF
        0CAB
        0CC8
        0CC5
        0D13
        0CC6
        0CC7
        0CC4
        0CB1
        0CBA
        0873
        086A
        0868
        0875
        086C
        03A1
        0489
        048D
        0C06
        048F
        0F6B
        033D
        048E
        048C
        0C07
        048A
        048B
        0165
        0AC1
        0AC2
        0AC0
        0A9D
        0C64
        0C63
        0C5E
        0C5F
        0C62
        0C5D
        0C68
        0C67
        0C66
        0C65
        09BE
        0D6A
        0D69
        0D6B
        0D67
        0D68
        0D66
        0D6D
        0D6C
        0344
        0348
        034C
        034B
        10D5
        10DB
        037A
        0839
        107A
        136E
        0375
        0BEB
        0BED
        0BEC
        0BE9
        0BEA
        0BE8
        0BE7
        0ACD
        0CE1
        0708
        020F
        0AF4
        0AF3
        0A12
        0A29
        0A28
        02C2
        0896
        0738
        0739
        0750
        0749
        0758
        0759
        074E
        02B2
        02B3
        02B4
        0423
        0425
        0424
        0426
        0427
        0E7C
        0AA7
        0A87
        0A59
        099A
        014D
        00B6
        0EC9
        072E
        0B57
        072D
        0636
        0712
        072C
        0B52
        0B5F
        039C
        0EFF
        0DBF
        0DBE
        0DB8
        0DB7
        0DC0
        0ECF
        0EAD
        0DBB
        0DBD
        0DBC
        0DCB
        0DB9
        0DBA
        0DB6
        09E2
        06BB
        0644
        0627
        0814
        0EB5
        054F
        0679
        03BE
        0821
        069C
        0CBD
        0BC5
        0BE4
        069B
        0849
        0696
        0697
        0B53
        06E9
        0F01
        0EAB
        0700
        06FF
        0714
        0F1D
        0694
        0695
        06E8
        08A3
        08F3
        0272
        0273
        0271
        0F3C
        0CBE
        0CBC
        13B9
        0D7C
        0D76
        0D77
        0D71
        0D72
        0D70
        08FD
        043C
        043D
        0363
        005A
        0D23
        032E
        0B48
        0B47
        0B46
        03A0
        06A6
        06A7
        06A9
        0F42
        0F43
        0F40
        0F41
        107D
        1284
        032D
        0A08
        0F3F
        0F3B
        0F5B
        0302
        0973
        0971
        0972
        0970
        0E2D
        0E2C
        0E33
        0E30
        0E2E
        0752
        0754
        0C5B
        0C4F
        0C56
        0C6B
        0E44
        0E45
        0E4A
        0E4D
        0E49
        0E43
        0E48
        0E51
        0E54
        0E52
        0E50
        0E46
        0C50
        0C52
        0C71
        0033
        0034
        136B
        06CD
        06CE
        03D6
        06BF
        13A7
        0249
        0F0D
        0F0C
        0923
        0927
        00E3
        080E
        080F
        0810
        01F6
        01F8
        01F5
        01F4
        01FA
        01F9
        01F3
        01F7
        0C57
        0C59
        0C5A
        0320
        0008
        01DA
        0A19
        0A1A
        0A2B
        0D1E
        13C0
        007D
        005F
        005C
        005D
        005E
        12FE
        0688
        0E9F
        0087
        0088
        0086
        00F1
        00F2
        065C
        065A
        065F
        065E
        065D
        0659
        065B
        018A
        1337
        133E
        11E8
        1307
        1306
        1305
        09F5
        133F
        059F
        059E
        039F
        0B74
        125C
        1259
        125A
        1266
        125B
        125D
        125E
        1258
        0B01
        020B
        138F
        02DE
        02DF
        0B94
        135F
        1360
        135E
        135D
        1363
        1362
        1367
        1368
        1355
        1356
        1357
        136A
        135C
        135B
        1359
        135A
        1369
        068B
        0376
        0377
        031E
        0312
        0311
        030F
        0318
        0319
        0310
        031A
        031C
        0707
        0779
        0778
        0B8B
        0B8C
        0B8D
        0B89
        00E6
        00E5
        00E4
        00E1
        00E7
        00C3
        00C4
        00C2
        049F
        032B
        04D9
        1189
        1188
        118A
        0FCF
        118B
        0E05
        0E01
        1149
        1187
        118D
        118C
        05C3
        014A
        10CA
        05B5
        1071
        10A4
        1146
        1144
        1198
        1175
        117B
        1171
        1088
        0689
        09FE
        09FF
        0078
        092C
        092D
        01AF
        01C4
        01B3
        01B5
        01B7
        01BD
        0161
        0163
        093C
        093E
        09CC
        09D9
        0CE9
        13DA
        13DB
        00C5
        068E
        061E
        13A2
        13A4
        13A3
        04CD
        0F55
        0322
        0216
        0B3B
        073A
        0B08
        0B07
        0B04
        0753
        0B03
        0274
        0275
        08A0
        089D
        089E
        08FC
        08F5
        0A3A
        0692
        0F07
        0F06
        0F05
        0059
        0AAE
        087A
        0871
        0879
        0870
        087B
        0878
        086F
        083E
        0842
        08E6
        0840
        083C
        019C
        115F
        115D
        115C
        115B
        1174
        1173
        115E
        1160
        069A
        10BD
        1073
        071C
        0AEF
        0057
        0751
        074F
        0AED
        02DB
        02DC
        0AF7
        02DD
        02DA
        0736
        074C
        0760
        075B
        0715
        0428
        0D42
        06FE
        06FD
        0713
        02BD
        02FF
        0CED
        0CEE
        0C2B
        0CDD
        0CEC
        021F
        0AD2
        00D2
        07DA
        0997
        07D6
        07DB
        07E5
        041F
        0698
        0232
        00A6
        0B7B
        0C3D
        0C3B
        0C3C
        0C3E
        01BB
        084D
        01BA
        0898
        089A
        0899
        0121
        136D
        0374
        063D
        08BC
        08D3
        08CF
        08D7
        08DA
        08D2
        0E93
        0E87
        0E86
        0E85
        13C3
        0217
        0AD0
        0D32
        0D31
        0D33
        0D39
        0D38
        0D35
        0D34
        04C7
        0520
        0521
        030C
        0528
        04F6
        0051
        04F4
        04F2
        04F7
        051E
        049D
        04FC
        04F3
        04BA
        04F0
        0518
        04EC
        051F
        04F1
        04C1
        0515
        0F56
        124A
        0330
        04A9
        0EBB
        0EE2
        0984
        0279
        027A
        0CFB
        02C0
        0E39
        0C15
        0822
        0085
        0342
        12FD
        00FE
        12D4
        00AF
        0782
        0094
        00AB
        00A9
        00A5
        08AE
        08AC
        08B2
        08A9
        08F4
        08B0
        08AB
        08F6
        069D
        137F
        058C
        0587
        01D3
        108F
        01D2
        01D6
        01D1
        01D4
        01D5
        01D0
        0C6F
        0C78
        0C77
        0C76
        0C74
        0C75
        0C73
        0D02
        0D03
        02BA
        0EC4
        072A
        0725
        0EC8
        0B31
        0B32
        0B30
        0F62
        0723
        0BFB
        0EA7
        1234
        130B
        00EA
        0C1D
        07B0
        0882
        0C1C
        0186
        0235
        0230
        0231
        0234
        08D9
        0FBC
        0FDF
        0FBB
        0FBD
        0FBE
        0187
        1262
        0A8C
        0A85
        08C5
        08C7
        08C6
        07FD
        08E0
        0A52
        09E8
        0C4C
        0C47
        09B3
        0430
        0F08
        0EB0
        0030
        0031
        0190
        018E
        0EA3
        0EA6
        0EAE
        0006
        0007
        0021
        04DD
        04DA
        00DE
        02BC
        0F26
        116E
        0FD3
        0FD2
        11D3
        04EF
        018C
        0EC3
        133D
        0B33
        1233
        130A
        07F7
        0881
        0080
        007F
        089B
        089F
        0B88
        0C98
        0C96
        0C95
        0657
        0C97
        0E79
        0E97
        06B7
        06BA
        06B6
        06B9
        0A86
        06B5
        06B8
        0E9C
        114F
        023A
        0586
        0FD9
        1190
        000B
        001D
        001E
        04BE
        04BD
        04BF
        04C0
        08FA
        0116
        04A2
        0D30
        0585
        056B
        056C
        056E
        0584
        0583
        056D
        0579
        056F
        057C
        0572
        01E1
        0A0F
        04A1
        094B
        0364
        096D
        096A
        0718
        072B
        0728
        072F
        0413
        00F7
        09F4
        0DB4
        0DB3
        0B00
        07C3
        00EB
        0288
        10B8
        102D
        06C6
        06C7
        1232
        0233
        035E
        057E
        057F
        06DA
        06DB
        1030
        11AA
        11A9
        06E5
        041A
        0DA4
        0A24
        061B
        0E99
        0E98
        00B4
        0026
        0857
        0F69
        095F
        0978
        095E
        0C58
        0076
        0F44
        1395
        0CA4
        0E66
        032C
        1055
        119F
        109E
        109B
        1226
        1067
        07A4
        108E
        001A
        0F99
        10B5
        0EA0
        0BA0
        08B4
        022B
        0B97
        0129
        001B
        0EF3
        0B4F
        1052
        1336
        0FDA
        12AC
        1051
        0816
        0BA5
        0BAC
        020C
        0218
        1224
        0CB8
        0DA6
        1335
        060D
        04E5
        115A
        1072
        08CE
        0797
        000E
        0B69
        0B93
        1186
        11FA
        06B1
        06B0
        06AF
        1239
        0332
        0BA3
        0406
        0D6F
        1127
        0BAE
        1222
        1209
        11F3
        11B7
        1237
        1161
        1154
        0056
        0019
        0BAA
        117F
        0DA3
        06B4
        0BB6
        0126
        00E8
        06B3
        06B2
        060E
        0C19
        0C0B
        0466
        0AB1
        0469
        0AB0
        06A0
        0BB9
        0BB2
        03EB
        1394
        0851
        0BBD
        0C21
        0DA5
        012A
        07BC
        0D36
        001C
        0948
        0949
        1207
        107F
        04CF
        0A8F
        0A8D
        0B80
        07A3
        0B7D
        0B81
        0B8A
        0B8E
        029D
        029C
        029B
        029E
        139A
        13A0
        1376
        139C
        139B
        13AF
        0A5B
        0A66
        0592
        0641
        05B2
        0B5B
        0B5A
        0D2C
        0E71
        0A7A
        0A4E
        0A83
        0E69
        0FA4
        0E68
        0A4F
        0A9F
        0AA8
        0AA0
        0A9E
        0A84
        0A7E
        0AA9
        0A63
        0198
        0011
        064A
        0649
        004D
        0047
        0048
        004B
        0E2B
        12A4
        0E26
        126A
        0147
        050A
        0508
        0509
        00FA
        00F9
        079F
        07A0
        0735
        0768
        0767
        076A
        0766
        076D
        0756
        076C
        0748
        076B
        0733
        078F
        0775
        0776
        0777
        0771
        0734
        074B
        0732
        0731
        0730
        07A1
        0790
        0720
        0726
        079A
        079B
        077B
        07FE
        07FF
        078B
        0784
        0785
        077E
        077F
        0740
        079E
        0303
        076F
        0B56
        0B64
        0B55
        0B54
        0772
        0AF8
        0B0B
        0B24
        0B0C
        0A04
        0A05
        0A02
        0A03
        0996
        0995
        1039
        103A
        103B
        103C
        09BF
        09C0
        0AEC
        0E9A
        06BC
        06BD
        0F04
        0E31
        0C54
        0065
        12C1
        0EF0
        01E2
        01B0
        011D
        0EBE
        0EB1
        017E
        0180
        017F
        0B02
        01E3
        0EC0
        06AE
        01D9
        0400
        0403
        0401
        03FF
        0402
        0A2F
        0A25
        042A
        0C5C
        0EE4
        006B
        0EE3
        0EDF
        0EE5
        0690
        0EE1
        0EDE
        0EE0
        0072
        002D
        0E03
        125F
        0FDD
        0FE1
        0FDB
        04B1
        0EF2
        0607
        0606
        060A
        0610
        0609
        060F
        0608
        13C2
        13BC
        13BF
        1396
        0378
        03AD
        0414
        0024
        0B60
        0872
        04D7
        04D8
        11FB
        11F6
        11F9
        1201
        0FF3
        1200
        11FC
        04D1
        04E8
        04FD
        0500
        0FDE
        0FE0
        0FDC
        0FE2
        0658
        0A36
        0DB0
        04DB
        04B7
        0884
        0886
        0885
        0A5F
        0A62
        0A61
        10E2
        0189
        0182
        016B
        0167
        0169
        0181
        0168
        0185
        01A3
        01A2
        0945
        01AA
        016A
        12EA
        0702
        0701
        06EF
        0BC8
        0160
        01BF
        0943
        016D
        0FB9
        0FB8
        018B
        0618
        015F
        07BA
        068F
        0BC6
        06F8
        0BC7
        0621
        0620
        0439
        0660
        016E
        016F
        07D7
        019D
        10E1
        10E0
        1277
        10DF
        1202
        016C
        01A0
        0183
        0184
        019F
        019E
        0656
        0944
        116A
        0DF4
        10C2
        1045
        1238
        127F
        1169
        120F
        1212
        1211
        120D
        0FBA
        120E
        1213
        11E0
        10C3
        1168
        0195
        0194
        1283
        09ED
        12EC
        1272
        1270
        1275
        1274
        1278
        1271
        1276
        1273
        1282
        0188
        0CEB
        0CFA
        0CEA
        0CF9
        0BA7
        13C5
        05D8
        0336
        0335
        09A2
        0A99
        09A9
        09B0
        09A5
        0A2D
        09A6
        09A8
        09A3
        0A2C
        09A4
        09A7
        09AA
        0A10
        0E0F
        09AB
        09AC
        09C5
        09A0
        0A21
        0A22
        09A1
        0A20
        0A18
        00F6
        00F5
        082D
        082E
        09F9
        09F8
        0A6E
        09FB
        09FA
        093F
        0A9C
        0940
        130D
        130C
        139F
        04A3
        0BA6
        0BA8
        0BA4
        068A
        0BA2
        03CF
        0630
        0643
        02C9
        02AD
        0813
        058D
        0498
        044D
        044E
        05A0
        0449
        044A
        1361
        00F3
        00F4
        00F8
        0820
        0337
        0465
        0461
        0460
        0464
        0462
        0463
        0A8B
        13D4
        0487
        0488
        08E2
        085F
        08EF
        0860
        08E8
        0B68
        0844
        0843
        0154
        083A
        08FB
        08F7
        081D
        085E
        085D
        09E6
        0A39
        0783
        0781
        08EA
        0A06
        0A00
        09EF
        1025
        12AA
        12A9
        0815
        0D2D
        05B3
        0D2E
        06C4
        06F2
        06C3
        0B65
        06F1
        081B
        0596
        107C
        132F
        0C89
        0C88
        0C8A
        0C86
        0C87
        0C85
        033B
        03CE
        0C1A
        0C1B
        0C1E
        0ED0
        0F50
        0F51
        0F4E
        0F4D
        0F4F
        062B
        05A1
        06AC
        05B8
        05B6
        05B7
        03EC
        0593
        03EE
        05EB
        03F0
        03EF
        03F1
        03ED
        0662
        0661
        07CA
        0C0A
        042F
        064F
        064D
        064E
        064C
        064B
        1378
        096E
        0227
        0228
        0246
        0C09
        0993
        0745
        0A97
        0653
        0F85
        074A
        0744
        0830
        0831
        082F
        03CB
        019B
        0AA5
        1028
        1334
        133A
        12A7
        0D53
        0CCB
        0CCC
        0D18
        0963
        0D1D
        0084
        0F02
        0EAC
        0EE8
        0EE9
        0CD2
        0CD3
        0CD1
        0D19
        0D1A
        0CD0
        0D46
        0D4A
        07BB
        0F0E
        02C3
        013A
        0138
        0297
        11CE
        106C
        0F2B
        05CB
        05CF
        05C7
        05C9
        0BDD
        0C2C
        002C
        0EFA
        0EEB
        0EFC
        0EA2
        0EF8
        0EFD
        0EA1
        0EF7
        0ECB
        0EB9
        0EF5
        0EF6
        0EAF
        00DD
        131B
        131C
        000C
        0AF2
        00B2
        00B8
        00B0
        00C0
        00BE
        00BF
        00BD
        00BC
        00BB
        00B9
        00BA
        00B1
        0043
        0042
        004F
        024D
        024E
        025C
        025E
        0263
        0260
        0265
        0261
        00EE
        0AAA
        0A92
        0257
        0258
        0A64
        0259
        0A2E
        0DE9
        0DEC
        0E0D
        0DE6
        0DE7
        0DE5
        0DE8
        0E12
        0DE4
        0E34
        0256
        042E
        0ADA
        0ADC
        0ADB
        0AD9
        0AD4
        0AE0
        0AD8
        043B
        0F53
        058F
        01FB
        0F03
        09C7
        067F
        0655
        0668
        0667
        0666
        0669
        0350
        0654
        0DDA
        0DD9
        1014
        0451
        1128
        049C
        1013
        0238
        0221
        0223
        0237
        0222
        0B2A
        0B2B
        0709
        0AFA
        0A7D
        00FD
        0693
        0063
        08C2
        13B6
        04BC
        084A
        0170
        0171
        07A2
        07F2
        09B2
        0A40
        09B1
        0079
        007A
        0EF9
        0525
        0D5A
        0894
        0F94
        0F9F
        0F8D
        0F92
        0F8A
        0F8B
        0FB1
        0FB0
        0FAF
        0F91
        0F93
        0FAB
        0FA0
        0F89
        0F87
        0FA1
        0F8E
        0FA8
        0FA6
        0FAC
        0FAD
        0FAE
        0F8C
        06E1
        0BAD
        11C8
        11C7
        11C5
        11C2
        11C4
        11C3
        11C0
        11C6
        0F36
        131A
        11FE
        122B
        11FF
        11F5
        11FD
        1208
        11F4
        106F
        123A
        11B3
        126C
        120B
        1317
        0F6D
        0F17
        0F31
        0F30
        0F37
        0F39
        0F3A
        0F38
        0F15
        0F16
        0F1C
        0F19
        0F1E
        0F22
        0F32
        127B
        1267
        127C
        1312
        1319
        1314
        130F
        1311
        1022
        1021
        1027
        101F
        1020
        104D
        1023
        12F6
        130E
        1325
        1315
        0FA7
        0FAA
        0FA3
        0F90
        11EA
        124B
        11C9
        1242
        1281
        11E9
        1245
        127A
        123F
        11EB
        0F83
        0F82
        0F8F
        12F7
        12E4
        11DD
        11DC
        1310
        1244
        1313
        12F4
        12FF
        1308
        12F5
        126D
        1346
        1339
        1249
        1248
        003C
        003D
        0041
        003F
        0040
        003B
        003E
        08AA
        046C
        038D
        114C
        1220
        121F
        121B
        1206
        1204
        1205
        114D
        120C
        11D7
        11B6
        11CC
        11CB
        11D6
        11DA
        11CA
        11DB
        11D9
        11D8
        11D2
        120A
        1235
        122F
        11B4
        122E
        1230
        122D
        0F1F
        0F20
        0F21
        114B
        039B
        1269
        0399
        11F2
        1349
        1348
        1347
        1079
        1231
        12BC
        12BB
        0314
        0BC0
        036E
        036F
        036D
        0315
        014C
        0605
        0BC2
        0B9C
        0369
        0370
        0371
        036B
        0372
        036C
        060B
        036A
        1300
        0295
        040E
        05AB
        03FA
        0B06
        061A
        0BD0
        00D1
        1166
        1177
        1179
        1178
        117A
        1164
        1163
        1162
        1176
        1165
        0C81
        1159
        1157
        1156
        1155
        1170
        116F
        1158
        1172
        0B83
        0A79
        0A78
        0A2A
        0925
        0A3F
        0A41
        0A3C
        0A3B
        0A38
        0A42
        0E17
        0E27
        0E28
        12A5
        126B
        12A6
        09F6
        00C7
        09F3
        090C
        1316
        0E9E
        09FD
        09EB
        0919
        091A
        04B9
        03CC
        04BB
        0262
        022A
        0248
        0009
        0224
        0226
        023C
        0E15
        0037
        003A
        005B
        084C
        0B51
        0D54
        0E76
        0BFA
        0C41
        0132
        015D
        0BF9
        02B1
        0C3A
        0C39
        0C12
        0C13
        0C69
        0869
        054A
        0677
        054E
        05D7
        037D
        0676
        054C
        06FC
        0BD3
        03BD
        0551
        066E
        066D
        0675
        0678
        054D
        0612
        004C
        00DC
        0FF6
        0FF7
        1001
        1003
        100C
        0FF5
        0FFB
        1254
        0FFC
        0FFA
        0FF9
        100A
        0FFD
        0FF4
        039A
        0240
        04B5
        0874
        086B
        06AA
        110A
        0647
        0721
        0DB5
        11B2
        11D1
        11CD
        0648
        107B
        0646
        0645
        044B
        044C
        0447
        0448
        1358
        0A90
        0AEA
        0F4C
        0ECE
        1287
        1286
        129C
        1299
        1002
        128C
        128B
        0FEE
        0FED
        0E23
        100D
        084E
        0E65
        129B
        12C5
        0D50
        0ABF
        129D
        129E
        010A
        0A75
        11B5
        0651
        11BA
        0E91
        1304
        1293
        1292
        1057
        1297
        1329
        132B
        1263
        0D0F
        12EB
        0050
        0EB3
        0ECC
        0A47
        0DCA
        128F
        128E
        1019
        0111
        0A73
        0F81
        0F88
        0A16
        0A1C
        0C7C
        0ECD
        0EE7
        014F
        0B61
        0ED8
        0A37
        0109
        0E53
        010B
        0102
        1353
        12A2
        0FEC
        0FEB
        099F
        0A81
        0A80
        0A7F
        077A
        0755
        0CA6
        015B
        0EDD
        0EDC
        0106
        13BA
        12FC
        0582
        0929
        018F
        0104
        1296
        126F
        1279
        0101
        0652
        12AB
        0F60
        0EEA
        015A
        0EFB
        0EF4
        09C4
        0FA5
        11C1
        11E4
        11E5
        1318
        11ED
        1285
        12FB
        123C
        1241
        11E3
        1240
        12FA
        1303
        126E
        11BF
        11B8
        1255
        12A3
        12A1
        0150
        010C
        1288
        1291
        0B25
        0055
        0A98
        00FF
        010D
        0052
        0E92
        010E
        0053
        011C
        0A72
        0BF8
        12DA
        0103
        118E
        100B
        128D
        0D16
        129F
        0107
        12A0
        0F11
        0EB4
        1295
        0D4F
        0100
        0E61
        079D
        0C2F
        0C2E
        13BB
        08C1
        0E60
        0A74
        1298
        0054
        1268
        11BE
        0FC7
        0ED9
        1290
        0105
        0A68
        0108
        129A
        0580
        0581
        008A
        008C
        0089
        008B
        0ECA
        0DD1
        0DD2
        0DCF
        0DD0
        0757
        0B95
        0B1C
        0B1B
        07FC
        0B43
        073E
        0717
        073F
        0441
        0442
        0445
        0446
        0443
        0444
        0193
        08F8
        0440
        078A
        0789
        0788
        0E57
        0D01
        0787
        0D06
        0AE9
        0FB4
        0064
        0E11
        0FA9
        12F9
        0DFE
        12E2
        0120
        0AAC
        0A44
        0AAD
        0B44
        0719
        0D15
        0D78
        0D79
        0C99
        03E1
        0A1B
        078C
        00C6
        0D3E
        0D3A
        0D1B
        0D28
        01E0
        1053
        082B
        0329
        0E2F
        0E47
        0C51
        0E13
        0A9B
        069E
        1354
        0A91
        0A70
        0F18
        09F2
        0ACC
        08A5
        0BCE
        09AE
        0F14
        091B
        0ED2
        0ED1
        0ED4
        0918
        0F10
        0917
        09FC
        0916
        09F7
        09EA
        09EE
        09EC
        0ED3
        0003
        0015
        0671
        03C0
        00D5
        0A23
        0E16
        090E
        090D
        090F
        0910
        0863
        0864
        0865
        0B9D
        04EA
        0941
        0519
        06E4
        0502
        0511
        0503
        0512
        06E3
        06E6
        06E0
        000F
        00AD
        01A9
        01A7
        01A8
        0A15
        136C
        1364
        1351
        1352
        07D2
        00D6
        07F0
        07EF
        0780
        007B
        0AC5
        0AC4
        0117
        12B8
        12B9
        12BA
        0540
        071D
        0AEE
        1343
        1345
        134A
        1344
        0CDB
        038B
        0BAB
        041C
        0391
        0CF4
        0BA9
        13A5
        13A6
        092E
        1387
        138D
        1374
        1388
        1377
        1386
        138C
        0835
        0B67
        0819
        03D9
        0E18
        13B8
        0E83
        0E82
        0060
        0081
        0110
        0E81
        0062
        06A3
        0A31
        0BCF
        100F
        1010
        1011
        1012
        0811
        0812
        094A
        0D3F
        02D5
        04AC
        038E
        0F5C
        03D4
        114E
        030B
        079C
        026D
        0BCA
        1183
        0FD4
        1181
        117E
        1180
        1182
        1185
        117C
        117D
        0F59
        0F5A
        13A1
        03D2
        026C
        0309
        1184
        0615
        0BD5
        0BE2
        02D2
        02CC
        092F
        0930
        0931
        0932
        0A26
        0933
        0990
        098B
        098C
        0989
        098A
        0A11
        098E
        0992
        0A13
        0E0B
        099E
        0987
        0A0E
        0988
        0994
        0A0D
        0E0E
        098D
        09C9
        0986
        0A1E
        0A1F
        0991
        0A1D
        09AD
        090A
        090B
        0906
        0907
        0908
        0909
        0A17
        00C1
        0DA9
        0DA8
        0802
        0803
        0804
        0805
        07AF
        0B92
        0B90
        01DC
        0343
        0347
        0349
        034A
        0BDE
        0BDB
        13C1
        05CC
        05D0
        05C8
        05CA
        01DD
        01DE
        01DF
        0BF6
        0BF5
        12E5
        12E6
        12E9
        12E3
        12E1
        0BF3
        0BF7
        0BF2
        0BF1
        12DC
        12DB
        0BEF
        0C30
        0C31
        0BF4
        12D8
        0BFD
        12D9
        0BEE
        087F
        087E
        087D
        04B4
        0BF0
        0BFC
        0BFE
        12E0
        087C
        0C00
        0F2F
        0F2E
        0773
        0774
        0D81
        0D82
        0D83
        0D73
        0E6F
        0E6E
        0D80
        0D7D
        0D85
        0D9F
        0D84
        0D95
        0D86
        0D97
        0D99
        0D87
        0D89
        0D8B
        0D88
        0D96
        0D8A
        0D98
        0DA0
        0D8C
        0D8D
        0D8F
        0D9C
        0D9D
        0D91
        0DA1
        0D7E
        0E0A
        0D7F
        0D8E
        0D92
        0D9E
        0D9A
        0D90
        0D94
        0D9B
        0D93
        0DA2
        0D74
        02AE
        0036
        0039
        02CA
        043E
        061C
        02AF
        07EE
        020E
        0211
        13DC
        030D
        0852
        043F
        030A
        0A55
        0068
        00EF
        00F0
        06A4
        0684
        0686
        006F
        0BCB
        093D
        093B
        05F6
        10F4
        10F3
        10F5
        10F1
        10F2
        118F
        10F6
        10EF
        10F0
        0D40
        0CE6
        0CE4
        0CE5
        0CF1
        0CE3
        0D00
        13C4
        02D6
        10ED
        10EC
        10EE
        10EA
        10EB
        0D45
        07DD
        07DC
        07DF
        07DE
        0E58
        0E59
        0DDF
        0DDD
        0DDB
        0DDC
        0DDE
        0CF6
        03F5
        03F8
        03FD
        03FE
        03FC
        03F6
        03F4
        02B6
        03F7
        08E5
        08EB
        0769
        0E8D
        0112
        0B34
        0541
        0379
        015E
        04EE
        04ED
        06AD
        0418
        0BC9
        0BDF
        0321
        0BB5
        09E0
        083D
        0841
        083F
        083B
        0199
        0EBC
        1153
        1152
        1044
        1151
        0434
        0435
        0433
        08A2
        034D
        0DD5
        0DD6
        0DD4
        024F
        0640
        0673
        0672
        0035
        112A
        112D
        112E
        112C
        1129
        1131
        1121
        112B
        112F
        1130
        106D
        12D2
        12CF
        1104
        1105
        1106
        0574
        0C04
        0D6E
        0921
        0B3E
        0153
        0123
        0AD1
        014B
        1108
        1107
        1100
        1103
        1126
        10FE
        0763
        0B15
        073C
        0762
        073B
        0E9D
        0765
        0764
        13AA
        0164
        0F9C
        13AB
        0038
        0674
        122C
        10FD
        0FFE
        0F9E
        0F9D
        0573
        110B
        110C
        110D
        1109
        119E
        1070
        10A3
        1142
        1094
        10CE
        1197
        11E6
        0F23
        10CC
        1089
        10FF
        0952
        0331
        02A1
        02A0
        029F
        02A2
        0887
        04AF
        035B
        0F67
        093A
        050B
        0524
        050D
        0058
        0046
        0E74
        1004
        0FD0
        1006
        0FC8
        1008
        0FC9
        0FCC
        09CA
        09D8
        09D3
        09D4
        09DC
        09D2
        0B4C
        09DF
        09DD
        09DE
        0B58
        09D1
        09DB
        09DA
        09D5
        02AC
        04C4
        04AE
        04AD
        04F9
        04FE
        0522
        04E7
        13CE
        0D44
        0B26
        0703
        0546
        04A5
        06BE
        098F
        0124
        0125
        02B0
        05CD
        0BBA
        05FA
        0F34
        1289
        0E24
        05F8
        0FE9
        05F9
        05FB
        0130
        124C
        06DC
        06DD
        007C
        00EC
        0010
        04A6
        0B16
        0B05
        0453
        070C
        070D
        070E
        071E
        071B
        0710
        070F
        07BF
        07B4
        07B2
        07B5
        07ED
        0F35
        0131
        0E7A
        0E7B
        0670
        066F
        0A32
        00C8
        00CF
        0880
        0178
        0179
        0172
        0173
        0177
        0175
        0174
        0176
        0F7F
        0F7E
        0F7C
        0F7D
        0F86
        0F80
        0E6A
        0DC6
        0DC8
        0DC9
        011F
        00E2
        0911
        0912
        091C
        0913
        0914
        0915
        0067
        00ED
        0685
        0901
        0683
        0900
        0904
        0905
        08FF
        006E
        00E0
        0902
        0903
        02BF
        02BB
        02D8
        02C8
        0166
        0B0E
        0B0D
        0E19
        0AD5
        0ADD
        0ADF
        0ADE
        0AE1
        0F49
        08EE
        0977
        0EB2
        0B39
        0C0E
        0C2D
        10CB
        0C18
        07AB
        0C6C
        0C6D
        0C6E
        0C0D
        0E5B
        0E5A
        0C17
        0C16
        0C0F
        0C37
        0C11
        0C10
        0B38
        0E55
        0E56
        0C0C
        0E35
        0741
        0576
        0575
        0577
        0D57
        0367
        06A2
        0366
        0DCC
        0DB1
        0066
        0356
        08B9
        08BA
        04AA
        138E
        08B1
        1398
        0459
        0458
        045D
        045C
        045B
        045A
        045F
        045E
        0389
        0AB5
        0AB3
        05BE
        0545
        06F6
        05BD
        0383
        05BC
        0387
        0388
        0385
        046B
        046A
        0467
        0468
        0556
        0594
        0AB4
        0AB2
        0544
        0DF5
        10C5
        1046
        10C4
        10C6
        0DF3
        10C9
        104B
        10F9
        0DF2
        10C8
        104A
        10F8
        0DF6
        10D1
        1047
        10D2
        104C
        0DF7
        10D3
        1048
        10D4
        0DF1
        10C7
        1049
        10F7
        0384
        038A
        0386
        05B9
        05BA
        05BB
        0AAF
        04A8
        051C
        04B2
        051B
        04B6
        04B0
        0510
        0B42
        03E3
        0663
        0421
        08BB
        13B7
        1037
        08D1
        1035
        08D0
        06AB
        1036
        073D
        041E
        1038
        0A95
        1301
        02C1
        0ABE
        0ABC
        0ABD
        0AB9
        0ABB
        1115
        1113
        1114
        0ABA
        069F
        06C5
        06F3
        06F0
        0A71
        1309
        06A1
        0020
        0600
        05FC
        05FD
        05FE
        0601
        05FF
        08DE
        08DF
        07CB
        07CC
        08DC
        08DD
        0CE0
        1350
        0025
        0CB0
        0EDB
        0CDC
        0A76
        0E5D
        131E
        131F
        031D
        031B
        137A
        137B
        1390
        1371
        1373
        1372
        1370
        1379
        0C80
        0E4C
        0E4B
        0C90
        0C83
        0C82
        0C94
        0C93
        0C8D
        0DD3
        0EE6
        0D62
        0D64
        0D65
        0D63
        0CF5
        0CFD
        0CF7
        0CFC
        0A6D
        0D75
        0412
        04CE
        0A6A
        04A4
        0611
        0928
        021C
        03C2
        0476
        0346
        0114
        0D60
        0BB8
        0BB3
        068C
        0BB4
        0BB1
        0411
        00AC
        0F6F
        0B5D
        103F
        103E
        103D
        11DF
        03E7
        03EA
        03E6
        03E8
        03E9
        134B
        134D
        134C
        0B62
        0E7F
        0E80
        0E7E
        0E7D
        0746
        0747
        0743
        0277
        109F
        10A0
        0542
        1090
        1143
        0437
        09B6
        0F0F
        00E9
        0B49
        0B6A
        0B4B
        0B4A
        12A8
        13B0
        1116
        09B5
        1086
        0C4A
        0C40
        0C46
        0C45
        0C44
        0C43
        0C3F
        0C48
        0C4B
        0C42
        0C01
        0C02
        00D8
        00D9
        0118
        062E
        062D
        042B
        044F
        062C
        042C
        0134
        013E
        013D
        0133
        013C
        013B
        063A
        0629
        063F
        0450
        0032
        1134
        1133
        0205
        084F
        0206
        0207
        0850
        078E
        078D
        0208
        026E
        026F
        04C2
        03CD
        04C3
        0229
        0247
        04E9
        13AE
        0603
        0BD8
        116B
        0FC2
        0FC3
        101D
        1246
        107E
        11EC
        106B
        10FC
        11E7
        11BB
        11BD
        11BC
        11B9
        11F1
        1024
        1247
        0FFF
        0FBF
        0FC0
        123E
        1330
        1331
        1342
        1026
        1017
        0FD6
        0FF8
        1333
        0FC5
        124D
        0FC4
        101E
        11E1
        1250
        124F
        1261
        1253
        1251
        1252
        124E
        1260
        0FC6
        0C2A
        0C26
        0C29
        0368
        035D
        035C
        0365
        0BBC
        037C
        0EC5
        053E
        0C84
        0C7F
        0E4F
        0E4E
        0C8F
        0C8E
        0C7E
        0C7B
        0C7D
        0C91
        0C92
        0C8C
        0C8B
        0798
        0791
        0BBB
        039E
        0AC6
        0742
        0162
        0DCD
        0341
        0A6F
        00A7
        0626
        0E5C
        0E5E
        06EA
        081C
        076E
        0770
        06D3
        06D2
        0CE7
        0CAF
        0E1A
        0E10
        0AB7
        0340
        0BCC
        0998
        0999
        0AF0
        00DF
        063E
        03B4
        03C8
        0A54
        0D0B
        0D0C
        0BFF
        12ED
        12EE
        0266
        0268
        0269
        0267
        0867
        08A1
        0DD8
        0E5F
        0A50
        03D8
        089C
        0C23
        0C24
        0C22
        0C08
        04E4
        04E2
        051A
        04E3
        0253
        0A96
        0A93
        0A4D
        0AA3
        0DF9
        0A65
        0A5C
        0A5A
        0A4B
        070B
        0C28
        0CE2
        0210
        0AF6
        0AF5
        0B2E
        040F
        05AC
        0407
        03FB
        08F9
        034E
        0BBE
        0BBF
        0127
        0128
        0C60
        0C61
        043A
        0B13
        0B21
        0D3C
        0D3B
        0D3D
        1150
        0946
        092A
        0B20
        0B1F
        07FB
        0B22
        0B1E
        0B1D
        08E1
        08C8
        08DB
        07B8
        080C
        07AC
        07D8
        07AE
        07E8
        07D1
        07F1
        07E9
        07EA
        07EB
        080B
        07AD
        09E9
        0737
        074D
        0156
        0D2A
        0D29
        06F5
        04F8
        04C6
        138A
        0D59
        06ED
        06EC
        06EE
        0D4E
        0D37
        0D58
        0D51
        0D49
        0D22
        0D25
        0D24
        0D1C
        0155
        0ACB
        0AC9
        0119
        02C4
        03D0
        03D1
        053A
        0517
        0974
        0AB8
        13C9
        095B
        094D
        13CC
        0960
        0961
        0980
        0979
        0947
        13CB
        0962
        13CA
        13C6
        1084
        027D
        0293
        0294
        1203
        0287
        027F
        1085
        028D
        028F
        1083
        028C
        0292
        0286
        0281
        0280
        027C
        0285
        1081
        0289
        028A
        0282
        1087
        0283
        10BB
        10BA
        0290
        027E
        1080
        108A
        0284
        028E
        028B
        0291
        1082
        1340
        0D4D
        0D4C
        0D4B
        02CF
        0296
        08D4
        03D3
        09E1
        0792
        0793
        0794
        0861
        0866
        0862
        0E0C
        03BC
        03B8
        03B7
        03B9
        0597
        0795
        0ACA
        0A33
        03A6
        09E3
        05C6
        05C4
        05D6
        05DA
        057B
        057A
        057D
        03BB
        05E8
        05C2
        05E7
        0F1B
        0F1A
        058E
        09BD
        0599
        0571
        0570
        05DB
        05DC
        0395
        0559
        049A
        0796
        03A7
        09E4
        1381
        09E5
        062F
        085A
        0859
        0858
        081F
        081E
        03DA
        """
}
