/** The evidence board: questions by people, filled with answers; gaps, single sources, contradictions and changes at a glance. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { useSingleKeys } from '../../data/use-single-keys.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { useCatalogue } from '../../ui/instrument-words.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { BoardDrawer } from './board-drawer.tsx'
import { BoardFilters } from './board-filters.tsx'
import { DocumentForm, Legend, Peek } from './board-foot.tsx'
import { BoardGrid, type CellCommand } from './board-grid.tsx'
import type { GivenAnswer } from './board-keys.ts'
import { BoardLead } from './board-lead.tsx'
import type { BoardPlace } from './board-lines.tsx'
import { boardOf, type Board } from './board-rows.ts'
import { countsOf, linesOf, shownOf, type BoardFilter } from './board-shown.ts'
import { useBoardWords } from './board-words.ts'
import { useBoardWrites, type Into } from './board-writes.ts'
import styles from './board.module.css'
import { pictureData, type PictureData } from './picture-data.ts'

export type EvidenceBoardProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function EvidenceBoard({ account, asOf }: EvidenceBoardProps) {
  const view = useAccountView(account)
  const score = useScoreOf(view?.records, asOf)
  const catalogue = useCatalogue()
  const found = useMemo(() => {
    if (view == null || score === undefined) return null
    const { records } = view
    return {
      picture: pictureData(account, asOf, records, score),
      board: boardOf({ records, score, catalogue, asOf }),
    }
  }, [account, asOf, view, score, catalogue])
  return found === null ? null : <BoardPage {...found} />
}

const everything: BoardFilter = { group: null, only: 'all' }

function BoardPage({ picture, board }: { readonly picture: PictureData; readonly board: Board }) {
  const { t } = useTranslation('assessment')
  const say = useUndoToast()
  const format = useFormat()
  const { now } = useEnvironment()
  const [singleKeys] = useSingleKeys()
  const { account, asOf } = picture
  const words = useBoardWords(asOf)
  const writes = useBoardWrites(account, picture.score.mainInitiative, words)
  const today = dayOf(now())
  const readOnly = asOf < today

  const [filter, setFilter] = useState(everything)
  const [place, setPlace] = useState<BoardPlace | null>(null)
  const [focusCount, setFocusCount] = useState(0)
  const [opened, setOpened] = useState<BoardPlace | null>(null)
  const [peeking, setPeeking] = useState(false)
  const [asking, setAsking] = useState<{ readonly into: Into; readonly answer: GivenAnswer } | null>(null)

  const keep = filter.only === 'all' ? null : (place?.line ?? null)
  const groups = useMemo(() => shownOf(board, filter, keep), [board, filter, keep])
  const counts = useMemo(() => countsOf(board.groups), [board])
  const into = intoOf(board, place ?? firstPlace(board, groups))

  const refocus = () => {
    setFocusCount((count) => count + 1)
  }
  const go = (to: BoardPlace) => {
    setPlace(to)
    refocus()
  }
  const show = (to: BoardFilter) => {
    // The line in hand stays only while it is worked on: a new choice shows what fits and nothing else.
    setPlace(null)
    setFilter(to)
  }

  const answer = (given: GivenAnswer) => {
    if (into === null) return
    if (readOnly) say(t('board.readOnly', { day: format.day(asOf, today) }), null)
    else if (into.line.closed !== null) say(t(`board.said.closed.${into.line.closed}`), null)
    else if (into.column.kind === 'removed') say(t('board.said.removed'), null)
    else if (into.column.kind === 'papers') setAsking({ into, answer: given })
    else void writes.answer(into, given)
  }
  const remove = () => {
    const standing = into?.cell.answers[0]
    if (readOnly) say(t('board.readOnly', { day: format.day(asOf, today) }), null)
    else if (into === null || standing === undefined) say(t('board.said.nothing'), null)
    else void writes.remove(standing, into.column)
  }
  const run = (command: CellCommand) => {
    if (into === null) return
    switch (command.type) {
      case 'answer':
        answer(command.answer)
        return
      case 'open':
        setOpened({ line: into.line.id, column: into.column.id })
        return
      case 'peek':
        setPeeking((before) => !before)
        return
      case 'remove':
        remove()
    }
  }

  const openedInto = intoOf(board, opened)
  return (
    <div className={styles.board}>
      <BoardLead
        board={board}
        counts={counts}
        picture={picture}
        words={words}
        onGo={(to) => {
          setFilter(everything)
          go(to)
        }}
      />
      {readOnly && <p className={styles.readOnly}>{t('board.readOnly', { day: format.day(asOf, today) })}</p>}
      <BoardFilters board={board} filter={filter} words={words} onFilter={show} />
      {linesOf(groups).length === 0 && filter.only !== 'all' ? (
        <Empty
          why={t('board.filters.none')}
          act={
            <Button
              onPress={() => {
                show(everything)
              }}
            >
              {t('board.filters.showAll')}
            </Button>
          }
        />
      ) : (
        <BoardGrid
          groups={groups}
          columns={board.columns}
          words={words}
          readOnly={readOnly}
          singleKeys={singleKeys}
          place={place}
          focusCount={focusCount}
          onPlace={(to) => {
            setPlace((before) => (before?.line === to.line && before.column === to.column ? before : to))
          }}
          onGo={go}
          onCommand={run}
          onNothing={(what) => {
            say(t(what === 'unknown' ? 'board.said.allKnown' : 'board.said.noContradiction'), null)
          }}
        />
      )}
      <div className={styles.foot}>
        {asking !== null && (
          <DocumentForm
            {...asking}
            words={words}
            onRecord={(source) => writes.answer(asking.into, asking.answer, source)}
            onDone={() => {
              setAsking(null)
              refocus()
            }}
          />
        )}
        {peeking && into !== null && <Peek into={into} words={words} picture={picture} />}
        <Legend
          line={into?.line ?? null}
          column={into?.column ?? null}
          words={words}
          canAnswer={!readOnly && into !== null && into.line.closed === null}
          singleKeys={singleKeys}
        />
      </div>
      {openedInto !== null && (
        <BoardDrawer
          into={openedInto}
          words={words}
          picture={picture}
          readOnly={readOnly}
          onDelete={(observation) => void writes.remove(observation, openedInto.column)}
          onClose={() => {
            setOpened(null)
            refocus()
          }}
        />
      )}
    </div>
  )
}

function firstPlace({ columns }: Board, groups: Board['groups']): BoardPlace | null {
  const [line] = linesOf(groups)
  const [column] = columns
  return line === undefined || column === undefined ? null : { line: line.id, column: column.id }
}

/** The cell at a place, as it stands now. */
function intoOf({ groups, columns }: Board, place: BoardPlace | null): Into | null {
  if (place === null) return null
  const line = linesOf(groups).find(({ id }) => id === place.line)
  const index = columns.findIndex(({ id }) => id === place.column)
  const column = columns[index]
  const cell = line?.cells[index]
  return line === undefined || column === undefined || cell === undefined ? null : { line, column, cell }
}
