/** The digest that bytes go by, computed by the browser itself: a large photo must not hold up what is being typed. */

/** SHA-256, 64 hex digits. Waited for before a transaction is opened, which would end meanwhile. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
