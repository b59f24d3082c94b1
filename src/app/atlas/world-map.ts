import { onDemand } from '~/parts/on-demand'

/** The map, loaded once the page is taken over, or the frame of another site opened. */
export const WorldMap = onDemand(async () => (await import('~/features/world-map/WorldMap')).WorldMap, [])
