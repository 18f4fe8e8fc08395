/** The library: own instruments, experience, what became of accounts, and looks back; each part with its address. */
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../../ui/navigation.tsx'
import { TabsRow } from '../../ui/tabs-row.tsx'
import { ExperiencePart } from './experience-part.tsx'
import { InstrumentsPart } from './instruments-part.tsx'
import styles from './library-page.module.css'
import { OutcomesPart } from './outcomes-part.tsx'
import { RetrospectivesPart } from './retrospectives-part.tsx'

const PARTS = ['instruments', 'experience', 'outcomes', 'retrospective'] as const

export function LibraryPage() {
  const { t } = useTranslation('library')
  const { search } = useNavigation()
  const part = PARTS.find((known) => known === search['part']) ?? 'instruments'
  return (
    <div className={styles.page}>
      <TabsRow
        label={t('parts.label')}
        tabs={PARTS.map((id) => ({
          href: `/library?part=${id}`,
          label: t(`parts.${id}`),
          current: id === part,
        }))}
      />
      {part === 'instruments' && <InstrumentsPart />}
      {part === 'experience' && <ExperiencePart />}
      {part === 'outcomes' && <OutcomesPart />}
      {part === 'retrospective' && <RetrospectivesPart />}
    </div>
  )
}
