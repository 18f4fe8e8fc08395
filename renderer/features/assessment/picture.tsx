/** The picture of an account: the verdict, what it rests on, why, and what to ask next. Every number opens its evidence. */
import { useEffect, useState } from 'react'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import type { NextQuestion } from '../../../shared/scoring/account-score.ts'
import { useAccountView } from '../../data/hooks.ts'
import { useEnvironment } from '../../ui/environment.tsx'
import { useNavigation, withSearch } from '../../ui/navigation.tsx'
import { AskNextSection } from './ask-next-section.tsx'
import { AttitudeSection } from './attitude-section.tsx'
import { ChangedSection } from './changed-section.tsx'
import { ConflictsLine } from './conflicts-line.tsx'
import { ContradictionsSection } from './contradictions-section.tsx'
import { DoNext } from './do-next.tsx'
import { EvidenceDrawer } from './evidence-drawer.tsx'
import { GaugesRow } from './gauges-row.tsx'
import { HelpSection } from './help-section.tsx'
import { leadOf, tellsOfUsage } from './lead.ts'
import { subjectKeyOf } from './picture-data.ts'
import { PictureFoot } from './picture-foot.tsx'
import { PictureLead } from './picture-lead.tsx'
import styles from './picture.module.css'
import { ReadinessSection } from './readiness-section.tsx'
import { RestsOnSection } from './rests-on-section.tsx'
import { RisksSection } from './risks-section.tsx'
import { believedAtOf, useTimeAddress } from './time-address.ts'
import { TimeStrip } from './time-strip.tsx'
import { isForm, type Topic } from './topic.ts'
import { usePictures } from './what-if-pictures.ts'
import { UseSection } from './use-section.tsx'
import { WhatIfBar } from './what-if-bar.tsx'
import { WhatIfMoves } from './what-if-moves.tsx'
import { useTries } from './what-if-tries.ts'

export type PictureProps = {
  readonly account: string
  /** The day looked at. */
  readonly asOf: Day
}

export function Picture({ account, asOf }: PictureProps) {
  const view = useAccountView(account)
  const today = dayOf(useEnvironment().now())
  const address = useTimeAddress()
  const believedAt = believedAtOf(asOf, today, address.believed)
  const tries = useTries()
  const seen = usePictures(account, asOf, { records: view?.records, believedAt, tries: tries.tries })
  const [topics, setTopics] = useState<readonly Topic[]>([])
  const open = (topic: Topic) => {
    // A form lies over the evidence it came from; another piece of evidence takes its place.
    setTopics((before) => (isForm(topic) ? [...before.filter((one) => !isForm(one)), topic] : [topic]))
  }
  useAskedFor(open)
  if (view == null || seen === null) return null
  const { known, picture } = seen
  const topic = topics.at(-1)
  const tryNext = ({ question, person, subject }: NextQuestion) => {
    open({ type: 'try', question, person, subject: subjectKeyOf(picture, subject) })
  }
  // What the sentence tells of stands before what it does not.
  const ledByUse = tellsOfUsage(leadOf(picture.score, picture.records))
  return (
    <div className={styles.picture}>
      {(address.shown || asOf !== today) && (
        <TimeStrip records={view.records} asOf={asOf} today={today} address={address} />
      )}
      {tries.tries.length > 0 && (
        <WhatIfBar
          picture={picture}
          tries={tries.tries}
          onAnother={() => {
            open({ type: 'try', question: null, person: null })
          }}
          onRemove={({ id }) => {
            tries.remove(id)
          }}
          onKeep={(tried) => {
            const { question, speaker, subject } = tried.draft
            open({ type: 'answer', question, person: speaker, subject, tried })
          }}
          onBack={tries.clear}
        />
      )}
      <div className={styles.lead}>
        <PictureLead picture={picture} open={open} />
        <DoNext picture={picture} open={open} />
      </div>
      <GaugesRow picture={picture} open={open} />
      <ConflictsLine account={account} stored={view.stored} />
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
          {picture !== known && <WhatIfMoves known={known} picture={picture} open={open} />}
          <RisksSection picture={picture} open={open} />
          <AskNextSection
            picture={picture}
            open={open}
            onAnswer={({ question, person, subject }) => {
              open({ type: 'answer', question, person, subject: subjectKeyOf(picture, subject) })
            }}
            onTry={tryNext}
          />
          <ContradictionsSection picture={picture} open={open} />
          <ChangedSection picture={known} open={open} />
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
          tries={tries}
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
    if (asked === 'try') open({ type: 'try', question: null, person: null })
    if (asked === 'answer') open({ type: 'answer', question: null, person: null })
    go(withSearch(`/${path.slice(1)}`, { ...search, open: null }), { replace: true })
  })
}
