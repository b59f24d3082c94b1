import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { securityHeaders } from './headers'

const anchor = /<meta charset="utf-8" ?\/?>/i
/** A document cannot say these of itself: browsers take them from the header alone. */
const headerOnly = /^frame-ancestors /

/** The policy as a document can carry it, for hosts that send no headers of ours. */
export function metaPolicy(apiOrigin: string | null): string {
  const { 'Content-Security-Policy': policy = '' } = securityHeaders(apiOrigin)
  return policy
    .split('; ')
    .filter((directive) => !headerOnly.test(directive))
    .join('; ')
}

/** A document with the policy in it, before anything that the policy is about. Throws where there is no place for it. */
export function withPolicy(html: string, policy: string): string {
  if (!anchor.test(html)) throw new Error('The document does not begin with its character set')
  return html.replace(
    anchor,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/** Puts the policy into every document of a folder. */
export async function writePolicies(folder: string, apiOrigin: string | null): Promise<void> {
  const entries = await readdir(folder, { recursive: true })
  for (const path of entries.filter((entry) => entry.endsWith('.html'))) {
    const file = join(folder, path)
    await writeFile(file, withPolicy(await readFile(file, 'utf8'), metaPolicy(apiOrigin)))
  }
}
