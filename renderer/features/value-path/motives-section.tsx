/** Why they want to do business with us: of each person the value as we mean it, as they take it and as we saw it, with their motives side by side. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, type Day } from '../../../shared/domain/day.ts'
import type { Hanging } from '../../../shared/domain/hanging.ts'
import type { Motive } from '../../../shared/domain/motive.ts'
import type { ValueView } from '../../../shared/domain/value-view.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useReadHanging } from '../../data/use-read-hanging.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { DeleteQuestion, nothingHangs } from '../../ui/delete-question.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { EndMotiveForm } from './end-motive-form.tsx'
import { MotiveForm } from './motive-form.tsx'
import styles from './motives.module.css'
import { PastMotives } from './past-motives.tsx'
import { PersonValue } from './person-value.tsx'
import { endedBy } from './standing-motives.ts'
import { valueGroups } from './value-gap.ts'
import { emptyValueView, type ValueViewDraft } from './value-view-draft.ts'
import { ValueViewForm } from './value-view-form.tsx'

export type MotivesSectionProps = {
  readonly account: string
  readonly records: AccountRecords
  readonly asOf: Day
}

type Opened =
  | { readonly what: 'newMotive' }
  /** `whose`: the group it is opened in; null at the foot of all. */
  | { readonly what: 'newView'; readonly whose: string | null; readonly begin: ValueViewDraft }
  | { readonly what: 'edit' | 'end'; readonly motive: Motive }
  | { readonly what: 'edit'; readonly view: ValueView }
  | { readonly what: 'delete'; readonly motive: Motive; readonly hanging: Hanging }
  | { readonly what: 'delete'; readonly view: ValueView; readonly hanging: Hanging }

/** Names the customer as a whole among the groups. */
const WHOLE = 'whole'

export function MotivesSection({ account, records, asOf }: MotivesSectionProps) {
  const { t } = useTranslation('valuePath')
  const { now } = useEnvironment()
  const write = useWriter()
  const readHanging = useReadHanging(account)
  const say = useUndoToast()
  const [opened, setOpened] = useState<Opened | null>(null)
  const place = useFocusBack<HTMLDivElement>(openerOf(opened))
  const { motives, people, valueViews } = records
  const inOrder = people.toSorted((one, other) => one.name.localeCompare(other.name))
  const groups = valueGroups(
    valueViews,
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
  const motiveWords = ({ reason, view }: Motive) => ({
    reason: t(`motives.reasons.${reason}`),
    view: t(`motives.viewsShort.${view}`),
  })
  const viewWords = ({ reason, side }: ValueView) => ({
    reason: t(`motives.reasons.${reason}`),
    side: t(`views.sidesShort.${side}`),
  })
  const remove = async (id: string, kind: 'motive' | 'valueView', words: string) => {
    const wrote = await write(account, [{ record: id, kind, set: { deleted: true } }])
    if (!wrote.stored) return
    close()
    say(words, wrote.undo)
  }
  const removeMotive = (motive: Motive) =>
    remove(motive.id, 'motive', t('motives.deleted', motiveWords(motive)))
  const removeView = (view: ValueView) => remove(view.id, 'valueView', t('views.deleted', viewWords(view)))

  const askMotive = async (motive: Motive) => {
    const hanging = await readHanging(motive.id)
    if (nothingHangs(hanging)) await removeMotive(motive)
    else setOpened({ what: 'delete', motive, hanging })
  }
  const askView = async (view: ValueView) => {
    const hanging = await readHanging(view.id)
    if (nothingHangs(hanging)) await removeView(view)
    else setOpened({ what: 'delete', view, hanging })
  }
  const openMotive = (motive: Motive, what: 'edit' | 'end' | 'delete') => {
    if (what === 'delete') void askMotive(motive)
    else setOpened({ what, motive })
  }
  const openView = (view: ValueView, what: 'edit' | 'delete') => {
    if (what === 'delete') void askView(view)
    else setOpened({ what, view })
  }

  const formOfMotive = (motive: Motive) => {
    if (opened === null || !('motive' in opened) || opened.motive.id !== motive.id) return null
    if (opened.what === 'end') {
      return <EndMotiveForm key={motive.id} account={account} motive={motive} onDone={close} />
    }
    if (opened.what !== 'delete') {
      return <MotiveForm key={motive.id} account={account} records={records} motive={motive} onDone={close} />
    }
    const { reason, view } = motiveWords(motive)
    return (
      <DeleteQuestion
        key={motive.id}
        name={`${reason}, ${view}`}
        hanging={opened.hanging}
        onDelete={() => void removeMotive(motive)}
        onKeep={close}
      />
    )
  }
  const formOfView = (view: ValueView) => {
    if (opened === null || !('view' in opened) || opened.view.id !== view.id) return null
    const { reason, side } = viewWords(view)
    return opened.what === 'edit' ? (
      <ValueViewForm key={view.id} account={account} records={records} begin={view} onDone={close} />
    ) : (
      <DeleteQuestion
        key={view.id}
        name={`${reason}, ${side}`}
        hanging={opened.hanging}
        onDelete={() => void removeView(view)}
        onKeep={close}
      />
    )
  }
  const formOfNewView = (whose: string | null) =>
    opened?.what === 'newView' && opened.whose === whose ? (
      <ValueViewForm account={account} records={records} begin={opened.begin} onDone={close} />
    ) : null

  return (
    <Section title={t('motives.title')} sub={t('motives.sub')}>
      <div ref={place}>
        {groups.length === 0 && opened === null && <Empty why={t('motives.none')} />}
        {groups.map((group) => {
          const whose = group.person ?? WHOLE
          const own = group.motives === null ? [] : Object.values(group.motives.views).flat()
          return (
            <PersonValue
              key={whose}
              group={group}
              name={nameOf(group.person)}
              asOf={asOf}
              onAdd={(side) => {
                const begin = emptyValueView(dayOf(now()), group.person, side)
                setOpened({ what: 'newView', whose, begin })
              }}
              onView={openView}
              onMotive={openMotive}
            >
              {formOfNewView(whose)}
              {Object.values(group.sides).flat().map(formOfView)}
              {own.map(formOfMotive)}
            </PersonValue>
          )
        })}
        {past.length > 0 && (
          <PastMotives motives={past} nameOf={nameOf} asOf={asOf} onOpen={openMotive} form={formOfMotive} />
        )}
        {opened?.what === 'newMotive' && (
          <MotiveForm account={account} records={records} motive={null} onDone={close} />
        )}
        {formOfNewView(null)}
        {opened?.what !== 'newMotive' && (
          <div className={styles.add}>
            <span data-opens="newMotive">
              <Button
                onPress={() => {
                  setOpened({ what: 'newMotive' })
                }}
              >
                {t('motives.add')}
              </Button>
            </span>
            <span data-opens="newView">
              <Button
                variant="quiet"
                onPress={() => {
                  const begin = emptyValueView(dayOf(now()), null, 'intended')
                  setOpened({ what: 'newView', whose: null, begin })
                }}
              >
                {t('views.add')}
              </Button>
            </span>
          </div>
        )}
      </div>
    </Section>
  )
}

/** What holds the button that opened it, for the way back. */
function openerOf(opened: Opened | null): string | null {
  if (opened === null) return null
  if ('motive' in opened) return opened.motive.id
  if ('view' in opened) return opened.view.id
  if (opened.what === 'newMotive' || opened.whose === null) return opened.what
  const { person, side } = opened.begin
  return `new ${person ?? ''} ${side}`
}
