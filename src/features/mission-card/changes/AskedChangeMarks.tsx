import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode } from 'react'

import { hasPostPages } from '~/api/fetch/files'

interface AskedChangeMarksProps {
  readonly children: ReactNode
}

/** Provides change marks for the claims below: code and editions are requested once the claims are on screen. */
export function AskedChangeMarks({ children }: AskedChangeMarksProps) {
  const { data } = useQuery({
    queryKey: ['change-marks'],
    queryFn: async ({ client }) => (await import('./change-marks')).askChangeMarks(client),
    // Change marks link to a page of the build, which is missing without post pages.
    enabled: hasPostPages,
    staleTime: Infinity,
    structuralSharing: false,
  })
  return <ChangeMarkContext value={data ?? noMark}>{children}</ChangeMarkContext>
}

/** Renders the change mark of a claim by its lasting id; nothing if no edition changed it. */
export type DrawChangeMark = (id: string) => ReactNode

const noMark: DrawChangeMark = () => null

export const ChangeMarkContext = createContext(noMark)
