// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// Gathers the faults of one reading, so that an author sees all of them at once.
final class FaultCollector {
    private struct Fault: Hashable {
        let location: SourceLocation
        let message: String
    }

    /// What is listed, with the suggestions.
    private var diagnostics: [Fault: Diagnostic] = [:]
    private var omitted = 0
    private var kinds: Set<PipelineError.Kind> = []
    /// The files in the order in which their faults are listed.
    private let fileOrder: [String: Int]

    init(files: [DefinitionFile]) {
        fileOrder = Dictionary(files.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    var isEmpty: Bool { diagnostics.isEmpty }

    /// Adds a fault; the same fault at the same place counts once, however often an alias or an import leads there.
    ///
    /// A suggestion is looked for only when the fault is going to be listed: it costs far more than the fault.
    func report(
        _ location: SourceLocation, _ message: String, suggestion: @autoclosure () -> String? = nil, kind: PipelineError.Kind = .invalid
    ) {
        let fault = Fault(location: location, message: message)
        guard diagnostics[fault] == nil else { return }
        kinds.insert(kind)
        guard diagnostics.count < DocumentLimits.diagnostics else {
            omitted += 1
            return
        }
        diagnostics[fault] = Diagnostic(
            file: location.file, line: location.line, column: location.column, message: message, suggestion: suggestion())
    }

    /// The error that holds everything reported; nil when nothing was.
    func error() -> PipelineError? {
        guard let kind = [.malformed, .unsupported, .invalid, .variables].first(where: kinds.contains) else { return nil }
        let sorted = diagnostics.values.sorted {
            (fileOrder[$0.file] ?? .max, $0.file, $0.line, $0.column, $0.message)
                < (fileOrder[$1.file] ?? .max, $1.file, $1.line, $1.column, $1.message)
        }
        return PipelineError(kind: kind, diagnostics: sorted, omitted: omitted)
    }
}
