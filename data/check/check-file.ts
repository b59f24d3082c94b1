import * as v from 'valibot'

import { explainReason } from '../../src/api/parse/explain-reason'
import { faultOfIssue } from '../../src/api/parse/issue-fault'
import { childOf } from '../../src/api/parse/prune'
import { countryCode, partialDate, text } from '../../src/api/schema/fields.schema'
import { isAfter } from '../../src/api/schema/reference-checks'
import { afterEdition, type Mistake, mistakeAt } from '../mistake'
import { type DataFile, schemaNodeOf } from '../read-folder'
import { realCountry } from './country-codes'
import { didYouMean } from './nearest'
import { schemaAt, type Step, walkSchema } from './walk-schema'

/** From this length on, in characters, the same text in both languages counts as a missing translation. */
const longText = 30

/** Periods may end after the edition; nothing may have been written or read after it. */
const mayBeLater = new Set<string | number | undefined>(['until', 'notAfter'])

function unknownFields({ name }: DataFile, { node, value, path }: Step): Mistake[] {
  if (!node.entries || typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const known = Object.keys(node.entries)
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const reason = `unknown field${didYouMean(key, known)} (fields here: ${known.join(', ')})`
      return mistakeAt(name, [...path, key], reason)
    })
}

function dateFault(date: unknown, key: string | number | undefined, edition: unknown): string | undefined {
  if (!v.is(partialDate, date)) return undefined
  if (date.length === 10 && new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date) {
    return `there is no such day: "${date}"`
  }
  if (!mayBeLater.has(key) && v.is(partialDate, edition) && isAfter(date, edition)) {
    return `"${date}" ${afterEdition(edition)}`
  }
  return undefined
}

function untranslated(value: unknown): boolean {
  const french = childOf(value, 'fr')
  return typeof french === 'string' && french.length >= longText && french === childOf(value, 'en')
}

function countryFault(code: unknown): string | undefined {
  const real = v.is(countryCode, code) ? realCountry(code) : undefined
  if (!v.is(countryCode, code) || real === code) return undefined
  return `there is no country "${code}"${real === undefined ? '' : `, did you mean "${real}"?`}`
}

function* faultsOf(step: Step, edition: unknown): Generator<string> {
  // Schemas are shared objects, so that a date is recognised by its schema.
  if (step.node === partialDate) {
    const fault = dateFault(step.value, step.path.at(-1), edition)
    if (fault !== undefined) yield fault
  }
  if (step.node === countryCode) {
    const fault = countryFault(step.value)
    if (fault !== undefined) yield fault
  }
  if (step.node === text && untranslated(step.value))
    yield '"fr" and "en" are the same: translate one of them'
}

/** Checks one file by itself: its shape, unknown fields, impossible dates and countries. */
export function checkFile(file: DataFile, edition: unknown): Mistake[] {
  const root = schemaNodeOf(file)
  const result = v.safeParse(file.schema, file.value)
  const issues: readonly v.BaseIssue<unknown>[] = result.issues ?? []
  const ofForm = issues.map((issue) => {
    const { path, reason } = faultOfIssue(issue)
    const options = schemaAt(root, path)?.options?.map(String) ?? []
    const hint =
      reason.code === 'not-in-list' && options.length > 0
        ? `${didYouMean(reason.value ?? '', options)} (allowed: ${options.join(', ')})`
        : ''
    return mistakeAt(file.name, path, explainReason(reason) + hint)
  })
  const ofMeaning = [...walkSchema(root, file.value)].flatMap((step) => [
    ...unknownFields(file, step),
    ...[...faultsOf(step, edition)].map((reason) => mistakeAt(file.name, step.path, reason)),
  ])
  return [...ofForm, ...ofMeaning]
}
