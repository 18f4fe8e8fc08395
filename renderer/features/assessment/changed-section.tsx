/** What the newest occasion moved, in short, with the way to all that it moved and to the occasions before it. */
import { useTranslation } from 'react-i18next'
import { useRecordsBefore } from '../../data/hooks.ts'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/section.tsx'
import { useOccasions } from './changed-hooks.ts'
import { useVerdictWords } from './changed-labels.tsx'
import { useOccasionName } from './changed-names.ts'
import { OccasionMoved } from './changed-occasion.tsx'
import type { Occasion } from './changed-occasions.ts'
import type { OccasionMoves } from './changed-scores.ts'
import { ConstructRows } from './changed-view.tsx'
import { Opens } from './opens.tsx'
import type { OpenTopic, PictureData } from './picture-data.ts'
import styles from './picture.module.css'

/** Levels that are shown; the drawer has them all. */
const SHOWN = 4

export type ChangedSectionProps = { readonly picture: PictureData; readonly open: OpenTopic }

export function ChangedSection({ picture, open }: ChangedSectionProps) {
  const occasions = useOccasions(picture)
  if (occasions === undefined) return null
  const [newest] = occasions
  if (newest === undefined) return <None />
  const shared = { all: occasions.length, picture, open }
  if (newest.kind !== 'import') return <Newest key={newest.id} occasion={newest} {...shared} />
  const answered = occasions.find(({ kind }) => kind !== 'import')
  return <NewestImport key={newest.id} occasion={newest} answered={answered ?? null} {...shared} />
}

/** An import that brought the whole account moved everything: what was last answered in it tells more. */
function NewestImport({
  occasion,
  answered,
  ...shared
}: Omit<NewestProps, 'occasion'> & {
  readonly occasion: Extract<Occasion, { kind: 'import' }>
  readonly answered: Occasion | null
}) {
  const before = useRecordsBefore(shared.picture.account, occasion.imported.changes)
  if (before === undefined) return null
  if (before === null && answered === null) return <None />
  const shown = before === null && answered !== null ? answered : occasion
  return <Newest key={shown.id} occasion={shown} {...shared} />
}

function None() {
  const { t } = useTranslation('assessment')
  return <Section title={t('changed.title')}>{t('changed.none')}</Section>
}

type NewestProps = ChangedSectionProps & { readonly occasion: Occasion; readonly all: number }

function Newest({ occasion, all, picture, open }: NewestProps) {
  const { t } = useTranslation('assessment')
  const format = useFormat()
  const { name, brought } = useOccasionName(picture.records.people)(occasion)
  return (
    <Section
      title={t('changed.title')}
      sub={
        <>
          <Opens open={open} topic={{ type: 'changed', occasion: occasion.id }}>
            {name}
          </Opens>
          , <span className="whole">{format.day(occasion.day, picture.asOf)}</span>, {brought}
        </>
      }
    >
      <OccasionMoved picture={picture} occasion={occasion}>
        {(moved) => <InShort moved={moved} open={open} />}
      </OccasionMoved>
      <p className={styles.after}>
        <Opens open={open} topic={{ type: 'changed', occasion: occasion.id }}>
          {t('changed.all', { count: all })}
        </Opens>
      </p>
    </Section>
  )
}

function InShort({ moved, open }: { readonly moved: OccasionMoves; readonly open: OpenTopic }) {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const verdict = useVerdictWords()(moved.moves)
  const { moves } = moved
  if (moves.nothing) return <p className={styles.after}>{t('changed.nothing')}</p>
  if (moves.still) {
    return (
      <p className={styles.after}>{ui('moves.still', { count: moves.diff.observations.added.length })}</p>
    )
  }
  return (
    <>
      {verdict !== '' && <p className={styles.after}>{verdict}</p>}
      <ConstructRows {...moved} open={open} most={SHOWN} />
    </>
  )
}
