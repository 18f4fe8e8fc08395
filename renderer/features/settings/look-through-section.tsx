/** Whose parameters scores are computed with: mine, those of a colleague whose library came here, or the defaults. */
import { useTranslation } from 'react-i18next'
import type { LibraryView } from '../../data/data.ts'
import { defaultsChoice, useLookThrough, useModel } from '../../data/use-model.tsx'
import { useFormat } from '../../ui/format.ts'
import { useParameterWords } from '../../ui/parameter-words.ts'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { Section } from '../../ui/section.tsx'
import { lookChoice, MINE } from './look-choice.ts'
import { differences } from './parameter-view.ts'
import styles from './settings-page.module.css'

export function LookThroughSection() {
  const { t, i18n } = useTranslation('settings')
  const format = useFormat()
  const words = useParameterWords()
  const numbers = new Intl.NumberFormat(i18n.language)
  const { libraries, looking } = useModel()
  const lookThrough = useLookThrough()
  const mine = libraries.find((library) => library.mine)
  const others = libraries.filter((library) => !library.mine)

  const differing = (library: LibraryView | undefined): string => {
    const found = library === undefined ? [] : differences(library.records.library.parameters)
    if (found.length === 0) return t('lookThrough.same')
    return t('lookThrough.differs', {
      parameters: format.list(
        found.map(({ name, value, standard }) =>
          t('lookThrough.difference', {
            name: words(name).name,
            value: numbers.format(value),
            standard: numbers.format(standard),
          }),
        ),
      ),
    })
  }
  return (
    <Section level={2} title={t('lookThrough.title')} sub={t('lookThrough.about')}>
      <div className={styles.body}>
        <RadioOptions
          label={t('lookThrough.label')}
          labelHidden
          options={[
            { id: MINE, label: t('lookThrough.mine'), detail: differing(mine) },
            ...others.map((library) => ({
              id: library.id,
              label:
                library.records.library.name.trim() === ''
                  ? t('lookThrough.unnamed')
                  : t('lookThrough.of', { name: library.records.library.name.trim() }),
              detail: differing(library),
            })),
            { id: defaultsChoice, label: t('lookThrough.defaults'), detail: t('lookThrough.defaultsAbout') },
          ]}
          value={lookChoice(looking, defaultsChoice)}
          onChange={(id) => {
            lookThrough(id === MINE ? null : id)
          }}
        />
        {others.length === 0 && <p className="ink-2">{t('lookThrough.nobody')}</p>}
      </div>
    </Section>
  )
}
