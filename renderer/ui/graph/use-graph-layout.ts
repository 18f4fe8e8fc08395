/** The layout of a graph, from a worker; the one before stays until the new one is there. */
import { useEffect, useState } from 'react'
import type { GraphLayout, LayoutInput } from './graph-layout.ts'
import type { LayoutAnswer } from './layout-worker.ts'

/** Null until it was laid out for the first time. `input` must keep its identity while it says the same. */
export function useGraphLayout(input: LayoutInput): GraphLayout | null {
  const [layout, setLayout] = useState<GraphLayout | null>(null)
  useEffect(() => {
    let wanted = true
    const take = (made: GraphLayout) => {
      if (wanted) setLayout(made)
    }
    const here = async () => {
      const { layOut } = await import('./lay-out.ts')
      take(layOut(input))
    }
    if (typeof Worker === 'undefined') {
      void here()
      return () => {
        wanted = false
      }
    }
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      worker.terminate()
      if ('layout' in data) take(data.layout)
    }
    worker.onerror = () => {
      // The worker itself would not load: slower here than not at all.
      worker.terminate()
      void here()
    }
    worker.postMessage(input)
    return () => {
      wanted = false
      worker.terminate()
    }
  }, [input])
  return layout
}
