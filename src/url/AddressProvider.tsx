import { NuqsAdapter } from 'nuqs/adapters/react'
import type { ReactNode } from 'react'

import { AddressReader } from './address'

/** Provides the state of the page, which is kept in the address, to everything that reads, changes or links to it. */
export function AddressProvider({ children }: { readonly children: ReactNode }) {
  return (
    <NuqsAdapter>
      <AddressReader>{children}</AddressReader>
    </NuqsAdapter>
  )
}
