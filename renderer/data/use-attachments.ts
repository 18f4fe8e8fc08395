/** Attachments for components: what accounts have attached, whose bytes are here, and an address under which the page can show them. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { HeldAttachment } from './data.ts'
import { useData } from './data-context.tsx'

/** What the standing notes of the accounts have attached; undefined until it is read. */
export function useAttachmentsOf(accounts: readonly string[]): readonly HeldAttachment[] | undefined {
  const data = useData()
  const key = accounts.join(' ')
  const read = useLiveQuery(
    async () => ({ key, found: await data.attachmentsOf(key === '' ? [] : key.split(' ')) }),
    [data, key],
  )
  return read?.key === key ? read.found : undefined
}

const NOTHING: ReadonlySet<string> = new Set()

/** Those of the digests whose bytes are in the database. */
export function useHeldOf(digests: readonly string[]): ReadonlySet<string> {
  const data = useData()
  const key = digests.join(' ')
  const read = useLiveQuery(
    async () => ({ key, held: await data.heldBytes(key === '' ? [] : key.split(' ')) }),
    [data, key],
  )
  return read?.key === key ? read.held : NOTHING
}

export type Shown =
  | { readonly state: 'reading' }
  /** The bytes are nowhere here. */
  | { readonly state: 'missing' }
  /** `url` is good for as long as the component stands. */
  | { readonly state: 'here'; readonly url: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The bytes under an address of the page's own; they appear when they come back, by an import or chosen again. */
export function useShown(digest: string, mediaType: string): Shown {
  const data = useData()
  const held = useLiveQuery(async () => (await data.heldBytes([digest])).has(digest), [data, digest])
  const [shown, setShown] = useState<Shown & { readonly of?: string }>({ state: 'reading' })
  useEffect(() => {
    let url: string | null = null
    let over = false
    void data.bytes(digest).then((bytes) => {
      if (over) return
      if (bytes === null) {
        setShown({ state: 'missing', of: digest })
        return
      }
      url = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
      setShown({ state: 'here', url, bytes, of: digest })
    })
    return () => {
      over = true
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [data, digest, mediaType, held])
  return shown.of === digest ? shown : { state: 'reading' }
}
