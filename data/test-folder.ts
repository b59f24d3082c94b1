import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { testDocument } from '../src/api/test-document'
import { compileNetwork, DataError } from './compile'

/** Data files by name; a string is written as it is. */
export type Files = Readonly<Record<string, unknown>>

/** Valid data files, those of the test document, with some replaced; undefined leaves one out. */
function filesWith(replaced: Files): Files {
  const { posts, sources, regions, threats, cooperation, notCovered, figures, events, ...edition } =
    testDocument()
  const files: Record<string, unknown> = {
    'network.json': edition,
    'regions.json': { terms: regions },
    'threats.json': { terms: threats },
    'cooperation.json': { terms: cooperation },
    'not-covered.json': { notCovered },
    'figures.json': { $schema: './figures.schema.json', figures },
    'events.json': { events },
    'withdrawn.json': { withdrawn: [] },
    'watch.json': { pages: [] },
    'sources/shared.json': { sources: sources.slice(2) },
  }
  for (const [index, { id, ...post }] of posts.entries()) {
    files[`posts/${id}.json`] = {
      $schema: '../post.schema.json',
      sources: index === 0 ? sources.slice(0, 2) : [],
      post,
    }
  }
  return { ...files, ...replaced }
}

/** Writes the valid files and the given ones into a folder. */
export function writeFiles(folder: string, replaced: Files = {}): void {
  for (const [name, content] of Object.entries(filesWith(replaced))) {
    if (content === undefined) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    )
  }
}

/** Compiles a folder of the valid files and the given ones. */
export function compileWith(replaced: Files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  try {
    writeFiles(folder, replaced)
    return compileNetwork(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The mistakes reported for such a folder, empty if there are none. */
export function mistakesWith(replaced: Files): readonly string[] {
  try {
    compileWith(replaced)
  } catch (error) {
    if (error instanceof DataError) return error.mistakes
    throw error
  }
  return []
}

/** The file of a valid post with some fields replaced; undefined removes one. */
export function bamakoWith(
  fields: Record<string, unknown>,
  ownSources: readonly unknown[] = sourcesOfBamako(),
): Files {
  const post = new Map<string, unknown>(Object.entries({ ...testDocument().posts[0], ...fields }))
  post.delete('id')
  return { 'posts/ml-bamako.json': { sources: ownSources, post: Object.fromEntries(post) } }
}

const sourcesOfBamako = () => testDocument().sources.slice(0, 2)
