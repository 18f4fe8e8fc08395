/** The heads of one field: of all changes that set it, those that no other is over. */

/** One change's setting of the field. */
export type Setting = { readonly change: string; readonly over: readonly string[] }

/**
 * The heads among `settings`, in the order given; at least one where there is any setting. Changes named in `over` that
 * are not among `settings` have no effect. In a forged circle that nothing outside is over, every member is a head.
 */
export function headsOf<S extends Setting>(settings: readonly S[]): readonly S[] {
  if (settings.length < 2) return settings
  const below = new Map<string, readonly string[]>()
  for (const { change } of settings) below.set(change, [])
  const above = new Map<string, string[]>()
  for (const { change, over } of settings) {
    const known = over.filter((other) => other !== change && below.has(other))
    below.set(change, known)
    for (const other of known) {
      const list = above.get(other)
      if (list === undefined) above.set(other, [change])
      else list.push(change)
    }
  }

  const heads = new Set<string>()
  const covered = new Set<string>()
  for (const { change } of settings) {
    if (above.has(change)) continue
    heads.add(change)
    walk(change, below, covered)
  }
  if (covered.size < below.size) addCircles(settings, below, above, covered, heads)
  return settings.filter(({ change }) => heads.has(change))
}

/**
 * What no head covers hangs below circles. A circle that nothing outside is over is found from the last root of a
 * search through the rest: whoever could reach that root would have been searched before it, or belongs to its circle.
 */
function addCircles(
  settings: readonly Setting[],
  below: ReadonlyMap<string, readonly string[]>,
  above: ReadonlyMap<string, readonly string[]>,
  covered: Set<string>,
  heads: Set<string>,
): void {
  const searched = new Set(covered)
  const roots: string[] = []
  for (const { change } of settings) {
    if (searched.has(change)) continue
    roots.push(change)
    walk(change, below, searched)
  }
  for (const root of roots.reverse()) {
    if (covered.has(root)) continue
    walk(root, below, covered)
    walk(root, above, heads)
  }
}

/** Adds to `seen` all that `start` reaches, itself included. Without recursion: a hostile chain may be long. */
function walk(start: string, edges: ReadonlyMap<string, readonly string[]>, seen: Set<string>): void {
  const waiting = [start]
  seen.add(start)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const other of edges.get(next) ?? []) {
      if (seen.has(other)) continue
      seen.add(other)
      waiting.push(other)
    }
  }
}
