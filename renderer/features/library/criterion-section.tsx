/** The criterion of a high-quality deal: written once, kept in the user's library, changed where it stands. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TEXT_LIMIT } from '../../../shared/domain/text.ts'
import { useOwnLibrary } from '../../data/use-model.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import styles from './outcomes.module.css'

export function CriterionSection() {
  const { t } = useTranslation('library')
  const library = useOwnLibrary()
  const [open, setOpen] = useState(false)
  const place = useFocusBack<HTMLDivElement>(open ? 'criterion' : null)
  const criterion = library.view?.records.library.criterion ?? ''
  const written = criterion.trim() !== ''
  const begin = () => {
    setOpen(true)
  }
  return (
    <div ref={place} className={styles.first}>
      <Section
        level={2}
        title={t('criterion.title')}
        sub={t('criterion.sub')}
        act={
          written && !open ? (
            <span data-opens="criterion">
              <Button variant="quiet" aria-label={t('criterion.editOf')} onPress={begin}>
                {t('criterion.edit')}
              </Button>
            </span>
          ) : undefined
        }
      >
        {open ? (
          <CriterionForm
            criterion={criterion}
            onDone={() => {
              setOpen(false)
            }}
          />
        ) : written ? (
          <p className={styles.criterion}>
            <bdi dir="auto">{criterion}</bdi>
          </p>
        ) : (
          <Empty
            why={t('criterion.none')}
            act={
              <span data-opens="criterion">
                <Button onPress={begin}>{t('criterion.write')}</Button>
              </span>
            }
          />
        )}
      </Section>
    </div>
  )
}

function CriterionForm({ criterion, onDone }: { readonly criterion: string; readonly onDone: () => void }) {
  const { t } = useTranslation('library')
  const library = useOwnLibrary()
  const say = useUndoToast()
  const [draft, setDraft] = useState(criterion)
  const [notSaved, setNotSaved] = useState(false)
  const text = draft.trim()
  const long = text.length > TEXT_LIMIT
  const save = async () => {
    if (long) return
    if (text === criterion.trim()) {
      onDone()
      return
    }
    const wrote = await library.edit((id) => [{ record: id, kind: 'library', set: { criterion: text } }])
    if (!wrote.stored) {
      setNotSaved(true)
      return
    }
    say(t('criterion.saved'), wrote.undo)
    onDone()
  }
  return (
    <RecordForm
      className={styles.form}
      label={t('criterion.editOf')}
      error={notSaved ? t('criterion.notSaved') : null}
      submitLabel={t('criterion.save')}
      cancelLabel={t('criterion.cancel')}
      leaveOnEscape
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={t('criterion.label')}
        multiline
        autoFocus
        value={draft}
        onChange={(next) => {
          setNotSaved(false)
          setDraft(next)
        }}
        {...(criterion.trim() === '' ? {} : { description: t('criterion.warn') })}
        error={long ? t('criterion.long', { limit: TEXT_LIMIT, length: text.length }) : null}
      />
    </RecordForm>
  )
}
