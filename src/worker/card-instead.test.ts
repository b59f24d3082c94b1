import { expect, test } from 'vitest'

import { isCacheOfVisits, isOwnCache } from './cache-names'
import { cardInstead } from './card-instead'

const scope = 'https://example.org/atlas/'

test('the page of a post leads to its card, in its language and below the site’s own path', () => {
  const way = (address: string) => cardInstead(address, scope)?.headers.get('location')
  expect(way('https://example.org/atlas/postes/ml-bamako/')).toBe('https://example.org/atlas/?post=ml-bamako')
  expect(way('https://example.org/atlas/en/posts/ml-bamako/')).toBe(
    'https://example.org/atlas/en/?post=ml-bamako',
  )
  expect(way('https://example.org/atlas/embed/')).toBeUndefined()
  expect(way('https://example.org/atlas/postes/')).toBeUndefined()
  expect(way('https://example.org/atlas/api/v1/posts.csv')).toBeUndefined()
})

test('caches of other sites on the same host, and of the atlas at another path, are not its own', () => {
  const names = [
    `atlas-precache-v2-${scope}`,
    `atlas-visits-1a2b-${scope}`,
    'atlas-precache-v2-https://example.org/',
    'atlas-visits-1a2b-https://example.org/other/',
    `workbox-precache-v2-${scope}`,
  ]
  expect(names.filter((name) => isOwnCache(name, scope))).toEqual(names.slice(0, 2))
  expect(names.filter((name) => isCacheOfVisits(name, scope))).toEqual(names.slice(1, 2))
})
