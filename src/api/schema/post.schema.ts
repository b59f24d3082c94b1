import * as v from 'valibot'

import type { PostClaims } from '~/model/post'

import {
  claimEntries,
  count,
  countryCode,
  emailAddress,
  identifier,
  identifiers,
  name,
  nameText,
  partialDate,
  position,
  text,
  whenEntries,
  year,
} from './fields.schema'

/** Documents of the first edition name these claims by their index alone. */
const optionalId = v.exactOptional(identifier)

export const yearClaimSchema = v.object({ year, ...claimEntries }, 'not-an-object')

export const situationSchema = v.object(
  {
    id: identifier,
    date: partialDate,
    kind: v.picklist(
      ['announced', 'reopened', 'suspended', 'evacuated', 'staff-expelled', 'vacant', 'unknown'],
      'not-in-list',
    ),
    text,
    ...claimEntries,
  },
  'not-an-object',
)

export const headSchema = v.object(
  { text, asOf: v.exactOptional(partialDate), ...claimEntries },
  'not-an-object',
)

export const staffSchema = v.object(
  {
    id: optionalId,
    count: v.exactOptional(count),
    asOf: v.exactOptional(partialDate),
    text,
    ...claimEntries,
  },
  'not-an-object',
)

export const officeSchema = v.object(
  { id: optionalId, city: nameText, country: countryCode, text, ...claimEntries },
  'not-an-object',
)

export const coverageSchema = v.object(
  {
    id: optionalId,
    country: countryCode,
    scope: v.exactOptional(text),
    from: v.exactOptional(partialDate),
    until: v.exactOptional(partialDate),
    ...claimEntries,
  },
  'not-an-object',
)

export const threatClaimSchema = v.object({ threat: identifier, ...claimEntries }, 'not-an-object')

export const missionSchema = v.object(
  { id: identifier, cooperation: identifier, text, ...claimEntries },
  'not-an-object',
)

export const resultSchema = v.object(
  { id: identifier, date: v.exactOptional(partialDate), text, ...claimEntries },
  'not-an-object',
)

export const partnerSchema = v.object({ id: optionalId, name: nameText, ...claimEntries }, 'not-an-object')

export const contactSchema = v.object(
  {
    address: v.exactOptional(name),
    phone: v.exactOptional(name),
    email: v.exactOptional(emailAddress),
    asOf: partialDate,
    ...claimEntries,
  },
  'not-an-object',
)

export const caveatSchema = v.object(
  { id: optionalId, text, sources: v.exactOptional(identifiers) },
  'not-an-object',
)

/** Every field that holds claims: if one has no schema, the code does not compile. */
const postClaims = {
  established: v.exactOptional(yearClaimSchema),
  closed: v.exactOptional(yearClaimSchema),
  situations: v.exactOptional(v.array(situationSchema, 'not-a-list')),
  head: v.exactOptional(headSchema),
  staff: v.exactOptional(v.array(staffSchema, 'not-a-list')),
  offices: v.exactOptional(v.array(officeSchema, 'not-a-list')),
  coverage: v.array(coverageSchema, 'not-a-list'),
  threats: v.array(threatClaimSchema, 'not-a-list'),
  missions: v.array(missionSchema, 'not-a-list'),
  results: v.exactOptional(v.array(resultSchema, 'not-a-list')),
  partners: v.array(partnerSchema, 'not-a-list'),
  contact: v.exactOptional(contactSchema),
  caveats: v.exactOptional(v.array(caveatSchema, 'not-a-list')),
} satisfies Readonly<Record<keyof PostClaims, v.GenericSchema>>

/** Without a source: it is not known when the post was last attested. */
const lastAttestedSchema = v.object({ ...whenEntries, sources: identifiers }, 'not-an-object')

export const postSchema = v.object(
  {
    id: identifier,
    kind: v.picklist(['service', 'antenna', 'liaison'], 'not-in-list'),
    country: countryCode,
    region: identifier,
    city: nameText,
    cityBasis: v.exactOptional(v.picklist(['inferred'], 'not-in-list')),
    position,
    status: v.picklist(['documented', 'mentioned'], 'not-in-list'),
    why: v.exactOptional(text),
    lastAttested: lastAttestedSchema,
    ...postClaims,
  },
  'not-an-object',
)
