import { langs } from '../../src/i18n/languages/languages'
import { embedPath } from '../../src/i18n/site-paths'

/**
 * The headers of every answer, the same wherever the site is served.
 * @param apiOrigin the origin of another server that holds the data, or null when they lie beside the page
 * @param isFramed whether any other site may show it in a frame: the pages made for that, and no others
 */
export function securityHeaders(
  apiOrigin: string | null,
  isFramed = false,
): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'self'",
    "img-src 'self' blob:",
    `connect-src 'self'${apiOrigin ? ` ${apiOrigin}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    // No X-Frame-Options beside it: that header knows no "any site", and a browser that reads both obeys one.
    `frame-ancestors ${isFramed ? '*' : "'none'"}`,
    "object-src 'none'",
    // Only the one policy of src/app/shell/trusted-types.ts lets a text become markup or a script.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

/** The policy as a document can carry it, for hosts that send no headers of ours. */
export function metaPolicy(apiOrigin: string | null): string {
  const { 'Content-Security-Policy': policy = '' } = securityHeaders(apiOrigin)
  // Browsers take this one from the header alone.
  return policy.replace(/frame-ancestors [^;]*; /, '')
}

/** Whether a path below the root of the site is a page made for frames of other sites. */
export function isEmbedPath(path: string): boolean {
  return langs.map(embedPath).includes(`${path.replace(/\/(?:index(?:\.html)?)?$/, '')}/`)
}

/**
 * The headers of one path on top of those: hashed assets are kept for a year, the signs of the site for a day (a
 * browser looks at them with every change of the address), all else is revalidated; the open data may be read from
 * any site, and an embed shown in one.
 */
export function pathHeaders(pathname: string): Readonly<Record<string, string>> {
  const path = pathname.replace(/^\//, '')
  const isOpenData = path.startsWith('api/')
  return {
    'Cache-Control': cacheOf(path),
    'Cross-Origin-Resource-Policy': isOpenData || isEmbedPath(path) ? 'cross-origin' : 'same-origin',
    ...(isOpenData ? { 'Access-Control-Allow-Origin': '*' } : {}),
  }
}

function cacheOf(path: string): string {
  if (path.startsWith('assets/')) return 'public, max-age=31536000, immutable'
  return /^(?:favicon\.|icons\/)/.test(path) ? 'public, max-age=86400' : 'no-cache'
}
