// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

// Generated from the dictionaries of pydicom 3.0.2 by .venv/bin/python Scripts/generate-dictionary.py; do not edit.
// swift-format-ignore-file

extension TransferSyntax {
    /// Implicit VR Little Endian.
    public static var implicitVRLittleEndian: TransferSyntax { TransferSyntax(UID.implicitVRLittleEndian) }
    /// Explicit VR Little Endian.
    public static var explicitVRLittleEndian: TransferSyntax { TransferSyntax(UID.explicitVRLittleEndian) }
    /// Encapsulated Uncompressed Explicit VR Little Endian.
    public static var encapsulatedUncompressedExplicitVRLittleEndian: TransferSyntax { TransferSyntax(UID.encapsulatedUncompressedExplicitVRLittleEndian) }
    /// Deflated Explicit VR Little Endian.
    public static var deflatedExplicitVRLittleEndian: TransferSyntax { TransferSyntax(UID.deflatedExplicitVRLittleEndian) }
    /// Explicit VR Big Endian, retired.
    public static var explicitVRBigEndian: TransferSyntax { TransferSyntax(UID.explicitVRBigEndian) }
    /// MPEG2 Main Profile / Main Level.
    public static var mpeg2mpml: TransferSyntax { TransferSyntax(UID.mpeg2mpml) }
    /// Fragmentable MPEG2 Main Profile / Main Level.
    public static var mpeg2mpmlf: TransferSyntax { TransferSyntax(UID.mpeg2mpmlf) }
    /// MPEG2 Main Profile / High Level.
    public static var mpeg2mphl: TransferSyntax { TransferSyntax(UID.mpeg2mphl) }
    /// Fragmentable MPEG2 Main Profile / High Level.
    public static var mpeg2mphlf: TransferSyntax { TransferSyntax(UID.mpeg2mphlf) }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.1.
    public static var mpeg4hp41: TransferSyntax { TransferSyntax(UID.mpeg4hp41) }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1.
    public static var mpeg4hp41f: TransferSyntax { TransferSyntax(UID.mpeg4hp41f) }
    /// MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1.
    public static var mpeg4hp41bd: TransferSyntax { TransferSyntax(UID.mpeg4hp41bd) }
    /// Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1.
    public static var mpeg4hp41bdf: TransferSyntax { TransferSyntax(UID.mpeg4hp41bdf) }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video.
    public static var mpeg4hp422d: TransferSyntax { TransferSyntax(UID.mpeg4hp422d) }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video.
    public static var mpeg4hp422df: TransferSyntax { TransferSyntax(UID.mpeg4hp422df) }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video.
    public static var mpeg4hp423d: TransferSyntax { TransferSyntax(UID.mpeg4hp423d) }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video.
    public static var mpeg4hp423df: TransferSyntax { TransferSyntax(UID.mpeg4hp423df) }
    /// MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2.
    public static var mpeg4hp42stereo: TransferSyntax { TransferSyntax(UID.mpeg4hp42stereo) }
    /// Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2.
    public static var mpeg4hp42stereof: TransferSyntax { TransferSyntax(UID.mpeg4hp42stereof) }
    /// HEVC/H.265 Main Profile / Level 5.1.
    public static var hevcmp51: TransferSyntax { TransferSyntax(UID.hevcmp51) }
    /// HEVC/H.265 Main 10 Profile / Level 5.1.
    public static var hevcm10p51: TransferSyntax { TransferSyntax(UID.hevcm10p51) }
    /// High-Throughput JPEG 2000 Image Compression (Lossless Only).
    public static var htj2kLossless: TransferSyntax { TransferSyntax(UID.htj2kLossless) }
    /// High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only).
    public static var htj2kLosslessRPCL: TransferSyntax { TransferSyntax(UID.htj2kLosslessRPCL) }
    /// High-Throughput JPEG 2000 Image Compression.
    public static var htj2k: TransferSyntax { TransferSyntax(UID.htj2k) }
    /// JPIP HTJ2K Referenced.
    public static var jpiphtj2kReferenced: TransferSyntax { TransferSyntax(UID.jpiphtj2kReferenced) }
    /// JPIP HTJ2K Referenced Deflate.
    public static var jpiphtj2kReferencedDeflate: TransferSyntax { TransferSyntax(UID.jpiphtj2kReferencedDeflate) }
    /// JPEG Baseline (Process 1).
    public static var jpegBaseline8Bit: TransferSyntax { TransferSyntax(UID.jpegBaseline8Bit) }
    /// JPEG Extended (Process 2 and 4).
    public static var jpegExtended12Bit: TransferSyntax { TransferSyntax(UID.jpegExtended12Bit) }
    /// JPEG Extended (Process 3 and 5), retired.
    public static var jpegExtended35: TransferSyntax { TransferSyntax(UID.jpegExtended35) }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8), retired.
    public static var jpegSpectralSelectionNonHierarchical68: TransferSyntax { TransferSyntax(UID.jpegSpectralSelectionNonHierarchical68) }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 7 and 9), retired.
    public static var jpegSpectralSelectionNonHierarchical79: TransferSyntax { TransferSyntax(UID.jpegSpectralSelectionNonHierarchical79) }
    /// JPEG Full Progression, Non-Hierarchical (Process 10 and 12), retired.
    public static var jpegFullProgressionNonHierarchical1012: TransferSyntax { TransferSyntax(UID.jpegFullProgressionNonHierarchical1012) }
    /// JPEG Full Progression, Non-Hierarchical (Process 11 and 13), retired.
    public static var jpegFullProgressionNonHierarchical1113: TransferSyntax { TransferSyntax(UID.jpegFullProgressionNonHierarchical1113) }
    /// JPEG Lossless, Non-Hierarchical (Process 14).
    public static var jpegLossless: TransferSyntax { TransferSyntax(UID.jpegLossless) }
    /// JPEG Lossless, Non-Hierarchical (Process 15), retired.
    public static var jpegLosslessNonHierarchical15: TransferSyntax { TransferSyntax(UID.jpegLosslessNonHierarchical15) }
    /// JPEG Extended, Hierarchical (Process 16 and 18), retired.
    public static var jpegExtendedHierarchical1618: TransferSyntax { TransferSyntax(UID.jpegExtendedHierarchical1618) }
    /// JPEG Extended, Hierarchical (Process 17 and 19), retired.
    public static var jpegExtendedHierarchical1719: TransferSyntax { TransferSyntax(UID.jpegExtendedHierarchical1719) }
    /// JPEG Spectral Selection, Hierarchical (Process 20 and 22), retired.
    public static var jpegSpectralSelectionHierarchical2022: TransferSyntax { TransferSyntax(UID.jpegSpectralSelectionHierarchical2022) }
    /// JPEG Spectral Selection, Hierarchical (Process 21 and 23), retired.
    public static var jpegSpectralSelectionHierarchical2123: TransferSyntax { TransferSyntax(UID.jpegSpectralSelectionHierarchical2123) }
    /// JPEG Full Progression, Hierarchical (Process 24 and 26), retired.
    public static var jpegFullProgressionHierarchical2426: TransferSyntax { TransferSyntax(UID.jpegFullProgressionHierarchical2426) }
    /// JPEG Full Progression, Hierarchical (Process 25 and 27), retired.
    public static var jpegFullProgressionHierarchical2527: TransferSyntax { TransferSyntax(UID.jpegFullProgressionHierarchical2527) }
    /// JPEG Lossless, Hierarchical (Process 28), retired.
    public static var jpegLosslessHierarchical28: TransferSyntax { TransferSyntax(UID.jpegLosslessHierarchical28) }
    /// JPEG Lossless, Hierarchical (Process 29), retired.
    public static var jpegLosslessHierarchical29: TransferSyntax { TransferSyntax(UID.jpegLosslessHierarchical29) }
    /// JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]).
    public static var jpegLosslessSV1: TransferSyntax { TransferSyntax(UID.jpegLosslessSV1) }
    /// JPEG-LS Lossless Image Compression.
    public static var jpeglsLossless: TransferSyntax { TransferSyntax(UID.jpeglsLossless) }
    /// JPEG-LS Lossy (Near-Lossless) Image Compression.
    public static var jpeglsNearLossless: TransferSyntax { TransferSyntax(UID.jpeglsNearLossless) }
    /// JPEG 2000 Image Compression (Lossless Only).
    public static var jpeg2000Lossless: TransferSyntax { TransferSyntax(UID.jpeg2000Lossless) }
    /// JPEG 2000 Image Compression.
    public static var jpeg2000: TransferSyntax { TransferSyntax(UID.jpeg2000) }
    /// JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only).
    public static var jpeg2000mcLossless: TransferSyntax { TransferSyntax(UID.jpeg2000mcLossless) }
    /// JPEG 2000 Part 2 Multi-component Image Compression.
    public static var jpeg2000mc: TransferSyntax { TransferSyntax(UID.jpeg2000mc) }
    /// JPIP Referenced.
    public static var jpipReferenced: TransferSyntax { TransferSyntax(UID.jpipReferenced) }
    /// JPIP Referenced Deflate.
    public static var jpipReferencedDeflate: TransferSyntax { TransferSyntax(UID.jpipReferencedDeflate) }
    /// RLE Lossless.
    public static var rleLossless: TransferSyntax { TransferSyntax(UID.rleLossless) }
    /// RFC 2557 MIME encapsulation, retired.
    public static var rfc2557mimeEncapsulation: TransferSyntax { TransferSyntax(UID.rfc2557mimeEncapsulation) }
    /// XML Encoding, retired.
    public static var xmlEncoding: TransferSyntax { TransferSyntax(UID.xmlEncoding) }
    /// SMPTE ST 2110-20 Uncompressed Progressive Active Video.
    public static var smptest211020UncompressedProgressiveActiveVideo: TransferSyntax { TransferSyntax(UID.smptest211020UncompressedProgressiveActiveVideo) }
    /// SMPTE ST 2110-20 Uncompressed Interlaced Active Video.
    public static var smptest211020UncompressedInterlacedActiveVideo: TransferSyntax { TransferSyntax(UID.smptest211020UncompressedInterlacedActiveVideo) }
    /// SMPTE ST 2110-30 PCM Digital Audio.
    public static var smptest211030pcmDigitalAudio: TransferSyntax { TransferSyntax(UID.smptest211030pcmDigitalAudio) }
    /// Papyrus 3 Implicit VR Little Endian, retired.
    public static var papyrus3ImplicitVRLittleEndian: TransferSyntax { TransferSyntax(UID.papyrus3ImplicitVRLittleEndian) }
}
