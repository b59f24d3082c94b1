import { queryOptions } from '@tanstack/react-query'

import { type Borders, readBorders } from './borders'

async function fetchBorders({ signal }: { readonly signal: AbortSignal }): Promise<Borders> {
  const address = new URL(`${import.meta.env.BASE_URL}borders.json`, document.baseURI)
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`borders.json: the server answered ${response.status}`)
  return readBorders(await response.json())
}

/** The borders of the map: fetched once, since they never change while the page is open. */
export const bordersQuery = queryOptions({
  queryKey: ['borders'],
  queryFn: fetchBorders,
  staleTime: Infinity,
  gcTime: Infinity,
})
