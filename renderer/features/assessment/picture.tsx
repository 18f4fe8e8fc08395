/** The picture of an account: the verdict, what it rests on, why, and what to ask next. Every number opens its evidence. */
import { useEffect, useMemo, useState } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useScoreOf } from '../../data/use-score.ts'
import { useNavigation, withSearch } from '../../ui/navigation.tsx'
import { AskNextSection } from './ask-next-section.tsx'
import { AttitudeSection } from './attitude-section.tsx'
import { ChangedSection } from './changed-section.tsx'
import { ConflictsSection } from './conflicts-section.tsx'
import { ContradictionsSection } from './contradictions-section.tsx'
import { DoNext } from './do-next.tsx'
import { EvidenceDrawer } from './evidence-drawer.tsx'
import { GaugesRow } from './gauges-row.tsx'
import { HelpSection } from './help-section.tsx'
import { leadOf, tellsOfUsage } from './lead.ts'
import { pictureData, subjectKeyOf } from './picture-data.ts'
import { PictureFoot } from './picture-foot.tsx'
import { PictureLead } from './picture-lead.tsx'
import styles from './picture.module.css'
import { ReadinessSection } from './readiness-section.tsx'
import { RestsOnSection } from './rests-on-section.tsx'
import { RisksSection } from './risks-section.tsx'
import { isForm, type Topic } from './topic.ts'
import { UseSection } from './use-section.tsx'

export type PictureProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function Picture({ account, asOf }: PictureProps) {
  const view = useAccountView(account)
  const score = useScoreOf(view?.records, asOf)
  const [topics, setTopics] = useState<readonly Topic[]>([])
  const picture = useMemo(
    () => (view == null || score === undefined ? null : pictureData(account, asOf, view.records, score)),
    [account, asOf, view, score],
  )
  const open = (topic: Topic) => {
    // A form lies over the evidence it came from; another piece of evidence takes its place.
    setTopics((before) => (isForm(topic) ? [...before.filter((one) => !isForm(one)), topic] : [topic]))
  }
  useAskedFor(open)
  if (view == null || picture === null) return null
  const topic = topics.at(-1)
  // What the sentence tells of stands before what it does not.
  const ledByUse = tellsOfUsage(leadOf(picture.score, picture.records))
  return (
    <div className={styles.picture}>
      <div className={styles.lead}>
        <PictureLead picture={picture} open={open} />
        <DoNext picture={picture} open={open} />
      </div>
      <GaugesRow picture={picture} open={open} />
      <ConflictsSection picture={picture} stored={view.stored} />
      <div className={styles.columns}>
        <div>
          <AttitudeSection
            picture={picture}
            open={open}
            onAskQuick={() => {
              open({ type: 'quick' })
            }}
          />
          {ledByUse && <UseSection picture={picture} open={open} />}
          <ReadinessSection picture={picture} open={open} />
          {!ledByUse && <UseSection picture={picture} open={open} />}
          <HelpSection picture={picture} open={open} />
        </div>
        <div>
          <RisksSection picture={picture} open={open} />
          <AskNextSection
            picture={picture}
            open={open}
            onAnswer={({ question, person, subject }) => {
              open({ type: 'answer', question, person, subject: subjectKeyOf(picture, subject) })
            }}
          />
          <ContradictionsSection picture={picture} open={open} />
          <ChangedSection picture={picture} open={open} />
        </div>
      </div>
      <div className={styles.rests}>
        <RestsOnSection picture={picture} open={open} />
      </div>
      <PictureFoot picture={picture} />
      {topic !== undefined && (
        <EvidenceDrawer
          picture={picture}
          topic={topic}
          open={open}
          onBack={() => {
            setTopics((before) => before.slice(0, -1))
          }}
          onClose={() => {
            setTopics([])
          }}
        />
      )}
    </div>
  )
}

/** The menu of the account asks for a form by the address (`?open=quick`), which is then clean again. */
function useAskedFor(open: (topic: Topic) => void): void {
  const { go, path, search } = useNavigation()
  const asked = search['open']
  useEffect(() => {
    if (asked === undefined) return
    if (asked === 'quick') open({ type: 'quick' })
    if (asked === 'answer') open({ type: 'answer', question: null, person: null })
    go(withSearch(`/${path.slice(1)}`, { ...search, open: null }), { replace: true })
  })
}
