/** Says who a placeholder turned out to be, recorded already or named now, and parts the two again. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createPerson } from '../../../shared/domain/constructors.ts'
import { personId } from '../../../shared/domain/ids.ts'
import { personFields, type Person } from '../../../shared/domain/person.ts'
import type { OrgUnit } from '../../../shared/domain/org-unit.ts'
import { mergePlaceholder, type CarriedField } from '../../../shared/people/merge-placeholder.ts'
import { useData } from '../../data/data-context.tsx'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { useEnvironment } from '../../ui/environment.tsx'
import { useFormat } from '../../ui/format.ts'
import { OpenButton } from '../../ui/open-link.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { meantBy } from './name-of.ts'
import styles from './person-detail.module.css'
import { WhoField } from './who-field.tsx'

type Wrong = 'needWho' | 'itself' | 'tooLong' | 'notSaved'

export type MergeFormProps = {
  readonly account: string
  readonly placeholder: Person
  readonly people: readonly Person[]
  readonly units: readonly OrgUnit[]
  /** The real person, by id. */
  readonly onMerged: (real: string) => void
}

export function MergeForm({ account, placeholder, people, units, onMerged }: MergeFormProps) {
  const { t } = useTranslation('people')
  const { newId } = useEnvironment()
  const data = useData()
  const write = useWriter()
  const say = useUndoToast()
  const words = useCarriedWords(units)
  const [who, setWho] = useState('')
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const merge = async () => {
    // A field that was left a moment ago is stored before it has come back to this page.
    const stored = (await data.account(account))?.records.people ?? people
    const meant = meantBy(who, stored)
    if (meant.type === 'nobody') {
      setWrong('needWho')
      return
    }
    const id = personId.safeParse(meant.type === 'known' ? meant.person.id : newId())
    if (!id.success) {
      setWrong('notSaved')
      return
    }
    if (id.data === placeholder.id) {
      setWrong('itself')
      return
    }
    const real =
      meant.type === 'known' ? meant.person : { ...personFields.parse({ name: meant.name }), id: id.data }
    const standing = stored.find((person) => person.id === placeholder.id) ?? placeholder
    const merged = mergePlaceholder(standing, real, (field, value) => words(standing, field, value))
    const created = meant.type === 'new' ? createPerson(id.data, { name: meant.name }) : null
    if (!merged.ok || created?.ok === false) {
      setWrong(merged.ok ? 'notSaved' : 'tooLong')
      return
    }
    const [moved, filled] = merged.value
    // Of a new record one edit, with what it is filled with.
    const edits =
      created?.ok === true
        ? [{ ...created.value, set: { ...created.value.set, ...filled?.set } }, ...(moved ? [moved] : [])]
        : merged.value
    const wrote = await write(account, edits)
    if (!wrote.stored) {
      setWrong('notSaved')
      return
    }
    say(t('person.merge.merged', { placeholder: placeholder.name, name: real.name }), wrote.undo)
    onMerged(real.id)
  }
  return (
    <form
      className={styles.form}
      aria-label={t('person.merge.title')}
      onSubmit={(event) => {
        event.preventDefault()
        void merge()
      }}
    >
      <WhoField
        label={t('person.merge.who')}
        hint={t('person.merge.whoHint')}
        people={people}
        value={who}
        onChange={(typed) => {
          setWho(typed)
          setWrong(null)
        }}
        error={wrong === null ? null : wrong === 'notSaved' ? t('notSaved') : t(`person.merge.${wrong}`)}
      />
      <div>
        <Button type="submit">{t('person.merge.act')}</Button>
      </div>
    </form>
  )
}

/** What found its field taken, in words that go below the notes about the real person. */
function useCarriedWords(
  units: readonly OrgUnit[],
): (placeholder: Person, field: CarriedField, value: string) => string {
  const { t } = useTranslation('people')
  const format = useFormat()
  return (placeholder, field, value) => {
    const said = {
      unit: units.find(({ id }) => id === value)?.name,
      site: units.find(({ id }) => id === value)?.name,
      support: placeholder.support === null ? undefined : t(`person.supports.${placeholder.support}`),
      place: t(`person.places.${placeholder.place}`),
      roleSince: placeholder.roleSince === null ? undefined : format.day(placeholder.roleSince),
      leftOn: placeholder.leftOn === null ? undefined : format.day(placeholder.leftOn),
    }
    const named: Readonly<Partial<Record<CarriedField, string | undefined>>> = said
    return t('person.merge.kept', {
      field: t(`person.merge.fields.${field}`),
      placeholder: placeholder.name,
      value: named[field] ?? value,
    })
  }
}

export type FormerNamesProps = {
  readonly account: string
  readonly person: Person
  /** The placeholders that turned out to be this person. */
  readonly formers: readonly Person[]
}

export function FormerNames({ account, person, formers }: FormerNamesProps) {
  const { t } = useTranslation('people')
  const write = useWriter()
  const say = useUndoToast()
  const part = async (placeholder: Person) => {
    const edits = [{ record: placeholder.id, kind: 'person', set: { mergedInto: null } }]
    const wrote = await write(account, edits)
    if (wrote.stored) say(t('person.merge.parted', { placeholder: placeholder.name }), wrote.undo)
  }
  return (
    <ul>
      {formers.map((placeholder) => (
        <li key={placeholder.id} className={styles.relation}>
          <span className="ink-2">
            <bdi>{t('person.merge.was', { placeholder: placeholder.name })}</bdi>
          </span>
          <OpenButton
            aria-label={t('person.merge.part', { name: person.name, placeholder: placeholder.name })}
            onPress={() => void part(placeholder)}
          >
            {t('person.merge.partShort')}
          </OpenButton>
        </li>
      ))}
    </ul>
  )
}
