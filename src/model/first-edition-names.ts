import table from './first-edition-names.json' with { type: 'json' }

/** By post and kind, the ids that the claims of each list have been given, in the order of the first edition. */
const names: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = table

/**
 * The name today of a claim that the edition of 2026-11-22 named by its position: `ml-bamako.partner.0`.
 * Undefined for any other.
 */
export function lastingName(claimId: string): string | undefined {
  const [post = '', kind = '', position] = claimId.split('.')
  const id = names[post]?.[kind]?.[Number(position)]
  return id === undefined ? undefined : `${post}.${kind}.${id}`
}
