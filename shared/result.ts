/** Expected failures as values: a function that can fail returns one of these instead of throwing. */
export type Ok<T> = { readonly ok: true; readonly value: T }
export type Err<E> = { readonly ok: false; readonly error: E }
export type Result<T, E extends { readonly type: string }> = Ok<T> | Err<E>

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function err<const E extends { readonly type: string }>(error: E): Err<E> {
  return { ok: false, error }
}
