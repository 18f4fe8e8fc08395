/** The note's editor: Markdown, marked evidence, names at `@`, private lines that fold. It saves nothing itself. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownKeymap } from '@codemirror/lang-markdown'
import { EditorState, Prec } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { useLayoutEffect, useImperativeHandle, useRef, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person.ts'
import type { Quotation } from '../../../shared/domain/observation.ts'
import { evidenceMarks, showQuotations } from './editor-marks.ts'
import { noteSigns } from './editor-signs.ts'
import { editorTheme } from './editor-theme.ts'
import { typingHelp } from './editor-typing.ts'
import { cspNonce } from './csp-nonce.ts'
import styles from './note-editor.module.css'
import type { TextRange } from './quoted-range.ts'

export type NoteEditorHandle = {
  readonly text: () => string
  readonly selection: () => TextRange
  readonly focus: () => void
  /** Leaves the selection as a caret at its end, so that the next answer starts afresh. */
  readonly collapse: () => void
}

export type NoteEditorProps = {
  readonly ref?: Ref<NoteEditorHandle>
  /** The text to begin with. Later changes of it are the editor's own echo and are not read. */
  readonly initialText: string
  readonly people: readonly Person[]
  readonly quotations: readonly Quotation[]
  readonly onType: (text: string) => void
  readonly onNewPerson: (name: string) => void
  readonly autoFocus?: boolean
  readonly timeOfDay: () => string
}

export function NoteEditor(props: NoteEditorProps) {
  const { ref, quotations } = props
  const { t } = useTranslation('interviews')
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })

  useLayoutEffect(() => {
    if (place.current === null) return undefined
    const { initialText, autoFocus } = latest.current
    const nonce = cspNonce()
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: initialText,
        selection: { anchor: initialText.length },
        extensions: [
          nonce === null ? [] : EditorView.cspNonce.of(nonce),
          EditorState.lineSeparator.of('\n'),
          history(),
          markdown(),
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          EditorView.contentAttributes.of({
            // Editable is focusable already; said outright, it also counts as such for the region that scrolls it.
            tabindex: '0',
            spellcheck: 'true',
            autocapitalize: 'sentences',
            autocorrect: 'on',
            'aria-label': t('note.label'),
          }),
          placeholder(t('note.placeholder')),
          editorTheme,
          evidenceMarks,
          noteSigns(t('note.private')),
          typingHelp({
            timeOfDay: () => latest.current.timeOfDay(),
            now: () => performance.now(),
            names: () => latest.current.people.map(({ name, role }) => ({ name, detail: role })),
            addName: (name) => {
              latest.current.onNewPerson(name)
            },
            addLabel: (name) => t('note.addPerson', { name }),
          }),
          Prec.low(keymap.of([...markdownKeymap, ...historyKeymap, ...defaultKeymap])),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onType(update.state.doc.toString())
          }),
        ],
      }),
    })
    view.current = editor
    showQuotations(editor, latest.current.quotations)
    if (autoFocus === true) editor.focus()
    return () => {
      view.current = null
      editor.destroy()
    }
  }, [t])

  useLayoutEffect(() => {
    if (view.current !== null) showQuotations(view.current, quotations)
  }, [quotations])

  useImperativeHandle(
    ref,
    () => ({
      text: () => view.current?.state.doc.toString() ?? latest.current.initialText,
      selection: () => {
        const range = view.current?.state.selection.main
        return range === undefined ? { from: 0, to: 0 } : { from: range.from, to: range.to }
      },
      focus: () => {
        view.current?.focus()
      },
      collapse: () => {
        const range = view.current?.state.selection.main
        if (range !== undefined && !range.empty) view.current?.dispatch({ selection: { anchor: range.to } })
      },
    }),
    [],
  )

  return <div ref={place} className={styles.editor} dir="auto" />
}
