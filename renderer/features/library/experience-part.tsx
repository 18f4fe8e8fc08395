/** The library of experience: what one learnt oneself, what colleagues did, and what the app ships with, by sort of initiative. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExperienceKindId } from '../../../shared/experience/kind-names.ts'
import { kinds, type ExperienceKind } from '../../../shared/experience/kinds.ts'
import { sortKey } from '../../../shared/experience/sorts.ts'
import { useModel } from '../../data/use-model.tsx'
import { useExperienceWords } from '../../ui/experience-words.ts'
import { useNavigation } from '../../ui/navigation.tsx'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import page from './library-page.module.css'
import { OwnExperienceSection, TheirExperienceSection } from './own-experience-section.tsx'
import { listedFactors } from './own-factors.ts'
import styles from './shipped-section.module.css'

export function ExperiencePart() {
  const { t } = useTranslation('library')
  const { libraries } = useModel()
  const { search } = useNavigation()
  const listed = useMemo(() => listedFactors(libraries), [libraries])
  const mine = listed.find((one) => one.mine)
  const count = mine?.offered.length ?? 0
  const chosen = kinds.find(({ id }) => id === search['kind'])?.id ?? null
  return (
    <>
      {count === 0 ? (
        <Sentence level={1} verdict={t('experience.lead.noneVerdict')} basis={t('experience.lead.basis')}>
          {t('experience.lead.none', { count: kinds.length })}
        </Sentence>
      ) : (
        <Sentence
          level={1}
          verdict={t('experience.lead.verdict', { count })}
          basis={t('experience.lead.basis')}
        >
          {t('experience.lead.own', { count: kinds.length })}
        </Sentence>
      )}
      <div className={page.sections}>
        <OwnExperienceSection listed={mine} sort={chosen ?? ''} />
        {listed
          .filter((one) => !one.mine && one.offered.length > 0)
          .map((one) => (
            <TheirExperienceSection key={one.id} listed={one} />
          ))}
        <Section level={2} title={t('experience.shipped.title')} sub={t('experience.shipped.sub')}>
          <div className={styles.instruments}>
            {kinds.map((kind) => (
              <Kind
                key={kind.id}
                kind={kind}
                open={kind.id === chosen}
                own={
                  listed
                    .flatMap(({ offered }) => offered)
                    .filter(({ initiativeSort }) => sortKey(initiativeSort) === kind.id).length
                }
              />
            ))}
          </div>
        </Section>
      </div>
    </>
  )
}

type KindProps = {
  readonly kind: ExperienceKind & { readonly id: ExperienceKindId }
  readonly open: boolean
  readonly own: number
}

function Kind({ kind, open, own }: KindProps) {
  const { t } = useTranslation('library')
  const { t: named } = useTranslation('instruments')
  const words = useExperienceWords()
  const { name, about } = words.kind(kind.id)
  const of = (sort: 'success' | 'failure') => kind.factors.filter((factor) => factor.sort === sort)
  return (
    <details className={styles.instrument} open={open}>
      <summary className={styles.summary}>
        {name}{' '}
        <span className={styles.facts}>
          {t('experience.shipped.counts', { success: of('success').length, failure: of('failure').length })}
          {own > 0 && `, ${t('experience.shipped.yours', { count: own })}`}
        </span>
      </summary>
      <p className="ink-2">{about}</p>
      {(['failure', 'success'] as const).map((sort) => (
        <div key={sort} className={styles.half}>
          <h3 className="ink-2">{t(`experience.shipped.${sort}`)}</h3>
          <ul className={styles.questions}>
            {of(sort).map((factor) => {
              const shown = words.factor({ type: 'shipped', kind: kind.id, ...factor })
              return (
                <li key={factor.id} className={styles.factor}>
                  <p>
                    <span className="strong">{shown.name}</span>
                    <span className="ink-2">, {named(`checks.${factor.check}.name`)}</span>
                  </p>
                  <p>{shown.help}</p>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </details>
  )
}
