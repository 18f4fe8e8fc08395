/** The fixed numbers of the model, each in one place: the rules are computed from them, and so is what is said about the rules. */

/** Below this mass a construct is not known. */
export const KNOWN_MASS = 0.25

/** From so many voices on, and from this spread on (0 to 1), opinions are divided. Ours. */
export const DIVIDED_VOICES = 3
export const DIVIDED_SPREAD = 0.5

/** Width of the 80 % interval where nothing is known. */
export const WIDEST = 0.8
/** Voices that make an estimate firm. */
export const FIRM_VOICES = 2

/** Closer than this, the two most probable quadrants are *on the line*. */
export const LINE = 0.05
/** Below this probability the label is *leaning*. */
export const FIRM_PROBABILITY = 0.6

/** Answers this far apart in value contradict each other, while they are at most so many days apart. */
export const LEAST_DIFFERENCE = 0.5
export const DAYS_APART = 180

/** What was answered by said or seen in so many days is not asked next. */
export const FRESH_DAYS = 30
/** What an unanswered and a contested screening question add to the gain. */
export const UNANSWERED_SCREENING = 1
export const CONTESTED_SCREENING = 0.5

/** Days before the day looked at, that day included, over which use is measured. */
export const USAGE_DAYS = 90
/** From this use on, healthy; from the next on, partly used; below it, something has to explain it. */
export const HEALTHY_USE = 0.6
export const PARTLY_USED = 0.25

/** A known construct below this level is a risk; the weakest check is one below it. */
export const LOW_LEVEL = 0.5
/** Severities of what is no construct. */
export const STEP_BLOCKS = 0.9
export const STEP_SLOWS = 0.5
export const FALSE_BELIEF = 0.7
export const UNKNOWN_AT_NOTICE = 0.6
export const KEY_PERSON_LEFT = 0.7

/** Pairable values under which agreement is hidden, and under which it is shown with a warning. */
export const AGREEMENT_HIDDEN = 10
export const AGREEMENT_WARNED = 30

/** Outcomes, and of each result, from which forecasts are judged. */
export const JUDGED_OUTCOMES = 20
export const JUDGED_OF_EACH = 5
