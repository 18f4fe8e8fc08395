/** The door of the scoring model: everything it says of one account on one day. Pure; the same input gives the same bytes. */
import { sameJson } from '../json.ts'
import type { AccountRecords } from './account-records.ts'
import type { AccountScore } from './account-score.ts'
import { askNext } from './ask-next.ts'
import { constructEvidences, constructScoreOf } from './construct-score.ts'
import { contradictionsOf } from './contradictions.ts'
import { gatherEvidence } from './counted.ts'
import { gaugesOf } from './gauges.ts'
import { defaultParameters, MODEL_VERSION, type Parameters } from './parameters.ts'
import { quadrantOf } from './quadrant.ts'
import { referenceClassOf } from './reference-class.ts'
import { createScoringContext, type ScoringOptions } from './scoring-context.ts'

function parametersOffDefault(parameters: Parameters): AccountScore['parametersOffDefault'] {
  const off: AccountScore['parametersOffDefault'] = {}
  if (parameters.halfLife !== defaultParameters.halfLife) off.halfLife = parameters.halfLife
  if (parameters.damping !== defaultParameters.damping) off.damping = parameters.damping
  if (!sameJson(parameters.kindWeight, defaultParameters.kindWeight)) off.kindWeight = parameters.kindWeight
  if (!sameJson(parameters.importance, defaultParameters.importance)) off.importance = parameters.importance
  return off
}

export function scoreAccount(records: AccountRecords, options: ScoringOptions): AccountScore {
  const context = createScoringContext(records, options)
  const evidence = gatherEvidence(context)
  const constructs = constructEvidences(context, evidence)
  const referenceClass = referenceClassOf(context, evidence)
  const { contradictions, changes } = contradictionsOf(context, evidence)
  return {
    account: records.account.id,
    asOf: context.asOf,
    modelVersion: MODEL_VERSION,
    parametersOffDefault: parametersOffDefault(context.parameters),
    mainInitiative: context.mainInitiative?.id ?? null,
    constructs: Object.values(constructs).map((entry) => constructScoreOf(context, evidence, entry)),
    referenceClass,
    quadrant: quadrantOf(context, evidence, constructs),
    gauges: gaugesOf(context, evidence, constructs),
    contradictions,
    changes,
    askNext: askNext(context, evidence, constructs, referenceClass, contradictions),
  }
}
