/** Which roles fit a question, told by words in what is recorded as somebody's role and department. The words are ours. */
import type { RoleHint } from './instrument.ts'

/** Beginnings of words, lower case. Roles are free text, so this only ranks; it never excludes anybody. */
const wordBeginnings: { readonly [hint in RoleHint]: readonly string[] } = {
  leads: [
    'chief',
    'ceo',
    'cfo',
    'coo',
    'cio',
    'cto',
    'director',
    'head',
    'vp',
    'vice',
    'president',
    'sponsor',
    'owner',
    'founder',
    'lead',
    'manag',
    'partner',
  ],
  technology: [
    'it',
    'cio',
    'cto',
    'technolog',
    'technical',
    'information',
    'system',
    'software',
    'architect',
    'engineer',
    'developer',
    'digital',
    'data',
  ],
  works: [
    'lead',
    'supervis',
    'foreman',
    'team',
    'operat',
    'shift',
    'clerk',
    'user',
    'specialist',
    'analyst',
    'agent',
    'warehouse',
    'planner',
    'dispatch',
  ],
  buys: [
    'procur',
    'purchas',
    'buy',
    'contract',
    'sourcing',
    'categor',
    'supplier',
    'vendor',
    'tender',
    'commercial',
  ],
}

/** Words that only count whole: "it" begins too many others. */
const wholeWords: ReadonlySet<string> = new Set(['it', 'vp'])

/** Whether a role or department has a word that one of the hints goes by. Without hints, everybody fits. */
export function roleFits(hints: readonly RoleHint[] | undefined, role: string, department: string): boolean {
  if (hints === undefined) return true
  const words = `${role} ${department}`.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u)
  return hints.some((hint) =>
    wordBeginnings[hint].some((beginning) =>
      words.some((word) => (wholeWords.has(beginning) ? word === beginning : word.startsWith(beginning))),
    ),
  )
}
