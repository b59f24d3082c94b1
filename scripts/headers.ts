/**
 * The headers of every answer, the same wherever the site is served.
 * @param apiOrigin the origin of another server that holds the data, or null when they lie beside the page
 */
export function securityHeaders(apiOrigin: string | null): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'self'",
    "img-src 'self' blob:",
    `connect-src 'self'${apiOrigin ? ` ${apiOrigin}` : ''}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    // Only the one policy of src/app/trusted-types.ts lets a text become markup or a script.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

/**
 * The headers of one path on top of those: hashed assets are kept for a year, all else is revalidated;
 * the open data may be read from any site.
 */
export function pathHeaders(pathname: string): Readonly<Record<string, string>> {
  const isHashed = pathname.includes('/assets/')
  const isOpenData = pathname.includes('/api/')
  return {
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isOpenData ? { 'Access-Control-Allow-Origin': '*' } : {}),
  }
}

/** The origin of `VITE_API_URL`, or null where the data lie beside the page. Throws on a value that is no address. */
export function apiOriginOf(apiUrl: string | undefined): string | null {
  if (!apiUrl) return null
  try {
    return new URL(apiUrl).origin
  } catch {
    throw new Error(
      `VITE_API_URL must be a full address such as https://example.org/network.json, not "${apiUrl}"`,
    )
  }
}
