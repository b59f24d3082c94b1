import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { NotCovered } from '~/model/network'
import { covers, sampleNetwork, samplePost } from '~/model/network.fixture'
import type { Post } from '~/model/post'

import { renderPart } from '../../../tests/render'
import { CountryCoverage } from './CountryCoverage'

const bangkok = samplePost({
  id: 'th-bangkok',
  city: { fr: 'Bangkok', en: 'Bangkok' },
  coverage: [covers('TH'), covers('LA')],
})
const hanoi = samplePost({
  id: 'vn-hanoi',
  city: { fr: 'Hanoï', en: 'Hanoi' },
  coverage: [covers('VN'), covers('LA')],
})
const denial: NotCovered = {
  country: 'LA',
  text: { fr: 'Le Laos n’est pas couvert.', en: 'Laos is not covered.' },
  date: '2015',
  source: 's-page',
}

function answer(posts: readonly Post[], notCovered: readonly NotCovered[], lang: 'fr' | 'en') {
  const network = sampleNetwork({ posts, notCovered })
  renderPart(<CountryCoverage network={network} />, { lang, at: '?country=LA' })
  return screen.getByRole('article').textContent.replaceAll(/\s+/g, ' ')
}

describe('sources that disagree over a country', () => {
  it.each([
    ['fr', 'Deux postes sont dits couvrir ce pays en même temps : Bangkok, Thaïlande · Hanoï, Vietnam.'],
    ['en', 'Two posts are said to cover this country at the same time: Bangkok, Thailand · Hanoi, Vietnam.'],
  ] as const)('two posts at one time: says so in %s, names both and picks none', (lang, why) => {
    const said = answer([bangkok, hanoi], [], lang)
    expect(said).toContain(lang === 'fr' ? 'Les sources se contredisent.' : 'The sources disagree.')
    expect(said).toContain(why)
    expect(said).toContain(lang === 'fr' ? 'n’en choisit aucune' : 'picks none')
  })

  it.each([
    ['fr', 'd’autres qu’un poste le couvre ou s’y trouve : Hanoï, Vietnam.', 'Source : 2015, il y a 11 ans.'],
    ['en', 'others that a post covers it or is there: Hanoi, Vietnam.', 'Source: 2015, 11 years ago.'],
  ] as const)('a denial against a claim: says so in %s, with the date of each', (lang, why, age) => {
    const said = answer([hanoi], [denial], lang)
    expect(said).toContain(why)
    expect(said).toContain(age)
    expect(said).toContain(denial.text[lang])
  })

  it('of a hundred contradictions names a few', () => {
    const posts = Array.from({ length: 30 }, (_, i) =>
      samplePost({ id: `vn-city${i}`, coverage: [covers('LA')] }),
    )
    const said = answer(posts, [], 'fr')
    expect(said.match(/en même temps/g)).toHaveLength(3)
  })
})
