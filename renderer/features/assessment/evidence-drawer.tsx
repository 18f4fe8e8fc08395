/** The drawer of the picture: the evidence behind a number, or a form for an answer. Not modal; docked on wide windows. */
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../../shared/domain/day.ts'
import type { Observation } from '../../../shared/domain/observation.ts'
import { toParameters } from '../../../shared/scoring/parameters.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { useFormat, type Format } from '../../ui/format.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { AnswerForm } from './answer-form.tsx'
import { useTitle } from './drawer-title.ts'
import { EvidenceContent } from './evidence-content.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import { QuickAssessment } from './quick-assessment.tsx'
import type { TFunction } from 'i18next'
import { isForm, type Topic } from './topic.ts'
import { WhatIfForm } from './what-if-form.tsx'
import type { Tries } from './what-if-tries.ts'

export type EvidenceDrawerProps = {
  readonly picture: PictureData
  readonly topic: Topic
  readonly open: OpenTopic
  readonly tries: Tries
  /** Back to what was open before a form, or closes. */
  readonly onBack: () => void
  readonly onClose: () => void
}

export function EvidenceDrawer({ picture, topic, open, tries, onBack, onClose }: EvidenceDrawerProps) {
  const { t } = useTranslation('assessment')
  const say = useUndoToast()
  const format = useFormat()
  const write = useWriter()
  const sub = subOf(picture, topic, t, format)
  const title = useTitle(picture)

  const remove = async (observation: Observation) => {
    const wrote = await write(picture.account, [
      { record: observation.id, kind: 'observation', set: { deleted: true } },
    ])
    if (!wrote.stored) return
    say(t('drawer.deleted'), wrote.undo)
  }

  return (
    <Drawer
      title={title(topic)}
      {...(sub === null ? {} : { sub })}
      closeLabel={t('drawer.close')}
      onClose={onClose}
    >
      {topic.type === 'quick' && <QuickAssessment picture={picture} onDone={onBack} />}
      {topic.type === 'answer' && (
        <AnswerForm
          key={`${topic.question ?? ''} ${topic.subject ?? ''} ${topic.tried?.id ?? ''}`}
          picture={picture}
          question={topic.question}
          person={topic.person}
          subject={topic.subject ?? null}
          filledIn={topic.tried?.draft ?? null}
          onStored={() => {
            if (topic.tried !== undefined) tries.remove(topic.tried.id)
          }}
          onDone={onBack}
        />
      )}
      {topic.type === 'try' && (
        <WhatIfForm
          key={`${topic.question ?? ''} ${topic.subject ?? ''}`}
          picture={picture}
          question={topic.question}
          person={topic.person}
          subject={topic.subject ?? null}
          onTry={(draft) => {
            tries.add(draft)
            onClose()
          }}
          onCancel={onBack}
        />
      )}
      {topic.type === 'correct' && (
        <AnswerForm
          key={topic.observation.id}
          picture={picture}
          correct={topic.observation}
          onDone={onBack}
        />
      )}
      {!isForm(topic) && (
        <EvidenceContent
          picture={picture}
          topic={topic}
          open={open}
          acts={{
            onCorrect: (observation) => {
              open({ type: 'correct', observation })
            },
            onDelete: (observation) => {
              void remove(observation)
            },
            onTry: (question) => {
              open({ type: 'try', question, person: null })
            },
          }}
        />
      )}
    </Drawer>
  )
}

function subOf(
  picture: PictureData,
  topic: Topic,
  t: TFunction<'assessment'>,
  format: Format,
): string | null {
  if (topic.type === 'quick') return t('quick.sub')
  if (topic.type === 'try') return t('whatIf.sub')
  if (topic.type !== 'construct') return null
  const construct = picture.score.constructs.find(({ id }) => id === topic.construct)
  if (construct === undefined || construct.state !== 'known' || construct.level === null)
    return t('drawer.notKnownYet')
  const age = construct.newest === null ? 0 : Math.max(0, daysBetween(construct.newest, picture.asOf))
  const parameters = toParameters(picture.score.parametersOffDefault)
  const { said: _, seen: __, ...weights } = parameters.kindWeight
  const level = t('drawer.construct', {
    level: format.level(construct.level),
    low: format.level(construct.low),
    high: format.level(construct.high),
    voices: t('drawer.voices', { count: construct.voices }),
    newest: age === 0 ? t('provenance.newestToday') : t('provenance.newest', { count: age }),
  })
  return `${level} ${t('drawer.weights', { said: parameters.kindWeight.said, ...weights, halfLife: parameters.halfLife })}`
}
