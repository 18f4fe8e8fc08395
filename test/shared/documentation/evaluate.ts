/** Evaluates plain arithmetic with letters, written for the tests alone, so that formulas are checked by something else than the model. */

type Letters = Readonly<Record<string, number>>

/** + - * / ^, brackets, numbers and letters; ^ binds strongest and to the right. Throws on anything else. */
export function evaluate(expression: string, letters: Letters): number {
  const tokens = expression.match(/\d+(\.\d+)?|[A-Za-z]\w*|[-+*/^()]/g) ?? []
  if (tokens.join('') !== expression.replaceAll(/\s/g, '')) throw new Error(`not arithmetic: ${expression}`)
  let next = 0
  const take = () => tokens[next++]

  function sum(): number {
    let value = product()
    while (tokens[next] === '+' || tokens[next] === '-') value += take() === '+' ? product() : -product()
    return value
  }
  function product(): number {
    let value = power()
    while (tokens[next] === '*' || tokens[next] === '/')
      value = take() === '*' ? value * power() : value / power()
    return value
  }
  function power(): number {
    const base = atom()
    if (tokens[next] !== '^') return base
    take()
    return base ** power()
  }
  function atom(): number {
    const token = take()
    if (token === '-') return -atom()
    if (token === '(') {
      const value = sum()
      if (take() !== ')') throw new Error('a bracket is open')
      return value
    }
    if (token === undefined) throw new Error('ends too early')
    const value = /^\d/.test(token) ? Number(token) : letters[token]
    if (value === undefined) throw new Error(`no letter ${token}`)
    return value
  }

  const value = sum()
  if (next !== tokens.length) throw new Error('more than an expression')
  return value
}
