/** Leaves a running interview: to its debrief where anything was kept, else the note goes and one is told, with a way back. */
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../shared/domain/note.ts'
import { useOpenedData } from '../../data/data-context.tsx'
import { useRecordings } from '../../data/use-recordings.ts'
import { useNavigate } from '../../ui/navigation.tsx'
import { showToast } from '../../ui/toast.tsx'
import { hasPlan } from './plan.ts'

export type Leave = {
  /** Whether anything was written down or answered, at this moment. */
  readonly isWritten: () => boolean
  readonly onKept: () => void
}

export function useLeave(account: string, note: Note, { isWritten, onKept }: Leave): () => Promise<void> {
  const { t } = useTranslation('interviews')
  const { data, leaving } = useOpenedData()
  const recordings = useRecordings()
  const go = useNavigate()
  return async () => {
    // What is being recorded is part of the conversation too.
    await leaving.finishAll()
    const attached = (await data.account(account))?.records.attachments.some((one) => one.note === note.id)
    const waits = (await recordings.cutOff(account)).some((one) => one.note === note.id)
    if (attached === true || waits || isWritten() || hasPlan(note)) {
      onKept()
      return
    }
    const gone = await data.commit({
      account,
      edits: [{ record: note.id, kind: 'note', set: { deleted: true } }],
    })
    if (gone.ok) {
      const { change } = gone.value
      showToast({
        text: t('debrief.nothingKept'),
        action: { label: t('live.undo'), act: () => void data.undo(change) },
      })
    }
    go(`/accounts/${account}/interviews`)
  }
}
