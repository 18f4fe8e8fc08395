/** Marks evidence in a rendered note, and its signs: a plugin over the tree that Markdown becomes. Nothing is parsed as HTML. */
import { readLine } from './note-lines.ts'

export type MarkedRange = {
  readonly from: number
  readonly to: number
  readonly exact: boolean
  /** What the reader came for: said beside the mark, and before any other that holds the same words. */
  readonly pointed?: boolean
}

type Properties = { [name: string]: string | readonly string[] }
type TextNode = { type: 'text'; value: string; position?: Position | undefined }
type ElementNode = { type: 'element'; tagName: string; properties: Properties; children: TreeNode[] }
type OtherNode = { type: string; children?: TreeNode[] }
type Position = { start: { offset?: number | undefined }; end: { offset?: number | undefined } }
type TreeNode = TextNode | ElementNode | OtherNode

export type NoteTree = { children: TreeNode[] }

function isText(node: TreeNode): node is TextNode {
  return node.type === 'text' && 'value' in node
}

function element(tagName: string, className: string, text: string, more: Properties = {}): ElementNode {
  return {
    type: 'element',
    tagName,
    properties: { className: [className], ...more },
    children: [{ type: 'text', value: text }],
  }
}

/** `ranges`: offsets in the Markdown source. `classes`: what the marks and signs are styled by. */
export function markEvidence(options: {
  readonly ranges: readonly MarkedRange[]
  readonly classes: {
    readonly mark: string
    readonly loose: string
    readonly time: string
    readonly speaker: string
    readonly private: string
  }
}) {
  const { classes } = options
  const ranges = [...options.ranges].sort((a, b) => Number(b.pointed === true) - Number(a.pointed === true))

  function pieces(node: TextNode, startsLine: boolean): TreeNode[] {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    const plain = start !== undefined && end !== undefined && end - start === node.value.length
    const cuts = new Set([0, node.value.length])
    const inside = plain ? ranges.filter(({ from, to }) => from < end && to > start) : []
    if (plain) {
      for (const { from, to } of inside) {
        cuts.add(Math.max(0, from - start))
        cuts.add(Math.min(node.value.length, to - start))
      }
    }
    const signs: { from: number; to: number; className: string }[] = []
    let at = 0
    for (const [index, line] of node.value.split('\n').entries()) {
      if (index > 0) cuts.add(at - 1)
      cuts.add(at)
      if (index > 0 || startsLine) {
        const read = readLine(line)
        const colon = read.speaker === null ? -1 : line.indexOf('@')
        if (read.isPrivate) signs.push({ from: at, to: at + line.length, className: classes.private })
        if (read.time !== null) {
          const from = at + line.indexOf(read.time)
          signs.push({ from, to: from + read.time.length, className: classes.time })
        }
        if (colon >= 0)
          signs.push({ from: at + colon, to: at + line.indexOf(':', colon) + 1, className: classes.speaker })
      }
      at += line.length + 1
    }
    for (const { from, to } of signs) cuts.add(from).add(to)
    const places = [...cuts].filter((cut) => cut >= 0 && cut <= node.value.length).sort((a, b) => a - b)
    return places.flatMap((from, index): TreeNode[] => {
      const to = places[index + 1]
      if (to === undefined || to === from) return []
      const text = node.value.slice(from, to)
      if (text === '\n') return [{ type: 'element', tagName: 'br', properties: {}, children: [] }]
      const sign = signs.find((one) => from >= one.from && to <= one.to)
      const marked = inside.find(
        (range) => start !== undefined && from + start >= range.from && to + start <= range.to,
      )
      if (marked !== undefined) {
        const pointed: Properties = marked.pointed === true ? { ariaCurrent: 'true', tabIndex: '-1' } : {}
        return [element('mark', marked.exact ? classes.mark : classes.loose, text, pointed)]
      }
      if (sign !== undefined) {
        return [
          element('span', sign.className, sign.className === classes.speaker ? text.replace(/^@/, '') : text),
        ]
      }
      return [{ type: 'text', value: text }]
    })
  }

  function walk(parent: { children?: TreeNode[] }) {
    const children = parent.children
    if (children === undefined) return
    parent.children = children.flatMap((node, index) => {
      if (isText(node)) {
        // Line ends between blocks were put there by the renderer and stand nowhere in the source.
        if (node.position === undefined) return [node]
        const before = children[index - 1]
        return pieces(node, before === undefined || ('tagName' in before && before.tagName === 'br'))
      }
      if (!('tagName' in node && (node.tagName === 'pre' || node.tagName === 'code'))) walk(node)
      return [node]
    })
  }

  return () => (tree: NoteTree) => {
    walk(tree)
  }
}
