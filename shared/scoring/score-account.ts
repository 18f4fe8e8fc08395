/** The door of the scoring model: everything it says of one account on one day. Pure; the same input gives the same bytes. */
import type { AccountRecords } from './account-records.ts'
import type { AccountScore } from './account-score.ts'
import { alsoCountedOf } from './also-counted.ts'
import { askNext } from './ask-next.ts'
import { constructEvidences, constructScoreOf } from './construct-score.ts'
import { standingContracts } from './contracts.ts'
import { contradictionsOf } from './contradictions.ts'
import { gatherEvidence } from './counted.ts'
import { evidenceQualityOf } from './evidence-quality.ts'
import { findingsOf } from './findings.ts'
import { gaugesOf } from './gauges.ts'
import { helpNeededOf } from './help-needed.ts'
import { overridesOf } from './overrides.ts'
import { MODEL_VERSION, parametersOffDefault } from './parameters.ts'
import { quadrantOf } from './quadrant.ts'
import { referenceClassOf } from './reference-class.ts'
import { risksOf } from './risks.ts'
import { createScoringContext, type ScoringOptions } from './scoring-context.ts'
import { usageDiagnosisOf } from './usage-diagnosis.ts'
import { valuePathOf } from './value-path.ts'

export function scoreAccount(records: AccountRecords, options: ScoringOptions): AccountScore {
  const context = createScoringContext(records, options)
  const evidence = gatherEvidence(context)
  const constructs = constructEvidences(context, evidence)
  const referenceClass = referenceClassOf(context, evidence)
  const quadrant = quadrantOf(context, evidence, constructs)
  const valuePath = valuePathOf(context, evidence)
  const contracts = standingContracts(context)
  const usageDiagnosis = usageDiagnosisOf(context, valuePath, contracts)
  const helpNeeded = helpNeededOf(context, evidence)
  const { contradictions, changes } = contradictionsOf(context, evidence)
  return {
    account: records.account.id,
    asOf: context.asOf,
    modelVersion: MODEL_VERSION,
    parametersOffDefault: parametersOffDefault(context.parameters),
    mainInitiative: context.mainInitiative?.id ?? null,
    constructs: Object.values(constructs).map((entry) => constructScoreOf(context, evidence, entry)),
    referenceClass,
    quadrant,
    gauges: gaugesOf(context, evidence, constructs),
    alsoCounted: alsoCountedOf(context, evidence),
    valuePath,
    usageDiagnosis,
    helpNeeded,
    evidenceQuality: evidenceQualityOf(context, evidence),
    risks: risksOf(context, { constructs, quadrant, valuePath, usageDiagnosis, helpNeeded, contracts }),
    contracts,
    contradictions,
    changes,
    askNext: askNext(context, evidence, constructs, referenceClass, contradictions),
    findings: findingsOf(context),
    overrides: overridesOf(context),
  }
}
