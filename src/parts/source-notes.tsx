import { createContext, type ReactNode, useContext, useMemo } from 'react'

import type { Source } from '~/domain/network'

/** Sources by id, and the number each bears among the notes of the part of the page it is cited in. */
interface SourceNotes {
  readonly sources: ReadonlyMap<string, Source>
  readonly numbers: ReadonlyMap<string, number>
}

const SourceNotesContext = createContext<SourceNotes | null>(null)

interface SourceNotesProviderProps {
  readonly sources: readonly Source[]
  /** Ids in the order in which their numbers run, from 1. */
  readonly cited: readonly string[]
  readonly children: ReactNode
}

/** Numbers the sources that a part of the page cites; the marks inside it use these numbers. */
export function SourceNotesProvider({ sources, cited, children }: SourceNotesProviderProps) {
  const notes = useMemo(
    () => ({
      sources: new Map(sources.map((source) => [source.id, source])),
      numbers: new Map(cited.map((id, index) => [id, index + 1])),
    }),
    [sources, cited],
  )
  return <SourceNotesContext value={notes}>{children}</SourceNotesContext>
}

/** The notes of the surrounding part of the page. Throws where nothing provides them. */
export function useSourceNotes(): SourceNotes {
  const notes = useContext(SourceNotesContext)
  if (!notes) throw new Error('useSourceNotes needs a SourceNotesProvider above it')
  return notes
}
