/** The sorts of initiative that the app knows of, and of each what lets it succeed and what makes it fail; ours, without figures. */
import type { DecisionCheck } from '../instruments/instrument.ts'
import type { ExperienceKindId } from './kind-names.ts'

export type FactorSort = 'success' | 'failure'

/** `id`: unique within its kind and stable for ever, part of translation keys. `check`: the one of the five that it speaks to. */
export type ExperienceFactor = {
  readonly id: string
  readonly sort: FactorSort
  readonly check: DecisionCheck
}
export type ExperienceKind = { readonly id: ExperienceKindId; readonly factors: readonly ExperienceFactor[] }

const experienceKinds = [
  {
    id: 'dataMigration',
    factors: [
      { id: 'ownersNamed', sort: 'success', check: 'people' },
      { id: 'trialRuns', sort: 'success', check: 'risks' },
      { id: 'countsAgreed', sort: 'success', check: 'questions' },
      { id: 'leftBehind', sort: 'success', check: 'choices' },
      { id: 'cleanLater', sort: 'failure', check: 'issues' },
      { id: 'mappingByOne', sort: 'failure', check: 'people' },
      { id: 'noWayBack', sort: 'failure', check: 'risks' },
      { id: 'bothSystems', sort: 'failure', check: 'choices' },
    ],
  },
  {
    id: 'coreReplacement',
    factors: [
      { id: 'whyNow', sort: 'success', check: 'issues' },
      { id: 'stagedCutover', sort: 'success', check: 'risks' },
      { id: 'dailyUsersDecide', sort: 'success', check: 'people' },
      { id: 'standardFirst', sort: 'success', check: 'choices' },
      { id: 'copyOfOld', sort: 'failure', check: 'issues' },
      { id: 'hiddenLinks', sort: 'failure', check: 'questions' },
      { id: 'oneDay', sort: 'failure', check: 'risks' },
      { id: 'teamBesides', sort: 'failure', check: 'people' },
    ],
  },
  {
    id: 'siteRollout',
    factors: [
      { id: 'pilotHeard', sort: 'success', check: 'questions' },
      { id: 'localLead', sort: 'success', check: 'people' },
      { id: 'readyList', sort: 'success', check: 'risks' },
      { id: 'siteReasons', sort: 'success', check: 'issues' },
      { id: 'orderOnly', sort: 'failure', check: 'issues' },
      { id: 'bestSiteFirst', sort: 'failure', check: 'questions' },
      { id: 'pacePressed', sort: 'failure', check: 'risks' },
      { id: 'differencesDenied', sort: 'failure', check: 'choices' },
    ],
  },
  {
    id: 'newRelease',
    factors: [
      { id: 'useBeyond', sort: 'success', check: 'issues' },
      { id: 'ownChangesListed', sort: 'success', check: 'questions' },
      { id: 'testersFreed', sort: 'success', check: 'people' },
      { id: 'smallSteps', sort: 'success', check: 'risks' },
      { id: 'endOfSupport', sort: 'failure', check: 'issues' },
      { id: 'skippedVersions', sort: 'failure', check: 'risks' },
      { id: 'nobodyTrains', sort: 'failure', check: 'people' },
      { id: 'notComparedWait', sort: 'failure', check: 'choices' },
    ],
  },
  {
    id: 'processRedesign',
    factors: [
      { id: 'measuredBefore', sort: 'success', check: 'questions' },
      { id: 'doersDesign', sort: 'success', check: 'people' },
      { id: 'oneOwner', sort: 'success', check: 'choices' },
      { id: 'cutFirst', sort: 'success', check: 'issues' },
      { id: 'toolFirst', sort: 'failure', check: 'issues' },
      { id: 'exceptionsForgotten', sort: 'failure', check: 'risks' },
      { id: 'ruleStays', sort: 'failure', check: 'risks' },
      { id: 'announcedOnly', sort: 'failure', check: 'people' },
    ],
  },
  {
    id: 'reporting',
    factors: [
      { id: 'decisionNamed', sort: 'success', check: 'issues' },
      { id: 'wordsAgreed', sort: 'success', check: 'questions' },
      { id: 'userPresent', sort: 'success', check: 'people' },
      { id: 'fewFigures', sort: 'success', check: 'choices' },
      { id: 'everythingWanted', sort: 'failure', check: 'choices' },
      { id: 'sourceDoubted', sort: 'failure', check: 'risks' },
      { id: 'shadowLists', sort: 'failure', check: 'people' },
      { id: 'figureAsTarget', sort: 'failure', check: 'risks' },
    ],
  },
  {
    id: 'outsourcing',
    factors: [
      { id: 'keptKnowledge', sort: 'success', check: 'risks' },
      { id: 'endThoughtOf', sort: 'success', check: 'choices' },
      { id: 'resultsDescribed', sort: 'success', check: 'questions' },
      { id: 'staffTold', sort: 'success', check: 'people' },
      { id: 'onlyCheaper', sort: 'failure', check: 'issues' },
      { id: 'problemHandedOver', sort: 'failure', check: 'issues' },
      { id: 'nobodySteers', sort: 'failure', check: 'people' },
      { id: 'measuresMissTheUse', sort: 'failure', check: 'questions' },
    ],
  },
  {
    id: 'compliance',
    factors: [
      { id: 'ruleRead', sort: 'success', check: 'questions' },
      { id: 'useBesides', sort: 'success', check: 'issues' },
      { id: 'evidenceByWork', sort: 'success', check: 'choices' },
      { id: 'supervisorAsked', sort: 'success', check: 'people' },
      { id: 'fearLeads', sort: 'failure', check: 'risks' },
      { id: 'dateIsGoal', sort: 'failure', check: 'issues' },
      { id: 'legalAlone', sort: 'failure', check: 'people' },
      { id: 'boughtAnswer', sort: 'failure', check: 'choices' },
    ],
  },
  {
    id: 'merger',
    factors: [
      { id: 'oneOfEach', sort: 'success', check: 'choices' },
      { id: 'bothSidesSit', sort: 'success', check: 'people' },
      { id: 'firstWins', sort: 'success', check: 'issues' },
      { id: 'customersKnown', sort: 'success', check: 'risks' },
      { id: 'namesOnly', sort: 'failure', check: 'issues' },
      { id: 'twoOfAll', sort: 'failure', check: 'choices' },
      { id: 'bestLeave', sort: 'failure', check: 'people' },
      { id: 'assumedAlike', sort: 'failure', check: 'questions' },
    ],
  },
  {
    id: 'customerPortal',
    factors: [
      { id: 'customersAsked', sort: 'success', check: 'questions' },
      { id: 'callsMeasured', sort: 'success', check: 'issues' },
      { id: 'helpWithin', sort: 'success', check: 'people' },
      { id: 'oldWayPriced', sort: 'success', check: 'choices' },
      { id: 'builtFromWithin', sort: 'failure', check: 'issues' },
      { id: 'trustAssumed', sort: 'failure', check: 'risks' },
      { id: 'nobodyTold', sort: 'failure', check: 'people' },
      { id: 'launchOnly', sort: 'failure', check: 'choices' },
    ],
  },
] as const satisfies readonly ExperienceKind[]

type Kind = (typeof experienceKinds)[number]
/** The ids of the factors of one kind: what words are typed by. */
export type FactorIdOf<Id extends ExperienceKindId> = Extract<
  Kind,
  { readonly id: Id }
>['factors'][number]['id']

/** The same, without the literal types. */
export const kinds: readonly ExperienceKind[] = experienceKinds
