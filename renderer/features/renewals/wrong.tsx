/** What is wrong with a choice whose control has no room of its own for it. */
import field from '../../ui/field.module.css'

export function Wrong({ words }: { readonly words: string | null }) {
  return words === null ? null : (
    <p role="alert" className={field.error}>
      {words}
    </p>
  )
}
