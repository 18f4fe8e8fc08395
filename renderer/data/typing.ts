/** Typing: one open change per record, replaced in place, sealed on leaving, after five minutes and before exchange. */
import { ok } from '../../shared/result.ts'
import type { Data } from './data.ts'
import { save, type SaveDeps } from './save.ts'
import { sealOpen, writeOpen, type Writing } from './write.ts'

export function createTyping(deps: SaveDeps): Pick<Data, 'type' | 'seal'> {
  return {
    type: async ({ account, edit }) => {
      const saved = await save(deps, edit.record, (writing) => writeOpen(writing, account, edit))
      return saved.ok ? ok({ change: saved.value.value.id, at: saved.value.at }) : saved
    },
    seal: async (account) => {
      const open = await deps.database.openChanges.where('account').equals(account).count()
      if (open === 0) return ok(null)
      const saved = await save(deps, null, (writing) => sealAccount(writing, account))
      return saved.ok ? ok(null) : saved
    },
  }
}

/** Seals every open change of the account. Inside a transaction. */
export async function sealAccount(writing: Writing, account: string): Promise<void> {
  const open = await writing.deps.database.openChanges.where('account').equals(account).toArray()
  for (const row of open) await sealOpen(writing, row)
}
