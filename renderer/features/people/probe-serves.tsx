/** The probe for whom somebody serves: whoever it names is added with what they do for them, as many as come up. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import { personPlaces } from '../../../shared/domain/person.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useAuthorName } from '../../data/use-author-name.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { RadioOptions } from '../../ui/radio-options.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { meantBy } from './name-of.ts'
import styles from './person-detail.module.css'
import { newRelation, relationEdits, wrongInRelation, type RelationDraft } from './relation-draft.ts'
import type { KeepField } from './use-person-edit.ts'
import { WhoField } from './who-field.tsx'

export type ProbeServesProps = {
  readonly account: string
  readonly person: Person
  readonly people: readonly Person[]
  readonly onKeep: KeepField
  readonly onNext: () => void
  readonly onLeave: () => void
}

/** Whom somebody serves is as often as not outside: their customer, unless one says otherwise. */
const fresh: RelationDraft = { ...newRelation(''), place: 'theirCustomer' }

export function ProbeServes({ account, person, people, onKeep, onNext, onLeave }: ProbeServesProps) {
  const { t } = useTranslation('people')
  const { now, newId } = useEnvironment()
  const [author] = useAuthorName()
  const write = useWriter()
  const [draft, setDraft] = useState(fresh)
  const [added, setAdded] = useState(0)
  const [wrong, setWrong] = useState<'needWho' | 'itself' | 'notSaved' | null>(null)
  const set = (change: Partial<RelationDraft>) => {
    setDraft((old) => ({ ...old, ...change }))
    setWrong(null)
  }
  const add = async () => {
    const { who } = wrongInRelation(draft, person.id, people)
    if (who !== undefined) {
      setWrong(who)
      return
    }
    const made = relationEdits(draft, {
      person: person.id,
      people,
      relation: null,
      recorder: author,
      now: now(),
      newId,
    })
    const asked =
      person.probed['serves'] === true
        ? []
        : [{ record: person.id, kind: 'person', set: { 'probed/serves': true } }]
    if (made === null || !(await write(account, [...made.edits, ...asked])).stored) {
      setWrong('notSaved')
      return
    }
    setDraft(fresh)
    setAdded((count) => count + 1)
  }
  const none = async () => {
    if (person.probed['serves'] === true || (await onKeep({ 'probed/serves': true }))) onNext()
    else setWrong('notSaved')
  }
  return (
    <RecordForm
      // What was added is saved, and the next one begins with the name.
      key={added}
      className={styles.form}
      label={t('person.probes.questions.serves')}
      error={wrong === 'notSaved' ? t('person.notSaved') : null}
      submitLabel={t('person.probes.addServed')}
      cancelLabel={t('person.probes.leave')}
      leaveOnEscape
      onSubmit={add}
      onCancel={onLeave}
    >
      <p className={styles.question}>{t('person.probes.questions.serves')}</p>
      <div className={styles.fields}>
        <WhoField
          label={t('person.probes.who')}
          hint={t('person.probes.whoHint')}
          people={people.filter(({ id }) => id !== person.id)}
          value={draft.who}
          onChange={(who) => {
            set({ who })
          }}
          error={
            wrong === 'needWho'
              ? t('person.probes.needWho')
              : wrong === 'itself'
                ? t('relations.itself')
                : null
          }
          first
        />
        <TextField
          label={t('person.probes.what')}
          value={draft.about}
          onChange={(about) => {
            set({ about })
          }}
          maxLength={TEXT_LIMIT}
        />
      </div>
      {meantBy(draft.who, people).type === 'new' && (
        <RadioOptions
          label={t('relations.newStands')}
          inRow
          options={personPlaces.map((id) => ({ id, label: t(`person.places.${id}`) }))}
          value={draft.place}
          onChange={(place) => {
            set({ place })
          }}
        />
      )}
      <div className={styles.acts}>
        {added > 0 ? (
          <Button variant="quiet" onPress={onNext}>
            {t('person.probes.next')}
          </Button>
        ) : (
          <Button variant="quiet" onPress={() => void none()}>
            {t('person.probes.none')}
          </Button>
        )}
      </div>
    </RecordForm>
  )
}
