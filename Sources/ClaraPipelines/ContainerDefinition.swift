// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What an operator runs: an image and the arguments given to it.
public struct ContainerDefinition: Sendable, Hashable, Codable {
    /// The image's name, with or without a registry in front and without its tag; it ends in `@<digest>` when the author pinned one.
    public let image: String
    /// The image's tag, `latest` when the author gave none.
    public let tag: String
    /// The arguments after the image; empty to run the image's own entry point alone.
    public let command: [String]

    public init(image: String, tag: String = "latest", command: [String] = []) {
        self.image = image
        self.tag = tag
        self.command = command
    }

    /// `image:tag`, or the image alone when it is pinned by a digest.
    public var reference: String {
        image.contains("@") ? image : "\(image):\(tag)"
    }
}
