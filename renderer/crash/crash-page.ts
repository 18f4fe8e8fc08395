/** The page that the shell shows when the app's page has died: what happened, what was kept, and the way back. */
import { keptLines } from '../ui/kept-lines.ts'
import { applyKeptTheme } from '../ui/theme.ts'
import '../ui/styles.ts'
import './crash.css'
import { fillWords, plural } from './fill-words.ts'
import { readKept } from './kept-answer.ts'
import { crashEn } from './locale-en.ts'

const LANGUAGE = 'en'

applyKeptTheme()

const place = document.getElementById('crash')
if (place === null) throw new Error('The page has no place for its words')

const sentence = document.createElement('h1')
const verdict = document.createElement('strong')
verdict.textContent = crashEn.verdict
sentence.append(verdict, ` ${crashEn.lead}`)
const kept = document.createElement('div')
kept.className = 'kept'
const again = document.createElement('button')
again.type = 'button'
again.textContent = crashEn.again
const status = document.createElement('p')
status.setAttribute('role', 'status')
place.append(sentence, kept, again, status)
again.focus()

/** Null where the page is not shown by the shell; then a plain way back has to do. */
async function ask(call: 'describe' | 'reopen'): Promise<unknown> {
  const bridge: unknown = Reflect.get(window, 'soundingsHost')
  const found: unknown = typeof bridge === 'object' && bridge !== null ? Reflect.get(bridge, call) : undefined
  if (typeof found !== 'function') return null
  try {
    return await Promise.resolve<unknown>(Reflect.apply(found, bridge, [{}]))
  } catch {
    return { ok: false }
  }
}

again.addEventListener('click', () => {
  again.disabled = true
  void ask('reopen').then((answer) => {
    if (answer === null) location.replace('./index.html')
    else if (typeof answer === 'object' && Reflect.get(answer, 'ok') !== true) {
      again.disabled = false
      again.focus()
      status.textContent = crashEn.failed
    }
  })
})

const clock = new Intl.DateTimeFormat(LANGUAGE, { timeStyle: 'medium', hourCycle: 'h23' })
const lines = keptLines(
  readKept(await ask('describe')),
  {
    entries: (values) => fillWords(plural(crashEn.kept, 'entries', values.count, LANGUAGE), values),
    entriesSince: (values) => fillWords(plural(crashEn.kept, 'entriesSince', values.count, LANGUAGE), values),
    place: (values) => fillWords(crashEn.kept.place, values),
  },
  (moment) => clock.format(moment),
)
kept.append(
  ...lines.map((line) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    return paragraph
  }),
)
