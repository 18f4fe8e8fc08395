/** The library: instruments of the user's own, and how well forecasts have matched outcomes. */
export function LibraryPage() {
  return null
}
