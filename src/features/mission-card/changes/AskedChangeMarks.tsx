import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { hasPostPages } from '~/api/fetch/files'

import { ChangeMarkContext, noMark } from './change-mark-context'

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
