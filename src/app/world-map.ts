import { onDemand } from '~/parts/on-demand'

const load = async () => (await import('~/features/world-map/WorldMap')).WorldMap

let loading: ReturnType<typeof load> | undefined

/** Asked for once, so that what has come is there without another wait; and again after a failure. */
async function loadOnce() {
  loading ??= load()
  try {
    return await loading
  } catch (error) {
    loading = undefined
    throw error
  }
}

/** The map, loaded once the page is taken over, or the frame of another site opened. */
export const WorldMap = onDemand(loadOnce, [])

/** Has its code run while the words of the page are still on their way. */
export function warmWorldMap(): void {
  // Who draws it asks again, and says what went wrong.
  loadOnce().catch(() => {})
}
