/** The worker that lays graphs out, so that a large one does not hold the window. */
import type { GraphLayout, LayoutInput } from './graph-layout.ts'
import { layOut } from './lay-out.ts'

export type LayoutAnswer = { readonly layout: GraphLayout } | { readonly failed: string }

addEventListener('message', (event: MessageEvent<LayoutInput>) => {
  let answer: LayoutAnswer
  try {
    answer = { layout: layOut(event.data) }
  } catch (thrown) {
    answer = { failed: thrown instanceof Error ? thrown.name : 'unknown' }
  }
  postMessage(answer)
})
