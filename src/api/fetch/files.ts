import type { Edition } from '~/model/network'

const local = `${import.meta.env.BASE_URL}api/v1/network.json`

/** Where the document lies: on this site, or on the server that the build was told of. */
export const documentAddress = import.meta.env.VITE_API_URL || local

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
