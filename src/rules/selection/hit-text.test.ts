import { describe, expect, it } from 'vitest'

import { samplePost } from '~/model/network.fixture'

import { findHit } from './hit-text'

const training = {
  id: 'm',
  cooperation: 'training',
  text: {
    fr: 'Au cours de l’année, le service a organisé à l’école de police des stages consacrés à l’analyse criminelle et aux scellés, suivis par cent agents',
    en: 'Courses in criminal analysis at the police school',
  },
  sources: ['s-page'],
}
const post = samplePost({ id: 'ml-bamako', missions: [training] })

describe('what a search found', () => {
  it('is told with the words around it, cut between words', () => {
    expect(findHit(post, 'criminelle', 'fr', [])).toEqual({
      lang: 'fr',
      before: '… de police des stages consacrés à l’analyse ',
      match: 'criminelle',
      after: ' et aux scellés, suivis par cent agents',
    })
  })

  it.each(['ECOLE', 'école', 'ecol'])(
    '“%s” is found without its accents and capitals, by its beginning',
    (query) => {
      expect(findHit(post, query, 'fr', [])?.match).toBe('école')
    },
  )

  it('is told in the other language where only that has it', () => {
    expect(findHit(post, 'courses', 'fr', [])).toMatchObject({ lang: 'en', match: 'Courses' })
  })

  it('needs no telling where the row shows it', () => {
    expect(findHit(post, 'analyse', 'fr', ['Bamako', 'analyse des données'])).toBeNull()
    expect(findHit(post, 'bamako scellés', 'fr', ['Bamako'])?.match).toBe('scellés')
  })
})
