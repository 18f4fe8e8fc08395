/** Loaded beside the double before the program: puts the watch of a start into its window, and tells what main has used so far. */
import { chromium } from '@playwright/test'

const launch = chromium.launchPersistentContext.bind(chromium)

chromium.launchPersistentContext = async (...given) => {
  const context = await launch(...given)
  await context.addInitScript({ content: process.env.START_WATCH })
  await context.exposeFunction('programUsage', () => {
    const { user, system } = process.cpuUsage()
    return {
      began: performance.timeOrigin,
      cpu: (user + system) / 1_000_000,
      peak: process.resourceUsage().maxRSS * 1_024,
    }
  })
  return context
}
