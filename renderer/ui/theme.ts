/** Light, dark, or as the system has it; kept beside the page so that it is there before the first paint. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'soundings.theme'

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value)
}

/** The tokens follow `data-theme`; without it they follow the system. */
function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return isTheme(kept) ? kept : 'system'
  } catch {
    // storage is turned off; the system's theme is a good answer
    return 'system'
  }
}

export function setTheme(theme: Theme): void {
  apply(theme)
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // it then holds until the window closes
  }
}

export function applyKeptTheme(): void {
  apply(readTheme())
}
