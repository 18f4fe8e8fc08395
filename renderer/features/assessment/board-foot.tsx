/** The foot of the evidence board: a look into the cell, the name of a document, and what the keys do here. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { Said } from '../../ui/quote.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useFirstField } from '../../ui/use-record-fields.ts'
import { answerKeys, boardKeys, type GivenAnswer } from './board-keys.ts'
import type { BoardColumn, BoardLine } from './board-rows.ts'
import { givenAnswer, type BoardWords } from './board-words.ts'
import type { Into } from './board-writes.ts'
import styles from './board.module.css'
import { EvidenceEntry } from './evidence-entry.tsx'
import type { PictureData } from './picture-data.ts'

export function Legend({
  line,
  column,
  words,
  canAnswer,
  singleKeys,
}: {
  readonly line: BoardLine | null
  readonly column: BoardColumn | null
  readonly words: BoardWords
  /** Not while looking at the past, nor into a line that is closed. */
  readonly canAnswer: boolean
  readonly singleKeys: boolean
}) {
  const { t } = useTranslation('assessment')
  const rows = boardKeys.filter(({ id }) => canAnswer || id !== 'remove')
  return (
    <div role="note" aria-label={t('board.keys.label')} className={styles.legend}>
      {canAnswer && singleKeys && line?.asked != null && column !== null && (
        <p className={styles.keys}>
          {answerKeys(line.asked).map(({ digit, answer }) => (
            <span key={digit} className={styles.key}>
              <Kbd>{digit.toString()}</Kbd> {words.short(line.question, answer)}
            </span>
          ))}
          {column.kind !== 'removed' && (
            <span className="ink-3">
              {t(`board.keys.into.${column.kind}`, { name: words.column(column) })}
            </span>
          )}
        </p>
      )}
      <p className={styles.keys}>
        {rows.map(({ id, shown, single }) =>
          single === true && !singleKeys ? null : (
            <span key={id} className={styles.key}>
              {shown.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}{' '}
              {t(`board.keys.${id}`)}
            </span>
          ),
        )}
        {!singleKeys && <span className="ink-3">{t('board.keys.off')}</span>}
      </p>
    </div>
  )
}

/** The standing answer with its words, or how to ask for it. It follows the focus until it is closed. */
export function Peek({
  into,
  words,
  picture,
}: {
  readonly into: Into
  readonly words: BoardWords
  readonly picture: PictureData
}) {
  const { t } = useTranslation('assessment')
  const instruments = useInstrumentWords()
  const { line, cell } = into
  const [standing] = cell.answers
  const probe = instruments.question(line.question)?.probe
  if (standing === undefined)
    return (
      <div role="status" className={styles.peek}>
        <p className="ink-2">{t(probe === undefined ? 'board.peek.notSaid' : 'board.peek.ask')}</p>
        {probe !== undefined && (
          <p className={styles.probe}>
            <Said>{probe}</Said>
          </p>
        )}
      </div>
    )
  const beside = words.beside(cell)
  return (
    <div role="status" className={styles.peek}>
      <p>
        {words.long(line.question, givenAnswer(standing))}
        {beside.length > 0 && <span className={styles.beside}>{beside.join(', ')}</span>}
      </p>
      <EvidenceEntry picture={picture} observation={standing} />
    </div>
  )
}

/** An answer out of a paper needs to say which. What is typed stays until it is stored. */
export function DocumentForm({
  into,
  answer,
  words,
  onRecord,
  onDone,
}: {
  readonly into: Into
  readonly answer: GivenAnswer
  readonly words: BoardWords
  /** False where it could not be stored. */
  readonly onRecord: (source: string) => Promise<boolean>
  readonly onDone: () => void
}) {
  const { t } = useTranslation('assessment')
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<'need' | 'notSaved' | null>(null)
  const field = useFirstField('focus')
  const title = t('board.document.title', { answer: words.long(into.line.question, answer) })
  const record = async () => {
    if (name.trim() === '') {
      setWrong('need')
      return
    }
    if (await onRecord(name.trim())) onDone()
    else setWrong('notSaved')
  }
  return (
    <div className={styles.document}>
      <p>
        <bdi>{words.line(into.line)}</bdi> {title}
      </p>
      <RecordForm
        inRow
        label={title}
        leaveOnEscape
        error={wrong === 'notSaved' ? t('board.said.notSaved') : null}
        submitLabel={t('board.document.save')}
        cancelLabel={t('board.document.cancel')}
        onSubmit={record}
        onCancel={onDone}
      >
        <TextField
          label={t('board.document.name')}
          labelHidden
          placeholder={t('board.document.name')}
          inputRef={field}
          value={name}
          onChange={setName}
          maxLength={200}
          error={wrong === 'need' ? t('board.document.need') : null}
        />
      </RecordForm>
    </div>
  )
}
