import { describe, expect, it } from 'vitest'

import { defaultFigureFilter } from '~/rules/figures/figures'
import { noFilters } from '~/rules/selection/filter-table'
import { selectPosts } from '~/rules/selection/filters'
import { createPostIndex } from '~/rules/selection/post-index'

import { network } from './exports.fixture'
import { figuresDocument, postsDocument, selectedFigures, selectedPosts } from './subset'

const index = createPostIndex(network, () => [])
const select = (threats: readonly string[]) => selectPosts(network, index, { ...noFilters, threats })
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('a document of the posts shown', () => {
  const document = postsDocument(network, select(['terrorism']))

  it('holds those posts and the sources that they use, the original of a copy among them', () => {
    expect(idsOf(document.posts)).toEqual(['ml-bamako'])
    expect(idsOf(document.sources)).toEqual(['ml-2011', 'ml-2020', 'ml-original'])
  })

  it('leaves out what is not about posts, and says what it was cut down to', () => {
    expect(document).toMatchObject({ figures: [], events: [], notCovered: [], threats: network.threats })
    expect(document.subset).toEqual({
      of: 'posts',
      filters: { ...noFilters, threats: ['terrorism'] },
      documented: 1,
      mentioned: 0,
      documentedInAll: 2,
    })
  })

  it('without a filter holds every post, those only mentioned too, in the order of the document', () => {
    expect(selectedPosts(network, select([]))).toEqual(network.posts)
  })
})

describe('a document of the statements shown', () => {
  it('holds those of the years chosen, and what the repeated ones repeat', () => {
    const document = figuresDocument(network, defaultFigureFilter)
    expect(idsOf(selectedFigures(network, defaultFigureFilter))).not.toContain('origin')
    expect(idsOf(document.figures)).toEqual(['echo', 'exact', 'nearly', 'more', 'origin'])
    expect(document.subset).toMatchObject({
      of: 'figures',
      filters: defaultFigureFilter,
      statements: 4,
      statementsInAll: 6,
      keptAsOrigins: ['origin'],
    })
    expect(idsOf(document.sources)).toEqual(['ml-2011', 'ml-2020', 'ml-original', 's-page'])
    expect(document.posts).toEqual([])
  })

  it('without repeated texts holds no origin for them', () => {
    const document = figuresDocument(network, { ...defaultFigureFilter, noEcho: true })
    expect(idsOf(document.figures)).toEqual(['exact', 'nearly', 'more'])
    expect(document.subset.keptAsOrigins).toEqual([])
  })
})
