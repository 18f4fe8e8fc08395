/** Our own small drawings: how we know something, and how sure. Lucide has none of these. */
import styles from './glyph.module.css'

export type GlyphName =
  | 'said'
  | 'seen'
  | 'document'
  | 'reported'
  | 'inferred'
  | 'contested'
  | 'singleSource'
  | 'stale'

function drawing(name: GlyphName) {
  switch (name) {
    case 'said':
      return (
        <path d="M6.8 4.2C4.6 4.7 3.3 6.2 3.3 8.6v2.6h3.2V8.1H4.6M12.9 4.2c-2.2.5-3.5 2-3.5 4.4v2.6h3.2V8.1h-1.9" />
      )
    case 'seen':
      return (
        <>
          <path d="M1.5 8C3.2 5.1 5.4 3.7 8 3.7s4.8 1.4 6.5 4.3c-1.7 2.9-3.9 4.3-6.5 4.3S3.2 10.9 1.5 8z" />
          <circle cx="8" cy="8" r="1.9" />
        </>
      )
    case 'document':
      return <path d="M4 2h5.4L12.5 5.1V14H4zM9.3 2.2v3h3M6.4 8.2h3.7M6.4 11h3.7" />
    case 'reported':
      return (
        <path d="M4.8 6.6a3.3 3.3 0 0 1 6.6 0c0 2.4-2.3 2.7-2.3 4.8 0 1.4-.9 2.2-2 2.2-1.2 0-1.9-.8-1.9-1.9M6.8 6.8c.1-1.1.7-1.6 1.5-1.5.8.1 1.1 1 .7 1.8-.3.6-1 .9-1 1.7" />
      )
    case 'inferred':
      return (
        <path d="M2.5 6.6c1.8-1.8 3.7-1.8 5.5 0s3.7 1.8 5.5 0M2.5 10.8c1.8-1.8 3.7-1.8 5.5 0s3.7 1.8 5.5 0" />
      )
    case 'contested':
      return (
        <>
          <circle cx="8" cy="8" r="5.5" />
          <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" className={styles.solid} />
        </>
      )
    case 'singleSource':
      return (
        <>
          <circle cx="8" cy="8" r="5.5" />
          <circle cx="8" cy="8" r="1.6" className={styles.solid} />
        </>
      )
    case 'stale':
      return (
        <path d="M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M4.5 11.5l7-7M4.5 7.5l3-3M8.5 11.5l3-3" />
      )
  }
}

export type GlyphProps = {
  readonly name: GlyphName
  /** Read aloud in its place; leave it out where words beside the glyph already say it. */
  readonly label?: string | undefined
  /** Pixels; 13 within a line of text. */
  readonly size?: number
}

export function Glyph({ name, label, size = 16 }: GlyphProps) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg {...named} viewBox="0 0 16 16" width={size} height={size} className={styles.glyph}>
      {drawing(name)}
    </svg>
  )
}

/** A glyph and the words that say the same, kept on one line. */
export function Flag({ name, children }: { readonly name: GlyphName; readonly children: string }) {
  return (
    <span className={styles.flag}>
      <Glyph name={name} size={13} />
      {children}
    </span>
  )
}
