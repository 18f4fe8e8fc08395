/** Whether a text holds every word that is looked for, whatever their order, case and accents. */

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}

export function holdsWords(text: string, sought: string): boolean {
  const whole = plain(text)
  return plain(sought)
    .split(/\s+/u)
    .every((word) => whole.includes(word))
}
