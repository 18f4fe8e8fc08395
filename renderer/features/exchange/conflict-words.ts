/** What a conflict of an import needs to be put into words. */
import type { TFunction } from 'i18next'
import type { ValueWords } from '../../ui/value-words.ts'
import { exchangeEn } from './locale-en.ts'

export type ConflictWords = ValueWords & {
  /** The question of an answer we have, by the answer's id. */
  readonly questions: ReadonlyMap<string, string>
}

function isKeyOf<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key)
}

/**
 * `Person: role`. `present/<id>` names the field and whom it is about, `parameters/halfLife` the parameter; what a newer version added keeps its
 * own name.
 */
export function fieldWords(
  kind: string,
  path: string,
  t: TFunction<'exchange'>,
  parameter: (name: string) => { readonly name: string },
  names: ReadonlyMap<string, string>,
): string {
  const [field = path, key] = path.split('/')
  const ofKind = isKeyOf(exchangeEn.kinds, kind) ? t(`kinds.${kind}`) : kind
  const ofField = isKeyOf(exchangeEn.fields, field) ? t(`fields.${field}`) : field
  if (kind === 'library' && field === 'parameters' && key !== undefined)
    return `${ofKind}: ${parameter(key).name}`
  const of = key === undefined ? undefined : names.get(key)
  return of === undefined ? `${ofKind}: ${ofField}` : `${ofKind}: ${ofField}, ${of}`
}
