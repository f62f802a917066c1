// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import Glibc

extension ByteSlice {
    /// Up to this size reading a file is quicker than mapping it.
    private static var readLimit: Int { 16 * 1024 }

    /// The bytes of a regular file: small ones are read, others mapped (``MappedFile``).
    public init(contentsOf path: String) throws(DICOMError) {
        let small = try MappedFile.withOpenFile(path) { (descriptor, size) throws(DICOMError) -> [UInt8]? in
            guard size <= ByteSlice.readLimit else { return nil }
            var length = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                while count < size {
                    length = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                    guard length > 0 else { break }
                    count += length
                }
            }
            guard length >= 0 else { throw MappedFile.fault("cannot read", path) }
            return bytes
        }
        if let small { self.init(small) } else { self.init(try MappedFile(path: path)) }
    }
}
