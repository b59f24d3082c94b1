import type { CountryCode } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'
import type { Position, PostSummary } from '~/model/post'
import { postsConcerning } from '~/rules/coverage/country-posts'
import { type CountryRole, countryRoles } from '~/rules/coverage/standing'

import { toWorld } from './borders'

export type CountryRoles = ReadonlyMap<CountryCode, CountryRole>
export type CountryStates = ReadonlyMap<CountryCode, FillState>

const none: CountryRoles = new Map()

/**
 * The countries to tint: for a chosen post, its host and the countries it covers; otherwise for chosen countries,
 * these and the hosts of posts that cover them. As of today, whatever the filters.
 */
export function rolesToShow(
  network: NetworkSummary,
  post: PostSummary | undefined,
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

/** Path data of points: zero-length lines, made visible by the stroke's caps. */
export function pointPath(positions: readonly Position[]): string {
  return positions
    .map((position) => {
      const [x, y] = toWorld(position)
      return `M${x},${y}h0`
    })
    .join('')
}

/** Fill of a country: its role for posts today, "spoken of, no more", or "no source found". */
export type FillState = CountryRole | 'other' | 'none'

/** In the order of the legend. */
export const fillStates: readonly FillState[] = ['host', 'covered', 'scoped', 'inferred', 'other', 'none']
