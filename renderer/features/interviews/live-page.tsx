/** The interview, full screen and safe under the client's eyes: finds the note that the address names, or says that it is gone. */
import { useTranslation } from 'react-i18next'
import { useAccountView } from '../../data/hooks.ts'
import { Empty } from '../../ui/empty.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import styles from './live-page.module.css'
import { RunningInterview } from './running-interview.tsx'
import { useAccountOfNote } from './use-account-of-note.ts'

/** `account`: where the address names it; looked for otherwise. */
export function LivePage({ note, account }: { readonly note: string; readonly account?: string }) {
  const { search } = useNavigation()
  const named = account ?? search['account']
  return named === undefined ? <FindAccount note={note} /> : <Loaded note={note} account={named} />
}

function FindAccount({ note }: { readonly note: string }) {
  const account = useAccountOfNote(note)
  if (account === undefined) return null
  return account === null ? <Lost /> : <Loaded note={note} account={account} />
}

function Lost() {
  const { t } = useTranslation('interviews')
  return (
    <div className={styles.page}>
      <Empty why={t('live.lost')} />
    </div>
  )
}

function Loaded({ note: id, account }: { readonly note: string; readonly account: string }) {
  const view = useAccountView(account)
  if (view === undefined) return null
  const note = view?.records.notes.find((one) => one.id === id)
  if (view === null || note === undefined) return <Lost />
  return <RunningInterview key={id} note={note} records={view.records} />
}
