import type { Network } from '../../src/model/network'
import type { Source } from '../../src/model/source'
import { sourceKinds } from '../../src/rules/survey/source-rows'
import type { Answers, NextQuestion } from './ask-for'
import { addressFault, dateFault, idFault, languageFault } from './faults'
import { personIn } from './person-in-address'

const yesOrNo = ['yes', 'no'] as const

/** The source of which the new one is another edition. */
export const editionOf = ({ sources }: Network, answers: Answers): Source | undefined =>
  sources.find(({ id }) => id === answers.get('edition-of'))

const isUndated = (answers: Answers) => !answers.has('modified') && !answers.has('published')

function proposedId(answers: Answers, country: string): string {
  const date = answers.get('modified') ?? answers.get('published') ?? answers.get('not-after')
  return [country, date?.slice(0, 4)].filter(Boolean).join('-').toLowerCase()
}

/** The questions about dates: those that the page prints, or known bounds. */
function dateQuestions(edition: string, today: string): readonly NextQuestion[] {
  const fault = dateFault(edition)
  return [
    () => ({
      name: 'modified',
      message: 'Date of the last change that the page prints, if it does',
      fault,
      otherwise: '',
    }),
    () => ({
      name: 'published',
      message: 'Date of publication that it prints, if it does',
      fault,
      otherwise: '',
    }),
    (answers) =>
      isUndated(answers)
        ? { name: 'not-before', message: 'It prints none: the earliest day it can be of', fault }
        : undefined,
    (answers) =>
      isUndated(answers)
        ? { name: 'not-after', message: 'And the latest', fault: dateFault('9999') }
        : undefined,
    () => ({
      name: 'accessed',
      message: 'When you read it',
      fault,
      // A day after the edition would be refused, and an earlier one would not be true.
      otherwise: today <= edition ? today : '',
    }),
  ]
}

/**
 * The questions about a source.
 * @param countryOf the country with whose code its id should begin, as far as the answers tell.
 * @param today the likely day of access.
 */
export function sourceQuestions(
  network: Network,
  countryOf: (answers: Answers) => string,
  today: string,
): readonly NextQuestion[] {
  const former = (answers: Answers) => editionOf(network, answers)
  const asBefore = (answers: Answers, field: 'title' | 'publisher' | 'url') => {
    const otherwise = former(answers)?.[field]
    return otherwise === undefined ? {} : { otherwise }
  }
  const ids = network.sources.map(({ id }) => id)
  return [
    (answers) => ({ name: 'url', message: 'Address', fault: addressFault, ...asBefore(answers, 'url') }),
    (answers) => {
      const words = personIn(answers.get('url') ?? '')
      return {
        name: 'names-person',
        message:
          words === undefined
            ? 'Does the address name a person? It is then cut to the front page'
            : `"${words}" in the address looks like a person’s name. Is it (yes: the address is cut to the front page; no: it stays)?`,
        choices: yesOrNo,
        ...(words === undefined && { otherwise: 'no' }),
      }
    },
    (answers) => ({ name: 'title', message: 'Title, as printed', ...asBefore(answers, 'title') }),
    (answers) => ({
      name: 'title-is',
      message: 'Is that its title, or a description of yours (where the title names a person)?',
      choices: ['printed', 'description'],
      otherwise: former(answers)?.titleIs ?? 'printed',
    }),
    (answers) => ({ name: 'publisher', message: 'Who publishes it', ...asBefore(answers, 'publisher') }),
    (answers) => ({
      name: 'language',
      message: 'Language',
      fault: languageFault,
      otherwise: former(answers)?.language ?? 'fr',
    }),
    (answers) => ({
      name: 'source-kind',
      message: 'What it is',
      choices: sourceKinds,
      otherwise: former(answers)?.kind ?? 'embassy',
    }),
    ...dateQuestions(network.edition, today),
    () => ({ name: 'read-in-full', message: 'Did you read all of it?', choices: yesOrNo, otherwise: 'no' }),
    (answers) => ({
      name: 'source-id',
      message: 'Its id',
      fault: idFault(ids, 'source'),
      otherwise: proposedId(answers, countryOf(answers)),
    }),
  ]
}

/** The source that the answers describe, with fields in the order of the data files. */
export function sourceOf(answers: Answers, page: string | undefined): Readonly<Record<string, unknown>> {
  const url = answers.get('url') ?? ''
  const isCut = answers.get('names-person') === 'yes'
  const fields = {
    id: answers.get('source-id'),
    title: answers.get('title'),
    titleIs: answers.get('title-is') === 'description' ? 'description' : undefined,
    publisher: answers.get('publisher'),
    url: isCut ? `${new URL(url).origin}/` : url,
    frontPageOnly: isCut || undefined,
    language: answers.get('language'),
    kind: answers.get('source-kind'),
    published: answers.get('published'),
    modified: answers.get('modified'),
    notBefore: answers.get('not-before'),
    notAfter: answers.get('not-after'),
    page,
    accessed: answers.get('accessed'),
    readInFull: answers.get('read-in-full') === 'yes',
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The time of the source: its date, or its bounds. */
export function whenOf(answers: Answers): Readonly<Record<string, string | undefined>> {
  const date = answers.get('modified') ?? answers.get('published')
  return date === undefined
    ? { notBefore: answers.get('not-before'), notAfter: answers.get('not-after') }
    : { date }
}
