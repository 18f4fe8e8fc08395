/** The one door to zod: `jitless` is set before any schema parses, because its probe violates our content policy. */
import { z } from 'zod'

z.config({ jitless: true })

export { z }
