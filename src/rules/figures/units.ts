import type { FigureUnit } from '~/model/figure'

/** `akin`: another unit of which an embassy has exactly one. `different`: one count does not tell the other. */
export type Kinship = 'same' | 'akin' | 'different'

/**
 * The one table of units that may be compared: those of one row count the same thing under another name.
 * An embassy has one service, led by one attaché; "delegation" is the service's name until 2010.
 */
export const comparableUnits = [
  ['embassies', 'services', 'attaches', 'delegations'],
  ['antennas'],
  ['locations'],
  ['officers'],
  ['countries'],
] as const satisfies readonly (readonly FigureUnit[])[]

/** How far counts in two units can be compared. */
export function kinshipOf(a: FigureUnit, b: FigureUnit): Kinship {
  if (a === b) return 'same'
  const rows: readonly (readonly FigureUnit[])[] = comparableUnits
  return rows.some((row) => row.includes(a) && row.includes(b)) ? 'akin' : 'different'
}
