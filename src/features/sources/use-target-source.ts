import { useSyncExternalStore } from 'react'

const pattern = /^#source-([a-z0-9]+(?:-[a-z0-9]+)*)$/

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** The id of the source that the address points at, as `#source-ml-2020` does; else null. */
export function useTargetSource(): string | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  )
  return pattern.exec(hash)?.[1] ?? null
}
