import {
  renderQueryString,
  unstable_createAdapterProvider as createAdapterProvider,
  type unstable_AdapterInterface as AdapterInterface,
} from 'nuqs/adapters/custom'
import { useSyncExternalStore } from 'react'

/**
 * Keeps the state of an embed in memory, starting with its address, which is not changed: history entries of a frame would
 * make the Back button of the page around it step through the frame.
 */
export function createMemoryAdapter(search: string) {
  const listeners = new Set<() => void>()
  let current = new URLSearchParams(search)

  function subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  function useMemoryAdapter(): AdapterInterface {
    const searchParams = useSyncExternalStore(subscribe, () => current)
    return {
      searchParams,
      updateUrl: (next) => {
        current = new URLSearchParams(renderQueryString(next))
        for (const listener of listeners) listener()
      },
      getSearchParamsSnapshot: () => new URLSearchParams(current),
    }
  }

  return createAdapterProvider(useMemoryAdapter)
}
