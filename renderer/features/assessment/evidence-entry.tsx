/** One observation as evidence: the words, who and when, which answer, what it weighs, and what can be done with it. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Observation } from '../../../shared/domain/observation.ts'
import { optionById } from '../../../shared/instruments/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { useCatalogue, useInstrumentWords } from '../../ui/instrument-words.ts'
import { NoteLink } from '../../ui/note-link.tsx'
import { Quote } from '../../ui/quote.tsx'
import type { PictureData } from './picture-data.ts'
import styles from './evidence-entry.module.css'

export type EvidenceEntryProps = {
  readonly picture: PictureData
  readonly observation: Observation
  /** Without acts it stands in the page; with them in the drawer. */
  readonly acts?: {
    readonly onCorrect: (observation: Observation) => void
    readonly onDelete: (observation: Observation) => void
    /** Tries an answer to the question, where that is possible. */
    readonly onTry?: (question: string) => void
  }
}

export function EvidenceEntry({ picture, observation, acts }: EvidenceEntryProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { quotation, remark } = observation
  const counted = picture.counted.get(observation.id)
  const tried = picture.tried.has(observation.id)
  const who = speakerWords(picture, observation, t)
  const measures = useCatalogue().questions.get(observation.question)?.construct != null
  const weight =
    acts === undefined || !measures
      ? ''
      : counted === undefined
        ? t('drawer.doesNotCount')
        : t('drawer.counts', { weight: format.level(counted.weight) })
  const text = quotation?.exact ?? (remark === '' ? t('drawer.unquoted') : remark)
  return (
    <Quote
      text={text}
      verbatim={quotation !== null}
      glyph={observation.kind}
      glyphLabel={t(`drawer.kind.${observation.kind}`)}
    >
      <bdi>{who}</bdi>, <span className="whole">{format.day(observation.day, picture.asOf)}</span>
      {weight !== '' && <>, {weight}</>}. <AnswerWord observation={observation} />
      {tried && <> {t('whatIf.tried')}</>}
      {acts !== undefined && !tried && (
        <span className={styles.acts}>
          {observation.note !== null && (
            <NoteLink note={observation.note} quoted={observation.id}>
              {t('drawer.toNote')}
            </NoteLink>
          )}
          <Button
            variant="quiet"
            onPress={() => {
              acts.onCorrect(observation)
            }}
          >
            {t('drawer.correct')}
          </Button>
          <Button
            variant="quiet"
            onPress={() => {
              acts.onDelete(observation)
            }}
          >
            {t('drawer.delete')}
          </Button>
        </span>
      )}
    </Quote>
  )
}

/** The short answer, coloured by the side it speaks for; the word says the same without the colour. */
export function AnswerWord({ observation }: { readonly observation: Observation }) {
  const { t } = useTranslation('ui')
  const words = useInstrumentWords()
  const catalogue = useCatalogue()
  const { answer } = observation
  if ('without' in answer) {
    const without = answer.without
    return <span className="strong">{t(withoutKey(without))}</span>
  }
  const option = 'option' in answer && typeof answer.option === 'string' ? answer.option : ''
  const question = catalogue.questions.get(observation.question)
  const value = question === undefined ? undefined : optionById(question, option)?.value
  const text = words.option(observation.question, option)?.short ?? option
  const side =
    value === undefined || value === 0.5 || question?.construct == null
      ? 'strong'
      : value > 0.5
        ? 'deep'
        : 'shoal'
  return <span className={side}>{text}</span>
}

const withoutKeys = {
  dontKnow: 'without.dontKnow',
  declined: 'without.declined',
  notApplicable: 'without.notApplicable',
} as const

function withoutKey(without: unknown) {
  return without === 'declined' || without === 'notApplicable' ? withoutKeys[without] : withoutKeys.dontKnow
}

/** Who is behind an answer, in words: a speaker with their role, a document, or only how we know. */
export function speakerWords(
  picture: PictureData,
  observation: Observation,
  t: TFunction<'assessment'>,
): string {
  const { kind, source } = observation
  const person = observation.speaker === null ? undefined : picture.people.get(observation.speaker)
  const by = observation.reportedBy === null ? undefined : picture.people.get(observation.reportedBy)
  const name = person?.name ?? (observation.speaker === null ? null : t('drawer.somebody'))
  if (kind === 'reported') {
    const whose = name ?? t('drawer.withoutSpeaker.reported')
    return by === undefined
      ? t('drawer.reported', { name: whose })
      : t('drawer.reportedBy', { name: whose, by: by.name })
  }
  if (kind === 'seen') {
    if (name !== null) return t('drawer.seenOf', { name })
    return source === '' ? t('drawer.withoutSpeaker.seen') : t('drawer.seenIn', { source })
  }
  if (kind === 'inferred') return t('drawer.inferredBy', { name: observation.recorder })
  if (name !== null) {
    const role = person?.role ?? ''
    return role === '' ? name : t('drawer.withRole', { name, role })
  }
  return source === '' ? t(`drawer.withoutSpeaker.${kind}`) : source
}
