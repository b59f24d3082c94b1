import { notifyManager, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from 'react'

import type { EmbeddedOverview } from '~/api/fetch/embedded-overview'
import { networkQuery } from '~/api/fetch/network.query'
import type { ParsedNetwork } from '~/api/parse/parse-network'
import type { WholeNetwork } from '~/model/network'
import type { Source } from '~/model/source'
import { isWhole, type KnownNetwork } from '~/rules/survey/overview'

const OverviewContext = createContext<EmbeddedOverview | null>(null)

interface OverviewProviderProps {
  /** What the document itself holds of the network; null where it has to be asked for. */
  readonly embedded: EmbeddedOverview | null
  readonly children: ReactNode
}

/** Gives the page what its document holds of the network. */
export function OverviewProvider({ embedded, children }: OverviewProviderProps) {
  return <OverviewContext value={embedded}>{children}</OverviewContext>
}

/**
 * The network as far as the first screen needs it, undefined until something is known. The overview in the
 * document stays even when the whole is there, so that nothing has to be drawn again; only another edition
 * takes its place.
 */
export function useKnownNetwork(): KnownNetwork | undefined {
  const embedded = useContext(OverviewContext)
  const whole = useWholeAnswer()
  return embedded && whole?.digest === embedded.digest
    ? embedded.overview
    : (whole?.network ?? embedded?.overview)
}

/** The whole network if it is there, asked for by others. */
export function useWholeIfThere(): WholeNetwork | undefined {
  return useWholeAnswer()?.network
}

/**
 * The answer to the one query, if there is one. What is hydrated begins without it, since it has to be drawn as it was
 * prerendered; what is drawn later has it at once.
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

/** The query of the whole network, which is asked for from the moment it is wanted. */
export function useWholeNetwork(isWanted = true) {
  return useQuery({ ...networkQuery, enabled: isWanted })
}

/** A function that resolves to the whole of a network of which an overview may be known, asking for it if it must. */
export function useWholeOf(): (known: KnownNetwork) => Promise<WholeNetwork> {
  const client = useQueryClient()
  return async (known) => (isWhole(known) ? known : (await client.ensureQueryData(networkQuery)).network)
}

/** A source of an overview with all that is known of it, which is asked for. */
export function useFullSource(source: Source): Source {
  const { data } = useWholeNetwork()
  return data?.network.sources.find(({ id }) => id === source.id) ?? source
}

interface Answer {
  readonly status: 'pending' | 'error' | 'success'
  readonly error: Error | null
}

/**
 * What went wrong last, still there while the question is asked again: the words and the button under the
 * reader's finger stay until the answer is here.
 */
export function useHeldError({ status, error }: Answer): Error | null {
  const [last, setLast] = useState<Error | null>(null)
  if (error !== null && error !== last) setLast(error)
  return error ?? (status === 'pending' ? last : null)
}
