import { getIssues } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'

import { context, network } from './exports.fixture'
import { postCollection } from './posts-geojson'

const collection = postCollection(network.posts, context)

describe('the posts as a map', () => {
  it('pass a GeoJSON checker, none at all too', () => {
    expect(getIssues(JSON.stringify(collection))).toEqual([])
    expect(getIssues(JSON.stringify(postCollection([], context)))).toEqual([])
  })

  it('have longitude before latitude, and a box of west, south, east, north', () => {
    expect(collection.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [-8, 12.65] })
    expect(collection.bbox).toEqual([-8, -14.7, 17.4, 12.65])
    expect(postCollection([], context)).not.toHaveProperty('bbox')
  })

  it('bear their ids, the edition and the licence', () => {
    expect(collection.features.map(({ id }) => id)).toEqual(['ml-bamako', 'sn-dakar', 'lt-vilnius'])
    expect(collection).toMatchObject({ edition: '2026-11-22', licence: 'etalab-2.0' })
    expect(collection).not.toHaveProperty('open')
    expect(postCollection([], { ...context, network: { ...network, open: true } })).toHaveProperty(
      'open',
      true,
    )
  })

  it('have the columns of the table as properties: lists as lists, null for what is not known', () => {
    expect(collection.features[0]?.properties).toMatchObject({
      id: 'ml-bamako',
      threats: ['terrorism [ml-2011 ml-2020]', 'arms-trafficking [inferred: ml-2011]'],
      established_year: 1961,
      // Texts in GeoJSON are never run as formulas: not guarded.
      contact_phone: '+223 44 97 57 57',
    })
    expect(collection.features[1]?.properties).toMatchObject({ threats: null, established_year: null })
    expect(collection.features[0]?.properties).not.toHaveProperty('longitude')
  })
})
