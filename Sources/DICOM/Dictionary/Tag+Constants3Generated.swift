// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

// Generated from the dictionaries of pydicom 3.0.2 by .venv/bin/python Scripts/generate-dictionary.py; do not edit.
// swift-format-ignore-file

extension Tag {
    /// Samples per Pixel (0028,0002).
    public static var samplesPerPixel: Tag { Tag(0x0028, 0x0002) }
    /// Samples per Pixel Used (0028,0003).
    public static var samplesPerPixelUsed: Tag { Tag(0x0028, 0x0003) }
    /// Photometric Interpretation (0028,0004).
    public static var photometricInterpretation: Tag { Tag(0x0028, 0x0004) }
    /// Image Dimensions (0028,0005), retired.
    public static var imageDimensions: Tag { Tag(0x0028, 0x0005) }
    /// Planar Configuration (0028,0006).
    public static var planarConfiguration: Tag { Tag(0x0028, 0x0006) }
    /// Number of Frames (0028,0008).
    public static var numberOfFrames: Tag { Tag(0x0028, 0x0008) }
    /// Frame Increment Pointer (0028,0009).
    public static var frameIncrementPointer: Tag { Tag(0x0028, 0x0009) }
    /// Frame Dimension Pointer (0028,000A).
    public static var frameDimensionPointer: Tag { Tag(0x0028, 0x000A) }
    /// Rows (0028,0010).
    public static var rows: Tag { Tag(0x0028, 0x0010) }
    /// Columns (0028,0011).
    public static var columns: Tag { Tag(0x0028, 0x0011) }
    /// Planes (0028,0012), retired.
    public static var planes: Tag { Tag(0x0028, 0x0012) }
    /// Ultrasound Color Data Present (0028,0014).
    public static var ultrasoundColorDataPresent: Tag { Tag(0x0028, 0x0014) }
    /// Pixel Spacing (0028,0030).
    public static var pixelSpacing: Tag { Tag(0x0028, 0x0030) }
    /// Zoom Factor (0028,0031).
    public static var zoomFactor: Tag { Tag(0x0028, 0x0031) }
    /// Zoom Center (0028,0032).
    public static var zoomCenter: Tag { Tag(0x0028, 0x0032) }
    /// Pixel Aspect Ratio (0028,0034).
    public static var pixelAspectRatio: Tag { Tag(0x0028, 0x0034) }
    /// Image Format (0028,0040), retired.
    public static var imageFormat: Tag { Tag(0x0028, 0x0040) }
    /// Manipulated Image (0028,0050), retired.
    public static var manipulatedImage: Tag { Tag(0x0028, 0x0050) }
    /// Corrected Image (0028,0051).
    public static var correctedImage: Tag { Tag(0x0028, 0x0051) }
    /// Compression Recognition Code (0028,005F), retired.
    public static var compressionRecognitionCode: Tag { Tag(0x0028, 0x005F) }
    /// Compression Code (0028,0060), retired.
    public static var compressionCode: Tag { Tag(0x0028, 0x0060) }
    /// Compression Originator (0028,0061), retired.
    public static var compressionOriginator: Tag { Tag(0x0028, 0x0061) }
    /// Compression Label (0028,0062), retired.
    public static var compressionLabel: Tag { Tag(0x0028, 0x0062) }
    /// Compression Description (0028,0063), retired.
    public static var compressionDescription: Tag { Tag(0x0028, 0x0063) }
    /// Compression Sequence (0028,0065), retired.
    public static var compressionSequence: Tag { Tag(0x0028, 0x0065) }
    /// Compression Step Pointers (0028,0066), retired.
    public static var compressionStepPointers: Tag { Tag(0x0028, 0x0066) }
    /// Repeat Interval (0028,0068), retired.
    public static var repeatInterval: Tag { Tag(0x0028, 0x0068) }
    /// Bits Grouped (0028,0069), retired.
    public static var bitsGrouped: Tag { Tag(0x0028, 0x0069) }
    /// Perimeter Table (0028,0070), retired.
    public static var perimeterTable: Tag { Tag(0x0028, 0x0070) }
    /// Perimeter Value (0028,0071), retired.
    public static var perimeterValue: Tag { Tag(0x0028, 0x0071) }
    /// Predictor Rows (0028,0080), retired.
    public static var predictorRows: Tag { Tag(0x0028, 0x0080) }
    /// Predictor Columns (0028,0081), retired.
    public static var predictorColumns: Tag { Tag(0x0028, 0x0081) }
    /// Predictor Constants (0028,0082), retired.
    public static var predictorConstants: Tag { Tag(0x0028, 0x0082) }
    /// Blocked Pixels (0028,0090), retired.
    public static var blockedPixels: Tag { Tag(0x0028, 0x0090) }
    /// Block Rows (0028,0091), retired.
    public static var blockRows: Tag { Tag(0x0028, 0x0091) }
    /// Block Columns (0028,0092), retired.
    public static var blockColumns: Tag { Tag(0x0028, 0x0092) }
    /// Row Overlap (0028,0093), retired.
    public static var rowOverlap: Tag { Tag(0x0028, 0x0093) }
    /// Column Overlap (0028,0094), retired.
    public static var columnOverlap: Tag { Tag(0x0028, 0x0094) }
    /// Bits Allocated (0028,0100).
    public static var bitsAllocated: Tag { Tag(0x0028, 0x0100) }
    /// Bits Stored (0028,0101).
    public static var bitsStored: Tag { Tag(0x0028, 0x0101) }
    /// High Bit (0028,0102).
    public static var highBit: Tag { Tag(0x0028, 0x0102) }
    /// Pixel Representation (0028,0103).
    public static var pixelRepresentation: Tag { Tag(0x0028, 0x0103) }
    /// Smallest Valid Pixel Value (0028,0104), retired.
    public static var smallestValidPixelValue: Tag { Tag(0x0028, 0x0104) }
    /// Largest Valid Pixel Value (0028,0105), retired.
    public static var largestValidPixelValue: Tag { Tag(0x0028, 0x0105) }
    /// Smallest Image Pixel Value (0028,0106).
    public static var smallestImagePixelValue: Tag { Tag(0x0028, 0x0106) }
    /// Largest Image Pixel Value (0028,0107).
    public static var largestImagePixelValue: Tag { Tag(0x0028, 0x0107) }
    /// Smallest Pixel Value in Series (0028,0108).
    public static var smallestPixelValueInSeries: Tag { Tag(0x0028, 0x0108) }
    /// Largest Pixel Value in Series (0028,0109).
    public static var largestPixelValueInSeries: Tag { Tag(0x0028, 0x0109) }
    /// Smallest Image Pixel Value in Plane (0028,0110), retired.
    public static var smallestImagePixelValueInPlane: Tag { Tag(0x0028, 0x0110) }
    /// Largest Image Pixel Value in Plane (0028,0111), retired.
    public static var largestImagePixelValueInPlane: Tag { Tag(0x0028, 0x0111) }
    /// Pixel Padding Value (0028,0120).
    public static var pixelPaddingValue: Tag { Tag(0x0028, 0x0120) }
    /// Pixel Padding Range Limit (0028,0121).
    public static var pixelPaddingRangeLimit: Tag { Tag(0x0028, 0x0121) }
    /// Float Pixel Padding Value (0028,0122).
    public static var floatPixelPaddingValue: Tag { Tag(0x0028, 0x0122) }
    /// Double Float Pixel Padding Value (0028,0123).
    public static var doubleFloatPixelPaddingValue: Tag { Tag(0x0028, 0x0123) }
    /// Float Pixel Padding Range Limit (0028,0124).
    public static var floatPixelPaddingRangeLimit: Tag { Tag(0x0028, 0x0124) }
    /// Double Float Pixel Padding Range Limit (0028,0125).
    public static var doubleFloatPixelPaddingRangeLimit: Tag { Tag(0x0028, 0x0125) }
    /// Image Location (0028,0200), retired.
    public static var imageLocation: Tag { Tag(0x0028, 0x0200) }
    /// Quality Control Image (0028,0300).
    public static var qualityControlImage: Tag { Tag(0x0028, 0x0300) }
    /// Burned In Annotation (0028,0301).
    public static var burnedInAnnotation: Tag { Tag(0x0028, 0x0301) }
    /// Recognizable Visual Features (0028,0302).
    public static var recognizableVisualFeatures: Tag { Tag(0x0028, 0x0302) }
    /// Longitudinal Temporal Information Modified (0028,0303).
    public static var longitudinalTemporalInformationModified: Tag { Tag(0x0028, 0x0303) }
    /// Referenced Color Palette Instance UID (0028,0304).
    public static var referencedColorPaletteInstanceUID: Tag { Tag(0x0028, 0x0304) }
    /// Transform Label (0028,0400), retired.
    public static var transformLabel: Tag { Tag(0x0028, 0x0400) }
    /// Transform Version Number (0028,0401), retired.
    public static var transformVersionNumber: Tag { Tag(0x0028, 0x0401) }
    /// Number of Transform Steps (0028,0402), retired.
    public static var numberOfTransformSteps: Tag { Tag(0x0028, 0x0402) }
    /// Sequence of Compressed Data (0028,0403), retired.
    public static var sequenceOfCompressedData: Tag { Tag(0x0028, 0x0403) }
    /// Details of Coefficients (0028,0404), retired.
    public static var detailsOfCoefficients: Tag { Tag(0x0028, 0x0404) }
    /// DCT Label (0028,0700), retired.
    public static var dctLabel: Tag { Tag(0x0028, 0x0700) }
    /// Data Block Description (0028,0701), retired.
    public static var dataBlockDescription: Tag { Tag(0x0028, 0x0701) }
    /// Data Block (0028,0702), retired.
    public static var dataBlock: Tag { Tag(0x0028, 0x0702) }
    /// Normalization Factor Format (0028,0710), retired.
    public static var normalizationFactorFormat: Tag { Tag(0x0028, 0x0710) }
    /// Zonal Map Number Format (0028,0720), retired.
    public static var zonalMapNumberFormat: Tag { Tag(0x0028, 0x0720) }
    /// Zonal Map Location (0028,0721), retired.
    public static var zonalMapLocation: Tag { Tag(0x0028, 0x0721) }
    /// Zonal Map Format (0028,0722), retired.
    public static var zonalMapFormat: Tag { Tag(0x0028, 0x0722) }
    /// Adaptive Map Format (0028,0730), retired.
    public static var adaptiveMapFormat: Tag { Tag(0x0028, 0x0730) }
    /// Code Number Format (0028,0740), retired.
    public static var codeNumberFormat: Tag { Tag(0x0028, 0x0740) }
    /// Pixel Spacing Calibration Type (0028,0A02).
    public static var pixelSpacingCalibrationType: Tag { Tag(0x0028, 0x0A02) }
    /// Pixel Spacing Calibration Description (0028,0A04).
    public static var pixelSpacingCalibrationDescription: Tag { Tag(0x0028, 0x0A04) }
    /// Pixel Intensity Relationship (0028,1040).
    public static var pixelIntensityRelationship: Tag { Tag(0x0028, 0x1040) }
    /// Pixel Intensity Relationship Sign (0028,1041).
    public static var pixelIntensityRelationshipSign: Tag { Tag(0x0028, 0x1041) }
    /// Window Center (0028,1050).
    public static var windowCenter: Tag { Tag(0x0028, 0x1050) }
    /// Window Width (0028,1051).
    public static var windowWidth: Tag { Tag(0x0028, 0x1051) }
    /// Rescale Intercept (0028,1052).
    public static var rescaleIntercept: Tag { Tag(0x0028, 0x1052) }
    /// Rescale Slope (0028,1053).
    public static var rescaleSlope: Tag { Tag(0x0028, 0x1053) }
    /// Rescale Type (0028,1054).
    public static var rescaleType: Tag { Tag(0x0028, 0x1054) }
    /// Window Center & Width Explanation (0028,1055).
    public static var windowCenterWidthExplanation: Tag { Tag(0x0028, 0x1055) }
    /// VOI LUT Function (0028,1056).
    public static var voilutFunction: Tag { Tag(0x0028, 0x1056) }
    /// Gray Scale (0028,1080), retired.
    public static var grayScale: Tag { Tag(0x0028, 0x1080) }
    /// Recommended Viewing Mode (0028,1090).
    public static var recommendedViewingMode: Tag { Tag(0x0028, 0x1090) }
    /// Gray Lookup Table Descriptor (0028,1100), retired.
    public static var grayLookupTableDescriptor: Tag { Tag(0x0028, 0x1100) }
    /// Red Palette Color Lookup Table Descriptor (0028,1101).
    public static var redPaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1101) }
    /// Green Palette Color Lookup Table Descriptor (0028,1102).
    public static var greenPaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1102) }
    /// Blue Palette Color Lookup Table Descriptor (0028,1103).
    public static var bluePaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1103) }
    /// Alpha Palette Color Lookup Table Descriptor (0028,1104).
    public static var alphaPaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1104) }
    /// Large Red Palette Color Lookup Table Descriptor (0028,1111), retired.
    public static var largeRedPaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1111) }
    /// Large Green Palette Color Lookup Table Descriptor (0028,1112), retired.
    public static var largeGreenPaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1112) }
    /// Large Blue Palette Color Lookup Table Descriptor (0028,1113), retired.
    public static var largeBluePaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1113) }
    /// Palette Color Lookup Table UID (0028,1199).
    public static var paletteColorLookupTableUID: Tag { Tag(0x0028, 0x1199) }
    /// Gray Lookup Table Data (0028,1200), retired.
    public static var grayLookupTableData: Tag { Tag(0x0028, 0x1200) }
    /// Red Palette Color Lookup Table Data (0028,1201).
    public static var redPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1201) }
    /// Green Palette Color Lookup Table Data (0028,1202).
    public static var greenPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1202) }
    /// Blue Palette Color Lookup Table Data (0028,1203).
    public static var bluePaletteColorLookupTableData: Tag { Tag(0x0028, 0x1203) }
    /// Alpha Palette Color Lookup Table Data (0028,1204).
    public static var alphaPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1204) }
    /// Large Red Palette Color Lookup Table Data (0028,1211), retired.
    public static var largeRedPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1211) }
    /// Large Green Palette Color Lookup Table Data (0028,1212), retired.
    public static var largeGreenPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1212) }
    /// Large Blue Palette Color Lookup Table Data (0028,1213), retired.
    public static var largeBluePaletteColorLookupTableData: Tag { Tag(0x0028, 0x1213) }
    /// Large Palette Color Lookup Table UID (0028,1214), retired.
    public static var largePaletteColorLookupTableUID: Tag { Tag(0x0028, 0x1214) }
    /// Segmented Red Palette Color Lookup Table Data (0028,1221).
    public static var segmentedRedPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1221) }
    /// Segmented Green Palette Color Lookup Table Data (0028,1222).
    public static var segmentedGreenPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1222) }
    /// Segmented Blue Palette Color Lookup Table Data (0028,1223).
    public static var segmentedBluePaletteColorLookupTableData: Tag { Tag(0x0028, 0x1223) }
    /// Segmented Alpha Palette Color Lookup Table Data (0028,1224).
    public static var segmentedAlphaPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1224) }
    /// Stored Value Color Range Sequence (0028,1230).
    public static var storedValueColorRangeSequence: Tag { Tag(0x0028, 0x1230) }
    /// Minimum Stored Value Mapped (0028,1231).
    public static var minimumStoredValueMapped: Tag { Tag(0x0028, 0x1231) }
    /// Maximum Stored Value Mapped (0028,1232).
    public static var maximumStoredValueMapped: Tag { Tag(0x0028, 0x1232) }
    /// Breast Implant Present (0028,1300).
    public static var breastImplantPresent: Tag { Tag(0x0028, 0x1300) }
    /// Partial View (0028,1350).
    public static var partialView: Tag { Tag(0x0028, 0x1350) }
    /// Partial View Description (0028,1351).
    public static var partialViewDescription: Tag { Tag(0x0028, 0x1351) }
    /// Partial View Code Sequence (0028,1352).
    public static var partialViewCodeSequence: Tag { Tag(0x0028, 0x1352) }
    /// Spatial Locations Preserved (0028,135A).
    public static var spatialLocationsPreserved: Tag { Tag(0x0028, 0x135A) }
    /// Data Frame Assignment Sequence (0028,1401).
    public static var dataFrameAssignmentSequence: Tag { Tag(0x0028, 0x1401) }
    /// Data Path Assignment (0028,1402).
    public static var dataPathAssignment: Tag { Tag(0x0028, 0x1402) }
    /// Bits Mapped to Color Lookup Table (0028,1403).
    public static var bitsMappedToColorLookupTable: Tag { Tag(0x0028, 0x1403) }
    /// Blending LUT 1 Sequence (0028,1404).
    public static var blendingLUT1Sequence: Tag { Tag(0x0028, 0x1404) }
    /// Blending LUT 1 Transfer Function (0028,1405).
    public static var blendingLUT1TransferFunction: Tag { Tag(0x0028, 0x1405) }
    /// Blending Weight Constant (0028,1406).
    public static var blendingWeightConstant: Tag { Tag(0x0028, 0x1406) }
    /// Blending Lookup Table Descriptor (0028,1407).
    public static var blendingLookupTableDescriptor: Tag { Tag(0x0028, 0x1407) }
    /// Blending Lookup Table Data (0028,1408).
    public static var blendingLookupTableData: Tag { Tag(0x0028, 0x1408) }
    /// Enhanced Palette Color Lookup Table Sequence (0028,140B).
    public static var enhancedPaletteColorLookupTableSequence: Tag { Tag(0x0028, 0x140B) }
    /// Blending LUT 2 Sequence (0028,140C).
    public static var blendingLUT2Sequence: Tag { Tag(0x0028, 0x140C) }
    /// Blending LUT 2 Transfer Function (0028,140D).
    public static var blendingLUT2TransferFunction: Tag { Tag(0x0028, 0x140D) }
    /// Data Path ID (0028,140E).
    public static var dataPathID: Tag { Tag(0x0028, 0x140E) }
    /// RGB LUT Transfer Function (0028,140F).
    public static var rgblutTransferFunction: Tag { Tag(0x0028, 0x140F) }
    /// Alpha LUT Transfer Function (0028,1410).
    public static var alphaLUTTransferFunction: Tag { Tag(0x0028, 0x1410) }
    /// ICC Profile (0028,2000).
    public static var iccProfile: Tag { Tag(0x0028, 0x2000) }
    /// Color Space (0028,2002).
    public static var colorSpace: Tag { Tag(0x0028, 0x2002) }
    /// Lossy Image Compression (0028,2110).
    public static var lossyImageCompression: Tag { Tag(0x0028, 0x2110) }
    /// Lossy Image Compression Ratio (0028,2112).
    public static var lossyImageCompressionRatio: Tag { Tag(0x0028, 0x2112) }
    /// Lossy Image Compression Method (0028,2114).
    public static var lossyImageCompressionMethod: Tag { Tag(0x0028, 0x2114) }
    /// Modality LUT Sequence (0028,3000).
    public static var modalityLUTSequence: Tag { Tag(0x0028, 0x3000) }
    /// Variable Modality LUT Sequence (0028,3001).
    public static var variableModalityLUTSequence: Tag { Tag(0x0028, 0x3001) }
    /// LUT Descriptor (0028,3002).
    public static var lutDescriptor: Tag { Tag(0x0028, 0x3002) }
    /// LUT Explanation (0028,3003).
    public static var lutExplanation: Tag { Tag(0x0028, 0x3003) }
    /// Modality LUT Type (0028,3004).
    public static var modalityLUTType: Tag { Tag(0x0028, 0x3004) }
    /// LUT Data (0028,3006).
    public static var lutData: Tag { Tag(0x0028, 0x3006) }
    /// VOI LUT Sequence (0028,3010).
    public static var voilutSequence: Tag { Tag(0x0028, 0x3010) }
    /// Softcopy VOI LUT Sequence (0028,3110).
    public static var softcopyVOILUTSequence: Tag { Tag(0x0028, 0x3110) }
    /// Image Presentation Comments (0028,4000), retired.
    public static var imagePresentationComments: Tag { Tag(0x0028, 0x4000) }
    /// Bi-Plane Acquisition Sequence (0028,5000), retired.
    public static var biPlaneAcquisitionSequence: Tag { Tag(0x0028, 0x5000) }
    /// Representative Frame Number (0028,6010).
    public static var representativeFrameNumber: Tag { Tag(0x0028, 0x6010) }
    /// Frame Numbers of Interest (FOI) (0028,6020).
    public static var frameNumbersOfInterest: Tag { Tag(0x0028, 0x6020) }
    /// Frame of Interest Description (0028,6022).
    public static var frameOfInterestDescription: Tag { Tag(0x0028, 0x6022) }
    /// Frame of Interest Type (0028,6023).
    public static var frameOfInterestType: Tag { Tag(0x0028, 0x6023) }
    /// Mask Pointer(s) (0028,6030), retired.
    public static var maskPointers: Tag { Tag(0x0028, 0x6030) }
    /// R Wave Pointer (0028,6040).
    public static var rWavePointer: Tag { Tag(0x0028, 0x6040) }
    /// Mask Subtraction Sequence (0028,6100).
    public static var maskSubtractionSequence: Tag { Tag(0x0028, 0x6100) }
    /// Mask Operation (0028,6101).
    public static var maskOperation: Tag { Tag(0x0028, 0x6101) }
    /// Applicable Frame Range (0028,6102).
    public static var applicableFrameRange: Tag { Tag(0x0028, 0x6102) }
    /// Mask Frame Numbers (0028,6110).
    public static var maskFrameNumbers: Tag { Tag(0x0028, 0x6110) }
    /// Contrast Frame Averaging (0028,6112).
    public static var contrastFrameAveraging: Tag { Tag(0x0028, 0x6112) }
    /// Mask Sub-pixel Shift (0028,6114).
    public static var maskSubPixelShift: Tag { Tag(0x0028, 0x6114) }
    /// TID Offset (0028,6120).
    public static var tidOffset: Tag { Tag(0x0028, 0x6120) }
    /// Mask Operation Explanation (0028,6190).
    public static var maskOperationExplanation: Tag { Tag(0x0028, 0x6190) }
    /// Equipment Administrator Sequence (0028,7000).
    public static var equipmentAdministratorSequence: Tag { Tag(0x0028, 0x7000) }
    /// Number of Display Subsystems (0028,7001).
    public static var numberOfDisplaySubsystems: Tag { Tag(0x0028, 0x7001) }
    /// Current Configuration ID (0028,7002).
    public static var currentConfigurationID: Tag { Tag(0x0028, 0x7002) }
    /// Display Subsystem ID (0028,7003).
    public static var displaySubsystemID: Tag { Tag(0x0028, 0x7003) }
    /// Display Subsystem Name (0028,7004).
    public static var displaySubsystemName: Tag { Tag(0x0028, 0x7004) }
    /// Display Subsystem Description (0028,7005).
    public static var displaySubsystemDescription: Tag { Tag(0x0028, 0x7005) }
    /// System Status (0028,7006).
    public static var systemStatus: Tag { Tag(0x0028, 0x7006) }
    /// System Status Comment (0028,7007).
    public static var systemStatusComment: Tag { Tag(0x0028, 0x7007) }
    /// Target Luminance Characteristics Sequence (0028,7008).
    public static var targetLuminanceCharacteristicsSequence: Tag { Tag(0x0028, 0x7008) }
    /// Luminance Characteristics ID (0028,7009).
    public static var luminanceCharacteristicsID: Tag { Tag(0x0028, 0x7009) }
    /// Display Subsystem Configuration Sequence (0028,700A).
    public static var displaySubsystemConfigurationSequence: Tag { Tag(0x0028, 0x700A) }
    /// Configuration ID (0028,700B).
    public static var configurationID: Tag { Tag(0x0028, 0x700B) }
    /// Configuration Name (0028,700C).
    public static var configurationName: Tag { Tag(0x0028, 0x700C) }
    /// Configuration Description (0028,700D).
    public static var configurationDescription: Tag { Tag(0x0028, 0x700D) }
    /// Referenced Target Luminance Characteristics ID (0028,700E).
    public static var referencedTargetLuminanceCharacteristicsID: Tag { Tag(0x0028, 0x700E) }
    /// QA Results Sequence (0028,700F).
    public static var qaResultsSequence: Tag { Tag(0x0028, 0x700F) }
    /// Display Subsystem QA Results Sequence (0028,7010).
    public static var displaySubsystemQAResultsSequence: Tag { Tag(0x0028, 0x7010) }
    /// Configuration QA Results Sequence (0028,7011).
    public static var configurationQAResultsSequence: Tag { Tag(0x0028, 0x7011) }
    /// Measurement Equipment Sequence (0028,7012).
    public static var measurementEquipmentSequence: Tag { Tag(0x0028, 0x7012) }
    /// Measurement Functions (0028,7013).
    public static var measurementFunctions: Tag { Tag(0x0028, 0x7013) }
    /// Measurement Equipment Type (0028,7014).
    public static var measurementEquipmentType: Tag { Tag(0x0028, 0x7014) }
    /// Visual Evaluation Result Sequence (0028,7015).
    public static var visualEvaluationResultSequence: Tag { Tag(0x0028, 0x7015) }
    /// Display Calibration Result Sequence (0028,7016).
    public static var displayCalibrationResultSequence: Tag { Tag(0x0028, 0x7016) }
    /// DDL Value (0028,7017).
    public static var ddlValue: Tag { Tag(0x0028, 0x7017) }
    /// CIExy White Point (0028,7018).
    public static var ciExyWhitePoint: Tag { Tag(0x0028, 0x7018) }
    /// Display Function Type (0028,7019).
    public static var displayFunctionType: Tag { Tag(0x0028, 0x7019) }
    /// Gamma Value (0028,701A).
    public static var gammaValue: Tag { Tag(0x0028, 0x701A) }
    /// Number of Luminance Points (0028,701B).
    public static var numberOfLuminancePoints: Tag { Tag(0x0028, 0x701B) }
    /// Luminance Response Sequence (0028,701C).
    public static var luminanceResponseSequence: Tag { Tag(0x0028, 0x701C) }
    /// Target Minimum Luminance (0028,701D).
    public static var targetMinimumLuminance: Tag { Tag(0x0028, 0x701D) }
    /// Target Maximum Luminance (0028,701E).
    public static var targetMaximumLuminance: Tag { Tag(0x0028, 0x701E) }
    /// Luminance Value (0028,701F).
    public static var luminanceValue: Tag { Tag(0x0028, 0x701F) }
    /// Luminance Response Description (0028,7020).
    public static var luminanceResponseDescription: Tag { Tag(0x0028, 0x7020) }
    /// White Point Flag (0028,7021).
    public static var whitePointFlag: Tag { Tag(0x0028, 0x7021) }
    /// Display Device Type Code Sequence (0028,7022).
    public static var displayDeviceTypeCodeSequence: Tag { Tag(0x0028, 0x7022) }
    /// Display Subsystem Sequence (0028,7023).
    public static var displaySubsystemSequence: Tag { Tag(0x0028, 0x7023) }
    /// Luminance Result Sequence (0028,7024).
    public static var luminanceResultSequence: Tag { Tag(0x0028, 0x7024) }
    /// Ambient Light Value Source (0028,7025).
    public static var ambientLightValueSource: Tag { Tag(0x0028, 0x7025) }
    /// Measured Characteristics (0028,7026).
    public static var measuredCharacteristics: Tag { Tag(0x0028, 0x7026) }
    /// Luminance Uniformity Result Sequence (0028,7027).
    public static var luminanceUniformityResultSequence: Tag { Tag(0x0028, 0x7027) }
    /// Visual Evaluation Test Sequence (0028,7028).
    public static var visualEvaluationTestSequence: Tag { Tag(0x0028, 0x7028) }
    /// Test Result (0028,7029).
    public static var testResult: Tag { Tag(0x0028, 0x7029) }
    /// Test Result Comment (0028,702A).
    public static var testResultComment: Tag { Tag(0x0028, 0x702A) }
    /// Test Image Validation (0028,702B).
    public static var testImageValidation: Tag { Tag(0x0028, 0x702B) }
    /// Test Pattern Code Sequence (0028,702C).
    public static var testPatternCodeSequence: Tag { Tag(0x0028, 0x702C) }
    /// Measurement Pattern Code Sequence (0028,702D).
    public static var measurementPatternCodeSequence: Tag { Tag(0x0028, 0x702D) }
    /// Visual Evaluation Method Code Sequence (0028,702E).
    public static var visualEvaluationMethodCodeSequence: Tag { Tag(0x0028, 0x702E) }
    /// Pixel Data Provider URL (0028,7FE0).
    public static var pixelDataProviderURL: Tag { Tag(0x0028, 0x7FE0) }
    /// Data Point Rows (0028,9001).
    public static var dataPointRows: Tag { Tag(0x0028, 0x9001) }
    /// Data Point Columns (0028,9002).
    public static var dataPointColumns: Tag { Tag(0x0028, 0x9002) }
    /// Signal Domain Columns (0028,9003).
    public static var signalDomainColumns: Tag { Tag(0x0028, 0x9003) }
    /// Largest Monochrome Pixel Value (0028,9099), retired.
    public static var largestMonochromePixelValue: Tag { Tag(0x0028, 0x9099) }
    /// Data Representation (0028,9108).
    public static var dataRepresentation: Tag { Tag(0x0028, 0x9108) }
    /// Pixel Measures Sequence (0028,9110).
    public static var pixelMeasuresSequence: Tag { Tag(0x0028, 0x9110) }
    /// Frame VOI LUT Sequence (0028,9132).
    public static var frameVOILUTSequence: Tag { Tag(0x0028, 0x9132) }
    /// Pixel Value Transformation Sequence (0028,9145).
    public static var pixelValueTransformationSequence: Tag { Tag(0x0028, 0x9145) }
    /// Signal Domain Rows (0028,9235).
    public static var signalDomainRows: Tag { Tag(0x0028, 0x9235) }
    /// Display Filter Percentage (0028,9411).
    public static var displayFilterPercentage: Tag { Tag(0x0028, 0x9411) }
    /// Frame Pixel Shift Sequence (0028,9415).
    public static var framePixelShiftSequence: Tag { Tag(0x0028, 0x9415) }
    /// Subtraction Item ID (0028,9416).
    public static var subtractionItemID: Tag { Tag(0x0028, 0x9416) }
    /// Pixel Intensity Relationship LUT Sequence (0028,9422).
    public static var pixelIntensityRelationshipLUTSequence: Tag { Tag(0x0028, 0x9422) }
    /// Frame Pixel Data Properties Sequence (0028,9443).
    public static var framePixelDataPropertiesSequence: Tag { Tag(0x0028, 0x9443) }
    /// Geometrical Properties (0028,9444).
    public static var geometricalProperties: Tag { Tag(0x0028, 0x9444) }
    /// Geometric Maximum Distortion (0028,9445).
    public static var geometricMaximumDistortion: Tag { Tag(0x0028, 0x9445) }
    /// Image Processing Applied (0028,9446).
    public static var imageProcessingApplied: Tag { Tag(0x0028, 0x9446) }
    /// Mask Selection Mode (0028,9454).
    public static var maskSelectionMode: Tag { Tag(0x0028, 0x9454) }
    /// LUT Function (0028,9474).
    public static var lutFunction: Tag { Tag(0x0028, 0x9474) }
    /// Mask Visibility Percentage (0028,9478).
    public static var maskVisibilityPercentage: Tag { Tag(0x0028, 0x9478) }
    /// Pixel Shift Sequence (0028,9501).
    public static var pixelShiftSequence: Tag { Tag(0x0028, 0x9501) }
    /// Region Pixel Shift Sequence (0028,9502).
    public static var regionPixelShiftSequence: Tag { Tag(0x0028, 0x9502) }
    /// Vertices of the Region (0028,9503).
    public static var verticesOfTheRegion: Tag { Tag(0x0028, 0x9503) }
    /// Multi-frame Presentation Sequence (0028,9505).
    public static var multiFramePresentationSequence: Tag { Tag(0x0028, 0x9505) }
    /// Pixel Shift Frame Range (0028,9506).
    public static var pixelShiftFrameRange: Tag { Tag(0x0028, 0x9506) }
    /// LUT Frame Range (0028,9507).
    public static var lutFrameRange: Tag { Tag(0x0028, 0x9507) }
    /// Image to Equipment Mapping Matrix (0028,9520).
    public static var imageToEquipmentMappingMatrix: Tag { Tag(0x0028, 0x9520) }
    /// Equipment Coordinate System Identification (0028,9537).
    public static var equipmentCoordinateSystemIdentification: Tag { Tag(0x0028, 0x9537) }
    /// Study Status ID (0032,000A), retired.
    public static var studyStatusID: Tag { Tag(0x0032, 0x000A) }
    /// Study Priority ID (0032,000C), retired.
    public static var studyPriorityID: Tag { Tag(0x0032, 0x000C) }
    /// Study ID Issuer (0032,0012), retired.
    public static var studyIDIssuer: Tag { Tag(0x0032, 0x0012) }
    /// Study Verified Date (0032,0032), retired.
    public static var studyVerifiedDate: Tag { Tag(0x0032, 0x0032) }
    /// Study Verified Time (0032,0033), retired.
    public static var studyVerifiedTime: Tag { Tag(0x0032, 0x0033) }
    /// Study Read Date (0032,0034), retired.
    public static var studyReadDate: Tag { Tag(0x0032, 0x0034) }
    /// Study Read Time (0032,0035), retired.
    public static var studyReadTime: Tag { Tag(0x0032, 0x0035) }
    /// Scheduled Study Start Date (0032,1000), retired.
    public static var scheduledStudyStartDate: Tag { Tag(0x0032, 0x1000) }
    /// Scheduled Study Start Time (0032,1001), retired.
    public static var scheduledStudyStartTime: Tag { Tag(0x0032, 0x1001) }
    /// Scheduled Study Stop Date (0032,1010), retired.
    public static var scheduledStudyStopDate: Tag { Tag(0x0032, 0x1010) }
    /// Scheduled Study Stop Time (0032,1011), retired.
    public static var scheduledStudyStopTime: Tag { Tag(0x0032, 0x1011) }
    /// Scheduled Study Location (0032,1020), retired.
    public static var scheduledStudyLocation: Tag { Tag(0x0032, 0x1020) }
    /// Scheduled Study Location AE Title (0032,1021), retired.
    public static var scheduledStudyLocationAETitle: Tag { Tag(0x0032, 0x1021) }
    /// Reason for Study (0032,1030), retired.
    public static var reasonForStudy: Tag { Tag(0x0032, 0x1030) }
    /// Requesting Physician Identification Sequence (0032,1031).
    public static var requestingPhysicianIdentificationSequence: Tag { Tag(0x0032, 0x1031) }
    /// Requesting Physician (0032,1032).
    public static var requestingPhysician: Tag { Tag(0x0032, 0x1032) }
    /// Requesting Service (0032,1033).
    public static var requestingService: Tag { Tag(0x0032, 0x1033) }
    /// Requesting Service Code Sequence (0032,1034).
    public static var requestingServiceCodeSequence: Tag { Tag(0x0032, 0x1034) }
    /// Study Arrival Date (0032,1040), retired.
    public static var studyArrivalDate: Tag { Tag(0x0032, 0x1040) }
    /// Study Arrival Time (0032,1041), retired.
    public static var studyArrivalTime: Tag { Tag(0x0032, 0x1041) }
    /// Study Completion Date (0032,1050), retired.
    public static var studyCompletionDate: Tag { Tag(0x0032, 0x1050) }
    /// Study Completion Time (0032,1051), retired.
    public static var studyCompletionTime: Tag { Tag(0x0032, 0x1051) }
    /// Study Component Status ID (0032,1055), retired.
    public static var studyComponentStatusID: Tag { Tag(0x0032, 0x1055) }
    /// Requested Procedure Description (0032,1060).
    public static var requestedProcedureDescription: Tag { Tag(0x0032, 0x1060) }
    /// Requested Procedure Code Sequence (0032,1064).
    public static var requestedProcedureCodeSequence: Tag { Tag(0x0032, 0x1064) }
    /// Requested Laterality Code Sequence (0032,1065).
    public static var requestedLateralityCodeSequence: Tag { Tag(0x0032, 0x1065) }
    /// Reason for Visit (0032,1066).
    public static var reasonForVisit: Tag { Tag(0x0032, 0x1066) }
    /// Reason for Visit Code Sequence (0032,1067).
    public static var reasonForVisitCodeSequence: Tag { Tag(0x0032, 0x1067) }
    /// Requested Contrast Agent (0032,1070).
    public static var requestedContrastAgent: Tag { Tag(0x0032, 0x1070) }
    /// Study Comments (0032,4000), retired.
    public static var studyComments: Tag { Tag(0x0032, 0x4000) }
    /// Flow Identifier Sequence (0034,0001).
    public static var flowIdentifierSequence: Tag { Tag(0x0034, 0x0001) }
    /// Flow Identifier (0034,0002).
    public static var flowIdentifier: Tag { Tag(0x0034, 0x0002) }
    /// Flow Transfer Syntax UID (0034,0003).
    public static var flowTransferSyntaxUID: Tag { Tag(0x0034, 0x0003) }
    /// Flow RTP Sampling Rate (0034,0004).
    public static var flowRTPSamplingRate: Tag { Tag(0x0034, 0x0004) }
    /// Source Identifier (0034,0005).
    public static var sourceIdentifier: Tag { Tag(0x0034, 0x0005) }
    /// Frame Origin Timestamp (0034,0007).
    public static var frameOriginTimestamp: Tag { Tag(0x0034, 0x0007) }
    /// Includes Imaging Subject (0034,0008).
    public static var includesImagingSubject: Tag { Tag(0x0034, 0x0008) }
    /// Frame Usefulness Group Sequence (0034,0009).
    public static var frameUsefulnessGroupSequence: Tag { Tag(0x0034, 0x0009) }
    /// Real-Time Bulk Data Flow Sequence (0034,000A).
    public static var realTimeBulkDataFlowSequence: Tag { Tag(0x0034, 0x000A) }
    /// Camera Position Group Sequence (0034,000B).
    public static var cameraPositionGroupSequence: Tag { Tag(0x0034, 0x000B) }
    /// Includes Information (0034,000C).
    public static var includesInformation: Tag { Tag(0x0034, 0x000C) }
    /// Time of Frame Group Sequence (0034,000D).
    public static var timeOfFrameGroupSequence: Tag { Tag(0x0034, 0x000D) }
    /// Referenced Patient Alias Sequence (0038,0004), retired.
    public static var referencedPatientAliasSequence: Tag { Tag(0x0038, 0x0004) }
    /// Visit Status ID (0038,0008).
    public static var visitStatusID: Tag { Tag(0x0038, 0x0008) }
    /// Admission ID (0038,0010).
    public static var admissionID: Tag { Tag(0x0038, 0x0010) }
    /// Issuer of Admission ID (0038,0011), retired.
    public static var issuerOfAdmissionID: Tag { Tag(0x0038, 0x0011) }
    /// Issuer of Admission ID Sequence (0038,0014).
    public static var issuerOfAdmissionIDSequence: Tag { Tag(0x0038, 0x0014) }
    /// Route of Admissions (0038,0016).
    public static var routeOfAdmissions: Tag { Tag(0x0038, 0x0016) }
    /// Scheduled Admission Date (0038,001A), retired.
    public static var scheduledAdmissionDate: Tag { Tag(0x0038, 0x001A) }
    /// Scheduled Admission Time (0038,001B), retired.
    public static var scheduledAdmissionTime: Tag { Tag(0x0038, 0x001B) }
    /// Scheduled Discharge Date (0038,001C), retired.
    public static var scheduledDischargeDate: Tag { Tag(0x0038, 0x001C) }
    /// Scheduled Discharge Time (0038,001D), retired.
    public static var scheduledDischargeTime: Tag { Tag(0x0038, 0x001D) }
    /// Scheduled Patient Institution Residence (0038,001E), retired.
    public static var scheduledPatientInstitutionResidence: Tag { Tag(0x0038, 0x001E) }
    /// Admitting Date (0038,0020).
    public static var admittingDate: Tag { Tag(0x0038, 0x0020) }
    /// Admitting Time (0038,0021).
    public static var admittingTime: Tag { Tag(0x0038, 0x0021) }
    /// Discharge Date (0038,0030), retired.
    public static var dischargeDate: Tag { Tag(0x0038, 0x0030) }
    /// Discharge Time (0038,0032), retired.
    public static var dischargeTime: Tag { Tag(0x0038, 0x0032) }
    /// Discharge Diagnosis Description (0038,0040), retired.
    public static var dischargeDiagnosisDescription: Tag { Tag(0x0038, 0x0040) }
    /// Discharge Diagnosis Code Sequence (0038,0044), retired.
    public static var dischargeDiagnosisCodeSequence: Tag { Tag(0x0038, 0x0044) }
    /// Special Needs (0038,0050).
    public static var specialNeeds: Tag { Tag(0x0038, 0x0050) }
    /// Service Episode ID (0038,0060).
    public static var serviceEpisodeID: Tag { Tag(0x0038, 0x0060) }
    /// Issuer of Service Episode ID (0038,0061), retired.
    public static var issuerOfServiceEpisodeID: Tag { Tag(0x0038, 0x0061) }
    /// Service Episode Description (0038,0062).
    public static var serviceEpisodeDescription: Tag { Tag(0x0038, 0x0062) }
    /// Issuer of Service Episode ID Sequence (0038,0064).
    public static var issuerOfServiceEpisodeIDSequence: Tag { Tag(0x0038, 0x0064) }
    /// Pertinent Documents Sequence (0038,0100).
    public static var pertinentDocumentsSequence: Tag { Tag(0x0038, 0x0100) }
    /// Pertinent Resources Sequence (0038,0101).
    public static var pertinentResourcesSequence: Tag { Tag(0x0038, 0x0101) }
    /// Resource Description (0038,0102).
    public static var resourceDescription: Tag { Tag(0x0038, 0x0102) }
    /// Current Patient Location (0038,0300).
    public static var currentPatientLocation: Tag { Tag(0x0038, 0x0300) }
    /// Patient's Institution Residence (0038,0400).
    public static var patientInstitutionResidence: Tag { Tag(0x0038, 0x0400) }
    /// Patient State (0038,0500).
    public static var patientState: Tag { Tag(0x0038, 0x0500) }
    /// Patient Clinical Trial Participation Sequence (0038,0502).
    public static var patientClinicalTrialParticipationSequence: Tag { Tag(0x0038, 0x0502) }
    /// Visit Comments (0038,4000).
    public static var visitComments: Tag { Tag(0x0038, 0x4000) }
    /// Waveform Originality (003A,0004).
    public static var waveformOriginality: Tag { Tag(0x003A, 0x0004) }
    /// Number of Waveform Channels (003A,0005).
    public static var numberOfWaveformChannels: Tag { Tag(0x003A, 0x0005) }
    /// Number of Waveform Samples (003A,0010).
    public static var numberOfWaveformSamples: Tag { Tag(0x003A, 0x0010) }
    /// Sampling Frequency (003A,001A).
    public static var samplingFrequency: Tag { Tag(0x003A, 0x001A) }
    /// Multiplex Group Label (003A,0020).
    public static var multiplexGroupLabel: Tag { Tag(0x003A, 0x0020) }
    /// Channel Definition Sequence (003A,0200).
    public static var channelDefinitionSequence: Tag { Tag(0x003A, 0x0200) }
    /// Waveform Channel Number (003A,0202).
    public static var waveformChannelNumber: Tag { Tag(0x003A, 0x0202) }
    /// Channel Label (003A,0203).
    public static var channelLabel: Tag { Tag(0x003A, 0x0203) }
    /// Channel Status (003A,0205).
    public static var channelStatus: Tag { Tag(0x003A, 0x0205) }
    /// Channel Source Sequence (003A,0208).
    public static var channelSourceSequence: Tag { Tag(0x003A, 0x0208) }
    /// Channel Source Modifiers Sequence (003A,0209).
    public static var channelSourceModifiersSequence: Tag { Tag(0x003A, 0x0209) }
    /// Source Waveform Sequence (003A,020A).
    public static var sourceWaveformSequence: Tag { Tag(0x003A, 0x020A) }
    /// Channel Derivation Description (003A,020C).
    public static var channelDerivationDescription: Tag { Tag(0x003A, 0x020C) }
    /// Channel Sensitivity (003A,0210).
    public static var channelSensitivity: Tag { Tag(0x003A, 0x0210) }
    /// Channel Sensitivity Units Sequence (003A,0211).
    public static var channelSensitivityUnitsSequence: Tag { Tag(0x003A, 0x0211) }
    /// Channel Sensitivity Correction Factor (003A,0212).
    public static var channelSensitivityCorrectionFactor: Tag { Tag(0x003A, 0x0212) }
    /// Channel Baseline (003A,0213).
    public static var channelBaseline: Tag { Tag(0x003A, 0x0213) }
    /// Channel Time Skew (003A,0214).
    public static var channelTimeSkew: Tag { Tag(0x003A, 0x0214) }
    /// Channel Sample Skew (003A,0215).
    public static var channelSampleSkew: Tag { Tag(0x003A, 0x0215) }
    /// Channel Offset (003A,0218).
    public static var channelOffset: Tag { Tag(0x003A, 0x0218) }
    /// Waveform Bits Stored (003A,021A).
    public static var waveformBitsStored: Tag { Tag(0x003A, 0x021A) }
    /// Filter Low Frequency (003A,0220).
    public static var filterLowFrequency: Tag { Tag(0x003A, 0x0220) }
    /// Filter High Frequency (003A,0221).
    public static var filterHighFrequency: Tag { Tag(0x003A, 0x0221) }
    /// Notch Filter Frequency (003A,0222).
    public static var notchFilterFrequency: Tag { Tag(0x003A, 0x0222) }
    /// Notch Filter Bandwidth (003A,0223).
    public static var notchFilterBandwidth: Tag { Tag(0x003A, 0x0223) }
    /// Waveform Data Display Scale (003A,0230).
    public static var waveformDataDisplayScale: Tag { Tag(0x003A, 0x0230) }
    /// Waveform Display Background CIELab Value (003A,0231).
    public static var waveformDisplayBackgroundCIELabValue: Tag { Tag(0x003A, 0x0231) }
    /// Waveform Presentation Group Sequence (003A,0240).
    public static var waveformPresentationGroupSequence: Tag { Tag(0x003A, 0x0240) }
    /// Presentation Group Number (003A,0241).
    public static var presentationGroupNumber: Tag { Tag(0x003A, 0x0241) }
    /// Channel Display Sequence (003A,0242).
    public static var channelDisplaySequence: Tag { Tag(0x003A, 0x0242) }
    /// Channel Recommended Display CIELab Value (003A,0244).
    public static var channelRecommendedDisplayCIELabValue: Tag { Tag(0x003A, 0x0244) }
    /// Channel Position (003A,0245).
    public static var channelPosition: Tag { Tag(0x003A, 0x0245) }
    /// Display Shading Flag (003A,0246).
    public static var displayShadingFlag: Tag { Tag(0x003A, 0x0246) }
    /// Fractional Channel Display Scale (003A,0247).
    public static var fractionalChannelDisplayScale: Tag { Tag(0x003A, 0x0247) }
    /// Absolute Channel Display Scale (003A,0248).
    public static var absoluteChannelDisplayScale: Tag { Tag(0x003A, 0x0248) }
    /// Multiplexed Audio Channels Description Code Sequence (003A,0300).
    public static var multiplexedAudioChannelsDescriptionCodeSequence: Tag { Tag(0x003A, 0x0300) }
    /// Channel Identification Code (003A,0301).
    public static var channelIdentificationCode: Tag { Tag(0x003A, 0x0301) }
    /// Channel Mode (003A,0302).
    public static var channelMode: Tag { Tag(0x003A, 0x0302) }
    /// Multiplex Group UID (003A,0310).
    public static var multiplexGroupUID: Tag { Tag(0x003A, 0x0310) }
    /// Powerline Frequency (003A,0311).
    public static var powerlineFrequency: Tag { Tag(0x003A, 0x0311) }
    /// Channel Impedance Sequence (003A,0312).
    public static var channelImpedanceSequence: Tag { Tag(0x003A, 0x0312) }
    /// Impedance Value (003A,0313).
    public static var impedanceValue: Tag { Tag(0x003A, 0x0313) }
    /// Impedance Measurement DateTime (003A,0314).
    public static var impedanceMeasurementDateTime: Tag { Tag(0x003A, 0x0314) }
    /// Impedance Measurement Frequency (003A,0315).
    public static var impedanceMeasurementFrequency: Tag { Tag(0x003A, 0x0315) }
    /// Impedance Measurement Current Type (003A,0316).
    public static var impedanceMeasurementCurrentType: Tag { Tag(0x003A, 0x0316) }
    /// Waveform Amplifier Type (003A,0317).
    public static var waveformAmplifierType: Tag { Tag(0x003A, 0x0317) }
    /// Filter Low Frequency Characteristics Sequence (003A,0318).
    public static var filterLowFrequencyCharacteristicsSequence: Tag { Tag(0x003A, 0x0318) }
    /// Filter High Frequency Characteristics Sequence (003A,0319).
    public static var filterHighFrequencyCharacteristicsSequence: Tag { Tag(0x003A, 0x0319) }
    /// Summarized Filter Lookup Table Sequence (003A,0320).
    public static var summarizedFilterLookupTable: Tag { Tag(0x003A, 0x0320) }
    /// Notch Filter Characteristics Sequence (003A,0321).
    public static var notchFilterCharacteristicsSequence: Tag { Tag(0x003A, 0x0321) }
    /// Waveform Filter Type (003A,0322).
    public static var waveformFilterType: Tag { Tag(0x003A, 0x0322) }
    /// Analog Filter Characteristics Sequence (003A,0323).
    public static var analogFilterCharacteristicsSequence: Tag { Tag(0x003A, 0x0323) }
    /// Analog Filter Roll Off (003A,0324).
    public static var analogFilterRollOff: Tag { Tag(0x003A, 0x0324) }
    /// Analog Filter Type Code Sequence (003A,0325).
    public static var analogFilterType: Tag { Tag(0x003A, 0x0325) }
    /// Digital Filter Characteristics Sequence (003A,0326).
    public static var digitalFilterCharacteristicsSequence: Tag { Tag(0x003A, 0x0326) }
    /// Digital Filter Order (003A,0327).
    public static var digitalFilterOrder: Tag { Tag(0x003A, 0x0327) }
    /// Digital Filter Type Code Sequence (003A,0328).
    public static var digitalFilterTypeCodeSequence: Tag { Tag(0x003A, 0x0328) }
    /// Waveform Filter Description (003A,0329).
    public static var waveformFilterDescription: Tag { Tag(0x003A, 0x0329) }
    /// Filter Lookup Table Sequence (003A,032A).
    public static var filterLookupTableSequence: Tag { Tag(0x003A, 0x032A) }
    /// Filter Lookup Table Description (003A,032B).
    public static var filterLookupTableDescription: Tag { Tag(0x003A, 0x032B) }
    /// Frequency Encoding Code Sequence (003A,032C).
    public static var frequencyEncodingCodeSequence: Tag { Tag(0x003A, 0x032C) }
    /// Magnitude Encoding Code Sequence (003A,032D).
    public static var magnitudeEncodingCodeSequence: Tag { Tag(0x003A, 0x032D) }
    /// Filter Lookup Table Data (003A,032E).
    public static var filterLookupTableData: Tag { Tag(0x003A, 0x032E) }
    /// Scheduled Station AE Title (0040,0001).
    public static var scheduledStationAETitle: Tag { Tag(0x0040, 0x0001) }
    /// Scheduled Procedure Step Start Date (0040,0002).
    public static var scheduledProcedureStepStartDate: Tag { Tag(0x0040, 0x0002) }
    /// Scheduled Procedure Step Start Time (0040,0003).
    public static var scheduledProcedureStepStartTime: Tag { Tag(0x0040, 0x0003) }
    /// Scheduled Procedure Step End Date (0040,0004).
    public static var scheduledProcedureStepEndDate: Tag { Tag(0x0040, 0x0004) }
    /// Scheduled Procedure Step End Time (0040,0005).
    public static var scheduledProcedureStepEndTime: Tag { Tag(0x0040, 0x0005) }
    /// Scheduled Performing Physician's Name (0040,0006).
    public static var scheduledPerformingPhysicianName: Tag { Tag(0x0040, 0x0006) }
    /// Scheduled Procedure Step Description (0040,0007).
    public static var scheduledProcedureStepDescription: Tag { Tag(0x0040, 0x0007) }
    /// Scheduled Protocol Code Sequence (0040,0008).
    public static var scheduledProtocolCodeSequence: Tag { Tag(0x0040, 0x0008) }
    /// Scheduled Procedure Step ID (0040,0009).
    public static var scheduledProcedureStepID: Tag { Tag(0x0040, 0x0009) }
    /// Stage Code Sequence (0040,000A).
    public static var stageCodeSequence: Tag { Tag(0x0040, 0x000A) }
    /// Scheduled Performing Physician Identification Sequence (0040,000B).
    public static var scheduledPerformingPhysicianIdentificationSequence: Tag { Tag(0x0040, 0x000B) }
    /// Scheduled Station Name (0040,0010).
    public static var scheduledStationName: Tag { Tag(0x0040, 0x0010) }
    /// Scheduled Procedure Step Location (0040,0011).
    public static var scheduledProcedureStepLocation: Tag { Tag(0x0040, 0x0011) }
    /// Pre-Medication (0040,0012).
    public static var preMedication: Tag { Tag(0x0040, 0x0012) }
    /// Scheduled Procedure Step Status (0040,0020).
    public static var scheduledProcedureStepStatus: Tag { Tag(0x0040, 0x0020) }
    /// Order Placer Identifier Sequence (0040,0026).
    public static var orderPlacerIdentifierSequence: Tag { Tag(0x0040, 0x0026) }
    /// Order Filler Identifier Sequence (0040,0027).
    public static var orderFillerIdentifierSequence: Tag { Tag(0x0040, 0x0027) }
    /// Local Namespace Entity ID (0040,0031).
    public static var localNamespaceEntityID: Tag { Tag(0x0040, 0x0031) }
    /// Universal Entity ID (0040,0032).
    public static var universalEntityID: Tag { Tag(0x0040, 0x0032) }
    /// Universal Entity ID Type (0040,0033).
    public static var universalEntityIDType: Tag { Tag(0x0040, 0x0033) }
    /// Identifier Type Code (0040,0035).
    public static var identifierTypeCode: Tag { Tag(0x0040, 0x0035) }
    /// Assigning Facility Sequence (0040,0036).
    public static var assigningFacilitySequence: Tag { Tag(0x0040, 0x0036) }
    /// Assigning Jurisdiction Code Sequence (0040,0039).
    public static var assigningJurisdictionCodeSequence: Tag { Tag(0x0040, 0x0039) }
    /// Assigning Agency or Department Code Sequence (0040,003A).
    public static var assigningAgencyOrDepartmentCodeSequence: Tag { Tag(0x0040, 0x003A) }
    /// Scheduled Procedure Step Sequence (0040,0100).
    public static var scheduledProcedureStepSequence: Tag { Tag(0x0040, 0x0100) }
    /// Referenced Non-Image Composite SOP Instance Sequence (0040,0220).
    public static var referencedNonImageCompositeSOPInstanceSequence: Tag { Tag(0x0040, 0x0220) }
    /// Performed Station AE Title (0040,0241).
    public static var performedStationAETitle: Tag { Tag(0x0040, 0x0241) }
    /// Performed Station Name (0040,0242).
    public static var performedStationName: Tag { Tag(0x0040, 0x0242) }
    /// Performed Location (0040,0243).
    public static var performedLocation: Tag { Tag(0x0040, 0x0243) }
    /// Performed Procedure Step Start Date (0040,0244).
    public static var performedProcedureStepStartDate: Tag { Tag(0x0040, 0x0244) }
    /// Performed Procedure Step Start Time (0040,0245).
    public static var performedProcedureStepStartTime: Tag { Tag(0x0040, 0x0245) }
    /// Performed Procedure Step End Date (0040,0250).
    public static var performedProcedureStepEndDate: Tag { Tag(0x0040, 0x0250) }
    /// Performed Procedure Step End Time (0040,0251).
    public static var performedProcedureStepEndTime: Tag { Tag(0x0040, 0x0251) }
    /// Performed Procedure Step Status (0040,0252).
    public static var performedProcedureStepStatus: Tag { Tag(0x0040, 0x0252) }
    /// Performed Procedure Step ID (0040,0253).
    public static var performedProcedureStepID: Tag { Tag(0x0040, 0x0253) }
    /// Performed Procedure Step Description (0040,0254).
    public static var performedProcedureStepDescription: Tag { Tag(0x0040, 0x0254) }
    /// Performed Procedure Type Description (0040,0255).
    public static var performedProcedureTypeDescription: Tag { Tag(0x0040, 0x0255) }
    /// Performed Protocol Code Sequence (0040,0260).
    public static var performedProtocolCodeSequence: Tag { Tag(0x0040, 0x0260) }
    /// Performed Protocol Type (0040,0261).
    public static var performedProtocolType: Tag { Tag(0x0040, 0x0261) }
    /// Scheduled Step Attributes Sequence (0040,0270).
    public static var scheduledStepAttributesSequence: Tag { Tag(0x0040, 0x0270) }
    /// Request Attributes Sequence (0040,0275).
    public static var requestAttributesSequence: Tag { Tag(0x0040, 0x0275) }
    /// Comments on the Performed Procedure Step (0040,0280).
    public static var commentsOnThePerformedProcedureStep: Tag { Tag(0x0040, 0x0280) }
    /// Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281).
    public static var performedProcedureStepDiscontinuationReasonCodeSequence: Tag { Tag(0x0040, 0x0281) }
    /// Quantity Sequence (0040,0293).
    public static var quantitySequence: Tag { Tag(0x0040, 0x0293) }
    /// Quantity (0040,0294).
    public static var quantity: Tag { Tag(0x0040, 0x0294) }
    /// Measuring Units Sequence (0040,0295).
    public static var measuringUnitsSequence: Tag { Tag(0x0040, 0x0295) }
    /// Billing Item Sequence (0040,0296).
    public static var billingItemSequence: Tag { Tag(0x0040, 0x0296) }
    /// Total Time of Fluoroscopy (0040,0300), retired.
    public static var totalTimeOfFluoroscopy: Tag { Tag(0x0040, 0x0300) }
    /// Total Number of Exposures (0040,0301), retired.
    public static var totalNumberOfExposures: Tag { Tag(0x0040, 0x0301) }
    /// Entrance Dose (0040,0302).
    public static var entranceDose: Tag { Tag(0x0040, 0x0302) }
    /// Exposed Area (0040,0303).
    public static var exposedArea: Tag { Tag(0x0040, 0x0303) }
    /// Distance Source to Entrance (0040,0306).
    public static var distanceSourceToEntrance: Tag { Tag(0x0040, 0x0306) }
    /// Distance Source to Support (0040,0307), retired.
    public static var distanceSourceToSupport: Tag { Tag(0x0040, 0x0307) }
    /// Exposure Dose Sequence (0040,030E), retired.
    public static var exposureDoseSequence: Tag { Tag(0x0040, 0x030E) }
    /// Comments on Radiation Dose (0040,0310).
    public static var commentsOnRadiationDose: Tag { Tag(0x0040, 0x0310) }
    /// X-Ray Output (0040,0312).
    public static var xRayOutput: Tag { Tag(0x0040, 0x0312) }
    /// Half Value Layer (0040,0314).
    public static var halfValueLayer: Tag { Tag(0x0040, 0x0314) }
    /// Organ Dose (0040,0316).
    public static var organDose: Tag { Tag(0x0040, 0x0316) }
    /// Organ Exposed (0040,0318).
    public static var organExposed: Tag { Tag(0x0040, 0x0318) }
    /// Billing Procedure Step Sequence (0040,0320).
    public static var billingProcedureStepSequence: Tag { Tag(0x0040, 0x0320) }
    /// Film Consumption Sequence (0040,0321).
    public static var filmConsumptionSequence: Tag { Tag(0x0040, 0x0321) }
    /// Billing Supplies and Devices Sequence (0040,0324).
    public static var billingSuppliesAndDevicesSequence: Tag { Tag(0x0040, 0x0324) }
    /// Referenced Procedure Step Sequence (0040,0330), retired.
    public static var referencedProcedureStepSequence: Tag { Tag(0x0040, 0x0330) }
    /// Performed Series Sequence (0040,0340).
    public static var performedSeriesSequence: Tag { Tag(0x0040, 0x0340) }
    /// Comments on the Scheduled Procedure Step (0040,0400).
    public static var commentsOnTheScheduledProcedureStep: Tag { Tag(0x0040, 0x0400) }
    /// Protocol Context Sequence (0040,0440).
    public static var protocolContextSequence: Tag { Tag(0x0040, 0x0440) }
    /// Content Item Modifier Sequence (0040,0441).
    public static var contentItemModifierSequence: Tag { Tag(0x0040, 0x0441) }
    /// Scheduled Specimen Sequence (0040,0500).
    public static var scheduledSpecimenSequence: Tag { Tag(0x0040, 0x0500) }
    /// Specimen Accession Number (0040,050A), retired.
    public static var specimenAccessionNumber: Tag { Tag(0x0040, 0x050A) }
    /// Container Identifier (0040,0512).
    public static var containerIdentifier: Tag { Tag(0x0040, 0x0512) }
    /// Issuer of the Container Identifier Sequence (0040,0513).
    public static var issuerOfTheContainerIdentifierSequence: Tag { Tag(0x0040, 0x0513) }
    /// Alternate Container Identifier Sequence (0040,0515).
    public static var alternateContainerIdentifierSequence: Tag { Tag(0x0040, 0x0515) }
    /// Container Type Code Sequence (0040,0518).
    public static var containerTypeCodeSequence: Tag { Tag(0x0040, 0x0518) }
    /// Container Description (0040,051A).
    public static var containerDescription: Tag { Tag(0x0040, 0x051A) }
    /// Container Component Sequence (0040,0520).
    public static var containerComponentSequence: Tag { Tag(0x0040, 0x0520) }
    /// Specimen Sequence (0040,0550), retired.
    public static var specimenSequence: Tag { Tag(0x0040, 0x0550) }
    /// Specimen Identifier (0040,0551).
    public static var specimenIdentifier: Tag { Tag(0x0040, 0x0551) }
    /// Specimen Description Sequence (Trial) (0040,0552), retired.
    public static var specimenDescriptionSequenceTrial: Tag { Tag(0x0040, 0x0552) }
    /// Specimen Description (Trial) (0040,0553), retired.
    public static var specimenDescriptionTrial: Tag { Tag(0x0040, 0x0553) }
    /// Specimen UID (0040,0554).
    public static var specimenUID: Tag { Tag(0x0040, 0x0554) }
    /// Acquisition Context Sequence (0040,0555).
    public static var acquisitionContextSequence: Tag { Tag(0x0040, 0x0555) }
    /// Acquisition Context Description (0040,0556).
    public static var acquisitionContextDescription: Tag { Tag(0x0040, 0x0556) }
    /// Specimen Description Sequence (0040,0560).
    public static var specimenDescriptionSequence: Tag { Tag(0x0040, 0x0560) }
    /// Issuer of the Specimen Identifier Sequence (0040,0562).
    public static var issuerOfTheSpecimenIdentifierSequence: Tag { Tag(0x0040, 0x0562) }
    /// Specimen Type Code Sequence (0040,059A).
    public static var specimenTypeCodeSequence: Tag { Tag(0x0040, 0x059A) }
    /// Specimen Short Description (0040,0600).
    public static var specimenShortDescription: Tag { Tag(0x0040, 0x0600) }
    /// Specimen Detailed Description (0040,0602).
    public static var specimenDetailedDescription: Tag { Tag(0x0040, 0x0602) }
    /// Specimen Preparation Sequence (0040,0610).
    public static var specimenPreparationSequence: Tag { Tag(0x0040, 0x0610) }
    /// Specimen Preparation Step Content Item Sequence (0040,0612).
    public static var specimenPreparationStepContentItemSequence: Tag { Tag(0x0040, 0x0612) }
    /// Specimen Localization Content Item Sequence (0040,0620).
    public static var specimenLocalizationContentItemSequence: Tag { Tag(0x0040, 0x0620) }
    /// Slide Identifier (0040,06FA), retired.
    public static var slideIdentifier: Tag { Tag(0x0040, 0x06FA) }
    /// Whole Slide Microscopy Image Frame Type Sequence (0040,0710).
    public static var wholeSlideMicroscopyImageFrameTypeSequence: Tag { Tag(0x0040, 0x0710) }
    /// Image Center Point Coordinates Sequence (0040,071A).
    public static var imageCenterPointCoordinatesSequence: Tag { Tag(0x0040, 0x071A) }
    /// X Offset in Slide Coordinate System (0040,072A).
    public static var xOffsetInSlideCoordinateSystem: Tag { Tag(0x0040, 0x072A) }
    /// Y Offset in Slide Coordinate System (0040,073A).
    public static var yOffsetInSlideCoordinateSystem: Tag { Tag(0x0040, 0x073A) }
    /// Z Offset in Slide Coordinate System (0040,074A).
    public static var zOffsetInSlideCoordinateSystem: Tag { Tag(0x0040, 0x074A) }
    /// Pixel Spacing Sequence (0040,08D8), retired.
    public static var pixelSpacingSequence: Tag { Tag(0x0040, 0x08D8) }
    /// Coordinate System Axis Code Sequence (0040,08DA), retired.
    public static var coordinateSystemAxisCodeSequence: Tag { Tag(0x0040, 0x08DA) }
    /// Measurement Units Code Sequence (0040,08EA).
    public static var measurementUnitsCodeSequence: Tag { Tag(0x0040, 0x08EA) }
    /// Vital Stain Code Sequence (Trial) (0040,09F8), retired.
    public static var vitalStainCodeSequenceTrial: Tag { Tag(0x0040, 0x09F8) }
    /// Requested Procedure ID (0040,1001).
    public static var requestedProcedureID: Tag { Tag(0x0040, 0x1001) }
    /// Reason for the Requested Procedure (0040,1002).
    public static var reasonForTheRequestedProcedure: Tag { Tag(0x0040, 0x1002) }
    /// Requested Procedure Priority (0040,1003).
    public static var requestedProcedurePriority: Tag { Tag(0x0040, 0x1003) }
    /// Patient Transport Arrangements (0040,1004).
    public static var patientTransportArrangements: Tag { Tag(0x0040, 0x1004) }
    /// Requested Procedure Location (0040,1005).
    public static var requestedProcedureLocation: Tag { Tag(0x0040, 0x1005) }
    /// Placer Order Number / Procedure (0040,1006), retired.
    public static var placerOrderNumberProcedure: Tag { Tag(0x0040, 0x1006) }
    /// Filler Order Number / Procedure (0040,1007), retired.
    public static var fillerOrderNumberProcedure: Tag { Tag(0x0040, 0x1007) }
    /// Confidentiality Code (0040,1008).
    public static var confidentialityCode: Tag { Tag(0x0040, 0x1008) }
    /// Reporting Priority (0040,1009).
    public static var reportingPriority: Tag { Tag(0x0040, 0x1009) }
    /// Reason for Requested Procedure Code Sequence (0040,100A).
    public static var reasonForRequestedProcedureCodeSequence: Tag { Tag(0x0040, 0x100A) }
    /// Names of Intended Recipients of Results (0040,1010).
    public static var namesOfIntendedRecipientsOfResults: Tag { Tag(0x0040, 0x1010) }
    /// Intended Recipients of Results Identification Sequence (0040,1011).
    public static var intendedRecipientsOfResultsIdentificationSequence: Tag { Tag(0x0040, 0x1011) }
    /// Reason For Performed Procedure Code Sequence (0040,1012).
    public static var reasonForPerformedProcedureCodeSequence: Tag { Tag(0x0040, 0x1012) }
    /// Requested Procedure Description (Trial) (0040,1060), retired.
    public static var requestedProcedureDescriptionTrial: Tag { Tag(0x0040, 0x1060) }
    /// Person Identification Code Sequence (0040,1101).
    public static var personIdentificationCodeSequence: Tag { Tag(0x0040, 0x1101) }
    /// Person's Address (0040,1102).
    public static var personAddress: Tag { Tag(0x0040, 0x1102) }
    /// Person's Telephone Numbers (0040,1103).
    public static var personTelephoneNumbers: Tag { Tag(0x0040, 0x1103) }
    /// Person's Telecom Information (0040,1104).
    public static var personTelecomInformation: Tag { Tag(0x0040, 0x1104) }
    /// Requested Procedure Comments (0040,1400).
    public static var requestedProcedureComments: Tag { Tag(0x0040, 0x1400) }
    /// Reason for the Imaging Service Request (0040,2001), retired.
    public static var reasonForTheImagingServiceRequest: Tag { Tag(0x0040, 0x2001) }
    /// Issue Date of Imaging Service Request (0040,2004).
    public static var issueDateOfImagingServiceRequest: Tag { Tag(0x0040, 0x2004) }
    /// Issue Time of Imaging Service Request (0040,2005).
    public static var issueTimeOfImagingServiceRequest: Tag { Tag(0x0040, 0x2005) }
    /// Placer Order Number / Imaging Service Request (Retired) (0040,2006), retired.
    public static var placerOrderNumberImagingServiceRequestRetired: Tag { Tag(0x0040, 0x2006) }
    /// Filler Order Number / Imaging Service Request (Retired) (0040,2007), retired.
    public static var fillerOrderNumberImagingServiceRequestRetired: Tag { Tag(0x0040, 0x2007) }
    /// Order Entered By (0040,2008).
    public static var orderEnteredBy: Tag { Tag(0x0040, 0x2008) }
    /// Order Enterer's Location (0040,2009).
    public static var orderEntererLocation: Tag { Tag(0x0040, 0x2009) }
    /// Order Callback Phone Number (0040,2010).
    public static var orderCallbackPhoneNumber: Tag { Tag(0x0040, 0x2010) }
    /// Order Callback Telecom Information (0040,2011).
    public static var orderCallbackTelecomInformation: Tag { Tag(0x0040, 0x2011) }
    /// Placer Order Number / Imaging Service Request (0040,2016).
    public static var placerOrderNumberImagingServiceRequest: Tag { Tag(0x0040, 0x2016) }
    /// Filler Order Number / Imaging Service Request (0040,2017).
    public static var fillerOrderNumberImagingServiceRequest: Tag { Tag(0x0040, 0x2017) }
    /// Imaging Service Request Comments (0040,2400).
    public static var imagingServiceRequestComments: Tag { Tag(0x0040, 0x2400) }
    /// Confidentiality Constraint on Patient Data Description (0040,3001).
    public static var confidentialityConstraintOnPatientDataDescription: Tag { Tag(0x0040, 0x3001) }
    /// General Purpose Scheduled Procedure Step Status (0040,4001), retired.
    public static var generalPurposeScheduledProcedureStepStatus: Tag { Tag(0x0040, 0x4001) }
    /// General Purpose Performed Procedure Step Status (0040,4002), retired.
    public static var generalPurposePerformedProcedureStepStatus: Tag { Tag(0x0040, 0x4002) }
    /// General Purpose Scheduled Procedure Step Priority (0040,4003), retired.
    public static var generalPurposeScheduledProcedureStepPriority: Tag { Tag(0x0040, 0x4003) }
    /// Scheduled Processing Applications Code Sequence (0040,4004), retired.
    public static var scheduledProcessingApplicationsCodeSequence: Tag { Tag(0x0040, 0x4004) }
    /// Scheduled Procedure Step Start DateTime (0040,4005).
    public static var scheduledProcedureStepStartDateTime: Tag { Tag(0x0040, 0x4005) }
    /// Multiple Copies Flag (0040,4006), retired.
    public static var multipleCopiesFlag: Tag { Tag(0x0040, 0x4006) }
    /// Performed Processing Applications Code Sequence (0040,4007), retired.
    public static var performedProcessingApplicationsCodeSequence: Tag { Tag(0x0040, 0x4007) }
    /// Scheduled Procedure Step Expiration DateTime (0040,4008).
    public static var scheduledProcedureStepExpirationDateTime: Tag { Tag(0x0040, 0x4008) }
    /// Human Performer Code Sequence (0040,4009).
    public static var humanPerformerCodeSequence: Tag { Tag(0x0040, 0x4009) }
    /// Scheduled Procedure Step Modification DateTime (0040,4010).
    public static var scheduledProcedureStepModificationDateTime: Tag { Tag(0x0040, 0x4010) }
    /// Expected Completion DateTime (0040,4011).
    public static var expectedCompletionDateTime: Tag { Tag(0x0040, 0x4011) }
    /// Resulting General Purpose Performed Procedure Steps Sequence (0040,4015), retired.
    public static var resultingGeneralPurposePerformedProcedureStepsSequence: Tag { Tag(0x0040, 0x4015) }
    /// Referenced General Purpose Scheduled Procedure Step Sequence (0040,4016), retired.
    public static var referencedGeneralPurposeScheduledProcedureStepSequence: Tag { Tag(0x0040, 0x4016) }
    /// Scheduled Workitem Code Sequence (0040,4018).
    public static var scheduledWorkitemCodeSequence: Tag { Tag(0x0040, 0x4018) }
    /// Performed Workitem Code Sequence (0040,4019).
    public static var performedWorkitemCodeSequence: Tag { Tag(0x0040, 0x4019) }
    /// Input Availability Flag (0040,4020), retired.
    public static var inputAvailabilityFlag: Tag { Tag(0x0040, 0x4020) }
    /// Input Information Sequence (0040,4021).
    public static var inputInformationSequence: Tag { Tag(0x0040, 0x4021) }
    /// Relevant Information Sequence (0040,4022), retired.
    public static var relevantInformationSequence: Tag { Tag(0x0040, 0x4022) }
    /// Referenced General Purpose Scheduled Procedure Step Transaction UID (0040,4023), retired.
    public static var referencedGeneralPurposeScheduledProcedureStepTransactionUID: Tag { Tag(0x0040, 0x4023) }
    /// Scheduled Station Name Code Sequence (0040,4025).
    public static var scheduledStationNameCodeSequence: Tag { Tag(0x0040, 0x4025) }
    /// Scheduled Station Class Code Sequence (0040,4026).
    public static var scheduledStationClassCodeSequence: Tag { Tag(0x0040, 0x4026) }
    /// Scheduled Station Geographic Location Code Sequence (0040,4027).
    public static var scheduledStationGeographicLocationCodeSequence: Tag { Tag(0x0040, 0x4027) }
    /// Performed Station Name Code Sequence (0040,4028).
    public static var performedStationNameCodeSequence: Tag { Tag(0x0040, 0x4028) }
    /// Performed Station Class Code Sequence (0040,4029).
    public static var performedStationClassCodeSequence: Tag { Tag(0x0040, 0x4029) }
    /// Performed Station Geographic Location Code Sequence (0040,4030).
    public static var performedStationGeographicLocationCodeSequence: Tag { Tag(0x0040, 0x4030) }
    /// Requested Subsequent Workitem Code Sequence (0040,4031), retired.
    public static var requestedSubsequentWorkitemCodeSequence: Tag { Tag(0x0040, 0x4031) }
    /// Non-DICOM Output Code Sequence (0040,4032), retired.
    public static var nonDICOMOutputCodeSequence: Tag { Tag(0x0040, 0x4032) }
    /// Output Information Sequence (0040,4033).
    public static var outputInformationSequence: Tag { Tag(0x0040, 0x4033) }
    /// Scheduled Human Performers Sequence (0040,4034).
    public static var scheduledHumanPerformersSequence: Tag { Tag(0x0040, 0x4034) }
    /// Actual Human Performers Sequence (0040,4035).
    public static var actualHumanPerformersSequence: Tag { Tag(0x0040, 0x4035) }
    /// Human Performer's Organization (0040,4036).
    public static var humanPerformerOrganization: Tag { Tag(0x0040, 0x4036) }
    /// Human Performer's Name (0040,4037).
    public static var humanPerformerName: Tag { Tag(0x0040, 0x4037) }
    /// Raw Data Handling (0040,4040).
    public static var rawDataHandling: Tag { Tag(0x0040, 0x4040) }
    /// Input Readiness State (0040,4041).
    public static var inputReadinessState: Tag { Tag(0x0040, 0x4041) }
    /// Performed Procedure Step Start DateTime (0040,4050).
    public static var performedProcedureStepStartDateTime: Tag { Tag(0x0040, 0x4050) }
    /// Performed Procedure Step End DateTime (0040,4051).
    public static var performedProcedureStepEndDateTime: Tag { Tag(0x0040, 0x4051) }
    /// Procedure Step Cancellation DateTime (0040,4052).
    public static var procedureStepCancellationDateTime: Tag { Tag(0x0040, 0x4052) }
    /// Output Destination Sequence (0040,4070).
    public static var outputDestinationSequence: Tag { Tag(0x0040, 0x4070) }
    /// DICOM Storage Sequence (0040,4071).
    public static var dicomStorageSequence: Tag { Tag(0x0040, 0x4071) }
    /// STOW-RS Storage Sequence (0040,4072).
    public static var stowrsStorageSequence: Tag { Tag(0x0040, 0x4072) }
    /// Storage URL (0040,4073).
    public static var storageURL: Tag { Tag(0x0040, 0x4073) }
    /// XDS Storage Sequence (0040,4074).
    public static var xdsStorageSequence: Tag { Tag(0x0040, 0x4074) }
    /// Entrance Dose in mGy (0040,8302).
    public static var entranceDoseInmGy: Tag { Tag(0x0040, 0x8302) }
    /// Entrance Dose Derivation (0040,8303).
    public static var entranceDoseDerivation: Tag { Tag(0x0040, 0x8303) }
    /// Parametric Map Frame Type Sequence (0040,9092).
    public static var parametricMapFrameTypeSequence: Tag { Tag(0x0040, 0x9092) }
    /// Referenced Image Real World Value Mapping Sequence (0040,9094).
    public static var referencedImageRealWorldValueMappingSequence: Tag { Tag(0x0040, 0x9094) }
    /// Real World Value Mapping Sequence (0040,9096).
    public static var realWorldValueMappingSequence: Tag { Tag(0x0040, 0x9096) }
    /// Pixel Value Mapping Code Sequence (0040,9098).
    public static var pixelValueMappingCodeSequence: Tag { Tag(0x0040, 0x9098) }
    /// LUT Label (0040,9210).
    public static var lutLabel: Tag { Tag(0x0040, 0x9210) }
    /// Real World Value Last Value Mapped (0040,9211).
    public static var realWorldValueLastValueMapped: Tag { Tag(0x0040, 0x9211) }
    /// Real World Value LUT Data (0040,9212).
    public static var realWorldValueLUTData: Tag { Tag(0x0040, 0x9212) }
    /// Double Float Real World Value Last Value Mapped (0040,9213).
    public static var doubleFloatRealWorldValueLastValueMapped: Tag { Tag(0x0040, 0x9213) }
    /// Double Float Real World Value First Value Mapped (0040,9214).
    public static var doubleFloatRealWorldValueFirstValueMapped: Tag { Tag(0x0040, 0x9214) }
    /// Real World Value First Value Mapped (0040,9216).
    public static var realWorldValueFirstValueMapped: Tag { Tag(0x0040, 0x9216) }
    /// Quantity Definition Sequence (0040,9220).
    public static var quantityDefinitionSequence: Tag { Tag(0x0040, 0x9220) }
    /// Real World Value Intercept (0040,9224).
    public static var realWorldValueIntercept: Tag { Tag(0x0040, 0x9224) }
    /// Real World Value Slope (0040,9225).
    public static var realWorldValueSlope: Tag { Tag(0x0040, 0x9225) }
    /// Findings Flag (Trial) (0040,A007), retired.
    public static var findingsFlagTrial: Tag { Tag(0x0040, 0xA007) }
    /// Relationship Type (0040,A010).
    public static var relationshipType: Tag { Tag(0x0040, 0xA010) }
    /// Findings Sequence (Trial) (0040,A020), retired.
    public static var findingsSequenceTrial: Tag { Tag(0x0040, 0xA020) }
    /// Findings Group UID (Trial) (0040,A021), retired.
    public static var findingsGroupUIDTrial: Tag { Tag(0x0040, 0xA021) }
    /// Referenced Findings Group UID (Trial) (0040,A022), retired.
    public static var referencedFindingsGroupUIDTrial: Tag { Tag(0x0040, 0xA022) }
    /// Findings Group Recording Date (Trial) (0040,A023), retired.
    public static var findingsGroupRecordingDateTrial: Tag { Tag(0x0040, 0xA023) }
    /// Findings Group Recording Time (Trial) (0040,A024), retired.
    public static var findingsGroupRecordingTimeTrial: Tag { Tag(0x0040, 0xA024) }
    /// Findings Source Category Code Sequence (Trial) (0040,A026), retired.
    public static var findingsSourceCategoryCodeSequenceTrial: Tag { Tag(0x0040, 0xA026) }
    /// Verifying Organization (0040,A027).
    public static var verifyingOrganization: Tag { Tag(0x0040, 0xA027) }
    /// Documenting Organization Identifier Code Sequence (Trial) (0040,A028), retired.
    public static var documentingOrganizationIdentifierCodeSequenceTrial: Tag { Tag(0x0040, 0xA028) }
    /// Verification DateTime (0040,A030).
    public static var verificationDateTime: Tag { Tag(0x0040, 0xA030) }
    /// Observation DateTime (0040,A032).
    public static var observationDateTime: Tag { Tag(0x0040, 0xA032) }
    /// Observation Start DateTime (0040,A033).
    public static var observationStartDateTime: Tag { Tag(0x0040, 0xA033) }
    /// Value Type (0040,A040).
    public static var valueType: Tag { Tag(0x0040, 0xA040) }
    /// Concept Name Code Sequence (0040,A043).
    public static var conceptNameCodeSequence: Tag { Tag(0x0040, 0xA043) }
    /// Measurement Precision Description (Trial) (0040,A047), retired.
    public static var measurementPrecisionDescriptionTrial: Tag { Tag(0x0040, 0xA047) }
    /// Continuity Of Content (0040,A050).
    public static var continuityOfContent: Tag { Tag(0x0040, 0xA050) }
    /// Urgency or Priority Alerts (Trial) (0040,A057), retired.
    public static var urgencyOrPriorityAlertsTrial: Tag { Tag(0x0040, 0xA057) }
    /// Sequencing Indicator (Trial) (0040,A060), retired.
    public static var sequencingIndicatorTrial: Tag { Tag(0x0040, 0xA060) }
    /// Document Identifier Code Sequence (Trial) (0040,A066), retired.
    public static var documentIdentifierCodeSequenceTrial: Tag { Tag(0x0040, 0xA066) }
    /// Document Author (Trial) (0040,A067), retired.
    public static var documentAuthorTrial: Tag { Tag(0x0040, 0xA067) }
    /// Document Author Identifier Code Sequence (Trial) (0040,A068), retired.
    public static var documentAuthorIdentifierCodeSequenceTrial: Tag { Tag(0x0040, 0xA068) }
    /// Identifier Code Sequence (Trial) (0040,A070), retired.
    public static var identifierCodeSequenceTrial: Tag { Tag(0x0040, 0xA070) }
    /// Verifying Observer Sequence (0040,A073).
    public static var verifyingObserverSequence: Tag { Tag(0x0040, 0xA073) }
    /// Object Binary Identifier (Trial) (0040,A074), retired.
    public static var objectBinaryIdentifierTrial: Tag { Tag(0x0040, 0xA074) }
    /// Verifying Observer Name (0040,A075).
    public static var verifyingObserverName: Tag { Tag(0x0040, 0xA075) }
    /// Documenting Observer Identifier Code Sequence (Trial) (0040,A076), retired.
    public static var documentingObserverIdentifierCodeSequenceTrial: Tag { Tag(0x0040, 0xA076) }
    /// Author Observer Sequence (0040,A078).
    public static var authorObserverSequence: Tag { Tag(0x0040, 0xA078) }
    /// Participant Sequence (0040,A07A).
    public static var participantSequence: Tag { Tag(0x0040, 0xA07A) }
    /// Custodial Organization Sequence (0040,A07C).
    public static var custodialOrganizationSequence: Tag { Tag(0x0040, 0xA07C) }
    /// Participation Type (0040,A080).
    public static var participationType: Tag { Tag(0x0040, 0xA080) }
    /// Participation DateTime (0040,A082).
    public static var participationDateTime: Tag { Tag(0x0040, 0xA082) }
    /// Observer Type (0040,A084).
    public static var observerType: Tag { Tag(0x0040, 0xA084) }
    /// Procedure Identifier Code Sequence (Trial) (0040,A085), retired.
    public static var procedureIdentifierCodeSequenceTrial: Tag { Tag(0x0040, 0xA085) }
    /// Verifying Observer Identification Code Sequence (0040,A088).
    public static var verifyingObserverIdentificationCodeSequence: Tag { Tag(0x0040, 0xA088) }
    /// Object Directory Binary Identifier (Trial) (0040,A089), retired.
    public static var objectDirectoryBinaryIdentifierTrial: Tag { Tag(0x0040, 0xA089) }
    /// Equivalent CDA Document Sequence (0040,A090), retired.
    public static var equivalentCDADocumentSequence: Tag { Tag(0x0040, 0xA090) }
    /// Referenced Waveform Channels (0040,A0B0).
    public static var referencedWaveformChannels: Tag { Tag(0x0040, 0xA0B0) }
    /// Date of Document or Verbal Transaction (Trial) (0040,A110), retired.
    public static var dateOfDocumentOrVerbalTransactionTrial: Tag { Tag(0x0040, 0xA110) }
    /// Time of Document Creation or Verbal Transaction (Trial) (0040,A112), retired.
    public static var timeOfDocumentCreationOrVerbalTransactionTrial: Tag { Tag(0x0040, 0xA112) }
    /// DateTime (0040,A120).
    public static var dateTime: Tag { Tag(0x0040, 0xA120) }
    /// Date (0040,A121).
    public static var date: Tag { Tag(0x0040, 0xA121) }
    /// Time (0040,A122).
    public static var time: Tag { Tag(0x0040, 0xA122) }
    /// Person Name (0040,A123).
    public static var personName: Tag { Tag(0x0040, 0xA123) }
    /// UID (0040,A124).
    public static var uid: Tag { Tag(0x0040, 0xA124) }
    /// Report Status ID (Trial) (0040,A125), retired.
    public static var reportStatusIDTrial: Tag { Tag(0x0040, 0xA125) }
    /// Temporal Range Type (0040,A130).
    public static var temporalRangeType: Tag { Tag(0x0040, 0xA130) }
    /// Referenced Sample Positions (0040,A132).
    public static var referencedSamplePositions: Tag { Tag(0x0040, 0xA132) }
    /// Referenced Frame Numbers (0040,A136), retired.
    public static var referencedFrameNumbers: Tag { Tag(0x0040, 0xA136) }
    /// Referenced Time Offsets (0040,A138).
    public static var referencedTimeOffsets: Tag { Tag(0x0040, 0xA138) }
    /// Referenced DateTime (0040,A13A).
    public static var referencedDateTime: Tag { Tag(0x0040, 0xA13A) }
    /// Text Value (0040,A160).
    public static var textValue: Tag { Tag(0x0040, 0xA160) }
    /// Floating Point Value (0040,A161).
    public static var floatingPointValue: Tag { Tag(0x0040, 0xA161) }
    /// Rational Numerator Value (0040,A162).
    public static var rationalNumeratorValue: Tag { Tag(0x0040, 0xA162) }
    /// Rational Denominator Value (0040,A163).
    public static var rationalDenominatorValue: Tag { Tag(0x0040, 0xA163) }
    /// Observation Category Code Sequence (Trial) (0040,A167), retired.
    public static var observationCategoryCodeSequenceTrial: Tag { Tag(0x0040, 0xA167) }
    /// Concept Code Sequence (0040,A168).
    public static var conceptCodeSequence: Tag { Tag(0x0040, 0xA168) }
    /// Bibliographic Citation (Trial) (0040,A16A), retired.
    public static var bibliographicCitationTrial: Tag { Tag(0x0040, 0xA16A) }
    /// Purpose of Reference Code Sequence (0040,A170).
    public static var purposeOfReferenceCodeSequence: Tag { Tag(0x0040, 0xA170) }
    /// Observation UID (0040,A171).
    public static var observationUID: Tag { Tag(0x0040, 0xA171) }
    /// Referenced Observation UID (Trial) (0040,A172), retired.
    public static var referencedObservationUIDTrial: Tag { Tag(0x0040, 0xA172) }
    /// Referenced Observation Class (Trial) (0040,A173), retired.
    public static var referencedObservationClassTrial: Tag { Tag(0x0040, 0xA173) }
    /// Referenced Object Observation Class (Trial) (0040,A174), retired.
    public static var referencedObjectObservationClassTrial: Tag { Tag(0x0040, 0xA174) }
    /// Annotation Group Number (0040,A180).
    public static var annotationGroupNumber: Tag { Tag(0x0040, 0xA180) }
    /// Observation Date (Trial) (0040,A192), retired.
    public static var observationDateTrial: Tag { Tag(0x0040, 0xA192) }
    /// Observation Time (Trial) (0040,A193), retired.
    public static var observationTimeTrial: Tag { Tag(0x0040, 0xA193) }
    /// Measurement Automation (Trial) (0040,A194), retired.
    public static var measurementAutomationTrial: Tag { Tag(0x0040, 0xA194) }
    /// Modifier Code Sequence (0040,A195).
    public static var modifierCodeSequence: Tag { Tag(0x0040, 0xA195) }
    /// Identification Description (Trial) (0040,A224), retired.
    public static var identificationDescriptionTrial: Tag { Tag(0x0040, 0xA224) }
    /// Coordinates Set Geometric Type (Trial) (0040,A290), retired.
    public static var coordinatesSetGeometricTypeTrial: Tag { Tag(0x0040, 0xA290) }
    /// Algorithm Code Sequence (Trial) (0040,A296), retired.
    public static var algorithmCodeSequenceTrial: Tag { Tag(0x0040, 0xA296) }
    /// Algorithm Description (Trial) (0040,A297), retired.
    public static var algorithmDescriptionTrial: Tag { Tag(0x0040, 0xA297) }
    /// Pixel Coordinates Set (Trial) (0040,A29A), retired.
    public static var pixelCoordinatesSetTrial: Tag { Tag(0x0040, 0xA29A) }
    /// Measured Value Sequence (0040,A300).
    public static var measuredValueSequence: Tag { Tag(0x0040, 0xA300) }
    /// Numeric Value Qualifier Code Sequence (0040,A301).
    public static var numericValueQualifierCodeSequence: Tag { Tag(0x0040, 0xA301) }
    /// Current Observer (Trial) (0040,A307), retired.
    public static var currentObserverTrial: Tag { Tag(0x0040, 0xA307) }
    /// Numeric Value (0040,A30A).
    public static var numericValue: Tag { Tag(0x0040, 0xA30A) }
    /// Referenced Accession Sequence (Trial) (0040,A313), retired.
    public static var referencedAccessionSequenceTrial: Tag { Tag(0x0040, 0xA313) }
    /// Report Status Comment (Trial) (0040,A33A), retired.
    public static var reportStatusCommentTrial: Tag { Tag(0x0040, 0xA33A) }
    /// Procedure Context Sequence (Trial) (0040,A340), retired.
    public static var procedureContextSequenceTrial: Tag { Tag(0x0040, 0xA340) }
    /// Verbal Source (Trial) (0040,A352), retired.
    public static var verbalSourceTrial: Tag { Tag(0x0040, 0xA352) }
    /// Address (Trial) (0040,A353), retired.
    public static var addressTrial: Tag { Tag(0x0040, 0xA353) }
    /// Telephone Number (Trial) (0040,A354), retired.
    public static var telephoneNumberTrial: Tag { Tag(0x0040, 0xA354) }
    /// Verbal Source Identifier Code Sequence (Trial) (0040,A358), retired.
    public static var verbalSourceIdentifierCodeSequenceTrial: Tag { Tag(0x0040, 0xA358) }
    /// Predecessor Documents Sequence (0040,A360).
    public static var predecessorDocumentsSequence: Tag { Tag(0x0040, 0xA360) }
    /// Referenced Request Sequence (0040,A370).
    public static var referencedRequestSequence: Tag { Tag(0x0040, 0xA370) }
    /// Performed Procedure Code Sequence (0040,A372).
    public static var performedProcedureCodeSequence: Tag { Tag(0x0040, 0xA372) }
    /// Current Requested Procedure Evidence Sequence (0040,A375).
    public static var currentRequestedProcedureEvidenceSequence: Tag { Tag(0x0040, 0xA375) }
    /// Report Detail Sequence (Trial) (0040,A380), retired.
    public static var reportDetailSequenceTrial: Tag { Tag(0x0040, 0xA380) }
    /// Pertinent Other Evidence Sequence (0040,A385).
    public static var pertinentOtherEvidenceSequence: Tag { Tag(0x0040, 0xA385) }
    /// HL7 Structured Document Reference Sequence (0040,A390).
    public static var hl7StructuredDocumentReferenceSequence: Tag { Tag(0x0040, 0xA390) }
    /// Observation Subject UID (Trial) (0040,A402), retired.
    public static var observationSubjectUIDTrial: Tag { Tag(0x0040, 0xA402) }
    /// Observation Subject Class (Trial) (0040,A403), retired.
    public static var observationSubjectClassTrial: Tag { Tag(0x0040, 0xA403) }
    /// Observation Subject Type Code Sequence (Trial) (0040,A404), retired.
    public static var observationSubjectTypeCodeSequenceTrial: Tag { Tag(0x0040, 0xA404) }
    /// Completion Flag (0040,A491).
    public static var completionFlag: Tag { Tag(0x0040, 0xA491) }
    /// Completion Flag Description (0040,A492).
    public static var completionFlagDescription: Tag { Tag(0x0040, 0xA492) }
    /// Verification Flag (0040,A493).
    public static var verificationFlag: Tag { Tag(0x0040, 0xA493) }
    /// Archive Requested (0040,A494).
    public static var archiveRequested: Tag { Tag(0x0040, 0xA494) }
    /// Preliminary Flag (0040,A496).
    public static var preliminaryFlag: Tag { Tag(0x0040, 0xA496) }
    /// Content Template Sequence (0040,A504).
    public static var contentTemplateSequence: Tag { Tag(0x0040, 0xA504) }
    /// Identical Documents Sequence (0040,A525).
    public static var identicalDocumentsSequence: Tag { Tag(0x0040, 0xA525) }
    /// Observation Subject Context Flag (Trial) (0040,A600), retired.
    public static var observationSubjectContextFlagTrial: Tag { Tag(0x0040, 0xA600) }
    /// Observer Context Flag (Trial) (0040,A601), retired.
    public static var observerContextFlagTrial: Tag { Tag(0x0040, 0xA601) }
    /// Procedure Context Flag (Trial) (0040,A603), retired.
    public static var procedureContextFlagTrial: Tag { Tag(0x0040, 0xA603) }
    /// Content Sequence (0040,A730).
    public static var contentSequence: Tag { Tag(0x0040, 0xA730) }
    /// Relationship Sequence (Trial) (0040,A731), retired.
    public static var relationshipSequenceTrial: Tag { Tag(0x0040, 0xA731) }
    /// Relationship Type Code Sequence (Trial) (0040,A732), retired.
    public static var relationshipTypeCodeSequenceTrial: Tag { Tag(0x0040, 0xA732) }
    /// Language Code Sequence (Trial) (0040,A744), retired.
    public static var languageCodeSequenceTrial: Tag { Tag(0x0040, 0xA744) }
    /// Tabulated Values Sequence (0040,A801).
    public static var tabulatedValuesSequence: Tag { Tag(0x0040, 0xA801) }
    /// Number of Table Rows (0040,A802).
    public static var numberOfTableRows: Tag { Tag(0x0040, 0xA802) }
    /// Number of Table Columns (0040,A803).
    public static var numberOfTableColumns: Tag { Tag(0x0040, 0xA803) }
    /// Table Row Number (0040,A804).
    public static var tableRowNumber: Tag { Tag(0x0040, 0xA804) }
    /// Table Column Number (0040,A805).
    public static var tableColumnNumber: Tag { Tag(0x0040, 0xA805) }
    /// Table Row Definition Sequence (0040,A806).
    public static var tableRowDefinitionSequence: Tag { Tag(0x0040, 0xA806) }
    /// Table Column Definition Sequence (0040,A807).
    public static var tableColumnDefinitionSequence: Tag { Tag(0x0040, 0xA807) }
    /// Cell Values Sequence (0040,A808).
    public static var cellValuesSequence: Tag { Tag(0x0040, 0xA808) }
    /// Uniform Resource Locator (Trial) (0040,A992), retired.
    public static var uniformResourceLocatorTrial: Tag { Tag(0x0040, 0xA992) }
    /// Waveform Annotation Sequence (0040,B020).
    public static var waveformAnnotationSequence: Tag { Tag(0x0040, 0xB020) }
    /// Template Identifier (0040,DB00).
    public static var templateIdentifier: Tag { Tag(0x0040, 0xDB00) }
    /// Template Version (0040,DB06), retired.
    public static var templateVersion: Tag { Tag(0x0040, 0xDB06) }
    /// Template Local Version (0040,DB07), retired.
    public static var templateLocalVersion: Tag { Tag(0x0040, 0xDB07) }
    /// Template Extension Flag (0040,DB0B), retired.
    public static var templateExtensionFlag: Tag { Tag(0x0040, 0xDB0B) }
    /// Template Extension Organization UID (0040,DB0C), retired.
    public static var templateExtensionOrganizationUID: Tag { Tag(0x0040, 0xDB0C) }
    /// Template Extension Creator UID (0040,DB0D), retired.
    public static var templateExtensionCreatorUID: Tag { Tag(0x0040, 0xDB0D) }
    /// Referenced Content Item Identifier (0040,DB73).
    public static var referencedContentItemIdentifier: Tag { Tag(0x0040, 0xDB73) }
    /// HL7 Instance Identifier (0040,E001).
    public static var hl7InstanceIdentifier: Tag { Tag(0x0040, 0xE001) }
    /// HL7 Document Effective Time (0040,E004).
    public static var hl7DocumentEffectiveTime: Tag { Tag(0x0040, 0xE004) }
    /// HL7 Document Type Code Sequence (0040,E006).
    public static var hl7DocumentTypeCodeSequence: Tag { Tag(0x0040, 0xE006) }
    /// Document Class Code Sequence (0040,E008).
    public static var documentClassCodeSequence: Tag { Tag(0x0040, 0xE008) }
    /// Retrieve URI (0040,E010).
    public static var retrieveURI: Tag { Tag(0x0040, 0xE010) }
    /// Retrieve Location UID (0040,E011).
    public static var retrieveLocationUID: Tag { Tag(0x0040, 0xE011) }
    /// Type of Instances (0040,E020).
    public static var typeOfInstances: Tag { Tag(0x0040, 0xE020) }
    /// DICOM Retrieval Sequence (0040,E021).
    public static var dicomRetrievalSequence: Tag { Tag(0x0040, 0xE021) }
    /// DICOM Media Retrieval Sequence (0040,E022).
    public static var dicomMediaRetrievalSequence: Tag { Tag(0x0040, 0xE022) }
    /// WADO Retrieval Sequence (0040,E023).
    public static var wadoRetrievalSequence: Tag { Tag(0x0040, 0xE023) }
    /// XDS Retrieval Sequence (0040,E024).
    public static var xdsRetrievalSequence: Tag { Tag(0x0040, 0xE024) }
    /// WADO-RS Retrieval Sequence (0040,E025).
    public static var wadorsRetrievalSequence: Tag { Tag(0x0040, 0xE025) }
    /// Repository Unique ID (0040,E030).
    public static var repositoryUniqueID: Tag { Tag(0x0040, 0xE030) }
    /// Home Community ID (0040,E031).
    public static var homeCommunityID: Tag { Tag(0x0040, 0xE031) }
    /// Document Title (0042,0010).
    public static var documentTitle: Tag { Tag(0x0042, 0x0010) }
    /// Encapsulated Document (0042,0011).
    public static var encapsulatedDocument: Tag { Tag(0x0042, 0x0011) }
    /// MIME Type of Encapsulated Document (0042,0012).
    public static var mimeTypeOfEncapsulatedDocument: Tag { Tag(0x0042, 0x0012) }
    /// Source Instance Sequence (0042,0013).
    public static var sourceInstanceSequence: Tag { Tag(0x0042, 0x0013) }
    /// List of MIME Types (0042,0014).
    public static var listOfMIMETypes: Tag { Tag(0x0042, 0x0014) }
    /// Encapsulated Document Length (0042,0015).
    public static var encapsulatedDocumentLength: Tag { Tag(0x0042, 0x0015) }
}
