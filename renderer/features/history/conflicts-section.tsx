/** Values that two people changed apart from each other, side by side, each with the button that keeps it. */
import { useMemo, useState } from 'react'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { useChanges } from '../../data/hooks.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { conflictsOf, type Conflict, type ConflictVersion } from './conflict-list.ts'
import styles from './conflicts-section.module.css'
import { authorWords, fieldValueWords } from './line-words.ts'
import { fieldWords, recordWords, type HistoryWords } from './record-words.ts'

/** Conflicts that are drawn at once; an import can bring thousands. */
const SHOWN = 10

export type ConflictsSectionProps = {
  readonly account: string
  readonly stored: readonly StoredRecord[]
  readonly words: HistoryWords
}

export function ConflictsSection({ account, stored, words }: ConflictsSectionProps) {
  const { say } = words
  const changes = useChanges(account)
  const [shown, setShown] = useState(SHOWN)
  const conflicts = useMemo(
    () => (changes === undefined ? [] : conflictsOf(stored, changes)),
    [stored, changes],
  )
  if (conflicts.length === 0) return null
  const rest = conflicts.length - shown
  return (
    <div className={styles.conflicts}>
      <Section title={say('conflicts.title')} sub={say('conflicts.sub', { count: conflicts.length })}>
        <ul>
          {conflicts.slice(0, shown).map((conflict) => (
            <ConflictEntry
              key={`${conflict.record.id} ${conflict.path}`}
              account={account}
              conflict={conflict}
              words={words}
            />
          ))}
        </ul>
        {rest > 0 && (
          <OpenButton
            onPress={() => {
              setShown(shown + SHOWN)
            }}
          >
            {say('conflicts.more', { count: Math.min(rest, SHOWN) })}
          </OpenButton>
        )}
      </Section>
    </div>
  )
}

type EntryProps = {
  readonly account: string
  readonly conflict: Conflict
  readonly words: HistoryWords
}

function ConflictEntry({ account, conflict: { record, path, versions }, words }: EntryProps) {
  const { say, format } = words
  const tell = useUndoToast()
  const write = useWriter()
  const part = { record: record.id, kind: record.kind }
  const of = recordWords(record.id, record.kind, words)
  const field = fieldWords(record.kind, path, words)
  const keep = async ({ value }: ConflictVersion) => {
    const wrote = await write(account, [{ ...part, set: { [path]: value } }])
    if (wrote.stored) tell(say('conflicts.kept'), wrote.undo)
  }
  const byWords = ({ author, wall }: ConflictVersion) =>
    author === null || wall === null
      ? ''
      : say('conflicts.by', { author: authorWords(author, words), when: format.moment(wall) })
  return (
    <li className={styles.entry}>
      <p>
        <bdi className="strong">{of}</bdi>, {field}
      </p>
      <ul className={styles.versions}>
        {versions.map((version, index) => {
          const others = versions.filter((other) => other !== version).map(({ value }) => value)
          const value = fieldValueWords(part, path, version.value, words, others)
          const edits = version.edits.map((edit) =>
            say('conflicts.edit', {
              field: fieldWords(record.kind, edit.field, words),
              value: fieldValueWords(part, edit.field, edit.value, words),
            }),
          )
          return (
            <li key={index} className={styles.version}>
              <p>
                <bdi dir="auto">{value}</bdi>
              </p>
              {edits.length > 0 && <p>{say('conflicts.edits', { edits: format.list(edits) })}</p>}
              <p className="type-meta ink-2">
                {byWords(version)}
                {version.standing && <> ({say('conflicts.standing')})</>}
              </p>
              <Button
                aria-label={say('conflicts.keepWhole', { value, field, record: of })}
                onPress={() => {
                  void keep(version)
                }}
              >
                {say('conflicts.keep')}
              </Button>
            </li>
          )
        })}
      </ul>
    </li>
  )
}
