/** One handler for every call of the contract; a missing one does not compile. */
import type { HostCall, HostRequest, HostResponse } from '../../shared/host/contract.ts'
import { describeHost, type DescribeDeps } from './describe.ts'
import type { Files } from './files.ts'
import { fail } from './host-failure.ts'
import type { Journal } from './journal.ts'
import type { Snapshots } from './snapshots.ts'

export type Handlers = { readonly [C in HostCall]: (request: HostRequest<C>) => Promise<HostResponse<C>> }

export type HandlerDeps = {
  readonly describe: DescribeDeps
  readonly journal: Journal
  readonly snapshots: Snapshots
  readonly files: Files
}

export function createHandlers({ describe, journal, snapshots, files }: HandlerDeps): Handlers {
  return {
    describe: () => describeHost(describe),
    appendJournal: ({ entries }) => journal.append(entries),
    readJournal: () => journal.read(),
    // This host keeps a journal without being asked; `describe` never says `ungranted`.
    grantJournal: () => Promise.resolve(fail('unavailable', 'NOT_NEEDED')),
    writeSnapshot: ({ name, text }) => snapshots.write(name, text),
    listSnapshots: () => snapshots.list(),
    readSnapshot: ({ name }) => snapshots.read(name),
    saveFile: ({ name, text }) => files.save(name, text),
    openFile: () => files.open(),
  }
}
