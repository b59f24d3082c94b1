import { notifyManager, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from 'react'

import type { EmbeddedSummary } from '~/api/fetch/embedded-summary'
import { networkQuery } from '~/api/fetch/network.query'
import type { ParsedNetwork } from '~/api/parse/parse-network'
import { isWhole, type Network, type NetworkSummary } from '~/model/network'
import type { Source } from '~/model/source'

const SummaryContext = createContext<EmbeddedSummary | null>(null)

interface SummaryProviderProps {
  /** The summary of the network in the document; null if there is none and the network must be requested. */
  readonly embedded: EmbeddedSummary | null
  readonly children: ReactNode
}

/** Provides the summary embedded in the document. */
export function SummaryProvider({ embedded, children }: SummaryProviderProps) {
  return <SummaryContext value={embedded}>{children}</SummaryContext>
}

/**
 * The network as far as the first screen needs it; undefined until something is known. The summary stays in use even
 * after the whole has come, so that nothing renders again, unless the whole is another edition.
 */
export function useKnownNetwork(): NetworkSummary | undefined {
  const embedded = useContext(SummaryContext)
  const whole = useWholeAnswer()
  return embedded && whole?.digest === embedded.digest
    ? embedded.summary
    : (whole?.network ?? embedded?.summary)
}

/** The whole network if another part has already requested and received it. */
export function useWholeIfThere(): Network | undefined {
  return useWholeAnswer()?.network
}

/**
 * The cached answer of the network query, if any. Undefined while hydrating, so that the first render matches the
 * prerendered markup.
 */
function useWholeAnswer(): ParsedNetwork | undefined {
  const client = useQueryClient()
  const subscribe = useCallback(
    (listener: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(listener)),
    [client],
  )
  return useSyncExternalStore(
    subscribe,
    () => client.getQueryData(networkQuery.queryKey),
    () => undefined,
  )
}

/** The query of the whole network, requested once `isWanted`. */
export function useWholeNetwork(isWanted = true) {
  return useQuery({ ...networkQuery, enabled: isWanted })
}

/** Returns a function that resolves to the whole network, requesting it if only the summary is known. */
export function useWholeOf(): (known: NetworkSummary) => Promise<Network> {
  const client = useQueryClient()
  return async (known) => (isWhole(known) ? known : (await client.ensureQueryData(networkQuery)).network)
}

/** A source with all its fields: a summary has only some, so the whole network is requested. */
export function useFullSource(source: Source): Source {
  const { data } = useWholeNetwork()
  return data?.network.sources.find(({ id }) => id === source.id) ?? source
}

interface Answer {
  readonly status: 'pending' | 'error' | 'success'
  readonly error: Error | null
}

/**
 * The latest error, kept while the query is retried, so that the message and the button under the pointer stay until
 * there is an answer.
 */
export function useHeldError({ status, error }: Answer): Error | null {
  const [last, setLast] = useState<Error | null>(null)
  if (error !== null && error !== last) setLast(error)
  return error ?? (status === 'pending' ? last : null)
}
