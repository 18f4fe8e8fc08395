/** How the note looks in the editor: the app's own tokens and type, and Markdown's signs set back. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', blockSize: '100%' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--sans)',
    fontSize: '1.0625rem',
    lineHeight: '1.625rem',
    overflowX: 'hidden',
  },
  '.cm-content': {
    caretColor: 'var(--mark)',
    paddingBlock: '0 40vh',
    maxInlineSize: '42em',
  },
  '.cm-line': { paddingInline: '0 0.25rem' },
  '.cm-cursor, .cm-dropCursor': { borderInlineStart: '2px solid var(--mark)', marginInlineStart: '-1px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--mark-tint)',
  },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-evidence': {
    backgroundColor: 'var(--mark-tint)',
    boxShadow: 'inset 0 -2px 0 var(--mark)',
  },
  '.cm-evidence-loose': { boxShadow: 'none', borderBlockEnd: '2px dashed var(--mark)' },
  '.cm-note-time': { color: 'var(--ink-3)', fontSize: '0.8125rem' },
  '.cm-note-speaker': { fontWeight: '600' },
  '.cm-note-tag': { color: 'var(--deep)' },
  '.cm-note-private': { color: 'var(--ink-3)' },
  '.cm-note-folded': { color: 'var(--ink-3)', cursor: 'text' },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    border: '1px solid var(--float-border)',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--float-shadow)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--sans)',
    fontSize: '0.9375rem',
    maxBlockSize: '15rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.75rem', lineHeight: '1.375rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--mark-tint)',
    color: 'var(--ink)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionDetail': { color: 'var(--ink-2)', fontStyle: 'normal', marginInlineStart: '0.75rem' },
})

const markdownStyle = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontFamily: 'var(--serif)', fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, textDecoration: 'underline dotted' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--ink-3)' },
])

export const editorTheme: Extension = [theme, syntaxHighlighting(markdownStyle)]
