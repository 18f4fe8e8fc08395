/** Chooses the answers that a finding rests on: searched, ticked, with the words that were said. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useFormat } from '../../ui/format.ts'
import { Said } from '../../ui/quote.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { newestFirst } from './findings-on.ts'
import styles from './findings-tab.module.css'
import { holdsWords } from './search-words.ts'
import { useAnswerWords } from './use-answer-words.ts'

export type EvidenceChooserProps = {
  /** Those up to the day looked at. */
  readonly observations: readonly Observation[]
  readonly people: readonly Person[]
  readonly asOf: Day
  /** Ids of observations. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (observation: string, chosen: boolean) => void
}

const FIRST = 6

export function EvidenceChooser(props: EvidenceChooserProps) {
  const { observations, people, asOf, chosen, onChoose } = props
  const { t } = useTranslation('findings')
  const format = useFormat()
  const wordsOf = useAnswerWords(people)
  const [sought, setSought] = useState('')
  const [all, setAll] = useState(false)
  // What was chosen when the form opened stands first; nothing moves away under the pointer while more is ticked.
  const [opened] = useState(chosen)
  const ordered = newestFirst(observations).toSorted(
    (one, other) => Number(opened.has(other.id)) - Number(opened.has(one.id)),
  )
  const matching = ordered.filter((observation) => {
    const { question, answer, who, quote, remark } = wordsOf(observation)
    return holdsWords([question, answer, who, quote ?? '', remark].join(' '), sought)
  })
  const shown = all ? matching : matching.slice(0, Math.max(FIRST, opened.size))
  const count = observations.filter(({ id }) => chosen.has(id)).length
  return (
    <fieldset className={styles.chooser}>
      <legend className={styles.legend}>
        {t('evidence.label')} <span className="ink-3">{t('evidence.chosen', { count })}</span>
      </legend>
      {observations.length === 0 ? (
        <p className="ink-3">{t('evidence.noneRecorded')}</p>
      ) : (
        // Enter searches here; it must not send the form that stands around.
        <div
          className={styles.search}
          role="presentation"
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        >
          <SearchField
            label={t('evidence.search')}
            placeholder={t('evidence.searchHint')}
            value={sought}
            onChange={setSought}
          />
        </div>
      )}
      {observations.length > 0 && matching.length === 0 && <p className="ink-3">{t('evidence.noMatch')}</p>}
      {shown.map((observation) => {
        const { question, answer, who, quote } = wordsOf(observation)
        return (
          <Checkbox
            key={observation.id}
            isSelected={chosen.has(observation.id)}
            onChange={(ticked) => {
              onChoose(observation.id, ticked)
            }}
          >
            <span className={styles.answer}>
              <span>
                {question} <span className="strong">{answer}</span>
              </span>
              {quote !== null && <Said>{quote}</Said>}
              <span className="type-meta ink-2">
                <bdi>{who}</bdi>, <span className="whole">{format.day(observation.day, asOf)}</span>
              </span>
            </span>
          </Checkbox>
        )
      })}
      {matching.length > shown.length && (
        <div>
          <Button
            variant="quiet"
            onPress={() => {
              setAll(true)
            }}
          >
            {t('evidence.more', { count: matching.length - shown.length })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
