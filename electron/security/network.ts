/** Cuts the network off: what is not our own scheme is cancelled, and no name ever resolves. */
import type { CommandLine, Session } from 'electron'
import { APP_PAGE, isAppUrl } from './origin.ts'

/** Our pages and files, and what a page of ours keeps in memory. */
export function isAllowedRequest(url: string): boolean {
  return isAppUrl(url) || url.startsWith(`blob:${APP_PAGE}`)
}

/** Developer tools load themselves over a scheme of their own; only where they can be opened at all is it let through. */
export function cancelForeignRequests(
  session: Pick<Session, 'webRequest'>,
  options: { readonly devTools: boolean },
): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({
      cancel: !isAllowedRequest(url) && !(options.devTools && url.startsWith('devtools://devtools/')),
    })
  })
}

/** What Chromium does by itself, apart from any page. Must be called before the app is ready. */
export function disableNetworkSwitches(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('disable-quic')
  // Peer connections bypass request filters, so they may use no route of their own.
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}
