/** The looks back as a table: the same as the chart, for whoever would rather read. */
import { useTranslation } from 'react-i18next'
import type { LookBack } from '../../data/data.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { usePlaceWords } from './use-place-words.ts'

export type RetrospectivesTableProps = {
  readonly looks: readonly LookBack[]
  /** The id of the one that stands whole below. */
  readonly shown: string | null
  readonly onShow: (id: string) => void
}

export function RetrospectivesTable({ looks, shown, onShow }: RetrospectivesTableProps) {
  const { t } = useTranslation('retrospective')
  const format = useFormat()
  const place = usePlaceWords()
  return (
    <table className={table.table} aria-label={t('table.caption')}>
      <thead>
        <tr>
          {(['account', 'day', 'place', 'steered', 'differently'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {looks.map(({ name, initiative, retrospective: look }) => (
          <tr key={look.id}>
            <th scope="row">
              <OpenButton
                aria-expanded={look.id === shown}
                onPress={() => {
                  onShow(look.id)
                }}
              >
                <bdi>{initiative === null ? name : t('about.initiative', { account: name, initiative })}</bdi>
              </OpenButton>
            </th>
            <td className="whole">{format.day(look.day)}</td>
            <td>{place(look)}</td>
            <td className="whole">{t(`steered.${look.steered ?? 'unsaid'}`)}</td>
            <td>
              <bdi dir="auto">{look.differently}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
