import { createContext, useContext } from 'react'

/** Id of the title of the part of a card that its sections stand in, as what was said before a year; empty in a card undivided. */
export const SectionPartContext = createContext('')

/**
 * Ids of what names a section of a card, for `aria-labelledby`: its title, and that of its part, since two parts may have
 * sections of one title.
 */
export function useSectionName(titleId: string): string {
  const part = useContext(SectionPartContext)
  return part === '' ? titleId : `${titleId} ${part}`
}
