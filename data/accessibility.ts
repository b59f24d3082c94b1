import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

import { count, partialDate, text } from '../src/api/schema/fields.schema'
import type { AccessibilityStatement } from '../src/model/accessibility-statement'

const file = 'data/statement/accessibility.json'

const statementSchema = v.strictObject({
  date: partialDate,
  state: v.picklist(['in-progress', 'assessed'], 'not-in-list'),
  criteria: v.pipe(
    v.strictObject({ total: count, tested: count, applicable: count, yes: count, no: count }),
    v.check(({ tested, total }) => tested <= total, '"tested" is more than "total"'),
    v.check(({ applicable, tested }) => applicable <= tested, '"applicable" is more than "tested"'),
    v.check(
      ({ yes, no, applicable }) => yes + no === applicable,
      '"yes" and "no" do not add up to "applicable"',
    ),
  ),
  checks: v.array(text),
  limits: v.array(text),
  technologies: v.array(v.string('not-text')),
})

/**
 * Reads the accessibility statement. Throws on an invalid file, with every fault by field, and on one that says "assessed"
 * before all criteria are.
 */
export function readAccessibilityStatement(
  json = readFileSync(join(import.meta.dirname, '..', file), 'utf8'),
): AccessibilityStatement {
  const { issues, output } = v.safeParse(statementSchema, JSON.parse(json))
  if (issues) {
    const lines = issues.map((issue) => `${file} · ${v.getDotPath(issue) ?? 'the file'} · ${issue.message}`)
    throw new Error(lines.join('\n'))
  }
  if (output.state === 'assessed' && output.criteria.tested < output.criteria.total)
    throw new Error(
      `${file} · state · "assessed" is for when all ${output.criteria.total} criteria were tested`,
    )
  return output
}
