/** The published JSON Schema says what the reader demands. */
import { describe, expect, it } from 'vitest'
import { exportSchema, publishedSchema, scoreSchema } from '../../../shared/exchange/json-schema.ts'
import { readableText } from '../../../shared/exchange/readable-text.ts'
import { z } from '../../../shared/zod.ts'
import { fixtureText, fixtureWithBytes } from './exports.ts'

describe('the published schema', () => {
  it('accepts the permanent fixture and refuses a change to its envelope', () => {
    const schema = z.fromJSONSchema(exportSchema())
    const file: unknown = JSON.parse(fixtureText)
    expect(schema.safeParse(file).success).toBe(true)
    expect(schema.safeParse({ ...Object(file), version: 3 }).success).toBe(false)
    expect(schema.safeParse({ ...Object(file), extra: 1 }).success).toBe(false)
  })

  it('accepts the fixture with attachments, which version 1 could not hold', () => {
    const schema = z.fromJSONSchema(exportSchema())
    const file: unknown = JSON.parse(fixtureWithBytes)
    expect(schema.safeParse(file).success).toBe(true)
    expect(schema.safeParse({ ...Object(file), version: 1 }).success).toBe(false)
    expect(
      schema.safeParse({ ...Object(file), attachments: [{ digest: 'a', size: 1, parts: [] }] }).success,
    ).toBe(false)
  })

  it('is one document of plain JSON in which every reference leads somewhere', () => {
    const text = readableText(publishedSchema())
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(publishedSchema())))
    expect(publishedSchema().oneOf.map(({ $ref }) => $ref)).toEqual([exportSchema().$id, scoreSchema().$id])
    for (const schema of [exportSchema(), scoreSchema()]) {
      const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
        ([, name]) => name,
      )
      for (const name of references) expect(Object.keys(schema.$defs ?? {})).toContain(name)
    }
  })
})
