import { onDemand } from '~/parts/on-demand'

/** The map; its chunk is loaded after hydration, or when an embed is opened. */
export const WorldMap = onDemand(async () => (await import('~/features/world-map/WorldMap')).WorldMap, [])
