/** A running interview: the question on one side, the note on the other, and the debrief when one leaves. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/domain/note.ts'
import type { Quotation } from '../../../shared/domain/observation.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { asksPeople, asksSteps, itemsOf, offered, type AgendaItem } from './agenda.ts'
import { AnswerLineText } from './answer-line.tsx'
import { AttachLine } from './attachments-part.tsx'
import { BailOut } from './bail-out.tsx'
import { Debrief } from './debrief.tsx'
import { givenBy } from './given-by.ts'
import { LiveHeader } from './live-header.tsx'
import { nextKind } from './live-keys.ts'
import styles from './live-page.module.css'
import { NoteEditor, type NoteEditorHandle } from './note-editor.tsx'
import { whatFollows } from './plan.ts'
import { PlanAtHand } from './plan-at-hand.tsx'
import { PresentPeople } from './present-people.tsx'
import { QuestionPanel, type About } from './question-panel.tsx'
import { QuestionPicker } from './question-picker.tsx'
import { mainInitiativeId, withoutNote } from './records-of-note.ts'
import { useAgenda } from './use-agenda.ts'
import { useAnswering, type AnswerLine } from './use-answering.ts'
import { useAttaching } from './use-attaching.ts'
import { useAutosave } from './use-autosave.ts'
import { useLeave } from './use-leave.ts'
import { isMac, useLiveKeys } from './use-live-keys.ts'
import { usePresent } from './use-present.ts'
import { useRecording } from './use-recording.ts'
import { WhoSaidIt } from './who-said-it.tsx'

/** How the question reads that finds out whose answer it was. */
const asked = { said: 'live.who', reported: 'live.whose', about: 'live.whoAbout' } as const

