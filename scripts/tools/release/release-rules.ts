import type { Edition } from '../../../src/model/network'

interface Candidate extends Edition {
  readonly tag: string
  /** Version of package.json. */
  readonly version: string
  readonly changelog: string
}

/** The section of a version in the change log; empty if it has none. */
export function notesOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m)
  const section = sections.find((text) => text.startsWith(`${version}\n`))
  return section?.slice(version.length).trim() ?? ''
}

/** Why a tag may not become a release, one reason per line; empty if it may. */
export function refusals({ tag, version, changelog, edition, open }: Candidate): readonly string[] {
  const reasons: readonly (readonly [boolean, string])[] = [
    [
      open === true,
      `The edition of ${edition} is open: what is released must have an address for good. Close it (npm run edition -- close).`,
    ],
    [tag !== `v${version}`, `The tag is "${tag}", and package.json has ${version}: it must be v${version}.`],
    [notesOf(changelog, version) === '', `CHANGELOG.md does not say what is new in ${version}.`],
  ]
  return reasons.filter(([isSo]) => isSo).map(([, reason]) => reason)
}
