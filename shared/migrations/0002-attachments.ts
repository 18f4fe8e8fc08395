/** Version 2: a file may carry the bytes of attachments beside its accounts. The accounts themselves stay as they were. */
import type { Migration } from './migration.ts'

export const attachments: Migration = {
  to: 2,
  account: (account) => (typeof account === 'object' ? account : null),
}
