import { cleanup, screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import type { Network } from '~/model/network'
import { covers, sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'

import { renderPart } from '../../../tests/render'
import { CountryCoverage } from './CountryCoverage'

function answerFor(code: string, lang: 'fr' | 'en' = 'fr') {
  renderPart(<CountryCoverage network={network} />, { lang, at: `?country=${code}` })
  return screen.getByRole('article')
}

const words = (element: HTMLElement) => element.textContent.replaceAll(/\s+/g, ' ')
const plain = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('which post covers a country, in words', () => {
  it.each([
    ['NP', 'Couvert depuis un autre pays.', 'New Delhi, Inde : le service couvre ce pays sans y résider.'],
    ['AD', 'Couvert depuis un autre pays.', 'Madrid, Espagne : le service couvre ce pays sans y résider.'],
    ['LA', 'Couvert depuis un autre pays.', 'Source : 28 juin 2011, il y a'],
    ['NO', 'Couvert depuis un autre pays.', 'Stockholm, Suède : le service couvre ce pays sans y résider.'],
    ['ME', 'Couvert depuis un autre pays.', 'Source : 5 juin 2020, il y a'],
    [
      'LV',
      'Couvert depuis un autre pays.',
      'Riga : un poste s’y trouvait, jusqu’à la fermeture du poste en 2015.',
    ],
    [
      'EE',
      'Couvert depuis un autre pays.',
      'Riga, Lettonie : le poste couvrait ce pays, jusqu’à la fermeture',
    ],
    ['MM', 'Couvert depuis un autre pays.', 'Bangkok, Thaïlande : le service couvre ce pays sans y résider.'],
    ['CI', 'Un service y a été attesté ; aucune source datée', 'Abidjan : un service y a été attesté.'],
    ['CZ', 'Sans doute couvert depuis un autre pays', 'sans y résider, selon une déduction de l’atlas.'],
    ['NA', 'Sans doute couvert depuis un autre pays', 'Pretoria, Afrique du Sud : le service couvre ce pays'],
    ['SI', 'Couvert depuis un autre pays.', 'Source : 2015, il y a'],
    ['MD', 'Couvert depuis un autre pays.', 'Source la plus récente : 21 octobre 2014, il y a'],
    ['LU', 'mais pour un domaine précis seulement.', 'pour un seul domaine, criminalité organisée.'],
    [
      'GL',
      'Une source dit que le réseau ne le couvre pas.',
      'page non datée (entre sept. 2010 et août 2011)',
    ],
    ['KM', 'Un service', 'Moroni : un service y'],
    ['CV', 'Couvert autrefois.', 'le poste couvrait ce pays, de 1997 à 2011'],
    ['RU', 'Seulement mentionné par une source.', 'Moscou : poste seulement mentionné.'],
    [
      'HK',
      'Un poste établi ailleurs y tient un bureau',
      'Pékin, Chine : le poste tient ici un bureau (Hong Kong).',
    ],
    ['NE', 'mais son fonctionnement est incertain.', 'Situation en août 2023 :'],
    ['GH', 'Une antenne', 'Accra : une antenne y'],
    ['NL', 'Un service y a été attesté', 'La ville est déduite par l’atlas ; aucune source ne la nomme.'],
    ['TV', 'Aucune source trouvée.', 'Cela ne veut pas dire que ce pays n’est pas couvert'],
    ['PS', 'Aucune source trouvée.', 'Cela ne veut pas dire que ce pays n’est pas couvert'],
    [
      'FR',
      'C’est le pays du réseau, non un pays qu’il couvre.',
      'à l’étranger, depuis les ambassades de France.',
    ],
    ['NC', 'C’est un territoire français', 'à l’étranger, depuis les ambassades de France.'],
  ])('%s: %s … %s', (code, short, statement) => {
    const said = words(answerFor(code))
    expect(said).toContain(plain(short))
    expect(said).toContain(plain(statement))
  })

  it.each([
    [
      'NP',
      'Covered from another country.',
      'New Delhi, India: the service covers this country without being',
    ],
    ['LV', 'Covered from another country.', 'Riga: there was a post there, until the post closed in 2015.'],
    ['CI', 'no source from the last five years confirms it.', 'Last attested: 19 May 2019,'],
    ['CZ', 'Probably covered from another country', 'without being based in it, as the atlas infers.'],
    ['LU', 'Covered from elsewhere, for one field only.', 'for one field only, organised crime.'],
    ['GL', 'A source says the network does not cover it.', 'undated page (between Sept 2010 and Aug 2011)'],
    ['CV', 'Covered in the past.', 'the post covered this country, from 1997 to 2011'],
    ['RU', 'Only mentioned by a source.', 'Moscow: a post that is only mentioned.'],
    ['HK', 'A post based elsewhere keeps an office there', 'Beijing, China: the post keeps an office here'],
    ['NE', 'whether it still operates is uncertain.', 'Situation in August 2023:'],
    ['TV', 'No source found.', 'This does not mean that the country is not covered'],
    ['FR', 'the network’s own country, not one that it covers.', 'The network works abroad'],
  ])('in English, %s: %s … %s', (code, short, statement) => {
    const said = words(answerFor(code, 'en'))
    expect(said).toContain(short)
    expect(said).toContain(statement)
  })

  it('never repeats the name of the country that stands above', () => {
    for (const code of ['ML', 'LV', 'NL']) {
      const view = renderPart(<CountryCoverage network={network} />, { at: `?country=${code}` })
      const links = within(screen.getByRole('article'))
        .getAllByRole('link')
        .filter((link) => link.getAttribute('href')?.includes('post='))
      const own = links.filter((link) => link.getAttribute('href')?.includes(`post=${code.toLowerCase()}-`))
      expect(own.map((link) => link.textContent)).not.toEqual([])
      for (const link of own) expect(link.textContent).not.toContain(',')
      view.unmount()
    }
  })
})

describe('the age of the evidence', () => {
  const attested = (date: string) =>
    sampleNetwork({ posts: [samplePost({ id: 'xk-pristina', lastAttested: { date, sources: ['s-page'] } })] })
  const saidOf = (shown: Network) => {
    renderPart(<CountryCoverage network={shown} />, { at: '?country=XK' })
    return words(screen.getByRole('article'))
  }

  it('of a post attested within five years lets it be there', () => {
    const said = saidOf(attested('2022-03'))
    expect(said).toContain('Un service s’y trouve.')
    expect(said).toContain('Dernière attestation : mars 2022, il y a 4 ans.')
  })

  it('of one attested before says no more than that', () => {
    const said = saidOf(attested('2019'))
    expect(said).not.toContain('Un service s’y trouve.')
    expect(said).toContain('Un service y a été attesté')
    expect(said).toContain('Dernière attestation : 2019, il y a 7 ans.')
  })

  it('is that of the latest source, and said to be unknown where no source has a date', () => {
    const undated = sampleSource({ id: 'undated' })
    const sources = [undated, sampleSource({ id: 'old', published: '2012-05-02' })]
    const claim = (ids: readonly string[]) =>
      samplePost({ id: 'rs-belgrade', coverage: [covers('RS'), covers('XK', { sources: ids })] })
    const shown = (ids: readonly string[]) => sampleNetwork({ sources, posts: [claim(ids)] })
    expect(saidOf(shown(['undated', 'old']))).toContain('Source la plus récente : 2 mai 2012, il y a 14 ans.')
    cleanup()
    expect(saidOf(shown(['undated']))).toContain('Source : page non datée.')
  })

  it('stands beside since when and until when', () => {
    const post = samplePost({
      id: 'rs-belgrade',
      coverage: [covers('XK', { from: '2018-02', until: '2030' })],
    })
    expect(saidOf(sampleNetwork({ posts: [post] }))).toContain('sans y résider, de février 2018 à 2030.')
  })
})

describe('an answer', () => {
  it('names its post by a link, and its sources by marks and in full', () => {
    const answer = answerFor('ME', 'en')
    expect(answer).toHaveAccessibleName('Montenegro')
    expect(within(answer).getByRole('link', { name: 'Belgrade, Serbia' })).toHaveAttribute(
      'href',
      '?country=ME&post=rs-belgrade',
    )
    expect(within(answer).getByRole('button', { name: /^Source 1/ })).toBeInTheDocument()
    expect(within(answer).getByRole('link', { name: 'Service de sécurité intérieure' })).toHaveAttribute(
      'lang',
      'fr',
    )
  })

  it('is given for each of several countries, and for no code that is none', () => {
    renderPart(<CountryCoverage network={network} />, { at: '?country=me,ZZ,tv' })
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Monténégro',
      'Tuvalu',
    ])
  })
})
