/** A risk in the drawer: the record it is about, the answers behind it, and what to do. Motives and steps open here too. */
import { Trans, useTranslation } from 'react-i18next'
import type { Motive } from '../../../shared/domain/motive.ts'
import { useFormat } from '../../ui/format.ts'
import type { AppPath } from '../../ui/navigation.tsx'
import { NoteLink } from '../../ui/note-link.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { Quote } from '../../ui/quote.tsx'
import { Groups, type DrawerParts } from './drawer-groups.tsx'
import styles from './evidence-drawer.module.css'
import { OpensPlay } from './opens.tsx'
import { observationsOf, type PictureData } from './picture-data.ts'

/** `risk`: `<kind>:<subject>`; also of a step or motive that is no risk, to see what it rests on. */
export type RiskContentProps = DrawerParts & { readonly risk: string }

export function RiskContent({ risk: id, ...parts }: RiskContentProps) {
  const { t } = useTranslation('assessment')
  const { picture, open } = parts
  const risk = picture.score.risks.find((one) => one.id === id)
  const subject = id.slice(id.indexOf(':') + 1)
  const kind = id.slice(0, id.indexOf(':'))
  const step = picture.score.valuePath.find((one) => one.step === subject)
  const behind = observationsOf(picture, risk?.because ?? step?.observations ?? [])
  return (
    <div className={styles.first}>
      <Records kind={kind} subject={subject} picture={picture} />
      {risk !== undefined && (
        <p className={styles.line}>
          <Trans
            t={t}
            i18nKey="play.do"
            components={{ play: <OpensPlay open={open} play={risk.play} risk={risk.id} /> }}
          />
        </p>
      )}
      {behind.length > 0 ? (
        <Groups {...parts} observations={behind} />
      ) : (
        kind === 'step' && <p className={styles.line}>{t('drawer.nothing')}</p>
      )}
    </div>
  )
}

type RecordsProps = { readonly kind: string; readonly subject: string; readonly picture: PictureData }

/** The step, motive, contract or person itself, with the page where it is kept. */
function Records({ kind, subject, picture }: RecordsProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const is = ({ id }: { readonly id: string }) => id === subject
  const { records } = picture
  const tab = (name: string): AppPath => `/accounts/${picture.account}/${name}`
  switch (kind) {
    case 'step': {
      const step = records.valueSteps.find(is)
      if (step === undefined) return null
      const owner = step.owner === null ? '' : (picture.people.get(step.owner)?.name ?? '')
      const facts = [
        [t('risks.facts.policy'), step.policy],
        [t('risks.facts.owner'), owner],
      ] as const
      return <Facts facts={facts} href={tab('value-path')} link={t('risks.open.step')} />
    }
    case 'motive': {
      const motive = records.motives.find(is)
      if (motive === undefined) return null
      const facts = [
        [t('risks.facts.motive'), t(`usage.reason.${motive.reason}`)],
        [
          t('risks.facts.person'),
          motive.person === null ? '' : (picture.people.get(motive.person)?.name ?? ''),
        ],
        [t('risks.facts.belief'), motive.belief],
        [t('risks.facts.holds'), motive.belief === '' ? '' : t(`risks.holds.${motive.beliefIs}`)],
      ] as const
      return (
        <>
          <Facts facts={facts} href={tab('value-path')} link={t('risks.open.motive')} />
          <MotiveWords motive={motive} picture={picture} />
        </>
      )
    }
    case 'notice': {
      const contract = records.contracts.find(is)
      const standing = picture.score.contracts.find((one) => one.contract === subject)
      if (contract === undefined || standing === undefined) return null
      const facts = [
        [t('risks.facts.contract'), contract.name],
        [t('risks.facts.notice'), format.day(standing.noticeDeadline, picture.asOf)],
        [t('risks.facts.renews'), format.day(standing.renewsOn, picture.asOf)],
      ] as const
      return <Facts facts={facts} href={tab('renewals')} link={t('risks.open.notice')} />
    }
    case 'personLeft': {
      const person = records.people.find(is)
      if (person === undefined) return null
      const facts = [
        [t('risks.facts.person'), person.role === '' ? person.name : `${person.name}, ${person.role}`],
        [t('risks.facts.left'), person.leftOn === null ? '' : format.day(person.leftOn, picture.asOf)],
      ] as const
      return <Facts facts={facts} href={tab('people')} link={t('risks.open.personLeft')} />
    }
    default:
      return null
  }
}

type FactsProps = {
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly href: AppPath
  readonly link: string
}

function Facts({ facts, href, link }: FactsProps) {
  return (
    <>
      <dl className={styles.parts}>
        {facts
          .filter(([, value]) => value.trim() !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi dir="auto">{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      <p className={styles.line}>
        <OpenLink href={href}>{link}</OpenLink>
      </p>
    </>
  )
}

/** The words a motive rests on, with the way to the note they stand in. */
function MotiveWords({ motive, picture }: { readonly motive: Motive; readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { quotation, note, remark, day, view } = motive
  const text = quotation?.exact ?? remark
  if (text === '') return null
  return (
    <Quote
      text={text}
      verbatim={quotation !== null}
      glyph={view === 'believed' ? 'inferred' : view}
      glyphLabel={t(`usage.view.${view}`)}
    >
      {t(`usage.view.${view}`)}, <span className="whole">{format.day(day, picture.asOf)}</span>.
      {note !== null && (
        <>
          {' '}
          <NoteLink note={note} quoted={motive.id}>
            {t('drawer.toNote')}
          </NoteLink>
        </>
      )}
    </Quote>
  )
}
