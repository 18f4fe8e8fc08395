/** Electron's fuses: switches in the program itself that no argument and no environment can turn. What ours must be, and how they are read. */

/** In the order in which they lie on the wire. electron-builder.yml sets them; a test holds the two together. */
export const FUSES = [
  { name: 'runAsNode', on: false },
  { name: 'enableCookieEncryption', on: false },
  { name: 'enableNodeOptionsEnvironmentVariable', on: false },
  { name: 'enableNodeCliInspectArguments', on: false },
  { name: 'enableEmbeddedAsarIntegrityValidation', on: true },
  { name: 'onlyLoadAppFromAsar', on: true },
  { name: 'loadBrowserProcessSpecificV8Snapshot', on: false },
  { name: 'grantFileProtocolExtraPrivileges', on: false },
] as const

/** Stands in every Electron program, once for each kind of processor it runs on; the wire follows it. */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const WIRE_VERSION = 1

export type FuseState = 'on' | 'off' | 'removed' | 'unknown'
const STATES: ReadonlyMap<string, FuseState> = new Map([
  ['0', 'off'],
  ['1', 'on'],
  ['r', 'removed'],
])

/** The wires of a program. A sentinel that no wire of the known version follows counts as an empty one. */
export function readFuses(program: Buffer): readonly (readonly FuseState[])[] {
  const wires: FuseState[][] = []
  for (let at = program.indexOf(FUSE_SENTINEL); at >= 0; at = program.indexOf(FUSE_SENTINEL, at + 1)) {
    const start = at + FUSE_SENTINEL.length
    const length = program[start] === WIRE_VERSION ? (program[start + 1] ?? 0) : 0
    const wire = program.toString('latin1', start + 2, start + 2 + length)
    wires.push(Array.from(wire, (state) => STATES.get(state) ?? 'unknown'))
  }
  return wires
}

/** What is not as it must be. Fuses that this list does not know yet are left as Electron sets them. */
export function fuseFaults(program: Buffer): readonly string[] {
  const wires = readFuses(program)
  if (wires.length === 0) return ['the program has no fuses']
  return wires.flatMap((wire) =>
    FUSES.flatMap(({ name, on }, index) => {
      const state = wire[index] ?? 'missing'
      const wanted = on ? 'on' : 'off'
      return state === wanted ? [] : [`the fuse ${name} is ${state} and must be ${wanted}`]
    }),
  )
}
