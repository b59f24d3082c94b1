import type { CountryCode } from '~/model/claim'
import type { Network } from '~/model/network'
import type { Position, Post } from '~/model/post'
import { postsConcerning } from '~/rules/coverage/country-posts'
import { type CountryRole, countryRoles } from '~/rules/coverage/standing'

import { toWorld } from './borders'

export type CountryRoles = ReadonlyMap<CountryCode, CountryRole>
export type CountryStates = ReadonlyMap<CountryCode, FillState>

const none: CountryRoles = new Map()

/**
 * What to tint. With a post chosen: its host and the countries it covers. Otherwise, with countries
 * chosen: these, and the hosts of the posts that cover them. What holds today, whatever the filters.
 */
export function rolesToShow(
  network: Network,
  post: Post | undefined,
  countries: readonly CountryCode[],
): CountryRoles {
  if (post) return countryRoles(network, [post])
  if (countries.length === 0) return none
  const shown = new Map<CountryCode, CountryRole>()
  for (const code of countries) {
    const concerned = postsConcerning(network, code)
    const role = countryRoles(network, concerned).get(code)
    if (role) shown.set(code, role)
    for (const one of concerned) {
      const roles = countryRoles(network, [one])
      if (roles.has(code)) shown.set(one.country, 'host')
    }
  }
  return shown
}

/** Path data of points: lines of no length, which the stroke's caps make visible. */
export function pointPath(positions: readonly Position[]): string {
  return positions
    .map((position) => {
      const [x, y] = toWorld(position)
      return `M${x},${y}h0`
    })
    .join('')
}

/** How a country is filled: by what it is to a post today, by "spoken of, no more", by "no source found". */
export type FillState = CountryRole | 'other' | 'none'

/** In the order in which the legend explains them. */
export const fillStates: readonly FillState[] = ['host', 'covered', 'scoped', 'inferred', 'other', 'none']
