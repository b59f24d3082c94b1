import type { CountryRole } from '~/rules/coverage/standing'

/** How a country is filled: by what it is to a post today, by "spoken of, no more", by "no source found". */
export type FillState = CountryRole | 'other' | 'none'

/** In the order in which the legend explains them. */
export const fillStates: readonly FillState[] = ['host', 'covered', 'scoped', 'inferred', 'other', 'none']
