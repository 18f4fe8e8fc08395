/** Takes a file that is dropped anywhere on the window, and shows while one is held over it what letting go will do. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FILE_TEXT_LIMIT } from '../../../shared/host/contract.ts'
import { fileWaits } from '../../host/waiting-files.ts'
import { showToast } from '../../ui/toast.tsx'
import { readDropped, type Dropped } from './read-dropped.ts'
import styles from './file-drop.module.css'

export type FileDropProps = {
  /** A file must not tear an interview away. */
  readonly inInterview: boolean
  /** A file was read, and waits. */
  readonly onFile: () => void
}

export function FileDrop({ inInterview, onFile }: FileDropProps) {
  const { t } = useTranslation('safety')
  const [over, setOver] = useState(false)

  const taken = useRef<(dropped: Dropped) => void>(() => undefined)
  useEffect(() => {
    taken.current = (dropped) => {
      if (dropped.type === 'file') {
        fileWaits(dropped.file)
        onFile()
      } else if ('name' in dropped) showToast({ text: t(`drop.${dropped.type}`, { file: dropped.name }) })
      else showToast({ text: t(`drop.${dropped.type}`) })
    }
  })

  useEffect(() => {
    const held = (event: DragEvent) => {
      if (!holdsFiles(event) || takesFiles(event.target)) {
        setOver(false)
        return
      }
      // Before anything in the page sees it: an editor would take the file's text into the note.
      event.preventDefault()
      event.stopPropagation()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const dropped = (event: DragEvent) => {
      setOver(false)
      if (!holdsFiles(event) || takesFiles(event.target) || event.dataTransfer === null) return
      event.preventDefault()
      event.stopPropagation()
      void readDropped(event.dataTransfer, FILE_TEXT_LIMIT).then((found) => {
        if (found !== null) taken.current(found)
      })
    }
    // Words and links from elsewhere belong in fields alone; anywhere else the browser would follow a link.
    const foreign = (event: DragEvent) => {
      if (event.defaultPrevented || takesWords(event.target)) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none'
    }
    const before = { capture: true }
    window.addEventListener('dragenter', held, before)
    window.addEventListener('dragover', held, before)
    window.addEventListener('dragleave', left, before)
    window.addEventListener('drop', dropped, before)
    window.addEventListener('dragover', foreign)
    window.addEventListener('drop', foreign)
    return () => {
      window.removeEventListener('dragenter', held, before)
      window.removeEventListener('dragover', held, before)
      window.removeEventListener('dragleave', left, before)
      window.removeEventListener('drop', dropped, before)
      window.removeEventListener('dragover', foreign)
      window.removeEventListener('drop', foreign)
    }
  }, [])

  return over ? (
    <div role="status" className={styles.sign}>
      <p className={styles.words}>{t(inInterview ? 'drop.inInterview' : 'drop.sign')}</p>
    </div>
  ) : null
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}

/** A place that takes files itself, such as a note what is attached to it. */
function takesFiles(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null
}

function takesWords(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null
}
