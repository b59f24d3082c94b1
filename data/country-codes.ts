/** Codes that name no country although the tables of regions have a word for them. */
const notCountries = new Set(['AC', 'CP', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/**
 * The country that a code of two capital letters stands for today: itself for a code in use (XK among
 * them), another for one out of use (`UK` is `GB`), undefined for none.
 */
export function realCountry(code: string): string | undefined {
  const current = new Intl.Locale(`und-${code}`).region
  if (current === undefined || notCountries.has(current) || !/^[A-Z]{2}$/.test(current)) return undefined
  return names.of(current) === undefined ? undefined : current
}
