/** The instruments in English: the model's own words, none of them taken from a published scale. */
import type { InstrumentWords } from '../words.ts'
import { attitudeToChangeEn } from './en-attitude-to-change.ts'
import { changeEnablementEn } from './en-change-enablement.ts'
import { decisionConfidenceEn } from './en-decision-confidence.ts'
import { initiativeExperienceEn } from './en-initiative-experience.ts'
import { motivesEn } from './en-motives.ts'
import { reasonQuestionsEn, reasonsEn } from './en-reasons.ts'
import { strategicViewEn } from './en-strategic-view.ts'
import { successReadinessEn } from './en-success-readiness.ts'
import { utilisationEn } from './en-utilisation.ts'
import { valuePathEn } from './en-value-path.ts'

export const instrumentsEn = {
  instruments: {
    attitudeToChange: { name: 'Attitude toward change' },
    strategicView: { name: 'Strategic view of technology' },
    successReadiness: { name: 'Success readiness' },
    motives: { name: 'Motives' },
    valuePath: { name: 'Value path' },
    utilisation: { name: 'Utilisation' },
    initiativeExperience: { name: 'Initiative experience' },
    decisionConfidence: { name: 'Decision confidence' },
    changeEnablement: { name: 'Change enablement' },
  },
  questions: {
    ...attitudeToChangeEn,
    ...strategicViewEn,
    ...successReadinessEn,
    ...reasonQuestionsEn,
    ...motivesEn,
    ...valuePathEn,
    ...utilisationEn,
    ...initiativeExperienceEn,
    ...decisionConfidenceEn,
    ...changeEnablementEn,
  },
  reasons: reasonsEn,
  constructs: {
    attitudeToChange: { name: 'Attitude toward change', lower: 'avoids it', upper: 'wants it' },
    strategicView: { name: 'Strategic view of technology', lower: 'an expense', upper: 'strategic' },
    goalClarity: { name: 'Goal clarity', lower: 'unclear', upper: 'clear' },
    initiativePriority: { name: 'Initiative priority', lower: 'low', upper: 'high' },
    motiveAlignment: { name: 'Motive alignment', lower: 'apart', upper: 'aligned' },
    valuePathFlow: { name: 'Value-path flow', lower: 'blocked', upper: 'free' },
    utilisation: { name: 'Utilisation', lower: 'unused', upper: 'in use' },
    initiativeExperience: { name: 'Initiative experience', lower: 'first time', upper: 'practised' },
    decisionConfidence: { name: 'Decision confidence', lower: 'unsure', upper: 'sure' },
    changeEnablement: { name: 'Change enablement', lower: 'left alone', upper: 'well helped' },
  },
  usage: {
    healthy: 'healthy',
    partlyUsed: 'partly used',
    suppressedByPolicy: 'suppressed by policy',
    boughtForAnotherReason: 'bought for another reason',
    notAdopted: 'not adopted',
    notKnown: 'not known',
  },
  risks: {
    construct: 'low',
    step: 'a step that holds people up',
    motive: 'a motive on a false belief',
    notice: 'notice is due and the use is not known',
    personLeft: 'has left',
  },
  checks: {
    issues: { name: 'Issues', check: 'Have they found what the problem really is?' },
    questions: { name: 'Questions', check: 'Do they know what to ask before they decide?' },
    people: { name: 'People', check: 'Is everybody in it who should be?' },
    risks: { name: 'Risks', check: 'Do they see what could go wrong?' },
    choices: { name: 'Choices', check: 'Do they know what they are choosing between?' },
  },
  quadrants: {
    wanderer: { name: 'Wanderer', verdict: 'they do not know where to go, and nothing drives them' },
    dreamer: { name: 'Dreamer', verdict: 'they know where to go and do not get going' },
    soldier: { name: 'Soldier', verdict: 'they will deliver and may miss the mark' },
    achiever: { name: 'Achiever', verdict: 'they know what they want and will get it done' },
  },
  rates: {
    both: { name: 'Both averse', note: '2 of 46' },
    atLeastOne: {
      name: 'At least one averse',
      note: '7 % of 233; how many is not published, so the interval is approximate',
    },
    neither: { name: 'Neither averse', note: 'about 31 %, not published: derived by us' },
    tactical: { name: 'Tactical view of technology', note: '15 %; of how many is not published' },
    everyone: { name: 'Everyone', note: '27 % of 1,500' },
  },
  classes: {
    both: 'Averse in both answers',
    atLeastOne: 'Averse in at least one answer',
    neither: 'Averse in neither answer',
  },
  caveats: {
    association: 'A survey association, not a cause, and not this account’s chance.',
    wording: 'Our wording and the other options differ from the study’s.',
    independence: 'Goals and priority are taken as independent.',
    interval: 'The interval is about the level of opinion, never a chance of success.',
  },
} as const satisfies InstrumentWords
