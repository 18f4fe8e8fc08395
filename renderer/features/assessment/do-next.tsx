/** Beside the sentence: the one thing to do next and why, what comes then, what would be wrong, and the nearest notice deadline. */
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/format.ts'
import { useInstrumentWords } from '../../ui/instrument-words.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import { nextActs, type Act } from './next-act.ts'
import { Opens, OpensPlay } from './opens.tsx'
import { subjectKeyOf, type OpenTopic, type PictureData } from './picture-data.ts'
import styles from './picture.module.css'
import { usePlayWords } from './play-words.ts'

type DoNextProps = { readonly picture: PictureData; readonly open: OpenTopic }

export function DoNext({ picture, open }: DoNextProps) {
  const { t } = useTranslation('assessment')
  const { first, then, wrong } = nextActs(picture.score)
  return (
    <dl className={styles.next}>
      <div>
        <dt>{t('do.label')}</dt>
        <dd>
          <First act={first} picture={picture} open={open} />
        </dd>
        {wrong !== null && (
          <dd className="type-meta ink-2">
            <Trans t={t} i18nKey="do.wrong" components={{ play: <OpensPlay open={open} play={wrong} /> }} />
          </dd>
        )}
      </div>
      {then.length > 0 && (
        <div>
          <dt>{t('do.then')}</dt>
          {then.map((play) => (
            <dd key={play}>
              <OpensPlay open={open} play={play} />
            </dd>
          ))}
        </div>
      )}
      <Deadline picture={picture} />
    </dl>
  )
}

function First({ act, picture, open }: DoNextProps & { readonly act: Act }) {
  const { t } = useTranslation('assessment')
  const words = useInstrumentWords()
  const playWords = usePlayWords()
  switch (act.type) {
    case 'screening':
      return (
        <>
          <Opens open={open} topic={{ type: 'quick' }}>
            {t('do.screening')}
          </Opens>
          <p className="type-meta ink-2">{t('do.screeningWhy')}</p>
        </>
      )
    case 'play':
      return (
        <>
          <OpensPlay open={open} play={act.play} risk={act.risk} />
          <p className="type-meta ink-2">{playWords(act.play).why}</p>
        </>
      )
    case 'ask': {
      const { question, person: id, subject } = act.next
      const person = id === null ? undefined : picture.people.get(id)
      return (
        <>
          <Opens
            open={open}
            topic={{ type: 'answer', question, person: id, subject: subjectKeyOf(picture, subject) }}
          >
            {words.question(question)?.title ?? question}
          </Opens>
          <p className="type-meta ink-2">
            {person === undefined ? t('do.anyone') : <bdi>{t('do.by', { person: person.name })}</bdi>}
          </p>
        </>
      )
    }
    case 'nothing':
      return t('do.nothing')
  }
}

/** The nearest that has not passed, else the last that has; without a contract nothing is said. */
function Deadline({ picture }: { readonly picture: PictureData }) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { contracts } = picture.score
  const contract = contracts.find(({ daysToNotice }) => daysToNotice >= 0) ?? contracts.at(-1)
  if (contract === undefined) return null
  const day = format.day(contract.noticeDeadline, picture.asOf)
  const days = contract.daysToNotice
  const words =
    days === 0
      ? t('do.deadlineToday', { day })
      : days > 0
        ? t('do.deadlineIn', { day, count: days })
        : t('do.deadlinePast', { day, count: -days })
  return (
    <div>
      <dt>{t('do.deadline')}</dt>
      <dd className="whole">
        <OpenLink href={`/accounts/${picture.account}/renewals`}>{words}</OpenLink>
      </dd>
    </div>
  )
}
