// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

/// The demo's pipeline, the same text as Examples/pipelines/lung-segmentation.yaml, so that the program needs no files beside it.
enum DemoPipeline {
    static let lungSegmentation = """
        # A chest CT in; a segmentation of both lungs, a report with their volumes and a colour overlay out, sent to a DICOM receiver.
        api-version: 0.4.0
        name: lung-segmentation
        description: Finds the lungs in a chest CT and reports their volumes.
        orchestrator: Clara
        parameters:
          DESTINATION: PACS
        operators:
        - name: dicom-reader
          container: { image: clara/dicom-reader }
          requests: { memory: 2048 }
          input:
          - { path: /input }
          output:
          - { path: /output }
        - name: lung-segment
          container: { image: clara/lung-segment }
          requests: { memory: 2048 }
          input:
          - { from: dicom-reader, path: /input }
          output:
          - { path: /output }
        - name: dicom-writer
          container: { image: clara/dicom-writer }
          requests: { memory: 2048 }
          input:
          - { from: lung-segment, path: /labels }
          - { path: /dicom }
          output:
          - { path: /output }
        - name: register-results
          container:
            image: clara/register-results
            command: ["--agent", "ClaraSCU", "--data", '["${{ DESTINATION }}"]']
          requests: { memory: 256 }
          input:
          - { from: dicom-writer, path: /input }

        """
}
