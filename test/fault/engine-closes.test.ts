/** Holds the data layer to its word where the engine closes the database, as Chromium does when the disk takes nothing more. */
import { expect, it } from 'vitest'
import { thrownToWriteFailure } from '../../renderer/data/write-failure.ts'
import {
  bodyEdit,
  draft,
  noteEdit,
  profile,
  roleEdit,
  toType,
  value,
  withAccount,
} from '../renderer/data/open.ts'
import { journalled } from '../renderer/data/journalled.ts'

/** Lets a test take the database away from under the app, and give it back. */
function underTheApp(factory: IDBFactory): { readonly close: () => void; readonly giveBack: () => void } {
  const original = factory.open.bind(factory)
  const connections: IDBDatabase[] = []
  let gone = false
  const refused = () => {
    const request: { readonly error: DOMException; onerror: ((event: object) => void) | null } = {
      error: new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'),
      onerror: null,
    }
    const event = { target: request, preventDefault: () => undefined, stopPropagation: () => undefined }
    setTimeout(() => request.onerror?.(event))
    return request
  }
  Object.defineProperty(factory, 'open', {
    configurable: true,
    value: (name: string, version?: number) => {
      if (gone) return refused()
      const request = original(name, version)
      request.addEventListener('success', () => connections.push(request.result))
      return request
    },
  })
  return {
    close: () => {
      gone = true
      for (const connection of connections.splice(0)) {
        connection.close()
        connection.onclose?.call(connection, new Event('close'))
      }
    },
    giveBack: () => {
      gone = false
    },
  }
}

it('what is typed meanwhile is refused, never for newer data, and goes in by itself once it opens again', async () => {
  const mine = profile()
  const under = underTheApp(mine.deps.idb.indexedDB)
  const { data, saveState } = await withAccount(mine)
  value(await data.commit(draft(noteEdit('one'))))
  under.close()
  for (const body of ['one and', 'one and two', 'one and two and']) {
    expect(await data.type(toType(bodyEdit(body)))).toEqual({
      ok: false,
      error: { type: 'notStored', reason: 'other' },
    })
    expect(saveState.getState().state).toBe('failed')
  }
  under.giveBack()
  value(await data.type(toType(bodyEdit('one and two and three'))))
  expect(saveState.getState().state).toBe('saved')
  value(await data.commit(draft(roleEdit('Buyer'))))
  expect(journalled(mine.host).some(({ text }) => text.includes('one and two and three'))).toBe(true)
})

it('a disk without room is told from other failures by what Chromium says of it', () => {
  const words = 'Connection is closing because of: IO error: .../000003.log: FILE_ERROR_NO_SPACE'
  const full = { type: 'notStored', reason: 'diskFull' }
  expect(thrownToWriteFailure(new DOMException(words, 'UnknownError'))).toEqual(full)
  expect(thrownToWriteFailure(new DOMException('', 'QuotaExceededError'))).toEqual(full)
  const other = new DOMException('Internal error.', 'UnknownError')
  expect(thrownToWriteFailure(other)).toEqual({ type: 'notStored', reason: 'other' })
})
