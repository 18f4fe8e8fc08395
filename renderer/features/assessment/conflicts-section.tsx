/** Values that two people changed apart from each other, side by side, each with the button that keeps it. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { useChanges } from '../../data/hooks.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords, type WordsOfInstruments } from '../../ui/instrument-words.ts'
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
  const place = { field: path, question: typeof question === 'string' ? question : '' }
  const values: ValueWords = { t: ui, instruments: words, format, names: namesIn(picture) }
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
        <bdi className="strong">{recordWords(record, t, words)}</bdi>, {fieldWords(path, t)}
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

function namesIn({ records }: PictureData): ReadonlyMap<string, string> {
  return new Map(
    [...records.people, ...records.initiatives, ...records.valueSteps, ...records.contracts].map(
      ({ id, name }) => [id, name],
    ),
  )
}

function recordWords(record: StoredRecord, t: TFunction<'assessment'>, words: WordsOfInstruments): string {
  const { name, title, question } = record.fields
  const own = typeof name === 'string' ? name : typeof title === 'string' ? title : ''
  switch (record.kind) {
    case 'account':
    case 'mainInitiative':
      return t(`conflicts.record.${record.kind}`)
    case 'motive':
    case 'reading':
    case 'finding':
    case 'override':
      return t(`conflicts.record.${record.kind}`)
    case 'person':
    case 'note':
    case 'initiative':
    case 'valueStep':
    case 'contract':
    case 'outcome':
      return t(`conflicts.record.${record.kind}`, { name: own })
    case 'observation':
      return (
        (typeof question === 'string' ? words.question(question)?.title : undefined) ??
        t('conflicts.record.observation')
      )
    default:
      return t('conflicts.record.other')
  }
}

type FieldKey = keyof typeof assessmentEn.conflicts.field

function isFieldKey(field: string): field is FieldKey {
  return Object.hasOwn(assessmentEn.conflicts.field, field)
}

function fieldWords(path: string, t: TFunction<'assessment'>): string {
  const field = path.split('/')[0] ?? path
  return isFieldKey(field) ? t(`conflicts.field.${field}`) : field
}
