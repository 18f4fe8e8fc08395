/** A note as it is read: Markdown without raw HTML, evidence marked, speakers and times set off. */
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import type { Quotation } from '../../../shared/domain/observation.ts'
import { findQuotation } from '../../../shared/domain/quotation-anchor.ts'
import { markEvidence } from './mark-evidence.ts'
import styles from './note-text.module.css'

const classes = {
  mark: styles.mark ?? '',
  loose: styles.loose ?? '',
  time: styles.time ?? '',
  speaker: styles.speaker ?? '',
  private: styles.private ?? '',
}

/** Nothing is fetched and nothing leaves the app: pictures stand as their words, links as their text. */
const components = {
  img: ({ alt }: { alt?: string | undefined }) => <>{alt}</>,
  a: ({ children }: { children?: ReactNode }) => <span className={styles.link}>{children}</span>,
  h1: ({ children }: { children?: ReactNode }) => <h4>{children}</h4>,
  h2: ({ children }: { children?: ReactNode }) => <h4>{children}</h4>,
  h3: ({ children }: { children?: ReactNode }) => <h5>{children}</h5>,
  h4: ({ children }: { children?: ReactNode }) => <h5>{children}</h5>,
  h5: ({ children }: { children?: ReactNode }) => <h5>{children}</h5>,
  h6: ({ children }: { children?: ReactNode }) => <h5>{children}</h5>,
}

export function NoteText({
  body,
  quotations,
  pointed = null,
}: {
  readonly body: string
  readonly quotations: readonly Quotation[]
  /** The words the reader came for: in view, and the focus on them. */
  readonly pointed?: Quotation | null
}) {
  const text = useRef<HTMLDivElement>(null)
  const plugin = useMemo(() => {
    const ranges = quotations.flatMap((quotation) => findQuotation(body, quotation) ?? [])
    const range = pointed === null ? null : findQuotation(body, pointed)
    return markEvidence({
      ranges: range === null ? ranges : [...ranges, { ...range, pointed: true }],
      classes,
    })
  }, [body, quotations, pointed])
  // By its words, so that a note that is read again from the records does not take the focus anew.
  const meant = pointed === null ? null : `${pointed.prefix}${pointed.exact}${pointed.suffix}`
  useEffect(() => {
    if (meant === null) return
    const mark = text.current?.querySelector<HTMLElement>('mark[aria-current]')
    mark?.focus({ preventScroll: true })
    mark?.scrollIntoView({ block: 'center' })
  }, [meant])
  return (
    <div ref={text} className={styles.text} dir="auto">
      <Markdown skipHtml remarkPlugins={[remarkGfm]} rehypePlugins={[plugin]} components={components}>
        {body}
      </Markdown>
    </div>
  )
}
