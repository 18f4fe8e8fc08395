/** The scoring model in use, for components: followed live, with the ways to look through another library and to write to mine. */
import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import type { Edit } from '../../shared/changes/change.ts'
import type { AccountId } from '../../shared/domain/ids.ts'
import type { LibraryView } from './data.ts'
import { useData, useOpenedData } from './data-context.tsx'
import { modelOf, plainModel, type Model } from './model.ts'
import { DEFAULTS, LOOK_THROUGH } from './preferences.ts'
import { useLiveQuery } from './use-live-query.ts'
import { wroteOf, type Wrote } from './use-writer.ts'

export type { Model }

const ModelContext = createContext<Model>(plainModel)

/** Shows nothing until the libraries are read, once after the start: no score appears by parameters that are not in use. */
export function ModelProvider({ children }: { readonly children: ReactNode }) {
  const { data, preferences } = useOpenedData()
  const [model, setModel] = useState<Model>()
  const read = useLiveQuery(async () => {
    try {
      return { libraries: await data.libraries(), lookThrough: await preferences.get(LOOK_THROUGH) }
    } catch {
      // A database that cannot be read is told of by whatever page reads it next.
      return { libraries: [], lookThrough: undefined }
    }
  }, [data, preferences])
  const [seen, setSeen] = useState<typeof read>()
  if (read !== seen && read !== undefined) {
    setSeen(read)
    setModel(modelOf(read.libraries, read.lookThrough, model))
  }
  return model === undefined ? null : <ModelContext value={model}>{children}</ModelContext>
}

export function useModel(): Model {
  return use(ModelContext)
}

/** Reads the model as it is at the moment of asking: right after an import, before the components have followed. */
export function useReadModel(): () => Promise<Model> {
  const { data, preferences } = useOpenedData()
  return useCallback(
    async () => modelOf(await data.libraries(), await preferences.get(LOOK_THROUGH)),
    [data, preferences],
  )
}

/** Looks through a library by its id, through the defaults, or (null) through mine, whichever that is. */
export function useLookThrough(): (library: string | null) => void {
  const { preferences } = useOpenedData()
  return useCallback((library) => void preferences.set(LOOK_THROUGH, library), [preferences])
}

/** The value of `useLookThrough` for the defaults. */
export const defaultsChoice = DEFAULTS

export type OwnLibrary = {
  /** Null until something is written to it. */
  readonly view: LibraryView | null
  /** Writes one change to my library, making it where there is none; `edits` is given its id. */
  readonly edit: (edits: (library: AccountId) => readonly Edit[]) => Promise<Wrote>
}

export function useOwnLibrary(): OwnLibrary {
  const data = useData()
  const { libraries } = useModel()
  const edit = useCallback<OwnLibrary['edit']>(
    async (edits) => wroteOf(data, await data.editLibrary(edits)),
    [data],
  )
  return { view: libraries.find(({ mine }) => mine) ?? null, edit }
}
