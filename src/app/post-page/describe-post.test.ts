import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { noClaims, type Post } from '~/model/post'

import { languages } from '../../../tests/render'
import { describePost } from './describe-post'

const claim = { sources: ['zz-page'] }

function describeMadeUp(fields: Partial<Post>, lang: 'fr' | 'en' = 'en') {
  const post: Post = {
    id: 'ml-testville',
    kind: 'service',
    country: 'ML',
    region: 'west-africa',
    city: { fr: 'Essaiville', en: 'Testtown' },
    position: [0, 0],
    status: 'documented',
    lastAttested: { date: '2020-07-01', ...claim },
    ...noClaims,
    ...fields,
  }
  return describePost({ ...network, edition: '2026-11-22' }, post, languages[lang])
}

describe('the title and the description of a post’s page', () => {
  it('say where and what it is, since when, on which threats, and how old the evidence is', () => {
    const fields = {
      established: { year: 1961, ...claim },
      threats: ['terrorism', 'drug-trafficking'].map((threat) => ({ threat, ...claim })),
    }
    expect(describeMadeUp(fields)).toEqual({
      title: 'Testtown, Mali: internal-security service of the French embassy – Atlas SSI',
      description:
        'Testtown, Mali: internal-security service of the French embassy. Present since 1961. ' +
        'Threats: terrorism, drug trafficking. Last attested: July 2020, 6 years ago.',
    })
    expect(describeMadeUp(fields, 'fr').description).toContain('Essaiville, Mali\u00a0: service de sécurité')
  })

  it('name four threats, and count the others where there are two or more', () => {
    const threats = network.threats.slice(0, 6).map(({ id }) => ({ threat: id, ...claim }))
    expect(describeMadeUp({ threats }).description).toMatch(/Threats: (?:[^,.]+, ){3}[^,.]+ and 2 more\./)
    expect(describeMadeUp({ threats: threats.slice(0, 5) }).description).not.toContain('more')
  })

  it('tell a closed post and its years', () => {
    const closed = { year: 2015, ...claim }
    expect(describeMadeUp({ closed }).title).toContain('closed in 2015')
    expect(describeMadeUp({ closed }).description).toContain('Post closed in 2015.')
    expect(describeMadeUp({ closed, established: { year: 1992, ...claim } }).description).toContain(
      'Present from 1992 to 2015.',
    )
  })

  it('tell a post that is only mentioned, and evidence without a date by its bounds', () => {
    const lastAttested = { notBefore: '1997', notAfter: '2011', ...claim }
    const { title, description } = describeMadeUp({ status: 'mentioned', kind: 'liaison', lastAttested })
    expect(title).toBe('Testtown, Mali: French liaison officer’s post, only mentioned – Atlas SSI')
    expect(description).toContain('Post only mentioned.')
    expect(description).toContain('undated page (between 1997 and 2011)')
  })
})
