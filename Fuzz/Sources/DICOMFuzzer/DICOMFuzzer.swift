// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import DICOM

/// Gives one input to the parsers that strangers reach, and to everything that works on what they make of it.
///
/// The first byte chooses the parser, the rest is what it gets. A trap, a fault of memory, or a broken promise (which ends in a
/// precondition) is a find.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ size: Int) -> CInt {
    guard size > 0 else { return 0 }
    let input = Array(UnsafeBufferPointer(start: start + 1, count: size - 1))
    switch start[0] & 7 {
    case 0: checkDataSet(input, .implicitVRLittleEndian)
    case 1: checkDataSet(input, .explicitVRLittleEndian)
    case 2: checkDataSet(input, .explicitVRBigEndian)
    case 3: checkDataSet(input, .deflatedExplicitVRLittleEndian)
    case 4: checkJSON(input)
    case 5: checkText(input)
    default: checkFile(input)
    }
    return 0
}

private let limits = ReadOptions(force: true, maximumInflatedByteCount: 1 << 20)

private func checkFile(_ input: [UInt8]) {
    let bytes = ByteSlice(input)
    guard let (file, fault) = try? DICOMFile.readPartially(bytes: bytes, options: limits) else { return }
    if let fault { precondition(fault.offset != nil) }
    check(file.metaInformation)
    check(file.dataSet)
    guard fault == nil, let encoded = try? file.encoded() else { return }
    guard let again = try? DICOMFile.read(bytes: encoded, options: limits) else { return }
    // What was written once is written the same ever after.
    guard let second = try? again.encoded(), again.transferSyntax == file.transferSyntax else { return }
    precondition(second == encoded)
}

private func checkDataSet(_ input: [UInt8], _ syntax: TransferSyntax) {
    let (dataSet, fault) = DataSetReader.readPartially(ByteSlice(input), transferSyntax: syntax, options: limits)
    check(dataSet)
    guard fault == nil else {
        precondition(fault?.offset != nil && fault?.description.isEmpty == false)
        return
    }
    if !syntax.isDeflated {
        // Nothing that was read is lost. Only what means nothing is: the reserved bytes of headers and lengths of delimitations.
        guard let encoded = try? DataSetWriter.write(dataSet, transferSyntax: syntax) else { preconditionFailure("not written") }
        precondition(encoded.count == input.count)
    }
    for lengths in [WriteOptions.Lengths.defined, .undefined] {
        guard let other = try? DataSetWriter.write(dataSet, transferSyntax: syntax, options: .init(lengths: lengths)) else { continue }
        precondition((try? DataSetReader.read(other, transferSyntax: syntax, options: limits)) != nil)
    }
}

/// Asks for every value in every type.
private func check(_ dataSet: DataSet) {
    for element in dataSet.elements.prefix(200) {
        _ = (dataSet.strings(of: element), element.ints, element.doubles, element.tags, dataSet.string(element.tag))
        _ = (dataSet.date(element.tag), dataSet.time(element.tag), dataSet.dateTime(element.tag), dataSet.age(element.tag))
        _ = (dataSet.personName(element.tag)?.isValid, dataSet.uid(element.tag)?.isValid)
        if let fragments = element.fragments { _ = (fragments.offsetTable, fragments.fragments) }
        for item in dataSet.items(element.tag).prefix(4) { _ = item.strings(.codeValue) }
    }
    _ = try? dataSet.encapsulatedFrames()
    guard let text = try? DICOMJSON.encode(dataSet) else { return }
    guard let back = try? DICOMJSON.decode(text) else { preconditionFailure("its own JSON is not read") }
    // One more where text without a character set needs one.
    precondition(back.elements.count <= dataSet.elements.count + 1)
}

private func checkJSON(_ input: [UInt8]) {
    guard let dataSet = try? DICOMJSON.decode(String(decoding: input, as: UTF8.self)) else { return }
    guard let text = try? DICOMJSON.encode(dataSet) else { return }
    precondition((try? DICOMJSON.decode(text)) != nil)
}

private func checkText(_ input: [UInt8]) {
    guard let first = input.first else { return }
    let all = CharacterRepertoire.allCases
    let sets = SpecificCharacterSet([all[Int(first) % all.count], all[Int(first / 16) % all.count], .kanji, .korean])
    let text = sets.decode(input.dropFirst(), isPersonName: true)
    let encoded = sets.encode(text, isPersonName: true, replacement: 0x3F)
    _ = sets.decode(encoded, isPersonName: true)
    _ = (PersonName(text), DICOMRange<DICOMDateTime>(text), DICOMRange<DICOMDate>(text), TagPath(parsing: text), DecimalString.value(text))
}
