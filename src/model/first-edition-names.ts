import table from './first-edition-names.json' with { type: 'json' }

/** By post and kind of claim: the ids given later to the claims of each list, in the order of the first edition. */
const names: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = table

/**
 * The permanent id of a claim that the edition of 2026-11-22 named by its index: `ml-bamako.partner.0`. Undefined for any
 * other text.
 */
export function lastingName(claimId: string): string | undefined {
  const [post = '', kind = '', position] = claimId.split('.')
  const id = names[post]?.[kind]?.[Number(position)]
  return id === undefined ? undefined : `${post}.${kind}.${id}`
}
