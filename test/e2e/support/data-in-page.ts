/** The data layer alone in a page, over the browser's own IndexedDB and without a journal, for tests that end the browser. */
import { browserDeps } from '../../../renderer/data/browser-deps.ts'
import { openData, type OpenedData } from '../../../renderer/data/start-up.ts'
import { createMemoryHost, memoryHostState } from '../../../renderer/host/memory-host.ts'

const ACCOUNT = 'aaaaaaaa-0000-4000-8000-000000000001'
const NOTE = 'cccccccc-0000-4000-8000-000000000001'

async function open(): Promise<OpenedData> {
  const host = createMemoryHost(memoryHostState({ journal: 'none', installation: '' }))
  const opened = await openData({ ...browserDeps(host), startWorker: null })
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}

/** Types one character after the other for as long as the browser lives; `saved` is what the page may show as saved. */
async function typeOn() {
  const { data, saveState } = await open()
  await data.commit({
    account: ACCOUNT,
    edits: [
      { record: ACCOUNT, kind: 'account', set: { name: 'Halden Freight' } },
      { record: NOTE, kind: 'note', set: { day: '2026-05-29' } },
    ],
  })
  let body = ''
  for (;;) {
    body += String.fromCharCode(97 + (body.length % 26))
    data.markWaiting()
    await data.type({ account: ACCOUNT, edit: { record: NOTE, kind: 'note', set: { body } } })
    if (saveState.getState().state === 'saved') Reflect.set(window, 'saved', body)
  }
}

async function readBack() {
  const { data } = await open()
  const view = await data.account(ACCOUNT)
  return { name: view?.records.account.name, body: view?.records.notes[0]?.body }
}

Reflect.set(window, 'saved', '')
Reflect.set(window, 'dataInPage', { typeOn, readBack })
