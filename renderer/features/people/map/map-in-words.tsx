/** The people map as a list, group by group: the same for whoever would rather read than look. */
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { OpenButton } from '../../../ui/open-link.tsx'
import type { MapModel } from './map-model.ts'
import { groupLabel } from './map-words.ts'
import styles from './people-map.module.css'

export type MapInWordsProps = {
  readonly ref: Ref<HTMLElement>
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly model: MapModel
  readonly texts: ReadonlyMap<string, string>
  readonly onPerson: (id: string) => void
}

export function MapInWords({ ref, open, onOpenChange, model, texts, onPerson }: MapInWordsProps) {
  const { t } = useTranslation('people')
  return (
    <section ref={ref} aria-label={t('map.words')} className={styles.inWords}>
      <OpenButton
        aria-expanded={open}
        onPress={() => {
          onOpenChange(!open)
        }}
      >
        {t('map.words')}
      </OpenButton>
      {open &&
        model.groups.map((group) => {
          const people = model.people
            .filter(({ id }) => model.groupOf.get(id) === group.id)
            .sort((a, b) => a.name.localeCompare(b.name))
          if (people.length === 0) return null
          return (
            <div key={group.id}>
              <h3 className={styles.group}>
                <bdi>{groupLabel(group, { t })}</bdi>
              </h3>
              <ul>
                {people.map(({ id, name }) => (
                  <li key={id} className={styles.person}>
                    <OpenButton
                      onPress={() => {
                        onPerson(id)
                      }}
                    >
                      <bdi>{name}</bdi>
                    </OpenButton>
                    <bdi>{(texts.get(id) ?? '').slice(name.length)}</bdi>.
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
    </section>
  )
}
