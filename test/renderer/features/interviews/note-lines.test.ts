/** Holds the reading of a note's signs: speakers, times, private lines, tags. */
import { describe, expect, it } from 'vitest'
import {
  readLine,
  speakerAt,
  tagsOf,
  touchesPrivate,
} from '../../../../renderer/features/interviews/note-lines.ts'
import { personNamed, shortName } from '../../../../renderer/features/interviews/speaker.ts'
import { personId } from '../../../../shared/domain/ids.ts'
import { personFields } from '../../../../shared/domain/person.ts'

describe('readLine', () => {
  it('takes time and speaker from the start of a line', () => {
    const line = readLine('14:05 @Amara Osei: We wait.')
    expect(line).toEqual({ time: '14:05', speaker: 'Amara Osei', isPrivate: false, wordsFrom: 19 })
  })

  it('reads a line without signs as plain words', () => {
    expect(readLine('The depot at ten: busy')).toEqual({
      time: null,
      speaker: null,
      isPrivate: false,
      wordsFrom: 0,
    })
    expect(readLine('- a point').wordsFrom).toBe(2)
    expect(readLine('mail me @ home: yes').speaker).toBeNull()
  })

  it('knows private lines, and that they hold no words to quote', () => {
    expect(readLine('  // she looked away')).toEqual({
      time: null,
      speaker: null,
      isPrivate: true,
      wordsFrom: 20,
    })
  })
})

describe('speakerAt', () => {
  const note = '@Osei: We wait.\nAlways have.\n\nSilence.\n// thinks of leaving\n@Wirth: I would not.'
  it('gives the speaker of the line, and of the paragraph above', () => {
    expect(speakerAt(note, 3)).toBe('Osei')
    expect(speakerAt(note, note.indexOf('Always'))).toBe('Osei')
    expect(speakerAt(note, note.length)).toBe('Wirth')
  })
  it('gives nobody after a blank line and on a private line', () => {
    expect(speakerAt(note, note.indexOf('Silence'))).toBeNull()
    expect(speakerAt(note, note.indexOf('thinks'))).toBeNull()
    expect(speakerAt('', 0)).toBeNull()
  })
})

describe('tags and private ranges', () => {
  it('lists each tag once', () => {
    expect(tagsOf('#rollout and #scan-fee\n#rollout # heading')).toEqual(['rollout', 'scan-fee'])
  })
  it('notices a private line anywhere in a range', () => {
    const note = 'one\n// two\nthree'
    expect(touchesPrivate(note, 0, 2)).toBe(false)
    expect(touchesPrivate(note, 0, 12)).toBe(true)
    expect(touchesPrivate(note, 8, 9)).toBe(true)
  })
})

describe('personNamed', () => {
  const person = (index: number, name: string, placeholder = false) => ({
    id: personId.parse(`00000000-0000-4000-8000-00000000000${String(index)}`),
    ...personFields.parse({ name, placeholder }),
  })
  const people = [
    person(1, 'Amara Osei'),
    person(2, 'Jonas Wirth'),
    person(3, 'Eva Wirth'),
    person(4, 'José Peña'),
  ]
  it('knows people by their whole name and by a part that only one has', () => {
    expect(personNamed('amara osei', people)?.name).toBe('Amara Osei')
    expect(personNamed('Osei', people)?.name).toBe('Amara Osei')
    expect(personNamed('jose', people)?.name).toBe('José Peña')
  })
  it('does not guess between two', () => {
    expect(personNamed('Wirth', people)).toBeNull()
    expect(personNamed('', people)).toBeNull()
    expect(personNamed('Nilsson', people)).toBeNull()
  })
  it('shortens names but not placeholders', () => {
    expect(shortName(person(5, 'Amara Osei'))).toBe('Osei')
    expect(shortName(person(6, 'somebody in finance', true))).toBe('somebody in finance')
  })
})
