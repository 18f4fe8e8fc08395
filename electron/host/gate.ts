/**
 * The one gate between the page and the host: who asks, what is asked and what is answered are checked here for every
 * call, and what the host has to tell waits here until the page asks for it.
 */
import {
  hostContract,
  type HostCall,
  type HostEvent,
  type HostFailure,
  type HostRequest,
  type HostResponse,
} from '../../shared/host/contract.ts'
import { channelOf, hostCalls } from '../../shared/host/host-calls.ts'
import type { z } from '../../shared/zod.ts'
import type { Spelling } from '../spelling.ts'
import { fail, failureOf } from './file-system.ts'
import type { Files, Snapshots } from './files.ts'
import { journalCalls } from '../../shared/journal/journal-calls.ts'
import type { Journal } from '../../shared/journal/journal.ts'
import type { Blobs } from './journal.ts'
import type { Log } from './own-files.ts'

/** One handler for every call of the contract; a missing one does not compile. */
export type Handlers = { readonly [C in HostCall]: (request: HostRequest<C>) => Promise<HostResponse<C>> }

export type HandlerDeps = {
  /** The folder with all of the app's data. */
  readonly dataPlace: string
  readonly installation: Promise<string>
  readonly journal: Journal
  readonly blobs: Blobs
  readonly microphone: { readonly allow: (allowed: boolean) => void }
  readonly snapshots: Snapshots
  readonly files: Files
  readonly outbox: Outbox
  readonly spelling: Spelling
  readonly log: Log
  readonly readyToClose: () => void
  readonly reopen: () => void
  /** Throws Node's errors. */
  readonly setDatabaseAside: () => void
}

const LONGEST_PLACE = 1_000

export function createHandlers(deps: HandlerDeps): Handlers {
  const { journal, blobs, snapshots, files } = deps
  const done = (act: () => void) => async (): Promise<HostResponse<'reopen'>> => {
    await Promise.resolve(act())
    return { ok: true, value: {} }
  }
  return {
    describe: async () => ({
      ok: true,
      value: {
        edition: 'electron',
        desktop: true,
        journal: 'file',
        dataPlace: deps.dataPlace.slice(0, LONGEST_PLACE),
        installation: await deps.installation,
        journalled: await journal.count(),
        flushedAt: journal.flushedAt(),
      },
    }),
    ...journalCalls(journal, failureOf),
    // This host keeps a journal without being asked; `describe` never says `ungranted`.
    grantJournal: () => Promise.resolve(fail('unavailable', 'NOT_NEEDED')),
    keepBlob: ({ digest, text }) => blobs.keep(digest, text),
    readBlob: ({ digest }) => blobs.read(digest),
    listBlobs: () => blobs.list(),
    allowMicrophone: async ({ allowed }) => {
      await Promise.resolve(deps.microphone.allow(allowed))
      return { ok: true, value: {} }
    },
    writeSnapshot: ({ name, text }) => snapshots.write(name, text),
    listSnapshots: () => snapshots.list(),
    readSnapshot: ({ name }) => snapshots.read(name),
    saveFile: ({ name, text, encoding }) => files.save(name, text, encoding),
    openFile: () => files.open(),
    listRecentFiles: () => Promise.resolve({ ok: true, value: { files: [...files.listRecent()] } }),
    openRecentFile: ({ key }) => files.openRecent(key),
    nextEvent: () => deps.outbox.next(),
    readyToClose: done(deps.readyToClose),
    reopen: done(deps.reopen),
    setDatabaseAside: done(deps.setDatabaseAside),
    checkSpelling: async ({ words }) => ({
      ok: true,
      value: { misspelt: await deps.spelling.misspelt(words) },
    }),
    reportFault: ({ name, frames }) => {
      deps.log('pageFault', { name, ...Object.fromEntries(frames.map((frame, n) => [`at${n}`, frame])) })
      return Promise.resolve({ ok: true, value: {} })
    },
  }
}

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

