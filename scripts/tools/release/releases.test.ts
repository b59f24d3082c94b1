import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { parseNetwork } from '../../../src/api/parse/parse-network'
import { changesIn } from '../../build/feed'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readJson = (path: string): Readonly<Record<string, unknown>> => JSON.parse(read(path))

describe('a release of the code', () => {
  const { version } = readJson('package.json')

  it('is told in CHANGELOG.md, the newest first', () => {
    const [newest] = [...read('CHANGELOG.md').matchAll(/^## (?<version>\S+)/gm)]
    expect(newest?.groups?.['version']).toBe(version)
  })

  it('has the same version in the lockfile', () => {
    expect(readJson('package-lock.json')['version']).toBe(version)
  })
})

describe('an edition of the data', () => {
  const editions = changesIn(read('data/CHANGELOG.md')).map(({ edition }) => edition)
  const [present, ...past] = editions

  it('is told in both languages, the newest first, and the newest is the present one', () => {
    expect(present).toBe(readJson('data/network.json')['edition'])
    expect(editions).toEqual([...new Set(editions)].toSorted().toReversed())
    expect(changesIn(read('data/CHANGELOG.fr.md')).map(({ edition }) => edition)).toEqual(editions)
  })

  it('is kept when the next is opened, under the date that citations name, and can still be read', () => {
    const folder = 'data/editions'
    const kept = existsSync(join(root, folder))
      ? readdirSync(join(root, folder)).filter((name) => /^\d.*\.json$/.test(name))
      : []
    expect(kept.toSorted()).toEqual(past.map((edition) => `${edition}.json`).toSorted())
    for (const name of kept) {
      const { network, problems } = parseNetwork(readJson(`${folder}/${name}`))
      expect([network.edition, problems], name).toEqual([name.replace('.json', ''), []])
    }
  })
})

it('every action of a workflow is named by its commit, since a tag can be moved', () => {
  const workflows = readdirSync(join(root, '.github/workflows'))
  const uses = workflows.flatMap((name) => [
    ...read(`.github/workflows/${name}`).matchAll(/uses: (?<action>.*)/g),
  ])
  const loose = uses.filter(({ groups }) => !/^[\w/-]+@[0-9a-f]{40} # v\d/.test(groups?.['action'] ?? ''))
  expect(uses.length).toBeGreaterThan(10)
  expect(loose.map(([line]) => line)).toEqual([])
})
