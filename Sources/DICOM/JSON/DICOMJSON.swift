// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The DICOM JSON model (PS3.18 Annex F).
///
/// JSON is UTF-8: text is converted, and Specific Character Set becomes ISO_IR 192 where it is present. Group lengths are left out,
/// as the model asks. Numbers written as text (DS, IS) keep every digit; what is no number among them stays text.
public enum DICOMJSON {
    /// Gives the address of a value that is not to stand in the JSON itself; `nil` for a value that is. Asked for values of the
    /// binary representations (OB to OW, UN).
    public typealias BulkDataURI = (DataElement) -> String?

    /// Fetches the value behind an address; `nil` when it is not to be had, which leaves the element empty.
    public typealias BulkData = (String) throws(DICOMError) -> [UInt8]?

    /// One object for the data set.
    ///
    /// - Throws: `invalidArgument` for sequences nested deeper than 128.
    public static func encode(_ dataSet: DataSet, bulkDataURI: @escaping BulkDataURI = { _ in nil }) throws(DICOMError) -> String {
        var text: [UInt8] = []
        var writer = JSONDataSetWriter(bulkDataURI: bulkDataURI) { text += $0 }
        try writer.write(dataSet, depth: 0)
        try writer.flush()
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads one object.
    ///
    /// - Throws: `corruptData` for text that is no JSON or not in the model, with the offset or the path of tags.
    public static func decode(_ text: String, bulkData: @escaping BulkData = { _ in nil }) throws(DICOMError) -> DataSet {
        let value = try JSONParser.parse(Array(text.utf8), maximumDepth: 512)
        return try JSONDataSetReader(bulkData: bulkData).dataSet(value, inheriting: nil, path: [])
    }

    /// Reads an array of objects, as DICOMweb answers have it.
    public static func decodeArray(_ text: String, bulkData: @escaping BulkData = { _ in nil }) throws(DICOMError) -> [DataSet] {
        guard case .array(let values) = try JSONParser.parse(Array(text.utf8), maximumDepth: 512) else {
            throw DICOMError("an array of data sets was expected", offset: 0)
        }
        var dataSets: [DataSet] = []
        for value in values { dataSets.append(try JSONDataSetReader(bulkData: bulkData).dataSet(value, inheriting: nil, path: [])) }
        return dataSets
    }
}
