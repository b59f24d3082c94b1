import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import * as v from 'valibot'

export const root = join(import.meta.dirname, '../..')
/** Path of the built site. Builds that are only measured use another folder. */
export const dist = resolve(root, process.env['ATLAS_DIST'] ?? 'dist')
/** The settings of the build, stored with its output. They hold nothing that the site does not show anyway. */
const keptFile = join(dist, '.site.json')

const name = '[A-Za-z0-9._-]+'
const projectPattern = new RegExp(`^https://github\\.com/(${name})/(${name}?)(?:\\.git)?/?$`)
const mailPattern = /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&.]+$/

const must = (isGood: (value: string) => boolean, message: string) =>
  v.optional(v.pipe(v.string(), v.check(isGood, message)))
const isAddress = (value: string, protocols = /^https?:$/) =>
  URL.canParse(value) && protocols.test(new URL(value).protocol)
const isOne = must((value) => value === '1', 'must be 1, or not be set')

/** Every setting of the site and its valid values; docs/deploying.md explains them. */
const settings = v.object({
  ATLAS_URL: must((value) => isAddress(value), 'must be a full address such as https://example.org/'),
  ATLAS_BASE: must(
    (value) => /^\/(?:[\w.~-]+\/)*$/.test(value),
    'must be a path between slashes such as /atlas-ssi/',
  ),
  VITE_API_URL: must(
    (value) => isAddress(value),
    'must be a full address such as https://example.org/network.json',
  ),
  ATLAS_REPOSITORY: must(
    (value) => projectPattern.test(value),
    'must be the address of a project on GitHub, such as https://github.com/owner/name',
  ),
  ATLAS_CONTACT: must(
    (value) => mailPattern.test(value) || isAddress(value, /^https:$/),
    'must be an e-mail address or an address that begins with https://',
  ),
  ATLAS_META_POLICY: isOne,
  ATLAS_NO_WORKER: isOne,
})

/** The settings of the site, as the build, the development server and the servers use them. */
export interface Site {
  /** Its path below its host, with a slash at both ends. */
  readonly base: string
  /** Whether `hrefOf` gives absolute addresses. */
  readonly isKnown: boolean
  /** The address of a path below the root of the site: absolute if `ATLAS_URL` is set, otherwise from the root of its host. */
  readonly hrefOf: (path: string) => string
  /** Absolute address of the document if it is on another server, and the origin of that server. */
  readonly api: string | null
  readonly apiOrigin: string | null
  /** The project's address on GitHub, without a slash at its end; empty if there is none. */
  readonly repository: string
  /** Contact address: `mailto:` or `https:`; empty if there is none. */
  readonly contact: string
  /** Whether each document contains the policy, for hosts that cannot send headers. */
  readonly hasOwnPolicy: boolean
  /** False: a worker that removes the service worker of earlier builds. */
  readonly hasWorker: boolean
  /** The variables that were set. */
  readonly variables: Readonly<Record<string, string>>
}

/**
 * Reads and checks the environment variables of the site. An empty one counts as not set. Throws an error that names each
 * variable with an invalid value and the valid ones.
 */
export function readSite(env: Readonly<Record<string, string | undefined>>): Site {
  const variables: Record<string, string> = {}
  for (const key of Object.keys(settings.entries)) {
    const value = env[key]?.trim()
    if (value) variables[key] = value
  }
  const { success, output, issues } = v.safeParse(settings, variables)
  if (!success) {
    const mistakes = issues.map((issue) => {
      const key = v.getDotPath(issue) ?? ''
      return `${key} ${issue.message}, not "${variables[key] ?? ''}"`
    })
    throw new Error(mistakes.join('\n'))
  }
  const { ATLAS_URL: url, ATLAS_BASE: base = '/', VITE_API_URL: api = null, ATLAS_CONTACT: contact } = output
  const { origin, pathname } = new URL(url ?? 'https://unknown.invalid/')
  if (pathname !== '/' && `${pathname.replace(/\/$/, '')}/` !== base)
    throw new Error(
      `ATLAS_URL has the path "${pathname}", and ATLAS_BASE is "${base}": they must be the same`,
    )
  return {
    base,
    isKnown: url !== undefined,
    hrefOf: (path) => (url === undefined ? '' : origin) + base + path,
    api,
    apiOrigin: api && new URL(api).origin,
    repository: (output.ATLAS_REPOSITORY ?? '').replace(projectPattern, 'https://github.com/$1/$2'),
    contact: contact ? new URL(mailPattern.test(contact) ? `mailto:${contact}` : contact).href : '',
    hasOwnPolicy: output.ATLAS_META_POLICY !== undefined,
    hasWorker: output.ATLAS_NO_WORKER === undefined,
    variables,
  }
}

/** Stores the settings of a build with its output, for servers. */
export function keepSite({ variables }: Site): void {
  writeFileSync(keptFile, JSON.stringify(variables))
}

/** The settings of the site in `dist`. Throws if there is none. */
export function builtSite(): Site {
  if (!existsSync(keptFile))
    throw new Error(
      'There is no built site in dist/: run "npm run build" first, or "npm start", which does both.',
    )
  return readSite(JSON.parse(readFileSync(keptFile, 'utf8')))
}
