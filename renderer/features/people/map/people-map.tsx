/** The people of an account as a chart: where they stand, how they stand to it, and who serves, decides for, informs whom. */
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../../shared/domain/day.ts'
import { relationSorts, type RelationSort } from '../../../../shared/domain/relation.ts'
import type { AccountRecords } from '../../../../shared/scoring/account-records.ts'
import { Loading } from '../../../data/settled-mark.tsx'
import { useFormat } from '../../../ui/format.ts'
import {
  drawGraph,
  isCrowd,
  type GraphBox,
  type GraphFrame,
  type GraphLine,
} from '../../../ui/graph/graph-drawing.ts'
import { GraphMap, type GraphWords } from '../../../ui/graph/graph-map.tsx'
import { useGraphLayout } from '../../../ui/graph/use-graph-layout.ts'
import { Unknown } from '../../../ui/hatch.tsx'
import { hasLeft } from '../left.ts'
import { LINE_FORMS } from './line-forms.ts'
import { MapInWords } from './map-in-words.tsx'
import { mapModel } from './map-model.ts'
import { glyphOf, groupLabel, groupNote, noteOf, personTexts } from './map-words.ts'
import styles from './people-map.module.css'
import { RelationFilter } from './relation-filter.tsx'
import { SavePicture } from './save-picture.tsx'

export type PeopleMapProps = {
  readonly records: AccountRecords
  readonly asOf: Day
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
  /** `to` is null where it is still to be said. */
  readonly onRelate: (from: string, to: string | null) => void
}

export function PeopleMap({ records, asOf, selected, onSelect, onOpen, onRelate }: PeopleMapProps) {
  const { t, i18n } = useTranslation('people')
  const format = useFormat()
  const mirrored = i18n.dir() === 'rtl'
  const [hidden, setHidden] = useState<ReadonlySet<RelationSort>>(new Set())
  const [inWords, setInWords] = useState(false)
  const words = useRef<HTMLElement>(null)

  const model = useMemo(() => mapModel(records, asOf, mirrored), [records, asOf, mirrored])
  const layout = useGraphLayout(model.input)
  const texts = useMemo(() => personTexts(model, { t, format, asOf }), [model, t, format, asOf])
  const drawing = useMemo(() => {
    if (layout === null) return null
    const boxes = model.people.map((person): GraphBox => ({
      id: person.id,
      title: person.name,
      sub: person.role,
      note: noteOf(person, { t, format, asOf }),
      glyph: glyphOf(person),
      unknown: person.placeholder,
      struck: hasLeft(person, asOf),
      text: texts.get(person.id) ?? person.name,
    }))
    const frames = model.groups.map((group): GraphFrame => ({
      group: group.id,
      label: groupLabel(group, { t }),
      note: groupNote(group, { t }),
      continued: t('map.groups.continued'),
      ground:
        group.kind === 'account' ? 'water' : group.kind === 'unit' || group.kind === 'site' ? 'land' : 'open',
    }))
    const lines = model.relations
      .filter(({ sort }) => !hidden.has(sort))
      .map(({ id, from, to, sort }): GraphLine => ({
        id,
        from,
        to,
        form: LINE_FORMS[sort],
        label: t(`map.sorts.${sort}`),
      }))
    return drawGraph(layout, boxes, frames, lines)
  }, [layout, model, texts, hidden, t, format, asOf])

  if (model.people.length === 0) return <Unknown>{t('map.nobody')}</Unknown>

  const names = new Map<string, string>(model.people.map(({ id, name }) => [id, name]))
  const graphWords: GraphWords = {
    label: t('map.label'),
    description: t('map.description'),
    zoomIn: t('map.zoomIn'),
    zoomOut: t('map.zoomOut'),
    fit: t('map.fit'),
    zoom: format.percent,
    moves: {
      left: t('map.moves.left'),
      right: t('map.moves.right'),
      up: t('map.moves.up'),
      down: t('map.moves.down'),
    },
    nobodyThere: t('map.nobodyThere'),
    noLines: t('map.noLines'),
    line: ({ line }, at, of) =>
      t('map.walked', {
        from: names.get(line.from) ?? '',
        sort: line.label,
        to: names.get(line.to) ?? '',
        at,
        of,
      }),
  }
  const people = t('map.people', { count: model.people.length })
  const relations = t('map.relations', { count: model.relations.length })
  const peek = selected === null ? undefined : texts.get(selected)
  return (
    <div className={styles.map}>
      <RelationFilter
        counts={relationSorts.map((sort) => ({
          sort,
          count: model.relations.filter((relation) => relation.sort === sort).length,
        }))}
        hidden={hidden}
        onHidden={setHidden}
      />
      {drawing === null ? (
        <Loading />
      ) : (
        <GraphMap
          drawing={drawing}
          words={graphWords}
          mirrored={mirrored}
          selected={selected}
          onSelect={onSelect}
          onOpen={onOpen}
          onRelate={(id) => {
            if (selected === null || selected === id) onRelate(id, null)
            else onRelate(selected, id)
          }}
          onList={() => {
            setInWords(true)
            words.current?.querySelector('button')?.focus()
          }}
          acts={
            <SavePicture
              drawing={drawing}
              account={records.account.name}
              text={[...texts.values()].map((one) => `${one}.`).join('\n')}
            />
          }
        />
      )}
      {peek !== undefined && (
        <p className={styles.peek}>
          <bdi>{peek}</bdi>.
        </p>
      )}
      <p className={styles.caption}>
        {model.relations.length === 0
          ? t('map.captionNone', { people })
          : t('map.caption', { people, relations })}{' '}
        {model.ended > 0 && t('map.ended', { count: model.ended })}{' '}
        {drawing !== null && isCrowd(drawing) && t('map.crowd')}
      </p>
      <MapInWords
        ref={words}
        open={inWords}
        onOpenChange={setInWords}
        model={model}
        texts={texts}
        onPerson={onOpen}
      />
    </div>
  )
}
