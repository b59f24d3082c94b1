import browserslist from 'browserslist'

/** Names of the supported browsers in browserslist, in build targets and in MDN's data. */
const names = [
  ['chrome', 'chrome', 'chrome'],
  ['edge', 'edge', 'edge'],
  ['firefox', 'firefox', 'firefox'],
  ['safari', 'safari', 'safari'],
  ['ios_saf', 'ios', 'safari_ios'],
] as const

/**
 * The oldest supported version of each browser, from `browserslist` in package.json. The build, the check of its output and
 * every text about it derive from this. Throws if a browser is missing there.
 */
export const floor = names.map(([name, target, mdn]) => {
  const versions = browserslist()
    .filter((entry) => entry.startsWith(`${name} `))
    .map((entry) => Number.parseFloat(entry.slice(name.length + 1)))
    .filter((version) => !Number.isNaN(version))
  if (versions.length === 0) throw new Error(`browserslist in package.json names no ${name}`)
  return { target, mdn, version: Math.min(...versions) }
})

/** Targets for Vite. */
export const buildTargets = floor.map(({ target, version }) => `${target}${version}`)

const versionOf = (wanted: (typeof names)[number][1]) =>
  floor.find(({ target }) => target === wanted)?.version ?? Number.NaN

/** For display; the numbers are strings, since they are names. */
export const servedBrowsers = {
  chrome: String(versionOf('chrome')),
  edge: String(versionOf('edge')),
  firefox: String(versionOf('firefox')),
  safari: String(Math.max(versionOf('safari'), versionOf('ios'))),
} as const
