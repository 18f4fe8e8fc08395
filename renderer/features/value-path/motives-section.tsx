/** Why they want to do business with us: of each person what we believe, what they say and what we saw, side by side. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import { motiveViews, type Motive } from '../../../shared/domain/motive.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useFormat } from '../../ui/format.ts'
import { Unknown } from '../../ui/hatch.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { Section } from '../../ui/section.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { EndMotiveForm } from './end-motive-form.tsx'
import { MotiveEntry } from './motive-entry.tsx'
import { MotiveForm } from './motive-form.tsx'
import { endedBy, motiveGroups, type MotiveGap, type MotiveGroup } from './standing-motives.ts'
import styles from './motives.module.css'

export type MotivesSectionProps = {
  readonly account: string
  readonly records: AccountRecords
  readonly asOf: Day
}

type Opened = { readonly what: 'new' } | { readonly what: 'edit' | 'end'; readonly motive: Motive }

export function MotivesSection({ account, records, asOf }: MotivesSectionProps) {
  const { t } = useTranslation('valuePath')
  const format = useFormat()
  const write = useWriter()
  const say = useUndoToast()
  const [opened, setOpened] = useState<Opened | null>(null)
  const { motives, people } = records
  const inOrder = people.toSorted((one, other) => one.name.localeCompare(other.name))
  const groups = motiveGroups(
    motives,
    inOrder.map(({ id }) => id),
    asOf,
  )
  const past = endedBy(motives, asOf)
  const close = () => {
    setOpened(null)
  }
  const nameOf = (person: string | null): string =>
    person === null
      ? t('motives.whole')
      : (people.find(({ id }) => id === person)?.name ?? t('motives.removed'))
  const wordsOf = ({ reason, view }: Motive) => ({
    reason: t(`motives.reasons.${reason}`),
    view: t(`motives.viewsShort.${view}`),
  })
  const remove = async (motive: Motive) => {
    const wrote = await write(account, [{ record: motive.id, kind: 'motive', set: { deleted: true } }])
    if (!wrote.stored) return
    close()
    say(t('motives.deleted', wordsOf(motive)), wrote.undo)
  }
  const form = (motive: Motive) => {
    if (opened === null || opened.what === 'new' || opened.motive.id !== motive.id) return null
    return opened.what === 'edit' ? (
      <MotiveForm key={motive.id} account={account} records={records} motive={motive} onDone={close} />
    ) : (
      <EndMotiveForm key={motive.id} account={account} motive={motive} onDone={close} />
    )
  }

  return (
    <Section title={t('motives.title')} sub={t('motives.sub')}>
      {groups.length === 0 && opened?.what !== 'new' && <Empty why={t('motives.none')} />}
      {groups.map((group) => (
        <section key={group.person ?? ''} className={styles.group}>
          <h4 className="strong">
            <bdi>{nameOf(group.person)}</bdi>
          </h4>
          {group.gap !== null && (
            <p className={styles.gap}>
              <GapSentence gap={group.gap} />
            </p>
          )}
          <div className={styles.views}>
            {motiveViews.map((view) => (
              <div key={view} className={styles.view}>
                <h5>{t(`motives.views.${view}`)}</h5>
                {group.views[view].length === 0 ? (
                  <div className={styles.nothing}>
                    <Unknown>{t(`motives.unknown.${view}`)}</Unknown>
                  </div>
                ) : (
                  group.views[view].map((motive) => (
                    <MotiveEntry
                      key={motive.id}
                      motive={motive}
                      asOf={asOf}
                      onEdit={() => {
                        setOpened({ what: 'edit', motive })
                      }}
                      onEnd={() => {
                        setOpened({ what: 'end', motive })
                      }}
                      onRemove={() => void remove(motive)}
                    />
                  ))
                )}
              </div>
            ))}
          </div>
          {allOf(group).map(form)}
        </section>
      ))}
      {past.length > 0 && (
        <section className={styles.ended}>
          <h4 className="type-meta ink-3">{t('motives.past')}</h4>
          <ul className={styles.past}>
            {past.map((motive) => (
              <li key={motive.id}>
                <span>
                  {t('motives.pastOf', {
                    ...wordsOf(motive),
                    who: nameOf(motive.person),
                    from: format.day(motive.day, asOf),
                    to: format.day(motive.until ?? motive.day, asOf),
                  })}
                </span>
                <span className={styles.pastActs}>
                  <RecordActs
                    edit={{ short: t('motives.editShort'), whole: t('motives.edit', wordsOf(motive)) }}
                    remove={{ short: t('motives.deleteShort'), whole: t('motives.delete', wordsOf(motive)) }}
                    onEdit={() => {
                      setOpened({ what: 'edit', motive })
                    }}
                    onRemove={() => remove(motive)}
                  />
                </span>
              </li>
            ))}
          </ul>
          {past.map(form)}
        </section>
      )}
      {opened?.what === 'new' ? (
        <MotiveForm account={account} records={records} motive={null} onDone={close} />
      ) : (
        <div className={styles.add}>
          <Button
            onPress={() => {
              setOpened({ what: 'new' })
            }}
          >
            {t('motives.add')}
          </Button>
        </div>
      )}
    </Section>
  )
}

function allOf({ views }: MotiveGroup): readonly Motive[] {
  return motiveViews.flatMap((view) => views[view])
}

function GapSentence({ gap }: { readonly gap: MotiveGap }) {
  const { t } = useTranslation('valuePath')
  const words = (reason: MotiveGap['believed']) => t(`motives.inSentence.${reason}`)
  const believed = words(gap.believed)
  const [said, seen] = [gap.said === null ? '' : words(gap.said), gap.seen === null ? '' : words(gap.seen)]
  if (gap.said === null) return t('motives.gap.seen', { believed, seen })
  if (gap.seen === null) return t('motives.gap.said', { believed, said })
  if (gap.said === gap.seen) return t('motives.gap.same', { believed, said })
  return t('motives.gap.both', { believed, said, seen })
}
