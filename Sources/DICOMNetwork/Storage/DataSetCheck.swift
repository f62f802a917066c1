// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraErrors
import DICOM

/// Whether the bytes of a C-STORE are a whole data set, and the one that its command set announced.
enum DataSetCheck {
    /// Walks through the data set from its first byte to its last, loading no values.
    ///
    /// A deflated data set is inflated into memory for it.
    ///
    /// - Parameter inflatedLimit: how many bytes a deflated data set may have when inflated: a kilobyte can become a megabyte.
    /// - Throws: ``StoreFailure`` with C000H when the data set is cut off, malformed or nested too deep, with A900H when its
    ///   SOP class or instance is not that of the request, and with A700H when it is deflated and longer than `inflatedLimit`.
    static func check(_ bytes: ByteSlice, for request: StoreRequest, inflatedLimit: Int = 1 << 28) throws(StoreFailure) {
        let identity = request.transferSyntax.isDeflated ? try deflated(bytes, request, inflatedLimit) : try plain(bytes, request)
        guard identity.sopClass != nil, identity.sopInstance != nil else {
            throw StoreFailure(.dataSetDoesNotMatchSOPClass, comment: "no SOP Class UID or no SOP Instance UID in the data set")
        }
        guard identity.sopClass == request.sopClassUID else {
            throw StoreFailure(.dataSetDoesNotMatchSOPClass, comment: "SOP Class UID of data set and command differ")
        }
        guard identity.sopInstance == request.sopInstanceUID else {
            throw StoreFailure(.dataSetDoesNotMatchSOPClass, comment: "SOP Instance UID of data set and command differ")
        }
    }

    private struct Identity {
        var sopClass: UID?
        var sopInstance: UID?
    }

    private static func plain(_ bytes: ByteSlice, _ request: StoreRequest) throws(StoreFailure) -> Identity {
        var identity = Identity()
        var tokenizer = DataSetTokenizer(bytes, transferSyntax: request.transferSyntax)
        var depth = 0
        do {
            while let token = try tokenizer.next() {
                switch token {
                case .element(let header, let value):
                    guard depth == 0, header.tag.group == 0x0008 else { continue }
                    if header.tag == .sopClassUID { identity.sopClass = uid(value) }
                    if header.tag == .sopInstanceUID { identity.sopInstance = uid(value) }
                case .sequenceStart: depth += 1
                case .sequenceEnd: depth -= 1
                case .itemStart, .itemEnd, .fragmentsStart, .fragment, .fragmentsEnd: continue
                }
            }
        } catch {
            throw StoreFailure(.cannotUnderstand, comment: comment(error))
        }
        return identity
    }

    private static func deflated(
        _ bytes: ByteSlice, _ request: StoreRequest, _ limit: Int
    ) throws(StoreFailure) -> Identity {
        do {
            let dataSet = try DataSetReader.read(
                bytes, transferSyntax: request.transferSyntax, options: ReadOptions(maximumInflatedByteCount: limit))
            return Identity(sopClass: dataSet.uid(.sopClassUID), sopInstance: dataSet.uid(.sopInstanceUID))
        } catch {
            throw StoreFailure(error.code == .resourceExhausted ? .outOfResources : .cannotUnderstand, comment: comment(error))
        }
    }

    private static func uid(_ value: ByteSlice) -> UID {
        UID(String(decoding: value.prefix(64).filter { $0 != 0 && $0 != 0x20 }, as: UTF8.self))
    }

    /// Place first, since only 64 characters are sent.
    private static func comment(_ error: DICOMError) -> String {
        (error.offset.map { "byte \($0): " } ?? "") + error.message
    }
}
