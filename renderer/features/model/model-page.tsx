/** How the model works: every construct, question, parameter and formula with its source, from the code itself. */
export function ModelPage() {
  return null
}
