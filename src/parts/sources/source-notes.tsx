import { createContext, type ReactNode, useContext, useMemo } from 'react'

import type { Source } from '~/model/source'

/** Sources by id, and the number each bears among the notes of the part of the page it is cited in. */
interface SourceNotes {
  readonly sources: ReadonlyMap<string, Source>
  readonly numbers: ReadonlyMap<string, number>
  /** A page without script: marks are links to the notes, which bear the ids that `noteId` gives. */
  readonly isStatic: boolean
}

const SourceNotesContext = createContext<SourceNotes | null>(null)

interface SourceNotesProviderProps {
  readonly sources: readonly Source[]
  /** Ids in the order in which their numbers run, from 1. */
  readonly cited: readonly string[]
  readonly isStatic?: boolean
  readonly children: ReactNode
}

/** Numbers the sources that a part of the page cites; the marks inside it use these numbers. */
export function SourceNotesProvider({
  sources,
  cited,
  isStatic = false,
  children,
}: SourceNotesProviderProps) {
  const notes = useMemo(
    () => ({
      sources: new Map(sources.map((source) => [source.id, source])),
      numbers: new Map(cited.map((id, index) => [id, index + 1])),
      isStatic,
    }),
    [sources, cited, isStatic],
  )
  return <SourceNotesContext value={notes}>{children}</SourceNotesContext>
}

/** The id of a note in a page without script. */
export function noteId(number: number): string {
  return `note-${number}`
}

/** The notes of the surrounding part of the page. Throws where nothing provides them. */
export function useSourceNotes(): SourceNotes {
  const notes = useContext(SourceNotesContext)
  if (!notes) throw new Error('useSourceNotes needs a SourceNotesProvider above it')
  return notes
}
