/** What was kept, under the sentence of a page that says what failed. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Host, HostDescription } from '../../shared/host/contract.ts'
import { keptLines } from '../ui/kept-lines.ts'
import { clockTime } from './clock-time.ts'

/** Null until the host has answered, and where it could not. */
export function useDescription(host: Host): HostDescription | null {
  const [description, setDescription] = useState<HostDescription | null>(null)
  useEffect(() => {
    let gone = false
    void host.describe({}).then((described) => {
      if (!gone && described.ok) setDescription(described.value)
    })
    return () => {
      gone = true
    }
  }, [host])
  return description
}

export function Kept({ description }: { readonly description: HostDescription | null }) {
  const { t, i18n } = useTranslation('app')
  const lines = keptLines(
    description,
    {
      entries: (values) => t('kept.entries', values),
      entriesSince: (values) => t('kept.entriesSince', values),
      place: (values) => t('kept.place', values),
    },
    (moment) => clockTime(moment, i18n.language),
  )
  if (lines.length === 0) return null
  return (
    <div className="ink-2">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
