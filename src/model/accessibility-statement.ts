import type { PartialDate, Text } from './claim'

/** How far the assessment has come: how many criteria were looked at, and with what outcome. */
export interface CriteriaCounts {
  readonly total: number
  readonly tested: number
  readonly applicable: number
  readonly yes: number
  readonly no: number
}

/** The accessibility statement, kept in `data/statement/accessibility.json`. */
export interface AccessibilityStatement {
  readonly date: PartialDate
  readonly state: 'in-progress' | 'assessed'
  readonly criteria: CriteriaCounts
  /** The checks that were made, each with its method. */
  readonly checks: readonly Text[]
  readonly limits: readonly Text[]
  readonly technologies: readonly string[]
}
