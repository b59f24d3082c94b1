import { onDemand } from '~/parts/on-demand'

/** The card of a post; its chunk is loaded when a post is chosen, or preloaded on hover. */
export const MissionCard = onDemand(
  async () => (await import('~/features/mission-card/MissionCard')).MissionCard,
  ['card', 'cite', 'page'],
)
