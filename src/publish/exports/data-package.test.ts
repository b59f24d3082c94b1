import { expect, it } from 'vitest'

import { dataPackage } from './data-package'
import { network } from './exports.fixture'

const schemas = ['network', 'editions', 'changes', 'withdrawn'].map((name) => `${name}.schema.json`)
const tables = ['posts.csv', 'post-years.csv', 'posts.geojson', 'figures.csv']
const documents = ['network.json', 'editions.json', 'withdrawn.json', 'changes/2026-11-30.json']
const facts = new Map(
  [...documents, ...tables, ...schemas].map((name) => [name, { bytes: 1, hash: `sha256:${name}` }]),
)

it('names the licence, the edition and every source', () => {
  expect(dataPackage(network, facts)).toMatchObject({
    version: '2026.11.22',
    edition: '2026-11-22',
    licenses: [{ name: 'etalab-2.0', path: expect.stringMatching(/^https:/) }],
    contributors: [{ title: 'Atlas SSI contributors' }],
  })
  expect(dataPackage(network, facts).sources).toHaveLength(network.sources.length)
})

it('says of an open edition, and of no other, that its files may still change', () => {
  expect(dataPackage({ ...network, open: true }, facts)).toMatchObject({
    open: true,
    description: expect.stringMatching(/2026-11-22 is open.*2026-11-22 est ouverte/),
  })
  expect(dataPackage(network, facts).description).not.toContain('open')
})

it('a version number has no leading zeros, even of an edition that is only a month', () => {
  expect(dataPackage({ ...network, edition: '2027-01-05' }, facts).version).toBe('2027.1.5')
  expect(dataPackage({ ...network, edition: '2027-02' }, facts).version).toBe('2027.2.0')
})

it('a licence that it does not know is named and no more', () => {
  expect(dataPackage({ ...network, licence: 'other-1.0' }, facts).licenses).toEqual([{ name: 'other-1.0' }])
})

it('a file whose bytes are not known stops it, by name', () => {
  const known = new Map([...facts].filter(([name]) => name !== 'posts.csv'))
  expect(() => dataPackage(network, known)).toThrow('Nothing is known of the bytes of posts.csv')
})
