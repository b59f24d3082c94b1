import type { ListedEdition } from '~/model/changes'
import type { PartialDate } from '~/model/claim'

/** What an edition did to a claim that is still there. */
export interface ClaimChange {
  readonly edition: PartialDate
  readonly how: 'added' | 'changed'
}

/** What editions did to claims, by the ids of the claims. */
export type ClaimChanges = ReadonlyMap<string, ClaimChange>

/**
 * The claims that an edition after the first added or changed, by their lasting ids; of several changes the last counts.
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
