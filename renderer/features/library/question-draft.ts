/** A question of the user's own while it is being written: from the record to the form's fields, checked, and back. */
import { json, type Edit } from '../../../shared/changes/change.ts'
import { SHORT_LIMIT, type OwnOption, type OwnQuestion } from '../../../shared/domain/library.ts'
import { NAME_LIMIT } from '../../../shared/domain/text.ts'
import { sameJson } from '../../../shared/json.ts'

export const PROBE_LIMIT = 1_000
export const LABEL_LIMIT = 200
export const FEWEST_OPTIONS = 2
export const MOST_OPTIONS = 9

export type OptionDraft = {
  /** Becomes the option's id, and stays it. */
  readonly id: string
  readonly label: string
  /** Empty: the label, where that is short enough. */
  readonly short: string
  /** Null while no value is given. */
  readonly value: number | null
  readonly retired: boolean
}

export type QuestionDraft = {
  readonly title: string
  readonly probe: string
  /** A construct's id; null where answers are only kept. */
  readonly construct: string | null
  readonly core: boolean
  readonly subject: OwnQuestion['subject']
  readonly options: readonly OptionDraft[]
  readonly source: string
}

export type OptionErrors = {
  readonly label?: 'missing' | 'long'
  readonly short?: 'missing' | 'long'
  readonly value?: 'missing' | 'range' | 'order'
}

export type QuestionErrors = {
  readonly title?: 'missing' | 'long'
  readonly probe?: 'missing' | 'long'
  readonly source?: 'long'
  readonly options?: 'few' | 'many'
  /** By the option's id. */
  readonly byOption: Readonly<Record<string, OptionErrors>>
}

/** The fields of an own question that the form writes, as they are stored. */
export type QuestionFields = Pick<
  OwnQuestion,
  'title' | 'probe' | 'construct' | 'core' | 'subject' | 'options' | 'source'
>

/** An id for an option, from a fresh UUID: only letters and digits. */
export function optionIdFrom(uuid: string): string {
  return uuid
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40)
}

/** Two answers to begin with, the favourable one first. */
export function emptyDraft(newId: () => string): QuestionDraft {
  return {
    title: '',
    probe: '',
    construct: null,
    core: false,
    subject: 'account',
    options: [1, 0].map((value) => ({ ...emptyOption(newId), value })),
    source: '',
  }
}

export function emptyOption(newId: () => string): OptionDraft {
  return { id: optionIdFrom(newId()), label: '', short: '', value: null, retired: false }
}

export function toDraft({
  title,
  probe,
  construct,
  core,
  subject,
  options,
  source,
}: OwnQuestion): QuestionDraft {
  return {
    title,
    probe,
    construct,
    core,
    subject,
    options: options.map(({ id, label, short, value, retired }) => ({ id, label, short, value, retired })),
    source,
  }
}

/** What will stand in a narrow cell: the short label, or the label itself where none is given and it is short enough. */
export function shortOf({ label, short }: Pick<OptionDraft, 'label' | 'short'>): string {
  const [given, whole] = [short.trim(), label.trim()]
  return given === '' && whole.length <= SHORT_LIMIT ? whole : given
}

function lengthError(text: string, limit: number): 'missing' | 'long' | undefined {
  const { length } = text.trim()
  return length === 0 ? 'missing' : length > limit ? 'long' : undefined
}

/** An entry of its own only where something is wrong. */
function only<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  const entry: { [K in Key]?: Value } = {}
  if (value !== undefined) entry[key] = value
  return entry
}

/** `above`: the value of the nearest answer above that has one. */
function checkOption(option: OptionDraft, above: number | null): OptionErrors {
  const { value } = option
  const wrong =
    value === null
      ? 'missing'
      : value < 0 || value > 1
        ? 'range'
        : above !== null && value > above
          ? 'order'
          : undefined
  return {
    ...only('label', lengthError(option.label, LABEL_LIMIT)),
    ...only('short', lengthError(shortOf(option), SHORT_LIMIT)),
    ...only('value', wrong),
  }
}

/** What is wrong, by the field at which it is said; null where the question can be stored. */
export function checkQuestion({ title, probe, options, source }: QuestionDraft): QuestionErrors | null {
  const byOption: Record<string, OptionErrors> = {}
  let above: number | null = null
  for (const option of options) {
    const errors = checkOption(option, above)
    if (Object.keys(errors).length > 0) byOption[option.id] = errors
    above = option.value ?? above
  }
  const offered = options.filter(({ retired }) => !retired).length
  const errors: QuestionErrors = {
    ...only('title', lengthError(title, NAME_LIMIT)),
    ...only('probe', lengthError(probe, PROBE_LIMIT)),
    ...(source.trim().length > NAME_LIMIT ? { source: 'long' as const } : {}),
    ...(offered < FEWEST_OPTIONS
      ? { options: 'few' as const }
      : options.length > MOST_OPTIONS
        ? { options: 'many' as const }
        : {}),
    byOption,
  }
  return Object.keys(errors).length === 1 && Object.keys(byOption).length === 0 ? null : errors
}

/** From the most to the least favourable; equal values keep their order, and one without a value keeps its place. */
export function sortOptions(options: readonly OptionDraft[]): readonly OptionDraft[] {
  const valued = options.filter(({ value }) => value !== null)
  const sorted = valued.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  let next = 0
  return options.map((option) => {
    if (option.value === null) return option
    next += 1
    return sorted[next - 1] ?? option
  })
}

/** Moves an option by one place, up with -1 and down with 1; at the end it stays. */
export function moveOption(options: readonly OptionDraft[], id: string, by: -1 | 1): readonly OptionDraft[] {
  const from = options.findIndex((option) => option.id === id)
  const [moved, other] = [options[from], options[from + by]]
  if (moved === undefined || other === undefined) return options
  return options.map((option, place) => (place === from ? other : place === from + by ? moved : option))
}

/**
 * What is stored of a draft without errors; null where it has some. Only kept answers count toward no completeness.
 * `before`: options of it keep the fields of newer versions.
 */
export function toFields(draft: QuestionDraft, before: OwnQuestion | null): QuestionFields | null {
  if (checkQuestion(draft) !== null) return null
  const options = draft.options.flatMap(({ id, label, value, retired, short }): OwnOption[] => {
    const old = before?.options.find((option) => option.id === id)
    if (value === null) return []
    return [{ ...old, id, label: label.trim(), short: shortOf({ label, short }), value, retired }]
  })
  return {
    title: draft.title.trim(),
    probe: draft.probe.trim(),
    construct: draft.construct,
    core: draft.core && draft.construct !== null,
    subject: draft.subject,
    options,
    source: draft.source.trim(),
  }
}

/** What of a whole edit differs from the stored question: only that is written, so that everything else keeps its author. */
export function differingFields(before: OwnQuestion, set: Edit['set']): Edit['set'] {
  return Object.fromEntries(
    Object.entries(set).filter(([field, value]) => {
      const stood = json.safeParse(before[field])
      return !stood.success || !sameJson(stood.data, value)
    }),
  )
}

/** Whether anything was typed that leaving the form would lose. */
export function changedInForm(draft: QuestionDraft, before: QuestionDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(before)
}
