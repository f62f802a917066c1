// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import ClaraAPI
import Foundation

/// The pages as text; everything that came from elsewhere is escaped.
enum ConsolePage {
    static func overview(facts: [ConsoleFact], jobs: [PlatformJob], pipelineNames: [String: String]) -> String {
        let about = facts.map { "<tr><th>\(escaped($0.name))</th><td>\(escaped($0.value))</td></tr>" }.joined()
        let rows = jobs.map { job in
            let pipeline = pipelineNames[job.pipelineID] ?? job.pipelineID
            return """
                <tr><td><a href="/jobs/\(escaped(job.id))">\(escaped(job.name))</a></td><td>\(escaped(pipeline))</td>\
                <td class="\(mark(job))">\(word(job))</td><td>\(time(job.created))</td><td>\(duration(job))</td></tr>
                """
        }
        let list =
            rows.isEmpty
            ? "<p>No jobs yet. Send a study, or start one with <code>clara create job</code>.</p>"
            : "<table><tr><th>job</th><th>pipeline</th><th>state</th><th>created</th><th>took</th></tr>\(rows.joined())</table>"
        return page(title: "Clara", body: "<h1>Clara</h1><table class=\"facts\">\(about)</table><h2>Jobs</h2>\(list)")
    }

    static func job(_ job: PlatformJob, logs: [(name: String, lines: [String])]) -> String {
        let runs = job.operators.map { run in
            """
            <tr><td>\(escaped(run.name))</td><td class="\(run.status)">\(run.status)</td><td>\(time(run.started))</td>\
            <td>\(time(run.stopped))</td></tr>
            """
        }
        let messages = job.messages.isEmpty ? "" : "<ul>\(job.messages.map { "<li>\(escaped($0))</li>" }.joined())</ul>"
        let metadata = job.metadata.sorted { $0.key < $1.key }
            .map { "<tr><th>\(escaped($0.key))</th><td>\(escaped($0.value))</td></tr>" }
        let texts = logs.map { log in
            "<h2>\(escaped(log.name))</h2><pre>\(escaped(log.lines.joined(separator: "\n")))</pre>"
        }
        return page(
            title: job.name,
            body: """
                <p><a href="/">all jobs</a></p><h1>\(escaped(job.name))</h1><p class="\(mark(job))">\(word(job))</p>\(messages)\
                <table class="facts"><tr><th>job</th><td>\(escaped(job.id))</td></tr><tr><th>payload</th><td>\(escaped(job.payloadID))</td></tr>\
                \(metadata.joined())</table><table><tr><th>operator</th><th>state</th><th>started</th><th>ended</th></tr>\
                \(runs.joined())</table>\(texts.joined())
                """)
    }

    private static func page(title: String, body: String) -> String {
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="5">\
        <meta name="viewport" content="width=device-width"><title>\(escaped(title))</title><style>\
        body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#222}\
        table{border-collapse:collapse;margin:1rem 0}th,td{text-align:left;padding:.3rem 1rem .3rem 0;border-bottom:1px solid #ddd}\
        .facts th{font-weight:400;color:#666}pre{background:#f5f5f5;padding:1rem;overflow:auto}\
        .faulted{color:#b00020}.completed,.healthy{color:#1b7f3b}.running{color:#0b5cad}</style></head><body>\(body)</body></html>
        """
    }

    private static func word(_ job: PlatformJob) -> String {
        job.state == .stopped ? "\(job.status)" : "\(job.state)"
    }

    private static func mark(_ job: PlatformJob) -> String {
        job.state == .stopped ? (job.status == .healthy ? "healthy" : "faulted") : "\(job.state)"
    }

    private static func time(_ date: Date?) -> String {
        date.map { $0.formatted(.iso8601.dateSeparator(.dash).dateTimeSeparator(.space)) } ?? ""
    }

    private static func duration(_ job: PlatformJob) -> String {
        guard let started = job.started else { return "" }
        return "\(Int((job.stopped ?? .now).timeIntervalSince(started))) s"
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
