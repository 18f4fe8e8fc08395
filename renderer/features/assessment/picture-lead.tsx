/** The sentence that leads the picture, and what it rests on: every count in it opens. */
import { Trans, useTranslation } from 'react-i18next'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { leadOf, overrideOfLead } from './lead.ts'
import { leadSentence, overriddenSentence } from './lead-words.ts'
import { neverAsked } from './never-asked.ts'
import { Opens } from './opens.tsx'
import { useOverrideLabel } from './override-line.tsx'
import { askedAbout, type OpenTopic, type PictureData } from './picture-data.ts'
import { provenanceOf } from './provenance.ts'

type PictureLeadProps = { readonly picture: PictureData; readonly open: OpenTopic }

export function PictureLead({ picture, open }: PictureLeadProps) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const { reason } = useInstrumentWords()
  const labelOf = useOverrideLabel()
  const lead = leadOf(picture.score, picture.records)
  const model = leadSentence(lead, { t, named, reason })
  const override = overrideOfLead(lead, picture.score)
  const { verdict, rest } = override === null ? model : overriddenSentence(override, labelOf(override), t)
  // A person's reason stands in the sentence, and whole with its day where the label is explained.
  const basis = (
    <>
      {override !== null && <>{t('lead.modelSays', model)} </>}
      <Provenance picture={picture} open={open} />
    </>
  )
  return (
    <Sentence verdict={verdict} basis={basis}>
      {rest}
    </Sentence>
  )
}

/** "From 67 answers by 6 people, the newest 3 days old. 14 questions were never asked. 2 people contradict each other." */
function Provenance({ picture, open }: PictureLeadProps) {
  const { t } = useTranslation('assessment')
  const found = provenanceOf(picture.score, picture.records.observations, picture.asOf)
  const unasked = neverAsked(askedAbout(picture, useCatalogue()), picture.asOf).length
  const newest =
    found.newestAge === null || found.newestAge === 0
      ? t('provenance.newestToday')
      : t('provenance.newest', { count: found.newestAge })
  return (
    <>
      {found.answers.length === 0 ? (
        t('provenance.none')
      ) : (
        <Trans
          t={t}
          i18nKey={found.people.length === 0 ? 'provenance.fromNobody' : 'provenance.from'}
          values={{
            answers: t('provenance.answers', { count: found.answers.length }),
            people: t('provenance.people', { count: found.people.length }),
            newest,
          }}
          components={{
            answers: <Opens open={open} topic={{ type: 'answers' }} />,
            people: <Opens open={open} topic={{ type: 'people' }} />,
          }}
        />
      )}{' '}
      {unasked > 0 && (
        <Trans
          t={t}
          i18nKey="provenance.unasked"
          count={unasked}
          components={{ questions: <Opens open={open} topic={{ type: 'neverAsked' }} /> }}
        />
      )}{' '}
      {found.contradicting.length > 0 && (
        <Trans
          t={t}
          i18nKey="provenance.contradict"
          count={found.contradictingPeople.length}
          components={{ people: <Opens open={open} topic={{ type: 'contradictions' }} /> }}
        />
      )}
    </>
  )
}
