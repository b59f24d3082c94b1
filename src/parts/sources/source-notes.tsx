import { createContext, type ReactNode, useContext, useMemo } from 'react'

import type { Source } from '~/model/source'

/** Sources by id, and their note numbers in the surrounding part of the page. */
interface SourceNotes {
  readonly sources: ReadonlyMap<string, Source>
  readonly numbers: ReadonlyMap<string, number>
  /** A page without script: source marks are links to notes with the ids of `noteId`. */
  readonly isStatic: boolean
}

const SourceNotesContext = createContext<SourceNotes | null>(null)

interface SourceNotesProviderProps {
  readonly sources: readonly Source[]
  /** Ids in the order of their numbers, from 1. */
  readonly cited: readonly string[]
  readonly isStatic?: boolean
  readonly children: ReactNode
}

/** Numbers the sources cited in a part of the page, for the source marks in it. */
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

/** The element id of a note in a page without script. */
export function noteId(number: number): string {
  return `note-${number}`
}

/** The numbered sources of the surrounding part of the page. Throws without a provider. */
export function useSourceNotes(): SourceNotes {
  const notes = useContext(SourceNotesContext)
  if (!notes) throw new Error('useSourceNotes needs a SourceNotesProvider above it')
  return notes
}
