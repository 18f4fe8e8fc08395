/** One step of the ladder of versions. Frozen once released: pure, and kept for good beside the fixture of the version it starts from. */
export type Migration = {
  /** The version it makes, from the one before. */
  readonly to: number
  /** An account as that older version had it (`{ id, changes, records }`), as the next has it; null where it does not fit. */
  readonly account: (account: unknown) => object | null
}
