/** How good the evidence is as a whole: how much, from how many, how fresh, and how far they agree. */
import { agreementOf } from './agreement.ts'
import type { EvidenceQuality } from './account-score.ts'
import type { Evidence } from './counted.ts'
import type { ScoringContext } from './scoring-context.ts'

export function evidenceQualityOf(context: ScoringContext, evidence: Evidence): EvidenceQuality {
  const { counted } = evidence
  const people = new Set(
    counted.flatMap(({ person }) => (person !== null && context.people.has(person) ? [person] : [])),
  )
  return {
    observations: counted.length,
    voices: new Set(counted.map(({ voice }) => voice)).size,
    people: people.size,
    newest: counted.reduce<EvidenceQuality['newest']>(
      (newest, { observation: { day } }) => (newest === null || day > newest ? day : newest),
      null,
    ),
    agreement: agreementOf(evidence),
  }
}
