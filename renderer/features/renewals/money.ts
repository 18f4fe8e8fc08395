/** A contract's value in words: the figure with its currency's code, whole where it is whole. */

/** `currency`: an ISO 4217 code, or empty. `language`: a BCP 47 tag. */
export function moneyWords(value: number, currency: string, language: string): string {
  const tag = language === 'en' ? 'en-GB' : language
  if (currency === '') return new Intl.NumberFormat(tag).format(value)
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value)
}
