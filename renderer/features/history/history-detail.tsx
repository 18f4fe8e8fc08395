/** What opens below a line: every value the field ever held, each to be set back, and the whole record as it then was. */
import { useMemo, useState } from 'react'
import type { Change, Edit } from '../../../shared/changes/change.ts'
import { DELETED } from '../../../shared/changes/field-paths.ts'
import type { RecordPart } from '../../../shared/changes/history.ts'
import type { StoredRecord } from '../../../shared/changes/stored-record.ts'
import { restoreRecord, restoreValue, type RestoreRefusal } from '../../../shared/domain/restore.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { HeldText } from './held-text.tsx'
import { heldValues, type Held } from './held-values.ts'
import styles from './history-detail.module.css'
import { recordHistoryPath } from './history-path.ts'
import type { HistoryLine } from './history-rows.ts'
import { authorWords, fieldValueWords, madeWith, type LineContext } from './line-words.ts'
import { fieldWords, recordWords, type HistoryWords } from './record-words.ts'

export type HistoryDetailProps = {
  readonly account: string
  readonly line: HistoryLine
  readonly context: LineContext
  /** The record as it stands; undefined where nothing is known of it any more. */
  readonly stored: StoredRecord | undefined
  readonly changes: readonly Change[]
  /** Gives the focus back to the line. */
  readonly onDone: () => void
}

