// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

// Generated from the dictionaries of pydicom 3.0.2 by .venv/bin/python Scripts/generate-dictionary.py; do not edit.
// swift-format-ignore-file

/// The registered unique identifiers (PS3.6 Annex A): identifier, kind, retired, keyword, name.
enum UIDTableGenerated {
    static let rows: StaticString = """
        1.2.840.10008.1.1|c|-|Verification|Verification SOP Class
        1.2.840.10008.1.2|t|-|ImplicitVRLittleEndian|Implicit VR Little Endian
        1.2.840.10008.1.2.1|t|-|ExplicitVRLittleEndian|Explicit VR Little Endian
        1.2.840.10008.1.2.1.98|t|-|EncapsulatedUncompressedExplicitVRLittleEndian|Encapsulated Uncompressed Explicit VR Little Endian
        1.2.840.10008.1.2.1.99|t|-|DeflatedExplicitVRLittleEndian|Deflated Explicit VR Little Endian
        1.2.840.10008.1.2.2|t|r|ExplicitVRBigEndian|Explicit VR Big Endian
        1.2.840.10008.1.2.4.100|t|-|MPEG2MPML|MPEG2 Main Profile / Main Level
        1.2.840.10008.1.2.4.100.1|t|-|MPEG2MPMLF|Fragmentable MPEG2 Main Profile / Main Level
        1.2.840.10008.1.2.4.101|t|-|MPEG2MPHL|MPEG2 Main Profile / High Level
        1.2.840.10008.1.2.4.101.1|t|-|MPEG2MPHLF|Fragmentable MPEG2 Main Profile / High Level
        1.2.840.10008.1.2.4.102|t|-|MPEG4HP41|MPEG-4 AVC/H.264 High Profile / Level 4.1
        1.2.840.10008.1.2.4.102.1|t|-|MPEG4HP41F|Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1
        1.2.840.10008.1.2.4.103|t|-|MPEG4HP41BD|MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
        1.2.840.10008.1.2.4.103.1|t|-|MPEG4HP41BDF|Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
        1.2.840.10008.1.2.4.104|t|-|MPEG4HP422D|MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
        1.2.840.10008.1.2.4.104.1|t|-|MPEG4HP422DF|Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
        1.2.840.10008.1.2.4.105|t|-|MPEG4HP423D|MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
        1.2.840.10008.1.2.4.105.1|t|-|MPEG4HP423DF|Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
        1.2.840.10008.1.2.4.106|t|-|MPEG4HP42STEREO|MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
        1.2.840.10008.1.2.4.106.1|t|-|MPEG4HP42STEREOF|Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
        1.2.840.10008.1.2.4.107|t|-|HEVCMP51|HEVC/H.265 Main Profile / Level 5.1
        1.2.840.10008.1.2.4.108|t|-|HEVCM10P51|HEVC/H.265 Main 10 Profile / Level 5.1
        1.2.840.10008.1.2.4.201|t|-|HTJ2KLossless|High-Throughput JPEG 2000 Image Compression (Lossless Only)
        1.2.840.10008.1.2.4.202|t|-|HTJ2KLosslessRPCL|High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)
        1.2.840.10008.1.2.4.203|t|-|HTJ2K|High-Throughput JPEG 2000 Image Compression
        1.2.840.10008.1.2.4.204|t|-|JPIPHTJ2KReferenced|JPIP HTJ2K Referenced
        1.2.840.10008.1.2.4.205|t|-|JPIPHTJ2KReferencedDeflate|JPIP HTJ2K Referenced Deflate
        1.2.840.10008.1.2.4.50|t|-|JPEGBaseline8Bit|JPEG Baseline (Process 1)
        1.2.840.10008.1.2.4.51|t|-|JPEGExtended12Bit|JPEG Extended (Process 2 and 4)
        1.2.840.10008.1.2.4.52|t|r|JPEGExtended35|JPEG Extended (Process 3 and 5)
        1.2.840.10008.1.2.4.53|t|r|JPEGSpectralSelectionNonHierarchical68|JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8)
        1.2.840.10008.1.2.4.54|t|r|JPEGSpectralSelectionNonHierarchical79|JPEG Spectral Selection, Non-Hierarchical (Process 7 and 9)
        1.2.840.10008.1.2.4.55|t|r|JPEGFullProgressionNonHierarchical1012|JPEG Full Progression, Non-Hierarchical (Process 10 and 12)
        1.2.840.10008.1.2.4.56|t|r|JPEGFullProgressionNonHierarchical1113|JPEG Full Progression, Non-Hierarchical (Process 11 and 13)
        1.2.840.10008.1.2.4.57|t|-|JPEGLossless|JPEG Lossless, Non-Hierarchical (Process 14)
        1.2.840.10008.1.2.4.58|t|r|JPEGLosslessNonHierarchical15|JPEG Lossless, Non-Hierarchical (Process 15)
        1.2.840.10008.1.2.4.59|t|r|JPEGExtendedHierarchical1618|JPEG Extended, Hierarchical (Process 16 and 18)
        1.2.840.10008.1.2.4.60|t|r|JPEGExtendedHierarchical1719|JPEG Extended, Hierarchical (Process 17 and 19)
        1.2.840.10008.1.2.4.61|t|r|JPEGSpectralSelectionHierarchical2022|JPEG Spectral Selection, Hierarchical (Process 20 and 22)
        1.2.840.10008.1.2.4.62|t|r|JPEGSpectralSelectionHierarchical2123|JPEG Spectral Selection, Hierarchical (Process 21 and 23)
        1.2.840.10008.1.2.4.63|t|r|JPEGFullProgressionHierarchical2426|JPEG Full Progression, Hierarchical (Process 24 and 26)
        1.2.840.10008.1.2.4.64|t|r|JPEGFullProgressionHierarchical2527|JPEG Full Progression, Hierarchical (Process 25 and 27)
        1.2.840.10008.1.2.4.65|t|r|JPEGLosslessHierarchical28|JPEG Lossless, Hierarchical (Process 28)
        1.2.840.10008.1.2.4.66|t|r|JPEGLosslessHierarchical29|JPEG Lossless, Hierarchical (Process 29)
        1.2.840.10008.1.2.4.70|t|-|JPEGLosslessSV1|JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])
        1.2.840.10008.1.2.4.80|t|-|JPEGLSLossless|JPEG-LS Lossless Image Compression
        1.2.840.10008.1.2.4.81|t|-|JPEGLSNearLossless|JPEG-LS Lossy (Near-Lossless) Image Compression
        1.2.840.10008.1.2.4.90|t|-|JPEG2000Lossless|JPEG 2000 Image Compression (Lossless Only)
        1.2.840.10008.1.2.4.91|t|-|JPEG2000|JPEG 2000 Image Compression
        1.2.840.10008.1.2.4.92|t|-|JPEG2000MCLossless|JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)
        1.2.840.10008.1.2.4.93|t|-|JPEG2000MC|JPEG 2000 Part 2 Multi-component Image Compression
        1.2.840.10008.1.2.4.94|t|-|JPIPReferenced|JPIP Referenced
        1.2.840.10008.1.2.4.95|t|-|JPIPReferencedDeflate|JPIP Referenced Deflate
        1.2.840.10008.1.2.5|t|-|RLELossless|RLE Lossless
        1.2.840.10008.1.2.6.1|t|r|RFC2557MIMEEncapsulation|RFC 2557 MIME encapsulation
        1.2.840.10008.1.2.6.2|t|r|XMLEncoding|XML Encoding
        1.2.840.10008.1.2.7.1|t|-|SMPTEST211020UncompressedProgressiveActiveVideo|SMPTE ST 2110-20 Uncompressed Progressive Active Video
        1.2.840.10008.1.2.7.2|t|-|SMPTEST211020UncompressedInterlacedActiveVideo|SMPTE ST 2110-20 Uncompressed Interlaced Active Video
        1.2.840.10008.1.2.7.3|t|-|SMPTEST211030PCMDigitalAudio|SMPTE ST 2110-30 PCM Digital Audio
        1.2.840.10008.1.20|t|r|Papyrus3ImplicitVRLittleEndian|Papyrus 3 Implicit VR Little Endian
        1.2.840.10008.1.20.1|c|-|StorageCommitmentPushModel|Storage Commitment Push Model SOP Class
        1.2.840.10008.1.20.1.1|i|-|StorageCommitmentPushModelInstance|Storage Commitment Push Model SOP Instance
        1.2.840.10008.1.20.2|c|r|StorageCommitmentPullModel|Storage Commitment Pull Model SOP Class
        1.2.840.10008.1.20.2.1|i|r|StorageCommitmentPullModelInstance|Storage Commitment Pull Model SOP Instance
        1.2.840.10008.1.3.10|c|-|MediaStorageDirectoryStorage|Media Storage Directory Storage
        1.2.840.10008.1.4.1.1|f|-|TalairachBrainAtlas|Talairach Brain Atlas Frame of Reference
        1.2.840.10008.1.4.1.10|f|-|SPM2GRAY|SPM2 GRAY Frame of Reference
        1.2.840.10008.1.4.1.11|f|-|SPM2WHITE|SPM2 WHITE Frame of Reference
        1.2.840.10008.1.4.1.12|f|-|SPM2CSF|SPM2 CSF Frame of Reference
        1.2.840.10008.1.4.1.13|f|-|SPM2BRAINMASK|SPM2 BRAINMASK Frame of Reference
        1.2.840.10008.1.4.1.14|f|-|SPM2AVG305T1|SPM2 AVG305T1 Frame of Reference
        1.2.840.10008.1.4.1.15|f|-|SPM2AVG152T1|SPM2 AVG152T1 Frame of Reference
        1.2.840.10008.1.4.1.16|f|-|SPM2AVG152T2|SPM2 AVG152T2 Frame of Reference
        1.2.840.10008.1.4.1.17|f|-|SPM2AVG152PD|SPM2 AVG152PD Frame of Reference
        1.2.840.10008.1.4.1.18|f|-|SPM2SINGLESUBJT1|SPM2 SINGLESUBJT1 Frame of Reference
        1.2.840.10008.1.4.1.2|f|-|SPM2T1|SPM2 T1 Frame of Reference
        1.2.840.10008.1.4.1.3|f|-|SPM2T2|SPM2 T2 Frame of Reference
        1.2.840.10008.1.4.1.4|f|-|SPM2PD|SPM2 PD Frame of Reference
        1.2.840.10008.1.4.1.5|f|-|SPM2EPI|SPM2 EPI Frame of Reference
        1.2.840.10008.1.4.1.6|f|-|SPM2FILT1|SPM2 FIL T1 Frame of Reference
        1.2.840.10008.1.4.1.7|f|-|SPM2PET|SPM2 PET Frame of Reference
        1.2.840.10008.1.4.1.8|f|-|SPM2TRANSM|SPM2 TRANSM Frame of Reference
        1.2.840.10008.1.4.1.9|f|-|SPM2SPECT|SPM2 SPECT Frame of Reference
        1.2.840.10008.1.4.2.1|f|-|ICBM452T1|ICBM 452 T1 Frame of Reference
        1.2.840.10008.1.4.2.2|f|-|ICBMSingleSubjectMRI|ICBM Single Subject MRI Frame of Reference
        1.2.840.10008.1.4.3.1|f|-|IEC61217FixedCoordinateSystem|IEC 61217 Fixed Coordinate System Frame of Reference
        1.2.840.10008.1.4.3.2|f|-|StandardRoboticArmCoordinateSystem|Standard Robotic-Arm Coordinate System Frame of Reference
        1.2.840.10008.1.4.3.3|f|-|IEC61217TableTopCoordinateSystem|IEC 61217 Table Top Coordinate System Frame of Reference
        1.2.840.10008.1.4.4.1|f|-|SRI24|SRI24 Frame of Reference
        1.2.840.10008.1.4.5.1|f|-|Colin27|Colin27 Frame of Reference
        1.2.840.10008.1.4.6.1|f|-|LPBA40AIR|LPBA40/AIR Frame of Reference
        1.2.840.10008.1.4.6.2|f|-|LPBA40FLIRT|LPBA40/FLIRT Frame of Reference
        1.2.840.10008.1.4.6.3|f|-|LPBA40SPM5|LPBA40/SPM5 Frame of Reference
        1.2.840.10008.1.40|c|-|ProceduralEventLogging|Procedural Event Logging SOP Class
        1.2.840.10008.1.40.1|i|-|ProceduralEventLoggingInstance|Procedural Event Logging SOP Instance
        1.2.840.10008.1.42|c|-|SubstanceAdministrationLogging|Substance Administration Logging SOP Class
        1.2.840.10008.1.42.1|i|-|SubstanceAdministrationLoggingInstance|Substance Administration Logging SOP Instance
        1.2.840.10008.1.5.1|i|-|HotIronPalette|Hot Iron Color Palette SOP Instance
        1.2.840.10008.1.5.2|i|-|PETPalette|PET Color Palette SOP Instance
        1.2.840.10008.1.5.3|i|-|HotMetalBluePalette|Hot Metal Blue Color Palette SOP Instance
        1.2.840.10008.1.5.4|i|-|PET20StepPalette|PET 20 Step Color Palette SOP Instance
        1.2.840.10008.1.5.5|i|-|SpringPalette|Spring Color Palette SOP Instance
        1.2.840.10008.1.5.6|i|-|SummerPalette|Summer Color Palette SOP Instance
        1.2.840.10008.1.5.7|i|-|FallPalette|Fall Color Palette SOP Instance
        1.2.840.10008.1.5.8|i|-|WinterPalette|Winter Color Palette SOP Instance
        1.2.840.10008.1.9|c|r|BasicStudyContentNotification|Basic Study Content Notification SOP Class
        1.2.840.10008.10.1|c|-|VideoEndoscopicImageRealTimeCommunication|Video Endoscopic Image Real-Time Communication
        1.2.840.10008.10.2|c|-|VideoPhotographicImageRealTimeCommunication|Video Photographic Image Real-Time Communication
        1.2.840.10008.10.3|c|-|AudioWaveformRealTimeCommunication|Audio Waveform Real-Time Communication
        1.2.840.10008.10.4|c|-|RenditionSelectionDocumentRealTimeCommunication|Rendition Selection Document Real-Time Communication
        1.2.840.10008.15.0.3.1|l|-|dicomDeviceName|dicomDeviceName
        1.2.840.10008.15.0.3.10|l|-|dicomAssociationInitiator|dicomAssociationInitiator
        1.2.840.10008.15.0.3.11|l|-|dicomAssociationAcceptor|dicomAssociationAcceptor
        1.2.840.10008.15.0.3.12|l|-|dicomHostname|dicomHostname
        1.2.840.10008.15.0.3.13|l|-|dicomPort|dicomPort
        1.2.840.10008.15.0.3.14|l|-|dicomSOPClass|dicomSOPClass
        1.2.840.10008.15.0.3.15|l|-|dicomTransferRole|dicomTransferRole
        1.2.840.10008.15.0.3.16|l|-|dicomTransferSyntax|dicomTransferSyntax
        1.2.840.10008.15.0.3.17|l|-|dicomPrimaryDeviceType|dicomPrimaryDeviceType
        1.2.840.10008.15.0.3.18|l|-|dicomRelatedDeviceReference|dicomRelatedDeviceReference
        1.2.840.10008.15.0.3.19|l|-|dicomPreferredCalledAETitle|dicomPreferredCalledAETitle
        1.2.840.10008.15.0.3.2|l|-|dicomDescription|dicomDescription
        1.2.840.10008.15.0.3.20|l|-|dicomTLSCyphersuite|dicomTLSCyphersuite
        1.2.840.10008.15.0.3.21|l|-|dicomAuthorizedNodeCertificateReference|dicomAuthorizedNodeCertificateReference
        1.2.840.10008.15.0.3.22|l|-|dicomThisNodeCertificateReference|dicomThisNodeCertificateReference
        1.2.840.10008.15.0.3.23|l|-|dicomInstalled|dicomInstalled
        1.2.840.10008.15.0.3.24|l|-|dicomStationName|dicomStationName
        1.2.840.10008.15.0.3.25|l|-|dicomDeviceSerialNumber|dicomDeviceSerialNumber
        1.2.840.10008.15.0.3.26|l|-|dicomInstitutionName|dicomInstitutionName
        1.2.840.10008.15.0.3.27|l|-|dicomInstitutionAddress|dicomInstitutionAddress
        1.2.840.10008.15.0.3.28|l|-|dicomInstitutionDepartmentName|dicomInstitutionDepartmentName
        1.2.840.10008.15.0.3.29|l|-|dicomIssuerOfPatientID|dicomIssuerOfPatientID
        1.2.840.10008.15.0.3.3|l|-|dicomManufacturer|dicomManufacturer
        1.2.840.10008.15.0.3.30|l|-|dicomPreferredCallingAETitle|dicomPreferredCallingAETitle
        1.2.840.10008.15.0.3.31|l|-|dicomSupportedCharacterSet|dicomSupportedCharacterSet
        1.2.840.10008.15.0.3.4|l|-|dicomManufacturerModelName|dicomManufacturerModelName
        1.2.840.10008.15.0.3.5|l|-|dicomSoftwareVersion|dicomSoftwareVersion
        1.2.840.10008.15.0.3.6|l|-|dicomVendorData|dicomVendorData
        1.2.840.10008.15.0.3.7|l|-|dicomAETitle|dicomAETitle
        1.2.840.10008.15.0.3.8|l|-|dicomNetworkConnectionReference|dicomNetworkConnectionReference
        1.2.840.10008.15.0.3.9|l|-|dicomApplicationCluster|dicomApplicationCluster
        1.2.840.10008.15.0.4.1|l|-|dicomConfigurationRoot|dicomConfigurationRoot
        1.2.840.10008.15.0.4.2|l|-|dicomDevicesRoot|dicomDevicesRoot
        1.2.840.10008.15.0.4.3|l|-|dicomUniqueAETitlesRegistryRoot|dicomUniqueAETitlesRegistryRoot
        1.2.840.10008.15.0.4.4|l|-|dicomDevice|dicomDevice
        1.2.840.10008.15.0.4.5|l|-|dicomNetworkAE|dicomNetworkAE
        1.2.840.10008.15.0.4.6|l|-|dicomNetworkConnection|dicomNetworkConnection
        1.2.840.10008.15.0.4.7|l|-|dicomUniqueAETitle|dicomUniqueAETitle
        1.2.840.10008.15.0.4.8|l|-|dicomTransferCapability|dicomTransferCapability
        1.2.840.10008.15.1.1|f|-|UTC|Universal Coordinated Time
        1.2.840.10008.2.16.10|s|-|DC|Dublin Core
        1.2.840.10008.2.16.11|s|-|NYUMCCG|New York University Melanoma Clinical Cooperative Group
        1.2.840.10008.2.16.12|s|-|MAYONRISBSASRG|Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide
        1.2.840.10008.2.16.13|s|-|IBSI|Image Biomarker Standardisation Initiative
        1.2.840.10008.2.16.14|s|-|RO|Radiomics Ontology
        1.2.840.10008.2.16.15|s|-|RADELEMENT|RadElement
        1.2.840.10008.2.16.16|s|-|I11|ICD-11
        1.2.840.10008.2.16.17|s|-|UNS|Unified numbering system (UNS) for metals and alloys
        1.2.840.10008.2.16.18|s|-|RRID|Research Resource Identification
        1.2.840.10008.2.16.4|s|-|DCM|DICOM Controlled Terminology
        1.2.840.10008.2.16.5|s|-|MA|Adult Mouse Anatomy Ontology
        1.2.840.10008.2.16.6|s|-|UBERON|Uberon Ontology
        1.2.840.10008.2.16.7|s|-|ITIS_TSN|Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN)
        1.2.840.10008.2.16.8|s|-|MGI|Mouse Genome Initiative (MGI)
        1.2.840.10008.2.16.9|s|-|PUBCHEM_CID|PubChem Compound CID
        1.2.840.10008.2.6.1|s|-|DCMUID|DICOM UID Registry
        1.2.840.10008.3.1.1.1|a|-|DICOMApplicationContext|DICOM Application Context Name
        1.2.840.10008.3.1.2.1.1|c|r|DetachedPatientManagement|Detached Patient Management SOP Class
        1.2.840.10008.3.1.2.1.4|m|r|DetachedPatientManagementMeta|Detached Patient Management Meta SOP Class
        1.2.840.10008.3.1.2.2.1|c|r|DetachedVisitManagement|Detached Visit Management SOP Class
        1.2.840.10008.3.1.2.3.1|c|r|DetachedStudyManagement|Detached Study Management SOP Class
        1.2.840.10008.3.1.2.3.2|c|r|StudyComponentManagement|Study Component Management SOP Class
        1.2.840.10008.3.1.2.3.3|c|-|ModalityPerformedProcedureStep|Modality Performed Procedure Step SOP Class
        1.2.840.10008.3.1.2.3.4|c|-|ModalityPerformedProcedureStepRetrieve|Modality Performed Procedure Step Retrieve SOP Class
        1.2.840.10008.3.1.2.3.5|c|-|ModalityPerformedProcedureStepNotification|Modality Performed Procedure Step Notification SOP Class
        1.2.840.10008.3.1.2.5.1|c|r|DetachedResultsManagement|Detached Results Management SOP Class
        1.2.840.10008.3.1.2.5.4|m|r|DetachedResultsManagementMeta|Detached Results Management Meta SOP Class
        1.2.840.10008.3.1.2.5.5|m|r|DetachedStudyManagementMeta|Detached Study Management Meta SOP Class
        1.2.840.10008.3.1.2.6.1|c|r|DetachedInterpretationManagement|Detached Interpretation Management SOP Class
        1.2.840.10008.4.2|v|-|Storage|Storage Service Class
        1.2.840.10008.5.1.1.1|c|-|BasicFilmSession|Basic Film Session SOP Class
        1.2.840.10008.5.1.1.14|c|-|PrintJob|Print Job SOP Class
        1.2.840.10008.5.1.1.15|c|-|BasicAnnotationBox|Basic Annotation Box SOP Class
        1.2.840.10008.5.1.1.16|c|-|Printer|Printer SOP Class
        1.2.840.10008.5.1.1.16.376|c|-|PrinterConfigurationRetrieval|Printer Configuration Retrieval SOP Class
        1.2.840.10008.5.1.1.17|i|-|PrinterInstance|Printer SOP Instance
        1.2.840.10008.5.1.1.17.376|i|-|PrinterConfigurationRetrievalInstance|Printer Configuration Retrieval SOP Instance
        1.2.840.10008.5.1.1.18|m|-|BasicColorPrintManagementMeta|Basic Color Print Management Meta SOP Class
        1.2.840.10008.5.1.1.18.1|m|r|ReferencedColorPrintManagementMeta|Referenced Color Print Management Meta SOP Class
        1.2.840.10008.5.1.1.2|c|-|BasicFilmBox|Basic Film Box SOP Class
        1.2.840.10008.5.1.1.22|c|-|VOILUTBox|VOI LUT Box SOP Class
        1.2.840.10008.5.1.1.23|c|-|PresentationLUT|Presentation LUT SOP Class
        1.2.840.10008.5.1.1.24|c|r|ImageOverlayBox|Image Overlay Box SOP Class
        1.2.840.10008.5.1.1.24.1|c|r|BasicPrintImageOverlayBox|Basic Print Image Overlay Box SOP Class
        1.2.840.10008.5.1.1.25|i|r|PrintQueueInstance|Print Queue SOP Instance
        1.2.840.10008.5.1.1.26|c|r|PrintQueueManagement|Print Queue Management SOP Class
        1.2.840.10008.5.1.1.27|c|r|StoredPrintStorage|Stored Print Storage SOP Class
        1.2.840.10008.5.1.1.29|c|r|HardcopyGrayscaleImageStorage|Hardcopy Grayscale Image Storage SOP Class
        1.2.840.10008.5.1.1.30|c|r|HardcopyColorImageStorage|Hardcopy Color Image Storage SOP Class
        1.2.840.10008.5.1.1.31|c|r|PullPrintRequest|Pull Print Request SOP Class
        1.2.840.10008.5.1.1.32|m|r|PullStoredPrintManagementMeta|Pull Stored Print Management Meta SOP Class
        1.2.840.10008.5.1.1.33|c|-|MediaCreationManagement|Media Creation Management SOP Class UID
        1.2.840.10008.5.1.1.4|c|-|BasicGrayscaleImageBox|Basic Grayscale Image Box SOP Class
        1.2.840.10008.5.1.1.4.1|c|-|BasicColorImageBox|Basic Color Image Box SOP Class
        1.2.840.10008.5.1.1.4.2|c|r|ReferencedImageBox|Referenced Image Box SOP Class
        1.2.840.10008.5.1.1.40|c|-|DisplaySystem|Display System SOP Class
        1.2.840.10008.5.1.1.40.1|i|-|DisplaySystemInstance|Display System SOP Instance
        1.2.840.10008.5.1.1.9|m|-|BasicGrayscalePrintManagementMeta|Basic Grayscale Print Management Meta SOP Class
        1.2.840.10008.5.1.1.9.1|m|r|ReferencedGrayscalePrintManagementMeta|Referenced Grayscale Print Management Meta SOP Class
        1.2.840.10008.5.1.4.1.1.1|c|-|ComputedRadiographyImageStorage|Computed Radiography Image Storage
        1.2.840.10008.5.1.4.1.1.1.1|c|-|DigitalXRayImageStorageForPresentation|Digital X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.1.1.1|c|-|DigitalXRayImageStorageForProcessing|Digital X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.1.2|c|-|DigitalMammographyXRayImageStorageForPresentation|Digital Mammography X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.1.2.1|c|-|DigitalMammographyXRayImageStorageForProcessing|Digital Mammography X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.1.3|c|-|DigitalIntraOralXRayImageStorageForPresentation|Digital Intra-Oral X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.1.3.1|c|-|DigitalIntraOralXRayImageStorageForProcessing|Digital Intra-Oral X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.10|c|r|StandaloneModalityLUTStorage|Standalone Modality LUT Storage
        1.2.840.10008.5.1.4.1.1.104.1|c|-|EncapsulatedPDFStorage|Encapsulated PDF Storage
        1.2.840.10008.5.1.4.1.1.104.2|c|-|EncapsulatedCDAStorage|Encapsulated CDA Storage
        1.2.840.10008.5.1.4.1.1.104.3|c|-|EncapsulatedSTLStorage|Encapsulated STL Storage
        1.2.840.10008.5.1.4.1.1.104.4|c|-|EncapsulatedOBJStorage|Encapsulated OBJ Storage
        1.2.840.10008.5.1.4.1.1.104.5|c|-|EncapsulatedMTLStorage|Encapsulated MTL Storage
        1.2.840.10008.5.1.4.1.1.11|c|r|StandaloneVOILUTStorage|Standalone VOI LUT Storage
        1.2.840.10008.5.1.4.1.1.11.1|c|-|GrayscaleSoftcopyPresentationStateStorage|Grayscale Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.10|c|-|SegmentedVolumeRenderingVolumetricPresentationStateStorage|Segmented Volume Rendering Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.11|c|-|MultipleVolumeRenderingVolumetricPresentationStateStorage|Multiple Volume Rendering Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.12|c|-|VariableModalityLUTSoftcopyPresentationStateStorage|Variable Modality LUT Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.2|c|-|ColorSoftcopyPresentationStateStorage|Color Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.3|c|-|PseudoColorSoftcopyPresentationStateStorage|Pseudo-Color Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.4|c|-|BlendingSoftcopyPresentationStateStorage|Blending Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.5|c|-|XAXRFGrayscaleSoftcopyPresentationStateStorage|XA/XRF Grayscale Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.6|c|-|GrayscalePlanarMPRVolumetricPresentationStateStorage|Grayscale Planar MPR Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.7|c|-|CompositingPlanarMPRVolumetricPresentationStateStorage|Compositing Planar MPR Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.8|c|-|AdvancedBlendingPresentationStateStorage|Advanced Blending Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.9|c|-|VolumeRenderingVolumetricPresentationStateStorage|Volume Rendering Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.12.1|c|-|XRayAngiographicImageStorage|X-Ray Angiographic Image Storage
        1.2.840.10008.5.1.4.1.1.12.1.1|c|-|EnhancedXAImageStorage|Enhanced XA Image Storage
        1.2.840.10008.5.1.4.1.1.12.2|c|-|XRayRadiofluoroscopicImageStorage|X-Ray Radiofluoroscopic Image Storage
        1.2.840.10008.5.1.4.1.1.12.2.1|c|-|EnhancedXRFImageStorage|Enhanced XRF Image Storage
        1.2.840.10008.5.1.4.1.1.12.3|c|r|XRayAngiographicBiPlaneImageStorage|X-Ray Angiographic Bi-Plane Image Storage
        1.2.840.10008.5.1.4.1.1.128|c|-|PositronEmissionTomographyImageStorage|Positron Emission Tomography Image Storage
        1.2.840.10008.5.1.4.1.1.128.1|c|-|LegacyConvertedEnhancedPETImageStorage|Legacy Converted Enhanced PET Image Storage
        1.2.840.10008.5.1.4.1.1.129|c|r|StandalonePETCurveStorage|Standalone PET Curve Storage
        1.2.840.10008.5.1.4.1.1.13.1.1|c|-|XRay3DAngiographicImageStorage|X-Ray 3D Angiographic Image Storage
        1.2.840.10008.5.1.4.1.1.13.1.2|c|-|XRay3DCraniofacialImageStorage|X-Ray 3D Craniofacial Image Storage
        1.2.840.10008.5.1.4.1.1.13.1.3|c|-|BreastTomosynthesisImageStorage|Breast Tomosynthesis Image Storage
        1.2.840.10008.5.1.4.1.1.13.1.4|c|-|BreastProjectionXRayImageStorageForPresentation|Breast Projection X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.13.1.5|c|-|BreastProjectionXRayImageStorageForProcessing|Breast Projection X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.130|c|-|EnhancedPETImageStorage|Enhanced PET Image Storage
        1.2.840.10008.5.1.4.1.1.131|c|-|BasicStructuredDisplayStorage|Basic Structured Display Storage
        1.2.840.10008.5.1.4.1.1.14.1|c|-|IntravascularOpticalCoherenceTomographyImageStorageForPresentation|Intravascular Optical Coherence Tomography Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.14.2|c|-|IntravascularOpticalCoherenceTomographyImageStorageForProcessing|Intravascular Optical Coherence Tomography Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.2|c|-|CTImageStorage|CT Image Storage
        1.2.840.10008.5.1.4.1.1.2.1|c|-|EnhancedCTImageStorage|Enhanced CT Image Storage
        1.2.840.10008.5.1.4.1.1.2.2|c|-|LegacyConvertedEnhancedCTImageStorage|Legacy Converted Enhanced CT Image Storage
        1.2.840.10008.5.1.4.1.1.20|c|-|NuclearMedicineImageStorage|Nuclear Medicine Image Storage
        1.2.840.10008.5.1.4.1.1.200.1|c|-|CTDefinedProcedureProtocolStorage|CT Defined Procedure Protocol Storage
        1.2.840.10008.5.1.4.1.1.200.2|c|-|CTPerformedProcedureProtocolStorage|CT Performed Procedure Protocol Storage
        1.2.840.10008.5.1.4.1.1.200.3|c|-|ProtocolApprovalStorage|Protocol Approval Storage
        1.2.840.10008.5.1.4.1.1.200.4|c|-|ProtocolApprovalInformationModelFind|Protocol Approval Information Model - FIND
        1.2.840.10008.5.1.4.1.1.200.5|c|-|ProtocolApprovalInformationModelMove|Protocol Approval Information Model - MOVE
        1.2.840.10008.5.1.4.1.1.200.6|c|-|ProtocolApprovalInformationModelGet|Protocol Approval Information Model - GET
        1.2.840.10008.5.1.4.1.1.200.7|c|-|XADefinedProcedureProtocolStorage|XA Defined Procedure Protocol Storage
        1.2.840.10008.5.1.4.1.1.200.8|c|-|XAPerformedProcedureProtocolStorage|XA Performed Procedure Protocol Storage
        1.2.840.10008.5.1.4.1.1.201.1|c|-|InventoryStorage|Inventory Storage
        1.2.840.10008.5.1.4.1.1.201.1.1|i|-|StorageManagementInstance|Storage Management SOP Instance
        1.2.840.10008.5.1.4.1.1.201.2|c|-|InventoryFind|Inventory - FIND
        1.2.840.10008.5.1.4.1.1.201.3|c|-|InventoryMove|Inventory - MOVE
        1.2.840.10008.5.1.4.1.1.201.4|c|-|InventoryGet|Inventory - GET
        1.2.840.10008.5.1.4.1.1.201.5|c|-|InventoryCreation|Inventory Creation
        1.2.840.10008.5.1.4.1.1.201.6|c|-|RepositoryQuery|Repository Query
        1.2.840.10008.5.1.4.1.1.3|c|r|UltrasoundMultiFrameImageStorageRetired|Ultrasound Multi-frame Image Storage
        1.2.840.10008.5.1.4.1.1.3.1|c|-|UltrasoundMultiFrameImageStorage|Ultrasound Multi-frame Image Storage
        1.2.840.10008.5.1.4.1.1.30|c|-|ParametricMapStorage|Parametric Map Storage
        1.2.840.10008.5.1.4.1.1.4|c|-|MRImageStorage|MR Image Storage
        1.2.840.10008.5.1.4.1.1.4.1|c|-|EnhancedMRImageStorage|Enhanced MR Image Storage
        1.2.840.10008.5.1.4.1.1.4.2|c|-|MRSpectroscopyStorage|MR Spectroscopy Storage
        1.2.840.10008.5.1.4.1.1.4.3|c|-|EnhancedMRColorImageStorage|Enhanced MR Color Image Storage
        1.2.840.10008.5.1.4.1.1.4.4|c|-|LegacyConvertedEnhancedMRImageStorage|Legacy Converted Enhanced MR Image Storage
        1.2.840.10008.5.1.4.1.1.481.1|c|-|RTImageStorage|RT Image Storage
        1.2.840.10008.5.1.4.1.1.481.10|c|-|RTPhysicianIntentStorage|RT Physician Intent Storage
        1.2.840.10008.5.1.4.1.1.481.11|c|-|RTSegmentAnnotationStorage|RT Segment Annotation Storage
        1.2.840.10008.5.1.4.1.1.481.12|c|-|RTRadiationSetStorage|RT Radiation Set Storage
        1.2.840.10008.5.1.4.1.1.481.13|c|-|CArmPhotonElectronRadiationStorage|C-Arm Photon-Electron Radiation Storage
        1.2.840.10008.5.1.4.1.1.481.14|c|-|TomotherapeuticRadiationStorage|Tomotherapeutic Radiation Storage
        1.2.840.10008.5.1.4.1.1.481.15|c|-|RoboticArmRadiationStorage|Robotic-Arm Radiation Storage
        1.2.840.10008.5.1.4.1.1.481.16|c|-|RTRadiationRecordSetStorage|RT Radiation Record Set Storage
        1.2.840.10008.5.1.4.1.1.481.17|c|-|RTRadiationSalvageRecordStorage|RT Radiation Salvage Record Storage
        1.2.840.10008.5.1.4.1.1.481.18|c|-|TomotherapeuticRadiationRecordStorage|Tomotherapeutic Radiation Record Storage
        1.2.840.10008.5.1.4.1.1.481.19|c|-|CArmPhotonElectronRadiationRecordStorage|C-Arm Photon-Electron Radiation Record Storage
        1.2.840.10008.5.1.4.1.1.481.2|c|-|RTDoseStorage|RT Dose Storage
        1.2.840.10008.5.1.4.1.1.481.20|c|-|RoboticRadiationRecordStorage|Robotic Radiation Record Storage
        1.2.840.10008.5.1.4.1.1.481.21|c|-|RTRadiationSetDeliveryInstructionStorage|RT Radiation Set Delivery Instruction Storage
        1.2.840.10008.5.1.4.1.1.481.22|c|-|RTTreatmentPreparationStorage|RT Treatment Preparation Storage
        1.2.840.10008.5.1.4.1.1.481.23|c|-|EnhancedRTImageStorage|Enhanced RT Image Storage
        1.2.840.10008.5.1.4.1.1.481.24|c|-|EnhancedContinuousRTImageStorage|Enhanced Continuous RT Image Storage
        1.2.840.10008.5.1.4.1.1.481.25|c|-|RTPatientPositionAcquisitionInstructionStorage|RT Patient Position Acquisition Instruction Storage
        1.2.840.10008.5.1.4.1.1.481.3|c|-|RTStructureSetStorage|RT Structure Set Storage
        1.2.840.10008.5.1.4.1.1.481.4|c|-|RTBeamsTreatmentRecordStorage|RT Beams Treatment Record Storage
        1.2.840.10008.5.1.4.1.1.481.5|c|-|RTPlanStorage|RT Plan Storage
        1.2.840.10008.5.1.4.1.1.481.6|c|-|RTBrachyTreatmentRecordStorage|RT Brachy Treatment Record Storage
        1.2.840.10008.5.1.4.1.1.481.7|c|-|RTTreatmentSummaryRecordStorage|RT Treatment Summary Record Storage
        1.2.840.10008.5.1.4.1.1.481.8|c|-|RTIonPlanStorage|RT Ion Plan Storage
        1.2.840.10008.5.1.4.1.1.481.9|c|-|RTIonBeamsTreatmentRecordStorage|RT Ion Beams Treatment Record Storage
        1.2.840.10008.5.1.4.1.1.5|c|r|NuclearMedicineImageStorageRetired|Nuclear Medicine Image Storage
        1.2.840.10008.5.1.4.1.1.501.1|c|-|DICOSCTImageStorage|DICOS CT Image Storage
        1.2.840.10008.5.1.4.1.1.501.2.1|c|-|DICOSDigitalXRayImageStorageForPresentation|DICOS Digital X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.501.2.2|c|-|DICOSDigitalXRayImageStorageForProcessing|DICOS Digital X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.501.3|c|-|DICOSThreatDetectionReportStorage|DICOS Threat Detection Report Storage
        1.2.840.10008.5.1.4.1.1.501.4|c|-|DICOS2DAITStorage|DICOS 2D AIT Storage
        1.2.840.10008.5.1.4.1.1.501.5|c|-|DICOS3DAITStorage|DICOS 3D AIT Storage
        1.2.840.10008.5.1.4.1.1.501.6|c|-|DICOSQuadrupoleResonanceStorage|DICOS Quadrupole Resonance (QR) Storage
        1.2.840.10008.5.1.4.1.1.6|c|r|UltrasoundImageStorageRetired|Ultrasound Image Storage
        1.2.840.10008.5.1.4.1.1.6.1|c|-|UltrasoundImageStorage|Ultrasound Image Storage
        1.2.840.10008.5.1.4.1.1.6.2|c|-|EnhancedUSVolumeStorage|Enhanced US Volume Storage
        1.2.840.10008.5.1.4.1.1.6.3|c|-|PhotoacousticImageStorage|Photoacoustic Image Storage
        1.2.840.10008.5.1.4.1.1.601.1|c|-|EddyCurrentImageStorage|Eddy Current Image Storage
        1.2.840.10008.5.1.4.1.1.601.2|c|-|EddyCurrentMultiFrameImageStorage|Eddy Current Multi-frame Image Storage
        1.2.840.10008.5.1.4.1.1.66|c|-|RawDataStorage|Raw Data Storage
        1.2.840.10008.5.1.4.1.1.66.1|c|-|SpatialRegistrationStorage|Spatial Registration Storage
        1.2.840.10008.5.1.4.1.1.66.2|c|-|SpatialFiducialsStorage|Spatial Fiducials Storage
        1.2.840.10008.5.1.4.1.1.66.3|c|-|DeformableSpatialRegistrationStorage|Deformable Spatial Registration Storage
        1.2.840.10008.5.1.4.1.1.66.4|c|-|SegmentationStorage|Segmentation Storage
        1.2.840.10008.5.1.4.1.1.66.5|c|-|SurfaceSegmentationStorage|Surface Segmentation Storage
        1.2.840.10008.5.1.4.1.1.66.6|c|-|TractographyResultsStorage|Tractography Results Storage
        1.2.840.10008.5.1.4.1.1.67|c|-|RealWorldValueMappingStorage|Real World Value Mapping Storage
        1.2.840.10008.5.1.4.1.1.68.1|c|-|SurfaceScanMeshStorage|Surface Scan Mesh Storage
        1.2.840.10008.5.1.4.1.1.68.2|c|-|SurfaceScanPointCloudStorage|Surface Scan Point Cloud Storage
        1.2.840.10008.5.1.4.1.1.7|c|-|SecondaryCaptureImageStorage|Secondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.7.1|c|-|MultiFrameSingleBitSecondaryCaptureImageStorage|Multi-frame Single Bit Secondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.7.2|c|-|MultiFrameGrayscaleByteSecondaryCaptureImageStorage|Multi-frame Grayscale Byte Secondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.7.3|c|-|MultiFrameGrayscaleWordSecondaryCaptureImageStorage|Multi-frame Grayscale Word Secondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.7.4|c|-|MultiFrameTrueColorSecondaryCaptureImageStorage|Multi-frame True Color Secondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.77.1|c|r|VLImageStorageTrial|VL Image Storage - Trial
        1.2.840.10008.5.1.4.1.1.77.1.1|c|-|VLEndoscopicImageStorage|VL Endoscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.1.1|c|-|VideoEndoscopicImageStorage|Video Endoscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.2|c|-|VLMicroscopicImageStorage|VL Microscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.2.1|c|-|VideoMicroscopicImageStorage|Video Microscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.3|c|-|VLSlideCoordinatesMicroscopicImageStorage|VL Slide-Coordinates Microscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.4|c|-|VLPhotographicImageStorage|VL Photographic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.4.1|c|-|VideoPhotographicImageStorage|Video Photographic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.1|c|-|OphthalmicPhotography8BitImageStorage|Ophthalmic Photography 8 Bit Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.2|c|-|OphthalmicPhotography16BitImageStorage|Ophthalmic Photography 16 Bit Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.3|c|-|StereometricRelationshipStorage|Stereometric Relationship Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.4|c|-|OphthalmicTomographyImageStorage|Ophthalmic Tomography Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.5|c|-|WideFieldOphthalmicPhotographyStereographicProjectionImageStorage|Wide Field Ophthalmic Photography Stereographic Projection Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.6|c|-|WideFieldOphthalmicPhotography3DCoordinatesImageStorage|Wide Field Ophthalmic Photography 3D Coordinates Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.7|c|-|OphthalmicOpticalCoherenceTomographyEnFaceImageStorage|Ophthalmic Optical Coherence Tomography En Face Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.8|c|-|OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage|Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage
        1.2.840.10008.5.1.4.1.1.77.1.6|c|-|VLWholeSlideMicroscopyImageStorage|VL Whole Slide Microscopy Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.7|c|-|DermoscopicPhotographyImageStorage|Dermoscopic Photography Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.8|c|-|ConfocalMicroscopyImageStorage|Confocal Microscopy Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.9|c|-|ConfocalMicroscopyTiledPyramidalImageStorage|Confocal Microscopy Tiled Pyramidal Image Storage
        1.2.840.10008.5.1.4.1.1.77.2|c|r|VLMultiFrameImageStorageTrial|VL Multi-frame Image Storage - Trial
        1.2.840.10008.5.1.4.1.1.78.1|c|-|LensometryMeasurementsStorage|Lensometry Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.2|c|-|AutorefractionMeasurementsStorage|Autorefraction Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.3|c|-|KeratometryMeasurementsStorage|Keratometry Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.4|c|-|SubjectiveRefractionMeasurementsStorage|Subjective Refraction Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.5|c|-|VisualAcuityMeasurementsStorage|Visual Acuity Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.6|c|-|SpectaclePrescriptionReportStorage|Spectacle Prescription Report Storage
        1.2.840.10008.5.1.4.1.1.78.7|c|-|OphthalmicAxialMeasurementsStorage|Ophthalmic Axial Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.8|c|-|IntraocularLensCalculationsStorage|Intraocular Lens Calculations Storage
        1.2.840.10008.5.1.4.1.1.79.1|c|-|MacularGridThicknessAndVolumeReportStorage|Macular Grid Thickness and Volume Report Storage
        1.2.840.10008.5.1.4.1.1.8|c|r|StandaloneOverlayStorage|Standalone Overlay Storage
        1.2.840.10008.5.1.4.1.1.80.1|c|-|OphthalmicVisualFieldStaticPerimetryMeasurementsStorage|Ophthalmic Visual Field Static Perimetry Measurements Storage
        1.2.840.10008.5.1.4.1.1.81.1|c|-|OphthalmicThicknessMapStorage|Ophthalmic Thickness Map Storage
        1.2.840.10008.5.1.4.1.1.82.1|c|-|CornealTopographyMapStorage|Corneal Topography Map Storage
        1.2.840.10008.5.1.4.1.1.88.1|c|r|TextSRStorageTrial|Text SR Storage - Trial
        1.2.840.10008.5.1.4.1.1.88.11|c|-|BasicTextSRStorage|Basic Text SR Storage
        1.2.840.10008.5.1.4.1.1.88.2|c|r|AudioSRStorageTrial|Audio SR Storage - Trial
        1.2.840.10008.5.1.4.1.1.88.22|c|-|EnhancedSRStorage|Enhanced SR Storage
        1.2.840.10008.5.1.4.1.1.88.3|c|r|DetailSRStorageTrial|Detail SR Storage - Trial
        1.2.840.10008.5.1.4.1.1.88.33|c|-|ComprehensiveSRStorage|Comprehensive SR Storage
        1.2.840.10008.5.1.4.1.1.88.34|c|-|Comprehensive3DSRStorage|Comprehensive 3D SR Storage
        1.2.840.10008.5.1.4.1.1.88.35|c|-|ExtensibleSRStorage|Extensible SR Storage
        1.2.840.10008.5.1.4.1.1.88.4|c|r|ComprehensiveSRStorageTrial|Comprehensive SR Storage - Trial
        1.2.840.10008.5.1.4.1.1.88.40|c|-|ProcedureLogStorage|Procedure Log Storage
        1.2.840.10008.5.1.4.1.1.88.50|c|-|MammographyCADSRStorage|Mammography CAD SR Storage
        1.2.840.10008.5.1.4.1.1.88.59|c|-|KeyObjectSelectionDocumentStorage|Key Object Selection Document Storage
        1.2.840.10008.5.1.4.1.1.88.65|c|-|ChestCADSRStorage|Chest CAD SR Storage
        1.2.840.10008.5.1.4.1.1.88.67|c|-|XRayRadiationDoseSRStorage|X-Ray Radiation Dose SR Storage
        1.2.840.10008.5.1.4.1.1.88.68|c|-|RadiopharmaceuticalRadiationDoseSRStorage|Radiopharmaceutical Radiation Dose SR Storage
        1.2.840.10008.5.1.4.1.1.88.69|c|-|ColonCADSRStorage|Colon CAD SR Storage
        1.2.840.10008.5.1.4.1.1.88.70|c|-|ImplantationPlanSRStorage|Implantation Plan SR Storage
        1.2.840.10008.5.1.4.1.1.88.71|c|-|AcquisitionContextSRStorage|Acquisition Context SR Storage
        1.2.840.10008.5.1.4.1.1.88.72|c|-|SimplifiedAdultEchoSRStorage|Simplified Adult Echo SR Storage
        1.2.840.10008.5.1.4.1.1.88.73|c|-|PatientRadiationDoseSRStorage|Patient Radiation Dose SR Storage
        1.2.840.10008.5.1.4.1.1.88.74|c|-|PlannedImagingAgentAdministrationSRStorage|Planned Imaging Agent Administration SR Storage
        1.2.840.10008.5.1.4.1.1.88.75|c|-|PerformedImagingAgentAdministrationSRStorage|Performed Imaging Agent Administration SR Storage
        1.2.840.10008.5.1.4.1.1.88.76|c|-|EnhancedXRayRadiationDoseSRStorage|Enhanced X-Ray Radiation Dose SR Storage
        1.2.840.10008.5.1.4.1.1.88.77|c|-|WaveformAnnotationSRStorage|Waveform Annotation SR Storage
        1.2.840.10008.5.1.4.1.1.9|c|r|StandaloneCurveStorage|Standalone Curve Storage
        1.2.840.10008.5.1.4.1.1.9.1|c|r|WaveformStorageTrial|Waveform Storage - Trial
        1.2.840.10008.5.1.4.1.1.9.1.1|c|-|TwelveLeadECGWaveformStorage|12-lead ECG Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.1.2|c|-|GeneralECGWaveformStorage|General ECG Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.1.3|c|-|AmbulatoryECGWaveformStorage|Ambulatory ECG Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.1.4|c|-|General32bitECGWaveformStorage|General 32-bit ECG Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.2.1|c|-|HemodynamicWaveformStorage|Hemodynamic Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.3.1|c|-|CardiacElectrophysiologyWaveformStorage|Cardiac Electrophysiology Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.4.1|c|-|BasicVoiceAudioWaveformStorage|Basic Voice Audio Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.4.2|c|-|GeneralAudioWaveformStorage|General Audio Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.5.1|c|-|ArterialPulseWaveformStorage|Arterial Pulse Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.6.1|c|-|RespiratoryWaveformStorage|Respiratory Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.6.2|c|-|MultichannelRespiratoryWaveformStorage|Multi-channel Respiratory Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.7.1|c|-|RoutineScalpElectroencephalogramWaveformStorage|Routine Scalp Electroencephalogram Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.7.2|c|-|ElectromyogramWaveformStorage|Electromyogram Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.7.3|c|-|ElectrooculogramWaveformStorage|Electrooculogram Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.7.4|c|-|SleepElectroencephalogramWaveformStorage|Sleep Electroencephalogram Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.8.1|c|-|BodyPositionWaveformStorage|Body Position Waveform Storage
        1.2.840.10008.5.1.4.1.1.90.1|c|-|ContentAssessmentResultsStorage|Content Assessment Results Storage
        1.2.840.10008.5.1.4.1.1.91.1|c|-|MicroscopyBulkSimpleAnnotationsStorage|Microscopy Bulk Simple Annotations Storage
        1.2.840.10008.5.1.4.1.2.1.1|c|-|PatientRootQueryRetrieveInformationModelFind|Patient Root Query/Retrieve Information Model - FIND
        1.2.840.10008.5.1.4.1.2.1.2|c|-|PatientRootQueryRetrieveInformationModelMove|Patient Root Query/Retrieve Information Model - MOVE
        1.2.840.10008.5.1.4.1.2.1.3|c|-|PatientRootQueryRetrieveInformationModelGet|Patient Root Query/Retrieve Information Model - GET
        1.2.840.10008.5.1.4.1.2.2.1|c|-|StudyRootQueryRetrieveInformationModelFind|Study Root Query/Retrieve Information Model - FIND
        1.2.840.10008.5.1.4.1.2.2.2|c|-|StudyRootQueryRetrieveInformationModelMove|Study Root Query/Retrieve Information Model - MOVE
        1.2.840.10008.5.1.4.1.2.2.3|c|-|StudyRootQueryRetrieveInformationModelGet|Study Root Query/Retrieve Information Model - GET
        1.2.840.10008.5.1.4.1.2.3.1|c|r|PatientStudyOnlyQueryRetrieveInformationModelFind|Patient/Study Only Query/Retrieve Information Model - FIND
        1.2.840.10008.5.1.4.1.2.3.2|c|r|PatientStudyOnlyQueryRetrieveInformationModelMove|Patient/Study Only Query/Retrieve Information Model - MOVE
        1.2.840.10008.5.1.4.1.2.3.3|c|r|PatientStudyOnlyQueryRetrieveInformationModelGet|Patient/Study Only Query/Retrieve Information Model - GET
        1.2.840.10008.5.1.4.1.2.4.2|c|-|CompositeInstanceRootRetrieveMove|Composite Instance Root Retrieve - MOVE
        1.2.840.10008.5.1.4.1.2.4.3|c|-|CompositeInstanceRootRetrieveGet|Composite Instance Root Retrieve - GET
        1.2.840.10008.5.1.4.1.2.5.3|c|-|CompositeInstanceRetrieveWithoutBulkDataGet|Composite Instance Retrieve Without Bulk Data - GET
        1.2.840.10008.5.1.4.20.1|c|-|DefinedProcedureProtocolInformationModelFind|Defined Procedure Protocol Information Model - FIND
        1.2.840.10008.5.1.4.20.2|c|-|DefinedProcedureProtocolInformationModelMove|Defined Procedure Protocol Information Model - MOVE
        1.2.840.10008.5.1.4.20.3|c|-|DefinedProcedureProtocolInformationModelGet|Defined Procedure Protocol Information Model - GET
        1.2.840.10008.5.1.4.31|c|-|ModalityWorklistInformationModelFind|Modality Worklist Information Model - FIND
        1.2.840.10008.5.1.4.32|m|r|GeneralPurposeWorklistManagementMeta|General Purpose Worklist Management Meta SOP Class
        1.2.840.10008.5.1.4.32.1|c|r|GeneralPurposeWorklistInformationModelFind|General Purpose Worklist Information Model - FIND
        1.2.840.10008.5.1.4.32.2|c|r|GeneralPurposeScheduledProcedureStep|General Purpose Scheduled Procedure Step SOP Class
        1.2.840.10008.5.1.4.32.3|c|r|GeneralPurposePerformedProcedureStep|General Purpose Performed Procedure Step SOP Class
        1.2.840.10008.5.1.4.33|c|-|InstanceAvailabilityNotification|Instance Availability Notification SOP Class
        1.2.840.10008.5.1.4.34.1|c|r|RTBeamsDeliveryInstructionStorageTrial|RT Beams Delivery Instruction Storage - Trial
        1.2.840.10008.5.1.4.34.10|c|-|RTBrachyApplicationSetupDeliveryInstructionStorage|RT Brachy Application Setup Delivery Instruction Storage
        1.2.840.10008.5.1.4.34.2|c|r|RTConventionalMachineVerificationTrial|RT Conventional Machine Verification - Trial
        1.2.840.10008.5.1.4.34.3|c|r|RTIonMachineVerificationTrial|RT Ion Machine Verification - Trial
        1.2.840.10008.5.1.4.34.4|v|r|UnifiedWorklistAndProcedureStepTrial|Unified Worklist and Procedure Step Service Class - Trial
        1.2.840.10008.5.1.4.34.4.1|c|r|UnifiedProcedureStepPushTrial|Unified Procedure Step - Push SOP Class - Trial
        1.2.840.10008.5.1.4.34.4.2|c|r|UnifiedProcedureStepWatchTrial|Unified Procedure Step - Watch SOP Class - Trial
        1.2.840.10008.5.1.4.34.4.3|c|r|UnifiedProcedureStepPullTrial|Unified Procedure Step - Pull SOP Class - Trial
        1.2.840.10008.5.1.4.34.4.4|c|r|UnifiedProcedureStepEventTrial|Unified Procedure Step - Event SOP Class - Trial
        1.2.840.10008.5.1.4.34.5|i|-|UPSGlobalSubscriptionInstance|UPS Global Subscription SOP Instance
        1.2.840.10008.5.1.4.34.5.1|i|-|UPSFilteredGlobalSubscriptionInstance|UPS Filtered Global Subscription SOP Instance
        1.2.840.10008.5.1.4.34.6|v|-|UnifiedWorklistAndProcedureStep|Unified Worklist and Procedure Step Service Class
        1.2.840.10008.5.1.4.34.6.1|c|-|UnifiedProcedureStepPush|Unified Procedure Step - Push SOP Class
        1.2.840.10008.5.1.4.34.6.2|c|-|UnifiedProcedureStepWatch|Unified Procedure Step - Watch SOP Class
        1.2.840.10008.5.1.4.34.6.3|c|-|UnifiedProcedureStepPull|Unified Procedure Step - Pull SOP Class
        1.2.840.10008.5.1.4.34.6.4|c|-|UnifiedProcedureStepEvent|Unified Procedure Step - Event SOP Class
        1.2.840.10008.5.1.4.34.6.5|c|-|UnifiedProcedureStepQuery|Unified Procedure Step - Query SOP Class
        1.2.840.10008.5.1.4.34.7|c|-|RTBeamsDeliveryInstructionStorage|RT Beams Delivery Instruction Storage
        1.2.840.10008.5.1.4.34.8|c|-|RTConventionalMachineVerification|RT Conventional Machine Verification
        1.2.840.10008.5.1.4.34.9|c|-|RTIonMachineVerification|RT Ion Machine Verification
        1.2.840.10008.5.1.4.37.1|c|-|GeneralRelevantPatientInformationQuery|General Relevant Patient Information Query
        1.2.840.10008.5.1.4.37.2|c|-|BreastImagingRelevantPatientInformationQuery|Breast Imaging Relevant Patient Information Query
        1.2.840.10008.5.1.4.37.3|c|-|CardiacRelevantPatientInformationQuery|Cardiac Relevant Patient Information Query
        1.2.840.10008.5.1.4.38.1|c|-|HangingProtocolStorage|Hanging Protocol Storage
        1.2.840.10008.5.1.4.38.2|c|-|HangingProtocolInformationModelFind|Hanging Protocol Information Model - FIND
        1.2.840.10008.5.1.4.38.3|c|-|HangingProtocolInformationModelMove|Hanging Protocol Information Model - MOVE
        1.2.840.10008.5.1.4.38.4|c|-|HangingProtocolInformationModelGet|Hanging Protocol Information Model - GET
        1.2.840.10008.5.1.4.39.1|c|-|ColorPaletteStorage|Color Palette Storage
        1.2.840.10008.5.1.4.39.2|c|-|ColorPaletteQueryRetrieveInformationModelFind|Color Palette Query/Retrieve Information Model - FIND
        1.2.840.10008.5.1.4.39.3|c|-|ColorPaletteQueryRetrieveInformationModelMove|Color Palette Query/Retrieve Information Model - MOVE
        1.2.840.10008.5.1.4.39.4|c|-|ColorPaletteQueryRetrieveInformationModelGet|Color Palette Query/Retrieve Information Model - GET
        1.2.840.10008.5.1.4.41|c|-|ProductCharacteristicsQuery|Product Characteristics Query SOP Class
        1.2.840.10008.5.1.4.42|c|-|SubstanceApprovalQuery|Substance Approval Query SOP Class
        1.2.840.10008.5.1.4.43.1|c|-|GenericImplantTemplateStorage|Generic Implant Template Storage
        1.2.840.10008.5.1.4.43.2|c|-|GenericImplantTemplateInformationModelFind|Generic Implant Template Information Model - FIND
        1.2.840.10008.5.1.4.43.3|c|-|GenericImplantTemplateInformationModelMove|Generic Implant Template Information Model - MOVE
        1.2.840.10008.5.1.4.43.4|c|-|GenericImplantTemplateInformationModelGet|Generic Implant Template Information Model - GET
        1.2.840.10008.5.1.4.44.1|c|-|ImplantAssemblyTemplateStorage|Implant Assembly Template Storage
        1.2.840.10008.5.1.4.44.2|c|-|ImplantAssemblyTemplateInformationModelFind|Implant Assembly Template Information Model - FIND
        1.2.840.10008.5.1.4.44.3|c|-|ImplantAssemblyTemplateInformationModelMove|Implant Assembly Template Information Model - MOVE
        1.2.840.10008.5.1.4.44.4|c|-|ImplantAssemblyTemplateInformationModelGet|Implant Assembly Template Information Model - GET
        1.2.840.10008.5.1.4.45.1|c|-|ImplantTemplateGroupStorage|Implant Template Group Storage
        1.2.840.10008.5.1.4.45.2|c|-|ImplantTemplateGroupInformationModelFind|Implant Template Group Information Model - FIND
        1.2.840.10008.5.1.4.45.3|c|-|ImplantTemplateGroupInformationModelMove|Implant Template Group Information Model - MOVE
        1.2.840.10008.5.1.4.45.4|c|-|ImplantTemplateGroupInformationModelGet|Implant Template Group Information Model - GET
        1.2.840.10008.7.1.1|h|-|NativeDICOMModel|Native DICOM Model
        1.2.840.10008.7.1.2|h|-|AbstractMultiDimensionalImageModel|Abstract Multi-Dimensional Image Model
        1.2.840.10008.8.1.1|r|-|DICOMContentMappingResource|DICOM Content Mapping Resource
        """
}
