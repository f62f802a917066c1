// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

public import Volumes

/// One picture that shows a segmentation at a glance: axial and coronal cuts with outlines, and lines of text.
public struct LabelMontage: Sendable {
    public var renderer: OverlayRenderer
    /// A heading, and lines with the colour of a label (0 for white).
    public var title: String
    public var lines: [(text: String, label: Int)]
    /// Millimetres of a pixel.
    public var resolution = 0.8

    /// The empty rim around the labels that cuts show, in mm.
    private static let margin = 45.0
    private static let gap = 6

    public init(renderer: OverlayRenderer, title: String, lines: [(text: String, label: Int)]) {
        self.renderer = renderer
        self.title = title
        self.lines = lines
    }

    /// Draws three axial cuts in a row and below them two coronal ones beside the text.
    ///
    /// Axial cuts are seen from the feet, coronal ones from the front, so that the patient's right is on the left, as radiologists
    /// look at them. The labels must have the volume's dimensions.
    public func draw(volume: Volume<Int16>, labels: Volume<UInt8>) -> Picture {
        let volume = volume.alongPatientAxes()
        let labels = labels.alongPatientAxes()
        let view = View(volume: volume, labels: labels, margin: Self.margin)
        let axial = [0.72, 0.5, 0.28].map { cut(view.axial(at: $0), caption: "AXIAL") }
        let coronal = [0.42, 0.58].map { cut(view.coronal(at: $0), caption: "CORONAL") }
        let gap = Self.gap
        let width = max((axial[0].width + gap) * 3, (coronal[0].width + gap) * 2 + 340) + gap
        var picture = Picture(width: width, height: axial[0].height + coronal[0].height + 3 * gap)
        for (index, panel) in axial.enumerated() { picture.draw(panel, x: gap + index * (panel.width + gap), y: gap) }
        for (index, panel) in coronal.enumerated() {
            picture.draw(panel, x: gap + index * (panel.width + gap), y: axial[0].height + 2 * gap)
        }
        let left = 2 * (coronal[0].width + gap) + 3 * gap
        var top = axial[0].height + 5 * gap
        let room = max(1, (width - left - gap) / ((PixelFont.width + 1) * 2))
        PixelFont.draw(String(title.prefix(room)), on: &picture, x: left, y: top)
        top += 30
        for line in lines {
            PixelFont.draw(String(line.text.prefix(room)), on: &picture, x: left, y: top, color: color(line.label))
            top += 22
        }
        return picture
    }

    private func color(_ label: Int) -> SIMD3<UInt8> {
        label > 0 && label <= renderer.colors.count ? renderer.colors[label - 1] : [235, 235, 235]
    }

    /// One cut in the montage's resolution with outlines and the letters of the patient's sides.
    private func cut(_ cut: View.Cut, caption: String) -> Picture {
        var picture = Picture(width: Int(cut.size.x / resolution), height: Int(cut.size.y / resolution))
        let samples = cut.sampled(width: picture.width, height: picture.height, step: resolution)
        let width = picture.width
        for y in 0..<picture.height {
            for x in 0..<width {
                let (value, label) = samples[x + width * y]
                var isEdge = false
                for (dx, dy) in [(1, 0), (0, 1), (-1, 0), (0, -1)] where label > 0 {
                    let isInside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < picture.height
                    isEdge = isEdge || isInside && samples[x + dx + width * (y + dy)].label != label
                }
                picture[x, y] = isEdge ? color(Int(label)) : tinted(renderer.grey(value), label: Int(label))
            }
        }
        PixelFont.draw("R", on: &picture, x: 6, y: picture.height / 2)
        PixelFont.draw("L", on: &picture, x: picture.width - 16, y: picture.height / 2)
        PixelFont.draw(caption, on: &picture, x: 6, y: 6, scale: 1)
        return picture
    }

    private func tinted(_ grey: UInt8, label: Int) -> SIMD3<UInt8> {
        if label == 0 { return [grey, grey, grey] }
        let paint = color(label)
        func mixed(_ channel: UInt8) -> UInt8 { UInt8((Int(grey) * 82 + Int(channel) * 18) / 100) }
        return [mixed(paint.x), mixed(paint.y), mixed(paint.z)]
    }
}
