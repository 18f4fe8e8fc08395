/** The sentence that leads the picture, and what it rests on: every count in it opens. */
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { OpenButton } from '../../ui/open-link.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { leadOf, type Lead } from './lead.ts'
import { neverAsked } from './never-asked.ts'
import { askedAbout, type OpenTopic, type PictureData } from './picture-data.ts'
import { provenanceOf } from './provenance.ts'

export function PictureLead({ picture, open }: { readonly picture: PictureData; readonly open: OpenTopic }) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const words = useInstrumentWords()
  const lead = leadOf(picture.score)
  const basis = <Provenance picture={picture} open={open} />
  const reason = (question: string | null) => (question === null ? '' : ` ${words.reason(question) ?? ''}`)
  switch (lead.type) {
    case 'nothing':
      return (
        <Sentence verdict={t('lead.verdict.nothing')} basis={basis}>
          {t('lead.nothing')}
        </Sentence>
      )
    case 'label': {
      const quadrant = named(`quadrants.${lead.quadrant}.name`)
      const verdict = t(lead.leaning ? 'lead.verdict.leaning' : 'lead.verdict.firm', { quadrant })
      return (
        <Sentence verdict={verdict} basis={basis}>
          {named(`quadrants.${lead.quadrant}.verdict`)}.{reason(lead.reason)}
        </Sentence>
      )
    }
    case 'onTheLine': {
      const [first, second] = lead.between
      const verdict = t('lead.verdict.onTheLine', {
        first: named(`quadrants.${first}.name`),
        second: named(`quadrants.${second}.name`),
      })
      return (
        <Sentence verdict={verdict} basis={basis}>
          {t('lead.onTheLine')}
          {reason(lead.reason)}
        </Sentence>
      )
    }
    case 'notYetKnown':
      return (
        <Sentence verdict={t('lead.verdict.notYetKnown')} basis={basis}>
          {t(`lead.notYetKnown.${missingWord(lead)}`)} {t(`lead.attitude.${lead.attitude}`)}
        </Sentence>
      )
  }
}

function missingWord(lead: Extract<Lead, { type: 'notYetKnown' }>) {
  if (lead.stale) return 'stale'
  const [first, second] = lead.missing
  return first !== undefined && second === undefined ? first : 'both'
}

/** "From 67 answers by 6 people, the newest 3 days old. 14 questions were never asked. 2 people contradict each other." */
function Provenance({ picture, open }: { readonly picture: PictureData; readonly open: OpenTopic }) {
  const { t } = useTranslation('assessment')
  const found = provenanceOf(picture.score, picture.records.observations, picture.asOf)
  const unasked = neverAsked(askedAbout(picture, useCatalogue()), picture.asOf).length
  const newest =
    found.newestAge === null || found.newestAge === 0
      ? t('provenance.newestToday')
      : t('provenance.newest', { count: found.newestAge })
  const openers = {
    answers: (
      <Opens
        act={() => {
          open({ type: 'answers' })
        }}
      />
    ),
    people: (
      <Opens
        act={() => {
          open({ type: 'people' })
        }}
      />
    ),
  }
  const openQuestions = {
    questions: (
      <Opens
        act={() => {
          open({ type: 'neverAsked' })
        }}
      />
    ),
  }
  const openContradictions = {
    people: (
      <Opens
        act={() => {
          open({ type: 'contradictions' })
        }}
      />
    ),
  }
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
          components={openers}
        />
      )}{' '}
      {unasked > 0 && <Trans t={t} i18nKey="provenance.unasked" count={unasked} components={openQuestions} />}{' '}
      {found.contradicting.length > 0 && (
        <Trans
          t={t}
          i18nKey="provenance.contradict"
          count={found.contradictingPeople.length}
          components={openContradictions}
        />
      )}
    </>
  )
}

/** What Trans fills with the words: something that opens. */
function Opens({ act, children }: { readonly act: () => void; readonly children?: ReactNode }) {
  return <OpenButton onPress={act}>{children}</OpenButton>
}
