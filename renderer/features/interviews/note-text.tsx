/** A note as it is read: Markdown without raw HTML, evidence marked, speakers and times set off. */
import { useMemo, type ReactNode } from 'react'
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
}: {
  readonly body: string
  readonly quotations: readonly Quotation[]
}) {
  const plugin = useMemo(() => {
    const ranges = quotations.flatMap((quotation) => findQuotation(body, quotation) ?? [])
    return markEvidence({ ranges, classes })
  }, [body, quotations])
  return (
    <div className={styles.text} dir="auto">
      <Markdown skipHtml remarkPlugins={[remarkGfm]} rehypePlugins={[plugin]} components={components}>
        {body}
      </Markdown>
    </div>
  )
}
