/** How the picture of an account moved by an import, in the words of its estimates. */
import type { TFunction } from 'i18next'
import type { AccountScore } from '../../../shared/scoring/account-score.ts'
import { diffScores } from '../../../shared/scoring/diff.ts'
import type { Format } from '../../ui/format.ts'
import type { WordsOfInstruments } from '../../ui/instrument-words.ts'

type Words = {
  readonly t: TFunction<'exchange'>
  readonly instruments: WordsOfInstruments
  readonly quadrant: (id: 'wanderer' | 'dreamer' | 'soldier' | 'achiever') => string
  readonly format: Format
}

/** `before`: null for an account that was not here. One sentence each, the label first. */
export function pictureChange(
  before: AccountScore | null,
  after: AccountScore,
  words: Words,
): readonly string[] {
  const { t, instruments, quadrant, format } = words
  const label = ({ quadrant: { label: of } }: AccountScore) =>
    of === null ? t('done.notYetKnown') : quadrant(of)
  if (before === null) {
    return [after.quadrant.label === null ? t('done.new') : t('done.newScored', { label: label(after) })]
  }
  const diff = diffScores(before, after)
  const lines: string[] =
    label(before) === label(after)
      ? []
      : [t('done.label', { before: capital(label(before)), after: label(after) })]
  for (const { id, level, state } of diff.constructs) {
    const construct = instruments.construct(id)
    if (state.to !== 'known' || level.to === null) {
      if (state.from === 'known') lines.push(t('done.lost', { construct }))
    } else if (state.from !== 'known' || level.from === null) {
      lines.push(t('done.known', { construct, after: format.level(level.to) }))
    } else if (format.level(level.from) !== format.level(level.to)) {
      lines.push(
        t('done.moved', { construct, before: format.level(level.from), after: format.level(level.to) }),
      )
    }
  }
  return lines.length === 0 ? [t('done.same')] : lines
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
