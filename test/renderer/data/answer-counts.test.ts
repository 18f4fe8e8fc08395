/** Answers are counted over all live accounts, by question and by option, and no other record is taken for one. */
import { describe, expect, it } from 'vitest'
import { accountEdit, ACCOUNT, opened, OTHER, PERSON, personEdit, profile, value } from './open.ts'
import { answerEdit, OWN_QUESTION } from './library-edits.ts'

const OTHER_QUESTION = '1d000000-0000-4000-8000-000000000002'
const id = (n: number) => `dddddddd-0000-4000-8000-0000000000b${n}`

describe('answerCounts', () => {
  it('counts what stands, by question and by option', async () => {
    const { data } = await opened(profile())
    const first = answerEdit(OWN_QUESTION, 'yes', PERSON, id(1))
    const without = {
      ...answerEdit(OWN_QUESTION, 'yes', PERSON, id(4)),
      set: { ...first.set, answer: { without: 'dontKnow' } },
    }
    value(
      await data.commit({
        account: ACCOUNT,
        edits: [
          accountEdit('Halden Freight'),
          personEdit('Osei'),
          first,
          answerEdit(OWN_QUESTION, 'no', PERSON, id(2)),
          answerEdit('screenNeed', 'yes', PERSON, id(3)),
          without,
        ],
      }),
    )
    value(
      await data.commit({
        account: OTHER,
        edits: [accountEdit('Old Mill', OTHER), answerEdit(OWN_QUESTION, 'yes', PERSON, id(5))],
      }),
    )
    const counts = await data.answerCounts([OWN_QUESTION, OTHER_QUESTION])
    expect([...counts.keys()]).toEqual([OWN_QUESTION])
    expect(counts.get(OWN_QUESTION)).toEqual({
      all: 4,
      options: new Map([
        ['yes', 2],
        ['no', 1],
      ]),
    })
  })

  it('leaves out what was deleted, with its account too', async () => {
    const { data } = await opened(profile())
    value(
      await data.commit({
        account: ACCOUNT,
        edits: [
          accountEdit('Halden Freight'),
          answerEdit(OWN_QUESTION, 'yes', PERSON, id(1)),
          answerEdit(OWN_QUESTION, 'no', PERSON, id(2)),
        ],
      }),
    )
    value(
      await data.commit({
        account: ACCOUNT,
        edits: [{ record: id(1), kind: 'observation', set: { deleted: true } }],
      }),
    )
    expect((await data.answerCounts([OWN_QUESTION])).get(OWN_QUESTION)?.all).toBe(1)
    value(
      await data.commit({
        account: ACCOUNT,
        edits: [{ record: ACCOUNT, kind: 'account', set: { deleted: true } }],
      }),
    )
    expect(await data.answerCounts([OWN_QUESTION])).toEqual(new Map())
  })

  it('asks for nothing where no question is named', async () => {
    const { data } = await opened(profile())
    expect(await data.answerCounts([])).toEqual(new Map())
  })
})