export function HistoryDetail({ account, line, context, stored, changes, onDone }: HistoryDetailProps) {
  const { words } = context
  const { say } = words
  const write = useWriter()
  const tell = useUndoToast()
  const [failed, setFailed] = useState(false)
  const { part } = line
  if (part.type === 'erased' || stored === undefined) return <p>{say('erased')}</p>
  const record = recordWords(part.record, stored.kind, words)
  const store = async (edit: Edit, done: string) => {
    const wrote = await write(account, [edit])
    setFailed(!wrote.stored)
    if (!wrote.stored) return
    tell(done, wrote.undo)
    onDone()
  }
  const back = stored.deleted ? restoreValue(stored, DELETED, false) : null
  const field = line.type === 'field' ? (part.set[line.index]?.[0] ?? null) : null
  return (
    <div className={styles.detail}>
      {failed && (
        <p role="alert" className={styles.failed}>
          {say('detail.notSaved')}
        </p>
      )}
      {back?.ok === true && (
        <p className={styles.act}>
          <bdi>{say('detail.deleted', { record })}</bdi>
          <Button
            onPress={() => {
              void store(back.value, say('detail.returned', { record }))
            }}
          >
            {say('detail.return')}
          </Button>
        </p>
      )}
      {field !== null && field !== DELETED && (
        <FieldValues field={field} part={part} stored={stored} context={context} store={store} />
      )}
      {part.made && (
        <section>
          <h3 className={styles.title}>{say('detail.made')}</h3>
          <ul className={styles.moves}>
            {madeWith(part, words).map((one) => (
              <li key={one.field}>
                <bdi dir="auto">{one.said}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WholeRecord part={part} stored={stored} changes={changes} words={words} store={store} />
      <p>
        <OpenLink href={recordHistoryPath(account, part.record)}>
          {say('detail.recordHistory', { record })}
        </OpenLink>
      </p>
    </div>
  )
}

type Store = (edit: Edit, done: string) => Promise<void>

type FieldProps = {
  readonly field: string
  readonly part: RecordPart
  readonly stored: StoredRecord
  readonly context: LineContext
  readonly store: Store
}

function FieldValues({ field, part, stored, context, store }: FieldProps) {
  const { words, history } = context
  const { say } = words
  const held = useMemo(() => heldValues(stored, field, history.settings), [stored, field, history])
  const name = fieldWords(stored.kind, field, words)
  return (
    <section>
      <h3 className={styles.title}>
        {name}: {say('detail.held')}
      </h3>
      {stored.deleted && (
        <p className="ink-2">
          {say('detail.comesBack', { record: recordWords(part.record, stored.kind, words) })}
        </p>
      )}
      <ul>
        {held.map((one) => (
          <HeldValue
            key={one.id}
            held={one}
            field={field}
            name={name}
            part={part}
            stored={stored}
            words={words}
            store={store}
          />
        ))}
      </ul>
    </section>
  )
}

type HeldProps = Omit<FieldProps, 'context'> & {
  readonly held: Held
  readonly name: string
  readonly words: HistoryWords
}

function HeldValue({ held, field, name, part, stored, words, store }: HeldProps) {
  const { say, format } = words
  const now = stored.heads[field]?.[0]?.value ?? null
  const restore = restoreValue(stored, field, held.value)
  const value = fieldValueWords(part, field, held.value, words, [now])
  const nowWords = fieldValueWords(part, field, now, words, [held.value])
  return (
    <li className={styles.held}>
      <HeldText value={held.value} other={now} words={value} label={say('detail.textLabel')} />
      <span className="type-meta ink-2">
        {held.by === null
          ? say('detail.unset')
          : say('detail.at', {
              author: authorWords(held.by.author, words),
              when: format.moment(held.by.wall),
            })}
        {held.state !== 'past' && <>, {say(held.state === 'now' ? 'detail.now' : 'detail.version')}</>}
      </span>
      {restore.ok ? (
        <span className={styles.act}>
          <Button
            aria-label={say('detail.setWhole', { field: name, value, now: nowWords })}
            onPress={() => {
              void store(restore.value, say('detail.setDone'))
            }}
          >
            {say('detail.set')}
          </Button>
          <span className="type-meta ink-2">
            <bdi dir="auto">{say('detail.replaces', { now: nowWords })}</bdi>
          </span>
        </span>
      ) : (
        <Refused error={restore.error} kind={stored.kind} words={words} />
      )}
    </li>
  )
}

function Refused({
  error,
  kind,
  words,
}: {
  readonly error: RestoreRefusal
  readonly kind: string
  readonly words: HistoryWords
}) {
  if (error.type === 'stands') return null
  return (
    <span className={styles.refused}>
      {words.say(`detail.unfit.${error.why}`, { field: fieldWords(kind, error.field, words) })}
    </span>
  )
}

/** Values that are named before the record is brought back; the button brings all of them. */
const MOVES_SHOWN = 8

type WholeProps = {
  readonly part: RecordPart
  readonly stored: StoredRecord
  readonly changes: readonly Change[]
  readonly words: HistoryWords
  readonly store: Store
}

function WholeRecord({ part, stored, changes, words, store }: WholeProps) {
  const { say, format } = words
  const restore = useMemo(() => restoreRecord(stored, part.by, changes), [stored, part, changes])
  const record = recordWords(part.record, stored.kind, words)
  if (!restore.ok) {
    return (
      <section>
        <h3 className={styles.title}>{say('detail.whole')}</h3>
        {restore.error.type === 'stands' ? (
          <p className="ink-2">{say('detail.wholeSame')}</p>
        ) : (
          <Refused error={restore.error} kind={stored.kind} words={words} />
        )}
      </section>
    )
  }
  const { edit, moves, left } = restore.value
  return (
    <section>
      <h3 className={styles.title}>{say('detail.whole')}</h3>
      <p className="ink-2">{say('detail.wholeSub')}</p>
      <ul className={styles.moves}>
        {moves.slice(0, MOVES_SHOWN).map(({ field, from, to }) => (
          <li key={field}>
            <bdi dir="auto">
              {say('detail.move', {
                field: fieldWords(stored.kind, field, words),
                from: fieldValueWords(part, field, from, words, [to]),
                to: fieldValueWords(part, field, to, words, [from]),
              })}
            </bdi>
          </li>
        ))}
        {moves.length > MOVES_SHOWN && (
          <li>{say('detail.moreMoves', { count: moves.length - MOVES_SHOWN })}</li>
        )}
      </ul>
      {left.length > 0 && (
        <p className="ink-2">
          {say('detail.left', {
            fields: format.list(left.map((field) => fieldWords(stored.kind, field, words))),
          })}
        </p>
      )}
      <p className={styles.act}>
        <Button
          onPress={() => {
            void store(edit, say('detail.returned', { record }))
          }}
        >
          {say('detail.wholeSet')}
        </Button>
      </p>
    </section>
  )
}
