// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

import GRDB

/// A row of the table `application_entity`.
struct ApplicationEntityRecord: SecondsRecord {
    static let databaseTableName = "application_entity"

    var name: String
    var aeTitle: String
    var overwriteSameInstance: Bool
    var ignoredSopClasses: [String]
    var processor: String
    var processorSettings: [String: String]
    var isDeclared: Bool

    enum CodingKeys: String, CodingKey {
        case name
        case aeTitle = "ae_title"
        case overwriteSameInstance = "overwrite_same_instance"
        case ignoredSopClasses = "ignored_sop_classes"
        case processor
        case processorSettings = "processor_settings"
        case isDeclared = "is_declared"
    }

    init(_ entity: ApplicationEntity, isDeclared: Bool) {
        name = entity.name
        aeTitle = entity.aeTitle
        overwriteSameInstance = entity.overwriteSameInstance
        ignoredSopClasses = entity.ignoredSopClasses
        processor = entity.processor
        processorSettings = entity.processorSettings
        self.isDeclared = isDeclared
    }

    var entity: ApplicationEntity {
        ApplicationEntity(
            name: name, aeTitle: aeTitle, overwriteSameInstance: overwriteSameInstance, ignoredSopClasses: ignoredSopClasses,
            processor: processor, processorSettings: processorSettings)
    }

    /// What a timeout in whole seconds is raised to: the reference's 5 for what came over REST, nothing for what is declared.
    var minimumTimeout: Double { isDeclared ? 0 : 5 }
}
