/**
 * Loaded into a Node program by `--import`: operations on files below a folder fail at a chosen call, as a full or failing
 * disk would. Told by `FAILING_DISK` at the start and by `{ disk }` messages later; answers `{ operations: … }` messages.
 *
 * A fault is `{ below, code, at, times, partial, only }`: which changing operation fails first, counted from 1 since the fault
 * was set; how many fail from there on; how many bytes a failing write writes all the same; and which operations count.
 * Each that counts is noted in the file `FAILING_DISK_LOG`, a line of JSON, with its moment and whether it failed.
 */
import fs, { appendFileSync, constants } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve, sep } from 'node:path'

const promises = fs.promises
const log = process.env.FAILING_DISK_LOG
let fault = JSON.parse(process.env.FAILING_DISK ?? 'null')
let free = null
let operations = []
const pathOf = new WeakMap()

/** Notes a changing operation below the folder and says whether it fails. */
function due(operation, path) {
  if (fault === null || typeof path !== 'string') return false
  const below = resolve(fault.below)
  const place = resolve(path)
  if (place !== below && !place.startsWith(below + sep)) return false
  if (fault.only !== undefined && !fault.only.includes(operation)) return false
  operations.push(operation)
  const failed = operations.length >= fault.at && operations.length < fault.at + fault.times
  if (log !== undefined) appendFileSync(log, `${JSON.stringify({ operation, failed, at: Date.now() })}\n`)
  return failed
}

function failing(operation) {
  const { code } = fault
  return Object.assign(new Error(`${code}: injected, ${operation}`), { code, syscall: operation })
}

const isWriting = (flags) =>
  typeof flags === 'number'
    ? (flags & (constants.O_WRONLY | constants.O_RDWR)) !== 0
    : /[wa+]/.test(flags ?? 'r')

const open = promises.open
promises.open = async (path, flags, mode) => {
  if (isWriting(flags) && due('open', path)) throw failing('open')
  const handle = await open(path, flags, mode)
  pathOf.set(handle, path)
  return handle
}

for (const operation of ['mkdir', 'rename', 'rm', 'unlink', 'truncate', 'writeFile', 'appendFile']) {
  const real = promises[operation]
  promises[operation] = async (path, ...given) => {
    if (due(operation, path)) throw failing(operation)
    return real(path, ...given)
  }
}

const probe = await open(process.execPath, 'r')
const handles = Object.getPrototypeOf(probe)
await probe.close()
for (const operation of ['sync', 'datasync', 'truncate', 'writeFile', 'appendFile', 'writev']) {
  const real = handles[operation]
  handles[operation] = async function (...given) {
    if (due(operation, pathOf.get(this))) throw failing(operation)
    return real.apply(this, given)
  }
}
const write = handles.write
handles.write = async function (bytes, offset, length, ...rest) {
  if (!due('write', pathOf.get(this))) return write.call(this, bytes, offset, length, ...rest)
  const partial = Math.min(fault.partial ?? 0, bytes.length)
  if (partial > 0) await write.call(this, bytes.subarray(0, partial))
  throw failing('write')
}

// How much room the disk says it has, in bytes, where a test says so.
const statfs = promises.statfs
promises.statfs = async (path, options) => {
  const real = await statfs(path, options)
  if (free === null) return real
  const size = typeof real.bsize === 'bigint' ? BigInt(free) / real.bsize : Math.floor(free / real.bsize)
  return Object.assign(real, { bavail: size, bfree: size })
}
free = JSON.parse(process.env.FREE_BYTES ?? 'null')
syncBuiltinESMExports()

process.on('message', (message) => {
  if ('disk' in message) {
    fault = message.disk
    operations = []
  }
  if ('freeBytes' in message) free = message.freeBytes
  if ('operations' in message) process.send({ operations })
})
