/** Hands the questions that can be asked to every component; apart from their words, which load with the pages. */
import { createContext } from 'react'
import { shippedCatalogue, type Catalogue } from '../../shared/instruments/catalogue.ts'
import type { OwnQuestionWords } from '../../shared/instruments/own-instruments.ts'

/** What the app knows to ask: the shipped instruments with those of the libraries here. */
export type Instruments = {
  readonly catalogue: Catalogue
  readonly own: ReadonlyMap<string, OwnQuestionWords>
}

export const InstrumentsContext = createContext<Instruments>({ catalogue: shippedCatalogue, own: new Map() })
