import type { ListedEdition } from '~/model/changes'
import type { PartialDate } from '~/model/claim'

/** The change of a claim that still exists. */
export interface ClaimChange {
  readonly edition: PartialDate
  readonly how: 'added' | 'changed'
}

/** Changes of claims, by claim id. */
export type ClaimChanges = ReadonlyMap<string, ClaimChange>

/**
 * The claims that an edition after the first added or changed, by permanent id; of several changes the last counts.
 *
 * @param editions oldest first.
 */
export function changedClaims(
  editions: readonly Pick<ListedEdition, 'edition' | 'added' | 'changed'>[],
): ClaimChanges {
  const changes = new Map<string, ClaimChange>()
  for (const { edition, added, changed } of editions) {
    for (const id of added.claims ?? []) changes.set(id, { edition, how: 'added' })
    for (const id of changed.claims ?? []) changes.set(id, { edition, how: 'changed' })
  }
  return changes
}
