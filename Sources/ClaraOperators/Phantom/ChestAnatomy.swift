// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import Foundation

/// The shapes of the chest phantom, in millimetres of the patient (x to the left, y to the back, z to the head, origin amid the lungs).
///
/// The shapes are chosen so that a segmentation has something to prove: ribs and spine near the lungs, vessels in them, a heart that
/// dents the left one, domes of the diaphragm below, a trachea that leads into both, and a table behind.
struct ChestAnatomy: Sendable {
    /// What is at a point.
    enum Tissue: Sendable, Equatable {
        case air, fat, muscle, bone, marrow, blood, liver, airway, rightLung, leftLung, vessel(isRight: Bool), tableFoam, tableShell
    }

    private let vessels: [Vessel]

    /// - Parameter seed: chooses the course of the vessels.
    init(seed: UInt64) {
        var random = HashNoise(seed: seed)
        vessels = [true, false].flatMap { isRight in (0..<26).map { _ in Vessel(isRight: isRight, random: &random) } }
    }

    /// The tissue at a point.
    func tissue(_ x: Double, _ y: Double, _ z: Double) -> Tissue {
        let body = ellipse(x, y, 175, 125)
        guard body < 1 else { return table(x, y) }
        if let airway = airway(x, y, z) { return airway }
        if inLung(x, y, z) { return lung(x, y, z) }
        if body > 0.86 { return .fat }
        if spine(x, y) { return ellipse(x, y - 84, 17, 15) < 1 ? .marrow : .bone }
        if rib(x, y, z) { return .bone }
        if heart(x, y, z) < 1 { return .blood }
        if dome(x, y, z) { return x < 20 ? .liver : .fat }
        return .muscle
    }

    /// The mean density of a tissue in Hounsfield units.
    static func density(_ tissue: Tissue) -> Double {
        switch tissue {
        case .air: -1000
        case .airway: -995
        case .fat: -105
        case .muscle: 45
        case .bone: 480
        case .marrow: 220
        case .blood: 40
        case .liver: 60
        case .rightLung, .leftLung: -850
        case .vessel: 35
        case .tableFoam: -880
        case .tableShell: -120
        }
    }

    private func inLung(_ x: Double, _ y: Double, _ z: Double) -> Bool {
        let width = x < 0 ? 60.0 : 56.0
        let centre = x < 0 ? -74.0 : 74.0
        let lung = square((x - centre) / width) + square(y / 84) + square(z / 130)
        return lung < 1 && abs(x) > 7 && heart(x, y, z) >= 1 && !dome(x, y, z)
    }

    private func lung(_ x: Double, _ y: Double, _ z: Double) -> Tissue {
        let isRight = x < 0
        for vessel in vessels where vessel.isRight == isRight && vessel.contains(x, y, z) { return .vessel(isRight: isRight) }
        return isRight ? .rightLung : .leftLung
    }

    /// The trachea and the main bronchi with walls of 2 mm; nil elsewhere.
    private func airway(_ x: Double, _ y: Double, _ z: Double) -> Tissue? {
        var gap = Double.infinity
        if z > 12 { gap = (square(x) + square(y - 22)).squareRoot() - 9 }
        for side in [-1.0, 1.0] {
            let bronchus = Segment(from: (0, 22, 14), to: (side * 34, 14, -18))
            gap = min(gap, bronchus.distance(x, y, z) - 6.5)
        }
        if gap < 0 { return .airway }
        return gap < 2 ? .muscle : nil
    }

    private func heart(_ x: Double, _ y: Double, _ z: Double) -> Double {
        square((x - 24) / 56) + square((y + 34) / 46) + square((z + 34) / 58)
    }

    private func dome(_ x: Double, _ y: Double, _ z: Double) -> Bool {
        square(x + 74) + square(y) + square(z + 178) < square(96) || square(x - 74) + square(y) + square(z + 184) < square(92) || z < -150
    }

    private func spine(_ x: Double, _ y: Double) -> Bool {
        ellipse(x, y - 84, 21, 19) < 1 && ellipse(x, y - 106, 8, 8) >= 1
    }

    private func rib(_ x: Double, _ y: Double, _ z: Double) -> Bool {
        guard ellipse(x, y, 150, 104) >= 1, ellipse(x, y, 158, 112) < 1 else { return false }
        let phase = (z - y * 0.45 + 1000).truncatingRemainder(dividingBy: 27)
        return phase < 9
    }

    private func table(_ x: Double, _ y: Double) -> Tissue {
        guard abs(x) < 210, y > 132, y < 152 else { return .air }
        return y < 135 || y > 149 ? .tableShell : .tableFoam
    }

    private func ellipse(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double { square(x / a) + square(y / b) }

    private func square(_ value: Double) -> Double { value * value }
}
