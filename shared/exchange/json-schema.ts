/** The published JSON Schema: export files and score output, for other programs. */
import { z } from '../zod.ts'
import { exportFile, plainExportFile } from './export-file.ts'
import { scoreOutput } from './score-output.ts'

/** JSON Schema (2020-12) of an export file, without attachments or with them. */
export function exportSchema() {
  return {
    ...z.toJSONSchema(z.union([plainExportFile, exportFile]), { io: 'input' }),
    $id: 'urn:soundings:export:2',
    title: 'Soundings export',
  }
}

/** JSON Schema (2020-12) of the output of `soundings score --json`. */
export function scoreSchema() {
  return { ...z.toJSONSchema(scoreOutput), $id: 'urn:soundings:score:2', title: 'Soundings score' }
}

/** Both in one document: a text that fits it is one or the other. */
export function publishedSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:soundings:1',
    title: 'Soundings files',
    oneOf: [{ $ref: 'urn:soundings:export:2' }, { $ref: 'urn:soundings:score:2' }],
    $defs: { export: exportSchema(), score: scoreSchema() },
  }
}
