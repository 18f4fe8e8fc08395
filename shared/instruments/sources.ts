/** The documents that questions, figures and rules are cited from, as far as they name themselves. */
import type { SourceId } from './instrument.ts'

export type Citation = {
  readonly author: string
  readonly title: string
  /** Where it was published, as far as the document says. */
  readonly where: string
  /** Year or day of publication; empty where the document does not say. */
  readonly date: string
}

const motivations: Citation = {
  author: 'Jose Palomino',
  title: 'Know Thy Customers’ Internal Motivations',
  where: 'adapted from the eBook “Know Thy Customer”',
  date: '2016-01-07',
}

export const citations: { readonly [source in Exclude<SourceId, 'ours'>]: Citation } = {
  S0: {
    author: 'posted by StephenLibbyy',
    title: 'The Number One Thing to Assess About Your Customers',
    where: 'wdmsh.tumblr.com, on a study of high-quality deals of 2019',
    date: '',
  },
  S1a: { author: 'Megann and Steve', title: 'Who is Your Customer Now?', where: '', date: '' },
  S1b: {
    author: 'Megann and Steve',
    title: 'To Drive Customer Understanding in your Company, Get Yourself in Gear',
    where: '',
    date: '',
  },
  S2a: motivations,
  S2b: motivations,
  S3: {
    author: 'David Brock',
    title: 'Why do we think customers know what they are doing?',
    where: '',
    date: '',
  },
  S4: {
    author: 'Coordinate',
    title: 'Is Your Customer Ready To Be Successful?',
    where: 'blog of Coordinate',
    date: '',
  },
}
