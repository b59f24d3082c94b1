/** Where corrections go, as far as the build knows. */
interface Corrections {
  /** The project's address on GitHub, without a slash at its end; empty where there is none. */
  readonly repository: string
  /** An address to send a text to: `mailto:` or `https:`; empty where there is none. */
  readonly contact: string
}

const name = '[A-Za-z0-9._-]+'
const repositoryPattern = new RegExp(`^https://github\\.com/(${name})/(${name}?)(?:\\.git)?/?$`)
const mailPattern = /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&.]+$/

/**
 * Reads where corrections go from `ATLAS_REPOSITORY` (`https://github.com/owner/name`) and `ATLAS_CONTACT` (an e-mail address,
 * or the https address of a page). Throws on a value that is neither absent nor one of these.
 */
export function readCorrections(env: Readonly<Record<string, string | undefined>>): Corrections {
  return {
    repository: readRepository(env['ATLAS_REPOSITORY']?.trim() ?? ''),
    contact: readContact(env['ATLAS_CONTACT']?.trim() ?? ''),
  }
}

function readRepository(value: string): string {
  if (value === '') return ''
  const [, owner, project] = repositoryPattern.exec(value) ?? []
  if (owner === undefined || project === undefined)
    throw new Error(
      `ATLAS_REPOSITORY must be the address of a project on GitHub, such as https://github.com/owner/name, not "${value}"`,
    )
  return `https://github.com/${owner}/${project}`
}

function readContact(value: string): string {
  if (value === '') return ''
  if (mailPattern.test(value)) return `mailto:${value}`
  if (URL.canParse(value) && new URL(value).protocol === 'https:') return new URL(value).href
  throw new Error(
    `ATLAS_CONTACT must be an e-mail address or an address that begins with https://, not "${value}"`,
  )
}
