/** The one gate between the page and the host: who asks, what is asked and what is answered are checked here for every call. */
import { hostContract, type HostFailure } from '../../shared/host/contract.ts'
import { channelOf, hostCalls } from '../../shared/host/host-calls.ts'
import type { z } from '../../shared/zod.ts'
import { fail, failureOf } from './host-failure.ts'
import type { Handlers } from './handlers.ts'

/** As much of Electron's event as tells who sent it. */
export type Sender = {
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null
}

/** As much of Electron's `ipcMain` as the gate needs. */
export type IpcMainLike = {
  readonly handle: (channel: string, listener: (event: Sender, request: unknown) => Promise<unknown>) => void
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly error: HostFailure }
type Gate = (request: unknown) => Promise<Answer>

/** What zod says when a string or list is longer than the contract allows. */
function isTooLarge(error: z.ZodError): boolean {
  return error.issues.some((issue) => issue.code === 'too_big')
}

function gate<Q extends z.ZodType, A extends z.ZodType<Answer>>(
  call: { readonly request: Q; readonly response: A },
  handle: (request: z.infer<Q>) => Promise<z.infer<A>>,
): Gate {
  return async (raw) => {
    const request = call.request.safeParse(raw)
    if (!request.success)
      return isTooLarge(request.error) ? fail('tooLarge', 'REQUEST') : fail('unavailable', 'REQUEST')
    const answer = call.response.safeParse(await handle(request.data))
    return answer.success ? answer.data : fail('ioError', 'ANSWER')
  }
}

function gates(handlers: Handlers): { readonly [C in keyof Handlers]: Gate } {
  const contract = hostContract
  return {
    describe: gate(contract.describe, handlers.describe),
    appendJournal: gate(contract.appendJournal, handlers.appendJournal),
    readJournal: gate(contract.readJournal, handlers.readJournal),
    grantJournal: gate(contract.grantJournal, handlers.grantJournal),
    writeSnapshot: gate(contract.writeSnapshot, handlers.writeSnapshot),
    listSnapshots: gate(contract.listSnapshots, handlers.listSnapshots),
    readSnapshot: gate(contract.readSnapshot, handlers.readSnapshot),
    saveFile: gate(contract.saveFile, handlers.saveFile),
    openFile: gate(contract.openFile, handlers.openFile),
  }
}

/** Answers every call of the contract; nothing a caller sends, and nothing a handler throws, comes back as an exception. */
export function registerHandlers(
  ipcMain: IpcMainLike,
  handlers: Handlers,
  isTrustedSender: (event: Sender) => boolean,
): void {
  const gated = gates(handlers)
  for (const call of hostCalls) {
    ipcMain.handle(channelOf(call), async (event, request) => {
      try {
        if (!isTrustedSender(event)) return fail('noPermission', 'SENDER')
        return await gated[call](request)
      } catch (error) {
        return { ok: false, error: failureOf(error) }
      }
    })
  }
}
