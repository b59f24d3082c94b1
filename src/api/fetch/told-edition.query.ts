import { queryOptions } from '@tanstack/react-query'

import { parseNetwork } from '~/api/parse/parse-network'
import type { ListedEdition, ToldEdition } from '~/model/changes'
import type { Network } from '~/model/network'

import { fetchNetwork } from './fetch-network'
import { fileAddress } from './files'

/**
 * The changes of an edition with the texts before and after: its difference and both documents. Fetched when a reader opens
 * the edition.
 *
 * @param known the document that the page has, which is not fetched again.
 */
export function toldEditionQuery(before: ListedEdition, edition: ListedEdition, known: Network) {
  return queryOptions({
    queryKey: ['told-edition', before.digest, edition.digest],
    queryFn: async ({ signal }): Promise<ToldEdition> => {
      const ask = (name: string) => fetchNetwork(fileAddress(name), { signal })
      const [{ parseDifference }, { withLastingIds }] = await Promise.all([
        import('~/api/parse/parse-history'),
        import('~/rules/editions/keyed-records'),
      ])
      const documentOf = async ({ edition: date, document }: ListedEdition) =>
        date === known.edition ? known : withLastingIds(parseNetwork(await ask(document)).network)
      const [difference, earlier, later] = await Promise.all([
        ask(edition.changes ?? `changes/${edition.edition}.json`),
        documentOf(before),
        documentOf(edition),
      ])
      return { before: earlier, after: later, difference: parseDifference(difference) }
    },
    staleTime: Infinity,
    structuralSharing: false,
  })
}
