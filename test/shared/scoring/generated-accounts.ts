/** A thousand accounts from a seed, and one digest of all their scores, to hold every engine to the same bytes. No Node modules. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { addDays } from '../../../shared/domain/day.ts'
import { instruments } from '../../../shared/instruments/catalogue.ts'
import { canonicalText } from '../../../shared/json.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { contoursOf } from '../../../shared/scoring/contours.ts'
import { diffScores } from '../../../shared/scoring/diff.ts'
import { parameters } from '../../../shared/scoring/parameters.ts'
import { scoreAccount } from '../../../shared/scoring/score-account.ts'
import { trailOf } from '../../../shared/scoring/trail.ts'
import { buildRecords, TODAY, type AnswerSpec, type PersonSpec } from './build-records.ts'

/** Whole numbers below `bound`, evenly enough: xorshift on 32 bits, integers only. */
type Draw = (bound: number) => number

function createDraw(seed: number): Draw {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1
  return (bound) => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % bound
  }
}

function pick<Item>(draw: Draw, items: readonly Item[]): Item {
  const item = items[draw(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const questions = instruments.flatMap((instrument) => instrument.questions)
const roles = ['IT director', 'Warehouse lead', 'Head of finance', 'Clerk', '']
const names = ['Amara Osei', 'Jonas Wirth', 'Petra Nilsson', 'Ravi Anand', 'Şule Ünal', '藤井', 'Lisa']
const kinds = ['said', 'said', 'said', 'seen', 'document', 'reported', 'inferred'] as const
const withoutValue = ['dontKnow', 'declined', 'notApplicable', 'futureOption']

function generatedPerson(draw: Draw): PersonSpec {
  return { name: pick(draw, names), role: pick(draw, roles), placeholder: draw(8) === 0 }
}

function generatedAnswer(draw: Draw, people: number, initiatives: number, notes: number): AnswerSpec {
  const question = pick(draw, questions)
  const kind = pick(draw, kinds)
  const daysAgo = draw(4) === 0 ? draw(1_500) - 20 : draw(240)
  const day = addDays(TODAY, -daysAgo)
  return {
    question: draw(40) === 0 ? 'futureQuestion' : question.id,
    answer: draw(12) === 0 ? pick(draw, withoutValue) : pick(draw, question.options).id,
    by: people === 0 || kind === 'inferred' || draw(9) === 0 ? null : 1 + draw(people),
    kind,
    day,
    recordedAt: Date.parse(day) + draw(20) * 3_600_000,
    recorder: pick(draw, ['Brandt', 'Meier']),
    source: kind === 'document' ? pick(draw, ['IT strategy', 'Board paper']) : '',
    ...(notes > 0 && draw(2) === 0 ? { note: 1 + draw(notes) } : {}),
    ...(initiatives > 0 && draw(3) === 0 ? { initiative: 1 + draw(initiatives) } : {}),
  }
}

export function generatedAccount(number: number): AccountRecords {
  const draw = createDraw(number)
  const people = draw(8)
  const initiatives = draw(4)
  const notes = draw(5)
  return buildRecords(
    {
      name: `Account ${number}`,
      people: Array.from({ length: people }, () => generatedPerson(draw)),
      notes: Array.from({ length: notes }, (_, index) => ({ title: `Visit ${index}` })),
      initiatives: Array.from({ length: initiatives }, (_, index) => `Initiative ${index}`),
      main: Array.from({ length: initiatives === 0 ? 0 : draw(3) }, () => ({
        initiative: 1 + draw(initiatives),
        from: addDays(TODAY, 30 - draw(400)),
      })),
      answers: Array.from({ length: draw(3) === 0 ? draw(6) : draw(70) }, () =>
        generatedAnswer(draw, people, initiatives, notes),
      ),
    },
    number,
  )
}

/** Beside the defaults, so that the powers of other half-lives are held to the same bits as well. */
const otherParameters = parameters.parse({ halfLife: 97, damping: 0.37, kindWeight: { said: 0.9 } })

/** Lower-case hex. Every tenth account also with other parameters, with its trail, contours and difference. */
export function digestOfGeneratedScores(count = 1_000): string {
  const hash = sha256.create()
  for (let number = 1; number <= count; number += 1) {
    const records = generatedAccount(number)
    const score = scoreAccount(records, { asOf: TODAY })
    hash.update(utf8ToBytes(`${canonicalText(score)}\n`))
    if (number % 10 !== 0) continue
    const earlier = scoreAccount(records, { asOf: addDays(TODAY, -90), parameters: otherParameters })
    const [, x, y] = score.constructs
    const drawn = x === undefined || y === undefined ? [] : contoursOf(x, y)
    const trail = trailOf(records, { asOf: TODAY, view: 'asThenBelieved' }).slice(-5)
    hash.update(utf8ToBytes(JSON.stringify([earlier, diffScores(earlier, score), drawn, trail])))
  }
  return bytesToHex(hash.digest())
}
