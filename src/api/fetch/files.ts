import type { Edition } from '~/model/network'

import { documentAddress } from './network.query'

/** Address of a file beside the document, by its name: every server that keeps the contract has these files. */
export function fileAddress(name: string): string {
  return documentAddress.replace(/[^/]*$/, '') + name
}

/** Permanent address of a data edition; while the edition is open, the address of the document itself. */
export function editionAddress({ edition, open }: Edition): string {
  return open ? documentAddress : fileAddress(`editions/${edition}.json`)
}

/** Whether the build wrote a page for every post: not if the data are on another server. */
export const hasPostPages = !import.meta.env.VITE_API_URL
