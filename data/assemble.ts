import * as v from 'valibot'

import type { Path } from '../src/api/parse/problem'
import { childOf } from '../src/api/parse/prune'
import { partialDate } from '../src/api/schema/fields.schema'
import { schemaVersion } from '../src/api/schema/network.schema'
import type { DataFile } from './read-folder'

/** A record of the document, and its place in the files. */
export interface Placed {
  readonly value: unknown
  readonly file: string
  readonly path: Path
}

const lists = [
  'sources',
  'regions',
  'threats',
  'cooperation',
  'posts',
  'notCovered',
  'figures',
  'events',
] as const
type List = (typeof lists)[number]

export interface Assembled {
  /** In the shape of the endpoint's document, unchecked. */
  readonly document: unknown
  readonly records: ReadonlyMap<string, readonly Placed[]>
  /** The file and the path in it, for a path in the document. */
  readonly locate: (path: Path) => { readonly file: string; readonly path: Path }
}

/** The id of the post in a file: the name of the file. */
export const postIdOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.json$/, '')

function recordsIn(file: DataFile, key: string): Placed[] {
  const list = childOf(file.value, key)
  if (!Array.isArray(list)) return []
  return list.map((value: unknown, index) => ({ value, file: file.name, path: [key, index] }))
}

function postIn(file: DataFile): Placed {
  const post = childOf(file.value, 'post')
  const value = typeof post === 'object' && post !== null ? { ...post, id: postIdOf(file.name) } : post
  return { value, file: file.name, path: ['post'] }
}

function sortKey({ value }: Placed): string {
  const id = childOf(value, 'id')
  return typeof id === 'string' ? id : ''
}

function recordsOf(list: List, files: readonly DataFile[]): Placed[] {
  if (list === 'posts') return files.filter(({ kind }) => kind === 'post').map(postIn)
  if (list === 'sources') {
    return files
      .flatMap((file) => recordsIn(file, 'sources'))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : Number(sortKey(a) > sortKey(b))))
  }
  // The other lists keep the order of their files.
  const key = list === 'regions' || list === 'threats' || list === 'cooperation' ? 'terms' : list
  return files.filter(({ kind }) => kind === list).flatMap((file) => recordsIn(file, key))
}

/** Assembles the records of all files, in a stable order: posts and sources by id, the others as written. */
export function assemble(files: readonly DataFile[]): Assembled {
  const records = new Map<string, readonly Placed[]>(lists.map((list) => [list, recordsOf(list, files)]))
  const edition = files.find(({ kind }) => kind === 'edition')
  const date = childOf(edition?.value, 'edition')
  const open = childOf(edition?.value, 'open')
  const licence = childOf(edition?.value, 'licence')
  const document = {
    schemaVersion,
    // A faulty date is reported with its file; the rest is checked all the same.
    edition: v.is(partialDate, date) ? date : '2999',
    open: open !== false,
    licence: typeof licence === 'string' ? licence : '',
    ...Object.fromEntries([...records].map(([list, placed]) => [list, placed.map(({ value }) => value)])),
  }
  const locate = (path: Path) => {
    const [list, index] = path
    const placed = typeof index === 'number' ? records.get(String(list))?.at(index) : undefined
    if (!placed) return { file: files.find(({ kind }) => kind === list)?.name ?? 'data/network.json', path }
    return { file: placed.file, path: [...placed.path, ...path.slice(2)] }
  }
  return { document, records, locate }
}
