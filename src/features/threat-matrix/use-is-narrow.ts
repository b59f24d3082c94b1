import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 47.9375em)'

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia?.(narrow)
  media?.addEventListener('change', onChange)
  return () => media?.removeEventListener('change', onChange)
}

/** Whether the window is as narrow as a phone, where a wide matrix is read as lists. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(narrow).matches ?? false,
    () => false,
  )
}
