import type * as v from 'valibot'

import { type Fault, formCodes, previewValue, type ReasonCode } from './problem'

const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number'

function codeOf(issue: v.BaseIssue<unknown>): ReasonCode {
  const last = issue.path?.at(-1)
  if (last?.type === 'object' && last.origin === 'key') return 'missing'
  return formCodes.find((code) => code === issue.message) ?? 'malformed'
}

/** Converts an issue of valibot to a fault: the message of each check in the schema is a reason code. */
export function faultOfIssue(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((item) => item.key).filter(isKey)
  const code = codeOf(issue)
  const hasValue = code !== 'missing' && code !== 'blank' && issue.input !== undefined
  return { path, reason: hasValue ? { code, value: previewValue(issue.input) } : { code } }
}
