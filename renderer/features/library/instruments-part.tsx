/** Instruments of the user's own and of colleagues, with the questions in them, and below them those the app ships with. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isConstructId, shippedCatalogue } from '../../../shared/instruments/catalogue.ts'
import { useAnswerCounts } from '../../data/use-answer-counts.ts'
import { useModel } from '../../data/use-model.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { InstrumentForm } from './instrument-form.tsx'
import { InstrumentHead, OwnInstrumentEntry } from './instrument-entry.tsx'
import styles from './library-page.module.css'
import { ownList, type ListedLibrary } from './own-list.ts'
import { QuestionEntry } from './question-entry.tsx'
import { ShippedSection } from './shipped-section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { AnswersWords } from './answers-words.tsx'
import entry from './instrument-entry.module.css'

export function InstrumentsPart() {
  const { t } = useTranslation('library')
  const { libraries } = useModel()
  const listed = useMemo(() => ownList(libraries), [libraries])
  const mine = listed.filter((library) => library.mine)
  const theirs = listed.filter((library) => !library.mine)
  const instruments = mine.flatMap((library) => library.instruments)
  const questions = useMemo(
    () =>
      listed.flatMap((library) => library.instruments.flatMap((one) => one.questions.map(({ id }) => id))),
    [listed],
  )
  const { counts, recount } = useAnswerCounts(questions)
  const [adding, setAdding] = useState(false)
  const place = useFocusBack<HTMLDivElement>(adding ? 'new' : null)
  const [fresh, setFresh] = useState<string | null>(null)
  return (
    <>
      <InstrumentsLead mine={mine} />
      <div ref={place} className={styles.sections}>
        <Section
          level={2}
          title={t('own.title')}
          act={
            adding ? undefined : (
              <span data-opens="new">
                <Button
                  variant={instruments.length === 0 ? 'primary' : 'plain'}
                  shortcut="N"
                  onPress={() => {
                    setAdding(true)
                  }}
                >
                  {t('own.add')}
                </Button>
              </span>
            )
          }
        >
          {adding && (
            <InstrumentForm
              instrument={null}
              onDone={(created) => {
                setAdding(false)
                setFresh(created)
              }}
            />
          )}
          {instruments.length === 0 && !adding && <Empty why={t('own.none')} />}
          {instruments.map((listing) => (
            <OwnInstrumentEntry
              key={listing.instrument.id}
              listing={listing}
              counts={counts}
              recount={recount}
              fresh={fresh === listing.instrument.id}
              onLeft={() => {
                setFresh(null)
              }}
            />
          ))}
        </Section>
        {theirs.map((library) => (
          <Section
            key={library.id}
            level={2}
            title={library.owner === '' ? t('theirs.unnamed') : t('theirs.title', { name: library.owner })}
            sub={t('theirs.sub')}
          >
            {library.instruments.map(({ instrument, questions: asked }) => (
              <div key={instrument.id} className={entry.instrument}>
                <InstrumentHead instrument={instrument} questions={asked} counts={counts} />
                <ul className={entry.questions}>
                  {asked.map((question) => (
                    <li key={question.id}>
                      <QuestionEntry
                        question={question}
                        answers={<AnswersWords counts={counts} questions={[question]} />}
                      />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </Section>
        ))}
        <ShippedSection />
      </div>
    </>
  )
}

function InstrumentsLead({ mine }: { readonly mine: readonly ListedLibrary[] }) {
  const { t } = useTranslation('library')
  const asked = mine
    .flatMap(({ instruments }) => instruments.flatMap(({ questions }) => questions))
    .filter(({ retired }) => !retired)
  if (asked.length === 0) {
    return (
      <Sentence level={1} verdict={t('lead.noneVerdict')}>
        {t('lead.none', { count: shippedCatalogue.questions.size })}
      </Sentence>
    )
  }
  const measuring = asked.filter(({ construct }) => construct !== null && isConstructId(construct))
  return (
    <Sentence level={1} verdict={t('lead.verdict', { count: asked.length })} basis={t('lead.basis')}>
      {measuring.length === asked.length
        ? t('lead.scoredAll', { count: asked.length })
        : t('lead.scored', { count: measuring.length })}
    </Sentence>
  )
}
