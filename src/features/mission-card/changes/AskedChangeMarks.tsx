import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode } from 'react'

import { hasPostPages } from '~/api/fetch/files'

interface AskedChangeMarksProps {
  readonly children: ReactNode
}

/** Has the claims below marked with what editions did to them. Both are asked for once the claims are on screen. */
export function AskedChangeMarks({ children }: AskedChangeMarksProps) {
  const { data } = useQuery({
    queryKey: ['change-marks'],
    queryFn: async ({ client }) => (await import('./change-marks')).askChangeMarks(client),
    // Without pages of the build there is none that tells what changed.
    enabled: hasPostPages,
    staleTime: Infinity,
    structuralSharing: false,
  })
  return <ChangeMarkContext value={data ?? noMark}>{children}</ChangeMarkContext>
}

/** Draws what an edition did to a claim, by the lasting id of the claim. */
export type DrawChangeMark = (id: string) => ReactNode

const noMark: DrawChangeMark = () => null

export const ChangeMarkContext = createContext(noMark)
