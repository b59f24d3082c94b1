import type { Edition } from '~/model/network'

import { documentAddress } from './network.query'

/** Where a file beside the document lies, by its name: a server that keeps the contract has them all. */
export function fileAddress(name: string): string {
  return documentAddress.replace(/[^/]*$/, '') + name
}

/** Where a data edition is kept for good, beside the document; the document itself as long as it is open. */
export function editionAddress({ edition, open }: Edition): string {
  return open ? documentAddress : fileAddress(`editions/${edition}.json`)
}

/** Whether the build has written a page for every post: not where the data lie on another server. */
export const hasPostPages = !import.meta.env.VITE_API_URL
