import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { scenarioNames } from '../mocks/scenarios'
import { listFiles, readSources, root } from './read-sources'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const folders = ['src', 'data', 'mocks', 'scripts', 'tests'] as const
const isTest = (path: string) => /\.(?:test|e2e)\.tsx?$/.test(path)

/** Paths of the sources whose text matches, without tests. */
function sourcesWith(pattern: RegExp, ...within: readonly string[]): readonly string[] {
  return readSources(...within)
    .filter(({ path, text }) => !isTest(path) && pattern.test(text))
    .map(({ path }) => path)
}

describe('the top of the repository', () => {
  const known = [
    '.ci .github .gitignore .oxfmtrc.json .oxlintrc.json',
    'CHANGELOG.md CITATION.cff CONTRIBUTING.md LICENSE README.md SECURITY.md THIRD-PARTY-NOTICES.md',
    'codemeta.json index.html package.json package-lock.json tsconfig.json vite.config.ts',
    'data deploy docs mocks public scripts src tests',
  ].flatMap((line) => line.split(' '))
  const tracked = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 24 })

  // Untracked files belong to the developer; a tree without git (an archive) cannot be checked.
  it.skipIf(tracked.status !== 0)('holds nothing but the entries that are known', () => {
    const entries = new Set(tracked.stdout.split('\n').flatMap((path) => path.split('/').slice(0, 1)))
    expect([...entries].filter((name) => name !== '' && !known.includes(name))).toEqual([])
  })

  it('says the same command in the README, to continuous integration and in the workflow', () => {
    expect(read('README.md')).toContain('npm ci && npm test')
    expect(read('.ci/run')).toMatch(/^npm ci$[^]*^npm test$/m)
    expect(read('.github/workflows/ci.yml')).toContain('.ci/run')
  })

  it('gives notice of every package that the site ships', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(read('package.json'))
    const notices = read('THIRD-PARTY-NOTICES.md')
    const missing = Object.keys(dependencies).filter((name) => !notices.includes(`\`${name}\``))
    expect(missing).toEqual([])
  })

  it('tells in docs/reliability.md of every way in which the endpoint is made to answer', () => {
    const told = read('docs/reliability.md')
    expect(scenarioNames.filter((name) => !told.includes(`\`${name}\``))).toEqual([])
  })
})

describe('names', () => {
  it('of files are kebab-case, of components PascalCase', () => {
    const good = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*|[A-Z][A-Za-z0-9]*(?:\.test)?\.(?:tsx))$/
    const paths = listFiles(...folders).filter((path) => /\.(?:tsx?|css|json)$/.test(path))
    expect(paths.filter((path) => !good.test(basename(path)))).toEqual([])
  })

  it('of a component file is that of a component it exports', () => {
    const components = readSources('src').filter(({ path }) => /\/[A-Z]\w*\.tsx$/.test(path) && !isTest(path))
    const other = components.flatMap(({ path, text }) => {
      const exported = [...text.matchAll(/^export (?:const|function|class) ([A-Z]\w*)/gm)].map(
        ([, name]) => name,
      )
      return exported.includes(basename(path, '.tsx')) ? [] : [{ path, exported }]
    })
    expect(other).toEqual([])
  })

  it('of constants are in camelCase, like those of all values', () => {
    expect(sourcesWith(/^(?:export )?const [A-Z][A-Z0-9_]{2,}\b/m, ...folders)).toEqual([])
  })

  it('no folder of src holds more than fifteen modules of its own, tests not counted', () => {
    const modules = listFiles('src').filter(
      (path) => /(?<!\.test|\.fixture)\.tsx?$/.test(path) && !path.includes('/generated/'),
    )
    const counts = new Map(modules.map((path) => [dirname(path), 0]))
    for (const path of modules) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 15)).toEqual([])
  })

  it('no folder has a barrel', () => {
    expect(listFiles(...folders).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([])
  })
})

describe('one way only', () => {
  it('the network is asked in queries alone, and JSON is read in src/api, where it is checked', () => {
    const askers = sourcesWith(/\bfetch\(|XMLHttpRequest|sendBeacon/, 'src')
    expect(askers.filter((path) => !/^src\/api\/|\.query\.ts$/.test(path))).toEqual([])
    expect(sourcesWith(/\bJSON\.parse\(/, 'src').filter((path) => !path.startsWith('src/api/'))).toEqual([])
  })

  it('the address is written through src/url alone', () => {
    const writers = sourcesWith(/history\.(?:pushState|replaceState)|location\.(?:assign|replace)\(/, 'src')
    expect(writers.filter((path) => !path.startsWith('src/url/'))).toEqual([])
  })

  it('which languages there are, and where their pages lie, is said in the table of languages alone', () => {
    const table = 'src/i18n/languages/languages.ts'
    // The languages of the document's texts belong to the contract.
    const ofTexts = 'src/model/claim.ts'
    const spelled = sourcesWith(
      /'en\/|\}en\/|\(\?:en\\?\/|[!=]== '(?:fr|en)'|\['fr', 'en'\]|'fr' \| 'en'/,
      'src',
      'scripts',
    )
    expect(
      spelled.filter((path) => path !== table && path !== ofTexts && !path.includes('.fixture.')),
    ).toEqual([])
  })
})

it('what the site is told by its environment is read in one place', () => {
  const readers = sourcesWith(
    /(?<!import\.meta\.)env\b.*(?:ATLAS_(?!FULL|ENCODING)|VITE_)/,
    'src',
    'scripts',
    'tests',
  )
  expect(readers).toEqual(['scripts/build/site.ts'])
})

describe('style sheets', () => {
  const sheets = listFiles('src').filter((path) => path.endsWith('.css') && path !== 'src/ui/tokens.css')

  it.each(sheets)('%s takes its colours and layers from the tokens and fetches nothing', (path) => {
    const rules = read(path).replaceAll(/\/\*[^]*?\*\//g, '')
    expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(/i)
    expect(rules).not.toMatch(/z-index:\s*-?\d/)
    expect(rules).not.toMatch(/gradient\(|url\(['"]?(?:data:|https?:|\/\/)/)
  })

  // The print sheet decides for the whole page what is printed; sheets in `ui` serve every room.
  const ofOneRoom = sheets.filter((path) => path !== 'src/app/shell/print.css' && !path.startsWith('src/ui/'))
  const rooms = new Set(ofOneRoom.map((path) => /^src\/(?:features\/[^/]+|[^/]+)/.exec(path)?.[0] ?? ''))

  it.each([...rooms])(
    'of %s reach into no other room: they select what it draws, or ui and parts',
    (room) => {
      const drawn = readSources(room, 'src/parts', 'src/ui').map(({ text }) =>
        text.replaceAll(/(?:from |import |import\()'[^']*'/g, ''),
      )
      const strings = drawn.flatMap((text) => text.match(/(?<=['"`])[^'"`\n]+/g) ?? [])
      const blocks = new Set(strings.flatMap((words) => words.match(/[a-z]+(?:-[a-z]+)*/g) ?? []))
      const rules = ofOneRoom.filter((path) => path.startsWith(`${room}/`)).map(read)
      const selected = rules.flatMap(
        (css) => css.replaceAll(/\/\*[^]*?\*\//g, '').match(/(?<=\.)[a-z]+(?:-[a-z]+)*/g) ?? [],
      )
      expect(selected.filter((block) => !blocks.has(block) && !/^(?:leaflet|recharts)-/.test(block))).toEqual(
        [],
      )
    },
  )
})

it('index.html has no inline script or style, which the security policy would refuse', () => {
  expect(read('index.html')).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\s(?:style|on[a-z]+)=/)
})
