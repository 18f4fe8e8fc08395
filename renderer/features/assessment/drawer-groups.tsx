/** Observations in the drawer, question by question, with the way to add one and the questions that nobody was asked. */
import { useTranslation } from 'react-i18next'
import type { Observation } from '../../../shared/domain/observation.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { EvidenceEntry, type EvidenceEntryProps } from './evidence-entry.tsx'
import styles from './evidence-drawer.module.css'
import { groupsOf } from './evidence-groups.ts'
import { neverAsked } from './never-asked.ts'
import { Opens } from './opens.tsx'
import { askedAbout, observationsOf, type OpenTopic, type PictureData } from './picture-data.ts'

export type DrawerParts = {
  readonly picture: PictureData
  readonly open: OpenTopic
  readonly acts: NonNullable<EvidenceEntryProps['acts']>
}

/** Everything recorded up to the day looked at, newest first, whether it counts or not. */
export function upTo(picture: PictureData): Observation[] {
  return observationsOf(
    picture,
    picture.records.observations.filter(({ day }) => day <= picture.asOf).map(({ id }) => id),
  )
}

export type GroupsProps = DrawerParts & {
  readonly observations: readonly Observation[]
  /** Stand there even where nobody has answered them. */
  readonly questions?: readonly string[]
  /** The construct whose questions that were never asked are named below. */
  readonly unasked?: string
}

export function Groups({ picture, observations, questions = [], unasked, acts, open }: GroupsProps) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const catalogue = useCatalogue()
  const groups = groupsOf.questions(catalogue, observations, questions)
  const unaskedQuestions =
    unasked === undefined ? [] : neverAsked(askedAbout(picture, catalogue), picture.asOf, unasked)
  return (
    <>
      {groups.length === 0 && <p className={styles.first}>{t('drawer.nothing')}</p>}
      {groups.map((group) => (
        <section key={group.question}>
          <h3 className={styles.question}>
            {words.question(group.question)?.title ?? t('drawer.unknownQuestion', { id: group.question })}
          </h3>
          {group.observations.map((observation) => (
            <EvidenceEntry key={observation.id} picture={picture} observation={observation} acts={acts} />
          ))}
          {group.observations.length === 0 && (
            <div className={styles.unasked}>
              <Unknown>{t('drawer.nobodyAsked')}</Unknown>
            </div>
          )}
          <p className={styles.add}>
            <Opens open={open} topic={{ type: 'answer', question: group.question, person: null }}>
              {t('drawer.add')}
            </Opens>
            {acts.onTry !== undefined && <TryAnswer question={group.question} onTry={acts.onTry} />}
          </p>
        </section>
      ))}
      {unaskedQuestions.length > 0 && (
        <section>
          <h3 className={styles.question}>{t('drawer.notKnown')}</h3>
          <OpenQuestions questions={unaskedQuestions.map(({ id }) => id)} open={open} />
        </section>
      )}
    </>
  )
}

/** Beside the way to add an answer, the way to try one. */
function TryAnswer({
  question,
  onTry,
}: {
  readonly question: string
  readonly onTry: (question: string) => void
}) {
  const { t } = useTranslation('assessment')
  return (
    <OpenButton
      onPress={() => {
        onTry(question)
      }}
    >
      {t('whatIf.act')}
    </OpenButton>
  )
}

/** Questions that nobody was asked, on the hatch; each opens the form for its answer. */
export function OpenQuestions({
  questions,
  open,
}: {
  readonly questions: readonly string[]
  readonly open: OpenTopic
}) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  return (
    <ul className={styles.unasked}>
      {questions.map((question) => (
        <li key={question}>
          <Unknown>
            {words.question(question)?.title ?? question}{' '}
            <Opens open={open} topic={{ type: 'answer', question, person: null }}>
              {t('drawer.neverAskedWord')}
            </Opens>
          </Unknown>
        </li>
      ))}
    </ul>
  )
}
