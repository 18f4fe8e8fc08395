/** The help a decision needs: the five checks with their levels, the weakest named, what holds it up, and what to do. */
import { Trans, useTranslation } from 'react-i18next'
import type { HelpNeeded } from '../../../shared/scoring/account-score.ts'
import { LevelBar } from '../../ui/charts/level-bar.tsx'
import { classNames } from '../../ui/class-names.ts'
import table from '../../ui/data-table.module.css'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Opens, OpensPlay } from './opens.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'

type HelpSectionProps = { readonly picture: PictureData; readonly open: OpenTopic }

export function HelpSection({ picture, open }: HelpSectionProps) {
  const { t } = useTranslation('assessment')
  const { checks, stuck, plays } = picture.score.helpNeeded
  return (
    <Section
      title={t('help.title')}
      sub={
        <Trans
          t={t}
          i18nKey={`help.stuck.${stuck}`}
          components={{ open: <Opens open={open} topic={{ type: 'stuck' }} /> }}
        />
      }
    >
      <table className={classNames(table.table, table.compact, styles.checks)} aria-label={t('help.title')}>
        <tbody>
          {checks.map((check) => (
            <CheckRow key={check.check} check={check} picture={picture} open={open} />
          ))}
        </tbody>
      </table>
      {plays.map((play) => (
        <p key={play} className={styles.after}>
          <Trans t={t} i18nKey="play.do" components={{ play: <OpensPlay open={open} play={play} /> }} />
        </p>
      ))}
      <p className={styles.caveat}>{t('help.scale')}</p>
    </Section>
  )
}

type CheckRowProps = HelpSectionProps & { readonly check: HelpNeeded['checks'][number] }

function CheckRow({ check, picture, open }: CheckRowProps) {
  const { t } = useTranslation('assessment')
  const { t: named } = useTranslation('instruments')
  const format = useFormat()
  const level = check.known ? check.level : null
  const weakest = picture.score.helpNeeded.weakest.includes(check.check)
  return (
    <tr>
      <th scope="row">
        <Opens open={open} topic={{ type: 'check', check: check.check }}>
          {named(`checks.${check.check}.name`)}
        </Opens>
      </th>
      <td>
        <span dir="ltr">
          <LevelBar level={level} />
        </span>
      </td>
      {level === null ? (
        <td colSpan={3} className="ink-2">
          {t(check.observations.length === 0 ? 'help.neverAsked' : 'help.notKnown')}
        </td>
      ) : (
        <>
          <td className={table.number}>
            {/* The name of the row opens the same for the keyboard: one stop is enough. */}
            <OpenButton
              excludeFromTabOrder
              onPress={() => {
                open({ type: 'check', check: check.check })
              }}
            >
              {format.level(level)}
            </OpenButton>
          </td>
          <td className="ink-3 whole">{t('help.answers', { count: check.observations.length })}</td>
          <td className="strong whole">{weakest ? t('help.weakest') : ''}</td>
        </>
      )}
    </tr>
  )
}
