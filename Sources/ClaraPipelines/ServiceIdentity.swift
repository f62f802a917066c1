// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// What makes two services the same running service: their image, tag and command, all three.
///
/// Names, variables and requests do not count: a job that asks for a service of an identity that runs already shares it,
/// also with other jobs and pipelines.
public struct ServiceIdentity: Sendable, Hashable, Codable {
    public let image: String
    public let tag: String
    public let command: [String]

    public init(_ container: ContainerDefinition) {
        image = container.image
        tag = container.tag
        command = container.command
    }
}
