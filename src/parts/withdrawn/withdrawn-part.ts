import { onDemand } from '../on-demand'

/** The notice of what was withdrawn; where its code cannot be had, there is none. */
export const WithdrawnPart = onDemand(
  async () => (await import('./WithdrawnNotice')).WithdrawnNotice,
  ['changes', 'card'],
  () => null,
)
