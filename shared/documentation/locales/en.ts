/** The documentation of the model in English. */
import type { DocumentationWords } from '../words.ts'
import { formulasEn } from './en-formulas.ts'
import { parametersEn } from './en-parameters.ts'

export const documentationEn = {
  parameters: parametersEn,
  formulas: formulasEn,
  rules: {
    oneVoice:
      'One voice has one answer to a question about one subject: the latest. What somebody said, what was seen or written, hearsay and conclusions stand apart, so that nobody’s own words are displaced by what others say of them.',
    known:
      'A construct is known from a mass of {{mass}} on. Below that it is not known, or stale where there was evidence once.',
    divided:
      'Opinions are divided from {{voices}} voices on, where four times their mean squared distance from the level is {{spread}} or more.',
    classes:
      'A person averse in both screening answers is in the class of both; in one, or in the only one given, in the class of at least one; averse in neither of two, in the class of neither.',
    leading:
      'The class whose people weigh most leads; of equally heavy ones the more averse. It is contested where people fall into different classes.',
    onTheLine:
      'A quadrant is on the line where the best two probabilities differ by less than {{difference}}.',
    leaning:
      'It is leaning under a probability of {{probability}}, or with fewer than {{voices}} voices on either axis.',
    contradiction:
      'Two answers contradict each other where they come from two people, or from one person’s words and what was seen, differ by {{difference}} or more, are not of neighbouring options unless there are only two, and are at most {{days}} days apart. Further apart they are a change.',
    singleSource:
      'What is known comes from a single source while no two of the people behind it have different roles or departments. One that is not written down proves no difference.',
    agreement:
      'Agreement is Krippendorff’s alpha for ordered answers: one unit per question and subject, one coder per person. Hidden under {{hidden}} pairable values, shown with a warning under {{warned}}.',
    friction:
      'A step blocks where at least half of the weight of the answers about it says so, and slows where at least half says that it slows or blocks.',
    diagnosis:
      'Over {{days}} days: used for {{healthy}} or more of what they are entitled to is healthy, from {{partly}} on partly used. Below that, a written policy at a step that blocks or slows suppresses it; a main motive other than use value means that it was bought for another reason; with path and motives known and neither, it was not adopted. Otherwise it is not known.',
    help: 'The weakest of the five checks is the known one of the lowest level, where that is below {{level}}. What holds the decision up is the stronger of fear and contentment, from a mass of {{mass}} of those who say so; that neither does is said only where both are known.',
    risks:
      'A known construct below {{level}}; a step that blocks ({{blocks}}) or slows ({{slows}}); a motive on a false belief ({{belief}}); a key person who left ({{left}}). Equal severities share a rank.',
    notice:
      'A notice deadline within the renewal horizon, while the use is not diagnosed, has a severity of {{severity}}.',
    askNext:
      'The gain of a question is by how much its answer is expected to narrow the interval of its construct and to settle the quadrant. An unanswered screening question adds {{unanswered}}, a contested one {{contested}}. What somebody answered in their own words, or was seen, in the last {{days}} days is left out.',
    calibration:
      'Your own outcomes of a class are added to the published rate as if that rate were as many outcomes as the weight of the study says. Class and forecast are frozen at the first assessment.',
    judged:
      'Forecasts are judged from {{outcomes}} outcomes with at least {{each}} of each result. Before that they are indicative only.',
  },
} as const satisfies DocumentationWords
