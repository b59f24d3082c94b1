import type { Claim, PartialDate, Text } from '~/model/claim'
import { claimsOf } from '~/model/claims'
import type { Post, YearClaim } from '~/model/post'

import { type Column, datePattern, inBothLanguages } from './columns'
import { coverageColumns } from './post-coverage-columns'
import { sourced, sourceIds } from './references'

type PostColumn = Column<Post>

function dated(date: PartialDate | undefined, words: string): string {
  return date === undefined ? words : `${date}: ${words}`
}

function yearColumns(
  name: 'established' | 'closed',
  event: string,
  claimOf: (post: Post) => YearClaim | undefined,
): readonly PostColumn[] {
  return [
    {
      name: `${name}_year`,
      type: 'year',
      description: `Year in which it was ${event}.`,
      valueOf: (post) => claimOf(post)?.year ?? null,
    },
    {
      name: `${name}_sources`,
      type: 'string',
      description: `Ids of the sources of that year; "inferred:" first where none states it outright.`,
      valueOf: (post) => {
        const claim = claimOf(post)
        return claim === undefined ? null : sourceIds(claim)
      },
    },
  ]
}

/** Two columns whose items are claims in words. */
function claimLists<C extends Partial<Claim>>(
  name: string,
  description: string,
  claimsIn: (post: Post) => readonly C[],
  words: (claim: C, lang: keyof Text) => string,
): readonly PostColumn[] {
  return inBothLanguages(name, description, (post, lang) =>
    claimsIn(post).map((claim) => sourced(words(claim, lang), claim)),
  )
}

const contact: readonly PostColumn[] = [
  ...(['address', 'phone', 'email'] as const).map((part) => ({
    name: `contact_${part}`,
    type: 'string' as const,
    description: `Public ${part} of the service, as of contact_as_of; not an emergency contact.`,
    valueOf: (post: Post) => post.contact?.[part] ?? null,
  })),
  {
    name: 'contact_as_of',
    type: 'string',
    description: 'When the source gave the contact.',
    constraints: { pattern: datePattern },
    valueOf: (post) => post.contact?.asOf ?? null,
  },
  {
    name: 'contact_sources',
    type: 'string',
    description: 'Ids of the sources of the contact.',
    valueOf: ({ contact }) => (contact === undefined ? null : sourceIds(contact)),
  },
]

/** Everything that sources say of a post, each item with those that say it in square brackets. */
export const claimColumns: readonly PostColumn[] = [
  ...yearColumns('established', 'set up', ({ established }) => established),
  ...yearColumns('closed', 'closed', ({ closed }) => closed),
  ...claimLists(
    'situations',
    'What puts its working in doubt, or ends the doubt; each item: date: kind, what happened [sources]',
    (post) => post.situations ?? [],
    ({ date, kind, text }, lang) => `${date}: ${kind}, ${text[lang]}`,
  ),
  ...coverageColumns,
  ...claimLists(
    'offices',
    'Its offices in other cities; each item: city, country code: what it is [sources]',
    (post) => post.offices ?? [],
    ({ city, country, text }, lang) => `${city[lang]}, ${country}: ${text[lang]}`,
  ),
  {
    name: 'threat_ids',
    type: 'string',
    description: 'Threats that its own pages attribute to it, as ids alone, to filter by.',
    valueOf: ({ threats }) => threats.map(({ threat }) => threat),
  },
  {
    name: 'threats',
    type: 'string',
    description: 'The same threats with their sources. Each item: id [sources].',
    valueOf: ({ threats }) => threats.map((claim) => sourced(claim.threat, claim)),
  },
  ...claimLists(
    'missions',
    'What it does; each item: kind of cooperation: mission [sources]',
    ({ missions }) => missions,
    ({ cooperation, text }, lang) => `${cooperation}: ${text[lang]}`,
  ),
  ...claimLists(
    'results',
    'What it has done; each item: date: deed [sources]',
    (post) => post.results ?? [],
    ({ date, text }, lang) => dated(date, text[lang]),
  ),
  ...claimLists(
    'head',
    'Rank or office of whoever heads it; the item: date: words [sources]',
    ({ head }) => (head === undefined ? [] : [head]),
    ({ asOf, text }, lang) => dated(asOf, text[lang]),
  ),
  ...claimLists(
    'staff',
    'Who works there; each item: date: words [sources]',
    (post) => post.staff ?? [],
    ({ asOf, text }, lang) => dated(asOf, text[lang]),
  ),
  ...claimLists(
    'partners',
    'Services that it works with; each item: name [sources]',
    ({ partners }) => partners,
    ({ name }, lang) => name[lang],
  ),
  ...contact,
  ...claimLists(
    'caveats',
    'Reservations about the row; each item: words [sources]; empty brackets: a remark of the atlas',
    (post) => post.caveats ?? [],
    ({ text }, lang) => text[lang],
  ),
  ...inBothLanguages<Post>(
    'notes',
    'What to know about single claims; each item: id of the claim: note [sources]',
    (post, lang) =>
      claimsOf(post).flatMap(({ id, claim }) =>
        'note' in claim && claim.note ? [sourced(`${id}: ${claim.note[lang]}`, claim)] : [],
      ),
  ),
]
