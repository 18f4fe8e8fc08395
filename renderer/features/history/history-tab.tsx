/** Everything that ever changed in an account, with what waits for a decision above it; whatever once stood can be set back. */
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountView } from '../../data/data.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useNavigation } from '../../ui/navigation.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/select.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { ConflictsSection } from './conflicts-section.tsx'
import { HistoryLead } from './history-lead.tsx'
import { DELETIONS, linesOf, rowsOf, type HistoryFilter, type HistoryLine } from './history-rows.ts'
import { HistoryTable } from './history-table.tsx'
import styles from './history-tab.module.css'
import { authorWords, lineText, type LineContext } from './line-words.ts'
import { kindWords, recordWords, type HistoryWords } from './record-words.ts'
import { useFiles, useHistory, useHistoryWords, type ReadHistory } from './use-history.ts'

export function HistoryTab({ account }: { readonly account: string }) {
  const { t } = useTranslation('history')
  const view = useAccountView(account)
  const read = useHistory(account)
  if (view == null) return null
  if (read === undefined) return <Sentence>{t('lead.reading')}</Sentence>
  return <HistoryPage account={account} view={view} read={read} />
}

type PageProps = {
  readonly account: string
  readonly view: AccountView
  readonly read: ReadHistory
}

function HistoryPage({ account, view, read }: PageProps) {
  const { history } = read
  const words = useHistoryWords(view)
  const files = useFiles(account)
  const { search } = useNavigation()
  const [filter, setFilter] = useState<Omit<HistoryFilter, 'record'>>({ author: null, kind: null, words: '' })
  const record = search['record'] ?? null
  const stored = useMemo(() => new Map(view.stored.map((one) => [one.id, one])), [view])
  const context = useMemo((): LineContext => ({ history, words, files }), [history, words, files])
  const lines = useMemo(() => linesOf(history.parts), [history])
  const textOf = useMemo(() => keptTexts(context), [context])
  // What is typed shows at once; the lines that fit follow.
  const sought = useDeferredValue(filter.words)
  const rows = useMemo(
    () =>
      rowsOf(
        lines,
        { ...filter, words: sought, record },
        { isDeleted: (id) => stored.get(id)?.deleted ?? false, textOf },
      ),
    [lines, filter, sought, record, stored, textOf],
  )
  return (
    <div className={styles.page}>
      <HistoryLead read={read} view={view} words={words} />
      <ConflictsSection account={account} stored={view.stored} words={words} />
      <HistoryTools
        account={account}
        lines={lines}
        words={words}
        filter={{ ...filter, record }}
        onFilter={setFilter}
        kindOf={(id) => stored.get(id)?.kind ?? ''}
        shown={rows.filter(({ type }) => type !== 'day').length}
      />
      {rows.length > 0 && (
        <HistoryTable
          account={account}
          rows={rows}
          context={context}
          stored={stored}
          changes={read.changes}
        />
      )}
    </div>
  )
}

/** What a line says is put together when somebody looks for words, and once. */
function keptTexts(context: LineContext): (line: HistoryLine) => string {
  const texts = new Map<string, string>()
  return (line) => {
    const known = texts.get(line.id)
    if (known !== undefined) return known
    const text = lineText(line, context)
    texts.set(line.id, text)
    return text
  }
}

type ToolsProps = {
  readonly account: string
  readonly lines: readonly HistoryLine[]
  readonly words: HistoryWords
  readonly filter: HistoryFilter
  readonly onFilter: (filter: Omit<HistoryFilter, 'record'>) => void
  readonly kindOf: (record: string) => string
  readonly shown: number
}

const ALL = ''

function HistoryTools({ account, lines, words, filter, onFilter, kindOf, shown }: ToolsProps) {
  const { say } = words
  const { go } = useNavigation()
  const { author, kind, record } = filter
  const authors = useMemo(() => [...new Set(lines.map(({ part }) => part.by.author))].sort(), [lines])
  const kinds = useMemo(
    () => [...new Set(lines.flatMap(({ part }) => (part.type === 'record' ? part.kind : [])))],
    [lines],
  )
  const isFiltered = author !== null || kind !== null || record !== null || filter.words !== ''
  const showAll = () => {
    onFilter({ author: null, kind: null, words: '' })
    if (record !== null) go(`/accounts/${account}/history`, { replace: true })
  }
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.words}>
          <SearchField
            label={say('tools.words')}
            placeholder={say('tools.wordsHint')}
            value={filter.words}
            onChange={(text) => {
              onFilter({ author, kind, words: text })
            }}
          />
        </div>
        <Select
          label={say('tools.who')}
          labelHidden
          options={[
            { id: ALL, label: say('tools.everybody') },
            // An author without a name is one too: the mark keeps it apart from everybody.
            ...authors.map((one) => ({ id: `=${one}`, label: authorWords(one, words) })),
          ]}
          value={author === null ? ALL : `=${author}`}
          onChange={(chosen) => {
            onFilter({ author: chosen === ALL ? null : chosen.slice(1), kind, words: filter.words })
          }}
        />
        <Select
          label={say('tools.kind')}
          labelHidden
          options={[
            { id: ALL, label: say('tools.everything') },
            { id: DELETIONS, label: say('tools.deletions') },
            ...kinds
              .map((one) => ({ id: `=${one}`, label: kindWords(one, words) }))
              .sort((a, b) => a.label.localeCompare(b.label)),
          ]}
          value={kind === null ? ALL : kind === DELETIONS ? DELETIONS : `=${kind}`}
          onChange={(chosen) => {
            const wanted = chosen === DELETIONS ? DELETIONS : chosen.slice(1)
            onFilter({ author, kind: chosen === ALL ? null : wanted, words: filter.words })
          }}
        />
      </div>
      <p className={styles.shown}>
        <span role="status">
          {record !== null && say('tools.only', { record: recordWords(record, kindOf(record), words) })}{' '}
          {shown === 0 ? say('tools.none') : isFiltered && say('tools.shown', { count: shown })}
        </span>{' '}
        {isFiltered && <OpenButton onPress={showAll}>{say('tools.all')}</OpenButton>}
      </p>
    </>
  )
}
