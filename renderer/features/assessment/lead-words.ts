/** The leading sentence in words: the verdict and its strongest reason, under 30 words whatever was typed by people. */
import type { TFunction } from 'i18next'
import type { StandingOverride } from '../../../shared/scoring/account-score.ts'
import type { WordsOfInstruments } from '../../ui/instrument-words.ts'
import type { Lead, ReadinessLead, UsageLead } from './lead.ts'

/** `verdict` stands first and strong; `rest` follows it. */
export type LeadSentence = { readonly verdict: string; readonly rest: string }

export type LeadVocabulary = {
  readonly t: TFunction<'assessment'>
  readonly named: TFunction<'instruments'>
  readonly reason: WordsOfInstruments['reason']
}

/** Words that people typed take at most this many of the sentence's 29. */
const TYPED = 16
const NAME = 4

export function leadSentence(lead: Lead, words: LeadVocabulary): LeadSentence {
  const { t } = words
  switch (lead.type) {
    case 'nothing':
      return { verdict: t('lead.verdict.nothing'), rest: t('lead.nothing') }
    case 'suppressed':
    case 'anotherReason':
    case 'callFirst':
      return usageSentence(lead, t)
    default:
      return readinessSentence(lead, words)
  }
}

function readinessSentence(lead: ReadinessLead, { t, named, reason }: LeadVocabulary): LeadSentence {
  const because = (question: string | null) => {
    const sentence = question === null ? null : reason(question)
    return sentence === null ? '' : ` ${sentence}`
  }
  switch (lead.type) {
    case 'label': {
      const quadrant = named(`quadrants.${lead.quadrant}.name`)
      return {
        verdict: t(lead.leaning ? 'lead.verdict.leaning' : 'lead.verdict.firm', { quadrant }),
        rest: `${named(`quadrants.${lead.quadrant}.verdict`)}.${because(lead.reason)}`,
      }
    }
    case 'onTheLine': {
      const [first, second] = lead.between
      return {
        verdict: t('lead.verdict.onTheLine', {
          first: named(`quadrants.${first}.name`),
          second: named(`quadrants.${second}.name`),
        }),
        rest: `${t('lead.onTheLine')}${because(lead.reason)}`,
      }
    }
    case 'notYetKnown': {
      const [first, second] = lead.missing
      const missing = lead.stale ? 'stale' : first !== undefined && second === undefined ? first : 'both'
      return {
        verdict: t('lead.verdict.notYetKnown'),
        rest: `${t(`lead.notYetKnown.${missing}`)} ${t(`lead.attitude.${lead.attitude}`)}`,
      }
    }
  }
}

function usageSentence(lead: UsageLead, t: TFunction<'assessment'>): LeadSentence {
  switch (lead.type) {
    case 'suppressed': {
      const verdict = t(lead.wants ? 'lead.verdict.wantsAndDoesNotUse' : 'lead.verdict.doesNotUse')
      const { policy, step } = lead
      if (isShort(policy, TYPED)) return { verdict, rest: t('lead.suppressed', { policy: sentence(policy) }) }
      if (isShort(step, TYPED)) return { verdict, rest: t('lead.suppressedAt', { step }) }
      return { verdict, rest: t('lead.suppressedSomewhere') }
    }
    case 'anotherReason': {
      const sought = t(`lead.reason.${lead.reason}`)
      const verdict = isShort(lead.person, NAME)
        ? t('lead.verdict.oneKeeps', { person: lead.person, reason: sought })
        : t('lead.verdict.theyKeep', { reason: sought })
      return { verdict, rest: t(`lead.belief.${lead.belief}`) }
    }
    case 'callFirst':
      return {
        verdict: t('lead.verdict.callFirst'),
        rest: lead.days === 0 ? t('lead.callFirstToday') : t('lead.callFirst', { count: lead.days }),
      }
  }
}

/** What a person says instead: their label and why. `label`: its name in the language of the interface. */
export function overriddenSentence(
  { recorder, reason }: StandingOverride,
  label: string,
  t: TFunction<'assessment'>,
): LeadSentence {
  return {
    verdict: isShort(recorder, NAME)
      ? t('lead.verdict.overridden', { label, recorder })
      : t('lead.verdict.overriddenByHand', { label }),
    rest: ended(firstWords(reason, TYPED)),
  }
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}

function isShort(text: string, most: number): boolean {
  const words = countWords(text)
  return words > 0 && words <= most
}

function firstWords(text: string, most: number): string {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')}…`
}

/** A policy as people write it down, as a sentence of its own. */
function sentence(words: string): string {
  return ended(words.charAt(0).toLocaleUpperCase() + words.slice(1))
}

/** With a full stop, unless it ends in a sign of its own. */
function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`
}
