/** Past customers on the quadrant: where they would have fitted, whether we could steer them, what we would do differently. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LookBack } from '../../data/data.ts'
import { useAccountNames } from '../../data/use-account-names.ts'
import { useLooksBack } from '../../data/use-looks-back.ts'
import { Button } from '../../ui/button.tsx'
import { perQuadrant, type QuadrantName } from '../../ui/charts/quadrant-frame.tsx'
import { SoundingsQuadrant } from '../../ui/charts/soundings-quadrant.tsx'
import { Empty } from '../../ui/empty.tsx'
import { OpenButton } from '../../ui/open-link.tsx'
import { Section } from '../../ui/section.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import page from './library-page.module.css'
import { RetrospectiveEntry } from './retrospective-entry.tsx'
import { RetrospectiveForm } from './retrospective-form.tsx'
import { countIn } from './retrospective-place.ts'
import { RetrospectivesTable } from './retrospectives-table.tsx'
import styles from './retrospective.module.css'
import { usePlaceWords } from './use-place-words.ts'

export function RetrospectivesPart() {
  const { t } = useTranslation('retrospective')
  const looks = useLooksBack()
  const names = useAccountNames()
  const accounts = [...(names ?? [])].map(([account, name]) => ({ account, name }))
  const about = useAbout()
  const [opened, setOpened] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [asTable, setAsTable] = useState(false)
  const place = useFocusBack<HTMLDivElement>(opened)
  const close = () => {
    setOpened(null)
  }
  const shown = looks?.find(({ retrospective }) => retrospective.id === chosen) ?? looks?.[0]
  const select = (id: string) => {
    setChosen(id)
    if (opened !== 'new') setOpened(null)
  }
  return (
    <>
      <RetrospectivesLead looks={looks} />
      <div ref={place} className={page.sections}>
        <Section
          level={2}
          title={t('title')}
          sub={t('sub')}
          act={
            opened === 'new' ? undefined : (
              <span data-opens="new">
                <Button
                  variant={looks?.length === 0 ? 'primary' : 'plain'}
                  shortcut="N"
                  onPress={() => {
                    setOpened('new')
                  }}
                >
                  {t('add')}
                </Button>
              </span>
            )
          }
        >
          {opened === 'new' && (
            <RetrospectiveForm on={{ oneOf: accounts }} initiatives={[]} look={null} onDone={close} />
          )}
          {looks?.length === 0 && opened !== 'new' && <Empty why={t('lead.none')} />}
          {looks !== undefined && looks.length > 0 && (
            <>
              <p className={styles.note}>
                <OpenButton
                  onPress={() => {
                    setAsTable(!asTable)
                  }}
                >
                  {t(asTable ? 'asChart' : 'asTable')}
                </OpenButton>
              </p>
              {asTable ? (
                <RetrospectivesTable looks={looks} onShow={select} shown={shown?.retrospective.id ?? null} />
              ) : (
                <RetrospectivesChart
                  looks={looks}
                  selected={shown?.retrospective.id ?? null}
                  onSelect={select}
                  onTable={() => {
                    setAsTable(true)
                  }}
                />
              )}
            </>
          )}
          {shown !== undefined && opened === shown.retrospective.id && (
            <RetrospectiveForm
              on={{ account: shown.account, name: about(shown) }}
              initiatives={initiativeOf(shown)}
              look={shown.retrospective}
              onDone={close}
            />
          )}
          {shown !== undefined && opened !== shown.retrospective.id && (
            <RetrospectiveEntry
              account={shown.account}
              name={shown.name}
              about={about(shown)}
              linked
              look={shown.retrospective}
              onEdit={() => {
                setOpened(shown.retrospective.id)
              }}
            />
          )}
        </Section>
      </div>
    </>
  )
}

/** The one it is about alone: to change that, one goes to the account. */
function initiativeOf({ initiative, retrospective }: LookBack) {
  return initiative === null || retrospective.initiative === null
    ? []
    : [{ id: String(retrospective.initiative), name: initiative }]
}

function useAbout(): (look: LookBack) => string {
  const { t } = useTranslation('retrospective')
  return ({ name, initiative }) =>
    initiative === null ? name : t('about.initiative', { account: name, initiative })
}

function RetrospectivesLead({ looks }: { readonly looks: readonly LookBack[] | undefined }) {
  const { t } = useTranslation('retrospective')
  if (looks === undefined) return <Sentence level={1}>{t('working')}</Sentence>
  if (looks.length === 0) {
    return (
      <Sentence level={1} verdict={t('lead.noneVerdict')} basis={t('lead.basis')}>
        {t('lead.none')}
      </Sentence>
    )
  }
  const judged = looks.filter(({ retrospective }) => retrospective.steered !== null)
  const yes = judged.filter(({ retrospective }) => retrospective.steered === 'yes').length
  return (
    <Sentence level={1} verdict={t('lead.verdict', { count: looks.length })} basis={t('lead.basis')}>
      {judged.length === 0 ? t('lead.unjudged') : t('lead.steered', { yes, judged: judged.length })}
    </Sentence>
  )
}

type ChartProps = {
  readonly looks: readonly LookBack[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onTable: () => void
}

function RetrospectivesChart({ looks, selected, onSelect, onTable }: ChartProps) {
  const { t } = useTranslation('retrospective')
  const { t: named } = useTranslation('instruments')
  const words = usePlaceWords()
  const about = useAbout()
  const counts = countIn(looks.map(({ retrospective }) => retrospective))
  const count = (name: QuadrantName) => t('counts', { count: counts[name] })
  const unknown = looks.filter(
    ({ retrospective: { clarity, priority } }) => clarity === null && priority === null,
  ).length
  return (
    <div>
      <div dir="ltr" className={styles.chart}>
        <SoundingsQuadrant
          title={t('chart')}
          description={looks
            .map((look) => t('point', { name: about(look), place: words(look.retrospective) }))
            .join('; ')}
          points={looks.map((look) => ({
            id: look.retrospective.id,
            name: about(look),
            x: look.retrospective.clarity,
            y: look.retrospective.priority,
            text: t('point', { name: about(look), place: words(look.retrospective) }),
          }))}
          selected={selected}
          waters={null}
          axes={{
            x: t('axes.goals'),
            xLow: t('axes.unclear'),
            xHigh: t('axes.clear'),
            y: t('axes.priority'),
            yLow: t('axes.low'),
            yHigh: t('axes.high'),
          }}
          names={perQuadrant((name) => named(`quadrants.${name}.name`))}
          counts={perQuadrant(count)}
          unknownText={t('unknown', { count: unknown })}
          onSelect={onSelect}
          onOpen={onSelect}
          onTable={onTable}
        />
      </div>
      <p className="ink-3 type-meta">{t('chartNote')}</p>
    </div>
  )
}
