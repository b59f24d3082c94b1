import { langs } from '../../../src/i18n/languages/languages'
import { atlasPath, embedPath, postPagePath, textPagePath, textPages } from '../../../src/i18n/site-paths'
import { pathHeaders, securityHeaders } from '../headers'

/**
 * Patterns of the documents' paths. Each document matches one rule only: hosts join the headers of all matching rules, and
 * browsers enforce both of two policies. Other files need no policy.
 */
const documents = [
  '/404.html',
  '/sw.js',
  ...langs.flatMap((lang) => [
    `/${atlasPath(lang)}`,
    `/${postPagePath(lang, '*').slice(0, -1)}`,
    ...textPages.map((name) => `/${textPagePath(lang, name)}*`),
  ]),
]
const framed = langs.map((lang) => `/${embedPath(lang)}*`)

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}

/**
 * The file `_headers` for Netlify, Cloudflare Pages and others, for a site at the root of its host.
 * @param apiOrigin the origin of another server that holds the data, or null if they are beside the page
 */
export function hostHeaders(apiOrigin: string | null): string {
  const { 'Content-Security-Policy': policy = '', ...others } = securityHeaders(apiOrigin)
  const framedPolicy = securityHeaders(apiOrigin, true)['Content-Security-Policy'] ?? ''
  const rules = [
    rule('/*', others),
    ...documents.map((path) => rule(path, { 'Content-Security-Policy': policy })),
    ...framed.map((path) => rule(path, { 'Content-Security-Policy': framedPolicy })),
    // Such hosts have all other paths revalidated.
    rule('/assets/*', { 'Cache-Control': pathHeaders('/assets/')['Cache-Control'] ?? '' }),
    rule('/api/*', { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }),
  ]
  return `${rules.join('\n\n')}\n`
}

/** The policies of `_headers` that apply to a document, given its path from the root of the site. */
export function policiesFor(path: string): readonly string[] {
  const address = `/${path.replace(/index\.html$/, '')}`
  return [...documents, ...framed].filter((pattern) =>
    pattern.endsWith('/*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
  )
}
