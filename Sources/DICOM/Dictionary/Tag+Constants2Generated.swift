// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

// Generated from the dictionaries of pydicom 3.0.2 by .venv/bin/python Scripts/generate-dictionary.py; do not edit.
// swift-format-ignore-file

extension Tag {
    /// Contrast/Bolus Agent (0018,0010).
    public static var contrastBolusAgent: Tag { Tag(0x0018, 0x0010) }
    /// Contrast/Bolus Agent Sequence (0018,0012).
    public static var contrastBolusAgentSequence: Tag { Tag(0x0018, 0x0012) }
    /// Contrast/Bolus T1 Relaxivity (0018,0013).
    public static var contrastBolusT1Relaxivity: Tag { Tag(0x0018, 0x0013) }
    /// Contrast/Bolus Administration Route Sequence (0018,0014).
    public static var contrastBolusAdministrationRouteSequence: Tag { Tag(0x0018, 0x0014) }
    /// Body Part Examined (0018,0015).
    public static var bodyPartExamined: Tag { Tag(0x0018, 0x0015) }
    /// Scanning Sequence (0018,0020).
    public static var scanningSequence: Tag { Tag(0x0018, 0x0020) }
    /// Sequence Variant (0018,0021).
    public static var sequenceVariant: Tag { Tag(0x0018, 0x0021) }
    /// Scan Options (0018,0022).
    public static var scanOptions: Tag { Tag(0x0018, 0x0022) }
    /// MR Acquisition Type (0018,0023).
    public static var mrAcquisitionType: Tag { Tag(0x0018, 0x0023) }
    /// Sequence Name (0018,0024).
    public static var sequenceName: Tag { Tag(0x0018, 0x0024) }
    /// Angio Flag (0018,0025).
    public static var angioFlag: Tag { Tag(0x0018, 0x0025) }
    /// Intervention Drug Information Sequence (0018,0026).
    public static var interventionDrugInformationSequence: Tag { Tag(0x0018, 0x0026) }
    /// Intervention Drug Stop Time (0018,0027).
    public static var interventionDrugStopTime: Tag { Tag(0x0018, 0x0027) }
    /// Intervention Drug Dose (0018,0028).
    public static var interventionDrugDose: Tag { Tag(0x0018, 0x0028) }
    /// Intervention Drug Code Sequence (0018,0029).
    public static var interventionDrugCodeSequence: Tag { Tag(0x0018, 0x0029) }
    /// Additional Drug Sequence (0018,002A).
    public static var additionalDrugSequence: Tag { Tag(0x0018, 0x002A) }
    /// Radionuclide (0018,0030), retired.
    public static var radionuclide: Tag { Tag(0x0018, 0x0030) }
    /// Radiopharmaceutical (0018,0031).
    public static var radiopharmaceutical: Tag { Tag(0x0018, 0x0031) }
    /// Energy Window Centerline (0018,0032), retired.
    public static var energyWindowCenterline: Tag { Tag(0x0018, 0x0032) }
    /// Energy Window Total Width (0018,0033), retired.
    public static var energyWindowTotalWidth: Tag { Tag(0x0018, 0x0033) }
    /// Intervention Drug Name (0018,0034).
    public static var interventionDrugName: Tag { Tag(0x0018, 0x0034) }
    /// Intervention Drug Start Time (0018,0035).
    public static var interventionDrugStartTime: Tag { Tag(0x0018, 0x0035) }
    /// Intervention Sequence (0018,0036).
    public static var interventionSequence: Tag { Tag(0x0018, 0x0036) }
    /// Therapy Type (0018,0037), retired.
    public static var therapyType: Tag { Tag(0x0018, 0x0037) }
    /// Intervention Status (0018,0038).
    public static var interventionStatus: Tag { Tag(0x0018, 0x0038) }
    /// Therapy Description (0018,0039), retired.
    public static var therapyDescription: Tag { Tag(0x0018, 0x0039) }
    /// Intervention Description (0018,003A).
    public static var interventionDescription: Tag { Tag(0x0018, 0x003A) }
    /// Cine Rate (0018,0040).
    public static var cineRate: Tag { Tag(0x0018, 0x0040) }
    /// Initial Cine Run State (0018,0042).
    public static var initialCineRunState: Tag { Tag(0x0018, 0x0042) }
    /// Slice Thickness (0018,0050).
    public static var sliceThickness: Tag { Tag(0x0018, 0x0050) }
    /// KVP (0018,0060).
    public static var kvp: Tag { Tag(0x0018, 0x0060) }
    /// Counts Accumulated (0018,0070).
    public static var countsAccumulated: Tag { Tag(0x0018, 0x0070) }
    /// Acquisition Termination Condition (0018,0071).
    public static var acquisitionTerminationCondition: Tag { Tag(0x0018, 0x0071) }
    /// Effective Duration (0018,0072).
    public static var effectiveDuration: Tag { Tag(0x0018, 0x0072) }
    /// Acquisition Start Condition (0018,0073).
    public static var acquisitionStartCondition: Tag { Tag(0x0018, 0x0073) }
    /// Acquisition Start Condition Data (0018,0074).
    public static var acquisitionStartConditionData: Tag { Tag(0x0018, 0x0074) }
    /// Acquisition Termination Condition Data (0018,0075).
    public static var acquisitionTerminationConditionData: Tag { Tag(0x0018, 0x0075) }
    /// Repetition Time (0018,0080).
    public static var repetitionTime: Tag { Tag(0x0018, 0x0080) }
    /// Echo Time (0018,0081).
    public static var echoTime: Tag { Tag(0x0018, 0x0081) }
    /// Inversion Time (0018,0082).
    public static var inversionTime: Tag { Tag(0x0018, 0x0082) }
    /// Number of Averages (0018,0083).
    public static var numberOfAverages: Tag { Tag(0x0018, 0x0083) }
    /// Imaging Frequency (0018,0084).
    public static var imagingFrequency: Tag { Tag(0x0018, 0x0084) }
    /// Imaged Nucleus (0018,0085).
    public static var imagedNucleus: Tag { Tag(0x0018, 0x0085) }
    /// Echo Number(s) (0018,0086).
    public static var echoNumbers: Tag { Tag(0x0018, 0x0086) }
    /// Magnetic Field Strength (0018,0087).
    public static var magneticFieldStrength: Tag { Tag(0x0018, 0x0087) }
    /// Spacing Between Slices (0018,0088).
    public static var spacingBetweenSlices: Tag { Tag(0x0018, 0x0088) }
    /// Number of Phase Encoding Steps (0018,0089).
    public static var numberOfPhaseEncodingSteps: Tag { Tag(0x0018, 0x0089) }
    /// Data Collection Diameter (0018,0090).
    public static var dataCollectionDiameter: Tag { Tag(0x0018, 0x0090) }
    /// Echo Train Length (0018,0091).
    public static var echoTrainLength: Tag { Tag(0x0018, 0x0091) }
    /// Percent Sampling (0018,0093).
    public static var percentSampling: Tag { Tag(0x0018, 0x0093) }
    /// Percent Phase Field of View (0018,0094).
    public static var percentPhaseFieldOfView: Tag { Tag(0x0018, 0x0094) }
    /// Pixel Bandwidth (0018,0095).
    public static var pixelBandwidth: Tag { Tag(0x0018, 0x0095) }
    /// Device Serial Number (0018,1000).
    public static var deviceSerialNumber: Tag { Tag(0x0018, 0x1000) }
    /// Device UID (0018,1002).
    public static var deviceUID: Tag { Tag(0x0018, 0x1002) }
    /// Device ID (0018,1003).
    public static var deviceID: Tag { Tag(0x0018, 0x1003) }
    /// Plate ID (0018,1004).
    public static var plateID: Tag { Tag(0x0018, 0x1004) }
    /// Generator ID (0018,1005).
    public static var generatorID: Tag { Tag(0x0018, 0x1005) }
    /// Grid ID (0018,1006).
    public static var gridID: Tag { Tag(0x0018, 0x1006) }
    /// Cassette ID (0018,1007).
    public static var cassetteID: Tag { Tag(0x0018, 0x1007) }
    /// Gantry ID (0018,1008).
    public static var gantryID: Tag { Tag(0x0018, 0x1008) }
    /// Unique Device Identifier (0018,1009).
    public static var uniqueDeviceIdentifier: Tag { Tag(0x0018, 0x1009) }
    /// UDI Sequence (0018,100A).
    public static var udiSequence: Tag { Tag(0x0018, 0x100A) }
    /// Manufacturer's Device Class UID (0018,100B).
    public static var manufacturerDeviceClassUID: Tag { Tag(0x0018, 0x100B) }
    /// Secondary Capture Device ID (0018,1010).
    public static var secondaryCaptureDeviceID: Tag { Tag(0x0018, 0x1010) }
    /// Hardcopy Creation Device ID (0018,1011), retired.
    public static var hardcopyCreationDeviceID: Tag { Tag(0x0018, 0x1011) }
    /// Date of Secondary Capture (0018,1012).
    public static var dateOfSecondaryCapture: Tag { Tag(0x0018, 0x1012) }
    /// Time of Secondary Capture (0018,1014).
    public static var timeOfSecondaryCapture: Tag { Tag(0x0018, 0x1014) }
    /// Secondary Capture Device Manufacturer (0018,1016).
    public static var secondaryCaptureDeviceManufacturer: Tag { Tag(0x0018, 0x1016) }
    /// Hardcopy Device Manufacturer (0018,1017), retired.
    public static var hardcopyDeviceManufacturer: Tag { Tag(0x0018, 0x1017) }
    /// Secondary Capture Device Manufacturer's Model Name (0018,1018).
    public static var secondaryCaptureDeviceManufacturerModelName: Tag { Tag(0x0018, 0x1018) }
    /// Secondary Capture Device Software Versions (0018,1019).
    public static var secondaryCaptureDeviceSoftwareVersions: Tag { Tag(0x0018, 0x1019) }
    /// Hardcopy Device Software Version (0018,101A), retired.
    public static var hardcopyDeviceSoftwareVersion: Tag { Tag(0x0018, 0x101A) }
    /// Hardcopy Device Manufacturer's Model Name (0018,101B), retired.
    public static var hardcopyDeviceManufacturerModelName: Tag { Tag(0x0018, 0x101B) }
    /// Software Versions (0018,1020).
    public static var softwareVersions: Tag { Tag(0x0018, 0x1020) }
    /// Video Image Format Acquired (0018,1022).
    public static var videoImageFormatAcquired: Tag { Tag(0x0018, 0x1022) }
    /// Digital Image Format Acquired (0018,1023).
    public static var digitalImageFormatAcquired: Tag { Tag(0x0018, 0x1023) }
    /// Protocol Name (0018,1030).
    public static var protocolName: Tag { Tag(0x0018, 0x1030) }
    /// Contrast/Bolus Route (0018,1040).
    public static var contrastBolusRoute: Tag { Tag(0x0018, 0x1040) }
    /// Contrast/Bolus Volume (0018,1041).
    public static var contrastBolusVolume: Tag { Tag(0x0018, 0x1041) }
    /// Contrast/Bolus Start Time (0018,1042).
    public static var contrastBolusStartTime: Tag { Tag(0x0018, 0x1042) }
    /// Contrast/Bolus Stop Time (0018,1043).
    public static var contrastBolusStopTime: Tag { Tag(0x0018, 0x1043) }
    /// Contrast/Bolus Total Dose (0018,1044).
    public static var contrastBolusTotalDose: Tag { Tag(0x0018, 0x1044) }
    /// Syringe Counts (0018,1045).
    public static var syringeCounts: Tag { Tag(0x0018, 0x1045) }
    /// Contrast Flow Rate (0018,1046).
    public static var contrastFlowRate: Tag { Tag(0x0018, 0x1046) }
    /// Contrast Flow Duration (0018,1047).
    public static var contrastFlowDuration: Tag { Tag(0x0018, 0x1047) }
    /// Contrast/Bolus Ingredient (0018,1048).
    public static var contrastBolusIngredient: Tag { Tag(0x0018, 0x1048) }
    /// Contrast/Bolus Ingredient Concentration (0018,1049).
    public static var contrastBolusIngredientConcentration: Tag { Tag(0x0018, 0x1049) }
    /// Spatial Resolution (0018,1050).
    public static var spatialResolution: Tag { Tag(0x0018, 0x1050) }
    /// Trigger Time (0018,1060).
    public static var triggerTime: Tag { Tag(0x0018, 0x1060) }
    /// Trigger Source or Type (0018,1061).
    public static var triggerSourceOrType: Tag { Tag(0x0018, 0x1061) }
    /// Nominal Interval (0018,1062).
    public static var nominalInterval: Tag { Tag(0x0018, 0x1062) }
    /// Frame Time (0018,1063).
    public static var frameTime: Tag { Tag(0x0018, 0x1063) }
    /// Cardiac Framing Type (0018,1064).
    public static var cardiacFramingType: Tag { Tag(0x0018, 0x1064) }
    /// Frame Time Vector (0018,1065).
    public static var frameTimeVector: Tag { Tag(0x0018, 0x1065) }
    /// Frame Delay (0018,1066).
    public static var frameDelay: Tag { Tag(0x0018, 0x1066) }
    /// Image Trigger Delay (0018,1067).
    public static var imageTriggerDelay: Tag { Tag(0x0018, 0x1067) }
    /// Multiplex Group Time Offset (0018,1068).
    public static var multiplexGroupTimeOffset: Tag { Tag(0x0018, 0x1068) }
    /// Trigger Time Offset (0018,1069).
    public static var triggerTimeOffset: Tag { Tag(0x0018, 0x1069) }
    /// Synchronization Trigger (0018,106A).
    public static var synchronizationTrigger: Tag { Tag(0x0018, 0x106A) }
    /// Synchronization Channel (0018,106C).
    public static var synchronizationChannel: Tag { Tag(0x0018, 0x106C) }
    /// Trigger Sample Position (0018,106E).
    public static var triggerSamplePosition: Tag { Tag(0x0018, 0x106E) }
    /// Radiopharmaceutical Route (0018,1070).
    public static var radiopharmaceuticalRoute: Tag { Tag(0x0018, 0x1070) }
    /// Radiopharmaceutical Volume (0018,1071).
    public static var radiopharmaceuticalVolume: Tag { Tag(0x0018, 0x1071) }
    /// Radiopharmaceutical Start Time (0018,1072).
    public static var radiopharmaceuticalStartTime: Tag { Tag(0x0018, 0x1072) }
    /// Radiopharmaceutical Stop Time (0018,1073).
    public static var radiopharmaceuticalStopTime: Tag { Tag(0x0018, 0x1073) }
    /// Radionuclide Total Dose (0018,1074).
    public static var radionuclideTotalDose: Tag { Tag(0x0018, 0x1074) }
    /// Radionuclide Half Life (0018,1075).
    public static var radionuclideHalfLife: Tag { Tag(0x0018, 0x1075) }
    /// Radionuclide Positron Fraction (0018,1076).
    public static var radionuclidePositronFraction: Tag { Tag(0x0018, 0x1076) }
    /// Radiopharmaceutical Specific Activity (0018,1077).
    public static var radiopharmaceuticalSpecificActivity: Tag { Tag(0x0018, 0x1077) }
    /// Radiopharmaceutical Start DateTime (0018,1078).
    public static var radiopharmaceuticalStartDateTime: Tag { Tag(0x0018, 0x1078) }
    /// Radiopharmaceutical Stop DateTime (0018,1079).
    public static var radiopharmaceuticalStopDateTime: Tag { Tag(0x0018, 0x1079) }
    /// Beat Rejection Flag (0018,1080).
    public static var beatRejectionFlag: Tag { Tag(0x0018, 0x1080) }
    /// Low R-R Value (0018,1081).
    public static var lowRRValue: Tag { Tag(0x0018, 0x1081) }
    /// High R-R Value (0018,1082).
    public static var highRRValue: Tag { Tag(0x0018, 0x1082) }
    /// Intervals Acquired (0018,1083).
    public static var intervalsAcquired: Tag { Tag(0x0018, 0x1083) }
    /// Intervals Rejected (0018,1084).
    public static var intervalsRejected: Tag { Tag(0x0018, 0x1084) }
    /// PVC Rejection (0018,1085).
    public static var pvcRejection: Tag { Tag(0x0018, 0x1085) }
    /// Skip Beats (0018,1086).
    public static var skipBeats: Tag { Tag(0x0018, 0x1086) }
    /// Heart Rate (0018,1088).
    public static var heartRate: Tag { Tag(0x0018, 0x1088) }
    /// Cardiac Number of Images (0018,1090).
    public static var cardiacNumberOfImages: Tag { Tag(0x0018, 0x1090) }
    /// Trigger Window (0018,1094).
    public static var triggerWindow: Tag { Tag(0x0018, 0x1094) }
    /// Reconstruction Diameter (0018,1100).
    public static var reconstructionDiameter: Tag { Tag(0x0018, 0x1100) }
    /// Distance Source to Detector (0018,1110).
    public static var distanceSourceToDetector: Tag { Tag(0x0018, 0x1110) }
    /// Distance Source to Patient (0018,1111).
    public static var distanceSourceToPatient: Tag { Tag(0x0018, 0x1111) }
    /// Estimated Radiographic Magnification Factor (0018,1114).
    public static var estimatedRadiographicMagnificationFactor: Tag { Tag(0x0018, 0x1114) }
    /// Gantry/Detector Tilt (0018,1120).
    public static var gantryDetectorTilt: Tag { Tag(0x0018, 0x1120) }
    /// Gantry/Detector Slew (0018,1121).
    public static var gantryDetectorSlew: Tag { Tag(0x0018, 0x1121) }
    /// Table Height (0018,1130).
    public static var tableHeight: Tag { Tag(0x0018, 0x1130) }
    /// Table Traverse (0018,1131).
    public static var tableTraverse: Tag { Tag(0x0018, 0x1131) }
    /// Table Motion (0018,1134).
    public static var tableMotion: Tag { Tag(0x0018, 0x1134) }
    /// Table Vertical Increment (0018,1135).
    public static var tableVerticalIncrement: Tag { Tag(0x0018, 0x1135) }
    /// Table Lateral Increment (0018,1136).
    public static var tableLateralIncrement: Tag { Tag(0x0018, 0x1136) }
    /// Table Longitudinal Increment (0018,1137).
    public static var tableLongitudinalIncrement: Tag { Tag(0x0018, 0x1137) }
    /// Table Angle (0018,1138).
    public static var tableAngle: Tag { Tag(0x0018, 0x1138) }
    /// Table Type (0018,113A).
    public static var tableType: Tag { Tag(0x0018, 0x113A) }
    /// Rotation Direction (0018,1140).
    public static var rotationDirection: Tag { Tag(0x0018, 0x1140) }
    /// Angular Position (0018,1141), retired.
    public static var angularPosition: Tag { Tag(0x0018, 0x1141) }
    /// Radial Position (0018,1142).
    public static var radialPosition: Tag { Tag(0x0018, 0x1142) }
    /// Scan Arc (0018,1143).
    public static var scanArc: Tag { Tag(0x0018, 0x1143) }
    /// Angular Step (0018,1144).
    public static var angularStep: Tag { Tag(0x0018, 0x1144) }
    /// Center of Rotation Offset (0018,1145).
    public static var centerOfRotationOffset: Tag { Tag(0x0018, 0x1145) }
    /// Rotation Offset (0018,1146), retired.
    public static var rotationOffset: Tag { Tag(0x0018, 0x1146) }
    /// Field of View Shape (0018,1147).
    public static var fieldOfViewShape: Tag { Tag(0x0018, 0x1147) }
    /// Field of View Dimension(s) (0018,1149).
    public static var fieldOfViewDimensions: Tag { Tag(0x0018, 0x1149) }
    /// Exposure Time (0018,1150).
    public static var exposureTime: Tag { Tag(0x0018, 0x1150) }
    /// X-Ray Tube Current (0018,1151).
    public static var xRayTubeCurrent: Tag { Tag(0x0018, 0x1151) }
    /// Exposure (0018,1152).
    public static var exposure: Tag { Tag(0x0018, 0x1152) }
    /// Exposure in uAs (0018,1153).
    public static var exposureInuAs: Tag { Tag(0x0018, 0x1153) }
    /// Average Pulse Width (0018,1154).
    public static var averagePulseWidth: Tag { Tag(0x0018, 0x1154) }
    /// Radiation Setting (0018,1155).
    public static var radiationSetting: Tag { Tag(0x0018, 0x1155) }
    /// Rectification Type (0018,1156).
    public static var rectificationType: Tag { Tag(0x0018, 0x1156) }
    /// Radiation Mode (0018,115A).
    public static var radiationMode: Tag { Tag(0x0018, 0x115A) }
    /// Image and Fluoroscopy Area Dose Product (0018,115E).
    public static var imageAndFluoroscopyAreaDoseProduct: Tag { Tag(0x0018, 0x115E) }
    /// Filter Type (0018,1160).
    public static var filterType: Tag { Tag(0x0018, 0x1160) }
    /// Type of Filters (0018,1161).
    public static var typeOfFilters: Tag { Tag(0x0018, 0x1161) }
    /// Intensifier Size (0018,1162).
    public static var intensifierSize: Tag { Tag(0x0018, 0x1162) }
    /// Imager Pixel Spacing (0018,1164).
    public static var imagerPixelSpacing: Tag { Tag(0x0018, 0x1164) }
    /// Grid (0018,1166).
    public static var grid: Tag { Tag(0x0018, 0x1166) }
    /// Generator Power (0018,1170).
    public static var generatorPower: Tag { Tag(0x0018, 0x1170) }
    /// Collimator/grid Name (0018,1180).
    public static var collimatorGridName: Tag { Tag(0x0018, 0x1180) }
    /// Collimator Type (0018,1181).
    public static var collimatorType: Tag { Tag(0x0018, 0x1181) }
    /// Focal Distance (0018,1182).
    public static var focalDistance: Tag { Tag(0x0018, 0x1182) }
    /// X Focus Center (0018,1183).
    public static var xFocusCenter: Tag { Tag(0x0018, 0x1183) }
    /// Y Focus Center (0018,1184).
    public static var yFocusCenter: Tag { Tag(0x0018, 0x1184) }
    /// Focal Spot(s) (0018,1190).
    public static var focalSpots: Tag { Tag(0x0018, 0x1190) }
    /// Anode Target Material (0018,1191).
    public static var anodeTargetMaterial: Tag { Tag(0x0018, 0x1191) }
    /// Body Part Thickness (0018,11A0).
    public static var bodyPartThickness: Tag { Tag(0x0018, 0x11A0) }
    /// Compression Force (0018,11A2).
    public static var compressionForce: Tag { Tag(0x0018, 0x11A2) }
    /// Compression Pressure (0018,11A3).
    public static var compressionPressure: Tag { Tag(0x0018, 0x11A3) }
    /// Paddle Description (0018,11A4).
    public static var paddleDescription: Tag { Tag(0x0018, 0x11A4) }
    /// Compression Contact Area (0018,11A5).
    public static var compressionContactArea: Tag { Tag(0x0018, 0x11A5) }
    /// Acquisition Mode (0018,11B0).
    public static var acquisitionMode: Tag { Tag(0x0018, 0x11B0) }
    /// Dose Mode Name (0018,11B1).
    public static var doseModeName: Tag { Tag(0x0018, 0x11B1) }
    /// Acquired Subtraction Mask Flag (0018,11B2).
    public static var acquiredSubtractionMaskFlag: Tag { Tag(0x0018, 0x11B2) }
    /// Fluoroscopy Persistence Flag (0018,11B3).
    public static var fluoroscopyPersistenceFlag: Tag { Tag(0x0018, 0x11B3) }
    /// Fluoroscopy Last Image Hold Persistence Flag (0018,11B4).
    public static var fluoroscopyLastImageHoldPersistenceFlag: Tag { Tag(0x0018, 0x11B4) }
    /// Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5).
    public static var upperLimitNumberOfPersistentFluoroscopyFrames: Tag { Tag(0x0018, 0x11B5) }
    /// Contrast/Bolus Auto Injection Trigger Flag (0018,11B6).
    public static var contrastBolusAutoInjectionTriggerFlag: Tag { Tag(0x0018, 0x11B6) }
    /// Contrast/Bolus Injection Delay (0018,11B7).
    public static var contrastBolusInjectionDelay: Tag { Tag(0x0018, 0x11B7) }
    /// XA Acquisition Phase Details Sequence (0018,11B8).
    public static var xaAcquisitionPhaseDetailsSequence: Tag { Tag(0x0018, 0x11B8) }
    /// XA Acquisition Frame Rate (0018,11B9).
    public static var xaAcquisitionFrameRate: Tag { Tag(0x0018, 0x11B9) }
    /// XA Plane Details Sequence (0018,11BA).
    public static var xaPlaneDetailsSequence: Tag { Tag(0x0018, 0x11BA) }
    /// Acquisition Field of View Label (0018,11BB).
    public static var acquisitionFieldOfViewLabel: Tag { Tag(0x0018, 0x11BB) }
    /// X-Ray Filter Details Sequence (0018,11BC).
    public static var xRayFilterDetailsSequence: Tag { Tag(0x0018, 0x11BC) }
    /// XA Acquisition Duration (0018,11BD).
    public static var xaAcquisitionDuration: Tag { Tag(0x0018, 0x11BD) }
    /// Reconstruction Pipeline Type (0018,11BE).
    public static var reconstructionPipelineType: Tag { Tag(0x0018, 0x11BE) }
    /// Image Filter Details Sequence (0018,11BF).
    public static var imageFilterDetailsSequence: Tag { Tag(0x0018, 0x11BF) }
    /// Applied Mask Subtraction Flag (0018,11C0).
    public static var appliedMaskSubtractionFlag: Tag { Tag(0x0018, 0x11C0) }
    /// Requested Series Description Code Sequence (0018,11C1).
    public static var requestedSeriesDescriptionCodeSequence: Tag { Tag(0x0018, 0x11C1) }
    /// Date of Last Calibration (0018,1200).
    public static var dateOfLastCalibration: Tag { Tag(0x0018, 0x1200) }
    /// Time of Last Calibration (0018,1201).
    public static var timeOfLastCalibration: Tag { Tag(0x0018, 0x1201) }
    /// DateTime of Last Calibration (0018,1202).
    public static var dateTimeOfLastCalibration: Tag { Tag(0x0018, 0x1202) }
    /// Calibration DateTime (0018,1203).
    public static var calibrationDateTime: Tag { Tag(0x0018, 0x1203) }
    /// Date of Manufacture (0018,1204).
    public static var dateOfManufacture: Tag { Tag(0x0018, 0x1204) }
    /// Date of Installation (0018,1205).
    public static var dateOfInstallation: Tag { Tag(0x0018, 0x1205) }
    /// Convolution Kernel (0018,1210).
    public static var convolutionKernel: Tag { Tag(0x0018, 0x1210) }
    /// Upper/Lower Pixel Values (0018,1240), retired.
    public static var upperLowerPixelValues: Tag { Tag(0x0018, 0x1240) }
    /// Actual Frame Duration (0018,1242).
    public static var actualFrameDuration: Tag { Tag(0x0018, 0x1242) }
    /// Count Rate (0018,1243).
    public static var countRate: Tag { Tag(0x0018, 0x1243) }
    /// Preferred Playback Sequencing (0018,1244).
    public static var preferredPlaybackSequencing: Tag { Tag(0x0018, 0x1244) }
    /// Receive Coil Name (0018,1250).
    public static var receiveCoilName: Tag { Tag(0x0018, 0x1250) }
    /// Transmit Coil Name (0018,1251).
    public static var transmitCoilName: Tag { Tag(0x0018, 0x1251) }
    /// Plate Type (0018,1260).
    public static var plateType: Tag { Tag(0x0018, 0x1260) }
    /// Phosphor Type (0018,1261).
    public static var phosphorType: Tag { Tag(0x0018, 0x1261) }
    /// Water Equivalent Diameter (0018,1271).
    public static var waterEquivalentDiameter: Tag { Tag(0x0018, 0x1271) }
    /// Water Equivalent Diameter Calculation Method Code Sequence (0018,1272).
    public static var waterEquivalentDiameterCalculationMethodCodeSequence: Tag { Tag(0x0018, 0x1272) }
    /// Scan Velocity (0018,1300).
    public static var scanVelocity: Tag { Tag(0x0018, 0x1300) }
    /// Whole Body Technique (0018,1301).
    public static var wholeBodyTechnique: Tag { Tag(0x0018, 0x1301) }
    /// Scan Length (0018,1302).
    public static var scanLength: Tag { Tag(0x0018, 0x1302) }
    /// Acquisition Matrix (0018,1310).
    public static var acquisitionMatrix: Tag { Tag(0x0018, 0x1310) }
    /// In-plane Phase Encoding Direction (0018,1312).
    public static var inPlanePhaseEncodingDirection: Tag { Tag(0x0018, 0x1312) }
    /// Flip Angle (0018,1314).
    public static var flipAngle: Tag { Tag(0x0018, 0x1314) }
    /// Variable Flip Angle Flag (0018,1315).
    public static var variableFlipAngleFlag: Tag { Tag(0x0018, 0x1315) }
    /// SAR (0018,1316).
    public static var sar: Tag { Tag(0x0018, 0x1316) }
    /// dB/dt (0018,1318).
    public static var dBdt: Tag { Tag(0x0018, 0x1318) }
    /// B1rms (0018,1320).
    public static var b1rms: Tag { Tag(0x0018, 0x1320) }
    /// Acquisition Device Processing Description (0018,1400).
    public static var acquisitionDeviceProcessingDescription: Tag { Tag(0x0018, 0x1400) }
    /// Acquisition Device Processing Code (0018,1401).
    public static var acquisitionDeviceProcessingCode: Tag { Tag(0x0018, 0x1401) }
    /// Cassette Orientation (0018,1402).
    public static var cassetteOrientation: Tag { Tag(0x0018, 0x1402) }
    /// Cassette Size (0018,1403).
    public static var cassetteSize: Tag { Tag(0x0018, 0x1403) }
    /// Exposures on Plate (0018,1404).
    public static var exposuresOnPlate: Tag { Tag(0x0018, 0x1404) }
    /// Relative X-Ray Exposure (0018,1405).
    public static var relativeXRayExposure: Tag { Tag(0x0018, 0x1405) }
    /// Exposure Index (0018,1411).
    public static var exposureIndex: Tag { Tag(0x0018, 0x1411) }
    /// Target Exposure Index (0018,1412).
    public static var targetExposureIndex: Tag { Tag(0x0018, 0x1412) }
    /// Deviation Index (0018,1413).
    public static var deviationIndex: Tag { Tag(0x0018, 0x1413) }
    /// Column Angulation (0018,1450).
    public static var columnAngulation: Tag { Tag(0x0018, 0x1450) }
    /// Tomo Layer Height (0018,1460).
    public static var tomoLayerHeight: Tag { Tag(0x0018, 0x1460) }
    /// Tomo Angle (0018,1470).
    public static var tomoAngle: Tag { Tag(0x0018, 0x1470) }
    /// Tomo Time (0018,1480).
    public static var tomoTime: Tag { Tag(0x0018, 0x1480) }
    /// Tomo Type (0018,1490).
    public static var tomoType: Tag { Tag(0x0018, 0x1490) }
    /// Tomo Class (0018,1491).
    public static var tomoClass: Tag { Tag(0x0018, 0x1491) }
    /// Number of Tomosynthesis Source Images (0018,1495).
    public static var numberOfTomosynthesisSourceImages: Tag { Tag(0x0018, 0x1495) }
    /// Positioner Motion (0018,1500).
    public static var positionerMotion: Tag { Tag(0x0018, 0x1500) }
    /// Positioner Type (0018,1508).
    public static var positionerType: Tag { Tag(0x0018, 0x1508) }
    /// Positioner Primary Angle (0018,1510).
    public static var positionerPrimaryAngle: Tag { Tag(0x0018, 0x1510) }
    /// Positioner Secondary Angle (0018,1511).
    public static var positionerSecondaryAngle: Tag { Tag(0x0018, 0x1511) }
    /// Positioner Primary Angle Increment (0018,1520).
    public static var positionerPrimaryAngleIncrement: Tag { Tag(0x0018, 0x1520) }
    /// Positioner Secondary Angle Increment (0018,1521).
    public static var positionerSecondaryAngleIncrement: Tag { Tag(0x0018, 0x1521) }
    /// Detector Primary Angle (0018,1530).
    public static var detectorPrimaryAngle: Tag { Tag(0x0018, 0x1530) }
    /// Detector Secondary Angle (0018,1531).
    public static var detectorSecondaryAngle: Tag { Tag(0x0018, 0x1531) }
    /// Shutter Shape (0018,1600).
    public static var shutterShape: Tag { Tag(0x0018, 0x1600) }
    /// Shutter Left Vertical Edge (0018,1602).
    public static var shutterLeftVerticalEdge: Tag { Tag(0x0018, 0x1602) }
    /// Shutter Right Vertical Edge (0018,1604).
    public static var shutterRightVerticalEdge: Tag { Tag(0x0018, 0x1604) }
    /// Shutter Upper Horizontal Edge (0018,1606).
    public static var shutterUpperHorizontalEdge: Tag { Tag(0x0018, 0x1606) }
    /// Shutter Lower Horizontal Edge (0018,1608).
    public static var shutterLowerHorizontalEdge: Tag { Tag(0x0018, 0x1608) }
    /// Center of Circular Shutter (0018,1610).
    public static var centerOfCircularShutter: Tag { Tag(0x0018, 0x1610) }
    /// Radius of Circular Shutter (0018,1612).
    public static var radiusOfCircularShutter: Tag { Tag(0x0018, 0x1612) }
    /// Vertices of the Polygonal Shutter (0018,1620).
    public static var verticesOfThePolygonalShutter: Tag { Tag(0x0018, 0x1620) }
    /// Shutter Presentation Value (0018,1622).
    public static var shutterPresentationValue: Tag { Tag(0x0018, 0x1622) }
    /// Shutter Overlay Group (0018,1623).
    public static var shutterOverlayGroup: Tag { Tag(0x0018, 0x1623) }
    /// Shutter Presentation Color CIELab Value (0018,1624).
    public static var shutterPresentationColorCIELabValue: Tag { Tag(0x0018, 0x1624) }
    /// Outline Shape Type (0018,1630).
    public static var outlineShapeType: Tag { Tag(0x0018, 0x1630) }
    /// Outline Left Vertical Edge (0018,1631).
    public static var outlineLeftVerticalEdge: Tag { Tag(0x0018, 0x1631) }
    /// Outline Right Vertical Edge (0018,1632).
    public static var outlineRightVerticalEdge: Tag { Tag(0x0018, 0x1632) }
    /// Outline Upper Horizontal Edge (0018,1633).
    public static var outlineUpperHorizontalEdge: Tag { Tag(0x0018, 0x1633) }
    /// Outline Lower Horizontal Edge (0018,1634).
    public static var outlineLowerHorizontalEdge: Tag { Tag(0x0018, 0x1634) }
    /// Center of Circular Outline (0018,1635).
    public static var centerOfCircularOutline: Tag { Tag(0x0018, 0x1635) }
    /// Diameter of Circular Outline (0018,1636).
    public static var diameterOfCircularOutline: Tag { Tag(0x0018, 0x1636) }
    /// Number of Polygonal Vertices (0018,1637).
    public static var numberOfPolygonalVertices: Tag { Tag(0x0018, 0x1637) }
    /// Vertices of the Polygonal Outline (0018,1638).
    public static var verticesOfThePolygonalOutline: Tag { Tag(0x0018, 0x1638) }
    /// Collimator Shape (0018,1700).
    public static var collimatorShape: Tag { Tag(0x0018, 0x1700) }
    /// Collimator Left Vertical Edge (0018,1702).
    public static var collimatorLeftVerticalEdge: Tag { Tag(0x0018, 0x1702) }
    /// Collimator Right Vertical Edge (0018,1704).
    public static var collimatorRightVerticalEdge: Tag { Tag(0x0018, 0x1704) }
    /// Collimator Upper Horizontal Edge (0018,1706).
    public static var collimatorUpperHorizontalEdge: Tag { Tag(0x0018, 0x1706) }
    /// Collimator Lower Horizontal Edge (0018,1708).
    public static var collimatorLowerHorizontalEdge: Tag { Tag(0x0018, 0x1708) }
    /// Center of Circular Collimator (0018,1710).
    public static var centerOfCircularCollimator: Tag { Tag(0x0018, 0x1710) }
    /// Radius of Circular Collimator (0018,1712).
    public static var radiusOfCircularCollimator: Tag { Tag(0x0018, 0x1712) }
    /// Vertices of the Polygonal Collimator (0018,1720).
    public static var verticesOfThePolygonalCollimator: Tag { Tag(0x0018, 0x1720) }
    /// Acquisition Time Synchronized (0018,1800).
    public static var acquisitionTimeSynchronized: Tag { Tag(0x0018, 0x1800) }
    /// Time Source (0018,1801).
    public static var timeSource: Tag { Tag(0x0018, 0x1801) }
    /// Time Distribution Protocol (0018,1802).
    public static var timeDistributionProtocol: Tag { Tag(0x0018, 0x1802) }
    /// NTP Source Address (0018,1803).
    public static var ntpSourceAddress: Tag { Tag(0x0018, 0x1803) }
    /// Page Number Vector (0018,2001).
    public static var pageNumberVector: Tag { Tag(0x0018, 0x2001) }
    /// Frame Label Vector (0018,2002).
    public static var frameLabelVector: Tag { Tag(0x0018, 0x2002) }
    /// Frame Primary Angle Vector (0018,2003).
    public static var framePrimaryAngleVector: Tag { Tag(0x0018, 0x2003) }
    /// Frame Secondary Angle Vector (0018,2004).
    public static var frameSecondaryAngleVector: Tag { Tag(0x0018, 0x2004) }
    /// Slice Location Vector (0018,2005).
    public static var sliceLocationVector: Tag { Tag(0x0018, 0x2005) }
    /// Display Window Label Vector (0018,2006).
    public static var displayWindowLabelVector: Tag { Tag(0x0018, 0x2006) }
    /// Nominal Scanned Pixel Spacing (0018,2010).
    public static var nominalScannedPixelSpacing: Tag { Tag(0x0018, 0x2010) }
    /// Digitizing Device Transport Direction (0018,2020).
    public static var digitizingDeviceTransportDirection: Tag { Tag(0x0018, 0x2020) }
    /// Rotation of Scanned Film (0018,2030).
    public static var rotationOfScannedFilm: Tag { Tag(0x0018, 0x2030) }
    /// Biopsy Target Sequence (0018,2041).
    public static var biopsyTargetSequence: Tag { Tag(0x0018, 0x2041) }
    /// Target UID (0018,2042).
    public static var targetUID: Tag { Tag(0x0018, 0x2042) }
    /// Localizing Cursor Position (0018,2043).
    public static var localizingCursorPosition: Tag { Tag(0x0018, 0x2043) }
    /// Calculated Target Position (0018,2044).
    public static var calculatedTargetPosition: Tag { Tag(0x0018, 0x2044) }
    /// Target Label (0018,2045).
    public static var targetLabel: Tag { Tag(0x0018, 0x2045) }
    /// Displayed Z Value (0018,2046).
    public static var displayedZValue: Tag { Tag(0x0018, 0x2046) }
    /// IVUS Acquisition (0018,3100).
    public static var ivusAcquisition: Tag { Tag(0x0018, 0x3100) }
    /// IVUS Pullback Rate (0018,3101).
    public static var ivusPullbackRate: Tag { Tag(0x0018, 0x3101) }
    /// IVUS Gated Rate (0018,3102).
    public static var ivusGatedRate: Tag { Tag(0x0018, 0x3102) }
    /// IVUS Pullback Start Frame Number (0018,3103).
    public static var ivusPullbackStartFrameNumber: Tag { Tag(0x0018, 0x3103) }
    /// IVUS Pullback Stop Frame Number (0018,3104).
    public static var ivusPullbackStopFrameNumber: Tag { Tag(0x0018, 0x3104) }
    /// Lesion Number (0018,3105).
    public static var lesionNumber: Tag { Tag(0x0018, 0x3105) }
    /// Acquisition Comments (0018,4000), retired.
    public static var acquisitionComments: Tag { Tag(0x0018, 0x4000) }
    /// Output Power (0018,5000).
    public static var outputPower: Tag { Tag(0x0018, 0x5000) }
    /// Transducer Data (0018,5010).
    public static var transducerData: Tag { Tag(0x0018, 0x5010) }
    /// Transducer Identification Sequence (0018,5011).
    public static var transducerIdentificationSequence: Tag { Tag(0x0018, 0x5011) }
    /// Focus Depth (0018,5012).
    public static var focusDepth: Tag { Tag(0x0018, 0x5012) }
    /// Processing Function (0018,5020).
    public static var processingFunction: Tag { Tag(0x0018, 0x5020) }
    /// Postprocessing Function (0018,5021), retired.
    public static var postprocessingFunction: Tag { Tag(0x0018, 0x5021) }
    /// Mechanical Index (0018,5022).
    public static var mechanicalIndex: Tag { Tag(0x0018, 0x5022) }
    /// Bone Thermal Index (0018,5024).
    public static var boneThermalIndex: Tag { Tag(0x0018, 0x5024) }
    /// Cranial Thermal Index (0018,5026).
    public static var cranialThermalIndex: Tag { Tag(0x0018, 0x5026) }
    /// Soft Tissue Thermal Index (0018,5027).
    public static var softTissueThermalIndex: Tag { Tag(0x0018, 0x5027) }
    /// Soft Tissue-focus Thermal Index (0018,5028).
    public static var softTissueFocusThermalIndex: Tag { Tag(0x0018, 0x5028) }
    /// Soft Tissue-surface Thermal Index (0018,5029).
    public static var softTissueSurfaceThermalIndex: Tag { Tag(0x0018, 0x5029) }
    /// Dynamic Range (0018,5030), retired.
    public static var dynamicRange: Tag { Tag(0x0018, 0x5030) }
    /// Total Gain (0018,5040), retired.
    public static var totalGain: Tag { Tag(0x0018, 0x5040) }
    /// Depth of Scan Field (0018,5050).
    public static var depthOfScanField: Tag { Tag(0x0018, 0x5050) }
    /// Patient Position (0018,5100).
    public static var patientPosition: Tag { Tag(0x0018, 0x5100) }
    /// View Position (0018,5101).
    public static var viewPosition: Tag { Tag(0x0018, 0x5101) }
    /// Projection Eponymous Name Code Sequence (0018,5104).
    public static var projectionEponymousNameCodeSequence: Tag { Tag(0x0018, 0x5104) }
    /// Image Transformation Matrix (0018,5210), retired.
    public static var imageTransformationMatrix: Tag { Tag(0x0018, 0x5210) }
    /// Image Translation Vector (0018,5212), retired.
    public static var imageTranslationVector: Tag { Tag(0x0018, 0x5212) }
    /// Sensitivity (0018,6000).
    public static var sensitivity: Tag { Tag(0x0018, 0x6000) }
    /// Sequence of Ultrasound Regions (0018,6011).
    public static var sequenceOfUltrasoundRegions: Tag { Tag(0x0018, 0x6011) }
    /// Region Spatial Format (0018,6012).
    public static var regionSpatialFormat: Tag { Tag(0x0018, 0x6012) }
    /// Region Data Type (0018,6014).
    public static var regionDataType: Tag { Tag(0x0018, 0x6014) }
    /// Region Flags (0018,6016).
    public static var regionFlags: Tag { Tag(0x0018, 0x6016) }
    /// Region Location Min X0 (0018,6018).
    public static var regionLocationMinX0: Tag { Tag(0x0018, 0x6018) }
    /// Region Location Min Y0 (0018,601A).
    public static var regionLocationMinY0: Tag { Tag(0x0018, 0x601A) }
    /// Region Location Max X1 (0018,601C).
    public static var regionLocationMaxX1: Tag { Tag(0x0018, 0x601C) }
    /// Region Location Max Y1 (0018,601E).
    public static var regionLocationMaxY1: Tag { Tag(0x0018, 0x601E) }
    /// Reference Pixel X0 (0018,6020).
    public static var referencePixelX0: Tag { Tag(0x0018, 0x6020) }
    /// Reference Pixel Y0 (0018,6022).
    public static var referencePixelY0: Tag { Tag(0x0018, 0x6022) }
    /// Physical Units X Direction (0018,6024).
    public static var physicalUnitsXDirection: Tag { Tag(0x0018, 0x6024) }
    /// Physical Units Y Direction (0018,6026).
    public static var physicalUnitsYDirection: Tag { Tag(0x0018, 0x6026) }
    /// Reference Pixel Physical Value X (0018,6028).
    public static var referencePixelPhysicalValueX: Tag { Tag(0x0018, 0x6028) }
    /// Reference Pixel Physical Value Y (0018,602A).
    public static var referencePixelPhysicalValueY: Tag { Tag(0x0018, 0x602A) }
    /// Physical Delta X (0018,602C).
    public static var physicalDeltaX: Tag { Tag(0x0018, 0x602C) }
    /// Physical Delta Y (0018,602E).
    public static var physicalDeltaY: Tag { Tag(0x0018, 0x602E) }
    /// Transducer Frequency (0018,6030).
    public static var transducerFrequency: Tag { Tag(0x0018, 0x6030) }
    /// Transducer Type (0018,6031).
    public static var transducerType: Tag { Tag(0x0018, 0x6031) }
    /// Pulse Repetition Frequency (0018,6032).
    public static var pulseRepetitionFrequency: Tag { Tag(0x0018, 0x6032) }
    /// Doppler Correction Angle (0018,6034).
    public static var dopplerCorrectionAngle: Tag { Tag(0x0018, 0x6034) }
    /// Steering Angle (0018,6036).
    public static var steeringAngle: Tag { Tag(0x0018, 0x6036) }
    /// Doppler Sample Volume X Position (Retired) (0018,6038), retired.
    public static var dopplerSampleVolumeXPositionRetired: Tag { Tag(0x0018, 0x6038) }
    /// Doppler Sample Volume X Position (0018,6039).
    public static var dopplerSampleVolumeXPosition: Tag { Tag(0x0018, 0x6039) }
    /// Doppler Sample Volume Y Position (Retired) (0018,603A), retired.
    public static var dopplerSampleVolumeYPositionRetired: Tag { Tag(0x0018, 0x603A) }
    /// Doppler Sample Volume Y Position (0018,603B).
    public static var dopplerSampleVolumeYPosition: Tag { Tag(0x0018, 0x603B) }
    /// TM-Line Position X0 (Retired) (0018,603C), retired.
    public static var tmLinePositionX0Retired: Tag { Tag(0x0018, 0x603C) }
    /// TM-Line Position X0 (0018,603D).
    public static var tmLinePositionX0: Tag { Tag(0x0018, 0x603D) }
    /// TM-Line Position Y0 (Retired) (0018,603E), retired.
    public static var tmLinePositionY0Retired: Tag { Tag(0x0018, 0x603E) }
    /// TM-Line Position Y0 (0018,603F).
    public static var tmLinePositionY0: Tag { Tag(0x0018, 0x603F) }
    /// TM-Line Position X1 (Retired) (0018,6040), retired.
    public static var tmLinePositionX1Retired: Tag { Tag(0x0018, 0x6040) }
    /// TM-Line Position X1 (0018,6041).
    public static var tmLinePositionX1: Tag { Tag(0x0018, 0x6041) }
    /// TM-Line Position Y1 (Retired) (0018,6042), retired.
    public static var tmLinePositionY1Retired: Tag { Tag(0x0018, 0x6042) }
    /// TM-Line Position Y1 (0018,6043).
    public static var tmLinePositionY1: Tag { Tag(0x0018, 0x6043) }
    /// Pixel Component Organization (0018,6044).
    public static var pixelComponentOrganization: Tag { Tag(0x0018, 0x6044) }
    /// Pixel Component Mask (0018,6046).
    public static var pixelComponentMask: Tag { Tag(0x0018, 0x6046) }
    /// Pixel Component Range Start (0018,6048).
    public static var pixelComponentRangeStart: Tag { Tag(0x0018, 0x6048) }
    /// Pixel Component Range Stop (0018,604A).
    public static var pixelComponentRangeStop: Tag { Tag(0x0018, 0x604A) }
    /// Pixel Component Physical Units (0018,604C).
    public static var pixelComponentPhysicalUnits: Tag { Tag(0x0018, 0x604C) }
    /// Pixel Component Data Type (0018,604E).
    public static var pixelComponentDataType: Tag { Tag(0x0018, 0x604E) }
    /// Number of Table Break Points (0018,6050).
    public static var numberOfTableBreakPoints: Tag { Tag(0x0018, 0x6050) }
    /// Table of X Break Points (0018,6052).
    public static var tableOfXBreakPoints: Tag { Tag(0x0018, 0x6052) }
    /// Table of Y Break Points (0018,6054).
    public static var tableOfYBreakPoints: Tag { Tag(0x0018, 0x6054) }
    /// Number of Table Entries (0018,6056).
    public static var numberOfTableEntries: Tag { Tag(0x0018, 0x6056) }
    /// Table of Pixel Values (0018,6058).
    public static var tableOfPixelValues: Tag { Tag(0x0018, 0x6058) }
    /// Table of Parameter Values (0018,605A).
    public static var tableOfParameterValues: Tag { Tag(0x0018, 0x605A) }
    /// R Wave Time Vector (0018,6060).
    public static var rWaveTimeVector: Tag { Tag(0x0018, 0x6060) }
    /// Active Image Area Overlay Group (0018,6070).
    public static var activeImageAreaOverlayGroup: Tag { Tag(0x0018, 0x6070) }
    /// Detector Conditions Nominal Flag (0018,7000).
    public static var detectorConditionsNominalFlag: Tag { Tag(0x0018, 0x7000) }
    /// Detector Temperature (0018,7001).
    public static var detectorTemperature: Tag { Tag(0x0018, 0x7001) }
    /// Detector Type (0018,7004).
    public static var detectorType: Tag { Tag(0x0018, 0x7004) }
    /// Detector Configuration (0018,7005).
    public static var detectorConfiguration: Tag { Tag(0x0018, 0x7005) }
    /// Detector Description (0018,7006).
    public static var detectorDescription: Tag { Tag(0x0018, 0x7006) }
    /// Detector Mode (0018,7008).
    public static var detectorMode: Tag { Tag(0x0018, 0x7008) }
    /// Detector ID (0018,700A).
    public static var detectorID: Tag { Tag(0x0018, 0x700A) }
    /// Date of Last Detector Calibration (0018,700C).
    public static var dateOfLastDetectorCalibration: Tag { Tag(0x0018, 0x700C) }
    /// Time of Last Detector Calibration (0018,700E).
    public static var timeOfLastDetectorCalibration: Tag { Tag(0x0018, 0x700E) }
    /// Exposures on Detector Since Last Calibration (0018,7010).
    public static var exposuresOnDetectorSinceLastCalibration: Tag { Tag(0x0018, 0x7010) }
    /// Exposures on Detector Since Manufactured (0018,7011).
    public static var exposuresOnDetectorSinceManufactured: Tag { Tag(0x0018, 0x7011) }
    /// Detector Time Since Last Exposure (0018,7012).
    public static var detectorTimeSinceLastExposure: Tag { Tag(0x0018, 0x7012) }
    /// Detector Active Time (0018,7014).
    public static var detectorActiveTime: Tag { Tag(0x0018, 0x7014) }
    /// Detector Activation Offset From Exposure (0018,7016).
    public static var detectorActivationOffsetFromExposure: Tag { Tag(0x0018, 0x7016) }
    /// Detector Binning (0018,701A).
    public static var detectorBinning: Tag { Tag(0x0018, 0x701A) }
    /// Detector Element Physical Size (0018,7020).
    public static var detectorElementPhysicalSize: Tag { Tag(0x0018, 0x7020) }
    /// Detector Element Spacing (0018,7022).
    public static var detectorElementSpacing: Tag { Tag(0x0018, 0x7022) }
    /// Detector Active Shape (0018,7024).
    public static var detectorActiveShape: Tag { Tag(0x0018, 0x7024) }
    /// Detector Active Dimension(s) (0018,7026).
    public static var detectorActiveDimensions: Tag { Tag(0x0018, 0x7026) }
    /// Detector Active Origin (0018,7028).
    public static var detectorActiveOrigin: Tag { Tag(0x0018, 0x7028) }
    /// Detector Manufacturer Name (0018,702A).
    public static var detectorManufacturerName: Tag { Tag(0x0018, 0x702A) }
    /// Detector Manufacturer's Model Name (0018,702B).
    public static var detectorManufacturerModelName: Tag { Tag(0x0018, 0x702B) }
    /// Field of View Origin (0018,7030).
    public static var fieldOfViewOrigin: Tag { Tag(0x0018, 0x7030) }
    /// Field of View Rotation (0018,7032).
    public static var fieldOfViewRotation: Tag { Tag(0x0018, 0x7032) }
    /// Field of View Horizontal Flip (0018,7034).
    public static var fieldOfViewHorizontalFlip: Tag { Tag(0x0018, 0x7034) }
    /// Pixel Data Area Origin Relative To FOV (0018,7036).
    public static var pixelDataAreaOriginRelativeToFOV: Tag { Tag(0x0018, 0x7036) }
    /// Pixel Data Area Rotation Angle Relative To FOV (0018,7038).
    public static var pixelDataAreaRotationAngleRelativeToFOV: Tag { Tag(0x0018, 0x7038) }
    /// Grid Absorbing Material (0018,7040).
    public static var gridAbsorbingMaterial: Tag { Tag(0x0018, 0x7040) }
    /// Grid Spacing Material (0018,7041).
    public static var gridSpacingMaterial: Tag { Tag(0x0018, 0x7041) }
    /// Grid Thickness (0018,7042).
    public static var gridThickness: Tag { Tag(0x0018, 0x7042) }
    /// Grid Pitch (0018,7044).
    public static var gridPitch: Tag { Tag(0x0018, 0x7044) }
    /// Grid Aspect Ratio (0018,7046).
    public static var gridAspectRatio: Tag { Tag(0x0018, 0x7046) }
    /// Grid Period (0018,7048).
    public static var gridPeriod: Tag { Tag(0x0018, 0x7048) }
    /// Grid Focal Distance (0018,704C).
    public static var gridFocalDistance: Tag { Tag(0x0018, 0x704C) }
    /// Filter Material (0018,7050).
    public static var filterMaterial: Tag { Tag(0x0018, 0x7050) }
    /// Filter Thickness Minimum (0018,7052).
    public static var filterThicknessMinimum: Tag { Tag(0x0018, 0x7052) }
    /// Filter Thickness Maximum (0018,7054).
    public static var filterThicknessMaximum: Tag { Tag(0x0018, 0x7054) }
    /// Filter Beam Path Length Minimum (0018,7056).
    public static var filterBeamPathLengthMinimum: Tag { Tag(0x0018, 0x7056) }
    /// Filter Beam Path Length Maximum (0018,7058).
    public static var filterBeamPathLengthMaximum: Tag { Tag(0x0018, 0x7058) }
    /// Exposure Control Mode (0018,7060).
    public static var exposureControlMode: Tag { Tag(0x0018, 0x7060) }
    /// Exposure Control Mode Description (0018,7062).
    public static var exposureControlModeDescription: Tag { Tag(0x0018, 0x7062) }
    /// Exposure Status (0018,7064).
    public static var exposureStatus: Tag { Tag(0x0018, 0x7064) }
    /// Phototimer Setting (0018,7065).
    public static var phototimerSetting: Tag { Tag(0x0018, 0x7065) }
    /// Exposure Time in uS (0018,8150).
    public static var exposureTimeInuS: Tag { Tag(0x0018, 0x8150) }
    /// X-Ray Tube Current in uA (0018,8151).
    public static var xRayTubeCurrentInuA: Tag { Tag(0x0018, 0x8151) }
    /// Content Qualification (0018,9004).
    public static var contentQualification: Tag { Tag(0x0018, 0x9004) }
    /// Pulse Sequence Name (0018,9005).
    public static var pulseSequenceName: Tag { Tag(0x0018, 0x9005) }
    /// MR Imaging Modifier Sequence (0018,9006).
    public static var mrImagingModifierSequence: Tag { Tag(0x0018, 0x9006) }
    /// Echo Pulse Sequence (0018,9008).
    public static var echoPulseSequence: Tag { Tag(0x0018, 0x9008) }
    /// Inversion Recovery (0018,9009).
    public static var inversionRecovery: Tag { Tag(0x0018, 0x9009) }
    /// Flow Compensation (0018,9010).
    public static var flowCompensation: Tag { Tag(0x0018, 0x9010) }
    /// Multiple Spin Echo (0018,9011).
    public static var multipleSpinEcho: Tag { Tag(0x0018, 0x9011) }
    /// Multi-planar Excitation (0018,9012).
    public static var multiPlanarExcitation: Tag { Tag(0x0018, 0x9012) }
    /// Phase Contrast (0018,9014).
    public static var phaseContrast: Tag { Tag(0x0018, 0x9014) }
    /// Time of Flight Contrast (0018,9015).
    public static var timeOfFlightContrast: Tag { Tag(0x0018, 0x9015) }
    /// Spoiling (0018,9016).
    public static var spoiling: Tag { Tag(0x0018, 0x9016) }
    /// Steady State Pulse Sequence (0018,9017).
    public static var steadyStatePulseSequence: Tag { Tag(0x0018, 0x9017) }
    /// Echo Planar Pulse Sequence (0018,9018).
    public static var echoPlanarPulseSequence: Tag { Tag(0x0018, 0x9018) }
    /// Tag Angle First Axis (0018,9019).
    public static var tagAngleFirstAxis: Tag { Tag(0x0018, 0x9019) }
    /// Magnetization Transfer (0018,9020).
    public static var magnetizationTransfer: Tag { Tag(0x0018, 0x9020) }
    /// T2 Preparation (0018,9021).
    public static var t2Preparation: Tag { Tag(0x0018, 0x9021) }
    /// Blood Signal Nulling (0018,9022).
    public static var bloodSignalNulling: Tag { Tag(0x0018, 0x9022) }
    /// Saturation Recovery (0018,9024).
    public static var saturationRecovery: Tag { Tag(0x0018, 0x9024) }
    /// Spectrally Selected Suppression (0018,9025).
    public static var spectrallySelectedSuppression: Tag { Tag(0x0018, 0x9025) }
    /// Spectrally Selected Excitation (0018,9026).
    public static var spectrallySelectedExcitation: Tag { Tag(0x0018, 0x9026) }
    /// Spatial Pre-saturation (0018,9027).
    public static var spatialPresaturation: Tag { Tag(0x0018, 0x9027) }
    /// Tagging (0018,9028).
    public static var tagging: Tag { Tag(0x0018, 0x9028) }
    /// Oversampling Phase (0018,9029).
    public static var oversamplingPhase: Tag { Tag(0x0018, 0x9029) }
    /// Tag Spacing First Dimension (0018,9030).
    public static var tagSpacingFirstDimension: Tag { Tag(0x0018, 0x9030) }
    /// Geometry of k-Space Traversal (0018,9032).
    public static var geometryOfKSpaceTraversal: Tag { Tag(0x0018, 0x9032) }
    /// Segmented k-Space Traversal (0018,9033).
    public static var segmentedKSpaceTraversal: Tag { Tag(0x0018, 0x9033) }
    /// Rectilinear Phase Encode Reordering (0018,9034).
    public static var rectilinearPhaseEncodeReordering: Tag { Tag(0x0018, 0x9034) }
    /// Tag Thickness (0018,9035).
    public static var tagThickness: Tag { Tag(0x0018, 0x9035) }
    /// Partial Fourier Direction (0018,9036).
    public static var partialFourierDirection: Tag { Tag(0x0018, 0x9036) }
    /// Cardiac Synchronization Technique (0018,9037).
    public static var cardiacSynchronizationTechnique: Tag { Tag(0x0018, 0x9037) }
    /// Receive Coil Manufacturer Name (0018,9041).
    public static var receiveCoilManufacturerName: Tag { Tag(0x0018, 0x9041) }
    /// MR Receive Coil Sequence (0018,9042).
    public static var mrReceiveCoilSequence: Tag { Tag(0x0018, 0x9042) }
    /// Receive Coil Type (0018,9043).
    public static var receiveCoilType: Tag { Tag(0x0018, 0x9043) }
    /// Quadrature Receive Coil (0018,9044).
    public static var quadratureReceiveCoil: Tag { Tag(0x0018, 0x9044) }
    /// Multi-Coil Definition Sequence (0018,9045).
    public static var multiCoilDefinitionSequence: Tag { Tag(0x0018, 0x9045) }
    /// Multi-Coil Configuration (0018,9046).
    public static var multiCoilConfiguration: Tag { Tag(0x0018, 0x9046) }
    /// Multi-Coil Element Name (0018,9047).
    public static var multiCoilElementName: Tag { Tag(0x0018, 0x9047) }
    /// Multi-Coil Element Used (0018,9048).
    public static var multiCoilElementUsed: Tag { Tag(0x0018, 0x9048) }
    /// MR Transmit Coil Sequence (0018,9049).
    public static var mrTransmitCoilSequence: Tag { Tag(0x0018, 0x9049) }
    /// Transmit Coil Manufacturer Name (0018,9050).
    public static var transmitCoilManufacturerName: Tag { Tag(0x0018, 0x9050) }
    /// Transmit Coil Type (0018,9051).
    public static var transmitCoilType: Tag { Tag(0x0018, 0x9051) }
    /// Spectral Width (0018,9052).
    public static var spectralWidth: Tag { Tag(0x0018, 0x9052) }
    /// Chemical Shift Reference (0018,9053).
    public static var chemicalShiftReference: Tag { Tag(0x0018, 0x9053) }
    /// Volume Localization Technique (0018,9054).
    public static var volumeLocalizationTechnique: Tag { Tag(0x0018, 0x9054) }
    /// MR Acquisition Frequency Encoding Steps (0018,9058).
    public static var mrAcquisitionFrequencyEncodingSteps: Tag { Tag(0x0018, 0x9058) }
    /// De-coupling (0018,9059).
    public static var decoupling: Tag { Tag(0x0018, 0x9059) }
    /// De-coupled Nucleus (0018,9060).
    public static var decoupledNucleus: Tag { Tag(0x0018, 0x9060) }
    /// De-coupling Frequency (0018,9061).
    public static var decouplingFrequency: Tag { Tag(0x0018, 0x9061) }
    /// De-coupling Method (0018,9062).
    public static var decouplingMethod: Tag { Tag(0x0018, 0x9062) }
    /// De-coupling Chemical Shift Reference (0018,9063).
    public static var decouplingChemicalShiftReference: Tag { Tag(0x0018, 0x9063) }
    /// k-space Filtering (0018,9064).
    public static var kSpaceFiltering: Tag { Tag(0x0018, 0x9064) }
    /// Time Domain Filtering (0018,9065).
    public static var timeDomainFiltering: Tag { Tag(0x0018, 0x9065) }
    /// Number of Zero Fills (0018,9066).
    public static var numberOfZeroFills: Tag { Tag(0x0018, 0x9066) }
    /// Baseline Correction (0018,9067).
    public static var baselineCorrection: Tag { Tag(0x0018, 0x9067) }
    /// Parallel Reduction Factor In-plane (0018,9069).
    public static var parallelReductionFactorInPlane: Tag { Tag(0x0018, 0x9069) }
    /// Cardiac R-R Interval Specified (0018,9070).
    public static var cardiacRRIntervalSpecified: Tag { Tag(0x0018, 0x9070) }
    /// Acquisition Duration (0018,9073).
    public static var acquisitionDuration: Tag { Tag(0x0018, 0x9073) }
    /// Frame Acquisition DateTime (0018,9074).
    public static var frameAcquisitionDateTime: Tag { Tag(0x0018, 0x9074) }
    /// Diffusion Directionality (0018,9075).
    public static var diffusionDirectionality: Tag { Tag(0x0018, 0x9075) }
    /// Diffusion Gradient Direction Sequence (0018,9076).
    public static var diffusionGradientDirectionSequence: Tag { Tag(0x0018, 0x9076) }
    /// Parallel Acquisition (0018,9077).
    public static var parallelAcquisition: Tag { Tag(0x0018, 0x9077) }
    /// Parallel Acquisition Technique (0018,9078).
    public static var parallelAcquisitionTechnique: Tag { Tag(0x0018, 0x9078) }
    /// Inversion Times (0018,9079).
    public static var inversionTimes: Tag { Tag(0x0018, 0x9079) }
    /// Metabolite Map Description (0018,9080).
    public static var metaboliteMapDescription: Tag { Tag(0x0018, 0x9080) }
    /// Partial Fourier (0018,9081).
    public static var partialFourier: Tag { Tag(0x0018, 0x9081) }
    /// Effective Echo Time (0018,9082).
    public static var effectiveEchoTime: Tag { Tag(0x0018, 0x9082) }
    /// Metabolite Map Code Sequence (0018,9083).
    public static var metaboliteMapCodeSequence: Tag { Tag(0x0018, 0x9083) }
    /// Chemical Shift Sequence (0018,9084).
    public static var chemicalShiftSequence: Tag { Tag(0x0018, 0x9084) }
    /// Cardiac Signal Source (0018,9085).
    public static var cardiacSignalSource: Tag { Tag(0x0018, 0x9085) }
    /// Diffusion b-value (0018,9087).
    public static var diffusionBValue: Tag { Tag(0x0018, 0x9087) }
    /// Diffusion Gradient Orientation (0018,9089).
    public static var diffusionGradientOrientation: Tag { Tag(0x0018, 0x9089) }
    /// Velocity Encoding Direction (0018,9090).
    public static var velocityEncodingDirection: Tag { Tag(0x0018, 0x9090) }
    /// Velocity Encoding Minimum Value (0018,9091).
    public static var velocityEncodingMinimumValue: Tag { Tag(0x0018, 0x9091) }
    /// Velocity Encoding Acquisition Sequence (0018,9092).
    public static var velocityEncodingAcquisitionSequence: Tag { Tag(0x0018, 0x9092) }
    /// Number of k-Space Trajectories (0018,9093).
    public static var numberOfKSpaceTrajectories: Tag { Tag(0x0018, 0x9093) }
    /// Coverage of k-Space (0018,9094).
    public static var coverageOfKSpace: Tag { Tag(0x0018, 0x9094) }
    /// Spectroscopy Acquisition Phase Rows (0018,9095).
    public static var spectroscopyAcquisitionPhaseRows: Tag { Tag(0x0018, 0x9095) }
    /// Parallel Reduction Factor In-plane (Retired) (0018,9096), retired.
    public static var parallelReductionFactorInPlaneRetired: Tag { Tag(0x0018, 0x9096) }
    /// Transmitter Frequency (0018,9098).
    public static var transmitterFrequency: Tag { Tag(0x0018, 0x9098) }
    /// Resonant Nucleus (0018,9100).
    public static var resonantNucleus: Tag { Tag(0x0018, 0x9100) }
    /// Frequency Correction (0018,9101).
    public static var frequencyCorrection: Tag { Tag(0x0018, 0x9101) }
    /// MR Spectroscopy FOV/Geometry Sequence (0018,9103).
    public static var mrSpectroscopyFOVGeometrySequence: Tag { Tag(0x0018, 0x9103) }
    /// Slab Thickness (0018,9104).
    public static var slabThickness: Tag { Tag(0x0018, 0x9104) }
    /// Slab Orientation (0018,9105).
    public static var slabOrientation: Tag { Tag(0x0018, 0x9105) }
    /// Mid Slab Position (0018,9106).
    public static var midSlabPosition: Tag { Tag(0x0018, 0x9106) }
    /// MR Spatial Saturation Sequence (0018,9107).
    public static var mrSpatialSaturationSequence: Tag { Tag(0x0018, 0x9107) }
    /// MR Timing and Related Parameters Sequence (0018,9112).
    public static var mrTimingAndRelatedParametersSequence: Tag { Tag(0x0018, 0x9112) }
    /// MR Echo Sequence (0018,9114).
    public static var mrEchoSequence: Tag { Tag(0x0018, 0x9114) }
    /// MR Modifier Sequence (0018,9115).
    public static var mrModifierSequence: Tag { Tag(0x0018, 0x9115) }
    /// MR Diffusion Sequence (0018,9117).
    public static var mrDiffusionSequence: Tag { Tag(0x0018, 0x9117) }
    /// Cardiac Synchronization Sequence (0018,9118).
    public static var cardiacSynchronizationSequence: Tag { Tag(0x0018, 0x9118) }
    /// MR Averages Sequence (0018,9119).
    public static var mrAveragesSequence: Tag { Tag(0x0018, 0x9119) }
    /// MR FOV/Geometry Sequence (0018,9125).
    public static var mrfovGeometrySequence: Tag { Tag(0x0018, 0x9125) }
    /// Volume Localization Sequence (0018,9126).
    public static var volumeLocalizationSequence: Tag { Tag(0x0018, 0x9126) }
    /// Spectroscopy Acquisition Data Columns (0018,9127).
    public static var spectroscopyAcquisitionDataColumns: Tag { Tag(0x0018, 0x9127) }
    /// Diffusion Anisotropy Type (0018,9147).
    public static var diffusionAnisotropyType: Tag { Tag(0x0018, 0x9147) }
    /// Frame Reference DateTime (0018,9151).
    public static var frameReferenceDateTime: Tag { Tag(0x0018, 0x9151) }
    /// MR Metabolite Map Sequence (0018,9152).
    public static var mrMetaboliteMapSequence: Tag { Tag(0x0018, 0x9152) }
    /// Parallel Reduction Factor out-of-plane (0018,9155).
    public static var parallelReductionFactorOutOfPlane: Tag { Tag(0x0018, 0x9155) }
    /// Spectroscopy Acquisition Out-of-plane Phase Steps (0018,9159).
    public static var spectroscopyAcquisitionOutOfPlanePhaseSteps: Tag { Tag(0x0018, 0x9159) }
    /// Bulk Motion Status (0018,9166), retired.
    public static var bulkMotionStatus: Tag { Tag(0x0018, 0x9166) }
    /// Parallel Reduction Factor Second In-plane (0018,9168).
    public static var parallelReductionFactorSecondInPlane: Tag { Tag(0x0018, 0x9168) }
    /// Cardiac Beat Rejection Technique (0018,9169).
    public static var cardiacBeatRejectionTechnique: Tag { Tag(0x0018, 0x9169) }
    /// Respiratory Motion Compensation Technique (0018,9170).
    public static var respiratoryMotionCompensationTechnique: Tag { Tag(0x0018, 0x9170) }
    /// Respiratory Signal Source (0018,9171).
    public static var respiratorySignalSource: Tag { Tag(0x0018, 0x9171) }
    /// Bulk Motion Compensation Technique (0018,9172).
    public static var bulkMotionCompensationTechnique: Tag { Tag(0x0018, 0x9172) }
    /// Bulk Motion Signal Source (0018,9173).
    public static var bulkMotionSignalSource: Tag { Tag(0x0018, 0x9173) }
    /// Applicable Safety Standard Agency (0018,9174).
    public static var applicableSafetyStandardAgency: Tag { Tag(0x0018, 0x9174) }
    /// Applicable Safety Standard Description (0018,9175).
    public static var applicableSafetyStandardDescription: Tag { Tag(0x0018, 0x9175) }
    /// Operating Mode Sequence (0018,9176).
    public static var operatingModeSequence: Tag { Tag(0x0018, 0x9176) }
    /// Operating Mode Type (0018,9177).
    public static var operatingModeType: Tag { Tag(0x0018, 0x9177) }
    /// Operating Mode (0018,9178).
    public static var operatingMode: Tag { Tag(0x0018, 0x9178) }
    /// Specific Absorption Rate Definition (0018,9179).
    public static var specificAbsorptionRateDefinition: Tag { Tag(0x0018, 0x9179) }
    /// Gradient Output Type (0018,9180).
    public static var gradientOutputType: Tag { Tag(0x0018, 0x9180) }
    /// Specific Absorption Rate Value (0018,9181).
    public static var specificAbsorptionRateValue: Tag { Tag(0x0018, 0x9181) }
    /// Gradient Output (0018,9182).
    public static var gradientOutput: Tag { Tag(0x0018, 0x9182) }
    /// Flow Compensation Direction (0018,9183).
    public static var flowCompensationDirection: Tag { Tag(0x0018, 0x9183) }
    /// Tagging Delay (0018,9184).
    public static var taggingDelay: Tag { Tag(0x0018, 0x9184) }
    /// Respiratory Motion Compensation Technique Description (0018,9185).
    public static var respiratoryMotionCompensationTechniqueDescription: Tag { Tag(0x0018, 0x9185) }
    /// Respiratory Signal Source ID (0018,9186).
    public static var respiratorySignalSourceID: Tag { Tag(0x0018, 0x9186) }
    /// Chemical Shift Minimum Integration Limit in Hz (0018,9195), retired.
    public static var chemicalShiftMinimumIntegrationLimitInHz: Tag { Tag(0x0018, 0x9195) }
    /// Chemical Shift Maximum Integration Limit in Hz (0018,9196), retired.
    public static var chemicalShiftMaximumIntegrationLimitInHz: Tag { Tag(0x0018, 0x9196) }
    /// MR Velocity Encoding Sequence (0018,9197).
    public static var mrVelocityEncodingSequence: Tag { Tag(0x0018, 0x9197) }
    /// First Order Phase Correction (0018,9198).
    public static var firstOrderPhaseCorrection: Tag { Tag(0x0018, 0x9198) }
    /// Water Referenced Phase Correction (0018,9199).
    public static var waterReferencedPhaseCorrection: Tag { Tag(0x0018, 0x9199) }
    /// MR Spectroscopy Acquisition Type (0018,9200).
    public static var mrSpectroscopyAcquisitionType: Tag { Tag(0x0018, 0x9200) }
    /// Respiratory Cycle Position (0018,9214).
    public static var respiratoryCyclePosition: Tag { Tag(0x0018, 0x9214) }
    /// Velocity Encoding Maximum Value (0018,9217).
    public static var velocityEncodingMaximumValue: Tag { Tag(0x0018, 0x9217) }
    /// Tag Spacing Second Dimension (0018,9218).
    public static var tagSpacingSecondDimension: Tag { Tag(0x0018, 0x9218) }
    /// Tag Angle Second Axis (0018,9219).
    public static var tagAngleSecondAxis: Tag { Tag(0x0018, 0x9219) }
    /// Frame Acquisition Duration (0018,9220).
    public static var frameAcquisitionDuration: Tag { Tag(0x0018, 0x9220) }
    /// MR Image Frame Type Sequence (0018,9226).
    public static var mrImageFrameTypeSequence: Tag { Tag(0x0018, 0x9226) }
    /// MR Spectroscopy Frame Type Sequence (0018,9227).
    public static var mrSpectroscopyFrameTypeSequence: Tag { Tag(0x0018, 0x9227) }
    /// MR Acquisition Phase Encoding Steps in-plane (0018,9231).
    public static var mrAcquisitionPhaseEncodingStepsInPlane: Tag { Tag(0x0018, 0x9231) }
    /// MR Acquisition Phase Encoding Steps out-of-plane (0018,9232).
    public static var mrAcquisitionPhaseEncodingStepsOutOfPlane: Tag { Tag(0x0018, 0x9232) }
    /// Spectroscopy Acquisition Phase Columns (0018,9234).
    public static var spectroscopyAcquisitionPhaseColumns: Tag { Tag(0x0018, 0x9234) }
    /// Cardiac Cycle Position (0018,9236).
    public static var cardiacCyclePosition: Tag { Tag(0x0018, 0x9236) }
    /// Specific Absorption Rate Sequence (0018,9239).
    public static var specificAbsorptionRateSequence: Tag { Tag(0x0018, 0x9239) }
    /// RF Echo Train Length (0018,9240).
    public static var rfEchoTrainLength: Tag { Tag(0x0018, 0x9240) }
    /// Gradient Echo Train Length (0018,9241).
    public static var gradientEchoTrainLength: Tag { Tag(0x0018, 0x9241) }
    /// Arterial Spin Labeling Contrast (0018,9250).
    public static var arterialSpinLabelingContrast: Tag { Tag(0x0018, 0x9250) }
    /// MR Arterial Spin Labeling Sequence (0018,9251).
    public static var mrArterialSpinLabelingSequence: Tag { Tag(0x0018, 0x9251) }
    /// ASL Technique Description (0018,9252).
    public static var aslTechniqueDescription: Tag { Tag(0x0018, 0x9252) }
    /// ASL Slab Number (0018,9253).
    public static var aslSlabNumber: Tag { Tag(0x0018, 0x9253) }
    /// ASL Slab Thickness (0018,9254).
    public static var aslSlabThickness: Tag { Tag(0x0018, 0x9254) }
    /// ASL Slab Orientation (0018,9255).
    public static var aslSlabOrientation: Tag { Tag(0x0018, 0x9255) }
    /// ASL Mid Slab Position (0018,9256).
    public static var aslMidSlabPosition: Tag { Tag(0x0018, 0x9256) }
    /// ASL Context (0018,9257).
    public static var aslContext: Tag { Tag(0x0018, 0x9257) }
    /// ASL Pulse Train Duration (0018,9258).
    public static var aslPulseTrainDuration: Tag { Tag(0x0018, 0x9258) }
    /// ASL Crusher Flag (0018,9259).
    public static var aslCrusherFlag: Tag { Tag(0x0018, 0x9259) }
    /// ASL Crusher Flow Limit (0018,925A).
    public static var aslCrusherFlowLimit: Tag { Tag(0x0018, 0x925A) }
    /// ASL Crusher Description (0018,925B).
    public static var aslCrusherDescription: Tag { Tag(0x0018, 0x925B) }
    /// ASL Bolus Cut-off Flag (0018,925C).
    public static var aslBolusCutoffFlag: Tag { Tag(0x0018, 0x925C) }
    /// ASL Bolus Cut-off Timing Sequence (0018,925D).
    public static var aslBolusCutoffTimingSequence: Tag { Tag(0x0018, 0x925D) }
    /// ASL Bolus Cut-off Technique (0018,925E).
    public static var aslBolusCutoffTechnique: Tag { Tag(0x0018, 0x925E) }
    /// ASL Bolus Cut-off Delay Time (0018,925F).
    public static var aslBolusCutoffDelayTime: Tag { Tag(0x0018, 0x925F) }
    /// ASL Slab Sequence (0018,9260).
    public static var aslSlabSequence: Tag { Tag(0x0018, 0x9260) }
    /// Chemical Shift Minimum Integration Limit in ppm (0018,9295).
    public static var chemicalShiftMinimumIntegrationLimitInppm: Tag { Tag(0x0018, 0x9295) }
    /// Chemical Shift Maximum Integration Limit in ppm (0018,9296).
    public static var chemicalShiftMaximumIntegrationLimitInppm: Tag { Tag(0x0018, 0x9296) }
    /// Water Reference Acquisition (0018,9297).
    public static var waterReferenceAcquisition: Tag { Tag(0x0018, 0x9297) }
    /// Echo Peak Position (0018,9298).
    public static var echoPeakPosition: Tag { Tag(0x0018, 0x9298) }
    /// CT Acquisition Type Sequence (0018,9301).
    public static var ctAcquisitionTypeSequence: Tag { Tag(0x0018, 0x9301) }
    /// Acquisition Type (0018,9302).
    public static var acquisitionType: Tag { Tag(0x0018, 0x9302) }
    /// Tube Angle (0018,9303).
    public static var tubeAngle: Tag { Tag(0x0018, 0x9303) }
    /// CT Acquisition Details Sequence (0018,9304).
    public static var ctAcquisitionDetailsSequence: Tag { Tag(0x0018, 0x9304) }
    /// Revolution Time (0018,9305).
    public static var revolutionTime: Tag { Tag(0x0018, 0x9305) }
    /// Single Collimation Width (0018,9306).
    public static var singleCollimationWidth: Tag { Tag(0x0018, 0x9306) }
    /// Total Collimation Width (0018,9307).
    public static var totalCollimationWidth: Tag { Tag(0x0018, 0x9307) }
    /// CT Table Dynamics Sequence (0018,9308).
    public static var ctTableDynamicsSequence: Tag { Tag(0x0018, 0x9308) }
    /// Table Speed (0018,9309).
    public static var tableSpeed: Tag { Tag(0x0018, 0x9309) }
    /// Table Feed per Rotation (0018,9310).
    public static var tableFeedPerRotation: Tag { Tag(0x0018, 0x9310) }
    /// Spiral Pitch Factor (0018,9311).
    public static var spiralPitchFactor: Tag { Tag(0x0018, 0x9311) }
    /// CT Geometry Sequence (0018,9312).
    public static var ctGeometrySequence: Tag { Tag(0x0018, 0x9312) }
    /// Data Collection Center (Patient) (0018,9313).
    public static var dataCollectionCenterPatient: Tag { Tag(0x0018, 0x9313) }
    /// CT Reconstruction Sequence (0018,9314).
    public static var ctReconstructionSequence: Tag { Tag(0x0018, 0x9314) }
    /// Reconstruction Algorithm (0018,9315).
    public static var reconstructionAlgorithm: Tag { Tag(0x0018, 0x9315) }
    /// Convolution Kernel Group (0018,9316).
    public static var convolutionKernelGroup: Tag { Tag(0x0018, 0x9316) }
    /// Reconstruction Field of View (0018,9317).
    public static var reconstructionFieldOfView: Tag { Tag(0x0018, 0x9317) }
    /// Reconstruction Target Center (Patient) (0018,9318).
    public static var reconstructionTargetCenterPatient: Tag { Tag(0x0018, 0x9318) }
    /// Reconstruction Angle (0018,9319).
    public static var reconstructionAngle: Tag { Tag(0x0018, 0x9319) }
    /// Image Filter (0018,9320).
    public static var imageFilter: Tag { Tag(0x0018, 0x9320) }
    /// CT Exposure Sequence (0018,9321).
    public static var ctExposureSequence: Tag { Tag(0x0018, 0x9321) }
    /// Reconstruction Pixel Spacing (0018,9322).
    public static var reconstructionPixelSpacing: Tag { Tag(0x0018, 0x9322) }
    /// Exposure Modulation Type (0018,9323).
    public static var exposureModulationType: Tag { Tag(0x0018, 0x9323) }
    /// Estimated Dose Saving (0018,9324), retired.
    public static var estimatedDoseSaving: Tag { Tag(0x0018, 0x9324) }
    /// CT X-Ray Details Sequence (0018,9325).
    public static var ctxRayDetailsSequence: Tag { Tag(0x0018, 0x9325) }
    /// CT Position Sequence (0018,9326).
    public static var ctPositionSequence: Tag { Tag(0x0018, 0x9326) }
    /// Table Position (0018,9327).
    public static var tablePosition: Tag { Tag(0x0018, 0x9327) }
    /// Exposure Time in ms (0018,9328).
    public static var exposureTimeInms: Tag { Tag(0x0018, 0x9328) }
    /// CT Image Frame Type Sequence (0018,9329).
    public static var ctImageFrameTypeSequence: Tag { Tag(0x0018, 0x9329) }
    /// X-Ray Tube Current in mA (0018,9330).
    public static var xRayTubeCurrentInmA: Tag { Tag(0x0018, 0x9330) }
    /// Exposure in mAs (0018,9332).
    public static var exposureInmAs: Tag { Tag(0x0018, 0x9332) }
    /// Constant Volume Flag (0018,9333).
    public static var constantVolumeFlag: Tag { Tag(0x0018, 0x9333) }
    /// Fluoroscopy Flag (0018,9334).
    public static var fluoroscopyFlag: Tag { Tag(0x0018, 0x9334) }
    /// Distance Source to Data Collection Center (0018,9335).
    public static var distanceSourceToDataCollectionCenter: Tag { Tag(0x0018, 0x9335) }
    /// Contrast/Bolus Agent Number (0018,9337).
    public static var contrastBolusAgentNumber: Tag { Tag(0x0018, 0x9337) }
    /// Contrast/Bolus Ingredient Code Sequence (0018,9338).
    public static var contrastBolusIngredientCodeSequence: Tag { Tag(0x0018, 0x9338) }
    /// Contrast Administration Profile Sequence (0018,9340).
    public static var contrastAdministrationProfileSequence: Tag { Tag(0x0018, 0x9340) }
    /// Contrast/Bolus Usage Sequence (0018,9341).
    public static var contrastBolusUsageSequence: Tag { Tag(0x0018, 0x9341) }
    /// Contrast/Bolus Agent Administered (0018,9342).
    public static var contrastBolusAgentAdministered: Tag { Tag(0x0018, 0x9342) }
    /// Contrast/Bolus Agent Detected (0018,9343).
    public static var contrastBolusAgentDetected: Tag { Tag(0x0018, 0x9343) }
    /// Contrast/Bolus Agent Phase (0018,9344).
    public static var contrastBolusAgentPhase: Tag { Tag(0x0018, 0x9344) }
    /// CTDIvol (0018,9345).
    public static var ctdIvol: Tag { Tag(0x0018, 0x9345) }
    /// CTDI Phantom Type Code Sequence (0018,9346).
    public static var ctdiPhantomTypeCodeSequence: Tag { Tag(0x0018, 0x9346) }
    /// Calcium Scoring Mass Factor Patient (0018,9351).
    public static var calciumScoringMassFactorPatient: Tag { Tag(0x0018, 0x9351) }
    /// Calcium Scoring Mass Factor Device (0018,9352).
    public static var calciumScoringMassFactorDevice: Tag { Tag(0x0018, 0x9352) }
    /// Energy Weighting Factor (0018,9353).
    public static var energyWeightingFactor: Tag { Tag(0x0018, 0x9353) }
    /// CT Additional X-Ray Source Sequence (0018,9360).
    public static var ctAdditionalXRaySourceSequence: Tag { Tag(0x0018, 0x9360) }
    /// Multi-energy CT Acquisition (0018,9361).
    public static var multienergyCTAcquisition: Tag { Tag(0x0018, 0x9361) }
    /// Multi-energy CT Acquisition Sequence (0018,9362).
    public static var multienergyCTAcquisitionSequence: Tag { Tag(0x0018, 0x9362) }
    /// Multi-energy CT Processing Sequence (0018,9363).
    public static var multienergyCTProcessingSequence: Tag { Tag(0x0018, 0x9363) }
    /// Multi-energy CT Characteristics Sequence (0018,9364).
    public static var multienergyCTCharacteristicsSequence: Tag { Tag(0x0018, 0x9364) }
    /// Multi-energy CT X-Ray Source Sequence (0018,9365).
    public static var multienergyCTXRaySourceSequence: Tag { Tag(0x0018, 0x9365) }
    /// X-Ray Source Index (0018,9366).
    public static var xRaySourceIndex: Tag { Tag(0x0018, 0x9366) }
    /// X-Ray Source ID (0018,9367).
    public static var xRaySourceID: Tag { Tag(0x0018, 0x9367) }
    /// Multi-energy Source Technique (0018,9368).
    public static var multienergySourceTechnique: Tag { Tag(0x0018, 0x9368) }
    /// Source Start DateTime (0018,9369).
    public static var sourceStartDateTime: Tag { Tag(0x0018, 0x9369) }
    /// Source End DateTime (0018,936A).
    public static var sourceEndDateTime: Tag { Tag(0x0018, 0x936A) }
    /// Switching Phase Number (0018,936B).
    public static var switchingPhaseNumber: Tag { Tag(0x0018, 0x936B) }
    /// Switching Phase Nominal Duration (0018,936C).
    public static var switchingPhaseNominalDuration: Tag { Tag(0x0018, 0x936C) }
    /// Switching Phase Transition Duration (0018,936D).
    public static var switchingPhaseTransitionDuration: Tag { Tag(0x0018, 0x936D) }
    /// Effective Bin Energy (0018,936E).
    public static var effectiveBinEnergy: Tag { Tag(0x0018, 0x936E) }
    /// Multi-energy CT X-Ray Detector Sequence (0018,936F).
    public static var multienergyCTXRayDetectorSequence: Tag { Tag(0x0018, 0x936F) }
    /// X-Ray Detector Index (0018,9370).
    public static var xRayDetectorIndex: Tag { Tag(0x0018, 0x9370) }
    /// X-Ray Detector ID (0018,9371).
    public static var xRayDetectorID: Tag { Tag(0x0018, 0x9371) }
    /// Multi-energy Detector Type (0018,9372).
    public static var multienergyDetectorType: Tag { Tag(0x0018, 0x9372) }
    /// X-Ray Detector Label (0018,9373).
    public static var xRayDetectorLabel: Tag { Tag(0x0018, 0x9373) }
    /// Nominal Max Energy (0018,9374).
    public static var nominalMaxEnergy: Tag { Tag(0x0018, 0x9374) }
    /// Nominal Min Energy (0018,9375).
    public static var nominalMinEnergy: Tag { Tag(0x0018, 0x9375) }
    /// Referenced X-Ray Detector Index (0018,9376).
    public static var referencedXRayDetectorIndex: Tag { Tag(0x0018, 0x9376) }
    /// Referenced X-Ray Source Index (0018,9377).
    public static var referencedXRaySourceIndex: Tag { Tag(0x0018, 0x9377) }
    /// Referenced Path Index (0018,9378).
    public static var referencedPathIndex: Tag { Tag(0x0018, 0x9378) }
    /// Multi-energy CT Path Sequence (0018,9379).
    public static var multienergyCTPathSequence: Tag { Tag(0x0018, 0x9379) }
    /// Multi-energy CT Path Index (0018,937A).
    public static var multienergyCTPathIndex: Tag { Tag(0x0018, 0x937A) }
    /// Multi-energy Acquisition Description (0018,937B).
    public static var multienergyAcquisitionDescription: Tag { Tag(0x0018, 0x937B) }
    /// Monoenergetic Energy Equivalent (0018,937C).
    public static var monoenergeticEnergyEquivalent: Tag { Tag(0x0018, 0x937C) }
    /// Material Code Sequence (0018,937D).
    public static var materialCodeSequence: Tag { Tag(0x0018, 0x937D) }
    /// Decomposition Method (0018,937E).
    public static var decompositionMethod: Tag { Tag(0x0018, 0x937E) }
    /// Decomposition Description (0018,937F).
    public static var decompositionDescription: Tag { Tag(0x0018, 0x937F) }
    /// Decomposition Algorithm Identification Sequence (0018,9380).
    public static var decompositionAlgorithmIdentificationSequence: Tag { Tag(0x0018, 0x9380) }
    /// Decomposition Material Sequence (0018,9381).
    public static var decompositionMaterialSequence: Tag { Tag(0x0018, 0x9381) }
    /// Material Attenuation Sequence (0018,9382).
    public static var materialAttenuationSequence: Tag { Tag(0x0018, 0x9382) }
    /// Photon Energy (0018,9383).
    public static var photonEnergy: Tag { Tag(0x0018, 0x9383) }
    /// X-Ray Mass Attenuation Coefficient (0018,9384).
    public static var xRayMassAttenuationCoefficient: Tag { Tag(0x0018, 0x9384) }
    /// Projection Pixel Calibration Sequence (0018,9401).
    public static var projectionPixelCalibrationSequence: Tag { Tag(0x0018, 0x9401) }
    /// Distance Source to Isocenter (0018,9402).
    public static var distanceSourceToIsocenter: Tag { Tag(0x0018, 0x9402) }
    /// Distance Object to Table Top (0018,9403).
    public static var distanceObjectToTableTop: Tag { Tag(0x0018, 0x9403) }
    /// Object Pixel Spacing in Center of Beam (0018,9404).
    public static var objectPixelSpacingInCenterOfBeam: Tag { Tag(0x0018, 0x9404) }
    /// Positioner Position Sequence (0018,9405).
    public static var positionerPositionSequence: Tag { Tag(0x0018, 0x9405) }
    /// Table Position Sequence (0018,9406).
    public static var tablePositionSequence: Tag { Tag(0x0018, 0x9406) }
    /// Collimator Shape Sequence (0018,9407).
    public static var collimatorShapeSequence: Tag { Tag(0x0018, 0x9407) }
    /// Planes in Acquisition (0018,9410).
    public static var planesInAcquisition: Tag { Tag(0x0018, 0x9410) }
    /// XA/XRF Frame Characteristics Sequence (0018,9412).
    public static var xaxrfFrameCharacteristicsSequence: Tag { Tag(0x0018, 0x9412) }
    /// Frame Acquisition Sequence (0018,9417).
    public static var frameAcquisitionSequence: Tag { Tag(0x0018, 0x9417) }
    /// X-Ray Receptor Type (0018,9420).
    public static var xRayReceptorType: Tag { Tag(0x0018, 0x9420) }
    /// Acquisition Protocol Name (0018,9423).
    public static var acquisitionProtocolName: Tag { Tag(0x0018, 0x9423) }
    /// Acquisition Protocol Description (0018,9424).
    public static var acquisitionProtocolDescription: Tag { Tag(0x0018, 0x9424) }
    /// Contrast/Bolus Ingredient Opaque (0018,9425).
    public static var contrastBolusIngredientOpaque: Tag { Tag(0x0018, 0x9425) }
    /// Distance Receptor Plane to Detector Housing (0018,9426).
    public static var distanceReceptorPlaneToDetectorHousing: Tag { Tag(0x0018, 0x9426) }
    /// Intensifier Active Shape (0018,9427).
    public static var intensifierActiveShape: Tag { Tag(0x0018, 0x9427) }
    /// Intensifier Active Dimension(s) (0018,9428).
    public static var intensifierActiveDimensions: Tag { Tag(0x0018, 0x9428) }
    /// Physical Detector Size (0018,9429).
    public static var physicalDetectorSize: Tag { Tag(0x0018, 0x9429) }
    /// Position of Isocenter Projection (0018,9430).
    public static var positionOfIsocenterProjection: Tag { Tag(0x0018, 0x9430) }
    /// Field of View Sequence (0018,9432).
    public static var fieldOfViewSequence: Tag { Tag(0x0018, 0x9432) }
    /// Field of View Description (0018,9433).
    public static var fieldOfViewDescription: Tag { Tag(0x0018, 0x9433) }
    /// Exposure Control Sensing Regions Sequence (0018,9434).
    public static var exposureControlSensingRegionsSequence: Tag { Tag(0x0018, 0x9434) }
    /// Exposure Control Sensing Region Shape (0018,9435).
    public static var exposureControlSensingRegionShape: Tag { Tag(0x0018, 0x9435) }
    /// Exposure Control Sensing Region Left Vertical Edge (0018,9436).
    public static var exposureControlSensingRegionLeftVerticalEdge: Tag { Tag(0x0018, 0x9436) }
    /// Exposure Control Sensing Region Right Vertical Edge (0018,9437).
    public static var exposureControlSensingRegionRightVerticalEdge: Tag { Tag(0x0018, 0x9437) }
    /// Exposure Control Sensing Region Upper Horizontal Edge (0018,9438).
    public static var exposureControlSensingRegionUpperHorizontalEdge: Tag { Tag(0x0018, 0x9438) }
    /// Exposure Control Sensing Region Lower Horizontal Edge (0018,9439).
    public static var exposureControlSensingRegionLowerHorizontalEdge: Tag { Tag(0x0018, 0x9439) }
    /// Center of Circular Exposure Control Sensing Region (0018,9440).
    public static var centerOfCircularExposureControlSensingRegion: Tag { Tag(0x0018, 0x9440) }
    /// Radius of Circular Exposure Control Sensing Region (0018,9441).
    public static var radiusOfCircularExposureControlSensingRegion: Tag { Tag(0x0018, 0x9441) }
    /// Vertices of the Polygonal Exposure Control Sensing Region (0018,9442).
    public static var verticesOfThePolygonalExposureControlSensingRegion: Tag { Tag(0x0018, 0x9442) }
    /// Column Angulation (Patient) (0018,9447).
    public static var columnAngulationPatient: Tag { Tag(0x0018, 0x9447) }
    /// Beam Angle (0018,9449).
    public static var beamAngle: Tag { Tag(0x0018, 0x9449) }
    /// Frame Detector Parameters Sequence (0018,9451).
    public static var frameDetectorParametersSequence: Tag { Tag(0x0018, 0x9451) }
    /// Calculated Anatomy Thickness (0018,9452).
    public static var calculatedAnatomyThickness: Tag { Tag(0x0018, 0x9452) }
    /// Calibration Sequence (0018,9455).
    public static var calibrationSequence: Tag { Tag(0x0018, 0x9455) }
    /// Object Thickness Sequence (0018,9456).
    public static var objectThicknessSequence: Tag { Tag(0x0018, 0x9456) }
    /// Plane Identification (0018,9457).
    public static var planeIdentification: Tag { Tag(0x0018, 0x9457) }
    /// Field of View Dimension(s) in Float (0018,9461).
    public static var fieldOfViewDimensionsInFloat: Tag { Tag(0x0018, 0x9461) }
    /// Isocenter Reference System Sequence (0018,9462).
    public static var isocenterReferenceSystemSequence: Tag { Tag(0x0018, 0x9462) }
    /// Positioner Isocenter Primary Angle (0018,9463).
    public static var positionerIsocenterPrimaryAngle: Tag { Tag(0x0018, 0x9463) }
    /// Positioner Isocenter Secondary Angle (0018,9464).
    public static var positionerIsocenterSecondaryAngle: Tag { Tag(0x0018, 0x9464) }
    /// Positioner Isocenter Detector Rotation Angle (0018,9465).
    public static var positionerIsocenterDetectorRotationAngle: Tag { Tag(0x0018, 0x9465) }
    /// Table X Position to Isocenter (0018,9466).
    public static var tableXPositionToIsocenter: Tag { Tag(0x0018, 0x9466) }
    /// Table Y Position to Isocenter (0018,9467).
    public static var tableYPositionToIsocenter: Tag { Tag(0x0018, 0x9467) }
    /// Table Z Position to Isocenter (0018,9468).
    public static var tableZPositionToIsocenter: Tag { Tag(0x0018, 0x9468) }
    /// Table Horizontal Rotation Angle (0018,9469).
    public static var tableHorizontalRotationAngle: Tag { Tag(0x0018, 0x9469) }
    /// Table Head Tilt Angle (0018,9470).
    public static var tableHeadTiltAngle: Tag { Tag(0x0018, 0x9470) }
    /// Table Cradle Tilt Angle (0018,9471).
    public static var tableCradleTiltAngle: Tag { Tag(0x0018, 0x9471) }
    /// Frame Display Shutter Sequence (0018,9472).
    public static var frameDisplayShutterSequence: Tag { Tag(0x0018, 0x9472) }
    /// Acquired Image Area Dose Product (0018,9473).
    public static var acquiredImageAreaDoseProduct: Tag { Tag(0x0018, 0x9473) }
    /// C-arm Positioner Tabletop Relationship (0018,9474).
    public static var cArmPositionerTabletopRelationship: Tag { Tag(0x0018, 0x9474) }
    /// X-Ray Geometry Sequence (0018,9476).
    public static var xRayGeometrySequence: Tag { Tag(0x0018, 0x9476) }
    /// Irradiation Event Identification Sequence (0018,9477).
    public static var irradiationEventIdentificationSequence: Tag { Tag(0x0018, 0x9477) }
    /// X-Ray 3D Frame Type Sequence (0018,9504).
    public static var xRay3DFrameTypeSequence: Tag { Tag(0x0018, 0x9504) }
    /// Contributing Sources Sequence (0018,9506).
    public static var contributingSourcesSequence: Tag { Tag(0x0018, 0x9506) }
    /// X-Ray 3D Acquisition Sequence (0018,9507).
    public static var xRay3DAcquisitionSequence: Tag { Tag(0x0018, 0x9507) }
    /// Primary Positioner Scan Arc (0018,9508).
    public static var primaryPositionerScanArc: Tag { Tag(0x0018, 0x9508) }
    /// Secondary Positioner Scan Arc (0018,9509).
    public static var secondaryPositionerScanArc: Tag { Tag(0x0018, 0x9509) }
    /// Primary Positioner Scan Start Angle (0018,9510).
    public static var primaryPositionerScanStartAngle: Tag { Tag(0x0018, 0x9510) }
    /// Secondary Positioner Scan Start Angle (0018,9511).
    public static var secondaryPositionerScanStartAngle: Tag { Tag(0x0018, 0x9511) }
    /// Primary Positioner Increment (0018,9514).
    public static var primaryPositionerIncrement: Tag { Tag(0x0018, 0x9514) }
    /// Secondary Positioner Increment (0018,9515).
    public static var secondaryPositionerIncrement: Tag { Tag(0x0018, 0x9515) }
    /// Start Acquisition DateTime (0018,9516).
    public static var startAcquisitionDateTime: Tag { Tag(0x0018, 0x9516) }
    /// End Acquisition DateTime (0018,9517).
    public static var endAcquisitionDateTime: Tag { Tag(0x0018, 0x9517) }
    /// Primary Positioner Increment Sign (0018,9518).
    public static var primaryPositionerIncrementSign: Tag { Tag(0x0018, 0x9518) }
    /// Secondary Positioner Increment Sign (0018,9519).
    public static var secondaryPositionerIncrementSign: Tag { Tag(0x0018, 0x9519) }
    /// Application Name (0018,9524).
    public static var applicationName: Tag { Tag(0x0018, 0x9524) }
    /// Application Version (0018,9525).
    public static var applicationVersion: Tag { Tag(0x0018, 0x9525) }
    /// Application Manufacturer (0018,9526).
    public static var applicationManufacturer: Tag { Tag(0x0018, 0x9526) }
    /// Algorithm Type (0018,9527).
    public static var algorithmType: Tag { Tag(0x0018, 0x9527) }
    /// Algorithm Description (0018,9528).
    public static var algorithmDescription: Tag { Tag(0x0018, 0x9528) }
    /// X-Ray 3D Reconstruction Sequence (0018,9530).
    public static var xRay3DReconstructionSequence: Tag { Tag(0x0018, 0x9530) }
    /// Reconstruction Description (0018,9531).
    public static var reconstructionDescription: Tag { Tag(0x0018, 0x9531) }
    /// Per Projection Acquisition Sequence (0018,9538).
    public static var perProjectionAcquisitionSequence: Tag { Tag(0x0018, 0x9538) }
    /// Detector Position Sequence (0018,9541).
    public static var detectorPositionSequence: Tag { Tag(0x0018, 0x9541) }
    /// X-Ray Acquisition Dose Sequence (0018,9542).
    public static var xRayAcquisitionDoseSequence: Tag { Tag(0x0018, 0x9542) }
    /// X-Ray Source Isocenter Primary Angle (0018,9543).
    public static var xRaySourceIsocenterPrimaryAngle: Tag { Tag(0x0018, 0x9543) }
    /// X-Ray Source Isocenter Secondary Angle (0018,9544).
    public static var xRaySourceIsocenterSecondaryAngle: Tag { Tag(0x0018, 0x9544) }
    /// Breast Support Isocenter Primary Angle (0018,9545).
    public static var breastSupportIsocenterPrimaryAngle: Tag { Tag(0x0018, 0x9545) }
    /// Breast Support Isocenter Secondary Angle (0018,9546).
    public static var breastSupportIsocenterSecondaryAngle: Tag { Tag(0x0018, 0x9546) }
    /// Breast Support X Position to Isocenter (0018,9547).
    public static var breastSupportXPositionToIsocenter: Tag { Tag(0x0018, 0x9547) }
    /// Breast Support Y Position to Isocenter (0018,9548).
    public static var breastSupportYPositionToIsocenter: Tag { Tag(0x0018, 0x9548) }
    /// Breast Support Z Position to Isocenter (0018,9549).
    public static var breastSupportZPositionToIsocenter: Tag { Tag(0x0018, 0x9549) }
    /// Detector Isocenter Primary Angle (0018,9550).
    public static var detectorIsocenterPrimaryAngle: Tag { Tag(0x0018, 0x9550) }
    /// Detector Isocenter Secondary Angle (0018,9551).
    public static var detectorIsocenterSecondaryAngle: Tag { Tag(0x0018, 0x9551) }
    /// Detector X Position to Isocenter (0018,9552).
    public static var detectorXPositionToIsocenter: Tag { Tag(0x0018, 0x9552) }
    /// Detector Y Position to Isocenter (0018,9553).
    public static var detectorYPositionToIsocenter: Tag { Tag(0x0018, 0x9553) }
    /// Detector Z Position to Isocenter (0018,9554).
    public static var detectorZPositionToIsocenter: Tag { Tag(0x0018, 0x9554) }
    /// X-Ray Grid Sequence (0018,9555).
    public static var xRayGridSequence: Tag { Tag(0x0018, 0x9555) }
    /// X-Ray Filter Sequence (0018,9556).
    public static var xRayFilterSequence: Tag { Tag(0x0018, 0x9556) }
    /// Detector Active Area TLHC Position (0018,9557).
    public static var detectorActiveAreaTLHCPosition: Tag { Tag(0x0018, 0x9557) }
    /// Detector Active Area Orientation (0018,9558).
    public static var detectorActiveAreaOrientation: Tag { Tag(0x0018, 0x9558) }
    /// Positioner Primary Angle Direction (0018,9559).
    public static var positionerPrimaryAngleDirection: Tag { Tag(0x0018, 0x9559) }
    /// Diffusion b-matrix Sequence (0018,9601).
    public static var diffusionBMatrixSequence: Tag { Tag(0x0018, 0x9601) }
    /// Diffusion b-value XX (0018,9602).
    public static var diffusionBValueXX: Tag { Tag(0x0018, 0x9602) }
    /// Diffusion b-value XY (0018,9603).
    public static var diffusionBValueXY: Tag { Tag(0x0018, 0x9603) }
    /// Diffusion b-value XZ (0018,9604).
    public static var diffusionBValueXZ: Tag { Tag(0x0018, 0x9604) }
    /// Diffusion b-value YY (0018,9605).
    public static var diffusionBValueYY: Tag { Tag(0x0018, 0x9605) }
    /// Diffusion b-value YZ (0018,9606).
    public static var diffusionBValueYZ: Tag { Tag(0x0018, 0x9606) }
    /// Diffusion b-value ZZ (0018,9607).
    public static var diffusionBValueZZ: Tag { Tag(0x0018, 0x9607) }
    /// Functional MR Sequence (0018,9621).
    public static var functionalMRSequence: Tag { Tag(0x0018, 0x9621) }
    /// Functional Settling Phase Frames Present (0018,9622).
    public static var functionalSettlingPhaseFramesPresent: Tag { Tag(0x0018, 0x9622) }
    /// Functional Sync Pulse (0018,9623).
    public static var functionalSyncPulse: Tag { Tag(0x0018, 0x9623) }
    /// Settling Phase Frame (0018,9624).
    public static var settlingPhaseFrame: Tag { Tag(0x0018, 0x9624) }
    /// Decay Correction DateTime (0018,9701).
    public static var decayCorrectionDateTime: Tag { Tag(0x0018, 0x9701) }
    /// Start Density Threshold (0018,9715).
    public static var startDensityThreshold: Tag { Tag(0x0018, 0x9715) }
    /// Start Relative Density Difference Threshold (0018,9716).
    public static var startRelativeDensityDifferenceThreshold: Tag { Tag(0x0018, 0x9716) }
    /// Start Cardiac Trigger Count Threshold (0018,9717).
    public static var startCardiacTriggerCountThreshold: Tag { Tag(0x0018, 0x9717) }
    /// Start Respiratory Trigger Count Threshold (0018,9718).
    public static var startRespiratoryTriggerCountThreshold: Tag { Tag(0x0018, 0x9718) }
    /// Termination Counts Threshold (0018,9719).
    public static var terminationCountsThreshold: Tag { Tag(0x0018, 0x9719) }
    /// Termination Density Threshold (0018,9720).
    public static var terminationDensityThreshold: Tag { Tag(0x0018, 0x9720) }
    /// Termination Relative Density Threshold (0018,9721).
    public static var terminationRelativeDensityThreshold: Tag { Tag(0x0018, 0x9721) }
    /// Termination Time Threshold (0018,9722).
    public static var terminationTimeThreshold: Tag { Tag(0x0018, 0x9722) }
    /// Termination Cardiac Trigger Count Threshold (0018,9723).
    public static var terminationCardiacTriggerCountThreshold: Tag { Tag(0x0018, 0x9723) }
    /// Termination Respiratory Trigger Count Threshold (0018,9724).
    public static var terminationRespiratoryTriggerCountThreshold: Tag { Tag(0x0018, 0x9724) }
    /// Detector Geometry (0018,9725).
    public static var detectorGeometry: Tag { Tag(0x0018, 0x9725) }
    /// Transverse Detector Separation (0018,9726).
    public static var transverseDetectorSeparation: Tag { Tag(0x0018, 0x9726) }
    /// Axial Detector Dimension (0018,9727).
    public static var axialDetectorDimension: Tag { Tag(0x0018, 0x9727) }
    /// Radiopharmaceutical Agent Number (0018,9729).
    public static var radiopharmaceuticalAgentNumber: Tag { Tag(0x0018, 0x9729) }
    /// PET Frame Acquisition Sequence (0018,9732).
    public static var petFrameAcquisitionSequence: Tag { Tag(0x0018, 0x9732) }
    /// PET Detector Motion Details Sequence (0018,9733).
    public static var petDetectorMotionDetailsSequence: Tag { Tag(0x0018, 0x9733) }
    /// PET Table Dynamics Sequence (0018,9734).
    public static var petTableDynamicsSequence: Tag { Tag(0x0018, 0x9734) }
    /// PET Position Sequence (0018,9735).
    public static var petPositionSequence: Tag { Tag(0x0018, 0x9735) }
    /// PET Frame Correction Factors Sequence (0018,9736).
    public static var petFrameCorrectionFactorsSequence: Tag { Tag(0x0018, 0x9736) }
    /// Radiopharmaceutical Usage Sequence (0018,9737).
    public static var radiopharmaceuticalUsageSequence: Tag { Tag(0x0018, 0x9737) }
    /// Attenuation Correction Source (0018,9738).
    public static var attenuationCorrectionSource: Tag { Tag(0x0018, 0x9738) }
    /// Number of Iterations (0018,9739).
    public static var numberOfIterations: Tag { Tag(0x0018, 0x9739) }
    /// Number of Subsets (0018,9740).
    public static var numberOfSubsets: Tag { Tag(0x0018, 0x9740) }
    /// PET Reconstruction Sequence (0018,9749).
    public static var petReconstructionSequence: Tag { Tag(0x0018, 0x9749) }
    /// PET Frame Type Sequence (0018,9751).
    public static var petFrameTypeSequence: Tag { Tag(0x0018, 0x9751) }
    /// Time of Flight Information Used (0018,9755).
    public static var timeOfFlightInformationUsed: Tag { Tag(0x0018, 0x9755) }
    /// Reconstruction Type (0018,9756).
    public static var reconstructionType: Tag { Tag(0x0018, 0x9756) }
    /// Decay Corrected (0018,9758).
    public static var decayCorrected: Tag { Tag(0x0018, 0x9758) }
    /// Attenuation Corrected (0018,9759).
    public static var attenuationCorrected: Tag { Tag(0x0018, 0x9759) }
    /// Scatter Corrected (0018,9760).
    public static var scatterCorrected: Tag { Tag(0x0018, 0x9760) }
    /// Dead Time Corrected (0018,9761).
    public static var deadTimeCorrected: Tag { Tag(0x0018, 0x9761) }
    /// Gantry Motion Corrected (0018,9762).
    public static var gantryMotionCorrected: Tag { Tag(0x0018, 0x9762) }
    /// Patient Motion Corrected (0018,9763).
    public static var patientMotionCorrected: Tag { Tag(0x0018, 0x9763) }
    /// Count Loss Normalization Corrected (0018,9764).
    public static var countLossNormalizationCorrected: Tag { Tag(0x0018, 0x9764) }
    /// Randoms Corrected (0018,9765).
    public static var randomsCorrected: Tag { Tag(0x0018, 0x9765) }
    /// Non-uniform Radial Sampling Corrected (0018,9766).
    public static var nonUniformRadialSamplingCorrected: Tag { Tag(0x0018, 0x9766) }
    /// Sensitivity Calibrated (0018,9767).
    public static var sensitivityCalibrated: Tag { Tag(0x0018, 0x9767) }
    /// Detector Normalization Correction (0018,9768).
    public static var detectorNormalizationCorrection: Tag { Tag(0x0018, 0x9768) }
    /// Iterative Reconstruction Method (0018,9769).
    public static var iterativeReconstructionMethod: Tag { Tag(0x0018, 0x9769) }
    /// Attenuation Correction Temporal Relationship (0018,9770).
    public static var attenuationCorrectionTemporalRelationship: Tag { Tag(0x0018, 0x9770) }
    /// Patient Physiological State Sequence (0018,9771).
    public static var patientPhysiologicalStateSequence: Tag { Tag(0x0018, 0x9771) }
    /// Patient Physiological State Code Sequence (0018,9772).
    public static var patientPhysiologicalStateCodeSequence: Tag { Tag(0x0018, 0x9772) }
    /// Depth(s) of Focus (0018,9801).
    public static var depthsOfFocus: Tag { Tag(0x0018, 0x9801) }
    /// Excluded Intervals Sequence (0018,9803).
    public static var excludedIntervalsSequence: Tag { Tag(0x0018, 0x9803) }
    /// Exclusion Start DateTime (0018,9804).
    public static var exclusionStartDateTime: Tag { Tag(0x0018, 0x9804) }
    /// Exclusion Duration (0018,9805).
    public static var exclusionDuration: Tag { Tag(0x0018, 0x9805) }
    /// US Image Description Sequence (0018,9806).
    public static var usImageDescriptionSequence: Tag { Tag(0x0018, 0x9806) }
    /// Image Data Type Sequence (0018,9807).
    public static var imageDataTypeSequence: Tag { Tag(0x0018, 0x9807) }
    /// Data Type (0018,9808).
    public static var dataType: Tag { Tag(0x0018, 0x9808) }
    /// Transducer Scan Pattern Code Sequence (0018,9809).
    public static var transducerScanPatternCodeSequence: Tag { Tag(0x0018, 0x9809) }
    /// Aliased Data Type (0018,980B).
    public static var aliasedDataType: Tag { Tag(0x0018, 0x980B) }
    /// Position Measuring Device Used (0018,980C).
    public static var positionMeasuringDeviceUsed: Tag { Tag(0x0018, 0x980C) }
    /// Transducer Geometry Code Sequence (0018,980D).
    public static var transducerGeometryCodeSequence: Tag { Tag(0x0018, 0x980D) }
    /// Transducer Beam Steering Code Sequence (0018,980E).
    public static var transducerBeamSteeringCodeSequence: Tag { Tag(0x0018, 0x980E) }
    /// Transducer Application Code Sequence (0018,980F).
    public static var transducerApplicationCodeSequence: Tag { Tag(0x0018, 0x980F) }
    /// Zero Velocity Pixel Value (0018,9810).
    public static var zeroVelocityPixelValue: Tag { Tag(0x0018, 0x9810) }
    /// Photoacoustic Excitation Characteristics Sequence (0018,9821).
    public static var photoacousticExcitationCharacteristicsSequence: Tag { Tag(0x0018, 0x9821) }
    /// Excitation Spectral Width (0018,9822).
    public static var excitationSpectralWidth: Tag { Tag(0x0018, 0x9822) }
    /// Excitation Energy (0018,9823).
    public static var excitationEnergy: Tag { Tag(0x0018, 0x9823) }
    /// Excitation Pulse Duration (0018,9824).
    public static var excitationPulseDuration: Tag { Tag(0x0018, 0x9824) }
    /// Excitation Wavelength Sequence (0018,9825).
    public static var excitationWavelengthSequence: Tag { Tag(0x0018, 0x9825) }
    /// Excitation Wavelength (0018,9826).
    public static var excitationWavelength: Tag { Tag(0x0018, 0x9826) }
    /// Illumination Translation Flag (0018,9828).
    public static var illuminationTranslationFlag: Tag { Tag(0x0018, 0x9828) }
    /// Acoustic Coupling Medium Flag (0018,9829).
    public static var acousticCouplingMediumFlag: Tag { Tag(0x0018, 0x9829) }
    /// Acoustic Coupling Medium Code Sequence (0018,982A).
    public static var acousticCouplingMediumCodeSequence: Tag { Tag(0x0018, 0x982A) }
    /// Acoustic Coupling Medium Temperature (0018,982B).
    public static var acousticCouplingMediumTemperature: Tag { Tag(0x0018, 0x982B) }
    /// Transducer Response Sequence (0018,982C).
    public static var transducerResponseSequence: Tag { Tag(0x0018, 0x982C) }
    /// Center Frequency (0018,982D).
    public static var centerFrequency: Tag { Tag(0x0018, 0x982D) }
    /// Fractional Bandwidth (0018,982E).
    public static var fractionalBandwidth: Tag { Tag(0x0018, 0x982E) }
    /// Lower Cutoff Frequency (0018,982F).
    public static var lowerCutoffFrequency: Tag { Tag(0x0018, 0x982F) }
    /// Upper Cutoff Frequency (0018,9830).
    public static var upperCutoffFrequency: Tag { Tag(0x0018, 0x9830) }
    /// Transducer Technology Sequence (0018,9831).
    public static var transducerTechnologySequence: Tag { Tag(0x0018, 0x9831) }
    /// Sound Speed Correction Mechanism Code Sequence (0018,9832).
    public static var soundSpeedCorrectionMechanismCodeSequence: Tag { Tag(0x0018, 0x9832) }
    /// Object Sound Speed (0018,9833).
    public static var objectSoundSpeed: Tag { Tag(0x0018, 0x9833) }
    /// Acoustic Coupling Medium Sound Speed (0018,9834).
    public static var acousticCouplingMediumSoundSpeed: Tag { Tag(0x0018, 0x9834) }
    /// Photoacoustic Image Frame Type Sequence (0018,9835).
    public static var photoacousticImageFrameTypeSequence: Tag { Tag(0x0018, 0x9835) }
    /// Image Data Type Code Sequence (0018,9836).
    public static var imageDataTypeCodeSequence: Tag { Tag(0x0018, 0x9836) }
    /// Reference Location Label (0018,9900).
    public static var referenceLocationLabel: Tag { Tag(0x0018, 0x9900) }
    /// Reference Location Description (0018,9901).
    public static var referenceLocationDescription: Tag { Tag(0x0018, 0x9901) }
    /// Reference Basis Code Sequence (0018,9902).
    public static var referenceBasisCodeSequence: Tag { Tag(0x0018, 0x9902) }
    /// Reference Geometry Code Sequence (0018,9903).
    public static var referenceGeometryCodeSequence: Tag { Tag(0x0018, 0x9903) }
    /// Offset Distance (0018,9904).
    public static var offsetDistance: Tag { Tag(0x0018, 0x9904) }
    /// Offset Direction (0018,9905).
    public static var offsetDirection: Tag { Tag(0x0018, 0x9905) }
    /// Potential Scheduled Protocol Code Sequence (0018,9906).
    public static var potentialScheduledProtocolCodeSequence: Tag { Tag(0x0018, 0x9906) }
    /// Potential Requested Procedure Code Sequence (0018,9907).
    public static var potentialRequestedProcedureCodeSequence: Tag { Tag(0x0018, 0x9907) }
    /// Potential Reasons for Procedure (0018,9908).
    public static var potentialReasonsForProcedure: Tag { Tag(0x0018, 0x9908) }
    /// Potential Reasons for Procedure Code Sequence (0018,9909).
    public static var potentialReasonsForProcedureCodeSequence: Tag { Tag(0x0018, 0x9909) }
    /// Potential Diagnostic Tasks (0018,990A).
    public static var potentialDiagnosticTasks: Tag { Tag(0x0018, 0x990A) }
    /// Contraindications Code Sequence (0018,990B).
    public static var contraindicationsCodeSequence: Tag { Tag(0x0018, 0x990B) }
    /// Referenced Defined Protocol Sequence (0018,990C).
    public static var referencedDefinedProtocolSequence: Tag { Tag(0x0018, 0x990C) }
    /// Referenced Performed Protocol Sequence (0018,990D).
    public static var referencedPerformedProtocolSequence: Tag { Tag(0x0018, 0x990D) }
    /// Predecessor Protocol Sequence (0018,990E).
    public static var predecessorProtocolSequence: Tag { Tag(0x0018, 0x990E) }
    /// Protocol Planning Information (0018,990F).
    public static var protocolPlanningInformation: Tag { Tag(0x0018, 0x990F) }
    /// Protocol Design Rationale (0018,9910).
    public static var protocolDesignRationale: Tag { Tag(0x0018, 0x9910) }
    /// Patient Specification Sequence (0018,9911).
    public static var patientSpecificationSequence: Tag { Tag(0x0018, 0x9911) }
    /// Model Specification Sequence (0018,9912).
    public static var modelSpecificationSequence: Tag { Tag(0x0018, 0x9912) }
    /// Parameters Specification Sequence (0018,9913).
    public static var parametersSpecificationSequence: Tag { Tag(0x0018, 0x9913) }
    /// Instruction Sequence (0018,9914).
    public static var instructionSequence: Tag { Tag(0x0018, 0x9914) }
    /// Instruction Index (0018,9915).
    public static var instructionIndex: Tag { Tag(0x0018, 0x9915) }
    /// Instruction Text (0018,9916).
    public static var instructionText: Tag { Tag(0x0018, 0x9916) }
    /// Instruction Description (0018,9917).
    public static var instructionDescription: Tag { Tag(0x0018, 0x9917) }
    /// Instruction Performed Flag (0018,9918).
    public static var instructionPerformedFlag: Tag { Tag(0x0018, 0x9918) }
    /// Instruction Performed DateTime (0018,9919).
    public static var instructionPerformedDateTime: Tag { Tag(0x0018, 0x9919) }
    /// Instruction Performance Comment (0018,991A).
    public static var instructionPerformanceComment: Tag { Tag(0x0018, 0x991A) }
    /// Patient Positioning Instruction Sequence (0018,991B).
    public static var patientPositioningInstructionSequence: Tag { Tag(0x0018, 0x991B) }
    /// Positioning Method Code Sequence (0018,991C).
    public static var positioningMethodCodeSequence: Tag { Tag(0x0018, 0x991C) }
    /// Positioning Landmark Sequence (0018,991D).
    public static var positioningLandmarkSequence: Tag { Tag(0x0018, 0x991D) }
    /// Target Frame of Reference UID (0018,991E).
    public static var targetFrameOfReferenceUID: Tag { Tag(0x0018, 0x991E) }
    /// Acquisition Protocol Element Specification Sequence (0018,991F).
    public static var acquisitionProtocolElementSpecificationSequence: Tag { Tag(0x0018, 0x991F) }
    /// Acquisition Protocol Element Sequence (0018,9920).
    public static var acquisitionProtocolElementSequence: Tag { Tag(0x0018, 0x9920) }
    /// Protocol Element Number (0018,9921).
    public static var protocolElementNumber: Tag { Tag(0x0018, 0x9921) }
    /// Protocol Element Name (0018,9922).
    public static var protocolElementName: Tag { Tag(0x0018, 0x9922) }
    /// Protocol Element Characteristics Summary (0018,9923).
    public static var protocolElementCharacteristicsSummary: Tag { Tag(0x0018, 0x9923) }
    /// Protocol Element Purpose (0018,9924).
    public static var protocolElementPurpose: Tag { Tag(0x0018, 0x9924) }
    /// Acquisition Motion (0018,9930).
    public static var acquisitionMotion: Tag { Tag(0x0018, 0x9930) }
    /// Acquisition Start Location Sequence (0018,9931).
    public static var acquisitionStartLocationSequence: Tag { Tag(0x0018, 0x9931) }
    /// Acquisition End Location Sequence (0018,9932).
    public static var acquisitionEndLocationSequence: Tag { Tag(0x0018, 0x9932) }
    /// Reconstruction Protocol Element Specification Sequence (0018,9933).
    public static var reconstructionProtocolElementSpecificationSequence: Tag { Tag(0x0018, 0x9933) }
    /// Reconstruction Protocol Element Sequence (0018,9934).
    public static var reconstructionProtocolElementSequence: Tag { Tag(0x0018, 0x9934) }
    /// Storage Protocol Element Specification Sequence (0018,9935).
    public static var storageProtocolElementSpecificationSequence: Tag { Tag(0x0018, 0x9935) }
    /// Storage Protocol Element Sequence (0018,9936).
    public static var storageProtocolElementSequence: Tag { Tag(0x0018, 0x9936) }
    /// Requested Series Description (0018,9937).
    public static var requestedSeriesDescription: Tag { Tag(0x0018, 0x9937) }
    /// Source Acquisition Protocol Element Number (0018,9938).
    public static var sourceAcquisitionProtocolElementNumber: Tag { Tag(0x0018, 0x9938) }
    /// Source Acquisition Beam Number (0018,9939).
    public static var sourceAcquisitionBeamNumber: Tag { Tag(0x0018, 0x9939) }
    /// Source Reconstruction Protocol Element Number (0018,993A).
    public static var sourceReconstructionProtocolElementNumber: Tag { Tag(0x0018, 0x993A) }
    /// Reconstruction Start Location Sequence (0018,993B).
    public static var reconstructionStartLocationSequence: Tag { Tag(0x0018, 0x993B) }
    /// Reconstruction End Location Sequence (0018,993C).
    public static var reconstructionEndLocationSequence: Tag { Tag(0x0018, 0x993C) }
    /// Reconstruction Algorithm Sequence (0018,993D).
    public static var reconstructionAlgorithmSequence: Tag { Tag(0x0018, 0x993D) }
    /// Reconstruction Target Center Location Sequence (0018,993E).
    public static var reconstructionTargetCenterLocationSequence: Tag { Tag(0x0018, 0x993E) }
    /// Image Filter Description (0018,9941).
    public static var imageFilterDescription: Tag { Tag(0x0018, 0x9941) }
    /// CTDIvol Notification Trigger (0018,9942).
    public static var ctdIvolNotificationTrigger: Tag { Tag(0x0018, 0x9942) }
    /// DLP Notification Trigger (0018,9943).
    public static var dlpNotificationTrigger: Tag { Tag(0x0018, 0x9943) }
    /// Auto KVP Selection Type (0018,9944).
    public static var autoKVPSelectionType: Tag { Tag(0x0018, 0x9944) }
    /// Auto KVP Upper Bound (0018,9945).
    public static var autoKVPUpperBound: Tag { Tag(0x0018, 0x9945) }
    /// Auto KVP Lower Bound (0018,9946).
    public static var autoKVPLowerBound: Tag { Tag(0x0018, 0x9946) }
    /// Protocol Defined Patient Position (0018,9947).
    public static var protocolDefinedPatientPosition: Tag { Tag(0x0018, 0x9947) }
    /// Contributing Equipment Sequence (0018,A001).
    public static var contributingEquipmentSequence: Tag { Tag(0x0018, 0xA001) }
    /// Contribution DateTime (0018,A002).
    public static var contributionDateTime: Tag { Tag(0x0018, 0xA002) }
    /// Contribution Description (0018,A003).
    public static var contributionDescription: Tag { Tag(0x0018, 0xA003) }
    /// Study Instance UID (0020,000D).
    public static var studyInstanceUID: Tag { Tag(0x0020, 0x000D) }
    /// Series Instance UID (0020,000E).
    public static var seriesInstanceUID: Tag { Tag(0x0020, 0x000E) }
    /// Study ID (0020,0010).
    public static var studyID: Tag { Tag(0x0020, 0x0010) }
    /// Series Number (0020,0011).
    public static var seriesNumber: Tag { Tag(0x0020, 0x0011) }
    /// Acquisition Number (0020,0012).
    public static var acquisitionNumber: Tag { Tag(0x0020, 0x0012) }
    /// Instance Number (0020,0013).
    public static var instanceNumber: Tag { Tag(0x0020, 0x0013) }
    /// Isotope Number (0020,0014), retired.
    public static var isotopeNumber: Tag { Tag(0x0020, 0x0014) }
    /// Phase Number (0020,0015), retired.
    public static var phaseNumber: Tag { Tag(0x0020, 0x0015) }
    /// Interval Number (0020,0016), retired.
    public static var intervalNumber: Tag { Tag(0x0020, 0x0016) }
    /// Time Slot Number (0020,0017), retired.
    public static var timeSlotNumber: Tag { Tag(0x0020, 0x0017) }
    /// Angle Number (0020,0018), retired.
    public static var angleNumber: Tag { Tag(0x0020, 0x0018) }
    /// Item Number (0020,0019).
    public static var itemNumber: Tag { Tag(0x0020, 0x0019) }
    /// Patient Orientation (0020,0020).
    public static var patientOrientation: Tag { Tag(0x0020, 0x0020) }
    /// Overlay Number (0020,0022), retired.
    public static var overlayNumber: Tag { Tag(0x0020, 0x0022) }
    /// Curve Number (0020,0024), retired.
    public static var curveNumber: Tag { Tag(0x0020, 0x0024) }
    /// LUT Number (0020,0026), retired.
    public static var lutNumber: Tag { Tag(0x0020, 0x0026) }
    /// Pyramid Label (0020,0027).
    public static var pyramidLabel: Tag { Tag(0x0020, 0x0027) }
    /// Image Position (0020,0030), retired.
    public static var imagePosition: Tag { Tag(0x0020, 0x0030) }
    /// Image Position (Patient) (0020,0032).
    public static var imagePositionPatient: Tag { Tag(0x0020, 0x0032) }
    /// Image Orientation (0020,0035), retired.
    public static var imageOrientation: Tag { Tag(0x0020, 0x0035) }
    /// Image Orientation (Patient) (0020,0037).
    public static var imageOrientationPatient: Tag { Tag(0x0020, 0x0037) }
    /// Location (0020,0050), retired.
    public static var location: Tag { Tag(0x0020, 0x0050) }
    /// Frame of Reference UID (0020,0052).
    public static var frameOfReferenceUID: Tag { Tag(0x0020, 0x0052) }
    /// Laterality (0020,0060).
    public static var laterality: Tag { Tag(0x0020, 0x0060) }
    /// Image Laterality (0020,0062).
    public static var imageLaterality: Tag { Tag(0x0020, 0x0062) }
    /// Image Geometry Type (0020,0070), retired.
    public static var imageGeometryType: Tag { Tag(0x0020, 0x0070) }
    /// Masking Image (0020,0080), retired.
    public static var maskingImage: Tag { Tag(0x0020, 0x0080) }
    /// Report Number (0020,00AA), retired.
    public static var reportNumber: Tag { Tag(0x0020, 0x00AA) }
    /// Temporal Position Identifier (0020,0100).
    public static var temporalPositionIdentifier: Tag { Tag(0x0020, 0x0100) }
    /// Number of Temporal Positions (0020,0105).
    public static var numberOfTemporalPositions: Tag { Tag(0x0020, 0x0105) }
    /// Temporal Resolution (0020,0110).
    public static var temporalResolution: Tag { Tag(0x0020, 0x0110) }
    /// Synchronization Frame of Reference UID (0020,0200).
    public static var synchronizationFrameOfReferenceUID: Tag { Tag(0x0020, 0x0200) }
    /// SOP Instance UID of Concatenation Source (0020,0242).
    public static var sopInstanceUIDOfConcatenationSource: Tag { Tag(0x0020, 0x0242) }
    /// Series in Study (0020,1000), retired.
    public static var seriesInStudy: Tag { Tag(0x0020, 0x1000) }
    /// Acquisitions in Series (0020,1001), retired.
    public static var acquisitionsInSeries: Tag { Tag(0x0020, 0x1001) }
    /// Images in Acquisition (0020,1002).
    public static var imagesInAcquisition: Tag { Tag(0x0020, 0x1002) }
    /// Images in Series (0020,1003), retired.
    public static var imagesInSeries: Tag { Tag(0x0020, 0x1003) }
    /// Acquisitions in Study (0020,1004), retired.
    public static var acquisitionsInStudy: Tag { Tag(0x0020, 0x1004) }
    /// Images in Study (0020,1005), retired.
    public static var imagesInStudy: Tag { Tag(0x0020, 0x1005) }
    /// Reference (0020,1020), retired.
    public static var reference: Tag { Tag(0x0020, 0x1020) }
    /// Target Position Reference Indicator (0020,103F).
    public static var targetPositionReferenceIndicator: Tag { Tag(0x0020, 0x103F) }
    /// Position Reference Indicator (0020,1040).
    public static var positionReferenceIndicator: Tag { Tag(0x0020, 0x1040) }
    /// Slice Location (0020,1041).
    public static var sliceLocation: Tag { Tag(0x0020, 0x1041) }
    /// Other Study Numbers (0020,1070), retired.
    public static var otherStudyNumbers: Tag { Tag(0x0020, 0x1070) }
    /// Number of Patient Related Studies (0020,1200).
    public static var numberOfPatientRelatedStudies: Tag { Tag(0x0020, 0x1200) }
    /// Number of Patient Related Series (0020,1202).
    public static var numberOfPatientRelatedSeries: Tag { Tag(0x0020, 0x1202) }
    /// Number of Patient Related Instances (0020,1204).
    public static var numberOfPatientRelatedInstances: Tag { Tag(0x0020, 0x1204) }
    /// Number of Study Related Series (0020,1206).
    public static var numberOfStudyRelatedSeries: Tag { Tag(0x0020, 0x1206) }
    /// Number of Study Related Instances (0020,1208).
    public static var numberOfStudyRelatedInstances: Tag { Tag(0x0020, 0x1208) }
    /// Number of Series Related Instances (0020,1209).
    public static var numberOfSeriesRelatedInstances: Tag { Tag(0x0020, 0x1209) }
    /// Modifying Device ID (0020,3401), retired.
    public static var modifyingDeviceID: Tag { Tag(0x0020, 0x3401) }
    /// Modified Image ID (0020,3402), retired.
    public static var modifiedImageID: Tag { Tag(0x0020, 0x3402) }
    /// Modified Image Date (0020,3403), retired.
    public static var modifiedImageDate: Tag { Tag(0x0020, 0x3403) }
    /// Modifying Device Manufacturer (0020,3404), retired.
    public static var modifyingDeviceManufacturer: Tag { Tag(0x0020, 0x3404) }
    /// Modified Image Time (0020,3405), retired.
    public static var modifiedImageTime: Tag { Tag(0x0020, 0x3405) }
    /// Modified Image Description (0020,3406), retired.
    public static var modifiedImageDescription: Tag { Tag(0x0020, 0x3406) }
    /// Image Comments (0020,4000).
    public static var imageComments: Tag { Tag(0x0020, 0x4000) }
    /// Original Image Identification (0020,5000), retired.
    public static var originalImageIdentification: Tag { Tag(0x0020, 0x5000) }
    /// Original Image Identification Nomenclature (0020,5002), retired.
    public static var originalImageIdentificationNomenclature: Tag { Tag(0x0020, 0x5002) }
    /// Stack ID (0020,9056).
    public static var stackID: Tag { Tag(0x0020, 0x9056) }
    /// In-Stack Position Number (0020,9057).
    public static var inStackPositionNumber: Tag { Tag(0x0020, 0x9057) }
    /// Frame Anatomy Sequence (0020,9071).
    public static var frameAnatomySequence: Tag { Tag(0x0020, 0x9071) }
    /// Frame Laterality (0020,9072).
    public static var frameLaterality: Tag { Tag(0x0020, 0x9072) }
    /// Frame Content Sequence (0020,9111).
    public static var frameContentSequence: Tag { Tag(0x0020, 0x9111) }
    /// Plane Position Sequence (0020,9113).
    public static var planePositionSequence: Tag { Tag(0x0020, 0x9113) }
    /// Plane Orientation Sequence (0020,9116).
    public static var planeOrientationSequence: Tag { Tag(0x0020, 0x9116) }
    /// Temporal Position Index (0020,9128).
    public static var temporalPositionIndex: Tag { Tag(0x0020, 0x9128) }
    /// Nominal Cardiac Trigger Delay Time (0020,9153).
    public static var nominalCardiacTriggerDelayTime: Tag { Tag(0x0020, 0x9153) }
    /// Nominal Cardiac Trigger Time Prior To R-Peak (0020,9154).
    public static var nominalCardiacTriggerTimePriorToRPeak: Tag { Tag(0x0020, 0x9154) }
    /// Actual Cardiac Trigger Time Prior To R-Peak (0020,9155).
    public static var actualCardiacTriggerTimePriorToRPeak: Tag { Tag(0x0020, 0x9155) }
    /// Frame Acquisition Number (0020,9156).
    public static var frameAcquisitionNumber: Tag { Tag(0x0020, 0x9156) }
    /// Dimension Index Values (0020,9157).
    public static var dimensionIndexValues: Tag { Tag(0x0020, 0x9157) }
    /// Frame Comments (0020,9158).
    public static var frameComments: Tag { Tag(0x0020, 0x9158) }
    /// Concatenation UID (0020,9161).
    public static var concatenationUID: Tag { Tag(0x0020, 0x9161) }
    /// In-concatenation Number (0020,9162).
    public static var inConcatenationNumber: Tag { Tag(0x0020, 0x9162) }
    /// In-concatenation Total Number (0020,9163).
    public static var inConcatenationTotalNumber: Tag { Tag(0x0020, 0x9163) }
    /// Dimension Organization UID (0020,9164).
    public static var dimensionOrganizationUID: Tag { Tag(0x0020, 0x9164) }
    /// Dimension Index Pointer (0020,9165).
    public static var dimensionIndexPointer: Tag { Tag(0x0020, 0x9165) }
    /// Functional Group Pointer (0020,9167).
    public static var functionalGroupPointer: Tag { Tag(0x0020, 0x9167) }
    /// Unassigned Shared Converted Attributes Sequence (0020,9170).
    public static var unassignedSharedConvertedAttributesSequence: Tag { Tag(0x0020, 0x9170) }
    /// Unassigned Per-Frame Converted Attributes Sequence (0020,9171).
    public static var unassignedPerFrameConvertedAttributesSequence: Tag { Tag(0x0020, 0x9171) }
    /// Conversion Source Attributes Sequence (0020,9172).
    public static var conversionSourceAttributesSequence: Tag { Tag(0x0020, 0x9172) }
    /// Dimension Index Private Creator (0020,9213).
    public static var dimensionIndexPrivateCreator: Tag { Tag(0x0020, 0x9213) }
    /// Dimension Organization Sequence (0020,9221).
    public static var dimensionOrganizationSequence: Tag { Tag(0x0020, 0x9221) }
    /// Dimension Index Sequence (0020,9222).
    public static var dimensionIndexSequence: Tag { Tag(0x0020, 0x9222) }
    /// Concatenation Frame Offset Number (0020,9228).
    public static var concatenationFrameOffsetNumber: Tag { Tag(0x0020, 0x9228) }
    /// Functional Group Private Creator (0020,9238).
    public static var functionalGroupPrivateCreator: Tag { Tag(0x0020, 0x9238) }
    /// Nominal Percentage of Cardiac Phase (0020,9241).
    public static var nominalPercentageOfCardiacPhase: Tag { Tag(0x0020, 0x9241) }
    /// Nominal Percentage of Respiratory Phase (0020,9245).
    public static var nominalPercentageOfRespiratoryPhase: Tag { Tag(0x0020, 0x9245) }
    /// Starting Respiratory Amplitude (0020,9246).
    public static var startingRespiratoryAmplitude: Tag { Tag(0x0020, 0x9246) }
    /// Starting Respiratory Phase (0020,9247).
    public static var startingRespiratoryPhase: Tag { Tag(0x0020, 0x9247) }
    /// Ending Respiratory Amplitude (0020,9248).
    public static var endingRespiratoryAmplitude: Tag { Tag(0x0020, 0x9248) }
    /// Ending Respiratory Phase (0020,9249).
    public static var endingRespiratoryPhase: Tag { Tag(0x0020, 0x9249) }
    /// Respiratory Trigger Type (0020,9250).
    public static var respiratoryTriggerType: Tag { Tag(0x0020, 0x9250) }
    /// R-R Interval Time Nominal (0020,9251).
    public static var rrIntervalTimeNominal: Tag { Tag(0x0020, 0x9251) }
    /// Actual Cardiac Trigger Delay Time (0020,9252).
    public static var actualCardiacTriggerDelayTime: Tag { Tag(0x0020, 0x9252) }
    /// Respiratory Synchronization Sequence (0020,9253).
    public static var respiratorySynchronizationSequence: Tag { Tag(0x0020, 0x9253) }
    /// Respiratory Interval Time (0020,9254).
    public static var respiratoryIntervalTime: Tag { Tag(0x0020, 0x9254) }
    /// Nominal Respiratory Trigger Delay Time (0020,9255).
    public static var nominalRespiratoryTriggerDelayTime: Tag { Tag(0x0020, 0x9255) }
    /// Respiratory Trigger Delay Threshold (0020,9256).
    public static var respiratoryTriggerDelayThreshold: Tag { Tag(0x0020, 0x9256) }
    /// Actual Respiratory Trigger Delay Time (0020,9257).
    public static var actualRespiratoryTriggerDelayTime: Tag { Tag(0x0020, 0x9257) }
    /// Image Position (Volume) (0020,9301).
    public static var imagePositionVolume: Tag { Tag(0x0020, 0x9301) }
    /// Image Orientation (Volume) (0020,9302).
    public static var imageOrientationVolume: Tag { Tag(0x0020, 0x9302) }
    /// Ultrasound Acquisition Geometry (0020,9307).
    public static var ultrasoundAcquisitionGeometry: Tag { Tag(0x0020, 0x9307) }
    /// Apex Position (0020,9308).
    public static var apexPosition: Tag { Tag(0x0020, 0x9308) }
    /// Volume to Transducer Mapping Matrix (0020,9309).
    public static var volumeToTransducerMappingMatrix: Tag { Tag(0x0020, 0x9309) }
    /// Volume to Table Mapping Matrix (0020,930A).
    public static var volumeToTableMappingMatrix: Tag { Tag(0x0020, 0x930A) }
    /// Volume to Transducer Relationship (0020,930B).
    public static var volumeToTransducerRelationship: Tag { Tag(0x0020, 0x930B) }
    /// Patient Frame of Reference Source (0020,930C).
    public static var patientFrameOfReferenceSource: Tag { Tag(0x0020, 0x930C) }
    /// Temporal Position Time Offset (0020,930D).
    public static var temporalPositionTimeOffset: Tag { Tag(0x0020, 0x930D) }
    /// Plane Position (Volume) Sequence (0020,930E).
    public static var planePositionVolumeSequence: Tag { Tag(0x0020, 0x930E) }
    /// Plane Orientation (Volume) Sequence (0020,930F).
    public static var planeOrientationVolumeSequence: Tag { Tag(0x0020, 0x930F) }
    /// Temporal Position Sequence (0020,9310).
    public static var temporalPositionSequence: Tag { Tag(0x0020, 0x9310) }
    /// Dimension Organization Type (0020,9311).
    public static var dimensionOrganizationType: Tag { Tag(0x0020, 0x9311) }
    /// Volume Frame of Reference UID (0020,9312).
    public static var volumeFrameOfReferenceUID: Tag { Tag(0x0020, 0x9312) }
    /// Table Frame of Reference UID (0020,9313).
    public static var tableFrameOfReferenceUID: Tag { Tag(0x0020, 0x9313) }
    /// Dimension Description Label (0020,9421).
    public static var dimensionDescriptionLabel: Tag { Tag(0x0020, 0x9421) }
    /// Patient Orientation in Frame Sequence (0020,9450).
    public static var patientOrientationInFrameSequence: Tag { Tag(0x0020, 0x9450) }
    /// Frame Label (0020,9453).
    public static var frameLabel: Tag { Tag(0x0020, 0x9453) }
    /// Acquisition Index (0020,9518).
    public static var acquisitionIndex: Tag { Tag(0x0020, 0x9518) }
    /// Contributing SOP Instances Reference Sequence (0020,9529).
    public static var contributingSOPInstancesReferenceSequence: Tag { Tag(0x0020, 0x9529) }
    /// Reconstruction Index (0020,9536).
    public static var reconstructionIndex: Tag { Tag(0x0020, 0x9536) }
    /// Light Path Filter Pass-Through Wavelength (0022,0001).
    public static var lightPathFilterPassThroughWavelength: Tag { Tag(0x0022, 0x0001) }
    /// Light Path Filter Pass Band (0022,0002).
    public static var lightPathFilterPassBand: Tag { Tag(0x0022, 0x0002) }
    /// Image Path Filter Pass-Through Wavelength (0022,0003).
    public static var imagePathFilterPassThroughWavelength: Tag { Tag(0x0022, 0x0003) }
    /// Image Path Filter Pass Band (0022,0004).
    public static var imagePathFilterPassBand: Tag { Tag(0x0022, 0x0004) }
    /// Patient Eye Movement Commanded (0022,0005).
    public static var patientEyeMovementCommanded: Tag { Tag(0x0022, 0x0005) }
    /// Patient Eye Movement Command Code Sequence (0022,0006).
    public static var patientEyeMovementCommandCodeSequence: Tag { Tag(0x0022, 0x0006) }
    /// Spherical Lens Power (0022,0007).
    public static var sphericalLensPower: Tag { Tag(0x0022, 0x0007) }
    /// Cylinder Lens Power (0022,0008).
    public static var cylinderLensPower: Tag { Tag(0x0022, 0x0008) }
    /// Cylinder Axis (0022,0009).
    public static var cylinderAxis: Tag { Tag(0x0022, 0x0009) }
    /// Emmetropic Magnification (0022,000A).
    public static var emmetropicMagnification: Tag { Tag(0x0022, 0x000A) }
    /// Intra Ocular Pressure (0022,000B).
    public static var intraOcularPressure: Tag { Tag(0x0022, 0x000B) }
    /// Horizontal Field of View (0022,000C).
    public static var horizontalFieldOfView: Tag { Tag(0x0022, 0x000C) }
    /// Pupil Dilated (0022,000D).
    public static var pupilDilated: Tag { Tag(0x0022, 0x000D) }
    /// Degree of Dilation (0022,000E).
    public static var degreeOfDilation: Tag { Tag(0x0022, 0x000E) }
    /// Vertex Distance (0022,000F).
    public static var vertexDistance: Tag { Tag(0x0022, 0x000F) }
    /// Stereo Baseline Angle (0022,0010).
    public static var stereoBaselineAngle: Tag { Tag(0x0022, 0x0010) }
    /// Stereo Baseline Displacement (0022,0011).
    public static var stereoBaselineDisplacement: Tag { Tag(0x0022, 0x0011) }
    /// Stereo Horizontal Pixel Offset (0022,0012).
    public static var stereoHorizontalPixelOffset: Tag { Tag(0x0022, 0x0012) }
    /// Stereo Vertical Pixel Offset (0022,0013).
    public static var stereoVerticalPixelOffset: Tag { Tag(0x0022, 0x0013) }
    /// Stereo Rotation (0022,0014).
    public static var stereoRotation: Tag { Tag(0x0022, 0x0014) }
    /// Acquisition Device Type Code Sequence (0022,0015).
    public static var acquisitionDeviceTypeCodeSequence: Tag { Tag(0x0022, 0x0015) }
    /// Illumination Type Code Sequence (0022,0016).
    public static var illuminationTypeCodeSequence: Tag { Tag(0x0022, 0x0016) }
    /// Light Path Filter Type Stack Code Sequence (0022,0017).
    public static var lightPathFilterTypeStackCodeSequence: Tag { Tag(0x0022, 0x0017) }
    /// Image Path Filter Type Stack Code Sequence (0022,0018).
    public static var imagePathFilterTypeStackCodeSequence: Tag { Tag(0x0022, 0x0018) }
    /// Lenses Code Sequence (0022,0019).
    public static var lensesCodeSequence: Tag { Tag(0x0022, 0x0019) }
    /// Channel Description Code Sequence (0022,001A).
    public static var channelDescriptionCodeSequence: Tag { Tag(0x0022, 0x001A) }
    /// Refractive State Sequence (0022,001B).
    public static var refractiveStateSequence: Tag { Tag(0x0022, 0x001B) }
    /// Mydriatic Agent Code Sequence (0022,001C).
    public static var mydriaticAgentCodeSequence: Tag { Tag(0x0022, 0x001C) }
    /// Relative Image Position Code Sequence (0022,001D).
    public static var relativeImagePositionCodeSequence: Tag { Tag(0x0022, 0x001D) }
    /// Camera Angle of View (0022,001E).
    public static var cameraAngleOfView: Tag { Tag(0x0022, 0x001E) }
    /// Stereo Pairs Sequence (0022,0020).
    public static var stereoPairsSequence: Tag { Tag(0x0022, 0x0020) }
    /// Left Image Sequence (0022,0021).
    public static var leftImageSequence: Tag { Tag(0x0022, 0x0021) }
    /// Right Image Sequence (0022,0022).
    public static var rightImageSequence: Tag { Tag(0x0022, 0x0022) }
    /// Stereo Pairs Present (0022,0028).
    public static var stereoPairsPresent: Tag { Tag(0x0022, 0x0028) }
    /// Axial Length of the Eye (0022,0030).
    public static var axialLengthOfTheEye: Tag { Tag(0x0022, 0x0030) }
    /// Ophthalmic Frame Location Sequence (0022,0031).
    public static var ophthalmicFrameLocationSequence: Tag { Tag(0x0022, 0x0031) }
    /// Reference Coordinates (0022,0032).
    public static var referenceCoordinates: Tag { Tag(0x0022, 0x0032) }
    /// Depth Spatial Resolution (0022,0035).
    public static var depthSpatialResolution: Tag { Tag(0x0022, 0x0035) }
    /// Maximum Depth Distortion (0022,0036).
    public static var maximumDepthDistortion: Tag { Tag(0x0022, 0x0036) }
    /// Along-scan Spatial Resolution (0022,0037).
    public static var alongScanSpatialResolution: Tag { Tag(0x0022, 0x0037) }
    /// Maximum Along-scan Distortion (0022,0038).
    public static var maximumAlongScanDistortion: Tag { Tag(0x0022, 0x0038) }
    /// Ophthalmic Image Orientation (0022,0039).
    public static var ophthalmicImageOrientation: Tag { Tag(0x0022, 0x0039) }
    /// Depth of Transverse Image (0022,0041).
    public static var depthOfTransverseImage: Tag { Tag(0x0022, 0x0041) }
    /// Mydriatic Agent Concentration Units Sequence (0022,0042).
    public static var mydriaticAgentConcentrationUnitsSequence: Tag { Tag(0x0022, 0x0042) }
    /// Across-scan Spatial Resolution (0022,0048).
    public static var acrossScanSpatialResolution: Tag { Tag(0x0022, 0x0048) }
    /// Maximum Across-scan Distortion (0022,0049).
    public static var maximumAcrossScanDistortion: Tag { Tag(0x0022, 0x0049) }
    /// Mydriatic Agent Concentration (0022,004E).
    public static var mydriaticAgentConcentration: Tag { Tag(0x0022, 0x004E) }
    /// Illumination Wave Length (0022,0055).
    public static var illuminationWaveLength: Tag { Tag(0x0022, 0x0055) }
    /// Illumination Power (0022,0056).
    public static var illuminationPower: Tag { Tag(0x0022, 0x0056) }
    /// Illumination Bandwidth (0022,0057).
    public static var illuminationBandwidth: Tag { Tag(0x0022, 0x0057) }
    /// Mydriatic Agent Sequence (0022,0058).
    public static var mydriaticAgentSequence: Tag { Tag(0x0022, 0x0058) }
    /// Ophthalmic Axial Measurements Right Eye Sequence (0022,1007).
    public static var ophthalmicAxialMeasurementsRightEyeSequence: Tag { Tag(0x0022, 0x1007) }
    /// Ophthalmic Axial Measurements Left Eye Sequence (0022,1008).
    public static var ophthalmicAxialMeasurementsLeftEyeSequence: Tag { Tag(0x0022, 0x1008) }
    /// Ophthalmic Axial Measurements Device Type (0022,1009).
    public static var ophthalmicAxialMeasurementsDeviceType: Tag { Tag(0x0022, 0x1009) }
    /// Ophthalmic Axial Length Measurements Type (0022,1010).
    public static var ophthalmicAxialLengthMeasurementsType: Tag { Tag(0x0022, 0x1010) }
    /// Ophthalmic Axial Length Sequence (0022,1012).
    public static var ophthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1012) }
    /// Ophthalmic Axial Length (0022,1019).
    public static var ophthalmicAxialLength: Tag { Tag(0x0022, 0x1019) }
    /// Lens Status Code Sequence (0022,1024).
    public static var lensStatusCodeSequence: Tag { Tag(0x0022, 0x1024) }
    /// Vitreous Status Code Sequence (0022,1025).
    public static var vitreousStatusCodeSequence: Tag { Tag(0x0022, 0x1025) }
    /// IOL Formula Code Sequence (0022,1028).
    public static var iolFormulaCodeSequence: Tag { Tag(0x0022, 0x1028) }
    /// IOL Formula Detail (0022,1029).
    public static var iolFormulaDetail: Tag { Tag(0x0022, 0x1029) }
    /// Keratometer Index (0022,1033).
    public static var keratometerIndex: Tag { Tag(0x0022, 0x1033) }
    /// Source of Ophthalmic Axial Length Code Sequence (0022,1035).
    public static var sourceOfOphthalmicAxialLengthCodeSequence: Tag { Tag(0x0022, 0x1035) }
    /// Source of Corneal Size Data Code Sequence (0022,1036).
    public static var sourceOfCornealSizeDataCodeSequence: Tag { Tag(0x0022, 0x1036) }
    /// Target Refraction (0022,1037).
    public static var targetRefraction: Tag { Tag(0x0022, 0x1037) }
    /// Refractive Procedure Occurred (0022,1039).
    public static var refractiveProcedureOccurred: Tag { Tag(0x0022, 0x1039) }
    /// Refractive Surgery Type Code Sequence (0022,1040).
    public static var refractiveSurgeryTypeCodeSequence: Tag { Tag(0x0022, 0x1040) }
    /// Ophthalmic Ultrasound Method Code Sequence (0022,1044).
    public static var ophthalmicUltrasoundMethodCodeSequence: Tag { Tag(0x0022, 0x1044) }
    /// Surgically Induced Astigmatism Sequence (0022,1045).
    public static var surgicallyInducedAstigmatismSequence: Tag { Tag(0x0022, 0x1045) }
    /// Type of Optical Correction (0022,1046).
    public static var typeOfOpticalCorrection: Tag { Tag(0x0022, 0x1046) }
    /// Toric IOL Power Sequence (0022,1047).
    public static var toricIOLPowerSequence: Tag { Tag(0x0022, 0x1047) }
    /// Predicted Toric Error Sequence (0022,1048).
    public static var predictedToricErrorSequence: Tag { Tag(0x0022, 0x1048) }
    /// Pre-Selected for Implantation (0022,1049).
    public static var preSelectedForImplantation: Tag { Tag(0x0022, 0x1049) }
    /// Toric IOL Power for Exact Emmetropia Sequence (0022,104A).
    public static var toricIOLPowerForExactEmmetropiaSequence: Tag { Tag(0x0022, 0x104A) }
    /// Toric IOL Power for Exact Target Refraction Sequence (0022,104B).
    public static var toricIOLPowerForExactTargetRefractionSequence: Tag { Tag(0x0022, 0x104B) }
    /// Ophthalmic Axial Length Measurements Sequence (0022,1050).
    public static var ophthalmicAxialLengthMeasurementsSequence: Tag { Tag(0x0022, 0x1050) }
    /// IOL Power (0022,1053).
    public static var iolPower: Tag { Tag(0x0022, 0x1053) }
    /// Predicted Refractive Error (0022,1054).
    public static var predictedRefractiveError: Tag { Tag(0x0022, 0x1054) }
    /// Ophthalmic Axial Length Velocity (0022,1059).
    public static var ophthalmicAxialLengthVelocity: Tag { Tag(0x0022, 0x1059) }
    /// Lens Status Description (0022,1065).
    public static var lensStatusDescription: Tag { Tag(0x0022, 0x1065) }
    /// Vitreous Status Description (0022,1066).
    public static var vitreousStatusDescription: Tag { Tag(0x0022, 0x1066) }
    /// IOL Power Sequence (0022,1090).
    public static var iolPowerSequence: Tag { Tag(0x0022, 0x1090) }
    /// Lens Constant Sequence (0022,1092).
    public static var lensConstantSequence: Tag { Tag(0x0022, 0x1092) }
    /// IOL Manufacturer (0022,1093).
    public static var iolManufacturer: Tag { Tag(0x0022, 0x1093) }
    /// Lens Constant Description (0022,1094), retired.
    public static var lensConstantDescription: Tag { Tag(0x0022, 0x1094) }
    /// Implant Name (0022,1095).
    public static var implantName: Tag { Tag(0x0022, 0x1095) }
    /// Keratometry Measurement Type Code Sequence (0022,1096).
    public static var keratometryMeasurementTypeCodeSequence: Tag { Tag(0x0022, 0x1096) }
    /// Implant Part Number (0022,1097).
    public static var implantPartNumber: Tag { Tag(0x0022, 0x1097) }
    /// Referenced Ophthalmic Axial Measurements Sequence (0022,1100).
    public static var referencedOphthalmicAxialMeasurementsSequence: Tag { Tag(0x0022, 0x1100) }
    /// Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101).
    public static var ophthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Tag { Tag(0x0022, 0x1101) }
    /// Refractive Error Before Refractive Surgery Code Sequence (0022,1103).
    public static var refractiveErrorBeforeRefractiveSurgeryCodeSequence: Tag { Tag(0x0022, 0x1103) }
    /// IOL Power For Exact Emmetropia (0022,1121).
    public static var iolPowerForExactEmmetropia: Tag { Tag(0x0022, 0x1121) }
    /// IOL Power For Exact Target Refraction (0022,1122).
    public static var iolPowerForExactTargetRefraction: Tag { Tag(0x0022, 0x1122) }
    /// Anterior Chamber Depth Definition Code Sequence (0022,1125).
    public static var anteriorChamberDepthDefinitionCodeSequence: Tag { Tag(0x0022, 0x1125) }
    /// Lens Thickness Sequence (0022,1127).
    public static var lensThicknessSequence: Tag { Tag(0x0022, 0x1127) }
    /// Anterior Chamber Depth Sequence (0022,1128).
    public static var anteriorChamberDepthSequence: Tag { Tag(0x0022, 0x1128) }
    /// Calculation Comment Sequence (0022,112A).
    public static var calculationCommentSequence: Tag { Tag(0x0022, 0x112A) }
    /// Calculation Comment Type (0022,112B).
    public static var calculationCommentType: Tag { Tag(0x0022, 0x112B) }
    /// Calculation Comment (0022,112C).
    public static var calculationComment: Tag { Tag(0x0022, 0x112C) }
    /// Lens Thickness (0022,1130).
    public static var lensThickness: Tag { Tag(0x0022, 0x1130) }
    /// Anterior Chamber Depth (0022,1131).
    public static var anteriorChamberDepth: Tag { Tag(0x0022, 0x1131) }
    /// Source of Lens Thickness Data Code Sequence (0022,1132).
    public static var sourceOfLensThicknessDataCodeSequence: Tag { Tag(0x0022, 0x1132) }
    /// Source of Anterior Chamber Depth Data Code Sequence (0022,1133).
    public static var sourceOfAnteriorChamberDepthDataCodeSequence: Tag { Tag(0x0022, 0x1133) }
    /// Source of Refractive Measurements Sequence (0022,1134).
    public static var sourceOfRefractiveMeasurementsSequence: Tag { Tag(0x0022, 0x1134) }
    /// Source of Refractive Measurements Code Sequence (0022,1135).
    public static var sourceOfRefractiveMeasurementsCodeSequence: Tag { Tag(0x0022, 0x1135) }
    /// Ophthalmic Axial Length Measurement Modified (0022,1140).
    public static var ophthalmicAxialLengthMeasurementModified: Tag { Tag(0x0022, 0x1140) }
    /// Ophthalmic Axial Length Data Source Code Sequence (0022,1150).
    public static var ophthalmicAxialLengthDataSourceCodeSequence: Tag { Tag(0x0022, 0x1150) }
    /// Ophthalmic Axial Length Acquisition Method Code Sequence (0022,1153), retired.
    public static var ophthalmicAxialLengthAcquisitionMethodCodeSequence: Tag { Tag(0x0022, 0x1153) }
    /// Signal to Noise Ratio (0022,1155).
    public static var signalToNoiseRatio: Tag { Tag(0x0022, 0x1155) }
    /// Ophthalmic Axial Length Data Source Description (0022,1159).
    public static var ophthalmicAxialLengthDataSourceDescription: Tag { Tag(0x0022, 0x1159) }
    /// Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210).
    public static var ophthalmicAxialLengthMeasurementsTotalLengthSequence: Tag { Tag(0x0022, 0x1210) }
    /// Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211).
    public static var ophthalmicAxialLengthMeasurementsSegmentalLengthSequence: Tag { Tag(0x0022, 0x1211) }
    /// Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212).
    public static var ophthalmicAxialLengthMeasurementsLengthSummationSequence: Tag { Tag(0x0022, 0x1212) }
    /// Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220).
    public static var ultrasoundOphthalmicAxialLengthMeasurementsSequence: Tag { Tag(0x0022, 0x1220) }
    /// Optical Ophthalmic Axial Length Measurements Sequence (0022,1225).
    public static var opticalOphthalmicAxialLengthMeasurementsSequence: Tag { Tag(0x0022, 0x1225) }
    /// Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230).
    public static var ultrasoundSelectedOphthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1230) }
    /// Ophthalmic Axial Length Selection Method Code Sequence (0022,1250).
    public static var ophthalmicAxialLengthSelectionMethodCodeSequence: Tag { Tag(0x0022, 0x1250) }
    /// Optical Selected Ophthalmic Axial Length Sequence (0022,1255).
    public static var opticalSelectedOphthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1255) }
    /// Selected Segmental Ophthalmic Axial Length Sequence (0022,1257).
    public static var selectedSegmentalOphthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1257) }
    /// Selected Total Ophthalmic Axial Length Sequence (0022,1260).
    public static var selectedTotalOphthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1260) }
    /// Ophthalmic Axial Length Quality Metric Sequence (0022,1262).
    public static var ophthalmicAxialLengthQualityMetricSequence: Tag { Tag(0x0022, 0x1262) }
    /// Ophthalmic Axial Length Quality Metric Type Code Sequence (0022,1265), retired.
    public static var ophthalmicAxialLengthQualityMetricTypeCodeSequence: Tag { Tag(0x0022, 0x1265) }
    /// Ophthalmic Axial Length Quality Metric Type Description (0022,1273), retired.
    public static var ophthalmicAxialLengthQualityMetricTypeDescription: Tag { Tag(0x0022, 0x1273) }
    /// Intraocular Lens Calculations Right Eye Sequence (0022,1300).
    public static var intraocularLensCalculationsRightEyeSequence: Tag { Tag(0x0022, 0x1300) }
    /// Intraocular Lens Calculations Left Eye Sequence (0022,1310).
    public static var intraocularLensCalculationsLeftEyeSequence: Tag { Tag(0x0022, 0x1310) }
    /// Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330).
    public static var referencedOphthalmicAxialLengthMeasurementQCImageSequence: Tag { Tag(0x0022, 0x1330) }
    /// Ophthalmic Mapping Device Type (0022,1415).
    public static var ophthalmicMappingDeviceType: Tag { Tag(0x0022, 0x1415) }
    /// Acquisition Method Code Sequence (0022,1420).
    public static var acquisitionMethodCodeSequence: Tag { Tag(0x0022, 0x1420) }
    /// Acquisition Method Algorithm Sequence (0022,1423).
    public static var acquisitionMethodAlgorithmSequence: Tag { Tag(0x0022, 0x1423) }
    /// Ophthalmic Thickness Map Type Code Sequence (0022,1436).
    public static var ophthalmicThicknessMapTypeCodeSequence: Tag { Tag(0x0022, 0x1436) }
    /// Ophthalmic Thickness Mapping Normals Sequence (0022,1443).
    public static var ophthalmicThicknessMappingNormalsSequence: Tag { Tag(0x0022, 0x1443) }
    /// Retinal Thickness Definition Code Sequence (0022,1445).
    public static var retinalThicknessDefinitionCodeSequence: Tag { Tag(0x0022, 0x1445) }
    /// Pixel Value Mapping to Coded Concept Sequence (0022,1450).
    public static var pixelValueMappingToCodedConceptSequence: Tag { Tag(0x0022, 0x1450) }
    /// Mapped Pixel Value (0022,1452).
    public static var mappedPixelValue: Tag { Tag(0x0022, 0x1452) }
    /// Pixel Value Mapping Explanation (0022,1454).
    public static var pixelValueMappingExplanation: Tag { Tag(0x0022, 0x1454) }
    /// Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458).
    public static var ophthalmicThicknessMapQualityThresholdSequence: Tag { Tag(0x0022, 0x1458) }
    /// Ophthalmic Thickness Map Threshold Quality Rating (0022,1460).
    public static var ophthalmicThicknessMapThresholdQualityRating: Tag { Tag(0x0022, 0x1460) }
    /// Anatomic Structure Reference Point (0022,1463).
    public static var anatomicStructureReferencePoint: Tag { Tag(0x0022, 0x1463) }
    /// Registration to Localizer Sequence (0022,1465).
    public static var registrationToLocalizerSequence: Tag { Tag(0x0022, 0x1465) }
    /// Registered Localizer Units (0022,1466).
    public static var registeredLocalizerUnits: Tag { Tag(0x0022, 0x1466) }
    /// Registered Localizer Top Left Hand Corner (0022,1467).
    public static var registeredLocalizerTopLeftHandCorner: Tag { Tag(0x0022, 0x1467) }
    /// Registered Localizer Bottom Right Hand Corner (0022,1468).
    public static var registeredLocalizerBottomRightHandCorner: Tag { Tag(0x0022, 0x1468) }
    /// Ophthalmic Thickness Map Quality Rating Sequence (0022,1470).
    public static var ophthalmicThicknessMapQualityRatingSequence: Tag { Tag(0x0022, 0x1470) }
    /// Relevant OPT Attributes Sequence (0022,1472).
    public static var relevantOPTAttributesSequence: Tag { Tag(0x0022, 0x1472) }
    /// Transformation Method Code Sequence (0022,1512).
    public static var transformationMethodCodeSequence: Tag { Tag(0x0022, 0x1512) }
    /// Transformation Algorithm Sequence (0022,1513).
    public static var transformationAlgorithmSequence: Tag { Tag(0x0022, 0x1513) }
    /// Ophthalmic Axial Length Method (0022,1515).
    public static var ophthalmicAxialLengthMethod: Tag { Tag(0x0022, 0x1515) }
    /// Ophthalmic FOV (0022,1517).
    public static var ophthalmicFOV: Tag { Tag(0x0022, 0x1517) }
    /// Two Dimensional to Three Dimensional Map Sequence (0022,1518).
    public static var twoDimensionalToThreeDimensionalMapSequence: Tag { Tag(0x0022, 0x1518) }
    /// Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525).
    public static var wideFieldOphthalmicPhotographyQualityRatingSequence: Tag { Tag(0x0022, 0x1525) }
    /// Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526).
    public static var wideFieldOphthalmicPhotographyQualityThresholdSequence: Tag { Tag(0x0022, 0x1526) }
    /// Wide Field Ophthalmic Photography Threshold Quality Rating (0022,1527).
    public static var wideFieldOphthalmicPhotographyThresholdQualityRating: Tag { Tag(0x0022, 0x1527) }
    /// X Coordinates Center Pixel View Angle (0022,1528).
    public static var xCoordinatesCenterPixelViewAngle: Tag { Tag(0x0022, 0x1528) }
    /// Y Coordinates Center Pixel View Angle (0022,1529).
    public static var yCoordinatesCenterPixelViewAngle: Tag { Tag(0x0022, 0x1529) }
    /// Number of Map Points (0022,1530).
    public static var numberOfMapPoints: Tag { Tag(0x0022, 0x1530) }
    /// Two Dimensional to Three Dimensional Map Data (0022,1531).
    public static var twoDimensionalToThreeDimensionalMapData: Tag { Tag(0x0022, 0x1531) }
    /// Derivation Algorithm Sequence (0022,1612).
    public static var derivationAlgorithmSequence: Tag { Tag(0x0022, 0x1612) }
    /// Ophthalmic Image Type Code Sequence (0022,1615).
    public static var ophthalmicImageTypeCodeSequence: Tag { Tag(0x0022, 0x1615) }
    /// Ophthalmic Image Type Description (0022,1616).
    public static var ophthalmicImageTypeDescription: Tag { Tag(0x0022, 0x1616) }
    /// Scan Pattern Type Code Sequence (0022,1618).
    public static var scanPatternTypeCodeSequence: Tag { Tag(0x0022, 0x1618) }
    /// Referenced Surface Mesh Identification Sequence (0022,1620).
    public static var referencedSurfaceMeshIdentificationSequence: Tag { Tag(0x0022, 0x1620) }
    /// Ophthalmic Volumetric Properties Flag (0022,1622).
    public static var ophthalmicVolumetricPropertiesFlag: Tag { Tag(0x0022, 0x1622) }
    /// Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624).
    public static var ophthalmicAnatomicReferencePointXCoordinate: Tag { Tag(0x0022, 0x1624) }
    /// Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626).
    public static var ophthalmicAnatomicReferencePointYCoordinate: Tag { Tag(0x0022, 0x1626) }
    /// Ophthalmic En Face Image Quality Rating Sequence (0022,1628).
    public static var ophthalmicEnFaceImageQualityRatingSequence: Tag { Tag(0x0022, 0x1628) }
    /// Quality Threshold (0022,1630).
    public static var qualityThreshold: Tag { Tag(0x0022, 0x1630) }
    /// OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640).
    public static var octBscanAnalysisAcquisitionParametersSequence: Tag { Tag(0x0022, 0x1640) }
    /// Number of B-scans Per Frame (0022,1642).
    public static var numberOfBscansPerFrame: Tag { Tag(0x0022, 0x1642) }
    /// B-scan Slab Thickness (0022,1643).
    public static var bscanSlabThickness: Tag { Tag(0x0022, 0x1643) }
    /// Distance Between B-scan Slabs (0022,1644).
    public static var distanceBetweenBscanSlabs: Tag { Tag(0x0022, 0x1644) }
    /// B-scan Cycle Time (0022,1645).
    public static var bscanCycleTime: Tag { Tag(0x0022, 0x1645) }
    /// B-scan Cycle Time Vector (0022,1646).
    public static var bscanCycleTimeVector: Tag { Tag(0x0022, 0x1646) }
    /// A-scan Rate (0022,1649).
    public static var ascanRate: Tag { Tag(0x0022, 0x1649) }
    /// B-scan Rate (0022,1650).
    public static var bscanRate: Tag { Tag(0x0022, 0x1650) }
    /// Surface Mesh Z-Pixel Offset (0022,1658).
    public static var surfaceMeshZPixelOffset: Tag { Tag(0x0022, 0x1658) }
    /// Visual Field Horizontal Extent (0024,0010).
    public static var visualFieldHorizontalExtent: Tag { Tag(0x0024, 0x0010) }
    /// Visual Field Vertical Extent (0024,0011).
    public static var visualFieldVerticalExtent: Tag { Tag(0x0024, 0x0011) }
    /// Visual Field Shape (0024,0012).
    public static var visualFieldShape: Tag { Tag(0x0024, 0x0012) }
    /// Screening Test Mode Code Sequence (0024,0016).
    public static var screeningTestModeCodeSequence: Tag { Tag(0x0024, 0x0016) }
    /// Maximum Stimulus Luminance (0024,0018).
    public static var maximumStimulusLuminance: Tag { Tag(0x0024, 0x0018) }
    /// Background Luminance (0024,0020).
    public static var backgroundLuminance: Tag { Tag(0x0024, 0x0020) }
    /// Stimulus Color Code Sequence (0024,0021).
    public static var stimulusColorCodeSequence: Tag { Tag(0x0024, 0x0021) }
    /// Background Illumination Color Code Sequence (0024,0024).
    public static var backgroundIlluminationColorCodeSequence: Tag { Tag(0x0024, 0x0024) }
    /// Stimulus Area (0024,0025).
    public static var stimulusArea: Tag { Tag(0x0024, 0x0025) }
    /// Stimulus Presentation Time (0024,0028).
    public static var stimulusPresentationTime: Tag { Tag(0x0024, 0x0028) }
    /// Fixation Sequence (0024,0032).
    public static var fixationSequence: Tag { Tag(0x0024, 0x0032) }
    /// Fixation Monitoring Code Sequence (0024,0033).
    public static var fixationMonitoringCodeSequence: Tag { Tag(0x0024, 0x0033) }
    /// Visual Field Catch Trial Sequence (0024,0034).
    public static var visualFieldCatchTrialSequence: Tag { Tag(0x0024, 0x0034) }
    /// Fixation Checked Quantity (0024,0035).
    public static var fixationCheckedQuantity: Tag { Tag(0x0024, 0x0035) }
    /// Patient Not Properly Fixated Quantity (0024,0036).
    public static var patientNotProperlyFixatedQuantity: Tag { Tag(0x0024, 0x0036) }
    /// Presented Visual Stimuli Data Flag (0024,0037).
    public static var presentedVisualStimuliDataFlag: Tag { Tag(0x0024, 0x0037) }
    /// Number of Visual Stimuli (0024,0038).
    public static var numberOfVisualStimuli: Tag { Tag(0x0024, 0x0038) }
    /// Excessive Fixation Losses Data Flag (0024,0039).
    public static var excessiveFixationLossesDataFlag: Tag { Tag(0x0024, 0x0039) }
    /// Excessive Fixation Losses (0024,0040).
    public static var excessiveFixationLosses: Tag { Tag(0x0024, 0x0040) }
    /// Stimuli Retesting Quantity (0024,0042).
    public static var stimuliRetestingQuantity: Tag { Tag(0x0024, 0x0042) }
    /// Comments on Patient's Performance of Visual Field (0024,0044).
    public static var commentsOnPatientPerformanceOfVisualField: Tag { Tag(0x0024, 0x0044) }
    /// False Negatives Estimate Flag (0024,0045).
    public static var falseNegativesEstimateFlag: Tag { Tag(0x0024, 0x0045) }
    /// False Negatives Estimate (0024,0046).
    public static var falseNegativesEstimate: Tag { Tag(0x0024, 0x0046) }
    /// Negative Catch Trials Quantity (0024,0048).
    public static var negativeCatchTrialsQuantity: Tag { Tag(0x0024, 0x0048) }
    /// False Negatives Quantity (0024,0050).
    public static var falseNegativesQuantity: Tag { Tag(0x0024, 0x0050) }
    /// Excessive False Negatives Data Flag (0024,0051).
    public static var excessiveFalseNegativesDataFlag: Tag { Tag(0x0024, 0x0051) }
    /// Excessive False Negatives (0024,0052).
    public static var excessiveFalseNegatives: Tag { Tag(0x0024, 0x0052) }
    /// False Positives Estimate Flag (0024,0053).
    public static var falsePositivesEstimateFlag: Tag { Tag(0x0024, 0x0053) }
    /// False Positives Estimate (0024,0054).
    public static var falsePositivesEstimate: Tag { Tag(0x0024, 0x0054) }
    /// Catch Trials Data Flag (0024,0055).
    public static var catchTrialsDataFlag: Tag { Tag(0x0024, 0x0055) }
    /// Positive Catch Trials Quantity (0024,0056).
    public static var positiveCatchTrialsQuantity: Tag { Tag(0x0024, 0x0056) }
    /// Test Point Normals Data Flag (0024,0057).
    public static var testPointNormalsDataFlag: Tag { Tag(0x0024, 0x0057) }
    /// Test Point Normals Sequence (0024,0058).
    public static var testPointNormalsSequence: Tag { Tag(0x0024, 0x0058) }
    /// Global Deviation Probability Normals Flag (0024,0059).
    public static var globalDeviationProbabilityNormalsFlag: Tag { Tag(0x0024, 0x0059) }
    /// False Positives Quantity (0024,0060).
    public static var falsePositivesQuantity: Tag { Tag(0x0024, 0x0060) }
    /// Excessive False Positives Data Flag (0024,0061).
    public static var excessiveFalsePositivesDataFlag: Tag { Tag(0x0024, 0x0061) }
    /// Excessive False Positives (0024,0062).
    public static var excessiveFalsePositives: Tag { Tag(0x0024, 0x0062) }
    /// Visual Field Test Normals Flag (0024,0063).
    public static var visualFieldTestNormalsFlag: Tag { Tag(0x0024, 0x0063) }
    /// Results Normals Sequence (0024,0064).
    public static var resultsNormalsSequence: Tag { Tag(0x0024, 0x0064) }
    /// Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065).
    public static var ageCorrectedSensitivityDeviationAlgorithmSequence: Tag { Tag(0x0024, 0x0065) }
    /// Global Deviation From Normal (0024,0066).
    public static var globalDeviationFromNormal: Tag { Tag(0x0024, 0x0066) }
    /// Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067).
    public static var generalizedDefectSensitivityDeviationAlgorithmSequence: Tag { Tag(0x0024, 0x0067) }
    /// Localized Deviation From Normal (0024,0068).
    public static var localizedDeviationFromNormal: Tag { Tag(0x0024, 0x0068) }
    /// Patient Reliability Indicator (0024,0069).
    public static var patientReliabilityIndicator: Tag { Tag(0x0024, 0x0069) }
    /// Visual Field Mean Sensitivity (0024,0070).
    public static var visualFieldMeanSensitivity: Tag { Tag(0x0024, 0x0070) }
    /// Global Deviation Probability (0024,0071).
    public static var globalDeviationProbability: Tag { Tag(0x0024, 0x0071) }
    /// Local Deviation Probability Normals Flag (0024,0072).
    public static var localDeviationProbabilityNormalsFlag: Tag { Tag(0x0024, 0x0072) }
    /// Localized Deviation Probability (0024,0073).
    public static var localizedDeviationProbability: Tag { Tag(0x0024, 0x0073) }
    /// Short Term Fluctuation Calculated (0024,0074).
    public static var shortTermFluctuationCalculated: Tag { Tag(0x0024, 0x0074) }
    /// Short Term Fluctuation (0024,0075).
    public static var shortTermFluctuation: Tag { Tag(0x0024, 0x0075) }
    /// Short Term Fluctuation Probability Calculated (0024,0076).
    public static var shortTermFluctuationProbabilityCalculated: Tag { Tag(0x0024, 0x0076) }
    /// Short Term Fluctuation Probability (0024,0077).
    public static var shortTermFluctuationProbability: Tag { Tag(0x0024, 0x0077) }
    /// Corrected Localized Deviation From Normal Calculated (0024,0078).
    public static var correctedLocalizedDeviationFromNormalCalculated: Tag { Tag(0x0024, 0x0078) }
    /// Corrected Localized Deviation From Normal (0024,0079).
    public static var correctedLocalizedDeviationFromNormal: Tag { Tag(0x0024, 0x0079) }
    /// Corrected Localized Deviation From Normal Probability Calculated (0024,0080).
    public static var correctedLocalizedDeviationFromNormalProbabilityCalculated: Tag { Tag(0x0024, 0x0080) }
    /// Corrected Localized Deviation From Normal Probability (0024,0081).
    public static var correctedLocalizedDeviationFromNormalProbability: Tag { Tag(0x0024, 0x0081) }
    /// Global Deviation Probability Sequence (0024,0083).
    public static var globalDeviationProbabilitySequence: Tag { Tag(0x0024, 0x0083) }
    /// Localized Deviation Probability Sequence (0024,0085).
    public static var localizedDeviationProbabilitySequence: Tag { Tag(0x0024, 0x0085) }
    /// Foveal Sensitivity Measured (0024,0086).
    public static var fovealSensitivityMeasured: Tag { Tag(0x0024, 0x0086) }
    /// Foveal Sensitivity (0024,0087).
    public static var fovealSensitivity: Tag { Tag(0x0024, 0x0087) }
    /// Visual Field Test Duration (0024,0088).
    public static var visualFieldTestDuration: Tag { Tag(0x0024, 0x0088) }
    /// Visual Field Test Point Sequence (0024,0089).
    public static var visualFieldTestPointSequence: Tag { Tag(0x0024, 0x0089) }
    /// Visual Field Test Point X-Coordinate (0024,0090).
    public static var visualFieldTestPointXCoordinate: Tag { Tag(0x0024, 0x0090) }
    /// Visual Field Test Point Y-Coordinate (0024,0091).
    public static var visualFieldTestPointYCoordinate: Tag { Tag(0x0024, 0x0091) }
    /// Age Corrected Sensitivity Deviation Value (0024,0092).
    public static var ageCorrectedSensitivityDeviationValue: Tag { Tag(0x0024, 0x0092) }
    /// Stimulus Results (0024,0093).
    public static var stimulusResults: Tag { Tag(0x0024, 0x0093) }
    /// Sensitivity Value (0024,0094).
    public static var sensitivityValue: Tag { Tag(0x0024, 0x0094) }
    /// Retest Stimulus Seen (0024,0095).
    public static var retestStimulusSeen: Tag { Tag(0x0024, 0x0095) }
    /// Retest Sensitivity Value (0024,0096).
    public static var retestSensitivityValue: Tag { Tag(0x0024, 0x0096) }
    /// Visual Field Test Point Normals Sequence (0024,0097).
    public static var visualFieldTestPointNormalsSequence: Tag { Tag(0x0024, 0x0097) }
    /// Quantified Defect (0024,0098).
    public static var quantifiedDefect: Tag { Tag(0x0024, 0x0098) }
    /// Age Corrected Sensitivity Deviation Probability Value (0024,0100).
    public static var ageCorrectedSensitivityDeviationProbabilityValue: Tag { Tag(0x0024, 0x0100) }
    /// Generalized Defect Corrected Sensitivity Deviation Flag (0024,0102).
    public static var generalizedDefectCorrectedSensitivityDeviationFlag: Tag { Tag(0x0024, 0x0102) }
    /// Generalized Defect Corrected Sensitivity Deviation Value (0024,0103).
    public static var generalizedDefectCorrectedSensitivityDeviationValue: Tag { Tag(0x0024, 0x0103) }
    /// Generalized Defect Corrected Sensitivity Deviation Probability Value (0024,0104).
    public static var generalizedDefectCorrectedSensitivityDeviationProbabilityValue: Tag { Tag(0x0024, 0x0104) }
    /// Minimum Sensitivity Value (0024,0105).
    public static var minimumSensitivityValue: Tag { Tag(0x0024, 0x0105) }
    /// Blind Spot Localized (0024,0106).
    public static var blindSpotLocalized: Tag { Tag(0x0024, 0x0106) }
    /// Blind Spot X-Coordinate (0024,0107).
    public static var blindSpotXCoordinate: Tag { Tag(0x0024, 0x0107) }
    /// Blind Spot Y-Coordinate (0024,0108).
    public static var blindSpotYCoordinate: Tag { Tag(0x0024, 0x0108) }
    /// Visual Acuity Measurement Sequence (0024,0110).
    public static var visualAcuityMeasurementSequence: Tag { Tag(0x0024, 0x0110) }
    /// Refractive Parameters Used on Patient Sequence (0024,0112).
    public static var refractiveParametersUsedOnPatientSequence: Tag { Tag(0x0024, 0x0112) }
    /// Measurement Laterality (0024,0113).
    public static var measurementLaterality: Tag { Tag(0x0024, 0x0113) }
    /// Ophthalmic Patient Clinical Information Left Eye Sequence (0024,0114).
    public static var ophthalmicPatientClinicalInformationLeftEyeSequence: Tag { Tag(0x0024, 0x0114) }
    /// Ophthalmic Patient Clinical Information Right Eye Sequence (0024,0115).
    public static var ophthalmicPatientClinicalInformationRightEyeSequence: Tag { Tag(0x0024, 0x0115) }
    /// Foveal Point Normative Data Flag (0024,0117).
    public static var fovealPointNormativeDataFlag: Tag { Tag(0x0024, 0x0117) }
    /// Foveal Point Probability Value (0024,0118).
    public static var fovealPointProbabilityValue: Tag { Tag(0x0024, 0x0118) }
    /// Screening Baseline Measured (0024,0120).
    public static var screeningBaselineMeasured: Tag { Tag(0x0024, 0x0120) }
    /// Screening Baseline Measured Sequence (0024,0122).
    public static var screeningBaselineMeasuredSequence: Tag { Tag(0x0024, 0x0122) }
    /// Screening Baseline Type (0024,0124).
    public static var screeningBaselineType: Tag { Tag(0x0024, 0x0124) }
    /// Screening Baseline Value (0024,0126).
    public static var screeningBaselineValue: Tag { Tag(0x0024, 0x0126) }
    /// Algorithm Source (0024,0202).
    public static var algorithmSource: Tag { Tag(0x0024, 0x0202) }
    /// Data Set Name (0024,0306).
    public static var dataSetName: Tag { Tag(0x0024, 0x0306) }
    /// Data Set Version (0024,0307).
    public static var dataSetVersion: Tag { Tag(0x0024, 0x0307) }
    /// Data Set Source (0024,0308).
    public static var dataSetSource: Tag { Tag(0x0024, 0x0308) }
    /// Data Set Description (0024,0309).
    public static var dataSetDescription: Tag { Tag(0x0024, 0x0309) }
    /// Visual Field Test Reliability Global Index Sequence (0024,0317).
    public static var visualFieldTestReliabilityGlobalIndexSequence: Tag { Tag(0x0024, 0x0317) }
    /// Visual Field Global Results Index Sequence (0024,0320).
    public static var visualFieldGlobalResultsIndexSequence: Tag { Tag(0x0024, 0x0320) }
    /// Data Observation Sequence (0024,0325).
    public static var dataObservationSequence: Tag { Tag(0x0024, 0x0325) }
    /// Index Normals Flag (0024,0338).
    public static var indexNormalsFlag: Tag { Tag(0x0024, 0x0338) }
    /// Index Probability (0024,0341).
    public static var indexProbability: Tag { Tag(0x0024, 0x0341) }
    /// Index Probability Sequence (0024,0344).
    public static var indexProbabilitySequence: Tag { Tag(0x0024, 0x0344) }
}