function gates(handlers: Handlers): { readonly [C in HostCall]: Gate } {
  const contract = hostContract
  return {
    describe: gate(contract.describe, handlers.describe),
    appendJournal: gate(contract.appendJournal, handlers.appendJournal),
    prepareJournal: gate(contract.prepareJournal, handlers.prepareJournal),
    listJournalSums: gate(contract.listJournalSums, handlers.listJournalSums),
    readOpenChanges: gate(contract.readOpenChanges, handlers.readOpenChanges),
    readJournalAccount: gate(contract.readJournalAccount, handlers.readJournalAccount),
    tidyJournal: gate(contract.tidyJournal, handlers.tidyJournal),
    proveJournal: gate(contract.proveJournal, handlers.proveJournal),
    grantJournal: gate(contract.grantJournal, handlers.grantJournal),
    keepBlob: gate(contract.keepBlob, handlers.keepBlob),
    readBlob: gate(contract.readBlob, handlers.readBlob),
    listBlobs: gate(contract.listBlobs, handlers.listBlobs),
    allowMicrophone: gate(contract.allowMicrophone, handlers.allowMicrophone),
    writeSnapshot: gate(contract.writeSnapshot, handlers.writeSnapshot),
    listSnapshots: gate(contract.listSnapshots, handlers.listSnapshots),
    readSnapshot: gate(contract.readSnapshot, handlers.readSnapshot),
    saveFile: gate(contract.saveFile, handlers.saveFile),
    openFile: gate(contract.openFile, handlers.openFile),
    listRecentFiles: gate(contract.listRecentFiles, handlers.listRecentFiles),
    openRecentFile: gate(contract.openRecentFile, handlers.openRecentFile),
    nextEvent: gate(contract.nextEvent, handlers.nextEvent),
    readyToClose: gate(contract.readyToClose, handlers.readyToClose),
    reopen: gate(contract.reopen, handlers.reopen),
    setDatabaseAside: gate(contract.setDatabaseAside, handlers.setDatabaseAside),
    checkSpelling: gate(contract.checkSpelling, handlers.checkSpelling),
    reportFault: gate(contract.reportFault, handlers.reportFault),
  }
}

/** Answers every call of the contract; nothing a caller sends, and nothing a handler throws, comes back as an exception. */
export function registerHandlers(
  ipcMain: IpcMainLike,
  handlers: Handlers,
  isTrustedSender: (event: Sender) => boolean,
  onFailure: (call: HostCall, failure: HostFailure) => void,
): void {
  const gated = gates(handlers)
  for (const call of hostCalls) {
    const ask = async (event: Sender, request: unknown): Promise<Answer> => {
      try {
        if (!isTrustedSender(event)) return fail('noPermission', 'SENDER')
        return await gated[call](request)
      } catch (error) {
        return { ok: false, error: failureOf(error) }
      }
    }
    ipcMain.handle(channelOf(call), async (event, request) => {
      const answer = await ask(event, request)
      if (!answer.ok) onFailure(call, answer.error)
      return answer
    })
  }
}

/** What the host has to tell, in order; each event goes to one asker. */
export type Outbox = {
  readonly tell: (event: HostEvent) => void
  /** Answers with the next event as soon as there is one; an earlier asker is sent away. */
  readonly next: () => Promise<HostResponse<'nextEvent'>>
  /** Whether a page is asking right now, so that an event would be heard at once. */
  readonly isHeard: () => boolean
  /** Whether an event of this type still waits for somebody to ask. */
  readonly isUntold: (type: HostEvent['type']) => boolean
  /** The page that asked is gone. */
  readonly forget: () => void
}

export function createOutbox(): Outbox {
  let waiting: HostEvent[] = []
  let asker: ((answer: HostResponse<'nextEvent'>) => void) | null = null

  function answerAsker(answer: HostResponse<'nextEvent'>): void {
    const asked = asker
    asker = null
    asked?.(answer)
  }

  return {
    tell: (event) => {
      if (asker === null) waiting.push(event)
      else answerAsker({ ok: true, value: { event } })
    },
    next: () => {
      answerAsker(fail('unavailable', 'REPLACED'))
      const event = waiting.shift()
      if (event !== undefined) return Promise.resolve({ ok: true, value: { event } })
      return new Promise((resolve) => {
        asker = resolve
      })
    },
    isHeard: () => asker !== null,
    isUntold: (type) => waiting.some((event) => event.type === type),
    forget: () => {
      answerAsker(fail('unavailable', 'GONE'))
      // A command was meant for the page that was seen; a file is for whichever page comes.
      waiting = waiting.filter(({ type }) => type !== 'command')
    },
  }
}
