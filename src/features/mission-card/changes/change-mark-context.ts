import { createContext, type ReactNode } from 'react'

/** Draws what an edition did to a claim, by the lasting id of the claim. */
export type DrawChangeMark = (id: string) => ReactNode

export const noMark: DrawChangeMark = () => null

export const ChangeMarkContext = createContext(noMark)
