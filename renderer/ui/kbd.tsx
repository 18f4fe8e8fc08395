/** A key, drawn small; read aloud it is just its letter. */
import styles from './kbd.module.css'

export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={styles.kbd}>{children}</kbd>
}