export function RunningInterview({
  note,
  records,
}: {
  readonly note: Note
  readonly records: AccountRecords
}) {
  const { t } = useTranslation('interviews')
  const account: string = records.account.id
  const recording = useRecording()
  const autosave = useAutosave(account, note.id)
  const attaching = useAttaching(account, note.id)
  const editor = useRef<NoteEditorHandle>(null)
  const [debriefing, setDebriefing] = useState(false)
  const [panel, setPanel] = useState<'question' | 'pick'>('question')
  const [open, setOpen] = useState<'present' | 'bailOut' | null>(null)

  const [today] = useState(recording.today)
  const before = useMemo(() => withoutNote(records, note.id), [records, note.id])
  const scoreBefore = useScoreOf(before, today)
  const { steps, order, item, index, next, setCurrent } = useAgenda(scoreBefore, records.valueSteps)
  const question = item?.question ?? null

  const observations = useMemo(
    () => records.observations.filter((one) => one.note === note.id),
    [records, note.id],
  )
  const quotations = useMemo(
    () =>
      observations.flatMap(({ quotation }): readonly Quotation[] => (quotation === null ? [] : [quotation])),
    [observations],
  )
  const answering = useAnswering({
    account,
    note,
    people: records.people,
    steps,
    mainInitiative: mainInitiativeId(records, today),
    editor,
    autosave,
    recording,
  })

  const present = records.people.filter(({ id }) => note.present[id] === true)
  const abouts: readonly About[] =
    question === null
      ? []
      : asksSteps(question)
        ? steps
        : asksPeople(question)
          ? [{ id: null, name: t('live.aboutSpeaker') }, ...(present.length > 0 ? present : records.people)]
          : []
  const stepOf = ({ about }: AgendaItem) => steps.find(({ id }) => id === about)?.name
  const nextStep = next === null ? undefined : stepOf(next)

  const ask = (asked: AgendaItem | null) => {
    if (asked !== null) setCurrent(asked)
    setPanel('question')
    editor.current?.focus()
  }
  const toggle = (what: 'present' | 'bailOut') => {
    setOpen((shown) => (shown === what ? null : what))
    editor.current?.focus()
  }

  const leave = useLeave(account, note, {
    isWritten: () => observations.length > 0 || (editor.current?.text() ?? note.body).trim() !== '',
    onKept: () => {
      setDebriefing(true)
    },
  })

  useLiveKeys(!debriefing, (command) => {
    switch (command.type) {
      case 'option': {
        const option = item === null ? undefined : offered(item.question)[command.index]
        if (item !== null && option !== undefined) answering.answer(item, { option: option.id })
        return
      }
      case 'without':
        if (item !== null) answering.answer(item, { without: command.answer })
        return
      case 'next':
        ask(next)
        return
      case 'previous':
        ask(order[Math.max(0, index - 1)] ?? null)
        return
      case 'pick':
        setPanel((shown) => (shown === 'pick' ? 'question' : 'pick'))
        return
      case 'bailOut':
        toggle('bailOut')
        return
      case 'kind':
        answering.setKind(nextKind(answering.kind))
        return
      case 'about': {
        const at = abouts.findIndex(({ id }) => id === item?.about)
        const following = abouts[(at + 1) % abouts.length]
        if (item !== null && following !== undefined) setCurrent({ ...item, about: following.id })
      }
    }
  })

  const { setPresent, addPerson } = usePresent(account, note, recording.newPersonId)

  useLayoutEffect(() => {
    editor.current?.focus()
  }, [])

  if (debriefing) {
    return (
      <Debrief
        note={note}
        records={records}
        today={today}
        before={scoreBefore}
        now={recording.now}
        onBack={() => {
          setDebriefing(false)
        }}
      />
    )
  }
  const isPlanned = (line: AnswerLine | null) =>
    line?.type === 'recorded' &&
    whatFollows(note.ifAnswered, line.question, 'option' in line.answer ? line.answer.option : null).length >
      0
  const given = givenBy(item, observations, records.people, (kind) => t(`live.kindsLower.${kind}`))
  return (
    <div className={styles.page}>
      <LiveHeader
        note={note}
        people={records.people}
        now={recording.now}
        isPresentOpen={open === 'present'}
        onPresent={() => {
          setOpen((shown) => (shown === 'present' ? null : 'present'))
        }}
        onNamed={() => editor.current?.focus()}
        onBailOut={() => {
          toggle('bailOut')
        }}
        onLeave={() => void leave()}
      />
      {open === 'present' && (
        <div className={styles.strip}>
          <PresentPeople
            people={records.people}
            isPresent={({ id }) => note.present[id] === true}
            onChange={setPresent}
            onAdd={addPerson}
          />
        </div>
      )}
      {open === 'bailOut' && (
        <div className={styles.strip}>
          <BailOut
            account={account}
            note={note}
            onClose={() => {
              toggle('bailOut')
            }}
          />
          <PlanAtHand note={note} question={question} given={given} />
        </div>
      )}
      <div className={styles.columns}>
        <section className={styles.ask} aria-label={t('live.answerRegion')} data-region="question">
          <div className={styles.scroll}>
            {panel === 'pick' || item === null ? (
              <QuestionPicker
                steps={steps}
                isAsked={({ id }) => observations.some((one) => one.question === id)}
                onPick={(picked) => {
                  ask(itemsOf(picked, steps)[0] ?? null)
                }}
                onClose={() => {
                  ask(null)
                }}
              />
            ) : (
              <QuestionPanel
                item={item}
                abouts={abouts}
                onAbout={(about) => {
                  setCurrent({ ...item, about })
                  editor.current?.focus()
                }}
                position={index < 0 ? null : index + 1}
                count={order.length}
                next={next}
                nextAbout={nextStep === undefined ? null : t('live.nextAbout', { name: nextStep })}
                kind={answering.kind}
                given={given}
                mod={isMac() ? '⌘' : 'Ctrl'}
                onKind={answering.setKind}
                onAnswer={(answer) => {
                  answering.answer(item, answer)
                }}
                onNext={() => {
                  ask(next)
                }}
                onPrevious={() => {
                  ask(order[Math.max(0, index - 1)] ?? null)
                }}
                onPick={() => {
                  setPanel('pick')
                }}
              />
            )}
          </div>
          <div className={styles.foot}>
            {answering.asking !== null ? (
              <WhoSaidIt
                question={t(asked[answering.asking.who])}
                orNobody={answering.asking.orNobody}
                people={answering.asking.people}
                onChoose={answering.choose}
                onCancel={answering.cancel}
              />
            ) : (
              <AnswerLineText
                line={answering.last}
                isPlanned={isPlanned(answering.last)}
                onUndo={answering.undo}
              />
            )}
          </div>
        </section>
        <section className={styles.note} aria-label={t('live.noteRegion')} data-region="note">
          <NoteEditor
            ref={editor}
            initialText={note.body}
            people={records.people}
            quotations={quotations}
            onType={autosave.typed}
            onNewPerson={addPerson}
            timeOfDay={recording.timeOfDay}
          />
          <AttachLine note={note} records={records} attaching={attaching} />
        </section>
      </div>
    </div>
  )
}
