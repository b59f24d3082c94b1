import type { PartialDate, Text } from '~/model/claim'
import { type ClaimKind, claimKindNames, claimKinds, type Claims } from '~/model/claim-kinds'
import { claimsOf } from '~/model/claims'
import type { Post } from '~/model/post'

import { sourced, sourceIds } from './cell-texts'
import { type Column, datePattern, inBothLanguages } from './columns'
import { coverageColumns } from './post-coverage-columns'

type PostColumn = Column<Post>

function dated(date: PartialDate | undefined, words: string): string {
  return date === undefined ? words : `${date}: ${words}`
}

function yearColumns(kind: 'established' | 'closed', event: string): readonly PostColumn[] {
  return [
    {
      name: `${kind}_year`,
      type: 'year',
      description: `Year in which it was ${event}.`,
      valueOf: (post) => post[kind]?.year ?? null,
    },
    {
      name: `${kind}_sources`,
      type: 'string',
      description: `Ids of the sources of that year; "inferred:" first where none states it outright.`,
      valueOf: (post) => {
        const claim = post[kind]
        return claim === undefined ? null : sourceIds(claim)
      },
    },
  ]
}

/** Two columns, one per language, that list the claims of a kind in words. */
function inWords<Kind extends ClaimKind>(
  kind: Kind,
  description: string,
  words: (claim: Claims[Kind], lang: keyof Text) => string,
): readonly PostColumn[] {
  return inBothLanguages(claimKinds[kind].field, description, (post, lang) =>
    claimKinds[kind].claimsIn(post).map((claim) => sourced(words(claim, lang), claim)),
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

const columnsOf: { readonly [Kind in ClaimKind]: readonly PostColumn[] } = {
  established: yearColumns('established', 'set up'),
  closed: yearColumns('closed', 'closed'),
  situation: inWords(
    'situation',
    'What puts its working in doubt, or ends the doubt; each item: date: kind, what happened [sources]',
    ({ date, kind, text }, lang) => `${date}: ${kind}, ${text[lang]}`,
  ),
  coverage: coverageColumns,
  office: inWords(
    'office',
    'Its offices in other cities; each item: city, country code: what it is [sources]',
    ({ city, country, text }, lang) => `${city[lang]}, ${country}: ${text[lang]}`,
  ),
  threat: [
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
  ],
  mission: inWords(
    'mission',
    'What it does; each item: kind of cooperation: mission [sources]',
    ({ cooperation, text }, lang) => `${cooperation}: ${text[lang]}`,
  ),
  result: inWords('result', 'What it has done; each item: date: deed [sources]', ({ date, text }, lang) =>
    dated(date, text[lang]),
  ),
  head: inWords(
    'head',
    'Rank or office of whoever heads it; the item: date: words [sources]',
    ({ asOf, text }, lang) => dated(asOf, text[lang]),
  ),
  staff: inWords('staff', 'Who works there; each item: date: words [sources]', ({ asOf, text }, lang) =>
    dated(asOf, text[lang]),
  ),
  partner: inWords(
    'partner',
    'Services that it works with; each item: name [sources]',
    ({ name }, lang) => name[lang],
  ),
  contact,
  caveat: inWords(
    'caveat',
    'Reservations about the row; each item: words [sources]; empty brackets: a remark of the atlas',
    ({ text }, lang) => text[lang],
  ),
}

/** Columns of claims: lists, each item with its sources in square brackets. */
export const claimColumns: readonly PostColumn[] = [
  ...claimKindNames.flatMap((kind) => columnsOf[kind]),
  ...inBothLanguages<Post>(
    'notes',
    'What to know about single claims; each item: id of the claim: note [sources]',
    (post, lang) =>
      claimsOf(post).flatMap(({ id, claim }) =>
        'note' in claim && claim.note ? [sourced(`${id}: ${claim.note[lang]}`, claim)] : [],
      ),
  ),
]
