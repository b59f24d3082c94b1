import { langs } from '../../src/i18n/languages/languages'
import { embedPath } from '../../src/i18n/site-paths'

/**
 * The security headers of every answer, the same for every server.
 * @param apiOrigin the origin of another server that holds the data, or null if they are beside the page
 * @param isFramed whether any other site may show the page in a frame: true for embeds only
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
    // No X-Frame-Options: it has no value for "any site", and browsers that read both headers ignore it:
    // https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options
    `frame-ancestors ${isFramed ? '*' : "'none'"}`,
    "object-src 'none'",
    // Only the policy in src/app/shell/trusted-types.ts may turn text into markup or a script address.
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

/** The policy for a `meta` element, for hosts that cannot send headers. */
export function metaPolicy(apiOrigin: string | null): string {
  const { 'Content-Security-Policy': policy = '' } = securityHeaders(apiOrigin)
  // Browsers ignore this directive in a `meta` element: https://www.w3.org/TR/CSP3/#meta-element
  return policy.replace(/frame-ancestors [^;]*; /, '')
}

/** Whether a path below the root of the site is an embed. */
export function isEmbedPath(path: string): boolean {
  return langs.map(embedPath).includes(`${path.replace(/\/(?:index(?:\.html)?)?$/, '')}/`)
}

/**
 * Headers of one path, in addition: hashed assets are cached for a year, icons for a day (a browser requests them at every
 * change of the address), everything else is revalidated; the open data may be read from any site, and embeds shown on any.
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
