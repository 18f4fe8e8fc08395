/** Writes what is answered and deleted on the board, each with the toast that takes it back. */
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { draftToEdit } from './answer-draft.ts'
import { givenInto, isRepeated } from './board-answer.ts'
import type { BoardCell } from './board-cells.ts'
import type { GivenAnswer } from './board-keys.ts'
import type { BoardColumn, BoardLine } from './board-rows.ts'
import { givenAnswer, type BoardWords } from './board-words.ts'

/** The cell that is answered, and where it stands. */
export type Into = { readonly line: BoardLine; readonly column: BoardColumn; readonly cell: BoardCell }

export type BoardWrites = {
  /** False where it could not be stored. `source`: the document's name, for the column of papers. */
  readonly answer: (into: Into, answer: GivenAnswer, source?: string) => Promise<boolean>
  /** Deletes one answer. */
  readonly remove: (observation: Observation, column: BoardColumn) => Promise<void>
}

export function useBoardWrites(
  account: string,
  mainInitiative: string | null,
  words: BoardWords,
): BoardWrites {
  const { t } = useTranslation('assessment')
  const say = useUndoToast()
  const write = useWriter()
  const [recorder] = useAuthorName()
  const { now, newId } = useEnvironment()
  return {
    answer: async ({ line, column, cell }, answer, source) => {
      const at = now()
      const today = dayOf(at)
      const draft = givenInto({
        line,
        column,
        answer,
        today,
        mainInitiative,
        ...(source === undefined ? {} : { source }),
      })
      if (isRepeated(cell.answers, draft)) {
        say(t('board.said.repeated'), null)
        return true
      }
      const edit = draftToEdit(newId(), draft, { recorder, recordedAt: at }, null)
      const wrote = edit.ok ? await write(account, [edit.value]) : ({ stored: false } as const)
      if (!wrote.stored) {
        say(t('board.said.notSaved'), null)
        return false
      }
      say(
        t('board.said.recorded', {
          answer: words.short(line.question, answer),
          who: source ?? words.column(column),
        }),
        wrote.undo,
      )
      return true
    },
    remove: async (observation, column) => {
      const wrote = await write(account, [
        { record: observation.id, kind: 'observation', set: { deleted: true } },
      ])
      if (!wrote.stored) return
      say(
        t('board.said.deleted', {
          answer: words.short(observation.question, givenAnswer(observation)),
          who: words.column(column),
        }),
        wrote.undo,
      )
    },
  }
}
