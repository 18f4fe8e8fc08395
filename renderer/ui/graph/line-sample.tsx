/** A short piece of a line, beside the words that say what it stands for. */
import { classNames } from '../class-names.ts'
import styles from './graph.module.css'
import { lineSample, type LineForm } from './line-shape.ts'

const WIDTH = 36

export function LineSample({ form }: { readonly form: LineForm }) {
  const { line, head } = lineSample(form, WIDTH)
  return (
    <svg aria-hidden width={WIDTH} height={12} viewBox={`0 0 ${WIDTH} 12`}>
      <path d={line} className={classNames(styles.line, styles[form])} />
      {head !== '' && (
        <path d={head} className={classNames(styles.head, form === 'strong' && styles.filled)} />
      )}
    </svg>
  )
}
