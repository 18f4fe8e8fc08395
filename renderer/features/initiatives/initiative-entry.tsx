/** One initiative: its name, where it stands in a line, the acts on it, and opened everything that is told of it. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { DeleteQuestion } from '../../ui/delete-question.tsx'
import { useExperienceWords } from '../../ui/experience-words.ts'
import { useFormat } from '../../ui/format.ts'
import { capitalised } from '../../ui/quadrant-label.ts'
import { withSearch } from '../../ui/navigation.tsx'
import { OpenLink } from '../../ui/open-link.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { AxesPart } from './axes-part.tsx'
import { ChecksPart } from './checks-part.tsx'
import { CommittedPart } from './committed-part.tsx'
import { ExperiencePart } from './experience-part.tsx'
import { GoalsPart } from './goals-part.tsx'
import { HelpPart } from './help-part.tsx'
import type { InitiativeView } from './initiative-view.ts'
import { JourneyLine } from './journey-line.tsx'
import type { MainSince } from './main-on.ts'
import { Part } from './part.tsx'
import parts from './parts.module.css'
import { useRemoving } from './record-row.tsx'
import { StandsPart } from './stands-part.tsx'
import { useStandsLabel } from './use-stands-label.ts'
import styles from './initiatives-tab.module.css'

export type InitiativeEntryProps = {
  readonly view: InitiativeView
  /** Set where this is the main one. */
  readonly main: MainSince | null
  readonly expanded: boolean
  readonly onExpand: (expanded: boolean) => void
  readonly onOpen: (what: 'edit' | 'main') => void
}

export function InitiativeEntry({ view, main, expanded, onExpand, onOpen }: InitiativeEntryProps) {
  const { t } = useTranslation('initiatives')
  const { account, initiative } = view
  const { id, name } = initiative
  const removing = useRemoving(account, { id, kind: 'initiative', name }, t('deleted', { name }))
  const place = useFocusBack<HTMLDivElement>(removing.asked === null ? null : `acts ${id}`)
  return (
    <>
      <div className={styles.entry}>
        <div className={styles.words}>
          <EntryHead view={view} main={main} />
          {removing.asked !== null && (
            <DeleteQuestion
              name={name}
              hanging={removing.asked}
              onKeep={removing.keep}
              onDelete={removing.remove}
            />
          )}
        </div>
        <div ref={place} className={styles.acts}>
          <Button
            variant="quiet"
            aria-expanded={expanded}
            aria-label={t(expanded ? 'parts.foldOf' : 'parts.openOf', { name })}
            onPress={() => {
              onExpand(!expanded)
            }}
          >
            {t(expanded ? 'parts.fold' : 'parts.open')}
          </Button>
          {main === null && (
            <span data-opens={`main ${id}`}>
              <Button
                variant="quiet"
                aria-label={t('makeMainOf', { name })}
                onPress={() => {
                  onOpen('main')
                }}
              >
                {t('make')}
              </Button>
            </span>
          )}
          <span data-opens={`edit ${id}`}>
            <span data-opens={`acts ${id}`}>
              <RecordActs
                edit={{ short: t('editShort'), whole: t('edit', { name }) }}
                remove={{ short: t('deleteShort'), whole: t('delete', { name }) }}
                onEdit={() => {
                  onOpen('edit')
                }}
                onRemove={removing.begin}
              />
            </span>
          </span>
        </div>
      </div>
      {expanded && <Detail view={view} />}
    </>
  )
}

function EntryHead({ view, main }: { readonly view: InitiativeView; readonly main: MainSince | null }) {
  const { t } = useTranslation('initiatives')
  const format = useFormat()
  const label = useStandsLabel()
  const words = useExperienceWords()
  const { initiative, score, answers, asOf } = view
  const quadrant = score?.quadrant
  const facts = [
    main === null
      ? null
      : main.from === null
        ? t('onlyOne')
        : t('mainSince', { day: format.day(main.from, asOf) }),
    initiative.sort.trim() === '' ? null : words.sort(initiative.sort),
    t('answers', { count: answers.length }),
  ].filter((fact) => fact !== null)
  return (
    <>
      <h3 data-initiative={initiative.id} tabIndex={-1}>
        <bdi className="strong">{initiative.name}</bdi>
        {quadrant !== undefined && <span className="ink-2">, {label(quadrant)}</span>}
      </h3>
      <p className="ink-2">{capitalised(facts.join(', '))}</p>
    </>
  )
}

function Detail({ view }: { readonly view: InitiativeView }) {
  const { t } = useTranslation('initiatives')
  const { id, name, about, stage } = view.initiative
  return (
    <>
      <div className={parts.detail}>
        <div>
          <Part of={name} title={t('parts.journey.title')}>
            {about.trim() !== '' && (
              <p>
                <bdi dir="auto">{about}</bdi>
              </p>
            )}
            <JourneyLine stage={stage} />
          </Part>
          <GoalsPart view={view} />
          <CommittedPart view={view} />
        </div>
        <StandsPart view={view} />
      </div>
      <div className={parts.below}>
        <AxesPart view={view} />
        <ChecksPart view={view} />
        <ExperiencePart view={view} />
        <HelpPart view={view} />
        <p className={classNames(parts.part, 'ink-2')}>
          <OpenLink href={withSearch(`/accounts/${view.account}/history`, { record: id })}>
            {t('parts.history', { name })}
          </OpenLink>
        </p>
      </div>
    </>
  )
}
