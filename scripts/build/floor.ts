import browserslist from 'browserslist'

/** How browserslist calls the browsers that are served, how a build target does, and how MDN's data do. */
const names = [
  ['chrome', 'chrome', 'chrome'],
  ['edge', 'edge', 'edge'],
  ['firefox', 'firefox', 'firefox'],
  ['safari', 'safari', 'safari'],
  ['ios_saf', 'ios', 'safari_ios'],
] as const

/**
 * The oldest of each browser that is served, from `browserslist` in package.json: the one list that the build, the check of
 * what was built and every sentence about it follow. Throws where it names none of a browser.
 */
export const floor = names.map(([name, target, mdn]) => {
  const versions = browserslist()
    .filter((entry) => entry.startsWith(`${name} `))
    .map((entry) => Number.parseFloat(entry.slice(name.length + 1)))
    .filter((version) => !Number.isNaN(version))
  if (versions.length === 0) throw new Error(`browserslist in package.json names no ${name}`)
  return { target, mdn, version: Math.min(...versions) }
})

/** For Vite. */
export const buildTargets = floor.map(({ target, version }) => `${target}${version}`)

const versionOf = (wanted: (typeof names)[number][1]) =>
  floor.find(({ target }) => target === wanted)?.version ?? Number.NaN

/** For readers; the numbers are text, since they are names. */
export const servedBrowsers = {
  chrome: String(versionOf('chrome')),
  edge: String(versionOf('edge')),
  firefox: String(versionOf('firefox')),
  safari: String(Math.max(versionOf('safari'), versionOf('ios'))),
} as const
