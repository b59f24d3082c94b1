import { NuqsAdapter } from 'nuqs/adapters/react'
import type { ReactNode } from 'react'

import { AddressReader } from './address'

/** The address as the state of the page, for all that reads it, changes it or links to another state of it. */
export function AddressProvider({ children }: { readonly children: ReactNode }) {
  return (
    <NuqsAdapter>
      <AddressReader>{children}</AddressReader>
    </NuqsAdapter>
  )
}
