/** Values that two people changed apart from each other, side by side, each with the button that keeps it. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { useChanges } from '../../data/hooks.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { recordNames } from '../../ui/record-names.ts'
import { Section } from '../../ui/section.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { valueWords, type ValueWords } from '../../ui/value-words.ts'
import { conflictsOf, type Conflict, type ConflictVersion } from './conflict-list.ts'
import styles from './conflicts-section.module.css'
import { assessmentEn } from './locale-en.ts'
import type { PictureData } from './picture-data.ts'

export type ConflictsSectionProps = {
  readonly picture: PictureData
  readonly stored: readonly StoredRecord[]
}

export function ConflictsSection({ picture, stored }: ConflictsSectionProps) {
  const inConflict = stored.filter(({ conflicts }) => conflicts.length > 0)
  return inConflict.length === 0 ? null : <Conflicts picture={picture} stored={inConflict} />
}

function Conflicts({ picture, stored }: ConflictsSectionProps) {
  const { t } = useTranslation('assessment')
  const changes = useChanges(picture.account)
  const conflicts = changes === undefined ? [] : conflictsOf(stored, changes)
  if (conflicts.length === 0) return null
  return (
    <div className={styles.conflicts}>
      <Section title={t('conflicts.title')} sub={t('conflicts.sub', { count: conflicts.length })}>
        <ul>
          {conflicts.map((conflict) => (
            <ConflictEntry
              key={`${conflict.record.id} ${conflict.path}`}
              conflict={conflict}
              picture={picture}
            />
          ))}
        </ul>
      </Section>
    </div>
  )
}

function ConflictEntry({
  conflict,
  picture,
}: {
  readonly conflict: Conflict
  readonly picture: PictureData
}) {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const say = useUndoToast()
  const words = useInstrumentWords()
  const format = useFormat()
  const write = useWriter()
  const { record, path, versions } = conflict
  const { question } = record.fields
  const place = { kind: record.kind, field: path, question: typeof question === 'string' ? question : '' }
  const names = recordNames(picture.records, { t: ui, instruments: words, format })
  const values: ValueWords = { t: ui, instruments: words, format, names }
  const others = (than: ConflictVersion) =>
    versions.filter((version) => version !== than).map(({ value }) => value)
  const keep = async (version: ConflictVersion) => {
    const wrote = await write(picture.account, [
      { record: record.id, kind: record.kind, set: { [path]: version.value } },
    ])
    if (!wrote.stored) return
    say(t('conflicts.kept'), wrote.undo)
  }
  const byWords = ({ author, wall }: ConflictVersion) => {
    if (author === null || wall === null) return ''
    return t('conflicts.by', {
      author: author === '' ? t('conflicts.unknownAuthor') : author,
      when: format.moment(wall),
    })
  }
  return (
    <li className={styles.entry}>
      <p>
        <bdi className="strong">{recordWords(record, t, values)}</bdi>, {fieldWords(path, t, values)}
      </p>
      <ul className={styles.versions}>
        {versions.map((version, index) => (
          <li key={index} className={styles.version}>
            <p>
              <bdi dir="auto">{valueWords(version.value, { ...place, others: others(version) }, values)}</bdi>
            </p>
            <p className="type-meta ink-2">
              {byWords(version)}
              {version.standing && <> ({t('conflicts.standing')})</>}
            </p>
            <Button
              onPress={() => {
                void keep(version)
              }}
            >
              {t('conflicts.keep')}
            </Button>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** The kinds whose records go by their names alone: a person, the question of an answer. */
const BY_NAME: readonly string[] = ['person', 'observation']

/** `Contract Terminals`, `A motive: Reputation, Osei`; what a newer version added is said to be that. */
function recordWords(record: StoredRecord, t: TFunction<'assessment'>, values: ValueWords): string {
  const { kind, fields } = record
  const named = [values.names.get(record.id), fields['name'], fields['title']].find(
    (one) => typeof one === 'string' && one !== '',
  )
  const name = typeof named === 'string' ? named : ''
  if (!isRecordKey(kind)) return t('conflicts.record.other')
  if (name === '') return t(`conflicts.unnamed.${kind}`)
  return BY_NAME.includes(kind) ? name : t(`conflicts.record.${kind}`, { name })
}

type RecordKey = keyof typeof assessmentEn.conflicts.unnamed

function isRecordKey(kind: string): kind is RecordKey {
  return Object.hasOwn(assessmentEn.conflicts.unnamed, kind)
}

type FieldKey = keyof typeof assessmentEn.conflicts.field

function isFieldKey(field: string): field is FieldKey {
  return Object.hasOwn(assessmentEn.conflicts.field, field)
}

/** `Present: Osei` where the field is kept for each of several. */
function fieldWords(path: string, t: TFunction<'assessment'>, { names }: ValueWords): string {
  const [field = path, key] = path.split('/')
  const words = isFieldKey(field) ? t(`conflicts.field.${field}`) : field
  const of = key === undefined ? undefined : names.get(key)
  return of === undefined ? words : t('conflicts.fieldOf', { field: words, of })
}
