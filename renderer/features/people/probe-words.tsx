/** The probes that are answered in words: what somebody decides, and what information they use and may need later. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { Button } from '../../ui/button.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changedFields } from '../../ui/use-record-fields.ts'
import styles from './person-detail.module.css'
import type { KeepField } from './use-person-edit.ts'

export type ProbeWordsProps = {
  readonly probe: 'decides' | 'uses'
  readonly person: Person
  readonly onKeep: KeepField
  readonly onNext: () => void
  readonly onLeave: () => void
}

export function ProbeWords({ probe, person, onKeep, onNext, onLeave }: ProbeWordsProps) {
  const { t } = useTranslation('people')
  const [words, setWords] = useState(person[probe])
  const [later, setLater] = useState(person.mayNeed)
  const [wrong, setWrong] = useState<'empty' | 'notSaved' | null>(null)
  const keep = async (answered: boolean) => {
    const nothing = words.trim() === '' && (probe === 'decides' || later.trim() === '')
    if (answered && nothing && person[probe] === '') {
      setWrong('empty')
      return
    }
    const wanted = answered
      ? { [probe]: words.trim(), ...(probe === 'uses' ? { mayNeed: later.trim() } : {}) }
      : {}
    const asked = person.probed[probe] === true ? {} : { [`probed/${probe}`]: true }
    const set = { ...changedFields(person, wanted), ...asked }
    if (Object.keys(set).length === 0 || (await onKeep(set))) onNext()
    else setWrong('notSaved')
  }
  return (
    <RecordForm
      className={styles.form}
      label={t(`person.probes.questions.${probe}`)}
      error={wrong === 'notSaved' ? t('person.notSaved') : null}
      submitLabel={t(probe === 'uses' ? 'person.probes.keepLast' : 'person.probes.keep')}
      cancelLabel={t('person.probes.leave')}
      leaveOnEscape
      onSubmit={() => keep(true)}
      onCancel={onLeave}
    >
      <p className={styles.question}>{t(`person.probes.questions.${probe}`)}</p>
      <TextField
        label={t(`person.probes.${probe}`)}
        multiline
        autoFocus
        value={words}
        onChange={(text) => {
          setWords(text)
          setWrong(null)
        }}
        maxLength={TEXT_LIMIT}
        error={wrong === 'empty' ? t('person.probes.nothing') : null}
      />
      {probe === 'uses' && (
        <TextField
          label={t('person.probes.mayNeed')}
          multiline
          value={later}
          onChange={setLater}
          maxLength={TEXT_LIMIT}
        />
      )}
      <div>
        <Button variant="quiet" onPress={() => void keep(false)}>
          {t('person.probes.none')}
        </Button>
      </div>
    </RecordForm>
  )
}
