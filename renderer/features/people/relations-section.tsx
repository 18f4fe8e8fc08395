/** The relations of one person, each as a sentence, with what they do with and for each other; added and changed in place. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/domain/day.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Relation } from '../../../shared/domain/relation.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import type { Json } from '../../../shared/json.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { Unknown } from '../../ui/hatch.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import styles from './person-detail.module.css'
import { RelationEntry } from './relation-entry.tsx'
import { RelationForm } from './relation-form.tsx'
import { relationsOf } from './relations-of.ts'
import { useRelationWords } from './use-relation-words.ts'

export type RelationsSectionProps = {
  readonly account: string
  readonly person: Person
  readonly records: AccountRecords
  readonly asOf: Day
}

export function RelationsSection({ account, person, records, asOf }: RelationsSectionProps) {
  const { t } = useTranslation('people')
  const [opened, setOpened] = useState<string | null>(null)
  const place = useFocusBack<HTMLDivElement>(opened)
  const write = useWriter()
  const say = useUndoToast()
  const { sentence } = useRelationWords(records.people)
  const relations = relationsOf(person.id, records.relations, asOf)
  const close = () => {
    setOpened(null)
  }
  const change = async (relation: Relation, set: { readonly [field: string]: Json }, words: string) => {
    const wrote = await write(account, [{ record: relation.id, kind: 'relation', set }])
    if (wrote.stored) say(words, wrote.undo)
  }
  return (
    <div ref={place} className={styles.stack}>
      {relations.length === 0 && <Unknown>{t('relations.none')}</Unknown>}
      {relations.length > 0 && (
        <ul className={styles.relations}>
          {relations.map((relation) => (
            <li key={relation.id}>
              {opened === relation.id ? (
                <RelationForm
                  account={account}
                  people={records.people}
                  person={person}
                  relation={relation}
                  onDone={close}
                />
              ) : (
                <RelationEntry
                  relation={relation}
                  people={records.people}
                  asOf={asOf}
                  onEdit={() => {
                    setOpened(relation.id)
                  }}
                  onEnd={() =>
                    void change(
                      relation,
                      { until: asOf },
                      t('relations.ended', { sentence: sentence(relation) }),
                    )
                  }
                  onDelete={() =>
                    void change(
                      relation,
                      { deleted: true },
                      t('relations.deleted', { sentence: sentence(relation) }),
                    )
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {opened === 'new' ? (
        <RelationForm
          account={account}
          people={records.people}
          person={person}
          relation={null}
          onDone={close}
        />
      ) : (
        <div data-opens="new">
          <Button
            onPress={() => {
              setOpened('new')
            }}
          >
            {t('relations.add')}
          </Button>
        </div>
      )}
    </div>
  )
}
