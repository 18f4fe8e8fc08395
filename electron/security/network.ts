/** Cuts the network off: what is not our own scheme is cancelled, and no name ever resolves. */
import { APP_PAGE, isAppUrl } from './origin.ts'

/** As much of Electron's `Session` as is needed here. */
export type RequestSession = {
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ): void
  }
}

/** As much of Electron's `app.commandLine` as is needed here. */
export type Switches = { appendSwitch(name: string, value?: string): void }

/** Our pages and files, and what a page of ours keeps in memory. */
export function isAllowedRequest(url: string): boolean {
  return isAppUrl(url) || url.startsWith(`blob:${APP_PAGE}`)
}

/** Developer tools load themselves over a scheme of their own; only where they can be opened at all is it let through. */
export function cancelForeignRequests(
  session: RequestSession,
  options: { readonly devTools: boolean },
): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({
      cancel: !isAllowedRequest(url) && !(options.devTools && url.startsWith('devtools://devtools/')),
    })
  })
}

/** What Chromium does by itself, apart from any page. Must be called before the app is ready. */
export function disableNetworkSwitches(commandLine: Switches): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('disable-quic')
  // Peer connections bypass request filters, so they may use no route of their own.
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}
