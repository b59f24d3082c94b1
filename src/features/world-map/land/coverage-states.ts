import type { CountryRole } from '~/rules/coverage/country-roles'

/** How a country is filled: by what a source says, by "a source speaks of it, no more", by "no source found". */
export type FillState = CountryRole | 'other' | 'none'

/** In the order in which the legend explains them. */
export const fillStates: readonly FillState[] = ['host', 'covered', 'scoped', 'other', 'none']
