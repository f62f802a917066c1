// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

// Generated from the dictionaries of pydicom 3.0.2 by .venv/bin/python Scripts/generate-dictionary.py; do not edit.
// swift-format-ignore-file

extension Tag {
    /// Product Package Identifier (0044,0001).
    public static var productPackageIdentifier: Tag { Tag(0x0044, 0x0001) }
    /// Substance Administration Approval (0044,0002).
    public static var substanceAdministrationApproval: Tag { Tag(0x0044, 0x0002) }
    /// Approval Status Further Description (0044,0003).
    public static var approvalStatusFurtherDescription: Tag { Tag(0x0044, 0x0003) }
    /// Approval Status DateTime (0044,0004).
    public static var approvalStatusDateTime: Tag { Tag(0x0044, 0x0004) }
    /// Product Type Code Sequence (0044,0007).
    public static var productTypeCodeSequence: Tag { Tag(0x0044, 0x0007) }
    /// Product Name (0044,0008).
    public static var productName: Tag { Tag(0x0044, 0x0008) }
    /// Product Description (0044,0009).
    public static var productDescription: Tag { Tag(0x0044, 0x0009) }
    /// Product Lot Identifier (0044,000A).
    public static var productLotIdentifier: Tag { Tag(0x0044, 0x000A) }
    /// Product Expiration DateTime (0044,000B).
    public static var productExpirationDateTime: Tag { Tag(0x0044, 0x000B) }
    /// Substance Administration DateTime (0044,0010).
    public static var substanceAdministrationDateTime: Tag { Tag(0x0044, 0x0010) }
    /// Substance Administration Notes (0044,0011).
    public static var substanceAdministrationNotes: Tag { Tag(0x0044, 0x0011) }
    /// Substance Administration Device ID (0044,0012).
    public static var substanceAdministrationDeviceID: Tag { Tag(0x0044, 0x0012) }
    /// Product Parameter Sequence (0044,0013).
    public static var productParameterSequence: Tag { Tag(0x0044, 0x0013) }
    /// Substance Administration Parameter Sequence (0044,0019).
    public static var substanceAdministrationParameterSequence: Tag { Tag(0x0044, 0x0019) }
    /// Approval Sequence (0044,0100).
    public static var approvalSequence: Tag { Tag(0x0044, 0x0100) }
    /// Assertion Code Sequence (0044,0101).
    public static var assertionCodeSequence: Tag { Tag(0x0044, 0x0101) }
    /// Assertion UID (0044,0102).
    public static var assertionUID: Tag { Tag(0x0044, 0x0102) }
    /// Asserter Identification Sequence (0044,0103).
    public static var asserterIdentificationSequence: Tag { Tag(0x0044, 0x0103) }
    /// Assertion DateTime (0044,0104).
    public static var assertionDateTime: Tag { Tag(0x0044, 0x0104) }
    /// Assertion Expiration DateTime (0044,0105).
    public static var assertionExpirationDateTime: Tag { Tag(0x0044, 0x0105) }
    /// Assertion Comments (0044,0106).
    public static var assertionComments: Tag { Tag(0x0044, 0x0106) }
    /// Related Assertion Sequence (0044,0107).
    public static var relatedAssertionSequence: Tag { Tag(0x0044, 0x0107) }
    /// Referenced Assertion UID (0044,0108).
    public static var referencedAssertionUID: Tag { Tag(0x0044, 0x0108) }
    /// Approval Subject Sequence (0044,0109).
    public static var approvalSubjectSequence: Tag { Tag(0x0044, 0x0109) }
    /// Organizational Role Code Sequence (0044,010A).
    public static var organizationalRoleCodeSequence: Tag { Tag(0x0044, 0x010A) }
    /// Lens Description (0046,0012).
    public static var lensDescription: Tag { Tag(0x0046, 0x0012) }
    /// Right Lens Sequence (0046,0014).
    public static var rightLensSequence: Tag { Tag(0x0046, 0x0014) }
    /// Left Lens Sequence (0046,0015).
    public static var leftLensSequence: Tag { Tag(0x0046, 0x0015) }
    /// Unspecified Laterality Lens Sequence (0046,0016).
    public static var unspecifiedLateralityLensSequence: Tag { Tag(0x0046, 0x0016) }
    /// Cylinder Sequence (0046,0018).
    public static var cylinderSequence: Tag { Tag(0x0046, 0x0018) }
    /// Prism Sequence (0046,0028).
    public static var prismSequence: Tag { Tag(0x0046, 0x0028) }
    /// Horizontal Prism Power (0046,0030).
    public static var horizontalPrismPower: Tag { Tag(0x0046, 0x0030) }
    /// Horizontal Prism Base (0046,0032).
    public static var horizontalPrismBase: Tag { Tag(0x0046, 0x0032) }
    /// Vertical Prism Power (0046,0034).
    public static var verticalPrismPower: Tag { Tag(0x0046, 0x0034) }
    /// Vertical Prism Base (0046,0036).
    public static var verticalPrismBase: Tag { Tag(0x0046, 0x0036) }
    /// Lens Segment Type (0046,0038).
    public static var lensSegmentType: Tag { Tag(0x0046, 0x0038) }
    /// Optical Transmittance (0046,0040).
    public static var opticalTransmittance: Tag { Tag(0x0046, 0x0040) }
    /// Channel Width (0046,0042).
    public static var channelWidth: Tag { Tag(0x0046, 0x0042) }
    /// Pupil Size (0046,0044).
    public static var pupilSize: Tag { Tag(0x0046, 0x0044) }
    /// Corneal Size (0046,0046).
    public static var cornealSize: Tag { Tag(0x0046, 0x0046) }
    /// Corneal Size Sequence (0046,0047).
    public static var cornealSizeSequence: Tag { Tag(0x0046, 0x0047) }
    /// Autorefraction Right Eye Sequence (0046,0050).
    public static var autorefractionRightEyeSequence: Tag { Tag(0x0046, 0x0050) }
    /// Autorefraction Left Eye Sequence (0046,0052).
    public static var autorefractionLeftEyeSequence: Tag { Tag(0x0046, 0x0052) }
    /// Distance Pupillary Distance (0046,0060).
    public static var distancePupillaryDistance: Tag { Tag(0x0046, 0x0060) }
    /// Near Pupillary Distance (0046,0062).
    public static var nearPupillaryDistance: Tag { Tag(0x0046, 0x0062) }
    /// Intermediate Pupillary Distance (0046,0063).
    public static var intermediatePupillaryDistance: Tag { Tag(0x0046, 0x0063) }
    /// Other Pupillary Distance (0046,0064).
    public static var otherPupillaryDistance: Tag { Tag(0x0046, 0x0064) }
    /// Keratometry Right Eye Sequence (0046,0070).
    public static var keratometryRightEyeSequence: Tag { Tag(0x0046, 0x0070) }
    /// Keratometry Left Eye Sequence (0046,0071).
    public static var keratometryLeftEyeSequence: Tag { Tag(0x0046, 0x0071) }
    /// Steep Keratometric Axis Sequence (0046,0074).
    public static var steepKeratometricAxisSequence: Tag { Tag(0x0046, 0x0074) }
    /// Radius of Curvature (0046,0075).
    public static var radiusOfCurvature: Tag { Tag(0x0046, 0x0075) }
    /// Keratometric Power (0046,0076).
    public static var keratometricPower: Tag { Tag(0x0046, 0x0076) }
    /// Keratometric Axis (0046,0077).
    public static var keratometricAxis: Tag { Tag(0x0046, 0x0077) }
    /// Flat Keratometric Axis Sequence (0046,0080).
    public static var flatKeratometricAxisSequence: Tag { Tag(0x0046, 0x0080) }
    /// Background Color (0046,0092).
    public static var backgroundColor: Tag { Tag(0x0046, 0x0092) }
    /// Optotype (0046,0094).
    public static var optotype: Tag { Tag(0x0046, 0x0094) }
    /// Optotype Presentation (0046,0095).
    public static var optotypePresentation: Tag { Tag(0x0046, 0x0095) }
    /// Subjective Refraction Right Eye Sequence (0046,0097).
    public static var subjectiveRefractionRightEyeSequence: Tag { Tag(0x0046, 0x0097) }
    /// Subjective Refraction Left Eye Sequence (0046,0098).
    public static var subjectiveRefractionLeftEyeSequence: Tag { Tag(0x0046, 0x0098) }
    /// Add Near Sequence (0046,0100).
    public static var addNearSequence: Tag { Tag(0x0046, 0x0100) }
    /// Add Intermediate Sequence (0046,0101).
    public static var addIntermediateSequence: Tag { Tag(0x0046, 0x0101) }
    /// Add Other Sequence (0046,0102).
    public static var addOtherSequence: Tag { Tag(0x0046, 0x0102) }
    /// Add Power (0046,0104).
    public static var addPower: Tag { Tag(0x0046, 0x0104) }
    /// Viewing Distance (0046,0106).
    public static var viewingDistance: Tag { Tag(0x0046, 0x0106) }
    /// Cornea Measurements Sequence (0046,0110).
    public static var corneaMeasurementsSequence: Tag { Tag(0x0046, 0x0110) }
    /// Source of Cornea Measurement Data Code Sequence (0046,0111).
    public static var sourceOfCorneaMeasurementDataCodeSequence: Tag { Tag(0x0046, 0x0111) }
    /// Steep Corneal Axis Sequence (0046,0112).
    public static var steepCornealAxisSequence: Tag { Tag(0x0046, 0x0112) }
    /// Flat Corneal Axis Sequence (0046,0113).
    public static var flatCornealAxisSequence: Tag { Tag(0x0046, 0x0113) }
    /// Corneal Power (0046,0114).
    public static var cornealPower: Tag { Tag(0x0046, 0x0114) }
    /// Corneal Axis (0046,0115).
    public static var cornealAxis: Tag { Tag(0x0046, 0x0115) }
    /// Cornea Measurement Method Code Sequence (0046,0116).
    public static var corneaMeasurementMethodCodeSequence: Tag { Tag(0x0046, 0x0116) }
    /// Refractive Index of Cornea (0046,0117).
    public static var refractiveIndexOfCornea: Tag { Tag(0x0046, 0x0117) }
    /// Refractive Index of Aqueous Humor (0046,0118).
    public static var refractiveIndexOfAqueousHumor: Tag { Tag(0x0046, 0x0118) }
    /// Visual Acuity Type Code Sequence (0046,0121).
    public static var visualAcuityTypeCodeSequence: Tag { Tag(0x0046, 0x0121) }
    /// Visual Acuity Right Eye Sequence (0046,0122).
    public static var visualAcuityRightEyeSequence: Tag { Tag(0x0046, 0x0122) }
    /// Visual Acuity Left Eye Sequence (0046,0123).
    public static var visualAcuityLeftEyeSequence: Tag { Tag(0x0046, 0x0123) }
    /// Visual Acuity Both Eyes Open Sequence (0046,0124).
    public static var visualAcuityBothEyesOpenSequence: Tag { Tag(0x0046, 0x0124) }
    /// Viewing Distance Type (0046,0125).
    public static var viewingDistanceType: Tag { Tag(0x0046, 0x0125) }
    /// Visual Acuity Modifiers (0046,0135).
    public static var visualAcuityModifiers: Tag { Tag(0x0046, 0x0135) }
    /// Decimal Visual Acuity (0046,0137).
    public static var decimalVisualAcuity: Tag { Tag(0x0046, 0x0137) }
    /// Optotype Detailed Definition (0046,0139).
    public static var optotypeDetailedDefinition: Tag { Tag(0x0046, 0x0139) }
    /// Referenced Refractive Measurements Sequence (0046,0145).
    public static var referencedRefractiveMeasurementsSequence: Tag { Tag(0x0046, 0x0145) }
    /// Sphere Power (0046,0146).
    public static var spherePower: Tag { Tag(0x0046, 0x0146) }
    /// Cylinder Power (0046,0147).
    public static var cylinderPower: Tag { Tag(0x0046, 0x0147) }
    /// Corneal Topography Surface (0046,0201).
    public static var cornealTopographySurface: Tag { Tag(0x0046, 0x0201) }
    /// Corneal Vertex Location (0046,0202).
    public static var cornealVertexLocation: Tag { Tag(0x0046, 0x0202) }
    /// Pupil Centroid X-Coordinate (0046,0203).
    public static var pupilCentroidXCoordinate: Tag { Tag(0x0046, 0x0203) }
    /// Pupil Centroid Y-Coordinate (0046,0204).
    public static var pupilCentroidYCoordinate: Tag { Tag(0x0046, 0x0204) }
    /// Equivalent Pupil Radius (0046,0205).
    public static var equivalentPupilRadius: Tag { Tag(0x0046, 0x0205) }
    /// Corneal Topography Map Type Code Sequence (0046,0207).
    public static var cornealTopographyMapTypeCodeSequence: Tag { Tag(0x0046, 0x0207) }
    /// Vertices of the Outline of Pupil (0046,0208).
    public static var verticesOfTheOutlineOfPupil: Tag { Tag(0x0046, 0x0208) }
    /// Corneal Topography Mapping Normals Sequence (0046,0210).
    public static var cornealTopographyMappingNormalsSequence: Tag { Tag(0x0046, 0x0210) }
    /// Maximum Corneal Curvature Sequence (0046,0211).
    public static var maximumCornealCurvatureSequence: Tag { Tag(0x0046, 0x0211) }
    /// Maximum Corneal Curvature (0046,0212).
    public static var maximumCornealCurvature: Tag { Tag(0x0046, 0x0212) }
    /// Maximum Corneal Curvature Location (0046,0213).
    public static var maximumCornealCurvatureLocation: Tag { Tag(0x0046, 0x0213) }
    /// Minimum Keratometric Sequence (0046,0215).
    public static var minimumKeratometricSequence: Tag { Tag(0x0046, 0x0215) }
    /// Simulated Keratometric Cylinder Sequence (0046,0218).
    public static var simulatedKeratometricCylinderSequence: Tag { Tag(0x0046, 0x0218) }
    /// Average Corneal Power (0046,0220).
    public static var averageCornealPower: Tag { Tag(0x0046, 0x0220) }
    /// Corneal I-S Value (0046,0224).
    public static var cornealISValue: Tag { Tag(0x0046, 0x0224) }
    /// Analyzed Area (0046,0227).
    public static var analyzedArea: Tag { Tag(0x0046, 0x0227) }
    /// Surface Regularity Index (0046,0230).
    public static var surfaceRegularityIndex: Tag { Tag(0x0046, 0x0230) }
    /// Surface Asymmetry Index (0046,0232).
    public static var surfaceAsymmetryIndex: Tag { Tag(0x0046, 0x0232) }
    /// Corneal Eccentricity Index (0046,0234).
    public static var cornealEccentricityIndex: Tag { Tag(0x0046, 0x0234) }
    /// Keratoconus Prediction Index (0046,0236).
    public static var keratoconusPredictionIndex: Tag { Tag(0x0046, 0x0236) }
    /// Decimal Potential Visual Acuity (0046,0238).
    public static var decimalPotentialVisualAcuity: Tag { Tag(0x0046, 0x0238) }
    /// Corneal Topography Map Quality Evaluation (0046,0242).
    public static var cornealTopographyMapQualityEvaluation: Tag { Tag(0x0046, 0x0242) }
    /// Source Image Corneal Processed Data Sequence (0046,0244).
    public static var sourceImageCornealProcessedDataSequence: Tag { Tag(0x0046, 0x0244) }
    /// Corneal Point Location (0046,0247).
    public static var cornealPointLocation: Tag { Tag(0x0046, 0x0247) }
    /// Corneal Point Estimated (0046,0248).
    public static var cornealPointEstimated: Tag { Tag(0x0046, 0x0248) }
    /// Axial Power (0046,0249).
    public static var axialPower: Tag { Tag(0x0046, 0x0249) }
    /// Tangential Power (0046,0250).
    public static var tangentialPower: Tag { Tag(0x0046, 0x0250) }
    /// Refractive Power (0046,0251).
    public static var refractivePower: Tag { Tag(0x0046, 0x0251) }
    /// Relative Elevation (0046,0252).
    public static var relativeElevation: Tag { Tag(0x0046, 0x0252) }
    /// Corneal Wavefront (0046,0253).
    public static var cornealWavefront: Tag { Tag(0x0046, 0x0253) }
    /// Imaged Volume Width (0048,0001).
    public static var imagedVolumeWidth: Tag { Tag(0x0048, 0x0001) }
    /// Imaged Volume Height (0048,0002).
    public static var imagedVolumeHeight: Tag { Tag(0x0048, 0x0002) }
    /// Imaged Volume Depth (0048,0003).
    public static var imagedVolumeDepth: Tag { Tag(0x0048, 0x0003) }
    /// Total Pixel Matrix Columns (0048,0006).
    public static var totalPixelMatrixColumns: Tag { Tag(0x0048, 0x0006) }
    /// Total Pixel Matrix Rows (0048,0007).
    public static var totalPixelMatrixRows: Tag { Tag(0x0048, 0x0007) }
    /// Total Pixel Matrix Origin Sequence (0048,0008).
    public static var totalPixelMatrixOriginSequence: Tag { Tag(0x0048, 0x0008) }
    /// Specimen Label in Image (0048,0010).
    public static var specimenLabelInImage: Tag { Tag(0x0048, 0x0010) }
    /// Focus Method (0048,0011).
    public static var focusMethod: Tag { Tag(0x0048, 0x0011) }
    /// Extended Depth of Field (0048,0012).
    public static var extendedDepthOfField: Tag { Tag(0x0048, 0x0012) }
    /// Number of Focal Planes (0048,0013).
    public static var numberOfFocalPlanes: Tag { Tag(0x0048, 0x0013) }
    /// Distance Between Focal Planes (0048,0014).
    public static var distanceBetweenFocalPlanes: Tag { Tag(0x0048, 0x0014) }
    /// Recommended Absent Pixel CIELab Value (0048,0015).
    public static var recommendedAbsentPixelCIELabValue: Tag { Tag(0x0048, 0x0015) }
    /// Illuminator Type Code Sequence (0048,0100).
    public static var illuminatorTypeCodeSequence: Tag { Tag(0x0048, 0x0100) }
    /// Image Orientation (Slide) (0048,0102).
    public static var imageOrientationSlide: Tag { Tag(0x0048, 0x0102) }
    /// Optical Path Sequence (0048,0105).
    public static var opticalPathSequence: Tag { Tag(0x0048, 0x0105) }
    /// Optical Path Identifier (0048,0106).
    public static var opticalPathIdentifier: Tag { Tag(0x0048, 0x0106) }
    /// Optical Path Description (0048,0107).
    public static var opticalPathDescription: Tag { Tag(0x0048, 0x0107) }
    /// Illumination Color Code Sequence (0048,0108).
    public static var illuminationColorCodeSequence: Tag { Tag(0x0048, 0x0108) }
    /// Specimen Reference Sequence (0048,0110).
    public static var specimenReferenceSequence: Tag { Tag(0x0048, 0x0110) }
    /// Condenser Lens Power (0048,0111).
    public static var condenserLensPower: Tag { Tag(0x0048, 0x0111) }
    /// Objective Lens Power (0048,0112).
    public static var objectiveLensPower: Tag { Tag(0x0048, 0x0112) }
    /// Objective Lens Numerical Aperture (0048,0113).
    public static var objectiveLensNumericalAperture: Tag { Tag(0x0048, 0x0113) }
    /// Confocal Mode (0048,0114).
    public static var confocalMode: Tag { Tag(0x0048, 0x0114) }
    /// Tissue Location (0048,0115).
    public static var tissueLocation: Tag { Tag(0x0048, 0x0115) }
    /// Confocal Microscopy Image Frame Type Sequence (0048,0116).
    public static var confocalMicroscopyImageFrameTypeSequence: Tag { Tag(0x0048, 0x0116) }
    /// Image Acquisition Depth (0048,0117).
    public static var imageAcquisitionDepth: Tag { Tag(0x0048, 0x0117) }
    /// Palette Color Lookup Table Sequence (0048,0120).
    public static var paletteColorLookupTableSequence: Tag { Tag(0x0048, 0x0120) }
    /// Referenced Image Navigation Sequence (0048,0200), retired.
    public static var referencedImageNavigationSequence: Tag { Tag(0x0048, 0x0200) }
    /// Top Left Hand Corner of Localizer Area (0048,0201), retired.
    public static var topLeftHandCornerOfLocalizerArea: Tag { Tag(0x0048, 0x0201) }
    /// Bottom Right Hand Corner of Localizer Area (0048,0202), retired.
    public static var bottomRightHandCornerOfLocalizerArea: Tag { Tag(0x0048, 0x0202) }
    /// Optical Path Identification Sequence (0048,0207).
    public static var opticalPathIdentificationSequence: Tag { Tag(0x0048, 0x0207) }
    /// Plane Position (Slide) Sequence (0048,021A).
    public static var planePositionSlideSequence: Tag { Tag(0x0048, 0x021A) }
    /// Column Position In Total Image Pixel Matrix (0048,021E).
    public static var columnPositionInTotalImagePixelMatrix: Tag { Tag(0x0048, 0x021E) }
    /// Row Position In Total Image Pixel Matrix (0048,021F).
    public static var rowPositionInTotalImagePixelMatrix: Tag { Tag(0x0048, 0x021F) }
    /// Pixel Origin Interpretation (0048,0301).
    public static var pixelOriginInterpretation: Tag { Tag(0x0048, 0x0301) }
    /// Number of Optical Paths (0048,0302).
    public static var numberOfOpticalPaths: Tag { Tag(0x0048, 0x0302) }
    /// Total Pixel Matrix Focal Planes (0048,0303).
    public static var totalPixelMatrixFocalPlanes: Tag { Tag(0x0048, 0x0303) }
    /// Calibration Image (0050,0004).
    public static var calibrationImage: Tag { Tag(0x0050, 0x0004) }
    /// Device Sequence (0050,0010).
    public static var deviceSequence: Tag { Tag(0x0050, 0x0010) }
    /// Container Component Type Code Sequence (0050,0012).
    public static var containerComponentTypeCodeSequence: Tag { Tag(0x0050, 0x0012) }
    /// Container Component Thickness (0050,0013).
    public static var containerComponentThickness: Tag { Tag(0x0050, 0x0013) }
    /// Device Length (0050,0014).
    public static var deviceLength: Tag { Tag(0x0050, 0x0014) }
    /// Container Component Width (0050,0015).
    public static var containerComponentWidth: Tag { Tag(0x0050, 0x0015) }
    /// Device Diameter (0050,0016).
    public static var deviceDiameter: Tag { Tag(0x0050, 0x0016) }
    /// Device Diameter Units (0050,0017).
    public static var deviceDiameterUnits: Tag { Tag(0x0050, 0x0017) }
    /// Device Volume (0050,0018).
    public static var deviceVolume: Tag { Tag(0x0050, 0x0018) }
    /// Inter-Marker Distance (0050,0019).
    public static var interMarkerDistance: Tag { Tag(0x0050, 0x0019) }
    /// Container Component Material (0050,001A).
    public static var containerComponentMaterial: Tag { Tag(0x0050, 0x001A) }
    /// Container Component ID (0050,001B).
    public static var containerComponentID: Tag { Tag(0x0050, 0x001B) }
    /// Container Component Length (0050,001C).
    public static var containerComponentLength: Tag { Tag(0x0050, 0x001C) }
    /// Container Component Diameter (0050,001D).
    public static var containerComponentDiameter: Tag { Tag(0x0050, 0x001D) }
    /// Container Component Description (0050,001E).
    public static var containerComponentDescription: Tag { Tag(0x0050, 0x001E) }
    /// Device Description (0050,0020).
    public static var deviceDescription: Tag { Tag(0x0050, 0x0020) }
    /// Long Device Description (0050,0021).
    public static var longDeviceDescription: Tag { Tag(0x0050, 0x0021) }
    /// Contrast/Bolus Ingredient Percent by Volume (0052,0001).
    public static var contrastBolusIngredientPercentByVolume: Tag { Tag(0x0052, 0x0001) }
    /// OCT Focal Distance (0052,0002).
    public static var octFocalDistance: Tag { Tag(0x0052, 0x0002) }
    /// Beam Spot Size (0052,0003).
    public static var beamSpotSize: Tag { Tag(0x0052, 0x0003) }
    /// Effective Refractive Index (0052,0004).
    public static var effectiveRefractiveIndex: Tag { Tag(0x0052, 0x0004) }
    /// OCT Acquisition Domain (0052,0006).
    public static var octAcquisitionDomain: Tag { Tag(0x0052, 0x0006) }
    /// OCT Optical Center Wavelength (0052,0007).
    public static var octOpticalCenterWavelength: Tag { Tag(0x0052, 0x0007) }
    /// Axial Resolution (0052,0008).
    public static var axialResolution: Tag { Tag(0x0052, 0x0008) }
    /// Ranging Depth (0052,0009).
    public static var rangingDepth: Tag { Tag(0x0052, 0x0009) }
    /// A-line Rate (0052,0011).
    public static var aLineRate: Tag { Tag(0x0052, 0x0011) }
    /// A-lines Per Frame (0052,0012).
    public static var aLinesPerFrame: Tag { Tag(0x0052, 0x0012) }
    /// Catheter Rotational Rate (0052,0013).
    public static var catheterRotationalRate: Tag { Tag(0x0052, 0x0013) }
    /// A-line Pixel Spacing (0052,0014).
    public static var aLinePixelSpacing: Tag { Tag(0x0052, 0x0014) }
    /// Mode of Percutaneous Access Sequence (0052,0016).
    public static var modeOfPercutaneousAccessSequence: Tag { Tag(0x0052, 0x0016) }
    /// Intravascular OCT Frame Type Sequence (0052,0025).
    public static var intravascularOCTFrameTypeSequence: Tag { Tag(0x0052, 0x0025) }
    /// OCT Z Offset Applied (0052,0026).
    public static var octzOffsetApplied: Tag { Tag(0x0052, 0x0026) }
    /// Intravascular Frame Content Sequence (0052,0027).
    public static var intravascularFrameContentSequence: Tag { Tag(0x0052, 0x0027) }
    /// Intravascular Longitudinal Distance (0052,0028).
    public static var intravascularLongitudinalDistance: Tag { Tag(0x0052, 0x0028) }
    /// Intravascular OCT Frame Content Sequence (0052,0029).
    public static var intravascularOCTFrameContentSequence: Tag { Tag(0x0052, 0x0029) }
    /// OCT Z Offset Correction (0052,0030).
    public static var octzOffsetCorrection: Tag { Tag(0x0052, 0x0030) }
    /// Catheter Direction of Rotation (0052,0031).
    public static var catheterDirectionOfRotation: Tag { Tag(0x0052, 0x0031) }
    /// Seam Line Location (0052,0033).
    public static var seamLineLocation: Tag { Tag(0x0052, 0x0033) }
    /// First A-line Location (0052,0034).
    public static var firstALineLocation: Tag { Tag(0x0052, 0x0034) }
    /// Seam Line Index (0052,0036).
    public static var seamLineIndex: Tag { Tag(0x0052, 0x0036) }
    /// Number of Padded A-lines (0052,0038).
    public static var numberOfPaddedALines: Tag { Tag(0x0052, 0x0038) }
    /// Interpolation Type (0052,0039).
    public static var interpolationType: Tag { Tag(0x0052, 0x0039) }
    /// Refractive Index Applied (0052,003A).
    public static var refractiveIndexApplied: Tag { Tag(0x0052, 0x003A) }
    /// Energy Window Vector (0054,0010).
    public static var energyWindowVector: Tag { Tag(0x0054, 0x0010) }
    /// Number of Energy Windows (0054,0011).
    public static var numberOfEnergyWindows: Tag { Tag(0x0054, 0x0011) }
    /// Energy Window Information Sequence (0054,0012).
    public static var energyWindowInformationSequence: Tag { Tag(0x0054, 0x0012) }
    /// Energy Window Range Sequence (0054,0013).
    public static var energyWindowRangeSequence: Tag { Tag(0x0054, 0x0013) }
    /// Energy Window Lower Limit (0054,0014).
    public static var energyWindowLowerLimit: Tag { Tag(0x0054, 0x0014) }
    /// Energy Window Upper Limit (0054,0015).
    public static var energyWindowUpperLimit: Tag { Tag(0x0054, 0x0015) }
    /// Radiopharmaceutical Information Sequence (0054,0016).
    public static var radiopharmaceuticalInformationSequence: Tag { Tag(0x0054, 0x0016) }
    /// Residual Syringe Counts (0054,0017).
    public static var residualSyringeCounts: Tag { Tag(0x0054, 0x0017) }
    /// Energy Window Name (0054,0018).
    public static var energyWindowName: Tag { Tag(0x0054, 0x0018) }
    /// Detector Vector (0054,0020).
    public static var detectorVector: Tag { Tag(0x0054, 0x0020) }
    /// Number of Detectors (0054,0021).
    public static var numberOfDetectors: Tag { Tag(0x0054, 0x0021) }
    /// Detector Information Sequence (0054,0022).
    public static var detectorInformationSequence: Tag { Tag(0x0054, 0x0022) }
    /// Phase Vector (0054,0030).
    public static var phaseVector: Tag { Tag(0x0054, 0x0030) }
    /// Number of Phases (0054,0031).
    public static var numberOfPhases: Tag { Tag(0x0054, 0x0031) }
    /// Phase Information Sequence (0054,0032).
    public static var phaseInformationSequence: Tag { Tag(0x0054, 0x0032) }
    /// Number of Frames in Phase (0054,0033).
    public static var numberOfFramesInPhase: Tag { Tag(0x0054, 0x0033) }
    /// Phase Delay (0054,0036).
    public static var phaseDelay: Tag { Tag(0x0054, 0x0036) }
    /// Pause Between Frames (0054,0038).
    public static var pauseBetweenFrames: Tag { Tag(0x0054, 0x0038) }
    /// Phase Description (0054,0039).
    public static var phaseDescription: Tag { Tag(0x0054, 0x0039) }
    /// Rotation Vector (0054,0050).
    public static var rotationVector: Tag { Tag(0x0054, 0x0050) }
    /// Number of Rotations (0054,0051).
    public static var numberOfRotations: Tag { Tag(0x0054, 0x0051) }
    /// Rotation Information Sequence (0054,0052).
    public static var rotationInformationSequence: Tag { Tag(0x0054, 0x0052) }
    /// Number of Frames in Rotation (0054,0053).
    public static var numberOfFramesInRotation: Tag { Tag(0x0054, 0x0053) }
    /// R-R Interval Vector (0054,0060).
    public static var rrIntervalVector: Tag { Tag(0x0054, 0x0060) }
    /// Number of R-R Intervals (0054,0061).
    public static var numberOfRRIntervals: Tag { Tag(0x0054, 0x0061) }
    /// Gated Information Sequence (0054,0062).
    public static var gatedInformationSequence: Tag { Tag(0x0054, 0x0062) }
    /// Data Information Sequence (0054,0063).
    public static var dataInformationSequence: Tag { Tag(0x0054, 0x0063) }
    /// Time Slot Vector (0054,0070).
    public static var timeSlotVector: Tag { Tag(0x0054, 0x0070) }
    /// Number of Time Slots (0054,0071).
    public static var numberOfTimeSlots: Tag { Tag(0x0054, 0x0071) }
    /// Time Slot Information Sequence (0054,0072).
    public static var timeSlotInformationSequence: Tag { Tag(0x0054, 0x0072) }
    /// Time Slot Time (0054,0073).
    public static var timeSlotTime: Tag { Tag(0x0054, 0x0073) }
    /// Slice Vector (0054,0080).
    public static var sliceVector: Tag { Tag(0x0054, 0x0080) }
    /// Number of Slices (0054,0081).
    public static var numberOfSlices: Tag { Tag(0x0054, 0x0081) }
    /// Angular View Vector (0054,0090).
    public static var angularViewVector: Tag { Tag(0x0054, 0x0090) }
    /// Time Slice Vector (0054,0100).
    public static var timeSliceVector: Tag { Tag(0x0054, 0x0100) }
    /// Number of Time Slices (0054,0101).
    public static var numberOfTimeSlices: Tag { Tag(0x0054, 0x0101) }
    /// Start Angle (0054,0200).
    public static var startAngle: Tag { Tag(0x0054, 0x0200) }
    /// Type of Detector Motion (0054,0202).
    public static var typeOfDetectorMotion: Tag { Tag(0x0054, 0x0202) }
    /// Trigger Vector (0054,0210).
    public static var triggerVector: Tag { Tag(0x0054, 0x0210) }
    /// Number of Triggers in Phase (0054,0211).
    public static var numberOfTriggersInPhase: Tag { Tag(0x0054, 0x0211) }
    /// View Code Sequence (0054,0220).
    public static var viewCodeSequence: Tag { Tag(0x0054, 0x0220) }
    /// View Modifier Code Sequence (0054,0222).
    public static var viewModifierCodeSequence: Tag { Tag(0x0054, 0x0222) }
    /// Radionuclide Code Sequence (0054,0300).
    public static var radionuclideCodeSequence: Tag { Tag(0x0054, 0x0300) }
    /// Administration Route Code Sequence (0054,0302).
    public static var administrationRouteCodeSequence: Tag { Tag(0x0054, 0x0302) }
    /// Radiopharmaceutical Code Sequence (0054,0304).
    public static var radiopharmaceuticalCodeSequence: Tag { Tag(0x0054, 0x0304) }
    /// Calibration Data Sequence (0054,0306).
    public static var calibrationDataSequence: Tag { Tag(0x0054, 0x0306) }
    /// Energy Window Number (0054,0308).
    public static var energyWindowNumber: Tag { Tag(0x0054, 0x0308) }
    /// Image ID (0054,0400).
    public static var imageID: Tag { Tag(0x0054, 0x0400) }
    /// Patient Orientation Code Sequence (0054,0410).
    public static var patientOrientationCodeSequence: Tag { Tag(0x0054, 0x0410) }
    /// Patient Orientation Modifier Code Sequence (0054,0412).
    public static var patientOrientationModifierCodeSequence: Tag { Tag(0x0054, 0x0412) }
    /// Patient Gantry Relationship Code Sequence (0054,0414).
    public static var patientGantryRelationshipCodeSequence: Tag { Tag(0x0054, 0x0414) }
    /// Slice Progression Direction (0054,0500).
    public static var sliceProgressionDirection: Tag { Tag(0x0054, 0x0500) }
    /// Scan Progression Direction (0054,0501).
    public static var scanProgressionDirection: Tag { Tag(0x0054, 0x0501) }
    /// Series Type (0054,1000).
    public static var seriesType: Tag { Tag(0x0054, 0x1000) }
    /// Units (0054,1001).
    public static var units: Tag { Tag(0x0054, 0x1001) }
    /// Counts Source (0054,1002).
    public static var countsSource: Tag { Tag(0x0054, 0x1002) }
    /// Reprojection Method (0054,1004).
    public static var reprojectionMethod: Tag { Tag(0x0054, 0x1004) }
    /// SUV Type (0054,1006).
    public static var suvType: Tag { Tag(0x0054, 0x1006) }
    /// Randoms Correction Method (0054,1100).
    public static var randomsCorrectionMethod: Tag { Tag(0x0054, 0x1100) }
    /// Attenuation Correction Method (0054,1101).
    public static var attenuationCorrectionMethod: Tag { Tag(0x0054, 0x1101) }
    /// Decay Correction (0054,1102).
    public static var decayCorrection: Tag { Tag(0x0054, 0x1102) }
    /// Reconstruction Method (0054,1103).
    public static var reconstructionMethod: Tag { Tag(0x0054, 0x1103) }
    /// Detector Lines of Response Used (0054,1104).
    public static var detectorLinesOfResponseUsed: Tag { Tag(0x0054, 0x1104) }
    /// Scatter Correction Method (0054,1105).
    public static var scatterCorrectionMethod: Tag { Tag(0x0054, 0x1105) }
    /// Axial Acceptance (0054,1200).
    public static var axialAcceptance: Tag { Tag(0x0054, 0x1200) }
    /// Axial Mash (0054,1201).
    public static var axialMash: Tag { Tag(0x0054, 0x1201) }
    /// Transverse Mash (0054,1202).
    public static var transverseMash: Tag { Tag(0x0054, 0x1202) }
    /// Detector Element Size (0054,1203).
    public static var detectorElementSize: Tag { Tag(0x0054, 0x1203) }
    /// Coincidence Window Width (0054,1210).
    public static var coincidenceWindowWidth: Tag { Tag(0x0054, 0x1210) }
    /// Secondary Counts Type (0054,1220).
    public static var secondaryCountsType: Tag { Tag(0x0054, 0x1220) }
    /// Frame Reference Time (0054,1300).
    public static var frameReferenceTime: Tag { Tag(0x0054, 0x1300) }
    /// Primary (Prompts) Counts Accumulated (0054,1310).
    public static var primaryPromptsCountsAccumulated: Tag { Tag(0x0054, 0x1310) }
    /// Secondary Counts Accumulated (0054,1311).
    public static var secondaryCountsAccumulated: Tag { Tag(0x0054, 0x1311) }
    /// Slice Sensitivity Factor (0054,1320).
    public static var sliceSensitivityFactor: Tag { Tag(0x0054, 0x1320) }
    /// Decay Factor (0054,1321).
    public static var decayFactor: Tag { Tag(0x0054, 0x1321) }
    /// Dose Calibration Factor (0054,1322).
    public static var doseCalibrationFactor: Tag { Tag(0x0054, 0x1322) }
    /// Scatter Fraction Factor (0054,1323).
    public static var scatterFractionFactor: Tag { Tag(0x0054, 0x1323) }
    /// Dead Time Factor (0054,1324).
    public static var deadTimeFactor: Tag { Tag(0x0054, 0x1324) }
    /// Image Index (0054,1330).
    public static var imageIndex: Tag { Tag(0x0054, 0x1330) }
    /// Counts Included (0054,1400), retired.
    public static var countsIncluded: Tag { Tag(0x0054, 0x1400) }
    /// Dead Time Correction Flag (0054,1401), retired.
    public static var deadTimeCorrectionFlag: Tag { Tag(0x0054, 0x1401) }
    /// Histogram Sequence (0060,3000).
    public static var histogramSequence: Tag { Tag(0x0060, 0x3000) }
    /// Histogram Number of Bins (0060,3002).
    public static var histogramNumberOfBins: Tag { Tag(0x0060, 0x3002) }
    /// Histogram First Bin Value (0060,3004).
    public static var histogramFirstBinValue: Tag { Tag(0x0060, 0x3004) }
    /// Histogram Last Bin Value (0060,3006).
    public static var histogramLastBinValue: Tag { Tag(0x0060, 0x3006) }
    /// Histogram Bin Width (0060,3008).
    public static var histogramBinWidth: Tag { Tag(0x0060, 0x3008) }
    /// Histogram Explanation (0060,3010).
    public static var histogramExplanation: Tag { Tag(0x0060, 0x3010) }
    /// Histogram Data (0060,3020).
    public static var histogramData: Tag { Tag(0x0060, 0x3020) }
    /// Segmentation Type (0062,0001).
    public static var segmentationType: Tag { Tag(0x0062, 0x0001) }
    /// Segment Sequence (0062,0002).
    public static var segmentSequence: Tag { Tag(0x0062, 0x0002) }
    /// Segmented Property Category Code Sequence (0062,0003).
    public static var segmentedPropertyCategoryCodeSequence: Tag { Tag(0x0062, 0x0003) }
    /// Segment Number (0062,0004).
    public static var segmentNumber: Tag { Tag(0x0062, 0x0004) }
    /// Segment Label (0062,0005).
    public static var segmentLabel: Tag { Tag(0x0062, 0x0005) }
    /// Segment Description (0062,0006).
    public static var segmentDescription: Tag { Tag(0x0062, 0x0006) }
    /// Segmentation Algorithm Identification Sequence (0062,0007).
    public static var segmentationAlgorithmIdentificationSequence: Tag { Tag(0x0062, 0x0007) }
    /// Segment Algorithm Type (0062,0008).
    public static var segmentAlgorithmType: Tag { Tag(0x0062, 0x0008) }
    /// Segment Algorithm Name (0062,0009).
    public static var segmentAlgorithmName: Tag { Tag(0x0062, 0x0009) }
    /// Segment Identification Sequence (0062,000A).
    public static var segmentIdentificationSequence: Tag { Tag(0x0062, 0x000A) }
    /// Referenced Segment Number (0062,000B).
    public static var referencedSegmentNumber: Tag { Tag(0x0062, 0x000B) }
    /// Recommended Display Grayscale Value (0062,000C).
    public static var recommendedDisplayGrayscaleValue: Tag { Tag(0x0062, 0x000C) }
    /// Recommended Display CIELab Value (0062,000D).
    public static var recommendedDisplayCIELabValue: Tag { Tag(0x0062, 0x000D) }
    /// Maximum Fractional Value (0062,000E).
    public static var maximumFractionalValue: Tag { Tag(0x0062, 0x000E) }
    /// Segmented Property Type Code Sequence (0062,000F).
    public static var segmentedPropertyTypeCodeSequence: Tag { Tag(0x0062, 0x000F) }
    /// Segmentation Fractional Type (0062,0010).
    public static var segmentationFractionalType: Tag { Tag(0x0062, 0x0010) }
    /// Segmented Property Type Modifier Code Sequence (0062,0011).
    public static var segmentedPropertyTypeModifierCodeSequence: Tag { Tag(0x0062, 0x0011) }
    /// Used Segments Sequence (0062,0012).
    public static var usedSegmentsSequence: Tag { Tag(0x0062, 0x0012) }
    /// Segments Overlap (0062,0013).
    public static var segmentsOverlap: Tag { Tag(0x0062, 0x0013) }
    /// Tracking ID (0062,0020).
    public static var trackingID: Tag { Tag(0x0062, 0x0020) }
    /// Tracking UID (0062,0021).
    public static var trackingUID: Tag { Tag(0x0062, 0x0021) }
    /// Deformable Registration Sequence (0064,0002).
    public static var deformableRegistrationSequence: Tag { Tag(0x0064, 0x0002) }
    /// Source Frame of Reference UID (0064,0003).
    public static var sourceFrameOfReferenceUID: Tag { Tag(0x0064, 0x0003) }
    /// Deformable Registration Grid Sequence (0064,0005).
    public static var deformableRegistrationGridSequence: Tag { Tag(0x0064, 0x0005) }
    /// Grid Dimensions (0064,0007).
    public static var gridDimensions: Tag { Tag(0x0064, 0x0007) }
    /// Grid Resolution (0064,0008).
    public static var gridResolution: Tag { Tag(0x0064, 0x0008) }
    /// Vector Grid Data (0064,0009).
    public static var vectorGridData: Tag { Tag(0x0064, 0x0009) }
    /// Pre Deformation Matrix Registration Sequence (0064,000F).
    public static var preDeformationMatrixRegistrationSequence: Tag { Tag(0x0064, 0x000F) }
    /// Post Deformation Matrix Registration Sequence (0064,0010).
    public static var postDeformationMatrixRegistrationSequence: Tag { Tag(0x0064, 0x0010) }
    /// Number of Surfaces (0066,0001).
    public static var numberOfSurfaces: Tag { Tag(0x0066, 0x0001) }
    /// Surface Sequence (0066,0002).
    public static var surfaceSequence: Tag { Tag(0x0066, 0x0002) }
    /// Surface Number (0066,0003).
    public static var surfaceNumber: Tag { Tag(0x0066, 0x0003) }
    /// Surface Comments (0066,0004).
    public static var surfaceComments: Tag { Tag(0x0066, 0x0004) }
    /// Surface Processing (0066,0009).
    public static var surfaceProcessing: Tag { Tag(0x0066, 0x0009) }
    /// Surface Processing Ratio (0066,000A).
    public static var surfaceProcessingRatio: Tag { Tag(0x0066, 0x000A) }
    /// Surface Processing Description (0066,000B).
    public static var surfaceProcessingDescription: Tag { Tag(0x0066, 0x000B) }
    /// Recommended Presentation Opacity (0066,000C).
    public static var recommendedPresentationOpacity: Tag { Tag(0x0066, 0x000C) }
    /// Recommended Presentation Type (0066,000D).
    public static var recommendedPresentationType: Tag { Tag(0x0066, 0x000D) }
    /// Finite Volume (0066,000E).
    public static var finiteVolume: Tag { Tag(0x0066, 0x000E) }
    /// Manifold (0066,0010).
    public static var manifold: Tag { Tag(0x0066, 0x0010) }
    /// Surface Points Sequence (0066,0011).
    public static var surfacePointsSequence: Tag { Tag(0x0066, 0x0011) }
    /// Surface Points Normals Sequence (0066,0012).
    public static var surfacePointsNormalsSequence: Tag { Tag(0x0066, 0x0012) }
    /// Surface Mesh Primitives Sequence (0066,0013).
    public static var surfaceMeshPrimitivesSequence: Tag { Tag(0x0066, 0x0013) }
    /// Number of Surface Points (0066,0015).
    public static var numberOfSurfacePoints: Tag { Tag(0x0066, 0x0015) }
    /// Point Coordinates Data (0066,0016).
    public static var pointCoordinatesData: Tag { Tag(0x0066, 0x0016) }
    /// Point Position Accuracy (0066,0017).
    public static var pointPositionAccuracy: Tag { Tag(0x0066, 0x0017) }
    /// Mean Point Distance (0066,0018).
    public static var meanPointDistance: Tag { Tag(0x0066, 0x0018) }
    /// Maximum Point Distance (0066,0019).
    public static var maximumPointDistance: Tag { Tag(0x0066, 0x0019) }
    /// Points Bounding Box Coordinates (0066,001A).
    public static var pointsBoundingBoxCoordinates: Tag { Tag(0x0066, 0x001A) }
    /// Axis of Rotation (0066,001B).
    public static var axisOfRotation: Tag { Tag(0x0066, 0x001B) }
    /// Center of Rotation (0066,001C).
    public static var centerOfRotation: Tag { Tag(0x0066, 0x001C) }
    /// Number of Vectors (0066,001E).
    public static var numberOfVectors: Tag { Tag(0x0066, 0x001E) }
    /// Vector Dimensionality (0066,001F).
    public static var vectorDimensionality: Tag { Tag(0x0066, 0x001F) }
    /// Vector Accuracy (0066,0020).
    public static var vectorAccuracy: Tag { Tag(0x0066, 0x0020) }
    /// Vector Coordinate Data (0066,0021).
    public static var vectorCoordinateData: Tag { Tag(0x0066, 0x0021) }
    /// Double Point Coordinates Data (0066,0022).
    public static var doublePointCoordinatesData: Tag { Tag(0x0066, 0x0022) }
    /// Triangle Point Index List (0066,0023), retired.
    public static var trianglePointIndexList: Tag { Tag(0x0066, 0x0023) }
    /// Edge Point Index List (0066,0024), retired.
    public static var edgePointIndexList: Tag { Tag(0x0066, 0x0024) }
    /// Vertex Point Index List (0066,0025), retired.
    public static var vertexPointIndexList: Tag { Tag(0x0066, 0x0025) }
    /// Triangle Strip Sequence (0066,0026).
    public static var triangleStripSequence: Tag { Tag(0x0066, 0x0026) }
    /// Triangle Fan Sequence (0066,0027).
    public static var triangleFanSequence: Tag { Tag(0x0066, 0x0027) }
    /// Line Sequence (0066,0028).
    public static var lineSequence: Tag { Tag(0x0066, 0x0028) }
    /// Primitive Point Index List (0066,0029), retired.
    public static var primitivePointIndexList: Tag { Tag(0x0066, 0x0029) }
    /// Surface Count (0066,002A).
    public static var surfaceCount: Tag { Tag(0x0066, 0x002A) }
    /// Referenced Surface Sequence (0066,002B).
    public static var referencedSurfaceSequence: Tag { Tag(0x0066, 0x002B) }
    /// Referenced Surface Number (0066,002C).
    public static var referencedSurfaceNumber: Tag { Tag(0x0066, 0x002C) }
    /// Segment Surface Generation Algorithm Identification Sequence (0066,002D).
    public static var segmentSurfaceGenerationAlgorithmIdentificationSequence: Tag { Tag(0x0066, 0x002D) }
    /// Segment Surface Source Instance Sequence (0066,002E).
    public static var segmentSurfaceSourceInstanceSequence: Tag { Tag(0x0066, 0x002E) }
    /// Algorithm Family Code Sequence (0066,002F).
    public static var algorithmFamilyCodeSequence: Tag { Tag(0x0066, 0x002F) }
    /// Algorithm Name Code Sequence (0066,0030).
    public static var algorithmNameCodeSequence: Tag { Tag(0x0066, 0x0030) }
    /// Algorithm Version (0066,0031).
    public static var algorithmVersion: Tag { Tag(0x0066, 0x0031) }
    /// Algorithm Parameters (0066,0032).
    public static var algorithmParameters: Tag { Tag(0x0066, 0x0032) }
    /// Facet Sequence (0066,0034).
    public static var facetSequence: Tag { Tag(0x0066, 0x0034) }
    /// Surface Processing Algorithm Identification Sequence (0066,0035).
    public static var surfaceProcessingAlgorithmIdentificationSequence: Tag { Tag(0x0066, 0x0035) }
    /// Algorithm Name (0066,0036).
    public static var algorithmName: Tag { Tag(0x0066, 0x0036) }
    /// Recommended Point Radius (0066,0037).
    public static var recommendedPointRadius: Tag { Tag(0x0066, 0x0037) }
    /// Recommended Line Thickness (0066,0038).
    public static var recommendedLineThickness: Tag { Tag(0x0066, 0x0038) }
    /// Long Primitive Point Index List (0066,0040).
    public static var longPrimitivePointIndexList: Tag { Tag(0x0066, 0x0040) }
    /// Long Triangle Point Index List (0066,0041).
    public static var longTrianglePointIndexList: Tag { Tag(0x0066, 0x0041) }
    /// Long Edge Point Index List (0066,0042).
    public static var longEdgePointIndexList: Tag { Tag(0x0066, 0x0042) }
    /// Long Vertex Point Index List (0066,0043).
    public static var longVertexPointIndexList: Tag { Tag(0x0066, 0x0043) }
    /// Track Set Sequence (0066,0101).
    public static var trackSetSequence: Tag { Tag(0x0066, 0x0101) }
    /// Track Sequence (0066,0102).
    public static var trackSequence: Tag { Tag(0x0066, 0x0102) }
    /// Recommended Display CIELab Value List (0066,0103).
    public static var recommendedDisplayCIELabValueList: Tag { Tag(0x0066, 0x0103) }
    /// Tracking Algorithm Identification Sequence (0066,0104).
    public static var trackingAlgorithmIdentificationSequence: Tag { Tag(0x0066, 0x0104) }
    /// Track Set Number (0066,0105).
    public static var trackSetNumber: Tag { Tag(0x0066, 0x0105) }
    /// Track Set Label (0066,0106).
    public static var trackSetLabel: Tag { Tag(0x0066, 0x0106) }
    /// Track Set Description (0066,0107).
    public static var trackSetDescription: Tag { Tag(0x0066, 0x0107) }
    /// Track Set Anatomical Type Code Sequence (0066,0108).
    public static var trackSetAnatomicalTypeCodeSequence: Tag { Tag(0x0066, 0x0108) }
    /// Measurements Sequence (0066,0121).
    public static var measurementsSequence: Tag { Tag(0x0066, 0x0121) }
    /// Track Set Statistics Sequence (0066,0124).
    public static var trackSetStatisticsSequence: Tag { Tag(0x0066, 0x0124) }
    /// Floating Point Values (0066,0125).
    public static var floatingPointValues: Tag { Tag(0x0066, 0x0125) }
    /// Track Point Index List (0066,0129).
    public static var trackPointIndexList: Tag { Tag(0x0066, 0x0129) }
    /// Track Statistics Sequence (0066,0130).
    public static var trackStatisticsSequence: Tag { Tag(0x0066, 0x0130) }
    /// Measurement Values Sequence (0066,0132).
    public static var measurementValuesSequence: Tag { Tag(0x0066, 0x0132) }
    /// Diffusion Acquisition Code Sequence (0066,0133).
    public static var diffusionAcquisitionCodeSequence: Tag { Tag(0x0066, 0x0133) }
    /// Diffusion Model Code Sequence (0066,0134).
    public static var diffusionModelCodeSequence: Tag { Tag(0x0066, 0x0134) }
    /// Implant Size (0068,6210).
    public static var implantSize: Tag { Tag(0x0068, 0x6210) }
    /// Implant Template Version (0068,6221).
    public static var implantTemplateVersion: Tag { Tag(0x0068, 0x6221) }
    /// Replaced Implant Template Sequence (0068,6222).
    public static var replacedImplantTemplateSequence: Tag { Tag(0x0068, 0x6222) }
    /// Implant Type (0068,6223).
    public static var implantType: Tag { Tag(0x0068, 0x6223) }
    /// Derivation Implant Template Sequence (0068,6224).
    public static var derivationImplantTemplateSequence: Tag { Tag(0x0068, 0x6224) }
    /// Original Implant Template Sequence (0068,6225).
    public static var originalImplantTemplateSequence: Tag { Tag(0x0068, 0x6225) }
    /// Effective DateTime (0068,6226).
    public static var effectiveDateTime: Tag { Tag(0x0068, 0x6226) }
    /// Implant Target Anatomy Sequence (0068,6230).
    public static var implantTargetAnatomySequence: Tag { Tag(0x0068, 0x6230) }
    /// Information From Manufacturer Sequence (0068,6260).
    public static var informationFromManufacturerSequence: Tag { Tag(0x0068, 0x6260) }
    /// Notification From Manufacturer Sequence (0068,6265).
    public static var notificationFromManufacturerSequence: Tag { Tag(0x0068, 0x6265) }
    /// Information Issue DateTime (0068,6270).
    public static var informationIssueDateTime: Tag { Tag(0x0068, 0x6270) }
    /// Information Summary (0068,6280).
    public static var informationSummary: Tag { Tag(0x0068, 0x6280) }
    /// Implant Regulatory Disapproval Code Sequence (0068,62A0).
    public static var implantRegulatoryDisapprovalCodeSequence: Tag { Tag(0x0068, 0x62A0) }
    /// Overall Template Spatial Tolerance (0068,62A5).
    public static var overallTemplateSpatialTolerance: Tag { Tag(0x0068, 0x62A5) }
    /// HPGL Document Sequence (0068,62C0).
    public static var hpglDocumentSequence: Tag { Tag(0x0068, 0x62C0) }
    /// HPGL Document ID (0068,62D0).
    public static var hpglDocumentID: Tag { Tag(0x0068, 0x62D0) }
    /// HPGL Document Label (0068,62D5).
    public static var hpglDocumentLabel: Tag { Tag(0x0068, 0x62D5) }
    /// View Orientation Code Sequence (0068,62E0).
    public static var viewOrientationCodeSequence: Tag { Tag(0x0068, 0x62E0) }
    /// View Orientation Modifier Code Sequence (0068,62F0).
    public static var viewOrientationModifierCodeSequence: Tag { Tag(0x0068, 0x62F0) }
    /// HPGL Document Scaling (0068,62F2).
    public static var hpglDocumentScaling: Tag { Tag(0x0068, 0x62F2) }
    /// HPGL Document (0068,6300).
    public static var hpglDocument: Tag { Tag(0x0068, 0x6300) }
    /// HPGL Contour Pen Number (0068,6310).
    public static var hpglContourPenNumber: Tag { Tag(0x0068, 0x6310) }
    /// HPGL Pen Sequence (0068,6320).
    public static var hpglPenSequence: Tag { Tag(0x0068, 0x6320) }
    /// HPGL Pen Number (0068,6330).
    public static var hpglPenNumber: Tag { Tag(0x0068, 0x6330) }
    /// HPGL Pen Label (0068,6340).
    public static var hpglPenLabel: Tag { Tag(0x0068, 0x6340) }
    /// HPGL Pen Description (0068,6345).
    public static var hpglPenDescription: Tag { Tag(0x0068, 0x6345) }
    /// Recommended Rotation Point (0068,6346).
    public static var recommendedRotationPoint: Tag { Tag(0x0068, 0x6346) }
    /// Bounding Rectangle (0068,6347).
    public static var boundingRectangle: Tag { Tag(0x0068, 0x6347) }
    /// Implant Template 3D Model Surface Number (0068,6350).
    public static var implantTemplate3DModelSurfaceNumber: Tag { Tag(0x0068, 0x6350) }
    /// Surface Model Description Sequence (0068,6360).
    public static var surfaceModelDescriptionSequence: Tag { Tag(0x0068, 0x6360) }
    /// Surface Model Label (0068,6380).
    public static var surfaceModelLabel: Tag { Tag(0x0068, 0x6380) }
    /// Surface Model Scaling Factor (0068,6390).
    public static var surfaceModelScalingFactor: Tag { Tag(0x0068, 0x6390) }
    /// Materials Code Sequence (0068,63A0).
    public static var materialsCodeSequence: Tag { Tag(0x0068, 0x63A0) }
    /// Coating Materials Code Sequence (0068,63A4).
    public static var coatingMaterialsCodeSequence: Tag { Tag(0x0068, 0x63A4) }
    /// Implant Type Code Sequence (0068,63A8).
    public static var implantTypeCodeSequence: Tag { Tag(0x0068, 0x63A8) }
    /// Fixation Method Code Sequence (0068,63AC).
    public static var fixationMethodCodeSequence: Tag { Tag(0x0068, 0x63AC) }
    /// Mating Feature Sets Sequence (0068,63B0).
    public static var matingFeatureSetsSequence: Tag { Tag(0x0068, 0x63B0) }
    /// Mating Feature Set ID (0068,63C0).
    public static var matingFeatureSetID: Tag { Tag(0x0068, 0x63C0) }
    /// Mating Feature Set Label (0068,63D0).
    public static var matingFeatureSetLabel: Tag { Tag(0x0068, 0x63D0) }
    /// Mating Feature Sequence (0068,63E0).
    public static var matingFeatureSequence: Tag { Tag(0x0068, 0x63E0) }
    /// Mating Feature ID (0068,63F0).
    public static var matingFeatureID: Tag { Tag(0x0068, 0x63F0) }
    /// Mating Feature Degree of Freedom Sequence (0068,6400).
    public static var matingFeatureDegreeOfFreedomSequence: Tag { Tag(0x0068, 0x6400) }
    /// Degree of Freedom ID (0068,6410).
    public static var degreeOfFreedomID: Tag { Tag(0x0068, 0x6410) }
    /// Degree of Freedom Type (0068,6420).
    public static var degreeOfFreedomType: Tag { Tag(0x0068, 0x6420) }
    /// 2D Mating Feature Coordinates Sequence (0068,6430).
    public static var twoDMatingFeatureCoordinatesSequence: Tag { Tag(0x0068, 0x6430) }
    /// Referenced HPGL Document ID (0068,6440).
    public static var referencedHPGLDocumentID: Tag { Tag(0x0068, 0x6440) }
    /// 2D Mating Point (0068,6450).
    public static var twoDMatingPoint: Tag { Tag(0x0068, 0x6450) }
    /// 2D Mating Axes (0068,6460).
    public static var twoDMatingAxes: Tag { Tag(0x0068, 0x6460) }
    /// 2D Degree of Freedom Sequence (0068,6470).
    public static var twoDDegreeOfFreedomSequence: Tag { Tag(0x0068, 0x6470) }
    /// 3D Degree of Freedom Axis (0068,6490).
    public static var threeDDegreeOfFreedomAxis: Tag { Tag(0x0068, 0x6490) }
    /// Range of Freedom (0068,64A0).
    public static var rangeOfFreedom: Tag { Tag(0x0068, 0x64A0) }
    /// 3D Mating Point (0068,64C0).
    public static var threeDMatingPoint: Tag { Tag(0x0068, 0x64C0) }
    /// 3D Mating Axes (0068,64D0).
    public static var threeDMatingAxes: Tag { Tag(0x0068, 0x64D0) }
    /// 2D Degree of Freedom Axis (0068,64F0).
    public static var twoDDegreeOfFreedomAxis: Tag { Tag(0x0068, 0x64F0) }
    /// Planning Landmark Point Sequence (0068,6500).
    public static var planningLandmarkPointSequence: Tag { Tag(0x0068, 0x6500) }
    /// Planning Landmark Line Sequence (0068,6510).
    public static var planningLandmarkLineSequence: Tag { Tag(0x0068, 0x6510) }
    /// Planning Landmark Plane Sequence (0068,6520).
    public static var planningLandmarkPlaneSequence: Tag { Tag(0x0068, 0x6520) }
    /// Planning Landmark ID (0068,6530).
    public static var planningLandmarkID: Tag { Tag(0x0068, 0x6530) }
    /// Planning Landmark Description (0068,6540).
    public static var planningLandmarkDescription: Tag { Tag(0x0068, 0x6540) }
    /// Planning Landmark Identification Code Sequence (0068,6545).
    public static var planningLandmarkIdentificationCodeSequence: Tag { Tag(0x0068, 0x6545) }
    /// 2D Point Coordinates Sequence (0068,6550).
    public static var twoDPointCoordinatesSequence: Tag { Tag(0x0068, 0x6550) }
    /// 2D Point Coordinates (0068,6560).
    public static var twoDPointCoordinates: Tag { Tag(0x0068, 0x6560) }
    /// 3D Point Coordinates (0068,6590).
    public static var threeDPointCoordinates: Tag { Tag(0x0068, 0x6590) }
    /// 2D Line Coordinates Sequence (0068,65A0).
    public static var twoDLineCoordinatesSequence: Tag { Tag(0x0068, 0x65A0) }
    /// 2D Line Coordinates (0068,65B0).
    public static var twoDLineCoordinates: Tag { Tag(0x0068, 0x65B0) }
    /// 3D Line Coordinates (0068,65D0).
    public static var threeDLineCoordinates: Tag { Tag(0x0068, 0x65D0) }
    /// 2D Plane Coordinates Sequence (0068,65E0).
    public static var twoDPlaneCoordinatesSequence: Tag { Tag(0x0068, 0x65E0) }
    /// 2D Plane Intersection (0068,65F0).
    public static var twoDPlaneIntersection: Tag { Tag(0x0068, 0x65F0) }
    /// 3D Plane Origin (0068,6610).
    public static var threeDPlaneOrigin: Tag { Tag(0x0068, 0x6610) }
    /// 3D Plane Normal (0068,6620).
    public static var threeDPlaneNormal: Tag { Tag(0x0068, 0x6620) }
    /// Model Modification (0068,7001).
    public static var modelModification: Tag { Tag(0x0068, 0x7001) }
    /// Model Mirroring (0068,7002).
    public static var modelMirroring: Tag { Tag(0x0068, 0x7002) }
    /// Model Usage Code Sequence (0068,7003).
    public static var modelUsageCodeSequence: Tag { Tag(0x0068, 0x7003) }
    /// Model Group UID (0068,7004).
    public static var modelGroupUID: Tag { Tag(0x0068, 0x7004) }
    /// Relative URI Reference Within Encapsulated Document (0068,7005).
    public static var relativeURIReferenceWithinEncapsulatedDocument: Tag { Tag(0x0068, 0x7005) }
    /// Annotation Coordinate Type (006A,0001).
    public static var annotationCoordinateType: Tag { Tag(0x006A, 0x0001) }
    /// Annotation Group Sequence (006A,0002).
    public static var annotationGroupSequence: Tag { Tag(0x006A, 0x0002) }
    /// Annotation Group UID (006A,0003).
    public static var annotationGroupUID: Tag { Tag(0x006A, 0x0003) }
    /// Annotation Group Label (006A,0005).
    public static var annotationGroupLabel: Tag { Tag(0x006A, 0x0005) }
    /// Annotation Group Description (006A,0006).
    public static var annotationGroupDescription: Tag { Tag(0x006A, 0x0006) }
    /// Annotation Group Generation Type (006A,0007).
    public static var annotationGroupGenerationType: Tag { Tag(0x006A, 0x0007) }
    /// Annotation Group Algorithm Identification Sequence (006A,0008).
    public static var annotationGroupAlgorithmIdentificationSequence: Tag { Tag(0x006A, 0x0008) }
    /// Annotation Property Category Code Sequence (006A,0009).
    public static var annotationPropertyCategoryCodeSequence: Tag { Tag(0x006A, 0x0009) }
    /// Annotation Property Type Code Sequence (006A,000A).
    public static var annotationPropertyTypeCodeSequence: Tag { Tag(0x006A, 0x000A) }
    /// Annotation Property Type Modifier Code Sequence (006A,000B).
    public static var annotationPropertyTypeModifierCodeSequence: Tag { Tag(0x006A, 0x000B) }
    /// Number of Annotations (006A,000C).
    public static var numberOfAnnotations: Tag { Tag(0x006A, 0x000C) }
    /// Annotation Applies to All Optical Paths (006A,000D).
    public static var annotationAppliesToAllOpticalPaths: Tag { Tag(0x006A, 0x000D) }
    /// Referenced Optical Path Identifier (006A,000E).
    public static var referencedOpticalPathIdentifier: Tag { Tag(0x006A, 0x000E) }
    /// Annotation Applies to All Z Planes (006A,000F).
    public static var annotationAppliesToAllZPlanes: Tag { Tag(0x006A, 0x000F) }
    /// Common Z Coordinate Value (006A,0010).
    public static var commonZCoordinateValue: Tag { Tag(0x006A, 0x0010) }
    /// Annotation Index List (006A,0011).
    public static var annotationIndexList: Tag { Tag(0x006A, 0x0011) }
    /// Graphic Annotation Sequence (0070,0001).
    public static var graphicAnnotationSequence: Tag { Tag(0x0070, 0x0001) }
    /// Graphic Layer (0070,0002).
    public static var graphicLayer: Tag { Tag(0x0070, 0x0002) }
    /// Bounding Box Annotation Units (0070,0003).
    public static var boundingBoxAnnotationUnits: Tag { Tag(0x0070, 0x0003) }
    /// Anchor Point Annotation Units (0070,0004).
    public static var anchorPointAnnotationUnits: Tag { Tag(0x0070, 0x0004) }
    /// Graphic Annotation Units (0070,0005).
    public static var graphicAnnotationUnits: Tag { Tag(0x0070, 0x0005) }
    /// Unformatted Text Value (0070,0006).
    public static var unformattedTextValue: Tag { Tag(0x0070, 0x0006) }
    /// Text Object Sequence (0070,0008).
    public static var textObjectSequence: Tag { Tag(0x0070, 0x0008) }
    /// Graphic Object Sequence (0070,0009).
    public static var graphicObjectSequence: Tag { Tag(0x0070, 0x0009) }
    /// Bounding Box Top Left Hand Corner (0070,0010).
    public static var boundingBoxTopLeftHandCorner: Tag { Tag(0x0070, 0x0010) }
    /// Bounding Box Bottom Right Hand Corner (0070,0011).
    public static var boundingBoxBottomRightHandCorner: Tag { Tag(0x0070, 0x0011) }
    /// Bounding Box Text Horizontal Justification (0070,0012).
    public static var boundingBoxTextHorizontalJustification: Tag { Tag(0x0070, 0x0012) }
    /// Anchor Point (0070,0014).
    public static var anchorPoint: Tag { Tag(0x0070, 0x0014) }
    /// Anchor Point Visibility (0070,0015).
    public static var anchorPointVisibility: Tag { Tag(0x0070, 0x0015) }
    /// Graphic Dimensions (0070,0020).
    public static var graphicDimensions: Tag { Tag(0x0070, 0x0020) }
    /// Number of Graphic Points (0070,0021).
    public static var numberOfGraphicPoints: Tag { Tag(0x0070, 0x0021) }
    /// Graphic Data (0070,0022).
    public static var graphicData: Tag { Tag(0x0070, 0x0022) }
    /// Graphic Type (0070,0023).
    public static var graphicType: Tag { Tag(0x0070, 0x0023) }
    /// Graphic Filled (0070,0024).
    public static var graphicFilled: Tag { Tag(0x0070, 0x0024) }
    /// Image Rotation (Retired) (0070,0040), retired.
    public static var imageRotationRetired: Tag { Tag(0x0070, 0x0040) }
    /// Image Horizontal Flip (0070,0041).
    public static var imageHorizontalFlip: Tag { Tag(0x0070, 0x0041) }
    /// Image Rotation (0070,0042).
    public static var imageRotation: Tag { Tag(0x0070, 0x0042) }
    /// Displayed Area Top Left Hand Corner (Trial) (0070,0050), retired.
    public static var displayedAreaTopLeftHandCornerTrial: Tag { Tag(0x0070, 0x0050) }
    /// Displayed Area Bottom Right Hand Corner (Trial) (0070,0051), retired.
    public static var displayedAreaBottomRightHandCornerTrial: Tag { Tag(0x0070, 0x0051) }
    /// Displayed Area Top Left Hand Corner (0070,0052).
    public static var displayedAreaTopLeftHandCorner: Tag { Tag(0x0070, 0x0052) }
    /// Displayed Area Bottom Right Hand Corner (0070,0053).
    public static var displayedAreaBottomRightHandCorner: Tag { Tag(0x0070, 0x0053) }
    /// Displayed Area Selection Sequence (0070,005A).
    public static var displayedAreaSelectionSequence: Tag { Tag(0x0070, 0x005A) }
    /// Graphic Layer Sequence (0070,0060).
    public static var graphicLayerSequence: Tag { Tag(0x0070, 0x0060) }
    /// Graphic Layer Order (0070,0062).
    public static var graphicLayerOrder: Tag { Tag(0x0070, 0x0062) }
    /// Graphic Layer Recommended Display Grayscale Value (0070,0066).
    public static var graphicLayerRecommendedDisplayGrayscaleValue: Tag { Tag(0x0070, 0x0066) }
    /// Graphic Layer Recommended Display RGB Value (0070,0067), retired.
    public static var graphicLayerRecommendedDisplayRGBValue: Tag { Tag(0x0070, 0x0067) }
    /// Graphic Layer Description (0070,0068).
    public static var graphicLayerDescription: Tag { Tag(0x0070, 0x0068) }
    /// Content Label (0070,0080).
    public static var contentLabel: Tag { Tag(0x0070, 0x0080) }
    /// Content Description (0070,0081).
    public static var contentDescription: Tag { Tag(0x0070, 0x0081) }
    /// Presentation Creation Date (0070,0082).
    public static var presentationCreationDate: Tag { Tag(0x0070, 0x0082) }
    /// Presentation Creation Time (0070,0083).
    public static var presentationCreationTime: Tag { Tag(0x0070, 0x0083) }
    /// Content Creator's Name (0070,0084).
    public static var contentCreatorName: Tag { Tag(0x0070, 0x0084) }
    /// Content Creator's Identification Code Sequence (0070,0086).
    public static var contentCreatorIdentificationCodeSequence: Tag { Tag(0x0070, 0x0086) }
    /// Alternate Content Description Sequence (0070,0087).
    public static var alternateContentDescriptionSequence: Tag { Tag(0x0070, 0x0087) }
    /// Presentation Size Mode (0070,0100).
    public static var presentationSizeMode: Tag { Tag(0x0070, 0x0100) }
    /// Presentation Pixel Spacing (0070,0101).
    public static var presentationPixelSpacing: Tag { Tag(0x0070, 0x0101) }
    /// Presentation Pixel Aspect Ratio (0070,0102).
    public static var presentationPixelAspectRatio: Tag { Tag(0x0070, 0x0102) }
    /// Presentation Pixel Magnification Ratio (0070,0103).
    public static var presentationPixelMagnificationRatio: Tag { Tag(0x0070, 0x0103) }
    /// Graphic Group Label (0070,0207).
    public static var graphicGroupLabel: Tag { Tag(0x0070, 0x0207) }
    /// Graphic Group Description (0070,0208).
    public static var graphicGroupDescription: Tag { Tag(0x0070, 0x0208) }
    /// Compound Graphic Sequence (0070,0209).
    public static var compoundGraphicSequence: Tag { Tag(0x0070, 0x0209) }
    /// Compound Graphic Instance ID (0070,0226).
    public static var compoundGraphicInstanceID: Tag { Tag(0x0070, 0x0226) }
    /// Font Name (0070,0227).
    public static var fontName: Tag { Tag(0x0070, 0x0227) }
    /// Font Name Type (0070,0228).
    public static var fontNameType: Tag { Tag(0x0070, 0x0228) }
    /// CSS Font Name (0070,0229).
    public static var cssFontName: Tag { Tag(0x0070, 0x0229) }
    /// Rotation Angle (0070,0230).
    public static var rotationAngle: Tag { Tag(0x0070, 0x0230) }
    /// Text Style Sequence (0070,0231).
    public static var textStyleSequence: Tag { Tag(0x0070, 0x0231) }
    /// Line Style Sequence (0070,0232).
    public static var lineStyleSequence: Tag { Tag(0x0070, 0x0232) }
    /// Fill Style Sequence (0070,0233).
    public static var fillStyleSequence: Tag { Tag(0x0070, 0x0233) }
    /// Graphic Group Sequence (0070,0234).
    public static var graphicGroupSequence: Tag { Tag(0x0070, 0x0234) }
    /// Text Color CIELab Value (0070,0241).
    public static var textColorCIELabValue: Tag { Tag(0x0070, 0x0241) }
    /// Horizontal Alignment (0070,0242).
    public static var horizontalAlignment: Tag { Tag(0x0070, 0x0242) }
    /// Vertical Alignment (0070,0243).
    public static var verticalAlignment: Tag { Tag(0x0070, 0x0243) }
    /// Shadow Style (0070,0244).
    public static var shadowStyle: Tag { Tag(0x0070, 0x0244) }
    /// Shadow Offset X (0070,0245).
    public static var shadowOffsetX: Tag { Tag(0x0070, 0x0245) }
    /// Shadow Offset Y (0070,0246).
    public static var shadowOffsetY: Tag { Tag(0x0070, 0x0246) }
    /// Shadow Color CIELab Value (0070,0247).
    public static var shadowColorCIELabValue: Tag { Tag(0x0070, 0x0247) }
    /// Underlined (0070,0248).
    public static var underlined: Tag { Tag(0x0070, 0x0248) }
    /// Bold (0070,0249).
    public static var bold: Tag { Tag(0x0070, 0x0249) }
    /// Italic (0070,0250).
    public static var italic: Tag { Tag(0x0070, 0x0250) }
    /// Pattern On Color CIELab Value (0070,0251).
    public static var patternOnColorCIELabValue: Tag { Tag(0x0070, 0x0251) }
    /// Pattern Off Color CIELab Value (0070,0252).
    public static var patternOffColorCIELabValue: Tag { Tag(0x0070, 0x0252) }
    /// Line Thickness (0070,0253).
    public static var lineThickness: Tag { Tag(0x0070, 0x0253) }
    /// Line Dashing Style (0070,0254).
    public static var lineDashingStyle: Tag { Tag(0x0070, 0x0254) }
    /// Line Pattern (0070,0255).
    public static var linePattern: Tag { Tag(0x0070, 0x0255) }
    /// Fill Pattern (0070,0256).
    public static var fillPattern: Tag { Tag(0x0070, 0x0256) }
    /// Fill Mode (0070,0257).
    public static var fillMode: Tag { Tag(0x0070, 0x0257) }
    /// Shadow Opacity (0070,0258).
    public static var shadowOpacity: Tag { Tag(0x0070, 0x0258) }
    /// Gap Length (0070,0261).
    public static var gapLength: Tag { Tag(0x0070, 0x0261) }
    /// Diameter of Visibility (0070,0262).
    public static var diameterOfVisibility: Tag { Tag(0x0070, 0x0262) }
    /// Rotation Point (0070,0273).
    public static var rotationPoint: Tag { Tag(0x0070, 0x0273) }
    /// Tick Alignment (0070,0274).
    public static var tickAlignment: Tag { Tag(0x0070, 0x0274) }
    /// Show Tick Label (0070,0278).
    public static var showTickLabel: Tag { Tag(0x0070, 0x0278) }
    /// Tick Label Alignment (0070,0279).
    public static var tickLabelAlignment: Tag { Tag(0x0070, 0x0279) }
    /// Compound Graphic Units (0070,0282).
    public static var compoundGraphicUnits: Tag { Tag(0x0070, 0x0282) }
    /// Pattern On Opacity (0070,0284).
    public static var patternOnOpacity: Tag { Tag(0x0070, 0x0284) }
    /// Pattern Off Opacity (0070,0285).
    public static var patternOffOpacity: Tag { Tag(0x0070, 0x0285) }
    /// Major Ticks Sequence (0070,0287).
    public static var majorTicksSequence: Tag { Tag(0x0070, 0x0287) }
    /// Tick Position (0070,0288).
    public static var tickPosition: Tag { Tag(0x0070, 0x0288) }
    /// Tick Label (0070,0289).
    public static var tickLabel: Tag { Tag(0x0070, 0x0289) }
    /// Compound Graphic Type (0070,0294).
    public static var compoundGraphicType: Tag { Tag(0x0070, 0x0294) }
    /// Graphic Group ID (0070,0295).
    public static var graphicGroupID: Tag { Tag(0x0070, 0x0295) }
    /// Shape Type (0070,0306).
    public static var shapeType: Tag { Tag(0x0070, 0x0306) }
    /// Registration Sequence (0070,0308).
    public static var registrationSequence: Tag { Tag(0x0070, 0x0308) }
    /// Matrix Registration Sequence (0070,0309).
    public static var matrixRegistrationSequence: Tag { Tag(0x0070, 0x0309) }
    /// Matrix Sequence (0070,030A).
    public static var matrixSequence: Tag { Tag(0x0070, 0x030A) }
    /// Frame of Reference to Displayed Coordinate System Transformation Matrix (0070,030B).
    public static var frameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: Tag { Tag(0x0070, 0x030B) }
    /// Frame of Reference Transformation Matrix Type (0070,030C).
    public static var frameOfReferenceTransformationMatrixType: Tag { Tag(0x0070, 0x030C) }
    /// Registration Type Code Sequence (0070,030D).
    public static var registrationTypeCodeSequence: Tag { Tag(0x0070, 0x030D) }
    /// Fiducial Description (0070,030F).
    public static var fiducialDescription: Tag { Tag(0x0070, 0x030F) }
    /// Fiducial Identifier (0070,0310).
    public static var fiducialIdentifier: Tag { Tag(0x0070, 0x0310) }
    /// Fiducial Identifier Code Sequence (0070,0311).
    public static var fiducialIdentifierCodeSequence: Tag { Tag(0x0070, 0x0311) }
    /// Contour Uncertainty Radius (0070,0312).
    public static var contourUncertaintyRadius: Tag { Tag(0x0070, 0x0312) }
    /// Used Fiducials Sequence (0070,0314).
    public static var usedFiducialsSequence: Tag { Tag(0x0070, 0x0314) }
    /// Used RT Structure Set ROI Sequence (0070,0315).
    public static var usedRTStructureSetROISequence: Tag { Tag(0x0070, 0x0315) }
    /// Graphic Coordinates Data Sequence (0070,0318).
    public static var graphicCoordinatesDataSequence: Tag { Tag(0x0070, 0x0318) }
    /// Fiducial UID (0070,031A).
    public static var fiducialUID: Tag { Tag(0x0070, 0x031A) }
    /// Referenced Fiducial UID (0070,031B).
    public static var referencedFiducialUID: Tag { Tag(0x0070, 0x031B) }
    /// Fiducial Set Sequence (0070,031C).
    public static var fiducialSetSequence: Tag { Tag(0x0070, 0x031C) }
    /// Fiducial Sequence (0070,031E).
    public static var fiducialSequence: Tag { Tag(0x0070, 0x031E) }
    /// Fiducials Property Category Code Sequence (0070,031F).
    public static var fiducialsPropertyCategoryCodeSequence: Tag { Tag(0x0070, 0x031F) }
    /// Graphic Layer Recommended Display CIELab Value (0070,0401).
    public static var graphicLayerRecommendedDisplayCIELabValue: Tag { Tag(0x0070, 0x0401) }
    /// Blending Sequence (0070,0402).
    public static var blendingSequence: Tag { Tag(0x0070, 0x0402) }
    /// Relative Opacity (0070,0403).
    public static var relativeOpacity: Tag { Tag(0x0070, 0x0403) }
    /// Referenced Spatial Registration Sequence (0070,0404).
    public static var referencedSpatialRegistrationSequence: Tag { Tag(0x0070, 0x0404) }
    /// Blending Position (0070,0405).
    public static var blendingPosition: Tag { Tag(0x0070, 0x0405) }
    /// Presentation Display Collection UID (0070,1101).
    public static var presentationDisplayCollectionUID: Tag { Tag(0x0070, 0x1101) }
    /// Presentation Sequence Collection UID (0070,1102).
    public static var presentationSequenceCollectionUID: Tag { Tag(0x0070, 0x1102) }
    /// Presentation Sequence Position Index (0070,1103).
    public static var presentationSequencePositionIndex: Tag { Tag(0x0070, 0x1103) }
    /// Rendered Image Reference Sequence (0070,1104).
    public static var renderedImageReferenceSequence: Tag { Tag(0x0070, 0x1104) }
    /// Volumetric Presentation State Input Sequence (0070,1201).
    public static var volumetricPresentationStateInputSequence: Tag { Tag(0x0070, 0x1201) }
    /// Presentation Input Type (0070,1202).
    public static var presentationInputType: Tag { Tag(0x0070, 0x1202) }
    /// Input Sequence Position Index (0070,1203).
    public static var inputSequencePositionIndex: Tag { Tag(0x0070, 0x1203) }
    /// Crop (0070,1204).
    public static var crop: Tag { Tag(0x0070, 0x1204) }
    /// Cropping Specification Index (0070,1205).
    public static var croppingSpecificationIndex: Tag { Tag(0x0070, 0x1205) }
    /// Compositing Method (0070,1206), retired.
    public static var compositingMethod: Tag { Tag(0x0070, 0x1206) }
    /// Volumetric Presentation Input Number (0070,1207).
    public static var volumetricPresentationInputNumber: Tag { Tag(0x0070, 0x1207) }
    /// Image Volume Geometry (0070,1208).
    public static var imageVolumeGeometry: Tag { Tag(0x0070, 0x1208) }
    /// Volumetric Presentation Input Set UID (0070,1209).
    public static var volumetricPresentationInputSetUID: Tag { Tag(0x0070, 0x1209) }
    /// Volumetric Presentation Input Set Sequence (0070,120A).
    public static var volumetricPresentationInputSetSequence: Tag { Tag(0x0070, 0x120A) }
    /// Global Crop (0070,120B).
    public static var globalCrop: Tag { Tag(0x0070, 0x120B) }
    /// Global Cropping Specification Index (0070,120C).
    public static var globalCroppingSpecificationIndex: Tag { Tag(0x0070, 0x120C) }
    /// Rendering Method (0070,120D).
    public static var renderingMethod: Tag { Tag(0x0070, 0x120D) }
    /// Volume Cropping Sequence (0070,1301).
    public static var volumeCroppingSequence: Tag { Tag(0x0070, 0x1301) }
    /// Volume Cropping Method (0070,1302).
    public static var volumeCroppingMethod: Tag { Tag(0x0070, 0x1302) }
    /// Bounding Box Crop (0070,1303).
    public static var boundingBoxCrop: Tag { Tag(0x0070, 0x1303) }
    /// Oblique Cropping Plane Sequence (0070,1304).
    public static var obliqueCroppingPlaneSequence: Tag { Tag(0x0070, 0x1304) }
    /// Plane (0070,1305).
    public static var plane: Tag { Tag(0x0070, 0x1305) }
    /// Plane Normal (0070,1306).
    public static var planeNormal: Tag { Tag(0x0070, 0x1306) }
    /// Cropping Specification Number (0070,1309).
    public static var croppingSpecificationNumber: Tag { Tag(0x0070, 0x1309) }
    /// Multi-Planar Reconstruction Style (0070,1501).
    public static var multiPlanarReconstructionStyle: Tag { Tag(0x0070, 0x1501) }
    /// MPR Thickness Type (0070,1502).
    public static var mprThicknessType: Tag { Tag(0x0070, 0x1502) }
    /// MPR Slab Thickness (0070,1503).
    public static var mprSlabThickness: Tag { Tag(0x0070, 0x1503) }
    /// MPR Top Left Hand Corner (0070,1505).
    public static var mprTopLeftHandCorner: Tag { Tag(0x0070, 0x1505) }
    /// MPR View Width Direction (0070,1507).
    public static var mprViewWidthDirection: Tag { Tag(0x0070, 0x1507) }
    /// MPR View Width (0070,1508).
    public static var mprViewWidth: Tag { Tag(0x0070, 0x1508) }
    /// Number of Volumetric Curve Points (0070,150C).
    public static var numberOfVolumetricCurvePoints: Tag { Tag(0x0070, 0x150C) }
    /// Volumetric Curve Points (0070,150D).
    public static var volumetricCurvePoints: Tag { Tag(0x0070, 0x150D) }
    /// MPR View Height Direction (0070,1511).
    public static var mprViewHeightDirection: Tag { Tag(0x0070, 0x1511) }
    /// MPR View Height (0070,1512).
    public static var mprViewHeight: Tag { Tag(0x0070, 0x1512) }
    /// Render Projection (0070,1602).
    public static var renderProjection: Tag { Tag(0x0070, 0x1602) }
    /// Viewpoint Position (0070,1603).
    public static var viewpointPosition: Tag { Tag(0x0070, 0x1603) }
    /// Viewpoint LookAt Point (0070,1604).
    public static var viewpointLookAtPoint: Tag { Tag(0x0070, 0x1604) }
    /// Viewpoint Up Direction (0070,1605).
    public static var viewpointUpDirection: Tag { Tag(0x0070, 0x1605) }
    /// Render Field of View (0070,1606).
    public static var renderFieldOfView: Tag { Tag(0x0070, 0x1606) }
    /// Sampling Step Size (0070,1607).
    public static var samplingStepSize: Tag { Tag(0x0070, 0x1607) }
    /// Shading Style (0070,1701).
    public static var shadingStyle: Tag { Tag(0x0070, 0x1701) }
    /// Ambient Reflection Intensity (0070,1702).
    public static var ambientReflectionIntensity: Tag { Tag(0x0070, 0x1702) }
    /// Light Direction (0070,1703).
    public static var lightDirection: Tag { Tag(0x0070, 0x1703) }
    /// Diffuse Reflection Intensity (0070,1704).
    public static var diffuseReflectionIntensity: Tag { Tag(0x0070, 0x1704) }
    /// Specular Reflection Intensity (0070,1705).
    public static var specularReflectionIntensity: Tag { Tag(0x0070, 0x1705) }
    /// Shininess (0070,1706).
    public static var shininess: Tag { Tag(0x0070, 0x1706) }
    /// Presentation State Classification Component Sequence (0070,1801).
    public static var presentationStateClassificationComponentSequence: Tag { Tag(0x0070, 0x1801) }
    /// Component Type (0070,1802).
    public static var componentType: Tag { Tag(0x0070, 0x1802) }
    /// Component Input Sequence (0070,1803).
    public static var componentInputSequence: Tag { Tag(0x0070, 0x1803) }
    /// Volumetric Presentation Input Index (0070,1804).
    public static var volumetricPresentationInputIndex: Tag { Tag(0x0070, 0x1804) }
    /// Presentation State Compositor Component Sequence (0070,1805).
    public static var presentationStateCompositorComponentSequence: Tag { Tag(0x0070, 0x1805) }
    /// Weighting Transfer Function Sequence (0070,1806).
    public static var weightingTransferFunctionSequence: Tag { Tag(0x0070, 0x1806) }
    /// Weighting Lookup Table Descriptor (0070,1807), retired.
    public static var weightingLookupTableDescriptor: Tag { Tag(0x0070, 0x1807) }
    /// Weighting Lookup Table Data (0070,1808), retired.
    public static var weightingLookupTableData: Tag { Tag(0x0070, 0x1808) }
    /// Volumetric Annotation Sequence (0070,1901).
    public static var volumetricAnnotationSequence: Tag { Tag(0x0070, 0x1901) }
    /// Referenced Structured Context Sequence (0070,1903).
    public static var referencedStructuredContextSequence: Tag { Tag(0x0070, 0x1903) }
    /// Referenced Content Item (0070,1904).
    public static var referencedContentItem: Tag { Tag(0x0070, 0x1904) }
    /// Volumetric Presentation Input Annotation Sequence (0070,1905).
    public static var volumetricPresentationInputAnnotationSequence: Tag { Tag(0x0070, 0x1905) }
    /// Annotation Clipping (0070,1907).
    public static var annotationClipping: Tag { Tag(0x0070, 0x1907) }
    /// Presentation Animation Style (0070,1A01).
    public static var presentationAnimationStyle: Tag { Tag(0x0070, 0x1A01) }
    /// Recommended Animation Rate (0070,1A03).
    public static var recommendedAnimationRate: Tag { Tag(0x0070, 0x1A03) }
    /// Animation Curve Sequence (0070,1A04).
    public static var animationCurveSequence: Tag { Tag(0x0070, 0x1A04) }
    /// Animation Step Size (0070,1A05).
    public static var animationStepSize: Tag { Tag(0x0070, 0x1A05) }
    /// Swivel Range (0070,1A06).
    public static var swivelRange: Tag { Tag(0x0070, 0x1A06) }
    /// Volumetric Curve Up Directions (0070,1A07).
    public static var volumetricCurveUpDirections: Tag { Tag(0x0070, 0x1A07) }
    /// Volume Stream Sequence (0070,1A08).
    public static var volumeStreamSequence: Tag { Tag(0x0070, 0x1A08) }
    /// RGBA Transfer Function Description (0070,1A09).
    public static var rgbaTransferFunctionDescription: Tag { Tag(0x0070, 0x1A09) }
    /// Advanced Blending Sequence (0070,1B01).
    public static var advancedBlendingSequence: Tag { Tag(0x0070, 0x1B01) }
    /// Blending Input Number (0070,1B02).
    public static var blendingInputNumber: Tag { Tag(0x0070, 0x1B02) }
    /// Blending Display Input Sequence (0070,1B03).
    public static var blendingDisplayInputSequence: Tag { Tag(0x0070, 0x1B03) }
    /// Blending Display Sequence (0070,1B04).
    public static var blendingDisplaySequence: Tag { Tag(0x0070, 0x1B04) }
    /// Blending Mode (0070,1B06).
    public static var blendingMode: Tag { Tag(0x0070, 0x1B06) }
    /// Time Series Blending (0070,1B07).
    public static var timeSeriesBlending: Tag { Tag(0x0070, 0x1B07) }
    /// Geometry for Display (0070,1B08).
    public static var geometryForDisplay: Tag { Tag(0x0070, 0x1B08) }
    /// Threshold Sequence (0070,1B11).
    public static var thresholdSequence: Tag { Tag(0x0070, 0x1B11) }
    /// Threshold Value Sequence (0070,1B12).
    public static var thresholdValueSequence: Tag { Tag(0x0070, 0x1B12) }
    /// Threshold Type (0070,1B13).
    public static var thresholdType: Tag { Tag(0x0070, 0x1B13) }
    /// Threshold Value (0070,1B14).
    public static var thresholdValue: Tag { Tag(0x0070, 0x1B14) }
    /// Hanging Protocol Name (0072,0002).
    public static var hangingProtocolName: Tag { Tag(0x0072, 0x0002) }
    /// Hanging Protocol Description (0072,0004).
    public static var hangingProtocolDescription: Tag { Tag(0x0072, 0x0004) }
    /// Hanging Protocol Level (0072,0006).
    public static var hangingProtocolLevel: Tag { Tag(0x0072, 0x0006) }
    /// Hanging Protocol Creator (0072,0008).
    public static var hangingProtocolCreator: Tag { Tag(0x0072, 0x0008) }
    /// Hanging Protocol Creation DateTime (0072,000A).
    public static var hangingProtocolCreationDateTime: Tag { Tag(0x0072, 0x000A) }
    /// Hanging Protocol Definition Sequence (0072,000C).
    public static var hangingProtocolDefinitionSequence: Tag { Tag(0x0072, 0x000C) }
    /// Hanging Protocol User Identification Code Sequence (0072,000E).
    public static var hangingProtocolUserIdentificationCodeSequence: Tag { Tag(0x0072, 0x000E) }
    /// Hanging Protocol User Group Name (0072,0010).
    public static var hangingProtocolUserGroupName: Tag { Tag(0x0072, 0x0010) }
    /// Source Hanging Protocol Sequence (0072,0012).
    public static var sourceHangingProtocolSequence: Tag { Tag(0x0072, 0x0012) }
    /// Number of Priors Referenced (0072,0014).
    public static var numberOfPriorsReferenced: Tag { Tag(0x0072, 0x0014) }
    /// Image Sets Sequence (0072,0020).
    public static var imageSetsSequence: Tag { Tag(0x0072, 0x0020) }
    /// Image Set Selector Sequence (0072,0022).
    public static var imageSetSelectorSequence: Tag { Tag(0x0072, 0x0022) }
    /// Image Set Selector Usage Flag (0072,0024).
    public static var imageSetSelectorUsageFlag: Tag { Tag(0x0072, 0x0024) }
    /// Selector Attribute (0072,0026).
    public static var selectorAttribute: Tag { Tag(0x0072, 0x0026) }
    /// Selector Value Number (0072,0028).
    public static var selectorValueNumber: Tag { Tag(0x0072, 0x0028) }
    /// Time Based Image Sets Sequence (0072,0030).
    public static var timeBasedImageSetsSequence: Tag { Tag(0x0072, 0x0030) }
    /// Image Set Number (0072,0032).
    public static var imageSetNumber: Tag { Tag(0x0072, 0x0032) }
    /// Image Set Selector Category (0072,0034).
    public static var imageSetSelectorCategory: Tag { Tag(0x0072, 0x0034) }
    /// Relative Time (0072,0038).
    public static var relativeTime: Tag { Tag(0x0072, 0x0038) }
    /// Relative Time Units (0072,003A).
    public static var relativeTimeUnits: Tag { Tag(0x0072, 0x003A) }
    /// Abstract Prior Value (0072,003C).
    public static var abstractPriorValue: Tag { Tag(0x0072, 0x003C) }
    /// Abstract Prior Code Sequence (0072,003E).
    public static var abstractPriorCodeSequence: Tag { Tag(0x0072, 0x003E) }
    /// Image Set Label (0072,0040).
    public static var imageSetLabel: Tag { Tag(0x0072, 0x0040) }
    /// Selector Attribute VR (0072,0050).
    public static var selectorAttributeVR: Tag { Tag(0x0072, 0x0050) }
    /// Selector Sequence Pointer (0072,0052).
    public static var selectorSequencePointer: Tag { Tag(0x0072, 0x0052) }
    /// Selector Sequence Pointer Private Creator (0072,0054).
    public static var selectorSequencePointerPrivateCreator: Tag { Tag(0x0072, 0x0054) }
    /// Selector Attribute Private Creator (0072,0056).
    public static var selectorAttributePrivateCreator: Tag { Tag(0x0072, 0x0056) }
    /// Selector AE Value (0072,005E).
    public static var selectorAEValue: Tag { Tag(0x0072, 0x005E) }
    /// Selector AS Value (0072,005F).
    public static var selectorASValue: Tag { Tag(0x0072, 0x005F) }
    /// Selector AT Value (0072,0060).
    public static var selectorATValue: Tag { Tag(0x0072, 0x0060) }
    /// Selector DA Value (0072,0061).
    public static var selectorDAValue: Tag { Tag(0x0072, 0x0061) }
    /// Selector CS Value (0072,0062).
    public static var selectorCSValue: Tag { Tag(0x0072, 0x0062) }
    /// Selector DT Value (0072,0063).
    public static var selectorDTValue: Tag { Tag(0x0072, 0x0063) }
    /// Selector IS Value (0072,0064).
    public static var selectorISValue: Tag { Tag(0x0072, 0x0064) }
    /// Selector OB Value (0072,0065).
    public static var selectorOBValue: Tag { Tag(0x0072, 0x0065) }
    /// Selector LO Value (0072,0066).
    public static var selectorLOValue: Tag { Tag(0x0072, 0x0066) }
    /// Selector OF Value (0072,0067).
    public static var selectorOFValue: Tag { Tag(0x0072, 0x0067) }
    /// Selector LT Value (0072,0068).
    public static var selectorLTValue: Tag { Tag(0x0072, 0x0068) }
    /// Selector OW Value (0072,0069).
    public static var selectorOWValue: Tag { Tag(0x0072, 0x0069) }
    /// Selector PN Value (0072,006A).
    public static var selectorPNValue: Tag { Tag(0x0072, 0x006A) }
    /// Selector TM Value (0072,006B).
    public static var selectorTMValue: Tag { Tag(0x0072, 0x006B) }
    /// Selector SH Value (0072,006C).
    public static var selectorSHValue: Tag { Tag(0x0072, 0x006C) }
    /// Selector UN Value (0072,006D).
    public static var selectorUNValue: Tag { Tag(0x0072, 0x006D) }
    /// Selector ST Value (0072,006E).
    public static var selectorSTValue: Tag { Tag(0x0072, 0x006E) }
    /// Selector UC Value (0072,006F).
    public static var selectorUCValue: Tag { Tag(0x0072, 0x006F) }
    /// Selector UT Value (0072,0070).
    public static var selectorUTValue: Tag { Tag(0x0072, 0x0070) }
    /// Selector UR Value (0072,0071).
    public static var selectorURValue: Tag { Tag(0x0072, 0x0071) }
    /// Selector DS Value (0072,0072).
    public static var selectorDSValue: Tag { Tag(0x0072, 0x0072) }
    /// Selector OD Value (0072,0073).
    public static var selectorODValue: Tag { Tag(0x0072, 0x0073) }
    /// Selector FD Value (0072,0074).
    public static var selectorFDValue: Tag { Tag(0x0072, 0x0074) }
    /// Selector OL Value (0072,0075).
    public static var selectorOLValue: Tag { Tag(0x0072, 0x0075) }
    /// Selector FL Value (0072,0076).
    public static var selectorFLValue: Tag { Tag(0x0072, 0x0076) }
    /// Selector UL Value (0072,0078).
    public static var selectorULValue: Tag { Tag(0x0072, 0x0078) }
    /// Selector US Value (0072,007A).
    public static var selectorUSValue: Tag { Tag(0x0072, 0x007A) }
    /// Selector SL Value (0072,007C).
    public static var selectorSLValue: Tag { Tag(0x0072, 0x007C) }
    /// Selector SS Value (0072,007E).
    public static var selectorSSValue: Tag { Tag(0x0072, 0x007E) }
    /// Selector UI Value (0072,007F).
    public static var selectorUIValue: Tag { Tag(0x0072, 0x007F) }
    /// Selector Code Sequence Value (0072,0080).
    public static var selectorCodeSequenceValue: Tag { Tag(0x0072, 0x0080) }
    /// Selector OV Value (0072,0081).
    public static var selectorOVValue: Tag { Tag(0x0072, 0x0081) }
    /// Selector SV Value (0072,0082).
    public static var selectorSVValue: Tag { Tag(0x0072, 0x0082) }
    /// Selector UV Value (0072,0083).
    public static var selectorUVValue: Tag { Tag(0x0072, 0x0083) }
    /// Number of Screens (0072,0100).
    public static var numberOfScreens: Tag { Tag(0x0072, 0x0100) }
    /// Nominal Screen Definition Sequence (0072,0102).
    public static var nominalScreenDefinitionSequence: Tag { Tag(0x0072, 0x0102) }
    /// Number of Vertical Pixels (0072,0104).
    public static var numberOfVerticalPixels: Tag { Tag(0x0072, 0x0104) }
    /// Number of Horizontal Pixels (0072,0106).
    public static var numberOfHorizontalPixels: Tag { Tag(0x0072, 0x0106) }
    /// Display Environment Spatial Position (0072,0108).
    public static var displayEnvironmentSpatialPosition: Tag { Tag(0x0072, 0x0108) }
    /// Screen Minimum Grayscale Bit Depth (0072,010A).
    public static var screenMinimumGrayscaleBitDepth: Tag { Tag(0x0072, 0x010A) }
    /// Screen Minimum Color Bit Depth (0072,010C).
    public static var screenMinimumColorBitDepth: Tag { Tag(0x0072, 0x010C) }
    /// Application Maximum Repaint Time (0072,010E).
    public static var applicationMaximumRepaintTime: Tag { Tag(0x0072, 0x010E) }
    /// Display Sets Sequence (0072,0200).
    public static var displaySetsSequence: Tag { Tag(0x0072, 0x0200) }
    /// Display Set Number (0072,0202).
    public static var displaySetNumber: Tag { Tag(0x0072, 0x0202) }
    /// Display Set Label (0072,0203).
    public static var displaySetLabel: Tag { Tag(0x0072, 0x0203) }
    /// Display Set Presentation Group (0072,0204).
    public static var displaySetPresentationGroup: Tag { Tag(0x0072, 0x0204) }
    /// Display Set Presentation Group Description (0072,0206).
    public static var displaySetPresentationGroupDescription: Tag { Tag(0x0072, 0x0206) }
    /// Partial Data Display Handling (0072,0208).
    public static var partialDataDisplayHandling: Tag { Tag(0x0072, 0x0208) }
    /// Synchronized Scrolling Sequence (0072,0210).
    public static var synchronizedScrollingSequence: Tag { Tag(0x0072, 0x0210) }
    /// Display Set Scrolling Group (0072,0212).
    public static var displaySetScrollingGroup: Tag { Tag(0x0072, 0x0212) }
    /// Navigation Indicator Sequence (0072,0214).
    public static var navigationIndicatorSequence: Tag { Tag(0x0072, 0x0214) }
    /// Navigation Display Set (0072,0216).
    public static var navigationDisplaySet: Tag { Tag(0x0072, 0x0216) }
    /// Reference Display Sets (0072,0218).
    public static var referenceDisplaySets: Tag { Tag(0x0072, 0x0218) }
    /// Image Boxes Sequence (0072,0300).
    public static var imageBoxesSequence: Tag { Tag(0x0072, 0x0300) }
    /// Image Box Number (0072,0302).
    public static var imageBoxNumber: Tag { Tag(0x0072, 0x0302) }
    /// Image Box Layout Type (0072,0304).
    public static var imageBoxLayoutType: Tag { Tag(0x0072, 0x0304) }
    /// Image Box Tile Horizontal Dimension (0072,0306).
    public static var imageBoxTileHorizontalDimension: Tag { Tag(0x0072, 0x0306) }
    /// Image Box Tile Vertical Dimension (0072,0308).
    public static var imageBoxTileVerticalDimension: Tag { Tag(0x0072, 0x0308) }
    /// Image Box Scroll Direction (0072,0310).
    public static var imageBoxScrollDirection: Tag { Tag(0x0072, 0x0310) }
    /// Image Box Small Scroll Type (0072,0312).
    public static var imageBoxSmallScrollType: Tag { Tag(0x0072, 0x0312) }
    /// Image Box Small Scroll Amount (0072,0314).
    public static var imageBoxSmallScrollAmount: Tag { Tag(0x0072, 0x0314) }
    /// Image Box Large Scroll Type (0072,0316).
    public static var imageBoxLargeScrollType: Tag { Tag(0x0072, 0x0316) }
    /// Image Box Large Scroll Amount (0072,0318).
    public static var imageBoxLargeScrollAmount: Tag { Tag(0x0072, 0x0318) }
    /// Image Box Overlap Priority (0072,0320).
    public static var imageBoxOverlapPriority: Tag { Tag(0x0072, 0x0320) }
    /// Cine Relative to Real-Time (0072,0330).
    public static var cineRelativeToRealTime: Tag { Tag(0x0072, 0x0330) }
    /// Filter Operations Sequence (0072,0400).
    public static var filterOperationsSequence: Tag { Tag(0x0072, 0x0400) }
    /// Filter-by Category (0072,0402).
    public static var filterByCategory: Tag { Tag(0x0072, 0x0402) }
    /// Filter-by Attribute Presence (0072,0404).
    public static var filterByAttributePresence: Tag { Tag(0x0072, 0x0404) }
    /// Filter-by Operator (0072,0406).
    public static var filterByOperator: Tag { Tag(0x0072, 0x0406) }
    /// Structured Display Background CIELab Value (0072,0420).
    public static var structuredDisplayBackgroundCIELabValue: Tag { Tag(0x0072, 0x0420) }
    /// Empty Image Box CIELab Value (0072,0421).
    public static var emptyImageBoxCIELabValue: Tag { Tag(0x0072, 0x0421) }
    /// Structured Display Image Box Sequence (0072,0422).
    public static var structuredDisplayImageBoxSequence: Tag { Tag(0x0072, 0x0422) }
    /// Structured Display Text Box Sequence (0072,0424).
    public static var structuredDisplayTextBoxSequence: Tag { Tag(0x0072, 0x0424) }
    /// Referenced First Frame Sequence (0072,0427).
    public static var referencedFirstFrameSequence: Tag { Tag(0x0072, 0x0427) }
    /// Image Box Synchronization Sequence (0072,0430).
    public static var imageBoxSynchronizationSequence: Tag { Tag(0x0072, 0x0430) }
    /// Synchronized Image Box List (0072,0432).
    public static var synchronizedImageBoxList: Tag { Tag(0x0072, 0x0432) }
    /// Type of Synchronization (0072,0434).
    public static var typeOfSynchronization: Tag { Tag(0x0072, 0x0434) }
    /// Blending Operation Type (0072,0500).
    public static var blendingOperationType: Tag { Tag(0x0072, 0x0500) }
    /// Reformatting Operation Type (0072,0510).
    public static var reformattingOperationType: Tag { Tag(0x0072, 0x0510) }
    /// Reformatting Thickness (0072,0512).
    public static var reformattingThickness: Tag { Tag(0x0072, 0x0512) }
    /// Reformatting Interval (0072,0514).
    public static var reformattingInterval: Tag { Tag(0x0072, 0x0514) }
    /// Reformatting Operation Initial View Direction (0072,0516).
    public static var reformattingOperationInitialViewDirection: Tag { Tag(0x0072, 0x0516) }
    /// 3D Rendering Type (0072,0520).
    public static var threeDRenderingType: Tag { Tag(0x0072, 0x0520) }
    /// Sorting Operations Sequence (0072,0600).
    public static var sortingOperationsSequence: Tag { Tag(0x0072, 0x0600) }
    /// Sort-by Category (0072,0602).
    public static var sortByCategory: Tag { Tag(0x0072, 0x0602) }
    /// Sorting Direction (0072,0604).
    public static var sortingDirection: Tag { Tag(0x0072, 0x0604) }
    /// Display Set Patient Orientation (0072,0700).
    public static var displaySetPatientOrientation: Tag { Tag(0x0072, 0x0700) }
    /// VOI Type (0072,0702).
    public static var voiType: Tag { Tag(0x0072, 0x0702) }
    /// Pseudo-Color Type (0072,0704).
    public static var pseudoColorType: Tag { Tag(0x0072, 0x0704) }
    /// Pseudo-Color Palette Instance Reference Sequence (0072,0705).
    public static var pseudoColorPaletteInstanceReferenceSequence: Tag { Tag(0x0072, 0x0705) }
    /// Show Grayscale Inverted (0072,0706).
    public static var showGrayscaleInverted: Tag { Tag(0x0072, 0x0706) }
    /// Show Image True Size Flag (0072,0710).
    public static var showImageTrueSizeFlag: Tag { Tag(0x0072, 0x0710) }
    /// Show Graphic Annotation Flag (0072,0712).
    public static var showGraphicAnnotationFlag: Tag { Tag(0x0072, 0x0712) }
    /// Show Patient Demographics Flag (0072,0714).
    public static var showPatientDemographicsFlag: Tag { Tag(0x0072, 0x0714) }
    /// Show Acquisition Techniques Flag (0072,0716).
    public static var showAcquisitionTechniquesFlag: Tag { Tag(0x0072, 0x0716) }
    /// Display Set Horizontal Justification (0072,0717).
    public static var displaySetHorizontalJustification: Tag { Tag(0x0072, 0x0717) }
    /// Display Set Vertical Justification (0072,0718).
    public static var displaySetVerticalJustification: Tag { Tag(0x0072, 0x0718) }
    /// Continuation Start Meterset (0074,0120).
    public static var continuationStartMeterset: Tag { Tag(0x0074, 0x0120) }
    /// Continuation End Meterset (0074,0121).
    public static var continuationEndMeterset: Tag { Tag(0x0074, 0x0121) }
    /// Procedure Step State (0074,1000).
    public static var procedureStepState: Tag { Tag(0x0074, 0x1000) }
    /// Procedure Step Progress Information Sequence (0074,1002).
    public static var procedureStepProgressInformationSequence: Tag { Tag(0x0074, 0x1002) }
    /// Procedure Step Progress (0074,1004).
    public static var procedureStepProgress: Tag { Tag(0x0074, 0x1004) }
    /// Procedure Step Progress Description (0074,1006).
    public static var procedureStepProgressDescription: Tag { Tag(0x0074, 0x1006) }
    /// Procedure Step Progress Parameters Sequence (0074,1007).
    public static var procedureStepProgressParametersSequence: Tag { Tag(0x0074, 0x1007) }
    /// Procedure Step Communications URI Sequence (0074,1008).
    public static var procedureStepCommunicationsURISequence: Tag { Tag(0x0074, 0x1008) }
    /// Contact URI (0074,100A).
    public static var contactURI: Tag { Tag(0x0074, 0x100A) }
    /// Contact Display Name (0074,100C).
    public static var contactDisplayName: Tag { Tag(0x0074, 0x100C) }
    /// Procedure Step Discontinuation Reason Code Sequence (0074,100E).
    public static var procedureStepDiscontinuationReasonCodeSequence: Tag { Tag(0x0074, 0x100E) }
    /// Beam Task Sequence (0074,1020).
    public static var beamTaskSequence: Tag { Tag(0x0074, 0x1020) }
    /// Beam Task Type (0074,1022).
    public static var beamTaskType: Tag { Tag(0x0074, 0x1022) }
    /// Beam Order Index (Trial) (0074,1024), retired.
    public static var beamOrderIndexTrial: Tag { Tag(0x0074, 0x1024) }
    /// Autosequence Flag (0074,1025).
    public static var autosequenceFlag: Tag { Tag(0x0074, 0x1025) }
    /// Table Top Vertical Adjusted Position (0074,1026).
    public static var tableTopVerticalAdjustedPosition: Tag { Tag(0x0074, 0x1026) }
    /// Table Top Longitudinal Adjusted Position (0074,1027).
    public static var tableTopLongitudinalAdjustedPosition: Tag { Tag(0x0074, 0x1027) }
    /// Table Top Lateral Adjusted Position (0074,1028).
    public static var tableTopLateralAdjustedPosition: Tag { Tag(0x0074, 0x1028) }
    /// Patient Support Adjusted Angle (0074,102A).
    public static var patientSupportAdjustedAngle: Tag { Tag(0x0074, 0x102A) }
    /// Table Top Eccentric Adjusted Angle (0074,102B).
    public static var tableTopEccentricAdjustedAngle: Tag { Tag(0x0074, 0x102B) }
    /// Table Top Pitch Adjusted Angle (0074,102C).
    public static var tableTopPitchAdjustedAngle: Tag { Tag(0x0074, 0x102C) }
    /// Table Top Roll Adjusted Angle (0074,102D).
    public static var tableTopRollAdjustedAngle: Tag { Tag(0x0074, 0x102D) }
    /// Delivery Verification Image Sequence (0074,1030).
    public static var deliveryVerificationImageSequence: Tag { Tag(0x0074, 0x1030) }
    /// Verification Image Timing (0074,1032).
    public static var verificationImageTiming: Tag { Tag(0x0074, 0x1032) }
    /// Double Exposure Flag (0074,1034).
    public static var doubleExposureFlag: Tag { Tag(0x0074, 0x1034) }
    /// Double Exposure Ordering (0074,1036).
    public static var doubleExposureOrdering: Tag { Tag(0x0074, 0x1036) }
    /// Double Exposure Meterset (Trial) (0074,1038), retired.
    public static var doubleExposureMetersetTrial: Tag { Tag(0x0074, 0x1038) }
    /// Double Exposure Field Delta (Trial) (0074,103A), retired.
    public static var doubleExposureFieldDeltaTrial: Tag { Tag(0x0074, 0x103A) }
    /// Related Reference RT Image Sequence (0074,1040).
    public static var relatedReferenceRTImageSequence: Tag { Tag(0x0074, 0x1040) }
    /// General Machine Verification Sequence (0074,1042).
    public static var generalMachineVerificationSequence: Tag { Tag(0x0074, 0x1042) }
    /// Conventional Machine Verification Sequence (0074,1044).
    public static var conventionalMachineVerificationSequence: Tag { Tag(0x0074, 0x1044) }
    /// Ion Machine Verification Sequence (0074,1046).
    public static var ionMachineVerificationSequence: Tag { Tag(0x0074, 0x1046) }
    /// Failed Attributes Sequence (0074,1048).
    public static var failedAttributesSequence: Tag { Tag(0x0074, 0x1048) }
    /// Overridden Attributes Sequence (0074,104A).
    public static var overriddenAttributesSequence: Tag { Tag(0x0074, 0x104A) }
    /// Conventional Control Point Verification Sequence (0074,104C).
    public static var conventionalControlPointVerificationSequence: Tag { Tag(0x0074, 0x104C) }
    /// Ion Control Point Verification Sequence (0074,104E).
    public static var ionControlPointVerificationSequence: Tag { Tag(0x0074, 0x104E) }
    /// Attribute Occurrence Sequence (0074,1050).
    public static var attributeOccurrenceSequence: Tag { Tag(0x0074, 0x1050) }
    /// Attribute Occurrence Pointer (0074,1052).
    public static var attributeOccurrencePointer: Tag { Tag(0x0074, 0x1052) }
    /// Attribute Item Selector (0074,1054).
    public static var attributeItemSelector: Tag { Tag(0x0074, 0x1054) }
    /// Attribute Occurrence Private Creator (0074,1056).
    public static var attributeOccurrencePrivateCreator: Tag { Tag(0x0074, 0x1056) }
    /// Selector Sequence Pointer Items (0074,1057).
    public static var selectorSequencePointerItems: Tag { Tag(0x0074, 0x1057) }
    /// Scheduled Procedure Step Priority (0074,1200).
    public static var scheduledProcedureStepPriority: Tag { Tag(0x0074, 0x1200) }
    /// Worklist Label (0074,1202).
    public static var worklistLabel: Tag { Tag(0x0074, 0x1202) }
    /// Procedure Step Label (0074,1204).
    public static var procedureStepLabel: Tag { Tag(0x0074, 0x1204) }
    /// Scheduled Processing Parameters Sequence (0074,1210).
    public static var scheduledProcessingParametersSequence: Tag { Tag(0x0074, 0x1210) }
    /// Performed Processing Parameters Sequence (0074,1212).
    public static var performedProcessingParametersSequence: Tag { Tag(0x0074, 0x1212) }
    /// Unified Procedure Step Performed Procedure Sequence (0074,1216).
    public static var unifiedProcedureStepPerformedProcedureSequence: Tag { Tag(0x0074, 0x1216) }
    /// Related Procedure Step Sequence (0074,1220), retired.
    public static var relatedProcedureStepSequence: Tag { Tag(0x0074, 0x1220) }
    /// Procedure Step Relationship Type (0074,1222), retired.
    public static var procedureStepRelationshipType: Tag { Tag(0x0074, 0x1222) }
    /// Replaced Procedure Step Sequence (0074,1224).
    public static var replacedProcedureStepSequence: Tag { Tag(0x0074, 0x1224) }
    /// Deletion Lock (0074,1230).
    public static var deletionLock: Tag { Tag(0x0074, 0x1230) }
    /// Receiving AE (0074,1234).
    public static var receivingAE: Tag { Tag(0x0074, 0x1234) }
    /// Requesting AE (0074,1236).
    public static var requestingAE: Tag { Tag(0x0074, 0x1236) }
    /// Reason for Cancellation (0074,1238).
    public static var reasonForCancellation: Tag { Tag(0x0074, 0x1238) }
    /// SCP Status (0074,1242).
    public static var scpStatus: Tag { Tag(0x0074, 0x1242) }
    /// Subscription List Status (0074,1244).
    public static var subscriptionListStatus: Tag { Tag(0x0074, 0x1244) }
    /// Unified Procedure Step List Status (0074,1246).
    public static var unifiedProcedureStepListStatus: Tag { Tag(0x0074, 0x1246) }
    /// Beam Order Index (0074,1324).
    public static var beamOrderIndex: Tag { Tag(0x0074, 0x1324) }
    /// Double Exposure Meterset (0074,1338).
    public static var doubleExposureMeterset: Tag { Tag(0x0074, 0x1338) }
    /// Double Exposure Field Delta (0074,133A).
    public static var doubleExposureFieldDelta: Tag { Tag(0x0074, 0x133A) }
    /// Brachy Task Sequence (0074,1401).
    public static var brachyTaskSequence: Tag { Tag(0x0074, 0x1401) }
    /// Continuation Start Total Reference Air Kerma (0074,1402).
    public static var continuationStartTotalReferenceAirKerma: Tag { Tag(0x0074, 0x1402) }
    /// Continuation End Total Reference Air Kerma (0074,1403).
    public static var continuationEndTotalReferenceAirKerma: Tag { Tag(0x0074, 0x1403) }
    /// Continuation Pulse Number (0074,1404).
    public static var continuationPulseNumber: Tag { Tag(0x0074, 0x1404) }
    /// Channel Delivery Order Sequence (0074,1405).
    public static var channelDeliveryOrderSequence: Tag { Tag(0x0074, 0x1405) }
    /// Referenced Channel Number (0074,1406).
    public static var referencedChannelNumber: Tag { Tag(0x0074, 0x1406) }
    /// Start Cumulative Time Weight (0074,1407).
    public static var startCumulativeTimeWeight: Tag { Tag(0x0074, 0x1407) }
    /// End Cumulative Time Weight (0074,1408).
    public static var endCumulativeTimeWeight: Tag { Tag(0x0074, 0x1408) }
    /// Omitted Channel Sequence (0074,1409).
    public static var omittedChannelSequence: Tag { Tag(0x0074, 0x1409) }
    /// Reason for Channel Omission (0074,140A).
    public static var reasonForChannelOmission: Tag { Tag(0x0074, 0x140A) }
    /// Reason for Channel Omission Description (0074,140B).
    public static var reasonForChannelOmissionDescription: Tag { Tag(0x0074, 0x140B) }
    /// Channel Delivery Order Index (0074,140C).
    public static var channelDeliveryOrderIndex: Tag { Tag(0x0074, 0x140C) }
    /// Channel Delivery Continuation Sequence (0074,140D).
    public static var channelDeliveryContinuationSequence: Tag { Tag(0x0074, 0x140D) }
    /// Omitted Application Setup Sequence (0074,140E).
    public static var omittedApplicationSetupSequence: Tag { Tag(0x0074, 0x140E) }
    /// Implant Assembly Template Name (0076,0001).
    public static var implantAssemblyTemplateName: Tag { Tag(0x0076, 0x0001) }
    /// Implant Assembly Template Issuer (0076,0003).
    public static var implantAssemblyTemplateIssuer: Tag { Tag(0x0076, 0x0003) }
    /// Implant Assembly Template Version (0076,0006).
    public static var implantAssemblyTemplateVersion: Tag { Tag(0x0076, 0x0006) }
    /// Replaced Implant Assembly Template Sequence (0076,0008).
    public static var replacedImplantAssemblyTemplateSequence: Tag { Tag(0x0076, 0x0008) }
    /// Implant Assembly Template Type (0076,000A).
    public static var implantAssemblyTemplateType: Tag { Tag(0x0076, 0x000A) }
    /// Original Implant Assembly Template Sequence (0076,000C).
    public static var originalImplantAssemblyTemplateSequence: Tag { Tag(0x0076, 0x000C) }
    /// Derivation Implant Assembly Template Sequence (0076,000E).
    public static var derivationImplantAssemblyTemplateSequence: Tag { Tag(0x0076, 0x000E) }
    /// Implant Assembly Template Target Anatomy Sequence (0076,0010).
    public static var implantAssemblyTemplateTargetAnatomySequence: Tag { Tag(0x0076, 0x0010) }
    /// Procedure Type Code Sequence (0076,0020).
    public static var procedureTypeCodeSequence: Tag { Tag(0x0076, 0x0020) }
    /// Surgical Technique (0076,0030).
    public static var surgicalTechnique: Tag { Tag(0x0076, 0x0030) }
    /// Component Types Sequence (0076,0032).
    public static var componentTypesSequence: Tag { Tag(0x0076, 0x0032) }
    /// Component Type Code Sequence (0076,0034).
    public static var componentTypeCodeSequence: Tag { Tag(0x0076, 0x0034) }
    /// Exclusive Component Type (0076,0036).
    public static var exclusiveComponentType: Tag { Tag(0x0076, 0x0036) }
    /// Mandatory Component Type (0076,0038).
    public static var mandatoryComponentType: Tag { Tag(0x0076, 0x0038) }
    /// Component Sequence (0076,0040).
    public static var componentSequence: Tag { Tag(0x0076, 0x0040) }
    /// Component ID (0076,0055).
    public static var componentID: Tag { Tag(0x0076, 0x0055) }
    /// Component Assembly Sequence (0076,0060).
    public static var componentAssemblySequence: Tag { Tag(0x0076, 0x0060) }
    /// Component 1 Referenced ID (0076,0070).
    public static var component1ReferencedID: Tag { Tag(0x0076, 0x0070) }
    /// Component 1 Referenced Mating Feature Set ID (0076,0080).
    public static var component1ReferencedMatingFeatureSetID: Tag { Tag(0x0076, 0x0080) }
    /// Component 1 Referenced Mating Feature ID (0076,0090).
    public static var component1ReferencedMatingFeatureID: Tag { Tag(0x0076, 0x0090) }
    /// Component 2 Referenced ID (0076,00A0).
    public static var component2ReferencedID: Tag { Tag(0x0076, 0x00A0) }
    /// Component 2 Referenced Mating Feature Set ID (0076,00B0).
    public static var component2ReferencedMatingFeatureSetID: Tag { Tag(0x0076, 0x00B0) }
    /// Component 2 Referenced Mating Feature ID (0076,00C0).
    public static var component2ReferencedMatingFeatureID: Tag { Tag(0x0076, 0x00C0) }
    /// Implant Template Group Name (0078,0001).
    public static var implantTemplateGroupName: Tag { Tag(0x0078, 0x0001) }
    /// Implant Template Group Description (0078,0010).
    public static var implantTemplateGroupDescription: Tag { Tag(0x0078, 0x0010) }
    /// Implant Template Group Issuer (0078,0020).
    public static var implantTemplateGroupIssuer: Tag { Tag(0x0078, 0x0020) }
    /// Implant Template Group Version (0078,0024).
    public static var implantTemplateGroupVersion: Tag { Tag(0x0078, 0x0024) }
    /// Replaced Implant Template Group Sequence (0078,0026).
    public static var replacedImplantTemplateGroupSequence: Tag { Tag(0x0078, 0x0026) }
    /// Implant Template Group Target Anatomy Sequence (0078,0028).
    public static var implantTemplateGroupTargetAnatomySequence: Tag { Tag(0x0078, 0x0028) }
    /// Implant Template Group Members Sequence (0078,002A).
    public static var implantTemplateGroupMembersSequence: Tag { Tag(0x0078, 0x002A) }
    /// Implant Template Group Member ID (0078,002E).
    public static var implantTemplateGroupMemberID: Tag { Tag(0x0078, 0x002E) }
    /// 3D Implant Template Group Member Matching Point (0078,0050).
    public static var threeDImplantTemplateGroupMemberMatchingPoint: Tag { Tag(0x0078, 0x0050) }
    /// 3D Implant Template Group Member Matching Axes (0078,0060).
    public static var threeDImplantTemplateGroupMemberMatchingAxes: Tag { Tag(0x0078, 0x0060) }
    /// Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070).
    public static var implantTemplateGroupMemberMatching2DCoordinatesSequence: Tag { Tag(0x0078, 0x0070) }
    /// 2D Implant Template Group Member Matching Point (0078,0090).
    public static var twoDImplantTemplateGroupMemberMatchingPoint: Tag { Tag(0x0078, 0x0090) }
    /// 2D Implant Template Group Member Matching Axes (0078,00A0).
    public static var twoDImplantTemplateGroupMemberMatchingAxes: Tag { Tag(0x0078, 0x00A0) }
    /// Implant Template Group Variation Dimension Sequence (0078,00B0).
    public static var implantTemplateGroupVariationDimensionSequence: Tag { Tag(0x0078, 0x00B0) }
    /// Implant Template Group Variation Dimension Name (0078,00B2).
    public static var implantTemplateGroupVariationDimensionName: Tag { Tag(0x0078, 0x00B2) }
    /// Implant Template Group Variation Dimension Rank Sequence (0078,00B4).
    public static var implantTemplateGroupVariationDimensionRankSequence: Tag { Tag(0x0078, 0x00B4) }
    /// Referenced Implant Template Group Member ID (0078,00B6).
    public static var referencedImplantTemplateGroupMemberID: Tag { Tag(0x0078, 0x00B6) }
    /// Implant Template Group Variation Dimension Rank (0078,00B8).
    public static var implantTemplateGroupVariationDimensionRank: Tag { Tag(0x0078, 0x00B8) }
    /// Surface Scan Acquisition Type Code Sequence (0080,0001).
    public static var surfaceScanAcquisitionTypeCodeSequence: Tag { Tag(0x0080, 0x0001) }
    /// Surface Scan Mode Code Sequence (0080,0002).
    public static var surfaceScanModeCodeSequence: Tag { Tag(0x0080, 0x0002) }
    /// Registration Method Code Sequence (0080,0003).
    public static var registrationMethodCodeSequence: Tag { Tag(0x0080, 0x0003) }
    /// Shot Duration Time (0080,0004).
    public static var shotDurationTime: Tag { Tag(0x0080, 0x0004) }
    /// Shot Offset Time (0080,0005).
    public static var shotOffsetTime: Tag { Tag(0x0080, 0x0005) }
    /// Surface Point Presentation Value Data (0080,0006).
    public static var surfacePointPresentationValueData: Tag { Tag(0x0080, 0x0006) }
    /// Surface Point Color CIELab Value Data (0080,0007).
    public static var surfacePointColorCIELabValueData: Tag { Tag(0x0080, 0x0007) }
    /// UV Mapping Sequence (0080,0008).
    public static var uvMappingSequence: Tag { Tag(0x0080, 0x0008) }
    /// Texture Label (0080,0009).
    public static var textureLabel: Tag { Tag(0x0080, 0x0009) }
    /// U Value Data (0080,0010).
    public static var uValueData: Tag { Tag(0x0080, 0x0010) }
    /// V Value Data (0080,0011).
    public static var vValueData: Tag { Tag(0x0080, 0x0011) }
    /// Referenced Texture Sequence (0080,0012).
    public static var referencedTextureSequence: Tag { Tag(0x0080, 0x0012) }
    /// Referenced Surface Data Sequence (0080,0013).
    public static var referencedSurfaceDataSequence: Tag { Tag(0x0080, 0x0013) }
    /// Assessment Summary (0082,0001).
    public static var assessmentSummary: Tag { Tag(0x0082, 0x0001) }
    /// Assessment Summary Description (0082,0003).
    public static var assessmentSummaryDescription: Tag { Tag(0x0082, 0x0003) }
    /// Assessed SOP Instance Sequence (0082,0004).
    public static var assessedSOPInstanceSequence: Tag { Tag(0x0082, 0x0004) }
    /// Referenced Comparison SOP Instance Sequence (0082,0005).
    public static var referencedComparisonSOPInstanceSequence: Tag { Tag(0x0082, 0x0005) }
    /// Number of Assessment Observations (0082,0006).
    public static var numberOfAssessmentObservations: Tag { Tag(0x0082, 0x0006) }
    /// Assessment Observations Sequence (0082,0007).
    public static var assessmentObservationsSequence: Tag { Tag(0x0082, 0x0007) }
    /// Observation Significance (0082,0008).
    public static var observationSignificance: Tag { Tag(0x0082, 0x0008) }
    /// Observation Description (0082,000A).
    public static var observationDescription: Tag { Tag(0x0082, 0x000A) }
    /// Structured Constraint Observation Sequence (0082,000C).
    public static var structuredConstraintObservationSequence: Tag { Tag(0x0082, 0x000C) }
    /// Assessed Attribute Value Sequence (0082,0010).
    public static var assessedAttributeValueSequence: Tag { Tag(0x0082, 0x0010) }
    /// Assessment Set ID (0082,0016).
    public static var assessmentSetID: Tag { Tag(0x0082, 0x0016) }
    /// Assessment Requester Sequence (0082,0017).
    public static var assessmentRequesterSequence: Tag { Tag(0x0082, 0x0017) }
    /// Selector Attribute Name (0082,0018).
    public static var selectorAttributeName: Tag { Tag(0x0082, 0x0018) }
    /// Selector Attribute Keyword (0082,0019).
    public static var selectorAttributeKeyword: Tag { Tag(0x0082, 0x0019) }
    /// Assessment Type Code Sequence (0082,0021).
    public static var assessmentTypeCodeSequence: Tag { Tag(0x0082, 0x0021) }
    /// Observation Basis Code Sequence (0082,0022).
    public static var observationBasisCodeSequence: Tag { Tag(0x0082, 0x0022) }
    /// Assessment Label (0082,0023).
    public static var assessmentLabel: Tag { Tag(0x0082, 0x0023) }
    /// Constraint Type (0082,0032).
    public static var constraintType: Tag { Tag(0x0082, 0x0032) }
    /// Specification Selection Guidance (0082,0033).
    public static var specificationSelectionGuidance: Tag { Tag(0x0082, 0x0033) }
    /// Constraint Value Sequence (0082,0034).
    public static var constraintValueSequence: Tag { Tag(0x0082, 0x0034) }
    /// Recommended Default Value Sequence (0082,0035).
    public static var recommendedDefaultValueSequence: Tag { Tag(0x0082, 0x0035) }
    /// Constraint Violation Significance (0082,0036).
    public static var constraintViolationSignificance: Tag { Tag(0x0082, 0x0036) }
    /// Constraint Violation Condition (0082,0037).
    public static var constraintViolationCondition: Tag { Tag(0x0082, 0x0037) }
    /// Modifiable Constraint Flag (0082,0038).
    public static var modifiableConstraintFlag: Tag { Tag(0x0082, 0x0038) }
    /// Storage Media File-set ID (0088,0130).
    public static var storageMediaFileSetID: Tag { Tag(0x0088, 0x0130) }
    /// Storage Media File-set UID (0088,0140).
    public static var storageMediaFileSetUID: Tag { Tag(0x0088, 0x0140) }
    /// Icon Image Sequence (0088,0200).
    public static var iconImageSequence: Tag { Tag(0x0088, 0x0200) }
    /// Topic Title (0088,0904), retired.
    public static var topicTitle: Tag { Tag(0x0088, 0x0904) }
    /// Topic Subject (0088,0906), retired.
    public static var topicSubject: Tag { Tag(0x0088, 0x0906) }
    /// Topic Author (0088,0910), retired.
    public static var topicAuthor: Tag { Tag(0x0088, 0x0910) }
    /// Topic Keywords (0088,0912), retired.
    public static var topicKeywords: Tag { Tag(0x0088, 0x0912) }
    /// SOP Instance Status (0100,0410).
    public static var sopInstanceStatus: Tag { Tag(0x0100, 0x0410) }
    /// SOP Authorization DateTime (0100,0420).
    public static var sopAuthorizationDateTime: Tag { Tag(0x0100, 0x0420) }
    /// SOP Authorization Comment (0100,0424).
    public static var sopAuthorizationComment: Tag { Tag(0x0100, 0x0424) }
    /// Authorization Equipment Certification Number (0100,0426).
    public static var authorizationEquipmentCertificationNumber: Tag { Tag(0x0100, 0x0426) }
    /// MAC ID Number (0400,0005).
    public static var macidNumber: Tag { Tag(0x0400, 0x0005) }
    /// MAC Calculation Transfer Syntax UID (0400,0010).
    public static var macCalculationTransferSyntaxUID: Tag { Tag(0x0400, 0x0010) }
    /// MAC Algorithm (0400,0015).
    public static var macAlgorithm: Tag { Tag(0x0400, 0x0015) }
    /// Data Elements Signed (0400,0020).
    public static var dataElementsSigned: Tag { Tag(0x0400, 0x0020) }
    /// Digital Signature UID (0400,0100).
    public static var digitalSignatureUID: Tag { Tag(0x0400, 0x0100) }
    /// Digital Signature DateTime (0400,0105).
    public static var digitalSignatureDateTime: Tag { Tag(0x0400, 0x0105) }
    /// Certificate Type (0400,0110).
    public static var certificateType: Tag { Tag(0x0400, 0x0110) }
    /// Certificate of Signer (0400,0115).
    public static var certificateOfSigner: Tag { Tag(0x0400, 0x0115) }
    /// Signature (0400,0120).
    public static var signature: Tag { Tag(0x0400, 0x0120) }
    /// Certified Timestamp Type (0400,0305).
    public static var certifiedTimestampType: Tag { Tag(0x0400, 0x0305) }
    /// Certified Timestamp (0400,0310).
    public static var certifiedTimestamp: Tag { Tag(0x0400, 0x0310) }
    /// Digital Signature Purpose Code Sequence (0400,0401).
    public static var digitalSignaturePurposeCodeSequence: Tag { Tag(0x0400, 0x0401) }
    /// Referenced Digital Signature Sequence (0400,0402).
    public static var referencedDigitalSignatureSequence: Tag { Tag(0x0400, 0x0402) }
    /// Referenced SOP Instance MAC Sequence (0400,0403).
    public static var referencedSOPInstanceMACSequence: Tag { Tag(0x0400, 0x0403) }
    /// MAC (0400,0404).
    public static var mac: Tag { Tag(0x0400, 0x0404) }
    /// Encrypted Attributes Sequence (0400,0500).
    public static var encryptedAttributesSequence: Tag { Tag(0x0400, 0x0500) }
    /// Encrypted Content Transfer Syntax UID (0400,0510).
    public static var encryptedContentTransferSyntaxUID: Tag { Tag(0x0400, 0x0510) }
    /// Encrypted Content (0400,0520).
    public static var encryptedContent: Tag { Tag(0x0400, 0x0520) }
    /// Modified Attributes Sequence (0400,0550).
    public static var modifiedAttributesSequence: Tag { Tag(0x0400, 0x0550) }
    /// Nonconforming Modified Attributes Sequence (0400,0551).
    public static var nonconformingModifiedAttributesSequence: Tag { Tag(0x0400, 0x0551) }
    /// Nonconforming Data Element Value (0400,0552).
    public static var nonconformingDataElementValue: Tag { Tag(0x0400, 0x0552) }
    /// Original Attributes Sequence (0400,0561).
    public static var originalAttributesSequence: Tag { Tag(0x0400, 0x0561) }
    /// Attribute Modification DateTime (0400,0562).
    public static var attributeModificationDateTime: Tag { Tag(0x0400, 0x0562) }
    /// Modifying System (0400,0563).
    public static var modifyingSystem: Tag { Tag(0x0400, 0x0563) }
    /// Source of Previous Values (0400,0564).
    public static var sourceOfPreviousValues: Tag { Tag(0x0400, 0x0564) }
    /// Reason for the Attribute Modification (0400,0565).
    public static var reasonForTheAttributeModification: Tag { Tag(0x0400, 0x0565) }
    /// Instance Origin Status (0400,0600).
    public static var instanceOriginStatus: Tag { Tag(0x0400, 0x0600) }
    /// Number of Copies (2000,0010).
    public static var numberOfCopies: Tag { Tag(0x2000, 0x0010) }
    /// Printer Configuration Sequence (2000,001E).
    public static var printerConfigurationSequence: Tag { Tag(0x2000, 0x001E) }
    /// Print Priority (2000,0020).
    public static var printPriority: Tag { Tag(0x2000, 0x0020) }
    /// Medium Type (2000,0030).
    public static var mediumType: Tag { Tag(0x2000, 0x0030) }
    /// Film Destination (2000,0040).
    public static var filmDestination: Tag { Tag(0x2000, 0x0040) }
    /// Film Session Label (2000,0050).
    public static var filmSessionLabel: Tag { Tag(0x2000, 0x0050) }
    /// Memory Allocation (2000,0060).
    public static var memoryAllocation: Tag { Tag(0x2000, 0x0060) }
    /// Maximum Memory Allocation (2000,0061).
    public static var maximumMemoryAllocation: Tag { Tag(0x2000, 0x0061) }
    /// Color Image Printing Flag (2000,0062), retired.
    public static var colorImagePrintingFlag: Tag { Tag(0x2000, 0x0062) }
    /// Collation Flag (2000,0063), retired.
    public static var collationFlag: Tag { Tag(0x2000, 0x0063) }
    /// Annotation Flag (2000,0065), retired.
    public static var annotationFlag: Tag { Tag(0x2000, 0x0065) }
    /// Image Overlay Flag (2000,0067), retired.
    public static var imageOverlayFlag: Tag { Tag(0x2000, 0x0067) }
    /// Presentation LUT Flag (2000,0069), retired.
    public static var presentationLUTFlag: Tag { Tag(0x2000, 0x0069) }
    /// Image Box Presentation LUT Flag (2000,006A), retired.
    public static var imageBoxPresentationLUTFlag: Tag { Tag(0x2000, 0x006A) }
    /// Memory Bit Depth (2000,00A0).
    public static var memoryBitDepth: Tag { Tag(0x2000, 0x00A0) }
    /// Printing Bit Depth (2000,00A1).
    public static var printingBitDepth: Tag { Tag(0x2000, 0x00A1) }
    /// Media Installed Sequence (2000,00A2).
    public static var mediaInstalledSequence: Tag { Tag(0x2000, 0x00A2) }
    /// Other Media Available Sequence (2000,00A4).
    public static var otherMediaAvailableSequence: Tag { Tag(0x2000, 0x00A4) }
    /// Supported Image Display Formats Sequence (2000,00A8).
    public static var supportedImageDisplayFormatsSequence: Tag { Tag(0x2000, 0x00A8) }
    /// Referenced Film Box Sequence (2000,0500).
    public static var referencedFilmBoxSequence: Tag { Tag(0x2000, 0x0500) }
    /// Referenced Stored Print Sequence (2000,0510), retired.
    public static var referencedStoredPrintSequence: Tag { Tag(0x2000, 0x0510) }
    /// Image Display Format (2010,0010).
    public static var imageDisplayFormat: Tag { Tag(0x2010, 0x0010) }
    /// Annotation Display Format ID (2010,0030).
    public static var annotationDisplayFormatID: Tag { Tag(0x2010, 0x0030) }
    /// Film Orientation (2010,0040).
    public static var filmOrientation: Tag { Tag(0x2010, 0x0040) }
    /// Film Size ID (2010,0050).
    public static var filmSizeID: Tag { Tag(0x2010, 0x0050) }
    /// Printer Resolution ID (2010,0052).
    public static var printerResolutionID: Tag { Tag(0x2010, 0x0052) }
    /// Default Printer Resolution ID (2010,0054).
    public static var defaultPrinterResolutionID: Tag { Tag(0x2010, 0x0054) }
    /// Magnification Type (2010,0060).
    public static var magnificationType: Tag { Tag(0x2010, 0x0060) }
    /// Smoothing Type (2010,0080).
    public static var smoothingType: Tag { Tag(0x2010, 0x0080) }
    /// Default Magnification Type (2010,00A6).
    public static var defaultMagnificationType: Tag { Tag(0x2010, 0x00A6) }
    /// Other Magnification Types Available (2010,00A7).
    public static var otherMagnificationTypesAvailable: Tag { Tag(0x2010, 0x00A7) }
    /// Default Smoothing Type (2010,00A8).
    public static var defaultSmoothingType: Tag { Tag(0x2010, 0x00A8) }
    /// Other Smoothing Types Available (2010,00A9).
    public static var otherSmoothingTypesAvailable: Tag { Tag(0x2010, 0x00A9) }
    /// Border Density (2010,0100).
    public static var borderDensity: Tag { Tag(0x2010, 0x0100) }
    /// Empty Image Density (2010,0110).
    public static var emptyImageDensity: Tag { Tag(0x2010, 0x0110) }
    /// Min Density (2010,0120).
    public static var minDensity: Tag { Tag(0x2010, 0x0120) }
    /// Max Density (2010,0130).
    public static var maxDensity: Tag { Tag(0x2010, 0x0130) }
    /// Trim (2010,0140).
    public static var trim: Tag { Tag(0x2010, 0x0140) }
    /// Configuration Information (2010,0150).
    public static var configurationInformation: Tag { Tag(0x2010, 0x0150) }
    /// Configuration Information Description (2010,0152).
    public static var configurationInformationDescription: Tag { Tag(0x2010, 0x0152) }
    /// Maximum Collated Films (2010,0154).
    public static var maximumCollatedFilms: Tag { Tag(0x2010, 0x0154) }
    /// Illumination (2010,015E).
    public static var illumination: Tag { Tag(0x2010, 0x015E) }
    /// Reflected Ambient Light (2010,0160).
    public static var reflectedAmbientLight: Tag { Tag(0x2010, 0x0160) }
    /// Printer Pixel Spacing (2010,0376).
    public static var printerPixelSpacing: Tag { Tag(0x2010, 0x0376) }
    /// Referenced Film Session Sequence (2010,0500).
    public static var referencedFilmSessionSequence: Tag { Tag(0x2010, 0x0500) }
    /// Referenced Image Box Sequence (2010,0510).
    public static var referencedImageBoxSequence: Tag { Tag(0x2010, 0x0510) }
    /// Referenced Basic Annotation Box Sequence (2010,0520).
    public static var referencedBasicAnnotationBoxSequence: Tag { Tag(0x2010, 0x0520) }
    /// Image Box Position (2020,0010).
    public static var imageBoxPosition: Tag { Tag(0x2020, 0x0010) }
    /// Polarity (2020,0020).
    public static var polarity: Tag { Tag(0x2020, 0x0020) }
    /// Requested Image Size (2020,0030).
    public static var requestedImageSize: Tag { Tag(0x2020, 0x0030) }
    /// Requested Decimate/Crop Behavior (2020,0040).
    public static var requestedDecimateCropBehavior: Tag { Tag(0x2020, 0x0040) }
    /// Requested Resolution ID (2020,0050).
    public static var requestedResolutionID: Tag { Tag(0x2020, 0x0050) }
    /// Requested Image Size Flag (2020,00A0).
    public static var requestedImageSizeFlag: Tag { Tag(0x2020, 0x00A0) }
    /// Decimate/Crop Result (2020,00A2).
    public static var decimateCropResult: Tag { Tag(0x2020, 0x00A2) }
    /// Basic Grayscale Image Sequence (2020,0110).
    public static var basicGrayscaleImageSequence: Tag { Tag(0x2020, 0x0110) }
    /// Basic Color Image Sequence (2020,0111).
    public static var basicColorImageSequence: Tag { Tag(0x2020, 0x0111) }
    /// Referenced Image Overlay Box Sequence (2020,0130), retired.
    public static var referencedImageOverlayBoxSequence: Tag { Tag(0x2020, 0x0130) }
    /// Referenced VOI LUT Box Sequence (2020,0140), retired.
    public static var referencedVOILUTBoxSequence: Tag { Tag(0x2020, 0x0140) }
    /// Annotation Position (2030,0010).
    public static var annotationPosition: Tag { Tag(0x2030, 0x0010) }
    /// Text String (2030,0020).
    public static var textString: Tag { Tag(0x2030, 0x0020) }
    /// Referenced Overlay Plane Sequence (2040,0010), retired.
    public static var referencedOverlayPlaneSequence: Tag { Tag(0x2040, 0x0010) }
    /// Referenced Overlay Plane Groups (2040,0011), retired.
    public static var referencedOverlayPlaneGroups: Tag { Tag(0x2040, 0x0011) }
    /// Overlay Pixel Data Sequence (2040,0020), retired.
    public static var overlayPixelDataSequence: Tag { Tag(0x2040, 0x0020) }
    /// Overlay Magnification Type (2040,0060), retired.
    public static var overlayMagnificationType: Tag { Tag(0x2040, 0x0060) }
    /// Overlay Smoothing Type (2040,0070), retired.
    public static var overlaySmoothingType: Tag { Tag(0x2040, 0x0070) }
    /// Overlay or Image Magnification (2040,0072), retired.
    public static var overlayOrImageMagnification: Tag { Tag(0x2040, 0x0072) }
    /// Magnify to Number of Columns (2040,0074), retired.
    public static var magnifyToNumberOfColumns: Tag { Tag(0x2040, 0x0074) }
    /// Overlay Foreground Density (2040,0080), retired.
    public static var overlayForegroundDensity: Tag { Tag(0x2040, 0x0080) }
    /// Overlay Background Density (2040,0082), retired.
    public static var overlayBackgroundDensity: Tag { Tag(0x2040, 0x0082) }
    /// Overlay Mode (2040,0090), retired.
    public static var overlayMode: Tag { Tag(0x2040, 0x0090) }
    /// Threshold Density (2040,0100), retired.
    public static var thresholdDensity: Tag { Tag(0x2040, 0x0100) }
    /// Referenced Image Box Sequence (Retired) (2040,0500), retired.
    public static var referencedImageBoxSequenceRetired: Tag { Tag(0x2040, 0x0500) }
    /// Presentation LUT Sequence (2050,0010).
    public static var presentationLUTSequence: Tag { Tag(0x2050, 0x0010) }
    /// Presentation LUT Shape (2050,0020).
    public static var presentationLUTShape: Tag { Tag(0x2050, 0x0020) }
    /// Referenced Presentation LUT Sequence (2050,0500).
    public static var referencedPresentationLUTSequence: Tag { Tag(0x2050, 0x0500) }
    /// Print Job ID (2100,0010), retired.
    public static var printJobID: Tag { Tag(0x2100, 0x0010) }
    /// Execution Status (2100,0020).
    public static var executionStatus: Tag { Tag(0x2100, 0x0020) }
    /// Execution Status Info (2100,0030).
    public static var executionStatusInfo: Tag { Tag(0x2100, 0x0030) }
    /// Creation Date (2100,0040).
    public static var creationDate: Tag { Tag(0x2100, 0x0040) }
    /// Creation Time (2100,0050).
    public static var creationTime: Tag { Tag(0x2100, 0x0050) }
    /// Originator (2100,0070).
    public static var originator: Tag { Tag(0x2100, 0x0070) }
    /// Destination AE (2100,0140).
    public static var destinationAE: Tag { Tag(0x2100, 0x0140) }
    /// Owner ID (2100,0160).
    public static var ownerID: Tag { Tag(0x2100, 0x0160) }
    /// Number of Films (2100,0170).
    public static var numberOfFilms: Tag { Tag(0x2100, 0x0170) }
    /// Referenced Print Job Sequence (Pull Stored Print) (2100,0500), retired.
    public static var referencedPrintJobSequencePullStoredPrint: Tag { Tag(0x2100, 0x0500) }
    /// Printer Status (2110,0010).
    public static var printerStatus: Tag { Tag(0x2110, 0x0010) }
    /// Printer Status Info (2110,0020).
    public static var printerStatusInfo: Tag { Tag(0x2110, 0x0020) }
    /// Printer Name (2110,0030).
    public static var printerName: Tag { Tag(0x2110, 0x0030) }
    /// Print Queue ID (2110,0099), retired.
    public static var printQueueID: Tag { Tag(0x2110, 0x0099) }
    /// Queue Status (2120,0010), retired.
    public static var queueStatus: Tag { Tag(0x2120, 0x0010) }
    /// Print Job Description Sequence (2120,0050), retired.
    public static var printJobDescriptionSequence: Tag { Tag(0x2120, 0x0050) }
    /// Referenced Print Job Sequence (2120,0070), retired.
    public static var referencedPrintJobSequence: Tag { Tag(0x2120, 0x0070) }
    /// Print Management Capabilities Sequence (2130,0010), retired.
    public static var printManagementCapabilitiesSequence: Tag { Tag(0x2130, 0x0010) }
    /// Printer Characteristics Sequence (2130,0015), retired.
    public static var printerCharacteristicsSequence: Tag { Tag(0x2130, 0x0015) }
    /// Film Box Content Sequence (2130,0030), retired.
    public static var filmBoxContentSequence: Tag { Tag(0x2130, 0x0030) }
    /// Image Box Content Sequence (2130,0040), retired.
    public static var imageBoxContentSequence: Tag { Tag(0x2130, 0x0040) }
    /// Annotation Content Sequence (2130,0050), retired.
    public static var annotationContentSequence: Tag { Tag(0x2130, 0x0050) }
    /// Image Overlay Box Content Sequence (2130,0060), retired.
    public static var imageOverlayBoxContentSequence: Tag { Tag(0x2130, 0x0060) }
    /// Presentation LUT Content Sequence (2130,0080), retired.
    public static var presentationLUTContentSequence: Tag { Tag(0x2130, 0x0080) }
    /// Proposed Study Sequence (2130,00A0).
    public static var proposedStudySequence: Tag { Tag(0x2130, 0x00A0) }
    /// Original Image Sequence (2130,00C0).
    public static var originalImageSequence: Tag { Tag(0x2130, 0x00C0) }
    /// Label Using Information Extracted From Instances (2200,0001).
    public static var labelUsingInformationExtractedFromInstances: Tag { Tag(0x2200, 0x0001) }
    /// Label Text (2200,0002).
    public static var labelText: Tag { Tag(0x2200, 0x0002) }
    /// Label Style Selection (2200,0003).
    public static var labelStyleSelection: Tag { Tag(0x2200, 0x0003) }
    /// Media Disposition (2200,0004).
    public static var mediaDisposition: Tag { Tag(0x2200, 0x0004) }
    /// Barcode Value (2200,0005).
    public static var barcodeValue: Tag { Tag(0x2200, 0x0005) }
    /// Barcode Symbology (2200,0006).
    public static var barcodeSymbology: Tag { Tag(0x2200, 0x0006) }
    /// Allow Media Splitting (2200,0007).
    public static var allowMediaSplitting: Tag { Tag(0x2200, 0x0007) }
    /// Include Non-DICOM Objects (2200,0008).
    public static var includeNonDICOMObjects: Tag { Tag(0x2200, 0x0008) }
    /// Include Display Application (2200,0009).
    public static var includeDisplayApplication: Tag { Tag(0x2200, 0x0009) }
    /// Preserve Composite Instances After Media Creation (2200,000A).
    public static var preserveCompositeInstancesAfterMediaCreation: Tag { Tag(0x2200, 0x000A) }
    /// Total Number of Pieces of Media Created (2200,000B).
    public static var totalNumberOfPiecesOfMediaCreated: Tag { Tag(0x2200, 0x000B) }
    /// Requested Media Application Profile (2200,000C).
    public static var requestedMediaApplicationProfile: Tag { Tag(0x2200, 0x000C) }
    /// Referenced Storage Media Sequence (2200,000D).
    public static var referencedStorageMediaSequence: Tag { Tag(0x2200, 0x000D) }
    /// Failure Attributes (2200,000E).
    public static var failureAttributes: Tag { Tag(0x2200, 0x000E) }
    /// Allow Lossy Compression (2200,000F).
    public static var allowLossyCompression: Tag { Tag(0x2200, 0x000F) }
    /// Request Priority (2200,0020).
    public static var requestPriority: Tag { Tag(0x2200, 0x0020) }
    /// RT Image Label (3002,0002).
    public static var rtImageLabel: Tag { Tag(0x3002, 0x0002) }
    /// RT Image Name (3002,0003).
    public static var rtImageName: Tag { Tag(0x3002, 0x0003) }
    /// RT Image Description (3002,0004).
    public static var rtImageDescription: Tag { Tag(0x3002, 0x0004) }
    /// Reported Values Origin (3002,000A).
    public static var reportedValuesOrigin: Tag { Tag(0x3002, 0x000A) }
    /// RT Image Plane (3002,000C).
    public static var rtImagePlane: Tag { Tag(0x3002, 0x000C) }
    /// X-Ray Image Receptor Translation (3002,000D).
    public static var xRayImageReceptorTranslation: Tag { Tag(0x3002, 0x000D) }
    /// X-Ray Image Receptor Angle (3002,000E).
    public static var xRayImageReceptorAngle: Tag { Tag(0x3002, 0x000E) }
    /// RT Image Orientation (3002,0010).
    public static var rtImageOrientation: Tag { Tag(0x3002, 0x0010) }
    /// Image Plane Pixel Spacing (3002,0011).
    public static var imagePlanePixelSpacing: Tag { Tag(0x3002, 0x0011) }
    /// RT Image Position (3002,0012).
    public static var rtImagePosition: Tag { Tag(0x3002, 0x0012) }
    /// Radiation Machine Name (3002,0020).
    public static var radiationMachineName: Tag { Tag(0x3002, 0x0020) }
    /// Radiation Machine SAD (3002,0022).
    public static var radiationMachineSAD: Tag { Tag(0x3002, 0x0022) }
    /// Radiation Machine SSD (3002,0024).
    public static var radiationMachineSSD: Tag { Tag(0x3002, 0x0024) }
    /// RT Image SID (3002,0026).
    public static var rtImageSID: Tag { Tag(0x3002, 0x0026) }
    /// Source to Reference Object Distance (3002,0028).
    public static var sourceToReferenceObjectDistance: Tag { Tag(0x3002, 0x0028) }
    /// Fraction Number (3002,0029).
    public static var fractionNumber: Tag { Tag(0x3002, 0x0029) }
    /// Exposure Sequence (3002,0030).
    public static var exposureSequence: Tag { Tag(0x3002, 0x0030) }
    /// Meterset Exposure (3002,0032).
    public static var metersetExposure: Tag { Tag(0x3002, 0x0032) }
    /// Diaphragm Position (3002,0034).
    public static var diaphragmPosition: Tag { Tag(0x3002, 0x0034) }
    /// Fluence Map Sequence (3002,0040).
    public static var fluenceMapSequence: Tag { Tag(0x3002, 0x0040) }
    /// Fluence Data Source (3002,0041).
    public static var fluenceDataSource: Tag { Tag(0x3002, 0x0041) }
    /// Fluence Data Scale (3002,0042).
    public static var fluenceDataScale: Tag { Tag(0x3002, 0x0042) }
    /// Primary Fluence Mode Sequence (3002,0050).
    public static var primaryFluenceModeSequence: Tag { Tag(0x3002, 0x0050) }
    /// Fluence Mode (3002,0051).
    public static var fluenceMode: Tag { Tag(0x3002, 0x0051) }
    /// Fluence Mode ID (3002,0052).
    public static var fluenceModeID: Tag { Tag(0x3002, 0x0052) }
    /// Selected Frame Number (3002,0100).
    public static var selectedFrameNumber: Tag { Tag(0x3002, 0x0100) }
    /// Selected Frame Functional Groups Sequence (3002,0101).
    public static var selectedFrameFunctionalGroupsSequence: Tag { Tag(0x3002, 0x0101) }
    /// RT Image Frame General Content Sequence (3002,0102).
    public static var rtImageFrameGeneralContentSequence: Tag { Tag(0x3002, 0x0102) }
    /// RT Image Frame Context Sequence (3002,0103).
    public static var rtImageFrameContextSequence: Tag { Tag(0x3002, 0x0103) }
    /// RT Image Scope Sequence (3002,0104).
    public static var rtImageScopeSequence: Tag { Tag(0x3002, 0x0104) }
    /// Beam Modifier Coordinates Presence Flag (3002,0105).
    public static var beamModifierCoordinatesPresenceFlag: Tag { Tag(0x3002, 0x0105) }
    /// Start Cumulative Meterset (3002,0106).
    public static var startCumulativeMeterset: Tag { Tag(0x3002, 0x0106) }
    /// Stop Cumulative Meterset (3002,0107).
    public static var stopCumulativeMeterset: Tag { Tag(0x3002, 0x0107) }
    /// RT Acquisition Patient Position Sequence (3002,0108).
    public static var rtAcquisitionPatientPositionSequence: Tag { Tag(0x3002, 0x0108) }
    /// RT Image Frame Imaging Device Position Sequence (3002,0109).
    public static var rtImageFrameImagingDevicePositionSequence: Tag { Tag(0x3002, 0x0109) }
    /// RT Image Frame kV Radiation Acquisition Sequence (3002,010A).
    public static var rtImageFramekVRadiationAcquisitionSequence: Tag { Tag(0x3002, 0x010A) }
    /// RT Image Frame MV Radiation Acquisition Sequence (3002,010B).
    public static var rtImageFrameMVRadiationAcquisitionSequence: Tag { Tag(0x3002, 0x010B) }
    /// RT Image Frame Radiation Acquisition Sequence (3002,010C).
    public static var rtImageFrameRadiationAcquisitionSequence: Tag { Tag(0x3002, 0x010C) }
    /// Imaging Source Position Sequence (3002,010D).
    public static var imagingSourcePositionSequence: Tag { Tag(0x3002, 0x010D) }
    /// Image Receptor Position Sequence (3002,010E).
    public static var imageReceptorPositionSequence: Tag { Tag(0x3002, 0x010E) }
    /// Device Position to Equipment Mapping Matrix (3002,010F).
    public static var devicePositionToEquipmentMappingMatrix: Tag { Tag(0x3002, 0x010F) }
    /// Device Position Parameter Sequence (3002,0110).
    public static var devicePositionParameterSequence: Tag { Tag(0x3002, 0x0110) }
    /// Imaging Source Location Specification Type (3002,0111).
    public static var imagingSourceLocationSpecificationType: Tag { Tag(0x3002, 0x0111) }
    /// Imaging Device Location Matrix Sequence (3002,0112).
    public static var imagingDeviceLocationMatrixSequence: Tag { Tag(0x3002, 0x0112) }
    /// Imaging Device Location Parameter Sequence (3002,0113).
    public static var imagingDeviceLocationParameterSequence: Tag { Tag(0x3002, 0x0113) }
    /// Imaging Aperture Sequence (3002,0114).
    public static var imagingApertureSequence: Tag { Tag(0x3002, 0x0114) }
    /// Imaging Aperture Specification Type (3002,0115).
    public static var imagingApertureSpecificationType: Tag { Tag(0x3002, 0x0115) }
    /// Number of Acquisition Devices (3002,0116).
    public static var numberOfAcquisitionDevices: Tag { Tag(0x3002, 0x0116) }
    /// Acquisition Device Sequence (3002,0117).
    public static var acquisitionDeviceSequence: Tag { Tag(0x3002, 0x0117) }
    /// Acquisition Task Sequence (3002,0118).
    public static var acquisitionTaskSequence: Tag { Tag(0x3002, 0x0118) }
    /// Acquisition Task Workitem Code Sequence (3002,0119).
    public static var acquisitionTaskWorkitemCodeSequence: Tag { Tag(0x3002, 0x0119) }
    /// Acquisition Subtask Sequence (3002,011A).
    public static var acquisitionSubtaskSequence: Tag { Tag(0x3002, 0x011A) }
    /// Subtask Workitem Code Sequence (3002,011B).
    public static var subtaskWorkitemCodeSequence: Tag { Tag(0x3002, 0x011B) }
    /// Acquisition Task Index (3002,011C).
    public static var acquisitionTaskIndex: Tag { Tag(0x3002, 0x011C) }
    /// Acquisition Subtask Index (3002,011D).
    public static var acquisitionSubtaskIndex: Tag { Tag(0x3002, 0x011D) }
    /// Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E).
    public static var referencedBaselineParametersRTRadiationInstanceSequence: Tag { Tag(0x3002, 0x011E) }
    /// Position Acquisition Template Identification Sequence (3002,011F).
    public static var positionAcquisitionTemplateIdentificationSequence: Tag { Tag(0x3002, 0x011F) }
    /// Position Acquisition Template ID (3002,0120).
    public static var positionAcquisitionTemplateID: Tag { Tag(0x3002, 0x0120) }
    /// Position Acquisition Template Name (3002,0121).
    public static var positionAcquisitionTemplateName: Tag { Tag(0x3002, 0x0121) }
    /// Position Acquisition Template Code Sequence (3002,0122).
    public static var positionAcquisitionTemplateCodeSequence: Tag { Tag(0x3002, 0x0122) }
    /// Position Acquisition Template Description (3002,0123).
    public static var positionAcquisitionTemplateDescription: Tag { Tag(0x3002, 0x0123) }
    /// Acquisition Task Applicability Sequence (3002,0124).
    public static var acquisitionTaskApplicabilitySequence: Tag { Tag(0x3002, 0x0124) }
    /// Projection Imaging Acquisition Parameter Sequence (3002,0125).
    public static var projectionImagingAcquisitionParameterSequence: Tag { Tag(0x3002, 0x0125) }
    /// CT Imaging Acquisition Parameter Sequence (3002,0126).
    public static var ctImagingAcquisitionParameterSequence: Tag { Tag(0x3002, 0x0126) }
    /// KV Imaging Generation Parameters Sequence (3002,0127).
    public static var kvImagingGenerationParametersSequence: Tag { Tag(0x3002, 0x0127) }
    /// MV Imaging Generation Parameters Sequence (3002,0128).
    public static var mvImagingGenerationParametersSequence: Tag { Tag(0x3002, 0x0128) }
    /// Acquisition Signal Type (3002,0129).
    public static var acquisitionSignalType: Tag { Tag(0x3002, 0x0129) }
    /// Acquisition Method (3002,012A).
    public static var acquisitionMethod: Tag { Tag(0x3002, 0x012A) }
    /// Scan Start Position Sequence (3002,012B).
    public static var scanStartPositionSequence: Tag { Tag(0x3002, 0x012B) }
    /// Scan Stop Position Sequence (3002,012C).
    public static var scanStopPositionSequence: Tag { Tag(0x3002, 0x012C) }
    /// Imaging Source to Beam Modifier Definition Plane Distance (3002,012D).
    public static var imagingSourceToBeamModifierDefinitionPlaneDistance: Tag { Tag(0x3002, 0x012D) }
    /// Scan Arc Type (3002,012E).
    public static var scanArcType: Tag { Tag(0x3002, 0x012E) }
    /// Detector Positioning Type (3002,012F).
    public static var detectorPositioningType: Tag { Tag(0x3002, 0x012F) }
    /// Additional RT Accessory Device Sequence (3002,0130).
    public static var additionalRTAccessoryDeviceSequence: Tag { Tag(0x3002, 0x0130) }
    /// Device-Specific Acquisition Parameter Sequence (3002,0131).
    public static var deviceSpecificAcquisitionParameterSequence: Tag { Tag(0x3002, 0x0131) }
    /// Referenced Position Reference Instance Sequence (3002,0132).
    public static var referencedPositionReferenceInstanceSequence: Tag { Tag(0x3002, 0x0132) }
    /// Energy Derivation Code Sequence (3002,0133).
    public static var energyDerivationCodeSequence: Tag { Tag(0x3002, 0x0133) }
    /// Maximum Cumulative Meterset Exposure (3002,0134).
    public static var maximumCumulativeMetersetExposure: Tag { Tag(0x3002, 0x0134) }
    /// Acquisition Initiation Sequence (3002,0135).
    public static var acquisitionInitiationSequence: Tag { Tag(0x3002, 0x0135) }
    /// DVH Type (3004,0001).
    public static var dvhType: Tag { Tag(0x3004, 0x0001) }
    /// Dose Units (3004,0002).
    public static var doseUnits: Tag { Tag(0x3004, 0x0002) }
    /// Dose Type (3004,0004).
    public static var doseType: Tag { Tag(0x3004, 0x0004) }
    /// Spatial Transform of Dose (3004,0005).
    public static var spatialTransformOfDose: Tag { Tag(0x3004, 0x0005) }
    /// Dose Comment (3004,0006).
    public static var doseComment: Tag { Tag(0x3004, 0x0006) }
    /// Normalization Point (3004,0008).
    public static var normalizationPoint: Tag { Tag(0x3004, 0x0008) }
    /// Dose Summation Type (3004,000A).
    public static var doseSummationType: Tag { Tag(0x3004, 0x000A) }
    /// Grid Frame Offset Vector (3004,000C).
    public static var gridFrameOffsetVector: Tag { Tag(0x3004, 0x000C) }
    /// Dose Grid Scaling (3004,000E).
    public static var doseGridScaling: Tag { Tag(0x3004, 0x000E) }
    /// RT Dose ROI Sequence (3004,0010), retired.
    public static var rtDoseROISequence: Tag { Tag(0x3004, 0x0010) }
    /// Dose Value (3004,0012), retired.
    public static var doseValue: Tag { Tag(0x3004, 0x0012) }
    /// Tissue Heterogeneity Correction (3004,0014).
    public static var tissueHeterogeneityCorrection: Tag { Tag(0x3004, 0x0014) }
    /// DVH Normalization Point (3004,0040).
    public static var dvhNormalizationPoint: Tag { Tag(0x3004, 0x0040) }
    /// DVH Normalization Dose Value (3004,0042).
    public static var dvhNormalizationDoseValue: Tag { Tag(0x3004, 0x0042) }
    /// DVH Sequence (3004,0050).
    public static var dvhSequence: Tag { Tag(0x3004, 0x0050) }
    /// DVH Dose Scaling (3004,0052).
    public static var dvhDoseScaling: Tag { Tag(0x3004, 0x0052) }
    /// DVH Volume Units (3004,0054).
    public static var dvhVolumeUnits: Tag { Tag(0x3004, 0x0054) }
    /// DVH Number of Bins (3004,0056).
    public static var dvhNumberOfBins: Tag { Tag(0x3004, 0x0056) }
    /// DVH Data (3004,0058).
    public static var dvhData: Tag { Tag(0x3004, 0x0058) }
    /// DVH Referenced ROI Sequence (3004,0060).
    public static var dvhReferencedROISequence: Tag { Tag(0x3004, 0x0060) }
    /// DVH ROI Contribution Type (3004,0062).
    public static var dvhroiContributionType: Tag { Tag(0x3004, 0x0062) }
    /// DVH Minimum Dose (3004,0070).
    public static var dvhMinimumDose: Tag { Tag(0x3004, 0x0070) }
    /// DVH Maximum Dose (3004,0072).
    public static var dvhMaximumDose: Tag { Tag(0x3004, 0x0072) }
    /// DVH Mean Dose (3004,0074).
    public static var dvhMeanDose: Tag { Tag(0x3004, 0x0074) }
    /// Structure Set Label (3006,0002).
    public static var structureSetLabel: Tag { Tag(0x3006, 0x0002) }
    /// Structure Set Name (3006,0004).
    public static var structureSetName: Tag { Tag(0x3006, 0x0004) }
    /// Structure Set Description (3006,0006).
    public static var structureSetDescription: Tag { Tag(0x3006, 0x0006) }
    /// Structure Set Date (3006,0008).
    public static var structureSetDate: Tag { Tag(0x3006, 0x0008) }
    /// Structure Set Time (3006,0009).
    public static var structureSetTime: Tag { Tag(0x3006, 0x0009) }
    /// Referenced Frame of Reference Sequence (3006,0010).
    public static var referencedFrameOfReferenceSequence: Tag { Tag(0x3006, 0x0010) }
    /// RT Referenced Study Sequence (3006,0012).
    public static var rtReferencedStudySequence: Tag { Tag(0x3006, 0x0012) }
    /// RT Referenced Series Sequence (3006,0014).
    public static var rtReferencedSeriesSequence: Tag { Tag(0x3006, 0x0014) }
    /// Contour Image Sequence (3006,0016).
    public static var contourImageSequence: Tag { Tag(0x3006, 0x0016) }
    /// Predecessor Structure Set Sequence (3006,0018).
    public static var predecessorStructureSetSequence: Tag { Tag(0x3006, 0x0018) }
    /// Structure Set ROI Sequence (3006,0020).
    public static var structureSetROISequence: Tag { Tag(0x3006, 0x0020) }
    /// ROI Number (3006,0022).
    public static var roiNumber: Tag { Tag(0x3006, 0x0022) }
    /// Referenced Frame of Reference UID (3006,0024).
    public static var referencedFrameOfReferenceUID: Tag { Tag(0x3006, 0x0024) }
    /// ROI Name (3006,0026).
    public static var roiName: Tag { Tag(0x3006, 0x0026) }
    /// ROI Description (3006,0028).
    public static var roiDescription: Tag { Tag(0x3006, 0x0028) }
    /// ROI Display Color (3006,002A).
    public static var roiDisplayColor: Tag { Tag(0x3006, 0x002A) }
    /// ROI Volume (3006,002C).
    public static var roiVolume: Tag { Tag(0x3006, 0x002C) }
    /// ROI DateTime (3006,002D).
    public static var roiDateTime: Tag { Tag(0x3006, 0x002D) }
    /// ROI Observation DateTime (3006,002E).
    public static var roiObservationDateTime: Tag { Tag(0x3006, 0x002E) }
    /// RT Related ROI Sequence (3006,0030).
    public static var rtRelatedROISequence: Tag { Tag(0x3006, 0x0030) }
    /// RT ROI Relationship (3006,0033).
    public static var rtroiRelationship: Tag { Tag(0x3006, 0x0033) }
    /// ROI Generation Algorithm (3006,0036).
    public static var roiGenerationAlgorithm: Tag { Tag(0x3006, 0x0036) }
    /// ROI Derivation Algorithm Identification Sequence (3006,0037).
    public static var roiDerivationAlgorithmIdentificationSequence: Tag { Tag(0x3006, 0x0037) }
    /// ROI Generation Description (3006,0038).
    public static var roiGenerationDescription: Tag { Tag(0x3006, 0x0038) }
    /// ROI Contour Sequence (3006,0039).
    public static var roiContourSequence: Tag { Tag(0x3006, 0x0039) }
    /// Contour Sequence (3006,0040).
    public static var contourSequence: Tag { Tag(0x3006, 0x0040) }
    /// Contour Geometric Type (3006,0042).
    public static var contourGeometricType: Tag { Tag(0x3006, 0x0042) }
    /// Contour Slab Thickness (3006,0044), retired.
    public static var contourSlabThickness: Tag { Tag(0x3006, 0x0044) }
    /// Contour Offset Vector (3006,0045), retired.
    public static var contourOffsetVector: Tag { Tag(0x3006, 0x0045) }
    /// Number of Contour Points (3006,0046).
    public static var numberOfContourPoints: Tag { Tag(0x3006, 0x0046) }
    /// Contour Number (3006,0048).
    public static var contourNumber: Tag { Tag(0x3006, 0x0048) }
    /// Attached Contours (3006,0049), retired.
    public static var attachedContours: Tag { Tag(0x3006, 0x0049) }
    /// Source Pixel Planes Characteristics Sequence (3006,004A).
    public static var sourcePixelPlanesCharacteristicsSequence: Tag { Tag(0x3006, 0x004A) }
    /// Source Series Sequence (3006,004B).
    public static var sourceSeriesSequence: Tag { Tag(0x3006, 0x004B) }
    /// Source Series Information Sequence (3006,004C).
    public static var sourceSeriesInformationSequence: Tag { Tag(0x3006, 0x004C) }
    /// ROI Creator Sequence (3006,004D).
    public static var roiCreatorSequence: Tag { Tag(0x3006, 0x004D) }
    /// ROI Interpreter Sequence (3006,004E).
    public static var roiInterpreterSequence: Tag { Tag(0x3006, 0x004E) }
    /// ROI Observation Context Code Sequence (3006,004F).
    public static var roiObservationContextCodeSequence: Tag { Tag(0x3006, 0x004F) }
    /// Contour Data (3006,0050).
    public static var contourData: Tag { Tag(0x3006, 0x0050) }
    /// RT ROI Observations Sequence (3006,0080).
    public static var rtroiObservationsSequence: Tag { Tag(0x3006, 0x0080) }
    /// Observation Number (3006,0082).
    public static var observationNumber: Tag { Tag(0x3006, 0x0082) }
    /// Referenced ROI Number (3006,0084).
    public static var referencedROINumber: Tag { Tag(0x3006, 0x0084) }
    /// ROI Observation Label (3006,0085), retired.
    public static var roiObservationLabel: Tag { Tag(0x3006, 0x0085) }
    /// RT ROI Identification Code Sequence (3006,0086).
    public static var rtroiIdentificationCodeSequence: Tag { Tag(0x3006, 0x0086) }
    /// ROI Observation Description (3006,0088), retired.
    public static var roiObservationDescription: Tag { Tag(0x3006, 0x0088) }
    /// Related RT ROI Observations Sequence (3006,00A0).
    public static var relatedRTROIObservationsSequence: Tag { Tag(0x3006, 0x00A0) }
    /// RT ROI Interpreted Type (3006,00A4).
    public static var rtroiInterpretedType: Tag { Tag(0x3006, 0x00A4) }
    /// ROI Interpreter (3006,00A6).
    public static var roiInterpreter: Tag { Tag(0x3006, 0x00A6) }
    /// ROI Physical Properties Sequence (3006,00B0).
    public static var roiPhysicalPropertiesSequence: Tag { Tag(0x3006, 0x00B0) }
    /// ROI Physical Property (3006,00B2).
    public static var roiPhysicalProperty: Tag { Tag(0x3006, 0x00B2) }
    /// ROI Physical Property Value (3006,00B4).
    public static var roiPhysicalPropertyValue: Tag { Tag(0x3006, 0x00B4) }
    /// ROI Elemental Composition Sequence (3006,00B6).
    public static var roiElementalCompositionSequence: Tag { Tag(0x3006, 0x00B6) }
    /// ROI Elemental Composition Atomic Number (3006,00B7).
    public static var roiElementalCompositionAtomicNumber: Tag { Tag(0x3006, 0x00B7) }
    /// ROI Elemental Composition Atomic Mass Fraction (3006,00B8).
    public static var roiElementalCompositionAtomicMassFraction: Tag { Tag(0x3006, 0x00B8) }
    /// Additional RT ROI Identification Code Sequence (3006,00B9), retired.
    public static var additionalRTROIIdentificationCodeSequence: Tag { Tag(0x3006, 0x00B9) }
    /// Frame of Reference Relationship Sequence (3006,00C0), retired.
    public static var frameOfReferenceRelationshipSequence: Tag { Tag(0x3006, 0x00C0) }
    /// Related Frame of Reference UID (3006,00C2), retired.
    public static var relatedFrameOfReferenceUID: Tag { Tag(0x3006, 0x00C2) }
    /// Frame of Reference Transformation Type (3006,00C4), retired.
    public static var frameOfReferenceTransformationType: Tag { Tag(0x3006, 0x00C4) }
    /// Frame of Reference Transformation Matrix (3006,00C6).
    public static var frameOfReferenceTransformationMatrix: Tag { Tag(0x3006, 0x00C6) }
    /// Frame of Reference Transformation Comment (3006,00C8).
    public static var frameOfReferenceTransformationComment: Tag { Tag(0x3006, 0x00C8) }
    /// Patient Location Coordinates Sequence (3006,00C9).
    public static var patientLocationCoordinatesSequence: Tag { Tag(0x3006, 0x00C9) }
    /// Patient Location Coordinates Code Sequence (3006,00CA).
    public static var patientLocationCoordinatesCodeSequence: Tag { Tag(0x3006, 0x00CA) }
    /// Patient Support Position Sequence (3006,00CB).
    public static var patientSupportPositionSequence: Tag { Tag(0x3006, 0x00CB) }
    /// Measured Dose Reference Sequence (3008,0010).
    public static var measuredDoseReferenceSequence: Tag { Tag(0x3008, 0x0010) }
    /// Measured Dose Description (3008,0012).
    public static var measuredDoseDescription: Tag { Tag(0x3008, 0x0012) }
    /// Measured Dose Type (3008,0014).
    public static var measuredDoseType: Tag { Tag(0x3008, 0x0014) }
    /// Measured Dose Value (3008,0016).
    public static var measuredDoseValue: Tag { Tag(0x3008, 0x0016) }
    /// Treatment Session Beam Sequence (3008,0020).
    public static var treatmentSessionBeamSequence: Tag { Tag(0x3008, 0x0020) }
    /// Treatment Session Ion Beam Sequence (3008,0021).
    public static var treatmentSessionIonBeamSequence: Tag { Tag(0x3008, 0x0021) }
    /// Current Fraction Number (3008,0022).
    public static var currentFractionNumber: Tag { Tag(0x3008, 0x0022) }
    /// Treatment Control Point Date (3008,0024).
    public static var treatmentControlPointDate: Tag { Tag(0x3008, 0x0024) }
    /// Treatment Control Point Time (3008,0025).
    public static var treatmentControlPointTime: Tag { Tag(0x3008, 0x0025) }
    /// Treatment Termination Status (3008,002A).
    public static var treatmentTerminationStatus: Tag { Tag(0x3008, 0x002A) }
    /// Treatment Termination Code (3008,002B), retired.
    public static var treatmentTerminationCode: Tag { Tag(0x3008, 0x002B) }
    /// Treatment Verification Status (3008,002C).
    public static var treatmentVerificationStatus: Tag { Tag(0x3008, 0x002C) }
    /// Referenced Treatment Record Sequence (3008,0030).
    public static var referencedTreatmentRecordSequence: Tag { Tag(0x3008, 0x0030) }
    /// Specified Primary Meterset (3008,0032).
    public static var specifiedPrimaryMeterset: Tag { Tag(0x3008, 0x0032) }
    /// Specified Secondary Meterset (3008,0033).
    public static var specifiedSecondaryMeterset: Tag { Tag(0x3008, 0x0033) }
    /// Delivered Primary Meterset (3008,0036).
    public static var deliveredPrimaryMeterset: Tag { Tag(0x3008, 0x0036) }
    /// Delivered Secondary Meterset (3008,0037).
    public static var deliveredSecondaryMeterset: Tag { Tag(0x3008, 0x0037) }
    /// Specified Treatment Time (3008,003A).
    public static var specifiedTreatmentTime: Tag { Tag(0x3008, 0x003A) }
    /// Delivered Treatment Time (3008,003B).
    public static var deliveredTreatmentTime: Tag { Tag(0x3008, 0x003B) }
    /// Control Point Delivery Sequence (3008,0040).
    public static var controlPointDeliverySequence: Tag { Tag(0x3008, 0x0040) }
    /// Ion Control Point Delivery Sequence (3008,0041).
    public static var ionControlPointDeliverySequence: Tag { Tag(0x3008, 0x0041) }
    /// Specified Meterset (3008,0042).
    public static var specifiedMeterset: Tag { Tag(0x3008, 0x0042) }
    /// Delivered Meterset (3008,0044).
    public static var deliveredMeterset: Tag { Tag(0x3008, 0x0044) }
    /// Meterset Rate Set (3008,0045).
    public static var metersetRateSet: Tag { Tag(0x3008, 0x0045) }
    /// Meterset Rate Delivered (3008,0046).
    public static var metersetRateDelivered: Tag { Tag(0x3008, 0x0046) }
    /// Scan Spot Metersets Delivered (3008,0047).
    public static var scanSpotMetersetsDelivered: Tag { Tag(0x3008, 0x0047) }
    /// Dose Rate Delivered (3008,0048).
    public static var doseRateDelivered: Tag { Tag(0x3008, 0x0048) }
    /// Treatment Summary Calculated Dose Reference Sequence (3008,0050).
    public static var treatmentSummaryCalculatedDoseReferenceSequence: Tag { Tag(0x3008, 0x0050) }
    /// Cumulative Dose to Dose Reference (3008,0052).
    public static var cumulativeDoseToDoseReference: Tag { Tag(0x3008, 0x0052) }
    /// First Treatment Date (3008,0054).
    public static var firstTreatmentDate: Tag { Tag(0x3008, 0x0054) }
    /// Most Recent Treatment Date (3008,0056).
    public static var mostRecentTreatmentDate: Tag { Tag(0x3008, 0x0056) }
    /// Number of Fractions Delivered (3008,005A).
    public static var numberOfFractionsDelivered: Tag { Tag(0x3008, 0x005A) }
    /// Override Sequence (3008,0060).
    public static var overrideSequence: Tag { Tag(0x3008, 0x0060) }
    /// Parameter Sequence Pointer (3008,0061).
    public static var parameterSequencePointer: Tag { Tag(0x3008, 0x0061) }
    /// Override Parameter Pointer (3008,0062).
    public static var overrideParameterPointer: Tag { Tag(0x3008, 0x0062) }
    /// Parameter Item Index (3008,0063).
    public static var parameterItemIndex: Tag { Tag(0x3008, 0x0063) }
    /// Measured Dose Reference Number (3008,0064).
    public static var measuredDoseReferenceNumber: Tag { Tag(0x3008, 0x0064) }
    /// Parameter Pointer (3008,0065).
    public static var parameterPointer: Tag { Tag(0x3008, 0x0065) }
    /// Override Reason (3008,0066).
    public static var overrideReason: Tag { Tag(0x3008, 0x0066) }
    /// Parameter Value Number (3008,0067).
    public static var parameterValueNumber: Tag { Tag(0x3008, 0x0067) }
    /// Corrected Parameter Sequence (3008,0068).
    public static var correctedParameterSequence: Tag { Tag(0x3008, 0x0068) }
    /// Correction Value (3008,006A).
    public static var correctionValue: Tag { Tag(0x3008, 0x006A) }
    /// Calculated Dose Reference Sequence (3008,0070).
    public static var calculatedDoseReferenceSequence: Tag { Tag(0x3008, 0x0070) }
    /// Calculated Dose Reference Number (3008,0072).
    public static var calculatedDoseReferenceNumber: Tag { Tag(0x3008, 0x0072) }
    /// Calculated Dose Reference Description (3008,0074).
    public static var calculatedDoseReferenceDescription: Tag { Tag(0x3008, 0x0074) }
    /// Calculated Dose Reference Dose Value (3008,0076).
    public static var calculatedDoseReferenceDoseValue: Tag { Tag(0x3008, 0x0076) }
    /// Start Meterset (3008,0078).
    public static var startMeterset: Tag { Tag(0x3008, 0x0078) }
    /// End Meterset (3008,007A).
    public static var endMeterset: Tag { Tag(0x3008, 0x007A) }
    /// Referenced Measured Dose Reference Sequence (3008,0080).
    public static var referencedMeasuredDoseReferenceSequence: Tag { Tag(0x3008, 0x0080) }
    /// Referenced Measured Dose Reference Number (3008,0082).
    public static var referencedMeasuredDoseReferenceNumber: Tag { Tag(0x3008, 0x0082) }
    /// Referenced Calculated Dose Reference Sequence (3008,0090).
    public static var referencedCalculatedDoseReferenceSequence: Tag { Tag(0x3008, 0x0090) }
    /// Referenced Calculated Dose Reference Number (3008,0092).
    public static var referencedCalculatedDoseReferenceNumber: Tag { Tag(0x3008, 0x0092) }
    /// Beam Limiting Device Leaf Pairs Sequence (3008,00A0).
    public static var beamLimitingDeviceLeafPairsSequence: Tag { Tag(0x3008, 0x00A0) }
    /// Enhanced RT Beam Limiting Device Sequence (3008,00A1).
    public static var enhancedRTBeamLimitingDeviceSequence: Tag { Tag(0x3008, 0x00A1) }
    /// Enhanced RT Beam Limiting Opening Sequence (3008,00A2).
    public static var enhancedRTBeamLimitingOpeningSequence: Tag { Tag(0x3008, 0x00A2) }
    /// Enhanced RT Beam Limiting Device Definition Flag (3008,00A3).
    public static var enhancedRTBeamLimitingDeviceDefinitionFlag: Tag { Tag(0x3008, 0x00A3) }
    /// Parallel RT Beam Delimiter Opening Extents (3008,00A4).
    public static var parallelRTBeamDelimiterOpeningExtents: Tag { Tag(0x3008, 0x00A4) }
    /// Recorded Wedge Sequence (3008,00B0).
    public static var recordedWedgeSequence: Tag { Tag(0x3008, 0x00B0) }
    /// Recorded Compensator Sequence (3008,00C0).
    public static var recordedCompensatorSequence: Tag { Tag(0x3008, 0x00C0) }
    /// Recorded Block Sequence (3008,00D0).
    public static var recordedBlockSequence: Tag { Tag(0x3008, 0x00D0) }
    /// Recorded Block Slab Sequence (3008,00D1).
    public static var recordedBlockSlabSequence: Tag { Tag(0x3008, 0x00D1) }
    /// Treatment Summary Measured Dose Reference Sequence (3008,00E0).
    public static var treatmentSummaryMeasuredDoseReferenceSequence: Tag { Tag(0x3008, 0x00E0) }
    /// Recorded Snout Sequence (3008,00F0).
    public static var recordedSnoutSequence: Tag { Tag(0x3008, 0x00F0) }
    /// Recorded Range Shifter Sequence (3008,00F2).
    public static var recordedRangeShifterSequence: Tag { Tag(0x3008, 0x00F2) }
    /// Recorded Lateral Spreading Device Sequence (3008,00F4).
    public static var recordedLateralSpreadingDeviceSequence: Tag { Tag(0x3008, 0x00F4) }
    /// Recorded Range Modulator Sequence (3008,00F6).
    public static var recordedRangeModulatorSequence: Tag { Tag(0x3008, 0x00F6) }
    /// Recorded Source Sequence (3008,0100).
    public static var recordedSourceSequence: Tag { Tag(0x3008, 0x0100) }
    /// Source Serial Number (3008,0105).
    public static var sourceSerialNumber: Tag { Tag(0x3008, 0x0105) }
    /// Treatment Session Application Setup Sequence (3008,0110).
    public static var treatmentSessionApplicationSetupSequence: Tag { Tag(0x3008, 0x0110) }
    /// Application Setup Check (3008,0116).
    public static var applicationSetupCheck: Tag { Tag(0x3008, 0x0116) }
    /// Recorded Brachy Accessory Device Sequence (3008,0120).
    public static var recordedBrachyAccessoryDeviceSequence: Tag { Tag(0x3008, 0x0120) }
    /// Referenced Brachy Accessory Device Number (3008,0122).
    public static var referencedBrachyAccessoryDeviceNumber: Tag { Tag(0x3008, 0x0122) }
    /// Recorded Channel Sequence (3008,0130).
    public static var recordedChannelSequence: Tag { Tag(0x3008, 0x0130) }
    /// Specified Channel Total Time (3008,0132).
    public static var specifiedChannelTotalTime: Tag { Tag(0x3008, 0x0132) }
    /// Delivered Channel Total Time (3008,0134).
    public static var deliveredChannelTotalTime: Tag { Tag(0x3008, 0x0134) }
    /// Specified Number of Pulses (3008,0136).
    public static var specifiedNumberOfPulses: Tag { Tag(0x3008, 0x0136) }
    /// Delivered Number of Pulses (3008,0138).
    public static var deliveredNumberOfPulses: Tag { Tag(0x3008, 0x0138) }
    /// Specified Pulse Repetition Interval (3008,013A).
    public static var specifiedPulseRepetitionInterval: Tag { Tag(0x3008, 0x013A) }
    /// Delivered Pulse Repetition Interval (3008,013C).
    public static var deliveredPulseRepetitionInterval: Tag { Tag(0x3008, 0x013C) }
    /// Recorded Source Applicator Sequence (3008,0140).
    public static var recordedSourceApplicatorSequence: Tag { Tag(0x3008, 0x0140) }
    /// Referenced Source Applicator Number (3008,0142).
    public static var referencedSourceApplicatorNumber: Tag { Tag(0x3008, 0x0142) }
    /// Recorded Channel Shield Sequence (3008,0150).
    public static var recordedChannelShieldSequence: Tag { Tag(0x3008, 0x0150) }
    /// Referenced Channel Shield Number (3008,0152).
    public static var referencedChannelShieldNumber: Tag { Tag(0x3008, 0x0152) }
    /// Brachy Control Point Delivered Sequence (3008,0160).
    public static var brachyControlPointDeliveredSequence: Tag { Tag(0x3008, 0x0160) }
    /// Safe Position Exit Date (3008,0162).
    public static var safePositionExitDate: Tag { Tag(0x3008, 0x0162) }
    /// Safe Position Exit Time (3008,0164).
    public static var safePositionExitTime: Tag { Tag(0x3008, 0x0164) }
    /// Safe Position Return Date (3008,0166).
    public static var safePositionReturnDate: Tag { Tag(0x3008, 0x0166) }
    /// Safe Position Return Time (3008,0168).
    public static var safePositionReturnTime: Tag { Tag(0x3008, 0x0168) }
    /// Pulse Specific Brachy Control Point Delivered Sequence (3008,0171).
    public static var pulseSpecificBrachyControlPointDeliveredSequence: Tag { Tag(0x3008, 0x0171) }
    /// Pulse Number (3008,0172).
    public static var pulseNumber: Tag { Tag(0x3008, 0x0172) }
    /// Brachy Pulse Control Point Delivered Sequence (3008,0173).
    public static var brachyPulseControlPointDeliveredSequence: Tag { Tag(0x3008, 0x0173) }
    /// Current Treatment Status (3008,0200).
    public static var currentTreatmentStatus: Tag { Tag(0x3008, 0x0200) }
    /// Treatment Status Comment (3008,0202).
    public static var treatmentStatusComment: Tag { Tag(0x3008, 0x0202) }
    /// Fraction Group Summary Sequence (3008,0220).
    public static var fractionGroupSummarySequence: Tag { Tag(0x3008, 0x0220) }
    /// Referenced Fraction Number (3008,0223).
    public static var referencedFractionNumber: Tag { Tag(0x3008, 0x0223) }
    /// Fraction Group Type (3008,0224).
    public static var fractionGroupType: Tag { Tag(0x3008, 0x0224) }
    /// Beam Stopper Position (3008,0230).
    public static var beamStopperPosition: Tag { Tag(0x3008, 0x0230) }
    /// Fraction Status Summary Sequence (3008,0240).
    public static var fractionStatusSummarySequence: Tag { Tag(0x3008, 0x0240) }
    /// Treatment Date (3008,0250).
    public static var treatmentDate: Tag { Tag(0x3008, 0x0250) }
    /// Treatment Time (3008,0251).
    public static var treatmentTime: Tag { Tag(0x3008, 0x0251) }
    /// RT Plan Label (300A,0002).
    public static var rtPlanLabel: Tag { Tag(0x300A, 0x0002) }
    /// RT Plan Name (300A,0003).
    public static var rtPlanName: Tag { Tag(0x300A, 0x0003) }
    /// RT Plan Description (300A,0004).
    public static var rtPlanDescription: Tag { Tag(0x300A, 0x0004) }
    /// RT Plan Date (300A,0006).
    public static var rtPlanDate: Tag { Tag(0x300A, 0x0006) }
    /// RT Plan Time (300A,0007).
    public static var rtPlanTime: Tag { Tag(0x300A, 0x0007) }
    /// Treatment Protocols (300A,0009).
    public static var treatmentProtocols: Tag { Tag(0x300A, 0x0009) }
    /// Plan Intent (300A,000A).
    public static var planIntent: Tag { Tag(0x300A, 0x000A) }
    /// Treatment Sites (300A,000B), retired.
    public static var treatmentSites: Tag { Tag(0x300A, 0x000B) }
    /// RT Plan Geometry (300A,000C).
    public static var rtPlanGeometry: Tag { Tag(0x300A, 0x000C) }
    /// Prescription Description (300A,000E).
    public static var prescriptionDescription: Tag { Tag(0x300A, 0x000E) }
    /// Dose Reference Sequence (300A,0010).
    public static var doseReferenceSequence: Tag { Tag(0x300A, 0x0010) }
    /// Dose Reference Number (300A,0012).
    public static var doseReferenceNumber: Tag { Tag(0x300A, 0x0012) }
    /// Dose Reference UID (300A,0013).
    public static var doseReferenceUID: Tag { Tag(0x300A, 0x0013) }
    /// Dose Reference Structure Type (300A,0014).
    public static var doseReferenceStructureType: Tag { Tag(0x300A, 0x0014) }
    /// Nominal Beam Energy Unit (300A,0015).
    public static var nominalBeamEnergyUnit: Tag { Tag(0x300A, 0x0015) }
    /// Dose Reference Description (300A,0016).
    public static var doseReferenceDescription: Tag { Tag(0x300A, 0x0016) }
    /// Dose Reference Point Coordinates (300A,0018).
    public static var doseReferencePointCoordinates: Tag { Tag(0x300A, 0x0018) }
    /// Nominal Prior Dose (300A,001A).
    public static var nominalPriorDose: Tag { Tag(0x300A, 0x001A) }
    /// Dose Reference Type (300A,0020).
    public static var doseReferenceType: Tag { Tag(0x300A, 0x0020) }
    /// Constraint Weight (300A,0021).
    public static var constraintWeight: Tag { Tag(0x300A, 0x0021) }
    /// Delivery Warning Dose (300A,0022).
    public static var deliveryWarningDose: Tag { Tag(0x300A, 0x0022) }
    /// Delivery Maximum Dose (300A,0023).
    public static var deliveryMaximumDose: Tag { Tag(0x300A, 0x0023) }
    /// Target Minimum Dose (300A,0025).
    public static var targetMinimumDose: Tag { Tag(0x300A, 0x0025) }
    /// Target Prescription Dose (300A,0026).
    public static var targetPrescriptionDose: Tag { Tag(0x300A, 0x0026) }
    /// Target Maximum Dose (300A,0027).
    public static var targetMaximumDose: Tag { Tag(0x300A, 0x0027) }
    /// Target Underdose Volume Fraction (300A,0028).
    public static var targetUnderdoseVolumeFraction: Tag { Tag(0x300A, 0x0028) }
    /// Organ at Risk Full-volume Dose (300A,002A).
    public static var organAtRiskFullVolumeDose: Tag { Tag(0x300A, 0x002A) }
    /// Organ at Risk Limit Dose (300A,002B).
    public static var organAtRiskLimitDose: Tag { Tag(0x300A, 0x002B) }
    /// Organ at Risk Maximum Dose (300A,002C).
    public static var organAtRiskMaximumDose: Tag { Tag(0x300A, 0x002C) }
    /// Organ at Risk Overdose Volume Fraction (300A,002D).
    public static var organAtRiskOverdoseVolumeFraction: Tag { Tag(0x300A, 0x002D) }
    /// Tolerance Table Sequence (300A,0040).
    public static var toleranceTableSequence: Tag { Tag(0x300A, 0x0040) }
    /// Tolerance Table Number (300A,0042).
    public static var toleranceTableNumber: Tag { Tag(0x300A, 0x0042) }
    /// Tolerance Table Label (300A,0043).
    public static var toleranceTableLabel: Tag { Tag(0x300A, 0x0043) }
    /// Gantry Angle Tolerance (300A,0044).
    public static var gantryAngleTolerance: Tag { Tag(0x300A, 0x0044) }
    /// Beam Limiting Device Angle Tolerance (300A,0046).
    public static var beamLimitingDeviceAngleTolerance: Tag { Tag(0x300A, 0x0046) }
    /// Beam Limiting Device Tolerance Sequence (300A,0048).
    public static var beamLimitingDeviceToleranceSequence: Tag { Tag(0x300A, 0x0048) }
    /// Beam Limiting Device Position Tolerance (300A,004A).
    public static var beamLimitingDevicePositionTolerance: Tag { Tag(0x300A, 0x004A) }
    /// Snout Position Tolerance (300A,004B).
    public static var snoutPositionTolerance: Tag { Tag(0x300A, 0x004B) }
    /// Patient Support Angle Tolerance (300A,004C).
    public static var patientSupportAngleTolerance: Tag { Tag(0x300A, 0x004C) }
    /// Table Top Eccentric Angle Tolerance (300A,004E).
    public static var tableTopEccentricAngleTolerance: Tag { Tag(0x300A, 0x004E) }
    /// Table Top Pitch Angle Tolerance (300A,004F).
    public static var tableTopPitchAngleTolerance: Tag { Tag(0x300A, 0x004F) }
    /// Table Top Roll Angle Tolerance (300A,0050).
    public static var tableTopRollAngleTolerance: Tag { Tag(0x300A, 0x0050) }
    /// Table Top Vertical Position Tolerance (300A,0051).
    public static var tableTopVerticalPositionTolerance: Tag { Tag(0x300A, 0x0051) }
    /// Table Top Longitudinal Position Tolerance (300A,0052).
    public static var tableTopLongitudinalPositionTolerance: Tag { Tag(0x300A, 0x0052) }
    /// Table Top Lateral Position Tolerance (300A,0053).
    public static var tableTopLateralPositionTolerance: Tag { Tag(0x300A, 0x0053) }
    /// Table Top Position Alignment UID (300A,0054).
    public static var tableTopPositionAlignmentUID: Tag { Tag(0x300A, 0x0054) }
    /// RT Plan Relationship (300A,0055).
    public static var rtPlanRelationship: Tag { Tag(0x300A, 0x0055) }
    /// Fraction Group Sequence (300A,0070).
    public static var fractionGroupSequence: Tag { Tag(0x300A, 0x0070) }
    /// Fraction Group Number (300A,0071).
    public static var fractionGroupNumber: Tag { Tag(0x300A, 0x0071) }
    /// Fraction Group Description (300A,0072).
    public static var fractionGroupDescription: Tag { Tag(0x300A, 0x0072) }
    /// Number of Fractions Planned (300A,0078).
    public static var numberOfFractionsPlanned: Tag { Tag(0x300A, 0x0078) }
    /// Number of Fraction Pattern Digits Per Day (300A,0079).
    public static var numberOfFractionPatternDigitsPerDay: Tag { Tag(0x300A, 0x0079) }
    /// Repeat Fraction Cycle Length (300A,007A).
    public static var repeatFractionCycleLength: Tag { Tag(0x300A, 0x007A) }
    /// Fraction Pattern (300A,007B).
    public static var fractionPattern: Tag { Tag(0x300A, 0x007B) }
    /// Number of Beams (300A,0080).
    public static var numberOfBeams: Tag { Tag(0x300A, 0x0080) }
    /// Beam Dose Specification Point (300A,0082), retired.
    public static var beamDoseSpecificationPoint: Tag { Tag(0x300A, 0x0082) }
    /// Referenced Dose Reference UID (300A,0083).
    public static var referencedDoseReferenceUID: Tag { Tag(0x300A, 0x0083) }
    /// Beam Dose (300A,0084).
    public static var beamDose: Tag { Tag(0x300A, 0x0084) }
    /// Beam Meterset (300A,0086).
    public static var beamMeterset: Tag { Tag(0x300A, 0x0086) }
    /// Beam Dose Point Depth (300A,0088).
    public static var beamDosePointDepth: Tag { Tag(0x300A, 0x0088) }
    /// Beam Dose Point Equivalent Depth (300A,0089).
    public static var beamDosePointEquivalentDepth: Tag { Tag(0x300A, 0x0089) }
    /// Beam Dose Point SSD (300A,008A).
    public static var beamDosePointSSD: Tag { Tag(0x300A, 0x008A) }
    /// Beam Dose Meaning (300A,008B).
    public static var beamDoseMeaning: Tag { Tag(0x300A, 0x008B) }
    /// Beam Dose Verification Control Point Sequence (300A,008C).
    public static var beamDoseVerificationControlPointSequence: Tag { Tag(0x300A, 0x008C) }
    /// Average Beam Dose Point Depth (300A,008D), retired.
    public static var averageBeamDosePointDepth: Tag { Tag(0x300A, 0x008D) }
    /// Average Beam Dose Point Equivalent Depth (300A,008E), retired.
    public static var averageBeamDosePointEquivalentDepth: Tag { Tag(0x300A, 0x008E) }
    /// Average Beam Dose Point SSD (300A,008F), retired.
    public static var averageBeamDosePointSSD: Tag { Tag(0x300A, 0x008F) }
    /// Beam Dose Type (300A,0090).
    public static var beamDoseType: Tag { Tag(0x300A, 0x0090) }
    /// Alternate Beam Dose (300A,0091).
    public static var alternateBeamDose: Tag { Tag(0x300A, 0x0091) }
    /// Alternate Beam Dose Type (300A,0092).
    public static var alternateBeamDoseType: Tag { Tag(0x300A, 0x0092) }
    /// Depth Value Averaging Flag (300A,0093).
    public static var depthValueAveragingFlag: Tag { Tag(0x300A, 0x0093) }
    /// Beam Dose Point Source to External Contour Distance (300A,0094).
    public static var beamDosePointSourceToExternalContourDistance: Tag { Tag(0x300A, 0x0094) }
    /// Number of Brachy Application Setups (300A,00A0).
    public static var numberOfBrachyApplicationSetups: Tag { Tag(0x300A, 0x00A0) }
    /// Brachy Application Setup Dose Specification Point (300A,00A2).
    public static var brachyApplicationSetupDoseSpecificationPoint: Tag { Tag(0x300A, 0x00A2) }
    /// Brachy Application Setup Dose (300A,00A4).
    public static var brachyApplicationSetupDose: Tag { Tag(0x300A, 0x00A4) }
    /// Beam Sequence (300A,00B0).
    public static var beamSequence: Tag { Tag(0x300A, 0x00B0) }
    /// Treatment Machine Name (300A,00B2).
    public static var treatmentMachineName: Tag { Tag(0x300A, 0x00B2) }
    /// Primary Dosimeter Unit (300A,00B3).
    public static var primaryDosimeterUnit: Tag { Tag(0x300A, 0x00B3) }
    /// Source-Axis Distance (300A,00B4).
    public static var sourceAxisDistance: Tag { Tag(0x300A, 0x00B4) }
    /// Beam Limiting Device Sequence (300A,00B6).
    public static var beamLimitingDeviceSequence: Tag { Tag(0x300A, 0x00B6) }
    /// RT Beam Limiting Device Type (300A,00B8).
    public static var rtBeamLimitingDeviceType: Tag { Tag(0x300A, 0x00B8) }
    /// Source to Beam Limiting Device Distance (300A,00BA).
    public static var sourceToBeamLimitingDeviceDistance: Tag { Tag(0x300A, 0x00BA) }
    /// Isocenter to Beam Limiting Device Distance (300A,00BB).
    public static var isocenterToBeamLimitingDeviceDistance: Tag { Tag(0x300A, 0x00BB) }
    /// Number of Leaf/Jaw Pairs (300A,00BC).
    public static var numberOfLeafJawPairs: Tag { Tag(0x300A, 0x00BC) }
    /// Leaf Position Boundaries (300A,00BE).
    public static var leafPositionBoundaries: Tag { Tag(0x300A, 0x00BE) }
    /// Beam Number (300A,00C0).
    public static var beamNumber: Tag { Tag(0x300A, 0x00C0) }
    /// Beam Name (300A,00C2).
    public static var beamName: Tag { Tag(0x300A, 0x00C2) }
    /// Beam Description (300A,00C3).
    public static var beamDescription: Tag { Tag(0x300A, 0x00C3) }
    /// Beam Type (300A,00C4).
    public static var beamType: Tag { Tag(0x300A, 0x00C4) }
    /// Beam Delivery Duration Limit (300A,00C5).
    public static var beamDeliveryDurationLimit: Tag { Tag(0x300A, 0x00C5) }
    /// Radiation Type (300A,00C6).
    public static var radiationType: Tag { Tag(0x300A, 0x00C6) }
    /// High-Dose Technique Type (300A,00C7).
    public static var highDoseTechniqueType: Tag { Tag(0x300A, 0x00C7) }
    /// Reference Image Number (300A,00C8).
    public static var referenceImageNumber: Tag { Tag(0x300A, 0x00C8) }
    /// Planned Verification Image Sequence (300A,00CA).
    public static var plannedVerificationImageSequence: Tag { Tag(0x300A, 0x00CA) }
    /// Imaging Device-Specific Acquisition Parameters (300A,00CC).
    public static var imagingDeviceSpecificAcquisitionParameters: Tag { Tag(0x300A, 0x00CC) }
    /// Treatment Delivery Type (300A,00CE).
    public static var treatmentDeliveryType: Tag { Tag(0x300A, 0x00CE) }
    /// Number of Wedges (300A,00D0).
    public static var numberOfWedges: Tag { Tag(0x300A, 0x00D0) }
    /// Wedge Sequence (300A,00D1).
    public static var wedgeSequence: Tag { Tag(0x300A, 0x00D1) }
    /// Wedge Number (300A,00D2).
    public static var wedgeNumber: Tag { Tag(0x300A, 0x00D2) }
    /// Wedge Type (300A,00D3).
    public static var wedgeType: Tag { Tag(0x300A, 0x00D3) }
    /// Wedge ID (300A,00D4).
    public static var wedgeID: Tag { Tag(0x300A, 0x00D4) }
    /// Wedge Angle (300A,00D5).
    public static var wedgeAngle: Tag { Tag(0x300A, 0x00D5) }
    /// Wedge Factor (300A,00D6).
    public static var wedgeFactor: Tag { Tag(0x300A, 0x00D6) }
    /// Total Wedge Tray Water-Equivalent Thickness (300A,00D7).
    public static var totalWedgeTrayWaterEquivalentThickness: Tag { Tag(0x300A, 0x00D7) }
    /// Wedge Orientation (300A,00D8).
    public static var wedgeOrientation: Tag { Tag(0x300A, 0x00D8) }
    /// Isocenter to Wedge Tray Distance (300A,00D9).
    public static var isocenterToWedgeTrayDistance: Tag { Tag(0x300A, 0x00D9) }
    /// Source to Wedge Tray Distance (300A,00DA).
    public static var sourceToWedgeTrayDistance: Tag { Tag(0x300A, 0x00DA) }
    /// Wedge Thin Edge Position (300A,00DB).
    public static var wedgeThinEdgePosition: Tag { Tag(0x300A, 0x00DB) }
    /// Bolus ID (300A,00DC).
    public static var bolusID: Tag { Tag(0x300A, 0x00DC) }
    /// Bolus Description (300A,00DD).
    public static var bolusDescription: Tag { Tag(0x300A, 0x00DD) }
    /// Effective Wedge Angle (300A,00DE).
    public static var effectiveWedgeAngle: Tag { Tag(0x300A, 0x00DE) }
    /// Number of Compensators (300A,00E0).
    public static var numberOfCompensators: Tag { Tag(0x300A, 0x00E0) }
    /// Material ID (300A,00E1).
    public static var materialID: Tag { Tag(0x300A, 0x00E1) }
    /// Total Compensator Tray Factor (300A,00E2).
    public static var totalCompensatorTrayFactor: Tag { Tag(0x300A, 0x00E2) }
    /// Compensator Sequence (300A,00E3).
    public static var compensatorSequence: Tag { Tag(0x300A, 0x00E3) }
    /// Compensator Number (300A,00E4).
    public static var compensatorNumber: Tag { Tag(0x300A, 0x00E4) }
    /// Compensator ID (300A,00E5).
    public static var compensatorID: Tag { Tag(0x300A, 0x00E5) }
    /// Source to Compensator Tray Distance (300A,00E6).
    public static var sourceToCompensatorTrayDistance: Tag { Tag(0x300A, 0x00E6) }
    /// Compensator Rows (300A,00E7).
    public static var compensatorRows: Tag { Tag(0x300A, 0x00E7) }
    /// Compensator Columns (300A,00E8).
    public static var compensatorColumns: Tag { Tag(0x300A, 0x00E8) }
    /// Compensator Pixel Spacing (300A,00E9).
    public static var compensatorPixelSpacing: Tag { Tag(0x300A, 0x00E9) }
    /// Compensator Position (300A,00EA).
    public static var compensatorPosition: Tag { Tag(0x300A, 0x00EA) }
    /// Compensator Transmission Data (300A,00EB).
    public static var compensatorTransmissionData: Tag { Tag(0x300A, 0x00EB) }
    /// Compensator Thickness Data (300A,00EC).
    public static var compensatorThicknessData: Tag { Tag(0x300A, 0x00EC) }
    /// Number of Boli (300A,00ED).
    public static var numberOfBoli: Tag { Tag(0x300A, 0x00ED) }
    /// Compensator Type (300A,00EE).
    public static var compensatorType: Tag { Tag(0x300A, 0x00EE) }
    /// Compensator Tray ID (300A,00EF).
    public static var compensatorTrayID: Tag { Tag(0x300A, 0x00EF) }
    /// Number of Blocks (300A,00F0).
    public static var numberOfBlocks: Tag { Tag(0x300A, 0x00F0) }
    /// Total Block Tray Factor (300A,00F2).
    public static var totalBlockTrayFactor: Tag { Tag(0x300A, 0x00F2) }
    /// Total Block Tray Water-Equivalent Thickness (300A,00F3).
    public static var totalBlockTrayWaterEquivalentThickness: Tag { Tag(0x300A, 0x00F3) }
    /// Block Sequence (300A,00F4).
    public static var blockSequence: Tag { Tag(0x300A, 0x00F4) }
    /// Block Tray ID (300A,00F5).
    public static var blockTrayID: Tag { Tag(0x300A, 0x00F5) }
    /// Source to Block Tray Distance (300A,00F6).
    public static var sourceToBlockTrayDistance: Tag { Tag(0x300A, 0x00F6) }
    /// Isocenter to Block Tray Distance (300A,00F7).
    public static var isocenterToBlockTrayDistance: Tag { Tag(0x300A, 0x00F7) }
    /// Block Type (300A,00F8).
    public static var blockType: Tag { Tag(0x300A, 0x00F8) }
    /// Accessory Code (300A,00F9).
    public static var accessoryCode: Tag { Tag(0x300A, 0x00F9) }
    /// Block Divergence (300A,00FA).
    public static var blockDivergence: Tag { Tag(0x300A, 0x00FA) }
    /// Block Mounting Position (300A,00FB).
    public static var blockMountingPosition: Tag { Tag(0x300A, 0x00FB) }
    /// Block Number (300A,00FC).
    public static var blockNumber: Tag { Tag(0x300A, 0x00FC) }
    /// Block Name (300A,00FE).
    public static var blockName: Tag { Tag(0x300A, 0x00FE) }
    /// Block Thickness (300A,0100).
    public static var blockThickness: Tag { Tag(0x300A, 0x0100) }
    /// Block Transmission (300A,0102).
    public static var blockTransmission: Tag { Tag(0x300A, 0x0102) }
    /// Block Number of Points (300A,0104).
    public static var blockNumberOfPoints: Tag { Tag(0x300A, 0x0104) }
    /// Block Data (300A,0106).
    public static var blockData: Tag { Tag(0x300A, 0x0106) }
    /// Applicator Sequence (300A,0107).
    public static var applicatorSequence: Tag { Tag(0x300A, 0x0107) }
    /// Applicator ID (300A,0108).
    public static var applicatorID: Tag { Tag(0x300A, 0x0108) }
    /// Applicator Type (300A,0109).
    public static var applicatorType: Tag { Tag(0x300A, 0x0109) }
    /// Applicator Description (300A,010A).
    public static var applicatorDescription: Tag { Tag(0x300A, 0x010A) }
    /// Cumulative Dose Reference Coefficient (300A,010C).
    public static var cumulativeDoseReferenceCoefficient: Tag { Tag(0x300A, 0x010C) }
    /// Final Cumulative Meterset Weight (300A,010E).
    public static var finalCumulativeMetersetWeight: Tag { Tag(0x300A, 0x010E) }
    /// Number of Control Points (300A,0110).
    public static var numberOfControlPoints: Tag { Tag(0x300A, 0x0110) }
    /// Control Point Sequence (300A,0111).
    public static var controlPointSequence: Tag { Tag(0x300A, 0x0111) }
    /// Control Point Index (300A,0112).
    public static var controlPointIndex: Tag { Tag(0x300A, 0x0112) }
    /// Nominal Beam Energy (300A,0114).
    public static var nominalBeamEnergy: Tag { Tag(0x300A, 0x0114) }
    /// Dose Rate Set (300A,0115).
    public static var doseRateSet: Tag { Tag(0x300A, 0x0115) }
    /// Wedge Position Sequence (300A,0116).
    public static var wedgePositionSequence: Tag { Tag(0x300A, 0x0116) }
    /// Wedge Position (300A,0118).
    public static var wedgePosition: Tag { Tag(0x300A, 0x0118) }
    /// Beam Limiting Device Position Sequence (300A,011A).
    public static var beamLimitingDevicePositionSequence: Tag { Tag(0x300A, 0x011A) }
    /// Leaf/Jaw Positions (300A,011C).
    public static var leafJawPositions: Tag { Tag(0x300A, 0x011C) }
    /// Gantry Angle (300A,011E).
    public static var gantryAngle: Tag { Tag(0x300A, 0x011E) }
    /// Gantry Rotation Direction (300A,011F).
    public static var gantryRotationDirection: Tag { Tag(0x300A, 0x011F) }
    /// Beam Limiting Device Angle (300A,0120).
    public static var beamLimitingDeviceAngle: Tag { Tag(0x300A, 0x0120) }
    /// Beam Limiting Device Rotation Direction (300A,0121).
    public static var beamLimitingDeviceRotationDirection: Tag { Tag(0x300A, 0x0121) }
    /// Patient Support Angle (300A,0122).
    public static var patientSupportAngle: Tag { Tag(0x300A, 0x0122) }
    /// Patient Support Rotation Direction (300A,0123).
    public static var patientSupportRotationDirection: Tag { Tag(0x300A, 0x0123) }
    /// Table Top Eccentric Axis Distance (300A,0124).
    public static var tableTopEccentricAxisDistance: Tag { Tag(0x300A, 0x0124) }
    /// Table Top Eccentric Angle (300A,0125).
    public static var tableTopEccentricAngle: Tag { Tag(0x300A, 0x0125) }
    /// Table Top Eccentric Rotation Direction (300A,0126).
    public static var tableTopEccentricRotationDirection: Tag { Tag(0x300A, 0x0126) }
    /// Table Top Vertical Position (300A,0128).
    public static var tableTopVerticalPosition: Tag { Tag(0x300A, 0x0128) }
    /// Table Top Longitudinal Position (300A,0129).
    public static var tableTopLongitudinalPosition: Tag { Tag(0x300A, 0x0129) }
    /// Table Top Lateral Position (300A,012A).
    public static var tableTopLateralPosition: Tag { Tag(0x300A, 0x012A) }
    /// Isocenter Position (300A,012C).
    public static var isocenterPosition: Tag { Tag(0x300A, 0x012C) }
    /// Surface Entry Point (300A,012E).
    public static var surfaceEntryPoint: Tag { Tag(0x300A, 0x012E) }
    /// Source to Surface Distance (300A,0130).
    public static var sourceToSurfaceDistance: Tag { Tag(0x300A, 0x0130) }
    /// Average Beam Dose Point Source to External Contour Distance (300A,0131).
    public static var averageBeamDosePointSourceToExternalContourDistance: Tag { Tag(0x300A, 0x0131) }
    /// Source to External Contour Distance (300A,0132).
    public static var sourceToExternalContourDistance: Tag { Tag(0x300A, 0x0132) }
    /// External Contour Entry Point (300A,0133).
    public static var externalContourEntryPoint: Tag { Tag(0x300A, 0x0133) }
    /// Cumulative Meterset Weight (300A,0134).
    public static var cumulativeMetersetWeight: Tag { Tag(0x300A, 0x0134) }
    /// Table Top Pitch Angle (300A,0140).
    public static var tableTopPitchAngle: Tag { Tag(0x300A, 0x0140) }
    /// Table Top Pitch Rotation Direction (300A,0142).
    public static var tableTopPitchRotationDirection: Tag { Tag(0x300A, 0x0142) }
    /// Table Top Roll Angle (300A,0144).
    public static var tableTopRollAngle: Tag { Tag(0x300A, 0x0144) }
    /// Table Top Roll Rotation Direction (300A,0146).
    public static var tableTopRollRotationDirection: Tag { Tag(0x300A, 0x0146) }
    /// Head Fixation Angle (300A,0148).
    public static var headFixationAngle: Tag { Tag(0x300A, 0x0148) }
    /// Gantry Pitch Angle (300A,014A).
    public static var gantryPitchAngle: Tag { Tag(0x300A, 0x014A) }
    /// Gantry Pitch Rotation Direction (300A,014C).
    public static var gantryPitchRotationDirection: Tag { Tag(0x300A, 0x014C) }
    /// Gantry Pitch Angle Tolerance (300A,014E).
    public static var gantryPitchAngleTolerance: Tag { Tag(0x300A, 0x014E) }
    /// Fixation Eye (300A,0150).
    public static var fixationEye: Tag { Tag(0x300A, 0x0150) }
    /// Chair Head Frame Position (300A,0151).
    public static var chairHeadFramePosition: Tag { Tag(0x300A, 0x0151) }
    /// Head Fixation Angle Tolerance (300A,0152).
    public static var headFixationAngleTolerance: Tag { Tag(0x300A, 0x0152) }
    /// Chair Head Frame Position Tolerance (300A,0153).
    public static var chairHeadFramePositionTolerance: Tag { Tag(0x300A, 0x0153) }
    /// Fixation Light Azimuthal Angle Tolerance (300A,0154).
    public static var fixationLightAzimuthalAngleTolerance: Tag { Tag(0x300A, 0x0154) }
    /// Fixation Light Polar Angle Tolerance (300A,0155).
    public static var fixationLightPolarAngleTolerance: Tag { Tag(0x300A, 0x0155) }
    /// Patient Setup Sequence (300A,0180).
    public static var patientSetupSequence: Tag { Tag(0x300A, 0x0180) }
    /// Patient Setup Number (300A,0182).
    public static var patientSetupNumber: Tag { Tag(0x300A, 0x0182) }
    /// Patient Setup Label (300A,0183).
    public static var patientSetupLabel: Tag { Tag(0x300A, 0x0183) }
    /// Patient Additional Position (300A,0184).
    public static var patientAdditionalPosition: Tag { Tag(0x300A, 0x0184) }
    /// Fixation Device Sequence (300A,0190).
    public static var fixationDeviceSequence: Tag { Tag(0x300A, 0x0190) }
    /// Fixation Device Type (300A,0192).
    public static var fixationDeviceType: Tag { Tag(0x300A, 0x0192) }
    /// Fixation Device Label (300A,0194).
    public static var fixationDeviceLabel: Tag { Tag(0x300A, 0x0194) }
    /// Fixation Device Description (300A,0196).
    public static var fixationDeviceDescription: Tag { Tag(0x300A, 0x0196) }
    /// Fixation Device Position (300A,0198).
    public static var fixationDevicePosition: Tag { Tag(0x300A, 0x0198) }
    /// Fixation Device Pitch Angle (300A,0199).
    public static var fixationDevicePitchAngle: Tag { Tag(0x300A, 0x0199) }
    /// Fixation Device Roll Angle (300A,019A).
    public static var fixationDeviceRollAngle: Tag { Tag(0x300A, 0x019A) }
    /// Shielding Device Sequence (300A,01A0).
    public static var shieldingDeviceSequence: Tag { Tag(0x300A, 0x01A0) }
    /// Shielding Device Type (300A,01A2).
    public static var shieldingDeviceType: Tag { Tag(0x300A, 0x01A2) }
    /// Shielding Device Label (300A,01A4).
    public static var shieldingDeviceLabel: Tag { Tag(0x300A, 0x01A4) }
    /// Shielding Device Description (300A,01A6).
    public static var shieldingDeviceDescription: Tag { Tag(0x300A, 0x01A6) }
    /// Shielding Device Position (300A,01A8).
    public static var shieldingDevicePosition: Tag { Tag(0x300A, 0x01A8) }
    /// Setup Technique (300A,01B0).
    public static var setupTechnique: Tag { Tag(0x300A, 0x01B0) }
    /// Setup Technique Description (300A,01B2).
    public static var setupTechniqueDescription: Tag { Tag(0x300A, 0x01B2) }
    /// Setup Device Sequence (300A,01B4).
    public static var setupDeviceSequence: Tag { Tag(0x300A, 0x01B4) }
    /// Setup Device Type (300A,01B6).
    public static var setupDeviceType: Tag { Tag(0x300A, 0x01B6) }
    /// Setup Device Label (300A,01B8).
    public static var setupDeviceLabel: Tag { Tag(0x300A, 0x01B8) }
    /// Setup Device Description (300A,01BA).
    public static var setupDeviceDescription: Tag { Tag(0x300A, 0x01BA) }
    /// Setup Device Parameter (300A,01BC).
    public static var setupDeviceParameter: Tag { Tag(0x300A, 0x01BC) }
    /// Setup Reference Description (300A,01D0).
    public static var setupReferenceDescription: Tag { Tag(0x300A, 0x01D0) }
    /// Table Top Vertical Setup Displacement (300A,01D2).
    public static var tableTopVerticalSetupDisplacement: Tag { Tag(0x300A, 0x01D2) }
    /// Table Top Longitudinal Setup Displacement (300A,01D4).
    public static var tableTopLongitudinalSetupDisplacement: Tag { Tag(0x300A, 0x01D4) }
    /// Table Top Lateral Setup Displacement (300A,01D6).
    public static var tableTopLateralSetupDisplacement: Tag { Tag(0x300A, 0x01D6) }
    /// Brachy Treatment Technique (300A,0200).
    public static var brachyTreatmentTechnique: Tag { Tag(0x300A, 0x0200) }
    /// Brachy Treatment Type (300A,0202).
    public static var brachyTreatmentType: Tag { Tag(0x300A, 0x0202) }
    /// Treatment Machine Sequence (300A,0206).
    public static var treatmentMachineSequence: Tag { Tag(0x300A, 0x0206) }
    /// Source Sequence (300A,0210).
    public static var sourceSequence: Tag { Tag(0x300A, 0x0210) }
    /// Source Number (300A,0212).
    public static var sourceNumber: Tag { Tag(0x300A, 0x0212) }
    /// Source Type (300A,0214).
    public static var sourceType: Tag { Tag(0x300A, 0x0214) }
    /// Source Manufacturer (300A,0216).
    public static var sourceManufacturer: Tag { Tag(0x300A, 0x0216) }
    /// Active Source Diameter (300A,0218).
    public static var activeSourceDiameter: Tag { Tag(0x300A, 0x0218) }
    /// Active Source Length (300A,021A).
    public static var activeSourceLength: Tag { Tag(0x300A, 0x021A) }
    /// Source Model ID (300A,021B).
    public static var sourceModelID: Tag { Tag(0x300A, 0x021B) }
    /// Source Description (300A,021C).
    public static var sourceDescription: Tag { Tag(0x300A, 0x021C) }
    /// Source Encapsulation Nominal Thickness (300A,0222).
    public static var sourceEncapsulationNominalThickness: Tag { Tag(0x300A, 0x0222) }
    /// Source Encapsulation Nominal Transmission (300A,0224).
    public static var sourceEncapsulationNominalTransmission: Tag { Tag(0x300A, 0x0224) }
    /// Source Isotope Name (300A,0226).
    public static var sourceIsotopeName: Tag { Tag(0x300A, 0x0226) }
    /// Source Isotope Half Life (300A,0228).
    public static var sourceIsotopeHalfLife: Tag { Tag(0x300A, 0x0228) }
    /// Source Strength Units (300A,0229).
    public static var sourceStrengthUnits: Tag { Tag(0x300A, 0x0229) }
    /// Reference Air Kerma Rate (300A,022A).
    public static var referenceAirKermaRate: Tag { Tag(0x300A, 0x022A) }
    /// Source Strength (300A,022B).
    public static var sourceStrength: Tag { Tag(0x300A, 0x022B) }
    /// Source Strength Reference Date (300A,022C).
    public static var sourceStrengthReferenceDate: Tag { Tag(0x300A, 0x022C) }
    /// Source Strength Reference Time (300A,022E).
    public static var sourceStrengthReferenceTime: Tag { Tag(0x300A, 0x022E) }
    /// Application Setup Sequence (300A,0230).
    public static var applicationSetupSequence: Tag { Tag(0x300A, 0x0230) }
    /// Application Setup Type (300A,0232).
    public static var applicationSetupType: Tag { Tag(0x300A, 0x0232) }
    /// Application Setup Number (300A,0234).
    public static var applicationSetupNumber: Tag { Tag(0x300A, 0x0234) }
    /// Application Setup Name (300A,0236).
    public static var applicationSetupName: Tag { Tag(0x300A, 0x0236) }
    /// Application Setup Manufacturer (300A,0238).
    public static var applicationSetupManufacturer: Tag { Tag(0x300A, 0x0238) }
    /// Template Number (300A,0240).
    public static var templateNumber: Tag { Tag(0x300A, 0x0240) }
    /// Template Type (300A,0242).
    public static var templateType: Tag { Tag(0x300A, 0x0242) }
    /// Template Name (300A,0244).
    public static var templateName: Tag { Tag(0x300A, 0x0244) }
    /// Total Reference Air Kerma (300A,0250).
    public static var totalReferenceAirKerma: Tag { Tag(0x300A, 0x0250) }
    /// Brachy Accessory Device Sequence (300A,0260).
    public static var brachyAccessoryDeviceSequence: Tag { Tag(0x300A, 0x0260) }
    /// Brachy Accessory Device Number (300A,0262).
    public static var brachyAccessoryDeviceNumber: Tag { Tag(0x300A, 0x0262) }
    /// Brachy Accessory Device ID (300A,0263).
    public static var brachyAccessoryDeviceID: Tag { Tag(0x300A, 0x0263) }
    /// Brachy Accessory Device Type (300A,0264).
    public static var brachyAccessoryDeviceType: Tag { Tag(0x300A, 0x0264) }
    /// Brachy Accessory Device Name (300A,0266).
    public static var brachyAccessoryDeviceName: Tag { Tag(0x300A, 0x0266) }
    /// Brachy Accessory Device Nominal Thickness (300A,026A).
    public static var brachyAccessoryDeviceNominalThickness: Tag { Tag(0x300A, 0x026A) }
    /// Brachy Accessory Device Nominal Transmission (300A,026C).
    public static var brachyAccessoryDeviceNominalTransmission: Tag { Tag(0x300A, 0x026C) }
    /// Channel Effective Length (300A,0271).
    public static var channelEffectiveLength: Tag { Tag(0x300A, 0x0271) }
    /// Channel Inner Length (300A,0272).
    public static var channelInnerLength: Tag { Tag(0x300A, 0x0272) }
    /// Afterloader Channel ID (300A,0273).
    public static var afterloaderChannelID: Tag { Tag(0x300A, 0x0273) }
    /// Source Applicator Tip Length (300A,0274).
    public static var sourceApplicatorTipLength: Tag { Tag(0x300A, 0x0274) }
    /// Channel Sequence (300A,0280).
    public static var channelSequence: Tag { Tag(0x300A, 0x0280) }
    /// Channel Number (300A,0282).
    public static var channelNumber: Tag { Tag(0x300A, 0x0282) }
    /// Channel Length (300A,0284).
    public static var channelLength: Tag { Tag(0x300A, 0x0284) }
    /// Channel Total Time (300A,0286).
    public static var channelTotalTime: Tag { Tag(0x300A, 0x0286) }
    /// Source Movement Type (300A,0288).
    public static var sourceMovementType: Tag { Tag(0x300A, 0x0288) }
    /// Number of Pulses (300A,028A).
    public static var numberOfPulses: Tag { Tag(0x300A, 0x028A) }
    /// Pulse Repetition Interval (300A,028C).
    public static var pulseRepetitionInterval: Tag { Tag(0x300A, 0x028C) }
    /// Source Applicator Number (300A,0290).
    public static var sourceApplicatorNumber: Tag { Tag(0x300A, 0x0290) }
    /// Source Applicator ID (300A,0291).
    public static var sourceApplicatorID: Tag { Tag(0x300A, 0x0291) }
    /// Source Applicator Type (300A,0292).
    public static var sourceApplicatorType: Tag { Tag(0x300A, 0x0292) }
    /// Source Applicator Name (300A,0294).
    public static var sourceApplicatorName: Tag { Tag(0x300A, 0x0294) }
    /// Source Applicator Length (300A,0296).
    public static var sourceApplicatorLength: Tag { Tag(0x300A, 0x0296) }
    /// Source Applicator Manufacturer (300A,0298).
    public static var sourceApplicatorManufacturer: Tag { Tag(0x300A, 0x0298) }
    /// Source Applicator Wall Nominal Thickness (300A,029C).
    public static var sourceApplicatorWallNominalThickness: Tag { Tag(0x300A, 0x029C) }
    /// Source Applicator Wall Nominal Transmission (300A,029E).
    public static var sourceApplicatorWallNominalTransmission: Tag { Tag(0x300A, 0x029E) }
    /// Source Applicator Step Size (300A,02A0).
    public static var sourceApplicatorStepSize: Tag { Tag(0x300A, 0x02A0) }
    /// Applicator Shape Referenced ROI Number (300A,02A1).
    public static var applicatorShapeReferencedROINumber: Tag { Tag(0x300A, 0x02A1) }
    /// Transfer Tube Number (300A,02A2).
    public static var transferTubeNumber: Tag { Tag(0x300A, 0x02A2) }
    /// Transfer Tube Length (300A,02A4).
    public static var transferTubeLength: Tag { Tag(0x300A, 0x02A4) }
    /// Channel Shield Sequence (300A,02B0).
    public static var channelShieldSequence: Tag { Tag(0x300A, 0x02B0) }
    /// Channel Shield Number (300A,02B2).
    public static var channelShieldNumber: Tag { Tag(0x300A, 0x02B2) }
    /// Channel Shield ID (300A,02B3).
    public static var channelShieldID: Tag { Tag(0x300A, 0x02B3) }
    /// Channel Shield Name (300A,02B4).
    public static var channelShieldName: Tag { Tag(0x300A, 0x02B4) }
    /// Channel Shield Nominal Thickness (300A,02B8).
    public static var channelShieldNominalThickness: Tag { Tag(0x300A, 0x02B8) }
    /// Channel Shield Nominal Transmission (300A,02BA).
    public static var channelShieldNominalTransmission: Tag { Tag(0x300A, 0x02BA) }
    /// Final Cumulative Time Weight (300A,02C8).
    public static var finalCumulativeTimeWeight: Tag { Tag(0x300A, 0x02C8) }
    /// Brachy Control Point Sequence (300A,02D0).
    public static var brachyControlPointSequence: Tag { Tag(0x300A, 0x02D0) }
    /// Control Point Relative Position (300A,02D2).
    public static var controlPointRelativePosition: Tag { Tag(0x300A, 0x02D2) }
    /// Control Point 3D Position (300A,02D4).
    public static var controlPoint3DPosition: Tag { Tag(0x300A, 0x02D4) }
    /// Cumulative Time Weight (300A,02D6).
    public static var cumulativeTimeWeight: Tag { Tag(0x300A, 0x02D6) }
    /// Compensator Divergence (300A,02E0).
    public static var compensatorDivergence: Tag { Tag(0x300A, 0x02E0) }
    /// Compensator Mounting Position (300A,02E1).
    public static var compensatorMountingPosition: Tag { Tag(0x300A, 0x02E1) }
    /// Source to Compensator Distance (300A,02E2).
    public static var sourceToCompensatorDistance: Tag { Tag(0x300A, 0x02E2) }
    /// Total Compensator Tray Water-Equivalent Thickness (300A,02E3).
    public static var totalCompensatorTrayWaterEquivalentThickness: Tag { Tag(0x300A, 0x02E3) }
    /// Isocenter to Compensator Tray Distance (300A,02E4).
    public static var isocenterToCompensatorTrayDistance: Tag { Tag(0x300A, 0x02E4) }
    /// Compensator Column Offset (300A,02E5).
    public static var compensatorColumnOffset: Tag { Tag(0x300A, 0x02E5) }
    /// Isocenter to Compensator Distances (300A,02E6).
    public static var isocenterToCompensatorDistances: Tag { Tag(0x300A, 0x02E6) }
    /// Compensator Relative Stopping Power Ratio (300A,02E7).
    public static var compensatorRelativeStoppingPowerRatio: Tag { Tag(0x300A, 0x02E7) }
    /// Compensator Milling Tool Diameter (300A,02E8).
    public static var compensatorMillingToolDiameter: Tag { Tag(0x300A, 0x02E8) }
    /// Ion Range Compensator Sequence (300A,02EA).
    public static var ionRangeCompensatorSequence: Tag { Tag(0x300A, 0x02EA) }
    /// Compensator Description (300A,02EB).
    public static var compensatorDescription: Tag { Tag(0x300A, 0x02EB) }
    /// Radiation Mass Number (300A,0302).
    public static var radiationMassNumber: Tag { Tag(0x300A, 0x0302) }
    /// Radiation Atomic Number (300A,0304).
    public static var radiationAtomicNumber: Tag { Tag(0x300A, 0x0304) }
    /// Radiation Charge State (300A,0306).
    public static var radiationChargeState: Tag { Tag(0x300A, 0x0306) }
    /// Scan Mode (300A,0308).
    public static var scanMode: Tag { Tag(0x300A, 0x0308) }
    /// Modulated Scan Mode Type (300A,0309).
    public static var modulatedScanModeType: Tag { Tag(0x300A, 0x0309) }
    /// Virtual Source-Axis Distances (300A,030A).
    public static var virtualSourceAxisDistances: Tag { Tag(0x300A, 0x030A) }
    /// Snout Sequence (300A,030C).
    public static var snoutSequence: Tag { Tag(0x300A, 0x030C) }
    /// Snout Position (300A,030D).
    public static var snoutPosition: Tag { Tag(0x300A, 0x030D) }
    /// Snout ID (300A,030F).
    public static var snoutID: Tag { Tag(0x300A, 0x030F) }
    /// Number of Range Shifters (300A,0312).
    public static var numberOfRangeShifters: Tag { Tag(0x300A, 0x0312) }
    /// Range Shifter Sequence (300A,0314).
    public static var rangeShifterSequence: Tag { Tag(0x300A, 0x0314) }
    /// Range Shifter Number (300A,0316).
    public static var rangeShifterNumber: Tag { Tag(0x300A, 0x0316) }
    /// Range Shifter ID (300A,0318).
    public static var rangeShifterID: Tag { Tag(0x300A, 0x0318) }
    /// Range Shifter Type (300A,0320).
    public static var rangeShifterType: Tag { Tag(0x300A, 0x0320) }
    /// Range Shifter Description (300A,0322).
    public static var rangeShifterDescription: Tag { Tag(0x300A, 0x0322) }
    /// Number of Lateral Spreading Devices (300A,0330).
    public static var numberOfLateralSpreadingDevices: Tag { Tag(0x300A, 0x0330) }
    /// Lateral Spreading Device Sequence (300A,0332).
    public static var lateralSpreadingDeviceSequence: Tag { Tag(0x300A, 0x0332) }
    /// Lateral Spreading Device Number (300A,0334).
    public static var lateralSpreadingDeviceNumber: Tag { Tag(0x300A, 0x0334) }
    /// Lateral Spreading Device ID (300A,0336).
    public static var lateralSpreadingDeviceID: Tag { Tag(0x300A, 0x0336) }
    /// Lateral Spreading Device Type (300A,0338).
    public static var lateralSpreadingDeviceType: Tag { Tag(0x300A, 0x0338) }
    /// Lateral Spreading Device Description (300A,033A).
    public static var lateralSpreadingDeviceDescription: Tag { Tag(0x300A, 0x033A) }
    /// Lateral Spreading Device Water Equivalent Thickness (300A,033C).
    public static var lateralSpreadingDeviceWaterEquivalentThickness: Tag { Tag(0x300A, 0x033C) }
    /// Number of Range Modulators (300A,0340).
    public static var numberOfRangeModulators: Tag { Tag(0x300A, 0x0340) }
    /// Range Modulator Sequence (300A,0342).
    public static var rangeModulatorSequence: Tag { Tag(0x300A, 0x0342) }
    /// Range Modulator Number (300A,0344).
    public static var rangeModulatorNumber: Tag { Tag(0x300A, 0x0344) }
    /// Range Modulator ID (300A,0346).
    public static var rangeModulatorID: Tag { Tag(0x300A, 0x0346) }
    /// Range Modulator Type (300A,0348).
    public static var rangeModulatorType: Tag { Tag(0x300A, 0x0348) }
    /// Range Modulator Description (300A,034A).
    public static var rangeModulatorDescription: Tag { Tag(0x300A, 0x034A) }
    /// Beam Current Modulation ID (300A,034C).
    public static var beamCurrentModulationID: Tag { Tag(0x300A, 0x034C) }
    /// Patient Support Type (300A,0350).
    public static var patientSupportType: Tag { Tag(0x300A, 0x0350) }
    /// Patient Support ID (300A,0352).
    public static var patientSupportID: Tag { Tag(0x300A, 0x0352) }
    /// Patient Support Accessory Code (300A,0354).
    public static var patientSupportAccessoryCode: Tag { Tag(0x300A, 0x0354) }
    /// Tray Accessory Code (300A,0355).
    public static var trayAccessoryCode: Tag { Tag(0x300A, 0x0355) }
    /// Fixation Light Azimuthal Angle (300A,0356).
    public static var fixationLightAzimuthalAngle: Tag { Tag(0x300A, 0x0356) }
    /// Fixation Light Polar Angle (300A,0358).
    public static var fixationLightPolarAngle: Tag { Tag(0x300A, 0x0358) }
    /// Meterset Rate (300A,035A).
    public static var metersetRate: Tag { Tag(0x300A, 0x035A) }
    /// Range Shifter Settings Sequence (300A,0360).
    public static var rangeShifterSettingsSequence: Tag { Tag(0x300A, 0x0360) }
    /// Range Shifter Setting (300A,0362).
    public static var rangeShifterSetting: Tag { Tag(0x300A, 0x0362) }
    /// Isocenter to Range Shifter Distance (300A,0364).
    public static var isocenterToRangeShifterDistance: Tag { Tag(0x300A, 0x0364) }
    /// Range Shifter Water Equivalent Thickness (300A,0366).
    public static var rangeShifterWaterEquivalentThickness: Tag { Tag(0x300A, 0x0366) }
    /// Lateral Spreading Device Settings Sequence (300A,0370).
    public static var lateralSpreadingDeviceSettingsSequence: Tag { Tag(0x300A, 0x0370) }
    /// Lateral Spreading Device Setting (300A,0372).
    public static var lateralSpreadingDeviceSetting: Tag { Tag(0x300A, 0x0372) }
    /// Isocenter to Lateral Spreading Device Distance (300A,0374).
    public static var isocenterToLateralSpreadingDeviceDistance: Tag { Tag(0x300A, 0x0374) }
    /// Range Modulator Settings Sequence (300A,0380).
    public static var rangeModulatorSettingsSequence: Tag { Tag(0x300A, 0x0380) }
    /// Range Modulator Gating Start Value (300A,0382).
    public static var rangeModulatorGatingStartValue: Tag { Tag(0x300A, 0x0382) }
    /// Range Modulator Gating Stop Value (300A,0384).
    public static var rangeModulatorGatingStopValue: Tag { Tag(0x300A, 0x0384) }
    /// Range Modulator Gating Start Water Equivalent Thickness (300A,0386).
    public static var rangeModulatorGatingStartWaterEquivalentThickness: Tag { Tag(0x300A, 0x0386) }
    /// Range Modulator Gating Stop Water Equivalent Thickness (300A,0388).
    public static var rangeModulatorGatingStopWaterEquivalentThickness: Tag { Tag(0x300A, 0x0388) }
    /// Isocenter to Range Modulator Distance (300A,038A).
    public static var isocenterToRangeModulatorDistance: Tag { Tag(0x300A, 0x038A) }
    /// Scan Spot Time Offset (300A,038F).
    public static var scanSpotTimeOffset: Tag { Tag(0x300A, 0x038F) }
    /// Scan Spot Tune ID (300A,0390).
    public static var scanSpotTuneID: Tag { Tag(0x300A, 0x0390) }
    /// Scan Spot Prescribed Indices (300A,0391).
    public static var scanSpotPrescribedIndices: Tag { Tag(0x300A, 0x0391) }
    /// Number of Scan Spot Positions (300A,0392).
    public static var numberOfScanSpotPositions: Tag { Tag(0x300A, 0x0392) }
    /// Scan Spot Reordered (300A,0393).
    public static var scanSpotReordered: Tag { Tag(0x300A, 0x0393) }
    /// Scan Spot Position Map (300A,0394).
    public static var scanSpotPositionMap: Tag { Tag(0x300A, 0x0394) }
    /// Scan Spot Reordering Allowed (300A,0395).
    public static var scanSpotReorderingAllowed: Tag { Tag(0x300A, 0x0395) }
    /// Scan Spot Meterset Weights (300A,0396).
    public static var scanSpotMetersetWeights: Tag { Tag(0x300A, 0x0396) }
    /// Scanning Spot Size (300A,0398).
    public static var scanningSpotSize: Tag { Tag(0x300A, 0x0398) }
    /// Scan Spot Sizes Delivered (300A,0399).
    public static var scanSpotSizesDelivered: Tag { Tag(0x300A, 0x0399) }
    /// Number of Paintings (300A,039A).
    public static var numberOfPaintings: Tag { Tag(0x300A, 0x039A) }
    /// Ion Tolerance Table Sequence (300A,03A0).
    public static var ionToleranceTableSequence: Tag { Tag(0x300A, 0x03A0) }
    /// Ion Beam Sequence (300A,03A2).
    public static var ionBeamSequence: Tag { Tag(0x300A, 0x03A2) }
    /// Ion Beam Limiting Device Sequence (300A,03A4).
    public static var ionBeamLimitingDeviceSequence: Tag { Tag(0x300A, 0x03A4) }
    /// Ion Block Sequence (300A,03A6).
    public static var ionBlockSequence: Tag { Tag(0x300A, 0x03A6) }
    /// Ion Control Point Sequence (300A,03A8).
    public static var ionControlPointSequence: Tag { Tag(0x300A, 0x03A8) }
    /// Ion Wedge Sequence (300A,03AA).
    public static var ionWedgeSequence: Tag { Tag(0x300A, 0x03AA) }
    /// Ion Wedge Position Sequence (300A,03AC).
    public static var ionWedgePositionSequence: Tag { Tag(0x300A, 0x03AC) }
    /// Referenced Setup Image Sequence (300A,0401).
    public static var referencedSetupImageSequence: Tag { Tag(0x300A, 0x0401) }
    /// Setup Image Comment (300A,0402).
    public static var setupImageComment: Tag { Tag(0x300A, 0x0402) }
    /// Motion Synchronization Sequence (300A,0410).
    public static var motionSynchronizationSequence: Tag { Tag(0x300A, 0x0410) }
    /// Control Point Orientation (300A,0412).
    public static var controlPointOrientation: Tag { Tag(0x300A, 0x0412) }
    /// General Accessory Sequence (300A,0420).
    public static var generalAccessorySequence: Tag { Tag(0x300A, 0x0420) }
    /// General Accessory ID (300A,0421).
    public static var generalAccessoryID: Tag { Tag(0x300A, 0x0421) }
    /// General Accessory Description (300A,0422).
    public static var generalAccessoryDescription: Tag { Tag(0x300A, 0x0422) }
    /// General Accessory Type (300A,0423).
    public static var generalAccessoryType: Tag { Tag(0x300A, 0x0423) }
    /// General Accessory Number (300A,0424).
    public static var generalAccessoryNumber: Tag { Tag(0x300A, 0x0424) }
    /// Source to General Accessory Distance (300A,0425).
    public static var sourceToGeneralAccessoryDistance: Tag { Tag(0x300A, 0x0425) }
    /// Isocenter to General Accessory Distance (300A,0426).
    public static var isocenterToGeneralAccessoryDistance: Tag { Tag(0x300A, 0x0426) }
    /// Applicator Geometry Sequence (300A,0431).
    public static var applicatorGeometrySequence: Tag { Tag(0x300A, 0x0431) }
    /// Applicator Aperture Shape (300A,0432).
    public static var applicatorApertureShape: Tag { Tag(0x300A, 0x0432) }
    /// Applicator Opening (300A,0433).
    public static var applicatorOpening: Tag { Tag(0x300A, 0x0433) }
    /// Applicator Opening X (300A,0434).
    public static var applicatorOpeningX: Tag { Tag(0x300A, 0x0434) }
    /// Applicator Opening Y (300A,0435).
    public static var applicatorOpeningY: Tag { Tag(0x300A, 0x0435) }
    /// Source to Applicator Mounting Position Distance (300A,0436).
    public static var sourceToApplicatorMountingPositionDistance: Tag { Tag(0x300A, 0x0436) }
    /// Number of Block Slab Items (300A,0440).
    public static var numberOfBlockSlabItems: Tag { Tag(0x300A, 0x0440) }
    /// Block Slab Sequence (300A,0441).
    public static var blockSlabSequence: Tag { Tag(0x300A, 0x0441) }
    /// Block Slab Thickness (300A,0442).
    public static var blockSlabThickness: Tag { Tag(0x300A, 0x0442) }
    /// Block Slab Number (300A,0443).
    public static var blockSlabNumber: Tag { Tag(0x300A, 0x0443) }
    /// Device Motion Control Sequence (300A,0450).
    public static var deviceMotionControlSequence: Tag { Tag(0x300A, 0x0450) }
    /// Device Motion Execution Mode (300A,0451).
    public static var deviceMotionExecutionMode: Tag { Tag(0x300A, 0x0451) }
    /// Device Motion Observation Mode (300A,0452).
    public static var deviceMotionObservationMode: Tag { Tag(0x300A, 0x0452) }
    /// Device Motion Parameter Code Sequence (300A,0453).
    public static var deviceMotionParameterCodeSequence: Tag { Tag(0x300A, 0x0453) }
    /// Distal Depth Fraction (300A,0501).
    public static var distalDepthFraction: Tag { Tag(0x300A, 0x0501) }
    /// Distal Depth (300A,0502).
    public static var distalDepth: Tag { Tag(0x300A, 0x0502) }
    /// Nominal Range Modulation Fractions (300A,0503).
    public static var nominalRangeModulationFractions: Tag { Tag(0x300A, 0x0503) }
    /// Nominal Range Modulated Region Depths (300A,0504).
    public static var nominalRangeModulatedRegionDepths: Tag { Tag(0x300A, 0x0504) }
    /// Depth Dose Parameters Sequence (300A,0505).
    public static var depthDoseParametersSequence: Tag { Tag(0x300A, 0x0505) }
    /// Delivered Depth Dose Parameters Sequence (300A,0506).
    public static var deliveredDepthDoseParametersSequence: Tag { Tag(0x300A, 0x0506) }
    /// Delivered Distal Depth Fraction (300A,0507).
    public static var deliveredDistalDepthFraction: Tag { Tag(0x300A, 0x0507) }
    /// Delivered Distal Depth (300A,0508).
    public static var deliveredDistalDepth: Tag { Tag(0x300A, 0x0508) }
    /// Delivered Nominal Range Modulation Fractions (300A,0509).
    public static var deliveredNominalRangeModulationFractions: Tag { Tag(0x300A, 0x0509) }
    /// Delivered Nominal Range Modulated Region Depths (300A,0510).
    public static var deliveredNominalRangeModulatedRegionDepths: Tag { Tag(0x300A, 0x0510) }
    /// Delivered Reference Dose Definition (300A,0511).
    public static var deliveredReferenceDoseDefinition: Tag { Tag(0x300A, 0x0511) }
    /// Reference Dose Definition (300A,0512).
    public static var referenceDoseDefinition: Tag { Tag(0x300A, 0x0512) }
    /// RT Control Point Index (300A,0600).
    public static var rtControlPointIndex: Tag { Tag(0x300A, 0x0600) }
    /// Radiation Generation Mode Index (300A,0601).
    public static var radiationGenerationModeIndex: Tag { Tag(0x300A, 0x0601) }
    /// Referenced Defined Device Index (300A,0602).
    public static var referencedDefinedDeviceIndex: Tag { Tag(0x300A, 0x0602) }
    /// Radiation Dose Identification Index (300A,0603).
    public static var radiationDoseIdentificationIndex: Tag { Tag(0x300A, 0x0603) }
    /// Number of RT Control Points (300A,0604).
    public static var numberOfRTControlPoints: Tag { Tag(0x300A, 0x0604) }
    /// Referenced Radiation Generation Mode Index (300A,0605).
    public static var referencedRadiationGenerationModeIndex: Tag { Tag(0x300A, 0x0605) }
    /// Treatment Position Index (300A,0606).
    public static var treatmentPositionIndex: Tag { Tag(0x300A, 0x0606) }
    /// Referenced Device Index (300A,0607).
    public static var referencedDeviceIndex: Tag { Tag(0x300A, 0x0607) }
    /// Treatment Position Group Label (300A,0608).
    public static var treatmentPositionGroupLabel: Tag { Tag(0x300A, 0x0608) }
    /// Treatment Position Group UID (300A,0609).
    public static var treatmentPositionGroupUID: Tag { Tag(0x300A, 0x0609) }
    /// Treatment Position Group Sequence (300A,060A).
    public static var treatmentPositionGroupSequence: Tag { Tag(0x300A, 0x060A) }
    /// Referenced Treatment Position Index (300A,060B).
    public static var referencedTreatmentPositionIndex: Tag { Tag(0x300A, 0x060B) }
    /// Referenced Radiation Dose Identification Index (300A,060C).
    public static var referencedRadiationDoseIdentificationIndex: Tag { Tag(0x300A, 0x060C) }
    /// RT Accessory Holder Water-Equivalent Thickness (300A,060D).
    public static var rtAccessoryHolderWaterEquivalentThickness: Tag { Tag(0x300A, 0x060D) }
    /// Referenced RT Accessory Holder Device Index (300A,060E).
    public static var referencedRTAccessoryHolderDeviceIndex: Tag { Tag(0x300A, 0x060E) }
    /// RT Accessory Holder Slot Existence Flag (300A,060F).
    public static var rtAccessoryHolderSlotExistenceFlag: Tag { Tag(0x300A, 0x060F) }
    /// RT Accessory Holder Slot Sequence (300A,0610).
    public static var rtAccessoryHolderSlotSequence: Tag { Tag(0x300A, 0x0610) }
    /// RT Accessory Holder Slot ID (300A,0611).
    public static var rtAccessoryHolderSlotID: Tag { Tag(0x300A, 0x0611) }
    /// RT Accessory Holder Slot Distance (300A,0612).
    public static var rtAccessoryHolderSlotDistance: Tag { Tag(0x300A, 0x0612) }
    /// RT Accessory Slot Distance (300A,0613).
    public static var rtAccessorySlotDistance: Tag { Tag(0x300A, 0x0613) }
    /// RT Accessory Holder Definition Sequence (300A,0614).
    public static var rtAccessoryHolderDefinitionSequence: Tag { Tag(0x300A, 0x0614) }
    /// RT Accessory Device Slot ID (300A,0615).
    public static var rtAccessoryDeviceSlotID: Tag { Tag(0x300A, 0x0615) }
    /// RT Radiation Sequence (300A,0616).
    public static var rtRadiationSequence: Tag { Tag(0x300A, 0x0616) }
    /// Radiation Dose Sequence (300A,0617).
    public static var radiationDoseSequence: Tag { Tag(0x300A, 0x0617) }
    /// Radiation Dose Identification Sequence (300A,0618).
    public static var radiationDoseIdentificationSequence: Tag { Tag(0x300A, 0x0618) }
    /// Radiation Dose Identification Label (300A,0619).
    public static var radiationDoseIdentificationLabel: Tag { Tag(0x300A, 0x0619) }
    /// Reference Dose Type (300A,061A).
    public static var referenceDoseType: Tag { Tag(0x300A, 0x061A) }
    /// Primary Dose Value Indicator (300A,061B).
    public static var primaryDoseValueIndicator: Tag { Tag(0x300A, 0x061B) }
    /// Dose Values Sequence (300A,061C).
    public static var doseValuesSequence: Tag { Tag(0x300A, 0x061C) }
    /// Dose Value Purpose (300A,061D).
    public static var doseValuePurpose: Tag { Tag(0x300A, 0x061D) }
    /// Reference Dose Point Coordinates (300A,061E).
    public static var referenceDosePointCoordinates: Tag { Tag(0x300A, 0x061E) }
    /// Radiation Dose Values Parameters Sequence (300A,061F).
    public static var radiationDoseValuesParametersSequence: Tag { Tag(0x300A, 0x061F) }
    /// Meterset to Dose Mapping Sequence (300A,0620).
    public static var metersetToDoseMappingSequence: Tag { Tag(0x300A, 0x0620) }
    /// Expected In-Vivo Measurement Values Sequence (300A,0621).
    public static var expectedInVivoMeasurementValuesSequence: Tag { Tag(0x300A, 0x0621) }
    /// Expected In-Vivo Measurement Value Index (300A,0622).
    public static var expectedInVivoMeasurementValueIndex: Tag { Tag(0x300A, 0x0622) }
    /// Radiation Dose In-Vivo Measurement Label (300A,0623).
    public static var radiationDoseInVivoMeasurementLabel: Tag { Tag(0x300A, 0x0623) }
    /// Radiation Dose Central Axis Displacement (300A,0624).
    public static var radiationDoseCentralAxisDisplacement: Tag { Tag(0x300A, 0x0624) }
    /// Radiation Dose Value (300A,0625).
    public static var radiationDoseValue: Tag { Tag(0x300A, 0x0625) }
    /// Radiation Dose Source to Skin Distance (300A,0626).
    public static var radiationDoseSourceToSkinDistance: Tag { Tag(0x300A, 0x0626) }
    /// Radiation Dose Measurement Point Coordinates (300A,0627).
    public static var radiationDoseMeasurementPointCoordinates: Tag { Tag(0x300A, 0x0627) }
    /// Radiation Dose Source to External Contour Distance (300A,0628).
    public static var radiationDoseSourceToExternalContourDistance: Tag { Tag(0x300A, 0x0628) }
    /// RT Tolerance Set Sequence (300A,0629).
    public static var rtToleranceSetSequence: Tag { Tag(0x300A, 0x0629) }
    /// RT Tolerance Set Label (300A,062A).
    public static var rtToleranceSetLabel: Tag { Tag(0x300A, 0x062A) }
    /// Attribute Tolerance Values Sequence (300A,062B).
    public static var attributeToleranceValuesSequence: Tag { Tag(0x300A, 0x062B) }
    /// Tolerance Value (300A,062C).
    public static var toleranceValue: Tag { Tag(0x300A, 0x062C) }
    /// Patient Support Position Tolerance Sequence (300A,062D).
    public static var patientSupportPositionToleranceSequence: Tag { Tag(0x300A, 0x062D) }
    /// Treatment Time Limit (300A,062E).
    public static var treatmentTimeLimit: Tag { Tag(0x300A, 0x062E) }
    /// C-Arm Photon-Electron Control Point Sequence (300A,062F).
    public static var cArmPhotonElectronControlPointSequence: Tag { Tag(0x300A, 0x062F) }
    /// Referenced RT Radiation Sequence (300A,0630).
    public static var referencedRTRadiationSequence: Tag { Tag(0x300A, 0x0630) }
    /// Referenced RT Instance Sequence (300A,0631).
    public static var referencedRTInstanceSequence: Tag { Tag(0x300A, 0x0631) }
    /// Referenced RT Patient Setup Sequence (300A,0632), retired.
    public static var referencedRTPatientSetupSequence: Tag { Tag(0x300A, 0x0632) }
    /// Source to Patient Surface Distance (300A,0634).
    public static var sourceToPatientSurfaceDistance: Tag { Tag(0x300A, 0x0634) }
    /// Treatment Machine Special Mode Code Sequence (300A,0635).
    public static var treatmentMachineSpecialModeCodeSequence: Tag { Tag(0x300A, 0x0635) }
    /// Intended Number of Fractions (300A,0636).
    public static var intendedNumberOfFractions: Tag { Tag(0x300A, 0x0636) }
    /// RT Radiation Set Intent (300A,0637).
    public static var rtRadiationSetIntent: Tag { Tag(0x300A, 0x0637) }
    /// RT Radiation Physical and Geometric Content Detail Flag (300A,0638).
    public static var rtRadiationPhysicalAndGeometricContentDetailFlag: Tag { Tag(0x300A, 0x0638) }
    /// RT Record Flag (300A,0639).
    public static var rtRecordFlag: Tag { Tag(0x300A, 0x0639) }
    /// Treatment Device Identification Sequence (300A,063A).
    public static var treatmentDeviceIdentificationSequence: Tag { Tag(0x300A, 0x063A) }
    /// Referenced RT Physician Intent Sequence (300A,063B).
    public static var referencedRTPhysicianIntentSequence: Tag { Tag(0x300A, 0x063B) }
    /// Cumulative Meterset (300A,063C).
    public static var cumulativeMeterset: Tag { Tag(0x300A, 0x063C) }
    /// Delivery Rate (300A,063D).
    public static var deliveryRate: Tag { Tag(0x300A, 0x063D) }
    /// Delivery Rate Unit Sequence (300A,063E).
    public static var deliveryRateUnitSequence: Tag { Tag(0x300A, 0x063E) }
    /// Treatment Position Sequence (300A,063F).
    public static var treatmentPositionSequence: Tag { Tag(0x300A, 0x063F) }
    /// Radiation Source-Axis Distance (300A,0640).
    public static var radiationSourceAxisDistance: Tag { Tag(0x300A, 0x0640) }
    /// Number of RT Beam Limiting Devices (300A,0641).
    public static var numberOfRTBeamLimitingDevices: Tag { Tag(0x300A, 0x0641) }
    /// RT Beam Limiting Device Proximal Distance (300A,0642).
    public static var rtBeamLimitingDeviceProximalDistance: Tag { Tag(0x300A, 0x0642) }
    /// RT Beam Limiting Device Distal Distance (300A,0643).
    public static var rtBeamLimitingDeviceDistalDistance: Tag { Tag(0x300A, 0x0643) }
    /// Parallel RT Beam Delimiter Device Orientation Label Code Sequence (300A,0644).
    public static var parallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: Tag { Tag(0x300A, 0x0644) }
    /// Beam Modifier Orientation Angle (300A,0645).
    public static var beamModifierOrientationAngle: Tag { Tag(0x300A, 0x0645) }
    /// Fixed RT Beam Delimiter Device Sequence (300A,0646).
    public static var fixedRTBeamDelimiterDeviceSequence: Tag { Tag(0x300A, 0x0646) }
    /// Parallel RT Beam Delimiter Device Sequence (300A,0647).
    public static var parallelRTBeamDelimiterDeviceSequence: Tag { Tag(0x300A, 0x0647) }
    /// Number of Parallel RT Beam Delimiters (300A,0648).
    public static var numberOfParallelRTBeamDelimiters: Tag { Tag(0x300A, 0x0648) }
    /// Parallel RT Beam Delimiter Boundaries (300A,0649).
    public static var parallelRTBeamDelimiterBoundaries: Tag { Tag(0x300A, 0x0649) }
    /// Parallel RT Beam Delimiter Positions (300A,064A).
    public static var parallelRTBeamDelimiterPositions: Tag { Tag(0x300A, 0x064A) }
    /// RT Beam Limiting Device Offset (300A,064B).
    public static var rtBeamLimitingDeviceOffset: Tag { Tag(0x300A, 0x064B) }
    /// RT Beam Delimiter Geometry Sequence (300A,064C).
    public static var rtBeamDelimiterGeometrySequence: Tag { Tag(0x300A, 0x064C) }
    /// RT Beam Limiting Device Definition Sequence (300A,064D).
    public static var rtBeamLimitingDeviceDefinitionSequence: Tag { Tag(0x300A, 0x064D) }
    /// Parallel RT Beam Delimiter Opening Mode (300A,064E).
    public static var parallelRTBeamDelimiterOpeningMode: Tag { Tag(0x300A, 0x064E) }
    /// Parallel RT Beam Delimiter Leaf Mounting Side (300A,064F).
    public static var parallelRTBeamDelimiterLeafMountingSide: Tag { Tag(0x300A, 0x064F) }
    /// Patient Setup UID (300A,0650), retired.
    public static var patientSetupUID: Tag { Tag(0x300A, 0x0650) }
    /// Wedge Definition Sequence (300A,0651).
    public static var wedgeDefinitionSequence: Tag { Tag(0x300A, 0x0651) }
    /// Radiation Beam Wedge Angle (300A,0652).
    public static var radiationBeamWedgeAngle: Tag { Tag(0x300A, 0x0652) }
    /// Radiation Beam Wedge Thin Edge Distance (300A,0653).
    public static var radiationBeamWedgeThinEdgeDistance: Tag { Tag(0x300A, 0x0653) }
    /// Radiation Beam Effective Wedge Angle (300A,0654).
    public static var radiationBeamEffectiveWedgeAngle: Tag { Tag(0x300A, 0x0654) }
    /// Number of Wedge Positions (300A,0655).
    public static var numberOfWedgePositions: Tag { Tag(0x300A, 0x0655) }
    /// RT Beam Limiting Device Opening Sequence (300A,0656).
    public static var rtBeamLimitingDeviceOpeningSequence: Tag { Tag(0x300A, 0x0656) }
    /// Number of RT Beam Limiting Device Openings (300A,0657).
    public static var numberOfRTBeamLimitingDeviceOpenings: Tag { Tag(0x300A, 0x0657) }
    /// Radiation Dosimeter Unit Sequence (300A,0658).
    public static var radiationDosimeterUnitSequence: Tag { Tag(0x300A, 0x0658) }
    /// RT Device Distance Reference Location Code Sequence (300A,0659).
    public static var rtDeviceDistanceReferenceLocationCodeSequence: Tag { Tag(0x300A, 0x0659) }
    /// Radiation Device Configuration and Commissioning Key Sequence (300A,065A).
    public static var radiationDeviceConfigurationAndCommissioningKeySequence: Tag { Tag(0x300A, 0x065A) }
    /// Patient Support Position Parameter Sequence (300A,065B).
    public static var patientSupportPositionParameterSequence: Tag { Tag(0x300A, 0x065B) }
    /// Patient Support Position Specification Method (300A,065C).
    public static var patientSupportPositionSpecificationMethod: Tag { Tag(0x300A, 0x065C) }
    /// Patient Support Position Device Parameter Sequence (300A,065D).
    public static var patientSupportPositionDeviceParameterSequence: Tag { Tag(0x300A, 0x065D) }
    /// Device Order Index (300A,065E).
    public static var deviceOrderIndex: Tag { Tag(0x300A, 0x065E) }
    /// Patient Support Position Parameter Order Index (300A,065F).
    public static var patientSupportPositionParameterOrderIndex: Tag { Tag(0x300A, 0x065F) }
    /// Patient Support Position Device Tolerance Sequence (300A,0660).
    public static var patientSupportPositionDeviceToleranceSequence: Tag { Tag(0x300A, 0x0660) }
    /// Patient Support Position Tolerance Order Index (300A,0661).
    public static var patientSupportPositionToleranceOrderIndex: Tag { Tag(0x300A, 0x0661) }
    /// Compensator Definition Sequence (300A,0662).
    public static var compensatorDefinitionSequence: Tag { Tag(0x300A, 0x0662) }
    /// Compensator Map Orientation (300A,0663).
    public static var compensatorMapOrientation: Tag { Tag(0x300A, 0x0663) }
    /// Compensator Proximal Thickness Map (300A,0664).
    public static var compensatorProximalThicknessMap: Tag { Tag(0x300A, 0x0664) }
    /// Compensator Distal Thickness Map (300A,0665).
    public static var compensatorDistalThicknessMap: Tag { Tag(0x300A, 0x0665) }
    /// Compensator Base Plane Offset (300A,0666).
    public static var compensatorBasePlaneOffset: Tag { Tag(0x300A, 0x0666) }
    /// Compensator Shape Fabrication Code Sequence (300A,0667).
    public static var compensatorShapeFabricationCodeSequence: Tag { Tag(0x300A, 0x0667) }
    /// Compensator Shape Sequence (300A,0668).
    public static var compensatorShapeSequence: Tag { Tag(0x300A, 0x0668) }
    /// Radiation Beam Compensator Milling Tool Diameter (300A,0669).
    public static var radiationBeamCompensatorMillingToolDiameter: Tag { Tag(0x300A, 0x0669) }
    /// Block Definition Sequence (300A,066A).
    public static var blockDefinitionSequence: Tag { Tag(0x300A, 0x066A) }
    /// Block Edge Data (300A,066B).
    public static var blockEdgeData: Tag { Tag(0x300A, 0x066B) }
    /// Block Orientation (300A,066C).
    public static var blockOrientation: Tag { Tag(0x300A, 0x066C) }
    /// Radiation Beam Block Thickness (300A,066D).
    public static var radiationBeamBlockThickness: Tag { Tag(0x300A, 0x066D) }
    /// Radiation Beam Block Slab Thickness (300A,066E).
    public static var radiationBeamBlockSlabThickness: Tag { Tag(0x300A, 0x066E) }
    /// Block Edge Data Sequence (300A,066F).
    public static var blockEdgeDataSequence: Tag { Tag(0x300A, 0x066F) }
    /// Number of RT Accessory Holders (300A,0670).
    public static var numberOfRTAccessoryHolders: Tag { Tag(0x300A, 0x0670) }
    /// General Accessory Definition Sequence (300A,0671).
    public static var generalAccessoryDefinitionSequence: Tag { Tag(0x300A, 0x0671) }
    /// Number of General Accessories (300A,0672).
    public static var numberOfGeneralAccessories: Tag { Tag(0x300A, 0x0672) }
    /// Bolus Definition Sequence (300A,0673).
    public static var bolusDefinitionSequence: Tag { Tag(0x300A, 0x0673) }
    /// Number of Boluses (300A,0674).
    public static var numberOfBoluses: Tag { Tag(0x300A, 0x0674) }
    /// Equipment Frame of Reference UID (300A,0675).
    public static var equipmentFrameOfReferenceUID: Tag { Tag(0x300A, 0x0675) }
    /// Equipment Frame of Reference Description (300A,0676).
    public static var equipmentFrameOfReferenceDescription: Tag { Tag(0x300A, 0x0676) }
    /// Equipment Reference Point Coordinates Sequence (300A,0677).
    public static var equipmentReferencePointCoordinatesSequence: Tag { Tag(0x300A, 0x0677) }
    /// Equipment Reference Point Code Sequence (300A,0678).
    public static var equipmentReferencePointCodeSequence: Tag { Tag(0x300A, 0x0678) }
    /// RT Beam Limiting Device Angle (300A,0679).
    public static var rtBeamLimitingDeviceAngle: Tag { Tag(0x300A, 0x0679) }
    /// Source Roll Angle (300A,067A).
    public static var sourceRollAngle: Tag { Tag(0x300A, 0x067A) }
    /// Radiation GenerationMode Sequence (300A,067B).
    public static var radiationGenerationModeSequence: Tag { Tag(0x300A, 0x067B) }
    /// Radiation GenerationMode Label (300A,067C).
    public static var radiationGenerationModeLabel: Tag { Tag(0x300A, 0x067C) }
    /// Radiation GenerationMode Description (300A,067D).
    public static var radiationGenerationModeDescription: Tag { Tag(0x300A, 0x067D) }
    /// Radiation GenerationMode Machine Code Sequence (300A,067E).
    public static var radiationGenerationModeMachineCodeSequence: Tag { Tag(0x300A, 0x067E) }
    /// Radiation Type Code Sequence (300A,067F).
    public static var radiationTypeCodeSequence: Tag { Tag(0x300A, 0x067F) }
    /// Nominal Energy (300A,0680).
    public static var nominalEnergy: Tag { Tag(0x300A, 0x0680) }
    /// Minimum Nominal Energy (300A,0681).
    public static var minimumNominalEnergy: Tag { Tag(0x300A, 0x0681) }
    /// Maximum Nominal Energy (300A,0682).
    public static var maximumNominalEnergy: Tag { Tag(0x300A, 0x0682) }
    /// Radiation Fluence Modifier Code Sequence (300A,0683).
    public static var radiationFluenceModifierCodeSequence: Tag { Tag(0x300A, 0x0683) }
    /// Energy Unit Code Sequence (300A,0684).
    public static var energyUnitCodeSequence: Tag { Tag(0x300A, 0x0684) }
    /// Number of Radiation GenerationModes (300A,0685).
    public static var numberOfRadiationGenerationModes: Tag { Tag(0x300A, 0x0685) }
    /// Patient Support Devices Sequence (300A,0686).
    public static var patientSupportDevicesSequence: Tag { Tag(0x300A, 0x0686) }
    /// Number of Patient Support Devices (300A,0687).
    public static var numberOfPatientSupportDevices: Tag { Tag(0x300A, 0x0687) }
    /// RT Beam Modifier Definition Distance (300A,0688).
    public static var rtBeamModifierDefinitionDistance: Tag { Tag(0x300A, 0x0688) }
    /// Beam Area Limit Sequence (300A,0689).
    public static var beamAreaLimitSequence: Tag { Tag(0x300A, 0x0689) }
    /// Referenced RT Prescription Sequence (300A,068A).
    public static var referencedRTPrescriptionSequence: Tag { Tag(0x300A, 0x068A) }
    /// Dose Value Interpretation (300A,068B).
    public static var doseValueInterpretation: Tag { Tag(0x300A, 0x068B) }
    /// Treatment Session UID (300A,0700).
    public static var treatmentSessionUID: Tag { Tag(0x300A, 0x0700) }
    /// RT Radiation Usage (300A,0701).
    public static var rtRadiationUsage: Tag { Tag(0x300A, 0x0701) }
    /// Referenced RT Radiation Set Sequence (300A,0702).
    public static var referencedRTRadiationSetSequence: Tag { Tag(0x300A, 0x0702) }
    /// Referenced RT Radiation Record Sequence (300A,0703).
    public static var referencedRTRadiationRecordSequence: Tag { Tag(0x300A, 0x0703) }
    /// RT Radiation Set Delivery Number (300A,0704).
    public static var rtRadiationSetDeliveryNumber: Tag { Tag(0x300A, 0x0704) }
    /// Clinical Fraction Number (300A,0705).
    public static var clinicalFractionNumber: Tag { Tag(0x300A, 0x0705) }
    /// RT Treatment Fraction Completion Status (300A,0706).
    public static var rtTreatmentFractionCompletionStatus: Tag { Tag(0x300A, 0x0706) }
    /// RT Radiation Set Usage (300A,0707).
    public static var rtRadiationSetUsage: Tag { Tag(0x300A, 0x0707) }
    /// Treatment Delivery Continuation Flag (300A,0708).
    public static var treatmentDeliveryContinuationFlag: Tag { Tag(0x300A, 0x0708) }
    /// Treatment Record Content Origin (300A,0709).
    public static var treatmentRecordContentOrigin: Tag { Tag(0x300A, 0x0709) }
    /// RT Treatment Termination Status (300A,0714).
    public static var rtTreatmentTerminationStatus: Tag { Tag(0x300A, 0x0714) }
    /// RT Treatment Termination Reason Code Sequence (300A,0715).
    public static var rtTreatmentTerminationReasonCodeSequence: Tag { Tag(0x300A, 0x0715) }
    /// Machine-Specific Treatment Termination Code Sequence (300A,0716).
    public static var machineSpecificTreatmentTerminationCodeSequence: Tag { Tag(0x300A, 0x0716) }
    /// RT Radiation Salvage Record Control Point Sequence (300A,0722).
    public static var rtRadiationSalvageRecordControlPointSequence: Tag { Tag(0x300A, 0x0722) }
    /// Starting Meterset Value Known Flag (300A,0723).
    public static var startingMetersetValueKnownFlag: Tag { Tag(0x300A, 0x0723) }
    /// Treatment Termination Description (300A,0730).
    public static var treatmentTerminationDescription: Tag { Tag(0x300A, 0x0730) }
    /// Treatment Tolerance Violation Sequence (300A,0731).
    public static var treatmentToleranceViolationSequence: Tag { Tag(0x300A, 0x0731) }
    /// Treatment Tolerance Violation Category (300A,0732).
    public static var treatmentToleranceViolationCategory: Tag { Tag(0x300A, 0x0732) }
    /// Treatment Tolerance Violation Attribute Sequence (300A,0733).
    public static var treatmentToleranceViolationAttributeSequence: Tag { Tag(0x300A, 0x0733) }
    /// Treatment Tolerance Violation Description (300A,0734).
    public static var treatmentToleranceViolationDescription: Tag { Tag(0x300A, 0x0734) }
    /// Treatment Tolerance Violation Identification (300A,0735).
    public static var treatmentToleranceViolationIdentification: Tag { Tag(0x300A, 0x0735) }
    /// Treatment Tolerance Violation DateTime (300A,0736).
    public static var treatmentToleranceViolationDateTime: Tag { Tag(0x300A, 0x0736) }
    /// Recorded RT Control Point DateTime (300A,073A).
    public static var recordedRTControlPointDateTime: Tag { Tag(0x300A, 0x073A) }
    /// Referenced Radiation RT Control Point Index (300A,073B).
    public static var referencedRadiationRTControlPointIndex: Tag { Tag(0x300A, 0x073B) }
    /// Alternate Value Sequence (300A,073E).
    public static var alternateValueSequence: Tag { Tag(0x300A, 0x073E) }
    /// Confirmation Sequence (300A,073F).
    public static var confirmationSequence: Tag { Tag(0x300A, 0x073F) }
    /// Interlock Sequence (300A,0740).
    public static var interlockSequence: Tag { Tag(0x300A, 0x0740) }
    /// Interlock DateTime (300A,0741).
    public static var interlockDateTime: Tag { Tag(0x300A, 0x0741) }
    /// Interlock Description (300A,0742).
    public static var interlockDescription: Tag { Tag(0x300A, 0x0742) }
    /// Interlock Originating Device Sequence (300A,0743).
    public static var interlockOriginatingDeviceSequence: Tag { Tag(0x300A, 0x0743) }
    /// Interlock Code Sequence (300A,0744).
    public static var interlockCodeSequence: Tag { Tag(0x300A, 0x0744) }
    /// Interlock Resolution Code Sequence (300A,0745).
    public static var interlockResolutionCodeSequence: Tag { Tag(0x300A, 0x0745) }
    /// Interlock Resolution User Sequence (300A,0746).
    public static var interlockResolutionUserSequence: Tag { Tag(0x300A, 0x0746) }
    /// Override DateTime (300A,0760).
    public static var overrideDateTime: Tag { Tag(0x300A, 0x0760) }
    /// Treatment Tolerance Violation Type Code Sequence (300A,0761).
    public static var treatmentToleranceViolationTypeCodeSequence: Tag { Tag(0x300A, 0x0761) }
    /// Treatment Tolerance Violation Cause Code Sequence (300A,0762).
    public static var treatmentToleranceViolationCauseCodeSequence: Tag { Tag(0x300A, 0x0762) }
    /// Measured Meterset to Dose Mapping Sequence (300A,0772).
    public static var measuredMetersetToDoseMappingSequence: Tag { Tag(0x300A, 0x0772) }
    /// Referenced Expected In-Vivo Measurement Value Index (300A,0773).
    public static var referencedExpectedInVivoMeasurementValueIndex: Tag { Tag(0x300A, 0x0773) }
    /// Dose Measurement Device Code Sequence (300A,0774).
    public static var doseMeasurementDeviceCodeSequence: Tag { Tag(0x300A, 0x0774) }
    /// Additional Parameter Recording Instance Sequence (300A,0780).
    public static var additionalParameterRecordingInstanceSequence: Tag { Tag(0x300A, 0x0780) }
    /// Interlock Origin Description (300A,0783).
    public static var interlockOriginDescription: Tag { Tag(0x300A, 0x0783) }
    /// RT Patient Position Scope Sequence (300A,0784).
    public static var rtPatientPositionScopeSequence: Tag { Tag(0x300A, 0x0784) }
    /// Referenced Treatment Position Group UID (300A,0785).
    public static var referencedTreatmentPositionGroupUID: Tag { Tag(0x300A, 0x0785) }
    /// Radiation Order Index (300A,0786).
    public static var radiationOrderIndex: Tag { Tag(0x300A, 0x0786) }
    /// Omitted Radiation Sequence (300A,0787).
    public static var omittedRadiationSequence: Tag { Tag(0x300A, 0x0787) }
    /// Reason for Omission Code Sequence (300A,0788).
    public static var reasonForOmissionCodeSequence: Tag { Tag(0x300A, 0x0788) }
    /// RT Delivery Start Patient Position Sequence (300A,0789).
    public static var rtDeliveryStartPatientPositionSequence: Tag { Tag(0x300A, 0x0789) }
    /// RT Treatment Preparation Patient Position Sequence (300A,078A).
    public static var rtTreatmentPreparationPatientPositionSequence: Tag { Tag(0x300A, 0x078A) }
    /// Referenced RT Treatment Preparation Sequence (300A,078B).
    public static var referencedRTTreatmentPreparationSequence: Tag { Tag(0x300A, 0x078B) }
    /// Referenced Patient Setup Photo Sequence (300A,078C).
    public static var referencedPatientSetupPhotoSequence: Tag { Tag(0x300A, 0x078C) }
    /// Patient Treatment Preparation Method Code Sequence (300A,078D).
    public static var patientTreatmentPreparationMethodCodeSequence: Tag { Tag(0x300A, 0x078D) }
    /// Patient Treatment Preparation Procedure Parameter Description (300A,078E).
    public static var patientTreatmentPreparationProcedureParameterDescription: Tag { Tag(0x300A, 0x078E) }
    /// Patient Treatment Preparation Device Sequence (300A,078F).
    public static var patientTreatmentPreparationDeviceSequence: Tag { Tag(0x300A, 0x078F) }
    /// Patient Treatment Preparation Procedure Sequence (300A,0790).
    public static var patientTreatmentPreparationProcedureSequence: Tag { Tag(0x300A, 0x0790) }
    /// Patient Treatment Preparation Procedure Code Sequence (300A,0791).
    public static var patientTreatmentPreparationProcedureCodeSequence: Tag { Tag(0x300A, 0x0791) }
    /// Patient Treatment Preparation Method Description (300A,0792).
    public static var patientTreatmentPreparationMethodDescription: Tag { Tag(0x300A, 0x0792) }
    /// Patient Treatment Preparation Procedure Parameter Sequence (300A,0793).
    public static var patientTreatmentPreparationProcedureParameterSequence: Tag { Tag(0x300A, 0x0793) }
    /// Patient Setup Photo Description (300A,0794).
    public static var patientSetupPhotoDescription: Tag { Tag(0x300A, 0x0794) }
    /// Patient Treatment Preparation Procedure Index (300A,0795).
    public static var patientTreatmentPreparationProcedureIndex: Tag { Tag(0x300A, 0x0795) }
    /// Referenced Patient Setup Procedure Index (300A,0796).
    public static var referencedPatientSetupProcedureIndex: Tag { Tag(0x300A, 0x0796) }
    /// RT Radiation Task Sequence (300A,0797).
    public static var rtRadiationTaskSequence: Tag { Tag(0x300A, 0x0797) }
    /// RT Patient Position Displacement Sequence (300A,0798).
    public static var rtPatientPositionDisplacementSequence: Tag { Tag(0x300A, 0x0798) }
    /// RT Patient Position Sequence (300A,0799).
    public static var rtPatientPositionSequence: Tag { Tag(0x300A, 0x0799) }
    /// Displacement Reference Label (300A,079A).
    public static var displacementReferenceLabel: Tag { Tag(0x300A, 0x079A) }
    /// Displacement Matrix (300A,079B).
    public static var displacementMatrix: Tag { Tag(0x300A, 0x079B) }
    /// Patient Support Displacement Sequence (300A,079C).
    public static var patientSupportDisplacementSequence: Tag { Tag(0x300A, 0x079C) }
    /// Displacement Reference Location Code Sequence (300A,079D).
    public static var displacementReferenceLocationCodeSequence: Tag { Tag(0x300A, 0x079D) }
    /// RT Radiation Set Delivery Usage (300A,079E).
    public static var rtRadiationSetDeliveryUsage: Tag { Tag(0x300A, 0x079E) }
    /// Patient Treatment Preparation Sequence (300A,079F).
    public static var patientTreatmentPreparationSequence: Tag { Tag(0x300A, 0x079F) }
    /// Patient to Equipment Relationship Sequence (300A,07A0).
    public static var patientToEquipmentRelationshipSequence: Tag { Tag(0x300A, 0x07A0) }
    /// Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1).
    public static var imagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: Tag { Tag(0x300A, 0x07A1) }
    /// Referenced RT Plan Sequence (300C,0002).
    public static var referencedRTPlanSequence: Tag { Tag(0x300C, 0x0002) }
    /// Referenced Beam Sequence (300C,0004).
    public static var referencedBeamSequence: Tag { Tag(0x300C, 0x0004) }
    /// Referenced Beam Number (300C,0006).
    public static var referencedBeamNumber: Tag { Tag(0x300C, 0x0006) }
    /// Referenced Reference Image Number (300C,0007).
    public static var referencedReferenceImageNumber: Tag { Tag(0x300C, 0x0007) }
    /// Start Cumulative Meterset Weight (300C,0008).
    public static var startCumulativeMetersetWeight: Tag { Tag(0x300C, 0x0008) }
    /// End Cumulative Meterset Weight (300C,0009).
    public static var endCumulativeMetersetWeight: Tag { Tag(0x300C, 0x0009) }
    /// Referenced Brachy Application Setup Sequence (300C,000A).
    public static var referencedBrachyApplicationSetupSequence: Tag { Tag(0x300C, 0x000A) }
    /// Referenced Brachy Application Setup Number (300C,000C).
    public static var referencedBrachyApplicationSetupNumber: Tag { Tag(0x300C, 0x000C) }
    /// Referenced Source Number (300C,000E).
    public static var referencedSourceNumber: Tag { Tag(0x300C, 0x000E) }
    /// Referenced Fraction Group Sequence (300C,0020).
    public static var referencedFractionGroupSequence: Tag { Tag(0x300C, 0x0020) }
    /// Referenced Fraction Group Number (300C,0022).
    public static var referencedFractionGroupNumber: Tag { Tag(0x300C, 0x0022) }
    /// Referenced Verification Image Sequence (300C,0040).
    public static var referencedVerificationImageSequence: Tag { Tag(0x300C, 0x0040) }
    /// Referenced Reference Image Sequence (300C,0042).
    public static var referencedReferenceImageSequence: Tag { Tag(0x300C, 0x0042) }
    /// Referenced Dose Reference Sequence (300C,0050).
    public static var referencedDoseReferenceSequence: Tag { Tag(0x300C, 0x0050) }
    /// Referenced Dose Reference Number (300C,0051).
    public static var referencedDoseReferenceNumber: Tag { Tag(0x300C, 0x0051) }
    /// Brachy Referenced Dose Reference Sequence (300C,0055).
    public static var brachyReferencedDoseReferenceSequence: Tag { Tag(0x300C, 0x0055) }
    /// Referenced Structure Set Sequence (300C,0060).
    public static var referencedStructureSetSequence: Tag { Tag(0x300C, 0x0060) }
    /// Referenced Patient Setup Number (300C,006A).
    public static var referencedPatientSetupNumber: Tag { Tag(0x300C, 0x006A) }
    /// Referenced Dose Sequence (300C,0080).
    public static var referencedDoseSequence: Tag { Tag(0x300C, 0x0080) }
    /// Referenced Tolerance Table Number (300C,00A0).
    public static var referencedToleranceTableNumber: Tag { Tag(0x300C, 0x00A0) }
    /// Referenced Bolus Sequence (300C,00B0).
    public static var referencedBolusSequence: Tag { Tag(0x300C, 0x00B0) }
    /// Referenced Wedge Number (300C,00C0).
    public static var referencedWedgeNumber: Tag { Tag(0x300C, 0x00C0) }
    /// Referenced Compensator Number (300C,00D0).
    public static var referencedCompensatorNumber: Tag { Tag(0x300C, 0x00D0) }
    /// Referenced Block Number (300C,00E0).
    public static var referencedBlockNumber: Tag { Tag(0x300C, 0x00E0) }
    /// Referenced Control Point Index (300C,00F0).
    public static var referencedControlPointIndex: Tag { Tag(0x300C, 0x00F0) }
    /// Referenced Control Point Sequence (300C,00F2).
    public static var referencedControlPointSequence: Tag { Tag(0x300C, 0x00F2) }
    /// Referenced Start Control Point Index (300C,00F4).
    public static var referencedStartControlPointIndex: Tag { Tag(0x300C, 0x00F4) }
    /// Referenced Stop Control Point Index (300C,00F6).
    public static var referencedStopControlPointIndex: Tag { Tag(0x300C, 0x00F6) }
    /// Referenced Range Shifter Number (300C,0100).
    public static var referencedRangeShifterNumber: Tag { Tag(0x300C, 0x0100) }
    /// Referenced Lateral Spreading Device Number (300C,0102).
    public static var referencedLateralSpreadingDeviceNumber: Tag { Tag(0x300C, 0x0102) }
    /// Referenced Range Modulator Number (300C,0104).
    public static var referencedRangeModulatorNumber: Tag { Tag(0x300C, 0x0104) }
    /// Omitted Beam Task Sequence (300C,0111).
    public static var omittedBeamTaskSequence: Tag { Tag(0x300C, 0x0111) }
    /// Reason for Omission (300C,0112).
    public static var reasonForOmission: Tag { Tag(0x300C, 0x0112) }
    /// Reason for Omission Description (300C,0113).
    public static var reasonForOmissionDescription: Tag { Tag(0x300C, 0x0113) }
    /// Prescription Overview Sequence (300C,0114).
    public static var prescriptionOverviewSequence: Tag { Tag(0x300C, 0x0114) }
    /// Total Prescription Dose (300C,0115).
    public static var totalPrescriptionDose: Tag { Tag(0x300C, 0x0115) }
    /// Plan Overview Sequence (300C,0116).
    public static var planOverviewSequence: Tag { Tag(0x300C, 0x0116) }
    /// Plan Overview Index (300C,0117).
    public static var planOverviewIndex: Tag { Tag(0x300C, 0x0117) }
    /// Referenced Plan Overview Index (300C,0118).
    public static var referencedPlanOverviewIndex: Tag { Tag(0x300C, 0x0118) }
    /// Number of Fractions Included (300C,0119).
    public static var numberOfFractionsIncluded: Tag { Tag(0x300C, 0x0119) }
    /// Dose Calibration Conditions Sequence (300C,0120).
    public static var doseCalibrationConditionsSequence: Tag { Tag(0x300C, 0x0120) }
    /// Absorbed Dose to Meterset Ratio (300C,0121).
    public static var absorbedDoseToMetersetRatio: Tag { Tag(0x300C, 0x0121) }
    /// Delineated Radiation Field Size (300C,0122).
    public static var delineatedRadiationFieldSize: Tag { Tag(0x300C, 0x0122) }
    /// Dose Calibration Conditions Verified Flag (300C,0123).
    public static var doseCalibrationConditionsVerifiedFlag: Tag { Tag(0x300C, 0x0123) }
    /// Calibration Reference Point Depth (300C,0124).
    public static var calibrationReferencePointDepth: Tag { Tag(0x300C, 0x0124) }
    /// Gating Beam Hold Transition Sequence (300C,0125).
    public static var gatingBeamHoldTransitionSequence: Tag { Tag(0x300C, 0x0125) }
    /// Beam Hold Transition (300C,0126).
    public static var beamHoldTransition: Tag { Tag(0x300C, 0x0126) }
    /// Beam Hold Transition DateTime (300C,0127).
    public static var beamHoldTransitionDateTime: Tag { Tag(0x300C, 0x0127) }
    /// Beam Hold Originating Device Sequence (300C,0128).
    public static var beamHoldOriginatingDeviceSequence: Tag { Tag(0x300C, 0x0128) }
    /// Beam Hold Transition Trigger Source (300C,0129).
    public static var beamHoldTransitionTriggerSource: Tag { Tag(0x300C, 0x0129) }
    /// Approval Status (300E,0002).
    public static var approvalStatus: Tag { Tag(0x300E, 0x0002) }
    /// Review Date (300E,0004).
    public static var reviewDate: Tag { Tag(0x300E, 0x0004) }
    /// Review Time (300E,0005).
    public static var reviewTime: Tag { Tag(0x300E, 0x0005) }
    /// Reviewer Name (300E,0008).
    public static var reviewerName: Tag { Tag(0x300E, 0x0008) }
    /// Radiobiological Dose Effect Sequence (3010,0001).
    public static var radiobiologicalDoseEffectSequence: Tag { Tag(0x3010, 0x0001) }
    /// Radiobiological Dose Effect Flag (3010,0002).
    public static var radiobiologicalDoseEffectFlag: Tag { Tag(0x3010, 0x0002) }
    /// Effective Dose Calculation Method Category Code Sequence (3010,0003).
    public static var effectiveDoseCalculationMethodCategoryCodeSequence: Tag { Tag(0x3010, 0x0003) }
    /// Effective Dose Calculation Method Code Sequence (3010,0004).
    public static var effectiveDoseCalculationMethodCodeSequence: Tag { Tag(0x3010, 0x0004) }
    /// Effective Dose Calculation Method Description (3010,0005).
    public static var effectiveDoseCalculationMethodDescription: Tag { Tag(0x3010, 0x0005) }
    /// Conceptual Volume UID (3010,0006).
    public static var conceptualVolumeUID: Tag { Tag(0x3010, 0x0006) }
    /// Originating SOP Instance Reference Sequence (3010,0007).
    public static var originatingSOPInstanceReferenceSequence: Tag { Tag(0x3010, 0x0007) }
    /// Conceptual Volume Constituent Sequence (3010,0008).
    public static var conceptualVolumeConstituentSequence: Tag { Tag(0x3010, 0x0008) }
    /// Equivalent Conceptual Volume Instance Reference Sequence (3010,0009).
    public static var equivalentConceptualVolumeInstanceReferenceSequence: Tag { Tag(0x3010, 0x0009) }
    /// Equivalent Conceptual Volumes Sequence (3010,000A).
    public static var equivalentConceptualVolumesSequence: Tag { Tag(0x3010, 0x000A) }
    /// Referenced Conceptual Volume UID (3010,000B).
    public static var referencedConceptualVolumeUID: Tag { Tag(0x3010, 0x000B) }
    /// Conceptual Volume Combination Expression (3010,000C).
    public static var conceptualVolumeCombinationExpression: Tag { Tag(0x3010, 0x000C) }
    /// Conceptual Volume Constituent Index (3010,000D).
    public static var conceptualVolumeConstituentIndex: Tag { Tag(0x3010, 0x000D) }
    /// Conceptual Volume Combination Flag (3010,000E).
    public static var conceptualVolumeCombinationFlag: Tag { Tag(0x3010, 0x000E) }
    /// Conceptual Volume Combination Description (3010,000F).
    public static var conceptualVolumeCombinationDescription: Tag { Tag(0x3010, 0x000F) }
    /// Conceptual Volume Segmentation Defined Flag (3010,0010).
    public static var conceptualVolumeSegmentationDefinedFlag: Tag { Tag(0x3010, 0x0010) }
    /// Conceptual Volume Segmentation Reference Sequence (3010,0011).
    public static var conceptualVolumeSegmentationReferenceSequence: Tag { Tag(0x3010, 0x0011) }
    /// Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012).
    public static var conceptualVolumeConstituentSegmentationReferenceSequence: Tag { Tag(0x3010, 0x0012) }
    /// Constituent Conceptual Volume UID (3010,0013).
    public static var constituentConceptualVolumeUID: Tag { Tag(0x3010, 0x0013) }
    /// Derivation Conceptual Volume Sequence (3010,0014).
    public static var derivationConceptualVolumeSequence: Tag { Tag(0x3010, 0x0014) }
    /// Source Conceptual Volume UID (3010,0015).
    public static var sourceConceptualVolumeUID: Tag { Tag(0x3010, 0x0015) }
    /// Conceptual Volume Derivation Algorithm Sequence (3010,0016).
    public static var conceptualVolumeDerivationAlgorithmSequence: Tag { Tag(0x3010, 0x0016) }
    /// Conceptual Volume Description (3010,0017).
    public static var conceptualVolumeDescription: Tag { Tag(0x3010, 0x0017) }
    /// Source Conceptual Volume Sequence (3010,0018).
    public static var sourceConceptualVolumeSequence: Tag { Tag(0x3010, 0x0018) }
    /// Author Identification Sequence (3010,0019).
    public static var authorIdentificationSequence: Tag { Tag(0x3010, 0x0019) }
    /// Manufacturer's Model Version (3010,001A).
    public static var manufacturerModelVersion: Tag { Tag(0x3010, 0x001A) }
    /// Device Alternate Identifier (3010,001B).
    public static var deviceAlternateIdentifier: Tag { Tag(0x3010, 0x001B) }
    /// Device Alternate Identifier Type (3010,001C).
    public static var deviceAlternateIdentifierType: Tag { Tag(0x3010, 0x001C) }
    /// Device Alternate Identifier Format (3010,001D).
    public static var deviceAlternateIdentifierFormat: Tag { Tag(0x3010, 0x001D) }
    /// Segmentation Creation Template Label (3010,001E).
    public static var segmentationCreationTemplateLabel: Tag { Tag(0x3010, 0x001E) }
    /// Segmentation Template UID (3010,001F).
    public static var segmentationTemplateUID: Tag { Tag(0x3010, 0x001F) }
    /// Referenced Segment Reference Index (3010,0020).
    public static var referencedSegmentReferenceIndex: Tag { Tag(0x3010, 0x0020) }
    /// Segment Reference Sequence (3010,0021).
    public static var segmentReferenceSequence: Tag { Tag(0x3010, 0x0021) }
    /// Segment Reference Index (3010,0022).
    public static var segmentReferenceIndex: Tag { Tag(0x3010, 0x0022) }
    /// Direct Segment Reference Sequence (3010,0023).
    public static var directSegmentReferenceSequence: Tag { Tag(0x3010, 0x0023) }
    /// Combination Segment Reference Sequence (3010,0024).
    public static var combinationSegmentReferenceSequence: Tag { Tag(0x3010, 0x0024) }
    /// Conceptual Volume Sequence (3010,0025).
    public static var conceptualVolumeSequence: Tag { Tag(0x3010, 0x0025) }
    /// Segmented RT Accessory Device Sequence (3010,0026).
    public static var segmentedRTAccessoryDeviceSequence: Tag { Tag(0x3010, 0x0026) }
    /// Segment Characteristics Sequence (3010,0027).
    public static var segmentCharacteristicsSequence: Tag { Tag(0x3010, 0x0027) }
    /// Related Segment Characteristics Sequence (3010,0028).
    public static var relatedSegmentCharacteristicsSequence: Tag { Tag(0x3010, 0x0028) }
    /// Segment Characteristics Precedence (3010,0029).
    public static var segmentCharacteristicsPrecedence: Tag { Tag(0x3010, 0x0029) }
    /// RT Segment Annotation Sequence (3010,002A).
    public static var rtSegmentAnnotationSequence: Tag { Tag(0x3010, 0x002A) }
    /// Segment Annotation Category Code Sequence (3010,002B).
    public static var segmentAnnotationCategoryCodeSequence: Tag { Tag(0x3010, 0x002B) }
    /// Segment Annotation Type Code Sequence (3010,002C).
    public static var segmentAnnotationTypeCodeSequence: Tag { Tag(0x3010, 0x002C) }
    /// Device Label (3010,002D).
    public static var deviceLabel: Tag { Tag(0x3010, 0x002D) }
    /// Device Type Code Sequence (3010,002E).
    public static var deviceTypeCodeSequence: Tag { Tag(0x3010, 0x002E) }
    /// Segment Annotation Type Modifier Code Sequence (3010,002F).
    public static var segmentAnnotationTypeModifierCodeSequence: Tag { Tag(0x3010, 0x002F) }
    /// Patient Equipment Relationship Code Sequence (3010,0030).
    public static var patientEquipmentRelationshipCodeSequence: Tag { Tag(0x3010, 0x0030) }
    /// Referenced Fiducials UID (3010,0031).
    public static var referencedFiducialsUID: Tag { Tag(0x3010, 0x0031) }
    /// Patient Treatment Orientation Sequence (3010,0032).
    public static var patientTreatmentOrientationSequence: Tag { Tag(0x3010, 0x0032) }
    /// User Content Label (3010,0033).
    public static var userContentLabel: Tag { Tag(0x3010, 0x0033) }
    /// User Content Long Label (3010,0034).
    public static var userContentLongLabel: Tag { Tag(0x3010, 0x0034) }
    /// Entity Label (3010,0035).
    public static var entityLabel: Tag { Tag(0x3010, 0x0035) }
    /// Entity Name (3010,0036).
    public static var entityName: Tag { Tag(0x3010, 0x0036) }
    /// Entity Description (3010,0037).
    public static var entityDescription: Tag { Tag(0x3010, 0x0037) }
    /// Entity Long Label (3010,0038).
    public static var entityLongLabel: Tag { Tag(0x3010, 0x0038) }
    /// Device Index (3010,0039).
    public static var deviceIndex: Tag { Tag(0x3010, 0x0039) }
    /// RT Treatment Phase Index (3010,003A).
    public static var rtTreatmentPhaseIndex: Tag { Tag(0x3010, 0x003A) }
    /// RT Treatment Phase UID (3010,003B).
    public static var rtTreatmentPhaseUID: Tag { Tag(0x3010, 0x003B) }
    /// RT Prescription Index (3010,003C).
    public static var rtPrescriptionIndex: Tag { Tag(0x3010, 0x003C) }
    /// RT Segment Annotation Index (3010,003D).
    public static var rtSegmentAnnotationIndex: Tag { Tag(0x3010, 0x003D) }
    /// Basis RT Treatment Phase Index (3010,003E).
    public static var basisRTTreatmentPhaseIndex: Tag { Tag(0x3010, 0x003E) }
    /// Related RT Treatment Phase Index (3010,003F).
    public static var relatedRTTreatmentPhaseIndex: Tag { Tag(0x3010, 0x003F) }
    /// Referenced RT Treatment Phase Index (3010,0040).
    public static var referencedRTTreatmentPhaseIndex: Tag { Tag(0x3010, 0x0040) }
    /// Referenced RT Prescription Index (3010,0041).
    public static var referencedRTPrescriptionIndex: Tag { Tag(0x3010, 0x0041) }
    /// Referenced Parent RT Prescription Index (3010,0042).
    public static var referencedParentRTPrescriptionIndex: Tag { Tag(0x3010, 0x0042) }
    /// Manufacturer's Device Identifier (3010,0043).
    public static var manufacturerDeviceIdentifier: Tag { Tag(0x3010, 0x0043) }
    /// Instance-Level Referenced Performed Procedure Step Sequence (3010,0044).
    public static var instanceLevelReferencedPerformedProcedureStepSequence: Tag { Tag(0x3010, 0x0044) }
    /// RT Treatment Phase Intent Presence Flag (3010,0045).
    public static var rtTreatmentPhaseIntentPresenceFlag: Tag { Tag(0x3010, 0x0045) }
    /// Radiotherapy Treatment Type (3010,0046).
    public static var radiotherapyTreatmentType: Tag { Tag(0x3010, 0x0046) }
    /// Teletherapy Radiation Type (3010,0047).
    public static var teletherapyRadiationType: Tag { Tag(0x3010, 0x0047) }
    /// Brachytherapy Source Type (3010,0048).
    public static var brachytherapySourceType: Tag { Tag(0x3010, 0x0048) }
    /// Referenced RT Treatment Phase Sequence (3010,0049).
    public static var referencedRTTreatmentPhaseSequence: Tag { Tag(0x3010, 0x0049) }
    /// Referenced Direct Segment Instance Sequence (3010,004A).
    public static var referencedDirectSegmentInstanceSequence: Tag { Tag(0x3010, 0x004A) }
    /// Intended RT Treatment Phase Sequence (3010,004B).
    public static var intendedRTTreatmentPhaseSequence: Tag { Tag(0x3010, 0x004B) }
    /// Intended Phase Start Date (3010,004C).
    public static var intendedPhaseStartDate: Tag { Tag(0x3010, 0x004C) }
    /// Intended Phase End Date (3010,004D).
    public static var intendedPhaseEndDate: Tag { Tag(0x3010, 0x004D) }
    /// RT Treatment Phase Interval Sequence (3010,004E).
    public static var rtTreatmentPhaseIntervalSequence: Tag { Tag(0x3010, 0x004E) }
    /// Temporal Relationship Interval Anchor (3010,004F).
    public static var temporalRelationshipIntervalAnchor: Tag { Tag(0x3010, 0x004F) }
    /// Minimum Number of Interval Days (3010,0050).
    public static var minimumNumberOfIntervalDays: Tag { Tag(0x3010, 0x0050) }
    /// Maximum Number of Interval Days (3010,0051).
    public static var maximumNumberOfIntervalDays: Tag { Tag(0x3010, 0x0051) }
    /// Pertinent SOP Classes in Study (3010,0052).
    public static var pertinentSOPClassesInStudy: Tag { Tag(0x3010, 0x0052) }
    /// Pertinent SOP Classes in Series (3010,0053).
    public static var pertinentSOPClassesInSeries: Tag { Tag(0x3010, 0x0053) }
    /// RT Prescription Label (3010,0054).
    public static var rtPrescriptionLabel: Tag { Tag(0x3010, 0x0054) }
    /// RT Physician Intent Predecessor Sequence (3010,0055).
    public static var rtPhysicianIntentPredecessorSequence: Tag { Tag(0x3010, 0x0055) }
    /// RT Treatment Approach Label (3010,0056).
    public static var rtTreatmentApproachLabel: Tag { Tag(0x3010, 0x0056) }
    /// RT Physician Intent Sequence (3010,0057).
    public static var rtPhysicianIntentSequence: Tag { Tag(0x3010, 0x0057) }
    /// RT Physician Intent Index (3010,0058).
    public static var rtPhysicianIntentIndex: Tag { Tag(0x3010, 0x0058) }
    /// RT Treatment Intent Type (3010,0059).
    public static var rtTreatmentIntentType: Tag { Tag(0x3010, 0x0059) }
    /// RT Physician Intent Narrative (3010,005A).
    public static var rtPhysicianIntentNarrative: Tag { Tag(0x3010, 0x005A) }
    /// RT Protocol Code Sequence (3010,005B).
    public static var rtProtocolCodeSequence: Tag { Tag(0x3010, 0x005B) }
    /// Reason for Superseding (3010,005C).
    public static var reasonForSuperseding: Tag { Tag(0x3010, 0x005C) }
    /// RT Diagnosis Code Sequence (3010,005D).
    public static var rtDiagnosisCodeSequence: Tag { Tag(0x3010, 0x005D) }
    /// Referenced RT Physician Intent Index (3010,005E).
    public static var referencedRTPhysicianIntentIndex: Tag { Tag(0x3010, 0x005E) }
    /// RT Physician Intent Input Instance Sequence (3010,005F).
    public static var rtPhysicianIntentInputInstanceSequence: Tag { Tag(0x3010, 0x005F) }
    /// RT Anatomic Prescription Sequence (3010,0060).
    public static var rtAnatomicPrescriptionSequence: Tag { Tag(0x3010, 0x0060) }
    /// Prior Treatment Dose Description (3010,0061).
    public static var priorTreatmentDoseDescription: Tag { Tag(0x3010, 0x0061) }
    /// Prior Treatment Reference Sequence (3010,0062).
    public static var priorTreatmentReferenceSequence: Tag { Tag(0x3010, 0x0062) }
    /// Dosimetric Objective Evaluation Scope (3010,0063).
    public static var dosimetricObjectiveEvaluationScope: Tag { Tag(0x3010, 0x0063) }
    /// Therapeutic Role Category Code Sequence (3010,0064).
    public static var therapeuticRoleCategoryCodeSequence: Tag { Tag(0x3010, 0x0064) }
    /// Therapeutic Role Type Code Sequence (3010,0065).
    public static var therapeuticRoleTypeCodeSequence: Tag { Tag(0x3010, 0x0065) }
    /// Conceptual Volume Optimization Precedence (3010,0066).
    public static var conceptualVolumeOptimizationPrecedence: Tag { Tag(0x3010, 0x0066) }
    /// Conceptual Volume Category Code Sequence (3010,0067).
    public static var conceptualVolumeCategoryCodeSequence: Tag { Tag(0x3010, 0x0067) }
    /// Conceptual Volume Blocking Constraint (3010,0068).
    public static var conceptualVolumeBlockingConstraint: Tag { Tag(0x3010, 0x0068) }
    /// Conceptual Volume Type Code Sequence (3010,0069).
    public static var conceptualVolumeTypeCodeSequence: Tag { Tag(0x3010, 0x0069) }
    /// Conceptual Volume Type Modifier Code Sequence (3010,006A).
    public static var conceptualVolumeTypeModifierCodeSequence: Tag { Tag(0x3010, 0x006A) }
    /// RT Prescription Sequence (3010,006B).
    public static var rtPrescriptionSequence: Tag { Tag(0x3010, 0x006B) }
    /// Dosimetric Objective Sequence (3010,006C).
    public static var dosimetricObjectiveSequence: Tag { Tag(0x3010, 0x006C) }
    /// Dosimetric Objective Type Code Sequence (3010,006D).
    public static var dosimetricObjectiveTypeCodeSequence: Tag { Tag(0x3010, 0x006D) }
    /// Dosimetric Objective UID (3010,006E).
    public static var dosimetricObjectiveUID: Tag { Tag(0x3010, 0x006E) }
    /// Referenced Dosimetric Objective UID (3010,006F).
    public static var referencedDosimetricObjectiveUID: Tag { Tag(0x3010, 0x006F) }
    /// Dosimetric Objective Parameter Sequence (3010,0070).
    public static var dosimetricObjectiveParameterSequence: Tag { Tag(0x3010, 0x0070) }
    /// Referenced Dosimetric Objectives Sequence (3010,0071).
    public static var referencedDosimetricObjectivesSequence: Tag { Tag(0x3010, 0x0071) }
    /// Absolute Dosimetric Objective Flag (3010,0073).
    public static var absoluteDosimetricObjectiveFlag: Tag { Tag(0x3010, 0x0073) }
    /// Dosimetric Objective Weight (3010,0074).
    public static var dosimetricObjectiveWeight: Tag { Tag(0x3010, 0x0074) }
    /// Dosimetric Objective Purpose (3010,0075).
    public static var dosimetricObjectivePurpose: Tag { Tag(0x3010, 0x0075) }
    /// Planning Input Information Sequence (3010,0076).
    public static var planningInputInformationSequence: Tag { Tag(0x3010, 0x0076) }
    /// Treatment Site (3010,0077).
    public static var treatmentSite: Tag { Tag(0x3010, 0x0077) }
    /// Treatment Site Code Sequence (3010,0078).
    public static var treatmentSiteCodeSequence: Tag { Tag(0x3010, 0x0078) }
    /// Fraction Pattern Sequence (3010,0079).
    public static var fractionPatternSequence: Tag { Tag(0x3010, 0x0079) }
    /// Treatment Technique Notes (3010,007A).
    public static var treatmentTechniqueNotes: Tag { Tag(0x3010, 0x007A) }
    /// Prescription Notes (3010,007B).
    public static var prescriptionNotes: Tag { Tag(0x3010, 0x007B) }
    /// Number of Interval Fractions (3010,007C).
    public static var numberOfIntervalFractions: Tag { Tag(0x3010, 0x007C) }
    /// Number of Fractions (3010,007D).
    public static var numberOfFractions: Tag { Tag(0x3010, 0x007D) }
    /// Intended Delivery Duration (3010,007E).
    public static var intendedDeliveryDuration: Tag { Tag(0x3010, 0x007E) }
    /// Fractionation Notes (3010,007F).
    public static var fractionationNotes: Tag { Tag(0x3010, 0x007F) }
    /// RT Treatment Technique Code Sequence (3010,0080).
    public static var rtTreatmentTechniqueCodeSequence: Tag { Tag(0x3010, 0x0080) }
    /// Prescription Notes Sequence (3010,0081).
    public static var prescriptionNotesSequence: Tag { Tag(0x3010, 0x0081) }
    /// Fraction-Based Relationship Sequence (3010,0082).
    public static var fractionBasedRelationshipSequence: Tag { Tag(0x3010, 0x0082) }
    /// Fraction-Based Relationship Interval Anchor (3010,0083).
    public static var fractionBasedRelationshipIntervalAnchor: Tag { Tag(0x3010, 0x0083) }
    /// Minimum Hours between Fractions (3010,0084).
    public static var minimumHoursBetweenFractions: Tag { Tag(0x3010, 0x0084) }
    /// Intended Fraction Start Time (3010,0085).
    public static var intendedFractionStartTime: Tag { Tag(0x3010, 0x0085) }
    /// Intended Start Day of Week (3010,0086).
    public static var intendedStartDayOfWeek: Tag { Tag(0x3010, 0x0086) }
    /// Weekday Fraction Pattern Sequence (3010,0087).
    public static var weekdayFractionPatternSequence: Tag { Tag(0x3010, 0x0087) }
    /// Delivery Time Structure Code Sequence (3010,0088).
    public static var deliveryTimeStructureCodeSequence: Tag { Tag(0x3010, 0x0088) }
    /// Treatment Site Modifier Code Sequence (3010,0089).
    public static var treatmentSiteModifierCodeSequence: Tag { Tag(0x3010, 0x0089) }
    /// Robotic Base Location Indicator (3010,0090), retired.
    public static var roboticBaseLocationIndicator: Tag { Tag(0x3010, 0x0090) }
    /// Robotic Path Node Set Code Sequence (3010,0091).
    public static var roboticPathNodeSetCodeSequence: Tag { Tag(0x3010, 0x0091) }
    /// Robotic Node Identifier (3010,0092).
    public static var roboticNodeIdentifier: Tag { Tag(0x3010, 0x0092) }
    /// RT Treatment Source Coordinates (3010,0093).
    public static var rtTreatmentSourceCoordinates: Tag { Tag(0x3010, 0x0093) }
    /// Radiation Source Coordinate SystemYaw Angle (3010,0094).
    public static var radiationSourceCoordinateSystemYawAngle: Tag { Tag(0x3010, 0x0094) }
    /// Radiation Source Coordinate SystemRoll Angle (3010,0095).
    public static var radiationSourceCoordinateSystemRollAngle: Tag { Tag(0x3010, 0x0095) }
    /// Radiation Source Coordinate System Pitch Angle (3010,0096).
    public static var radiationSourceCoordinateSystemPitchAngle: Tag { Tag(0x3010, 0x0096) }
    /// Robotic Path Control Point Sequence (3010,0097).
    public static var roboticPathControlPointSequence: Tag { Tag(0x3010, 0x0097) }
    /// Tomotherapeutic Control Point Sequence (3010,0098).
    public static var tomotherapeuticControlPointSequence: Tag { Tag(0x3010, 0x0098) }
    /// Tomotherapeutic Leaf Open Durations (3010,0099).
    public static var tomotherapeuticLeafOpenDurations: Tag { Tag(0x3010, 0x0099) }
    /// Tomotherapeutic Leaf Initial Closed Durations (3010,009A).
    public static var tomotherapeuticLeafInitialClosedDurations: Tag { Tag(0x3010, 0x009A) }
    /// Conceptual Volume Identification Sequence (3010,00A0).
    public static var conceptualVolumeIdentificationSequence: Tag { Tag(0x3010, 0x00A0) }
    /// Arbitrary (4000,0010), retired.
    public static var arbitrary: Tag { Tag(0x4000, 0x0010) }
    /// Text Comments (4000,4000), retired.
    public static var textComments: Tag { Tag(0x4000, 0x4000) }
    /// Results ID (4008,0040), retired.
    public static var resultsID: Tag { Tag(0x4008, 0x0040) }
    /// Results ID Issuer (4008,0042), retired.
    public static var resultsIDIssuer: Tag { Tag(0x4008, 0x0042) }
    /// Referenced Interpretation Sequence (4008,0050), retired.
    public static var referencedInterpretationSequence: Tag { Tag(0x4008, 0x0050) }
    /// Report Production Status (Trial) (4008,00FF), retired.
    public static var reportProductionStatusTrial: Tag { Tag(0x4008, 0x00FF) }
    /// Interpretation Recorded Date (4008,0100), retired.
    public static var interpretationRecordedDate: Tag { Tag(0x4008, 0x0100) }
    /// Interpretation Recorded Time (4008,0101), retired.
    public static var interpretationRecordedTime: Tag { Tag(0x4008, 0x0101) }
    /// Interpretation Recorder (4008,0102), retired.
    public static var interpretationRecorder: Tag { Tag(0x4008, 0x0102) }
    /// Reference to Recorded Sound (4008,0103), retired.
    public static var referenceToRecordedSound: Tag { Tag(0x4008, 0x0103) }
    /// Interpretation Transcription Date (4008,0108), retired.
    public static var interpretationTranscriptionDate: Tag { Tag(0x4008, 0x0108) }
    /// Interpretation Transcription Time (4008,0109), retired.
    public static var interpretationTranscriptionTime: Tag { Tag(0x4008, 0x0109) }
    /// Interpretation Transcriber (4008,010A), retired.
    public static var interpretationTranscriber: Tag { Tag(0x4008, 0x010A) }
    /// Interpretation Text (4008,010B), retired.
    public static var interpretationText: Tag { Tag(0x4008, 0x010B) }
    /// Interpretation Author (4008,010C), retired.
    public static var interpretationAuthor: Tag { Tag(0x4008, 0x010C) }
    /// Interpretation Approver Sequence (4008,0111), retired.
    public static var interpretationApproverSequence: Tag { Tag(0x4008, 0x0111) }
    /// Interpretation Approval Date (4008,0112), retired.
    public static var interpretationApprovalDate: Tag { Tag(0x4008, 0x0112) }
    /// Interpretation Approval Time (4008,0113), retired.
    public static var interpretationApprovalTime: Tag { Tag(0x4008, 0x0113) }
    /// Physician Approving Interpretation (4008,0114), retired.
    public static var physicianApprovingInterpretation: Tag { Tag(0x4008, 0x0114) }
    /// Interpretation Diagnosis Description (4008,0115), retired.
    public static var interpretationDiagnosisDescription: Tag { Tag(0x4008, 0x0115) }
    /// Interpretation Diagnosis Code Sequence (4008,0117), retired.
    public static var interpretationDiagnosisCodeSequence: Tag { Tag(0x4008, 0x0117) }
    /// Results Distribution List Sequence (4008,0118), retired.
    public static var resultsDistributionListSequence: Tag { Tag(0x4008, 0x0118) }
    /// Distribution Name (4008,0119), retired.
    public static var distributionName: Tag { Tag(0x4008, 0x0119) }
    /// Distribution Address (4008,011A), retired.
    public static var distributionAddress: Tag { Tag(0x4008, 0x011A) }
    /// Interpretation ID (4008,0200), retired.
    public static var interpretationID: Tag { Tag(0x4008, 0x0200) }
    /// Interpretation ID Issuer (4008,0202), retired.
    public static var interpretationIDIssuer: Tag { Tag(0x4008, 0x0202) }
    /// Interpretation Type ID (4008,0210), retired.
    public static var interpretationTypeID: Tag { Tag(0x4008, 0x0210) }
    /// Interpretation Status ID (4008,0212), retired.
    public static var interpretationStatusID: Tag { Tag(0x4008, 0x0212) }
    /// Impressions (4008,0300), retired.
    public static var impressions: Tag { Tag(0x4008, 0x0300) }
    /// Results Comments (4008,4000), retired.
    public static var resultsComments: Tag { Tag(0x4008, 0x4000) }
    /// Low Energy Detectors (4010,0001).
    public static var lowEnergyDetectors: Tag { Tag(0x4010, 0x0001) }
    /// High Energy Detectors (4010,0002).
    public static var highEnergyDetectors: Tag { Tag(0x4010, 0x0002) }
    /// Detector Geometry Sequence (4010,0004).
    public static var detectorGeometrySequence: Tag { Tag(0x4010, 0x0004) }
    /// Threat ROI Voxel Sequence (4010,1001).
    public static var threatROIVoxelSequence: Tag { Tag(0x4010, 0x1001) }
    /// Threat ROI Base (4010,1004).
    public static var threatROIBase: Tag { Tag(0x4010, 0x1004) }
    /// Threat ROI Extents (4010,1005).
    public static var threatROIExtents: Tag { Tag(0x4010, 0x1005) }
    /// Threat ROI Bitmap (4010,1006).
    public static var threatROIBitmap: Tag { Tag(0x4010, 0x1006) }
    /// Route Segment ID (4010,1007).
    public static var routeSegmentID: Tag { Tag(0x4010, 0x1007) }
    /// Gantry Type (4010,1008).
    public static var gantryType: Tag { Tag(0x4010, 0x1008) }
    /// OOI Owner Type (4010,1009).
    public static var ooiOwnerType: Tag { Tag(0x4010, 0x1009) }
    /// Route Segment Sequence (4010,100A).
    public static var routeSegmentSequence: Tag { Tag(0x4010, 0x100A) }
    /// Potential Threat Object ID (4010,1010).
    public static var potentialThreatObjectID: Tag { Tag(0x4010, 0x1010) }
    /// Threat Sequence (4010,1011).
    public static var threatSequence: Tag { Tag(0x4010, 0x1011) }
    /// Threat Category (4010,1012).
    public static var threatCategory: Tag { Tag(0x4010, 0x1012) }
    /// Threat Category Description (4010,1013).
    public static var threatCategoryDescription: Tag { Tag(0x4010, 0x1013) }
    /// ATD Ability Assessment (4010,1014).
    public static var atdAbilityAssessment: Tag { Tag(0x4010, 0x1014) }
    /// ATD Assessment Flag (4010,1015).
    public static var atdAssessmentFlag: Tag { Tag(0x4010, 0x1015) }
    /// ATD Assessment Probability (4010,1016).
    public static var atdAssessmentProbability: Tag { Tag(0x4010, 0x1016) }
    /// Mass (4010,1017).
    public static var mass: Tag { Tag(0x4010, 0x1017) }
    /// Density (4010,1018).
    public static var density: Tag { Tag(0x4010, 0x1018) }
    /// Z Effective (4010,1019).
    public static var zEffective: Tag { Tag(0x4010, 0x1019) }
    /// Boarding Pass ID (4010,101A).
    public static var boardingPassID: Tag { Tag(0x4010, 0x101A) }
    /// Center of Mass (4010,101B).
    public static var centerOfMass: Tag { Tag(0x4010, 0x101B) }
    /// Center of PTO (4010,101C).
    public static var centerOfPTO: Tag { Tag(0x4010, 0x101C) }
    /// Bounding Polygon (4010,101D).
    public static var boundingPolygon: Tag { Tag(0x4010, 0x101D) }
    /// Route Segment Start Location ID (4010,101E).
    public static var routeSegmentStartLocationID: Tag { Tag(0x4010, 0x101E) }
    /// Route Segment End Location ID (4010,101F).
    public static var routeSegmentEndLocationID: Tag { Tag(0x4010, 0x101F) }
    /// Route Segment Location ID Type (4010,1020).
    public static var routeSegmentLocationIDType: Tag { Tag(0x4010, 0x1020) }
    /// Abort Reason (4010,1021).
    public static var abortReason: Tag { Tag(0x4010, 0x1021) }
    /// Volume of PTO (4010,1023).
    public static var volumeOfPTO: Tag { Tag(0x4010, 0x1023) }
    /// Abort Flag (4010,1024).
    public static var abortFlag: Tag { Tag(0x4010, 0x1024) }
    /// Route Segment Start Time (4010,1025).
    public static var routeSegmentStartTime: Tag { Tag(0x4010, 0x1025) }
    /// Route Segment End Time (4010,1026).
    public static var routeSegmentEndTime: Tag { Tag(0x4010, 0x1026) }
    /// TDR Type (4010,1027).
    public static var tdrType: Tag { Tag(0x4010, 0x1027) }
    /// International Route Segment (4010,1028).
    public static var internationalRouteSegment: Tag { Tag(0x4010, 0x1028) }
    /// Threat Detection Algorithm and Version (4010,1029).
    public static var threatDetectionAlgorithmAndVersion: Tag { Tag(0x4010, 0x1029) }
    /// Assigned Location (4010,102A).
    public static var assignedLocation: Tag { Tag(0x4010, 0x102A) }
    /// Alarm Decision Time (4010,102B).
    public static var alarmDecisionTime: Tag { Tag(0x4010, 0x102B) }
    /// Alarm Decision (4010,1031).
    public static var alarmDecision: Tag { Tag(0x4010, 0x1031) }
    /// Number of Total Objects (4010,1033).
    public static var numberOfTotalObjects: Tag { Tag(0x4010, 0x1033) }
    /// Number of Alarm Objects (4010,1034).
    public static var numberOfAlarmObjects: Tag { Tag(0x4010, 0x1034) }
    /// PTO Representation Sequence (4010,1037).
    public static var ptoRepresentationSequence: Tag { Tag(0x4010, 0x1037) }
    /// ATD Assessment Sequence (4010,1038).
    public static var atdAssessmentSequence: Tag { Tag(0x4010, 0x1038) }
    /// TIP Type (4010,1039).
    public static var tipType: Tag { Tag(0x4010, 0x1039) }
    /// DICOS Version (4010,103A).
    public static var dicosVersion: Tag { Tag(0x4010, 0x103A) }
    /// OOI Owner Creation Time (4010,1041).
    public static var ooiOwnerCreationTime: Tag { Tag(0x4010, 0x1041) }
    /// OOI Type (4010,1042).
    public static var ooiType: Tag { Tag(0x4010, 0x1042) }
    /// OOI Size (4010,1043).
    public static var ooiSize: Tag { Tag(0x4010, 0x1043) }
    /// Acquisition Status (4010,1044).
    public static var acquisitionStatus: Tag { Tag(0x4010, 0x1044) }
    /// Basis Materials Code Sequence (4010,1045).
    public static var basisMaterialsCodeSequence: Tag { Tag(0x4010, 0x1045) }
    /// Phantom Type (4010,1046).
    public static var phantomType: Tag { Tag(0x4010, 0x1046) }
    /// OOI Owner Sequence (4010,1047).
    public static var ooiOwnerSequence: Tag { Tag(0x4010, 0x1047) }
    /// Scan Type (4010,1048).
    public static var scanType: Tag { Tag(0x4010, 0x1048) }
    /// Itinerary ID (4010,1051).
    public static var itineraryID: Tag { Tag(0x4010, 0x1051) }
    /// Itinerary ID Type (4010,1052).
    public static var itineraryIDType: Tag { Tag(0x4010, 0x1052) }
    /// Itinerary ID Assigning Authority (4010,1053).
    public static var itineraryIDAssigningAuthority: Tag { Tag(0x4010, 0x1053) }
    /// Route ID (4010,1054).
    public static var routeID: Tag { Tag(0x4010, 0x1054) }
    /// Route ID Assigning Authority (4010,1055).
    public static var routeIDAssigningAuthority: Tag { Tag(0x4010, 0x1055) }
    /// Inbound Arrival Type (4010,1056).
    public static var inboundArrivalType: Tag { Tag(0x4010, 0x1056) }
    /// Carrier ID (4010,1058).
    public static var carrierID: Tag { Tag(0x4010, 0x1058) }
    /// Carrier ID Assigning Authority (4010,1059).
    public static var carrierIDAssigningAuthority: Tag { Tag(0x4010, 0x1059) }
    /// Source Orientation (4010,1060).
    public static var sourceOrientation: Tag { Tag(0x4010, 0x1060) }
    /// Source Position (4010,1061).
    public static var sourcePosition: Tag { Tag(0x4010, 0x1061) }
    /// Belt Height (4010,1062).
    public static var beltHeight: Tag { Tag(0x4010, 0x1062) }
    /// Algorithm Routing Code Sequence (4010,1064).
    public static var algorithmRoutingCodeSequence: Tag { Tag(0x4010, 0x1064) }
    /// Transport Classification (4010,1067).
    public static var transportClassification: Tag { Tag(0x4010, 0x1067) }
    /// OOI Type Descriptor (4010,1068).
    public static var ooiTypeDescriptor: Tag { Tag(0x4010, 0x1068) }
    /// Total Processing Time (4010,1069).
    public static var totalProcessingTime: Tag { Tag(0x4010, 0x1069) }
    /// Detector Calibration Data (4010,106C).
    public static var detectorCalibrationData: Tag { Tag(0x4010, 0x106C) }
    /// Additional Screening Performed (4010,106D).
    public static var additionalScreeningPerformed: Tag { Tag(0x4010, 0x106D) }
    /// Additional Inspection Selection Criteria (4010,106E).
    public static var additionalInspectionSelectionCriteria: Tag { Tag(0x4010, 0x106E) }
    /// Additional Inspection Method Sequence (4010,106F).
    public static var additionalInspectionMethodSequence: Tag { Tag(0x4010, 0x106F) }
    /// AIT Device Type (4010,1070).
    public static var aitDeviceType: Tag { Tag(0x4010, 0x1070) }
    /// QR Measurements Sequence (4010,1071).
    public static var qrMeasurementsSequence: Tag { Tag(0x4010, 0x1071) }
    /// Target Material Sequence (4010,1072).
    public static var targetMaterialSequence: Tag { Tag(0x4010, 0x1072) }
    /// SNR Threshold (4010,1073).
    public static var snrThreshold: Tag { Tag(0x4010, 0x1073) }
    /// Image Scale Representation (4010,1075).
    public static var imageScaleRepresentation: Tag { Tag(0x4010, 0x1075) }
    /// Referenced PTO Sequence (4010,1076).
    public static var referencedPTOSequence: Tag { Tag(0x4010, 0x1076) }
    /// Referenced TDR Instance Sequence (4010,1077).
    public static var referencedTDRInstanceSequence: Tag { Tag(0x4010, 0x1077) }
    /// PTO Location Description (4010,1078).
    public static var ptoLocationDescription: Tag { Tag(0x4010, 0x1078) }
    /// Anomaly Locator Indicator Sequence (4010,1079).
    public static var anomalyLocatorIndicatorSequence: Tag { Tag(0x4010, 0x1079) }
    /// Anomaly Locator Indicator (4010,107A).
    public static var anomalyLocatorIndicator: Tag { Tag(0x4010, 0x107A) }
    /// PTO Region Sequence (4010,107B).
    public static var ptoRegionSequence: Tag { Tag(0x4010, 0x107B) }
    /// Inspection Selection Criteria (4010,107C).
    public static var inspectionSelectionCriteria: Tag { Tag(0x4010, 0x107C) }
    /// Secondary Inspection Method Sequence (4010,107D).
    public static var secondaryInspectionMethodSequence: Tag { Tag(0x4010, 0x107D) }
    /// PRCS to RCS Orientation (4010,107E).
    public static var prcsToRCSOrientation: Tag { Tag(0x4010, 0x107E) }
    /// MAC Parameters Sequence (4FFE,0001).
    public static var macParametersSequence: Tag { Tag(0x4FFE, 0x0001) }
    /// Shared Functional Groups Sequence (5200,9229).
    public static var sharedFunctionalGroupsSequence: Tag { Tag(0x5200, 0x9229) }
    /// Per-Frame Functional Groups Sequence (5200,9230).
    public static var perFrameFunctionalGroupsSequence: Tag { Tag(0x5200, 0x9230) }
    /// Waveform Sequence (5400,0100).
    public static var waveformSequence: Tag { Tag(0x5400, 0x0100) }
    /// Channel Minimum Value (5400,0110).
    public static var channelMinimumValue: Tag { Tag(0x5400, 0x0110) }
    /// Channel Maximum Value (5400,0112).
    public static var channelMaximumValue: Tag { Tag(0x5400, 0x0112) }
    /// Waveform Bits Allocated (5400,1004).
    public static var waveformBitsAllocated: Tag { Tag(0x5400, 0x1004) }
    /// Waveform Sample Interpretation (5400,1006).
    public static var waveformSampleInterpretation: Tag { Tag(0x5400, 0x1006) }
    /// Waveform Padding Value (5400,100A).
    public static var waveformPaddingValue: Tag { Tag(0x5400, 0x100A) }
    /// Waveform Data (5400,1010).
    public static var waveformData: Tag { Tag(0x5400, 0x1010) }
    /// First Order Phase Correction Angle (5600,0010).
    public static var firstOrderPhaseCorrectionAngle: Tag { Tag(0x5600, 0x0010) }
    /// Spectroscopy Data (5600,0020).
    public static var spectroscopyData: Tag { Tag(0x5600, 0x0020) }
    /// Extended Offset Table (7FE0,0001).
    public static var extendedOffsetTable: Tag { Tag(0x7FE0, 0x0001) }
    /// Extended Offset Table Lengths (7FE0,0002).
    public static var extendedOffsetTableLengths: Tag { Tag(0x7FE0, 0x0002) }
    /// Encapsulated Pixel Data Value Total Length (7FE0,0003).
    public static var encapsulatedPixelDataValueTotalLength: Tag { Tag(0x7FE0, 0x0003) }
    /// Float Pixel Data (7FE0,0008).
    public static var floatPixelData: Tag { Tag(0x7FE0, 0x0008) }
    /// Double Float Pixel Data (7FE0,0009).
    public static var doubleFloatPixelData: Tag { Tag(0x7FE0, 0x0009) }
    /// Pixel Data (7FE0,0010).
    public static var pixelData: Tag { Tag(0x7FE0, 0x0010) }
    /// Coefficients SDVN (7FE0,0020), retired.
    public static var coefficientsSDVN: Tag { Tag(0x7FE0, 0x0020) }
    /// Coefficients SDHN (7FE0,0030), retired.
    public static var coefficientsSDHN: Tag { Tag(0x7FE0, 0x0030) }
    /// Coefficients SDDN (7FE0,0040), retired.
    public static var coefficientsSDDN: Tag { Tag(0x7FE0, 0x0040) }
    /// Digital Signatures Sequence (FFFA,FFFA).
    public static var digitalSignaturesSequence: Tag { Tag(0xFFFA, 0xFFFA) }
    /// Data Set Trailing Padding (FFFC,FFFC).
    public static var dataSetTrailingPadding: Tag { Tag(0xFFFC, 0xFFFC) }
    /// Item (FFFE,E000).
    public static var item: Tag { Tag(0xFFFE, 0xE000) }
    /// Item Delimitation Item (FFFE,E00D).
    public static var itemDelimitationItem: Tag { Tag(0xFFFE, 0xE00D) }
    /// Sequence Delimitation Item (FFFE,E0DD).
    public static var sequenceDelimitationItem: Tag { Tag(0xFFFE, 0xE0DD) }
}
