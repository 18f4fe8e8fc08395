/** Goes to a place in the app by its path. Runs in the page. */

/** Resolves once the app has been told of it: from then on the page is not at rest until the place is drawn. */
export function goToHash(path: string): Promise<null> {
  return new Promise((resolve) => {
    if (location.hash === `#${path}`) {
      resolve(null)
      return
    }
    window.addEventListener(
      'hashchange',
      () => {
        resolve(null)
      },
      { once: true },
    )
    location.hash = path
  })
}
