import { describe, expect, it } from 'vitest'

import { defaultFigureFilter } from '~/rules/figures/figures'
import { type Filters, noFilters } from '~/rules/selection/filter-table'

import { figuresFileName, postsFileName } from './file-name'

const named = (filters: Partial<Filters>) => postsFileName('2026-11-22', { ...noFilters, ...filters }, 'csv')

describe('the name of a file of posts', () => {
  it('has the edition, and no more for all of them', () => {
    expect(named({})).toBe('atlas-ssi-2026-11-22-posts.csv')
    expect(named({ q: '  ' })).toBe('atlas-ssi-2026-11-22-posts.csv')
  })

  it('has the filters, and tells any of the threats from all of them', () => {
    const threats = ['terrorism', 'cybercrime']
    expect(named({ threats })).toBe('atlas-ssi-2026-11-22-posts-terrorism_cybercrime.csv')
    expect(named({ threats, match: 'all' })).toBe('atlas-ssi-2026-11-22-posts-terrorism+cybercrime.csv')
    expect(named({ countries: ['ML', 'NE'], q: 'Été à N’Djaména' })).toBe(
      'atlas-ssi-2026-11-22-posts-ML_NE-ete-a-n-djamena.csv',
    )
  })

  it.each(['../../etc/passwd', 'a\\b:c*?"<>|', 'формат', '\u0000.exe', 'x'.repeat(300)])(
    'is safe on every system, whatever was searched: %j',
    (q) => {
      expect(named({ q })).toMatch(/^[\w+-]{1,80}\.csv$/)
      expect(named({ q })).not.toBe(named({}))
    },
  )
})

it('the name of a file of statements has the edition, the years and the options', () => {
  expect(figuresFileName('2026-11-22', defaultFigureFilter, 'json')).toBe(
    'atlas-ssi-2026-11-22-figures-2017-2024.json',
  )
  const all = { years: 'all', official: true, noEcho: true, undated: true } as const
  expect(figuresFileName('2026-11-22', all, 'csv')).toBe(
    'atlas-ssi-2026-11-22-figures-all-years-official-no-echo-undated.csv',
  )
})

it('the name of a file made of one chart has its metric too', () => {
  expect(figuresFileName('2026-11-22', defaultFigureFilter, 'png', 'posts')).toBe(
    'atlas-ssi-2026-11-22-figures-posts-2017-2024.png',
  )
})
