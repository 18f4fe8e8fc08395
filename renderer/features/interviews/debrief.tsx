/** What the conversation did to the picture, and what is still open; then the note is finalised. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../../../shared/domain/text.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { diffScores } from '../../../shared/scoring/diff.ts'
import { useData } from '../../data/data-context.tsx'
import { useModel } from '../../data/use-model.tsx'
import { useScoreOf } from '../../data/use-score.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { LookedThrough } from '../../ui/looked-through.tsx'
import { useNavigate, withSearch } from '../../ui/navigation.tsx'
import { capitalised, useQuadrantLabel } from '../../ui/quadrant-label.ts'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ChangedRow } from './changed-row.tsx'
import styles from './debrief.module.css'
import { GivenAnswers } from './given-answers.tsx'
import { PerspectivesPart, PlanOutcome } from './plan-outcome.tsx'
import { SaveLine } from './save-line.tsx'

/** How many open questions are named. */
const OPEN_SHOWN = 5

export type DebriefProps = {
  readonly note: Note
  readonly records: AccountRecords
  readonly today: Day
  /** Without this conversation. */
  readonly before: AccountScore | undefined
  readonly now: () => number
  readonly onBack: () => void
}

export function Debrief({ note, records, today, before, now, onBack }: DebriefProps) {
  const { t } = useTranslation('interviews')
  const { t: ui } = useTranslation('ui')
  const label = useQuadrantLabel()
  const words = useInstrumentWords()
  const format = useFormat()
  const data = useData()
  const { parameters, looking } = useModel()
  const go = useNavigate()
  const [failed, setFailed] = useState(false)
  const [title, setTitle] = useState(note.title)
  const [meaning, setMeaning] = useState(note.meaning)
  const keptMeaning = useRef(note.meaning)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const there = format.list(
    records.people.filter(({ id }) => note.present[id] === true).map(({ name }) => name),
  )
  const after = useScoreOf(records, today)
  const diff = useMemo(
    () => (before === undefined || after === undefined ? null : diffScores(before, after)),
    [before, after],
  )
  const answers = records.observations.filter((one) => one.note === note.id)
  const account: string = records.account.id
  const close = async (set: { readonly finalisedAt?: number }) => {
    const named = {
      ...set,
      ...(title.trim() === note.title ? {} : { title: title.trim() }),
      ...(meaning.trim() === keptMeaning.current ? {} : { meaning: meaning.trim() }),
    }
    if (Object.keys(named).length > 0) {
      const written = await data.commit({ account, edits: [{ record: note.id, kind: 'note', set: named }] })
      if (!written.ok && written.error.type !== 'notJournalled') {
        setFailed(true)
        return
      }
    }
    await data.seal(account)
    // Whoever has gone elsewhere meanwhile is not called back.
    if (here.current) go(withSearch(`/accounts/${account}/interviews`, { note: note.id }))
  }

  // Sentences are kept as soon as one goes on from them, whatever becomes of the form.
  const keepMeaning = async () => {
    const words = meaning.trim()
    const before = keptMeaning.current
    if (words === before) return
    keptMeaning.current = words
    const edits = [{ record: note.id, kind: 'note', set: { meaning: words } }]
    const written = await data.commit({ account, edits })
    if (!written.ok && written.error.type !== 'notJournalled') keptMeaning.current = before
  }

  const labels =
    before === undefined || after === undefined
      ? null
      : { before: capitalised(label(before.quadrant)), after: label(after.quadrant) }
  const moved = diff !== null && (diff.constructs.length > 0 || diff.quadrant !== null)
  const open = after?.askNext.slice(0, OPEN_SHOWN) ?? []
  const lead =
    answers.length === 0
      ? t('debrief.none')
      : moved
        ? ui('moves.answered', { count: answers.length })
        : ui('moves.still', { count: answers.length })
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <SaveLine />
      </div>
      <h1 className="visually-hidden">{t('title')}</h1>
      <Sentence basis={t('debrief.basis')}>
        {lead}
        {labels !== null && labels.before !== capitalised(labels.after) && <> {ui('moves.label', labels)}</>}
      </Sentence>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void close({ finalisedAt: now() })
        }}
      >
        <div className={styles.title}>
          <TextField
            label={t('debrief.title')}
            value={title}
            onChange={setTitle}
            maxLength={NAME_LIMIT}
            placeholder={there}
            autoFocus
          />
        </div>
        <div className={styles.meaning}>
          <TextField
            label={t('plan.meaningAsk')}
            description={t('plan.meaningHint')}
            value={meaning}
            onChange={setMeaning}
            onBlur={() => void keepMeaning()}
            maxLength={TEXT_LIMIT}
            multiline
          />
        </div>
        <div className={styles.acts}>
          <Button variant="primary" type="submit">
            {t('debrief.finalise')}
          </Button>
          <Button onPress={() => void close({})}>{t('debrief.keepOpen')}</Button>
          <Button variant="quiet" onPress={onBack}>
            {t('debrief.back')}
          </Button>
        </div>
      </form>
      {failed && (
        <p role="alert" className={styles.failed}>
          {t('debrief.notSaved')}
        </p>
      )}
      <div className={styles.columns}>
        <div>
          <PlanOutcome note={note} answers={answers} people={records.people} />
          <Section title={t('debrief.changed')}>
            {diff !== null && diff.constructs.length === 0 && (
              <p className={styles.sub}>{t('debrief.changedNothing')}</p>
            )}
            <ul className={styles.rows}>
              {diff?.constructs.map((construct) => (
                <ChangedRow
                  key={construct.id}
                  construct={construct}
                  answers={answers}
                  people={records.people}
                />
              ))}
            </ul>
          </Section>
          <PerspectivesPart score={after} answers={answers} records={records} />
          <Section title={t('debrief.open')}>
            {after !== undefined && open.length === 0 && (
              <p className={styles.sub}>{t('debrief.openNothing')}</p>
            )}
            <ol className={styles.rows}>
              {open.map(({ question, person }) => {
                const best = records.people.find(({ id }) => id === person)
                return (
                  <li key={question} className={styles.open}>
                    <p className={styles.probe} dir="auto">
                      “{words.question(question)?.probe ?? question}”
                    </p>
                    <p className={styles.best}>
                      {best === undefined ? t('debrief.anyone') : t('debrief.ask', { person: best.name })}
                    </p>
                  </li>
                )
              })}
            </ol>
          </Section>
        </div>
        <Section title={t('debrief.said')}>
          <GivenAnswers
            observations={answers}
            people={records.people}
            steps={records.valueSteps}
            body={note.body}
            empty={t('debrief.none')}
          />
        </Section>
      </div>
      <LookedThrough parameters={parameters} looking={looking} />
    </div>
  )
}
