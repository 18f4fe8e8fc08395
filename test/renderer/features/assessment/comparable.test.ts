/** Only answers of two or more people to one question about one subject can be compared. */
import { describe, expect, it } from 'vitest'
import { subjectKey } from '../../../../renderer/features/assessment/answer-subject.ts'
import { comparable } from '../../../../renderer/features/assessment/comparable.ts'
import { samplePicture } from './sample-pictures.ts'

const { records } = samplePicture('Halden Freight')

function found(observations = records.observations) {
  return comparable(observations, ({ subject }) => subjectKey(subject) ?? '')
}

describe('comparable', () => {
  it('holds at least two speakers of each question and subject, and nothing inferred', () => {
    const all = found()
    expect(all.length).toBeGreaterThan(2)
    for (const one of all) {
      expect(one.kind).not.toBe('inferred')
      const alike = all.filter(
        ({ question, subject }) =>
          question === one.question && subjectKey(subject) === subjectKey(one.subject),
      )
      expect(new Set(alike.map(({ speaker }) => speaker)).size).toBeGreaterThanOrEqual(2)
    }
  })

  it('is empty where one person alone was heard', () => {
    const [first] = found()
    expect(first).toBeDefined()
    const alone = records.observations.filter(({ speaker }) => speaker === first?.speaker)
    expect(alone.length).toBeGreaterThan(0)
    expect(found(alone)).toEqual([])
  })
})
