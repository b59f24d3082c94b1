/** Codes that are no countries although the tables of regions have names for them. */
const notCountries = new Set(['AC', 'CP', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/**
 * The present country of a code of two capital letters: itself for a code in use (XK among them), another for a former one
 * (`UK` gives `GB`), undefined for an unknown one.
 */
export function realCountry(code: string): string | undefined {
  const current = new Intl.Locale(`und-${code}`).region
  if (current === undefined || notCountries.has(current) || !/^[A-Z]{2}$/.test(current)) return undefined
  return names.of(current) === undefined ? undefined : current
}
