const base = process.env['ATLAS_BASE'] ?? '/'

/** Where the site will be published, as far as the build knows. */
export interface SiteAddress {
  /** Whether the addresses that `hrefOf` gives are whole ones. */
  readonly isKnown: boolean
  /** The address of a path below the root of the site: whole if that is known, else from the root of its host. */
  readonly hrefOf: (path: string) => string
}

/**
 * The address of the site.
 * @param atlasUrl the whole address of its root, such as `https://example.org/`; its path, if any, is `ATLAS_BASE`
 * Throws on what is no http or https address, and on a path that is another one than `ATLAS_BASE`.
 */
export function siteAddress(atlasUrl: string | undefined): SiteAddress {
  if (!atlasUrl) return { isKnown: false, hrefOf: (path) => base + path }
  if (!URL.canParse(atlasUrl) || !/^https?:$/.test(new URL(atlasUrl).protocol))
    throw new Error(`ATLAS_URL must be a full address such as https://example.org/, not "${atlasUrl}"`)
  const { origin, pathname } = new URL(atlasUrl)
  if (pathname !== '/' && `${pathname.replace(/\/$/, '')}/` !== base)
    throw new Error(
      `ATLAS_URL has the path "${pathname}", and ATLAS_BASE is "${base}": they must be the same`,
    )
  return { isKnown: true, hrefOf: (path) => origin + base + path }
}
