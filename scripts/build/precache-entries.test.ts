import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { langs } from '../../src/i18n/languages/languages'
import { atlasPath } from '../../src/i18n/site-paths'
import { precacheEntries } from './precache-entries'

const documents = langs.map((lang) => `${atlasPath(lang)}index.html`)
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-precache-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
  expect(folder).not.toBe('')
})

async function lay(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), `content of ${file}`)
  }
}

test('the documents, what they load and the data are kept; pages of posts, downloads and the worker are not', async () => {
  await lay(...documents, 'boot.js', 'borders.json', 'favicon.svg', 'sw.js', 'sitemap.xml')
  await lay(
    'assets/index-abc.js',
    'assets/index-abc.css',
    'assets/font-abc.woff2',
    'assets/index-abc.js.br',
    'icons/icon-192.png',
  )
  await lay(
    'api/v1/network.json',
    'api/v1/editions.json',
    'api/v1/posts.csv',
    'api/v1/editions/2026-11-22.json',
  )
  await lay('postes/ml-bamako/index.html', 'en/posts/ml-bamako/index.html', 'index.html.gz', 'boot.js.br')
  const entries = await precacheEntries(folder, true)
  expect(entries.map(({ url }) => url)).toEqual([
    'api/v1/editions.json',
    'api/v1/network.json',
    'assets/font-abc.woff2',
    'assets/index-abc.css',
    'assets/index-abc.js',
    'boot.js',
    'borders.json',
    ...langs.slice(1).map(atlasPath),
    'favicon.svg',
    'icons/icon-192.png',
    './',
  ])
})

test('a file has a revision of its content, unless its name has it already', async () => {
  await lay(...documents, 'assets/index-abc.js')
  const before = await precacheEntries(folder, false)
  await writeFile(join(folder, 'en/index.html'), 'another content')
  const after = await precacheEntries(folder, false)
  const changed = after.filter(({ revision }, index) => revision !== before[index]?.revision)
  expect(changed.map(({ url }) => url)).toEqual(['en/'])
  expect(after.find(({ url }) => url.startsWith('assets/'))?.revision).toBeNull()
  expect(after.every(({ integrity }) => /^sha256-[\w+/]{43}=$/.test(integrity))).toBe(true)
})

test('a site without its data, or without a document, is named', async () => {
  await lay(...documents)
  await expect(precacheEntries(folder, true)).rejects.toThrow('no api/v1/network.json')
  await rm(join(folder, 'en'), { recursive: true })
  await expect(precacheEntries(folder, false)).rejects.toThrow('no en/index.html')
})
