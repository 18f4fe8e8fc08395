/** Tells the host's log of defects of ours, as they come up in the page. */
import type { Host } from '../../shared/host/contract.ts'
import { toFault } from './to-fault.ts'

/** A defect that repeats must not fill the log. */
const MOST = 20

export type FaultReporter = (thrown: unknown) => void

/** Listens to what nobody caught from now on; the answer reports what somebody did catch. */
export function reportFaults(host: Pick<Host, 'reportFault'>): FaultReporter {
  let told = 0
  const report = (thrown: unknown) => {
    if (told >= MOST) return
    told += 1
    void host.reportFault(toFault(thrown, ownScripts())).catch(() => undefined)
  }
  window.addEventListener('error', ({ error }) => {
    report(error)
  })
  window.addEventListener('unhandledrejection', ({ reason }) => {
    report(reason)
  })
  return report
}

/** The file names of the scripts that the page loaded; all of them are ours. */
function ownScripts(): ReadonlySet<string> {
  const loaded = [
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    ...[...document.scripts].map(({ src }) => src),
  ]
  return new Set(
    loaded.flatMap((address) => {
      const url = URL.canParse(address) ? new URL(address) : null
      if (url === null || url.origin !== location.origin || !url.pathname.endsWith('.js')) return []
      return [url.pathname.slice(url.pathname.lastIndexOf('/') + 1)]
    }),
  )
}
