import { network } from 'virtual:network'
import { expect, it } from 'vitest'

import { datasetBlock, describeDataset } from './data-blocks'
import { readSite } from './site'

const page = { lang: 'fr', title: 'Atlas', description: 'Des faits </script> datés' } as const
const nowhere = readSite({})
const somewhere = readSite({ ATLAS_URL: 'https://atlas.example/' })

it('the data are described in the words of the page, with licence, edition and makers', () => {
  expect(describeDataset(network, page, nowhere)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Atlas',
    description: page.description,
    license: expect.stringMatching(/^https:\/\/www\.etalab\.gouv\.fr\//),
    creator: { '@type': 'Organization', name: 'Contributeurs de l’Atlas SSI' },
    dateModified: network.edition,
    spatialCoverage: { geo: { box: expect.stringMatching(/^-?[\d.]+( -?[\d.]+){3}$/) } },
  })
  expect(describeDataset(network, { ...page, lang: 'en' }, nowhere)).toMatchObject({
    creator: { name: 'Atlas SSI contributors' },
  })
})

it('the data of an open edition are called a draft', () => {
  const statusOf = (open: boolean) => describeDataset({ ...network, open }, page, nowhere)
  expect(statusOf(true)).toMatchObject({ creativeWorkStatus: 'Draft' })
  expect(statusOf(false)).toMatchObject({ creativeWorkStatus: 'Published' })
})

it('they cover the time from the first date that a source gives to the last', () => {
  const posts = network.posts.map((post) => ({ ...post, established: { year: 1905, sources: ['x'] } }))
  expect(describeDataset(network, page, nowhere)).toMatchObject({
    temporalCoverage: expect.stringMatching(/^19\d{2}\/20\d{2}(-\d{2}){0,2}$/),
  })
  expect(describeDataset({ ...network, posts }, page, nowhere)).toMatchObject({
    temporalCoverage: expect.stringMatching(/^1905\//),
  })
  const empty = { ...network, posts: [], figures: [], events: [] }
  expect(describeDataset(empty, page, nowhere)).not.toHaveProperty('temporalCoverage')
  expect(describeDataset(empty, page, nowhere)).not.toHaveProperty('spatialCoverage')
})

it('no address is made up: paths alone until the site has one', () => {
  expect(JSON.stringify(describeDataset(network, page, nowhere))).toContain(
    '"contentUrl":"/api/v1/posts.csv"',
  )
  expect(describeDataset(network, page, nowhere)).not.toHaveProperty('url')
  const known = describeDataset(network, { ...page, lang: 'en' }, somewhere)
  expect(known).toMatchObject({ url: 'https://atlas.example/en/' })
  expect(JSON.stringify(known)).toContain('"contentUrl":"https://atlas.example/api/v1/posts.csv"')
})

it('the block for the page is data, and no text of it can end it', () => {
  const block = datasetBlock(network, page, nowhere)
  const [, content = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(block) ?? []
  expect(JSON.parse(content)).toEqual(describeDataset(network, page, nowhere))
})
