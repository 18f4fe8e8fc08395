/** The details of a cell: all its answers with their words, day and note, each to correct or delete, and room for another. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Observation } from '../../../shared/domain/observation.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { AnswerForm } from './answer-form.tsx'
import { lineSubject } from './board-answer.ts'
import type { BoardWords } from './board-words.ts'
import type { Into } from './board-writes.ts'
import drawer from './evidence-drawer.module.css'
import { EvidenceEntry } from './evidence-entry.tsx'
import type { PictureData } from './picture-data.ts'

type Form = { readonly type: 'add' } | { readonly type: 'correct'; readonly observation: Observation }

export type BoardDrawerProps = {
  readonly into: Into
  readonly words: BoardWords
  readonly picture: PictureData
  /** The past is read only. */
  readonly readOnly: boolean
  readonly onDelete: (observation: Observation) => void
  readonly onClose: () => void
}

export function BoardDrawer({ into, words, picture, readOnly, onDelete, onClose }: BoardDrawerProps) {
  const { t } = useTranslation('assessment')
  const [opened, setOpened] = useState<{ readonly form: Form; readonly cell: string } | null>(null)
  const { line, column } = into
  const cell = `${line.id} ${column.id}`
  // A form belongs to the cell it was opened in.
  const form = opened?.cell === cell ? opened.form : null
  const who = words.column(column)
  useFocusOn(cell)
  const back = () => {
    setOpened(null)
  }
  return (
    <Drawer
      title={form === null ? words.question(line.question) : t(titles[form.type])}
      sub={
        line.subject.name === ''
          ? t('board.drawer.who', { who })
          : t('board.drawer.whoAbout', { who, subject: words.subject(line.subject) })
      }
      closeLabel={t('drawer.close')}
      onClose={onClose}
    >
      {form === null ? (
        <Answers
          into={into}
          picture={picture}
          readOnly={readOnly}
          onForm={(next) => {
            setOpened({ form: next, cell })
          }}
          onDelete={onDelete}
        />
      ) : form.type === 'add' ? (
        <AnswerForm
          picture={picture}
          question={line.question}
          person={column.kind === 'person' ? column.person.id : null}
          subject={lineSubject(line, picture.score.mainInitiative)}
          onDone={back}
        />
      ) : (
        <AnswerForm key={form.observation.id} picture={picture} correct={form.observation} onDone={back} />
      )}
    </Drawer>
  )
}

const titles = { add: 'answer.title', correct: 'answer.correctTitle' } as const

/** Another cell shown in a drawer that is open already takes the focus as a new drawer does. */
function useFocusOn(cell: string): void {
  const before = useRef(cell)
  useEffect(() => {
    if (before.current === cell) return
    before.current = cell
    document.querySelector<HTMLElement>('[data-region="drawer"] h2')?.focus({ preventScroll: true })
  }, [cell])
}

function Answers({
  into: { line, cell },
  picture,
  readOnly,
  onForm,
  onDelete,
}: Pick<BoardDrawerProps, 'into' | 'picture' | 'readOnly' | 'onDelete'> & {
  readonly onForm: (form: Form) => void
}) {
  const { t } = useTranslation('assessment')
  const acts = {
    onCorrect: (observation: Observation) => {
      onForm({ type: 'correct', observation })
    },
    onDelete,
  }
  return (
    <>
      {cell.answers.length === 0 && <p className={drawer.first}>{t('board.drawer.nothing')}</p>}
      {cell.answers.map((observation) => (
        <EvidenceEntry
          key={observation.id}
          picture={picture}
          observation={observation}
          {...(readOnly ? {} : { acts })}
        />
      ))}
      {!readOnly && line.closed === null && (
        <p className={drawer.add}>
          <OpenButton
            onPress={() => {
              onForm({ type: 'add' })
            }}
          >
            {t('board.drawer.add')}
          </OpenButton>
        </p>
      )}
    </>
  )
}
