/** `soundings explain`: the model in Markdown, made from the code that computes it. */
import { documentationEn as said } from '../../shared/documentation/locales/en.ts'
import { modelDocument, type ModelDocument } from '../../shared/documentation/model-document.ts'
import type { ParameterName } from '../../shared/documentation/words.ts'
import { isShippedQuestionId } from '../../shared/instruments/catalogue.ts'
import type { Question, SourceId } from '../../shared/instruments/instrument.ts'
import { instrumentsEn as words } from '../../shared/instruments/locales/en.ts'
import type { OptionWords } from '../../shared/instruments/words.ts'
import { playbookEn } from '../../shared/playbook/locales/en.ts'
import { fillIn } from '../../shared/documentation/fill-in.ts'
import { defaultParameters } from '../../shared/scoring/parameters.ts'

export function explain(): string {
  const model = modelDocument(defaultParameters)
  const parts = [
    `# The scoring model of Soundings, version ${model.modelVersion}`,
    'What is not from a source is marked *ours*. Values are 0 to 1, and 1 is favourable.',
    ...constructParts(model),
    '## What explains and measures nothing',
    ...model.explaining.map(question),
    '## Formulas',
    ...model.formulas.map(
      ({ id, expression, example, source }) =>
        `### ${said.formulas[id].title} (${cited(source)})\n\n    ${expression}\n\n${said.formulas[id].says}\n\nFor example ${lettersOf(example.letters)}: ${figure(example.result)}.`,
    ),
    '## Rules',
    list(
      model.rules.map(
        ({ id, constants, source }) => `${fillIn(said.rules[id], constants)} (${cited(source)})`,
      ),
    ),
    '## Parameters',
    list(
      model.parameters.map(({ name, standard, low, high }) => {
        const { name: called, meaning } = parameterWords(name)
        return `\`${name}\`, ${called}: ${standard}, ${low} to ${high}. ${meaning} (${cited('ours')})`
      }),
    ),
    '## Published rates of high-quality deals',
    list(model.rates.map(({ id }) => `${words.rates[id].name}: ${words.rates[id].note} (${cited('S0')})`)),
    list(Object.values(words.caveats)),
    '## Plays',
    ...model.plays.map(({ id, source }) => {
      const { name, why, steps, done } = playbookEn[id]
      return `### ${name} (${cited(source)})\n\n${why}\n\n${list(steps)}\n\nDone: ${done}`
    }),
    '## Sources',
    list(
      model.sources.map(
        ({ id, citation: { author, title, where, date } }) =>
          `${id}: ${[author, `“${title}”`, where, date].filter((part) => part !== '').join(', ')}`,
      ),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

function constructParts({ constructs }: ModelDocument): string[] {
  return constructs.flatMap(({ construct, questions }) => {
    const { name, lower, upper } = words.constructs[construct.id]
    return [
      `## ${name}`,
      `Tier ${construct.tier}; 0 ${lower}, 1 ${upper}; importance \`${construct.importance}\`.`,
      ...questions.map(question),
    ]
  })
}

function question({ id, options, source, core, screening }: Question): string {
  if (!isShippedQuestionId(id)) return `### ${id}`
  const { title, probe, options: called } = words.questions[id]
  const byId: Readonly<Record<string, OptionWords>> = called
  const marks = [core ? 'core' : null, screening === true ? 'screening' : null, cited(source)]
  return [
    `### ${title}`,
    `\`${id}\` (${marks.filter((mark) => mark !== null).join(', ')}). Ask: “${probe}”`,
    list(
      options.map(
        (option) =>
          `${byId[option.id]?.label ?? option.id}: ${option.value}${option.averse === true ? ' (averse)' : ''}`,
      ),
    ),
  ].join('\n\n')
}

function parameterWords(name: string): { readonly name: string; readonly meaning: string } {
  return isParameter(name) ? said.parameters[name] : { name, meaning: '' }
}

function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(said.parameters, name)
}

function cited(source: SourceId | { readonly own: string }): string {
  return typeof source === 'string' ? source : source.own
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function lettersOf(letters: Readonly<Record<string, number>>): string {
  return Object.entries(letters)
    .map(([letter, value]) => `${letter} = ${figure(value)}`)
    .join(', ')
}

function figure(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}
