/** The ways to look at the people, by their words; the one chosen stands in the address. */
import { useTranslation } from 'react-i18next'
import { useNavigation, withSearch, type AppPath } from '../../ui/navigation.tsx'
import { ViewsRow } from '../../ui/views-row.tsx'

export const peopleViews = ['map', 'list', 'table'] as const
export type PeopleView = (typeof peopleViews)[number]

/** Without a word in the address: the map, once there is anything to draw between people. */
export function readPeopleView(text: string | undefined, relations: number): PeopleView {
  return peopleViews.find((view) => view === text) ?? (relations > 0 ? 'map' : 'table')
}

export type PeopleViewsProps = { readonly account: string; readonly current: PeopleView }

export function PeopleViews({ account, current }: PeopleViewsProps) {
  const { t } = useTranslation('people')
  const { search } = useNavigation()
  const path: AppPath = `/accounts/${account}/people`
  return (
    <ViewsRow
      label={t('view')}
      views={peopleViews.map((view) => ({
        href: withSearch(path, { ...search, view }),
        label: t(`shownAs.${view}`),
        current: view === current,
      }))}
    />
  )
}
