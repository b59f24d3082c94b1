import { readFileSync } from 'node:fs'

import * as v from 'valibot'
import { network } from 'virtual:network'
import { expect, test } from 'vitest'

import { parseNetwork } from '~/api/parse/parse-network'
import { claimsOf, type PostClaim } from '~/model/claims'
import { lastingName } from '~/model/first-edition-names'

import { withdrawnFileSchema } from '../../data/file-schemas'

const first = parseNetwork(JSON.parse(readFileSync('data/editions/2026-11-22.json', 'utf8'))).network
const { withdrawn } = v.parse(withdrawnFileSchema, JSON.parse(readFileSync('data/withdrawn.json', 'utf8')))
const claimsToday = network.posts.flatMap(claimsOf)
const byPosition = first.posts.flatMap(claimsOf).filter(({ id }) => /\.\d+$/.test(id))

const words = ({ claim }: PostClaim) =>
  'name' in claim ? claim.name.fr : 'text' in claim ? claim.text.fr : ''
/** The claims of the same post and kind. */
const besides = ({ id }: PostClaim) =>
  claimsToday.filter((claim) => claim.id.startsWith(id.replace(/\d+$/, '')))

test('each of the 392 claims that the first edition named by position has a name, and one alone; it is there today, or was withdrawn', () => {
  const names = byPosition.map(({ id }) => lastingName(id))
  expect(names).toHaveLength(392)
  expect(new Set(names)).toHaveProperty('size', 392)
  const known = new Set([...claimsToday, ...withdrawn].map(({ id }) => id))
  expect(names.filter((name) => name === undefined || !known.has(name))).toEqual([])
})

test('it is the name of the same claim: where one of today has its very words, of that one', () => {
  const unchanged = byPosition.flatMap((claim) => {
    const same = besides(claim).find((other) => words(other) === words(claim))
    return same ? [{ was: claim.id, is: same.id }] : []
  })
  expect(unchanged.map(({ was }) => lastingName(was))).toEqual(unchanged.map(({ is }) => is))
})

test.each(['ml-bamako.partner.6', 'ml-bamako.threat.0', 'xx.partner.0', 'ml-bamako.partner', ''])(
  'a name that the first edition did not have ("%s") leads to none',
  (id) => {
    expect(lastingName(id)).toBeUndefined()
  },
)
