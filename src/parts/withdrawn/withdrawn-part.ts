import { onDemand } from '../on-demand'

/** The notice about something withdrawn; nothing if its code cannot be loaded. */
export const WithdrawnPart = onDemand(
  async () => (await import('./WithdrawnNotice')).WithdrawnNotice,
  ['changes'],
  () => null,
)
