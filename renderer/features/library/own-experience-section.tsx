/** What somebody learnt themselves: added, changed, retired and brought back where it is mine, read where it is a colleague's. */
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnFactor } from '../../../shared/domain/library.ts'
import { decisionChecks } from '../../../shared/instruments/instrument.ts'
import { useOwnLibrary } from '../../data/use-model.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useExperienceWords } from '../../ui/experience-words.ts'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { FactorForm } from './factor-form.tsx'
import type { ListedFactors } from './own-factors.ts'
import styles from './retrospective.module.css'

export type OwnExperienceSectionProps = {
  /** Undefined while nothing is mine yet. */
  readonly listed: ListedFactors | undefined
  /** The sort that is being looked at, which a new one begins with. */
  readonly sort: string
}

export function OwnExperienceSection({ listed, sort }: OwnExperienceSectionProps) {
  const { t } = useTranslation('library')
  const { edit } = useOwnLibrary()
  const say = useUndoToast()
  const [opened, setOpened] = useState<string | null>(null)
  const place = useFocusBack<HTMLDivElement>(opened)
  const close = () => {
    setOpened(null)
  }
  const retire = async ({ id, name }: OwnFactor, retired: boolean) => {
    const wrote = await edit(() => [{ record: id, kind: 'ownFactor', set: { retired } }])
    if (wrote.stored) {
      say(t(retired ? 'experience.factor.nowRetired' : 'experience.factor.nowBack', { name }), wrote.undo)
    }
  }
  const row = (factor: OwnFactor) => (
    <li key={factor.id}>
      {opened === factor.id ? (
        <FactorForm factor={factor} sort="" onDone={close} />
      ) : (
        <FactorEntry factor={factor}>
          {!factor.retired && (
            <span data-opens={factor.id}>
              <Button
                variant="quiet"
                aria-label={t('experience.factor.editOf', { name: factor.name })}
                onPress={() => {
                  setOpened(factor.id)
                }}
              >
                {t('experience.factor.edit')}
              </Button>
            </span>
          )}
          <Button
            variant="quiet"
            aria-label={t(factor.retired ? 'experience.factor.bringBackOf' : 'experience.factor.retireOf', {
              name: factor.name,
            })}
            onPress={() => void retire(factor, !factor.retired)}
          >
            {t(factor.retired ? 'experience.factor.bringBack' : 'experience.factor.retire')}
          </Button>
        </FactorEntry>
      )}
    </li>
  )
  return (
    <div ref={place} className={styles.own}>
      <Section
        level={2}
        title={t('experience.own.title')}
        act={
          opened === 'new' ? undefined : (
            <span data-opens="new">
              <Button
                variant={listed === undefined ? 'primary' : 'plain'}
                shortcut="N"
                onPress={() => {
                  setOpened('new')
                }}
              >
                {t('experience.own.add')}
              </Button>
            </span>
          )
        }
      >
        {opened === 'new' && <FactorForm factor={null} sort={sort} onDone={close} />}
        {listed === undefined && opened !== 'new' && <Empty why={t('experience.own.none')} />}
        <ul className={styles.list}>{listed?.offered.map(row)}</ul>
        {listed !== undefined && listed.retired.length > 0 && (
          <>
            <h3 className="ink-2">{t('experience.own.retired')}</h3>
            <ul className={styles.list}>{listed.retired.map(row)}</ul>
          </>
        )}
      </Section>
    </div>
  )
}

/** A colleague's: read here, changed by them. */
export function TheirExperienceSection({ listed }: { readonly listed: ListedFactors }) {
  const { t } = useTranslation('library')
  return (
    <Section
      level={2}
      title={
        listed.owner === '' ? t('experience.own.unnamed') : t('experience.own.theirs', { name: listed.owner })
      }
      sub={t('experience.own.theirsSub')}
    >
      <ul className={styles.list}>
        {listed.offered.map((factor) => (
          <li key={factor.id}>
            <FactorEntry factor={factor} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function FactorEntry({ factor, children }: { readonly factor: OwnFactor; readonly children?: ReactNode }) {
  const { t } = useTranslation('library')
  const { t: named } = useTranslation('instruments')
  const words = useExperienceWords()
  const { name, sort, initiativeSort, help, source } = factor
  const check = decisionChecks.find((one) => one === factor.check)
  const facts = [
    initiativeSort.trim() === '' ? t('experience.factor.forAll') : words.sort(initiativeSort),
    t(`experience.factor.sorts.${sort}`),
    check === undefined ? null : named(`checks.${check}.name`),
  ].filter((fact) => fact !== null)
  return (
    <div className={styles.entry}>
      <div className={styles.words}>
        <p>
          <bdi className="strong">{name}</bdi>
          <span className="ink-2">. {facts.join('. ')}.</span>
        </p>
        {help.trim() !== '' && (
          <p>
            <bdi dir="auto">{help}</bdi>
          </p>
        )}
        {source.trim() !== '' && <p className="ink-3">{t('experience.factor.learnt', { source })}</p>}
      </div>
      {children !== undefined && <div className={styles.acts}>{children}</div>}
    </div>
  )
}
