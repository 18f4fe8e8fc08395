/** Why a customer is in a quadrant: one question per reason of S4. They measure nothing; they explain. */
import type { Question } from './instrument.ts'

/** 1: the reason does not hold. */
const doesItHold = [
  { id: 'no', value: 1 },
  { id: 'partly', value: 0.5 },
  { id: 'yes', value: 0 },
] as const

const shared = {
  construct: null,
  core: false,
  subjects: ['initiative', 'account'],
  options: doesItHold,
  source: 'S4',
} as const

export const quadrantReasons = [
  { ...shared, id: 'wandererAssigned', quadrant: 'wanderer' },
  { ...shared, id: 'wandererSenseless', quadrant: 'wanderer' },
  { ...shared, id: 'wandererTreadingWater', quadrant: 'wanderer' },
  { ...shared, id: 'dreamerStretched', quadrant: 'dreamer' },
  { ...shared, id: 'dreamerLeftToUs', quadrant: 'dreamer' },
  { ...shared, id: 'dreamerOutOfReach', quadrant: 'dreamer' },
  { ...shared, id: 'dreamerStalkingHorse', quadrant: 'dreamer' },
  { ...shared, id: 'soldierNotTold', quadrant: 'soldier' },
  { ...shared, id: 'soldierDateOnly', quadrant: 'soldier' },
  { ...shared, id: 'achieverKnowsWhy', quadrant: 'achiever' },
  { ...shared, id: 'achieverUnstopped', quadrant: 'achiever' },
  { ...shared, id: 'achieverEquipped', quadrant: 'achiever' },
] as const satisfies readonly Question[]
