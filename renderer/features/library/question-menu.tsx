/** The acts of a question of the user's own beside changing it: its place, whether it is asked, and deleting it. */
import { useTranslation } from 'react-i18next'
import type { OwnQuestion } from '../../../shared/domain/library.ts'
import { Menu } from '../../ui/menu.tsx'

export type QuestionMenuProps = {
  readonly question: OwnQuestion
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRetire: (retired: boolean) => void
  readonly onRemove: () => void
}

export function QuestionMenu({ question, first, last, onMove, onRetire, onRemove }: QuestionMenuProps) {
  const { t } = useTranslation('library')
  const { title, retired } = question
  const moves = retired
    ? []
    : [
        {
          id: 'up',
          label: t('question.up'),
          isDisabled: first,
          act: () => {
            onMove(-1)
          },
        },
        {
          id: 'down',
          label: t('question.down'),
          isDisabled: last,
          act: () => {
            onMove(1)
          },
        },
      ]
  return (
    <Menu
      label={t('question.more', { title })}
      acts={[
        ...moves,
        retired
          ? {
              id: 'ask',
              label: t('question.ask'),
              act: () => {
                onRetire(false)
              },
            }
          : {
              id: 'retire',
              label: t('question.retire'),
              detail: t('question.retireDetail'),
              act: () => {
                onRetire(true)
              },
            },
        {
          id: 'delete',
          label: t('question.delete'),
          detail: t('question.deleteDetail'),
          destructive: true,
          act: onRemove,
        },
      ]}
    />
  )
}
