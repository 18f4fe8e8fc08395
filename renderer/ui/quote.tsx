/** What somebody said, in their words, with the glyph of how we know and a line that says who, when and to what end. */
import type { ReactNode } from 'react'
import { Glyph, type GlyphName } from './glyph.tsx'
import styles from './quote.module.css'

export type QuoteProps = {
  readonly text: string
  /** Italic and in quotation marks where these are somebody's words; upright where they are ours. */
  readonly verbatim?: boolean
  readonly glyph?: GlyphName
  readonly glyphLabel?: string
  /** Who, when, which answer. */
  readonly children?: ReactNode
}

export function Quote({ text, verbatim = true, glyph, glyphLabel, children }: QuoteProps) {
  return (
    <div className={styles.quote}>
      {glyph === undefined ? <span /> : <Glyph name={glyph} label={glyphLabel} />}
      <div>
        {verbatim ? (
          <blockquote className={styles.said}>
            <bdi dir="auto">“{text}”</bdi>
          </blockquote>
        ) : (
          <p>
            <bdi dir="auto">{text}</bdi>
          </p>
        )}
        {children !== undefined && <div className={styles.about}>{children}</div>}
      </div>
    </div>
  )
}

/** Somebody's words within a line of ours. */
export function Said({ children }: { readonly children: string }) {
  return (
    <q className={styles.inline}>
      <bdi dir="auto">“{children}”</bdi>
    </q>
  )
}
