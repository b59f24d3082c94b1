import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { didYouMean } from '../../data/check/nearest'
import { dataFileText } from '../../data/data-file-text'
import { compareDates } from '../../src/model/dates'
import type { Network } from '../../src/model/network'
import type { Answers, NextQuestion } from './ask-for'
import { idFault } from './faults'
import { editionOf, sourceOf, sourceQuestions, whenOf } from './source-questions'

/** Stands for a post if the source is about the whole network. */
const shared = 'network'

interface SourcesFile {
  readonly sources: readonly Readonly<Record<string, unknown>>[]
  readonly post?: Readonly<Record<string, unknown>>
}

const oneOf = (known: readonly string[], kind: string) => (id: string) =>
  known.includes(id) ? undefined : `is no ${kind}${didYouMean(id, known)}`

const countryOf = (answers: Answers) => (answers.get('post') ?? '').replace(/-.*/, '')

/** Whether the new source is later than the last attestation of its post. */
function isLater({ posts }: Network, answers: Answers): boolean {
  const last = posts.find(({ id }) => id === answers.get('post'))?.lastAttested
  const date = whenOf(answers)['date']
  return date !== undefined && last !== undefined && compareDates(last.date ?? last.notAfter ?? '', date) < 0
}

/** The questions about a source, and about its meaning for the post. */
export function newSourceQuestions(network: Network, today: string): readonly NextQuestion[] {
  const posts = network.posts.map(({ id }) => id)
  const sources = network.sources.map(({ id }) => id)
  return [
    () => ({
      name: 'post',
      message: `Post that it is about, as ml-bamako; "${shared}" where it is about none alone`,
      fault: oneOf([...posts, shared], 'post'),
    }),
    () => ({
      name: 'edition-of',
      message: 'Source of which it is another edition, if it is one',
      fault: oneOf(sources, 'source'),
      otherwise: '',
    }),
    ...sourceQuestions(network, countryOf, today),
    (answers) =>
      answers.has('edition-of')
        ? {
            name: 'page',
            message: 'Name of the page that both are editions of',
            fault: idFault([], 'page'),
            otherwise: editionOf(network, answers)?.page ?? `${countryOf(answers)}-ssi`,
          }
        : undefined,
    (answers) =>
      isLater(network, answers)
        ? {
            name: 'attests',
            message: 'It is later than all others. Does it show the post at work at its date?',
            choices: ['yes', 'no'],
            otherwise: answers.has('edition-of') ? 'yes' : 'no',
          }
        : undefined,
  ]
}

/** The files that the new source changes, by path in the folder of the data. */
export function filesWithSource(
  folder: string,
  network: Network,
  answers: Answers,
): ReadonlyMap<string, string> {
  const post = answers.get('post') ?? shared
  const file = post === shared ? 'sources/network.json' : `posts/${post}.json`
  const value: SourcesFile = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const page = answers.get('page')
  const former = editionOf(network, answers)
  if (former && !value.sources.some(({ id }) => id === former.id))
    throw new Error(`--edition-of "${former.id}" stands in another file than ${file}: name its post.`)
  const before = value.sources.map((source) =>
    source['id'] === former?.id ? withPage(source, page) : source,
  )
  const attests = answers.get('attests') === 'yes' && {
    post: { ...value.post, lastAttested: { ...whenOf(answers), sources: [answers.get('source-id')] } },
  }
  const text = dataFileText({ ...value, sources: [...before, sourceOf(answers, page)], ...attests })
  return new Map([[file, text]])
}

/** A source with `page`, if it is an edition of a known page: placed before the day of access. */
function withPage(source: Readonly<Record<string, unknown>>, page: string | undefined) {
  if (source['page'] !== undefined) return source
  const { accessed, readInFull, note, ...others } = source
  const rest = { page, accessed, readInFull, note }
  return { ...others, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) }
}
