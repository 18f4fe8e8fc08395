/** Attachments for components: what accounts have attached, whose bytes are here, and an address under which the page can show them. */
import { useEffect, useState } from 'react'
import type { HeldAttachment } from './data.ts'
import { useData } from './data-context.tsx'
import { useLiveQuery } from './use-live-query.ts'

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
    // Read once it is known whether they are here, so that nothing is shown only to be read again.
    if (held === undefined) return
    let over = false
    void data.bytes(digest).then((bytes) => {
      if (over) return
      setShown(
        bytes === null
          ? { state: 'missing', of: digest }
          : {
              state: 'here',
              url: URL.createObjectURL(new Blob([bytes], { type: mediaType })),
              bytes,
              of: digest,
            },
      )
    })
    return () => {
      over = true
    }
  }, [data, digest, mediaType, held])
  // Given back once the page shows something else: a picture may still be loading from it.
  useEffect(() => {
    if (shown.state !== 'here') return
    return () => {
      URL.revokeObjectURL(shown.url)
    }
  }, [shown])
  return shown.of === digest ? shown : { state: 'reading' }
}
