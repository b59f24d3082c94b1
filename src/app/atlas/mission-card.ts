import { onDemand } from '~/parts/on-demand'

/** The card of a post, loaded when one is chosen, or ahead when one is pointed at. */
export const MissionCard = onDemand(
  async () => (await import('~/features/mission-card/MissionCard')).MissionCard,
  ['card', 'cite', 'page'],
)
