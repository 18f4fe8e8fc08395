/** The help an initiative needs, drawn from the library of experience: by check, what is unknown first, then the weakest. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { helpFor, type HelpFactor, type HelpGroup } from '../../../shared/experience/help-for.ts'
import { kindOfSort } from '../../../shared/experience/sorts.ts'
import { useModel } from '../../data/use-model.tsx'
import { useExperienceWords } from '../../ui/experience-words.ts'
import { useFormat } from '../../ui/format.ts'
import { withSearch } from '../../ui/navigation.tsx'
import { OpenButton, OpenLink } from '../../ui/open-link.tsx'
import type { InitiativeView } from './initiative-view.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'

/** Groups that are shown before somebody asks for all. */
const FIRST = 2

export function HelpPart({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { libraries } = useModel()
  const words = useExperienceWords()
  const [all, setAll] = useState(false)
  const { initiative, score } = view
  const sort = initiative.sort.trim()
  const named = words.sort(sort)
  const groups = helpFor(
    sort,
    libraries.flatMap(({ records }) => records.factors),
    (score?.checks ?? []).map(({ check, state, level }) => ({
      check,
      level: state === 'known' ? level : null,
    })),
  )
  const rest = groups.slice(FIRST).reduce((sum, { factors }) => sum + factors.length, 0)
  const kind = kindOfSort(sort)
  const href = withSearch('/library', { part: 'experience', kind: kind ?? undefined })
  return (
    <Part
      of={initiative.name}
      title={t('parts.help.title')}
      sub={
        sort === ''
          ? t('parts.help.general')
          : t(groups.length === 0 ? 'parts.help.noneOwn' : 'parts.help.sub', { sort: named })
      }
    >
      {groups.slice(0, all ? undefined : FIRST).map((group) => (
        <Group key={group.check ?? 'none'} group={group} />
      ))}
      <p className={styles.more}>
        {rest > 0 && (
          <>
            <OpenButton
              aria-expanded={all}
              onPress={() => {
                setAll(!all)
              }}
            >
              {all ? t('parts.help.fewer') : t('parts.help.more', { count: rest })}
            </OpenButton>
          </>
        )}
        <OpenLink href={href}>{t(groups.length === 0 ? 'parts.help.write' : 'parts.help.library')}</OpenLink>
      </p>
    </Part>
  )
}

function Group({ group }: { readonly group: HelpGroup }) {
  const { t } = useTranslation('initiatives')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const { check, level, factors } = group
  return (
    <div className={styles.group}>
      <h5>
        {check === null ? (
          t('parts.help.noCheck')
        ) : (
          <>
            <span className="strong">{named(`checks.${check}.name`)}</span>
            <span className="ink-2">
              ,{' '}
              {level === null
                ? t('parts.help.unknown')
                : t('parts.help.level', { level: format.level(level) })}
            </span>
          </>
        )}
      </h5>
      <ul className={styles.factors}>
        {factors.map((factor) => (
          <li key={factor.type === 'own' ? factor.factor.id : factor.id}>
            <Factor factor={factor} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Factor({ factor }: { readonly factor: HelpFactor }) {
  const { t } = useTranslation('initiatives')
  const words = useExperienceWords()
  const { libraries } = useModel()
  const shown = words.factor(factor)
  const owner =
    factor.type === 'own'
      ? libraries.find(({ records }) => records.factors.some(({ id }) => id === factor.factor.id))
      : undefined
  const source = factor.type === 'own' ? factor.factor.source.trim() : ''
  const name = owner?.records.library.name.trim() ?? ''
  return (
    <>
      <p>
        <bdi className="strong">{shown.name}</bdi>
        <span className="ink-2">
          , {t(`parts.help.${factor.sort}`)}
          {owner !== undefined &&
            `, ${owner.mine || name === '' ? t('parts.help.own') : t('parts.help.ownOf', { name })}`}
        </span>
      </p>
      {shown.help !== '' && (
        <p>
          <bdi dir="auto">{shown.help}</bdi>{' '}
          {source !== '' && <span className="ink-3">{t('parts.help.source', { source })}</span>}
        </p>
      )}
    </>
  )
}
