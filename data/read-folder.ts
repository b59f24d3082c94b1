import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { SchemaNode } from '../src/api/parse/broken-unit'
import { findJsonFaults } from './check/scan-json'
import {
  editionFileSchema,
  eventsFileSchema,
  figuresFileSchema,
  notCoveredFileSchema,
  postFileSchema,
  sourcesFileSchema,
  termsFileSchema,
  watchFileSchema,
  withdrawnFileSchema,
} from './file-schemas'
import type { Mistake } from './mistake'

/** Single files of the folder, and the list of the document that each holds. */
const singleFiles = {
  'network.json': { kind: 'edition', schema: editionFileSchema },
  'regions.json': { kind: 'regions', schema: termsFileSchema },
  'threats.json': { kind: 'threats', schema: termsFileSchema },
  'cooperation.json': { kind: 'cooperation', schema: termsFileSchema },
  'figures.json': { kind: 'figures', schema: figuresFileSchema },
  'events.json': { kind: 'events', schema: eventsFileSchema },
  'not-covered.json': { kind: 'notCovered', schema: notCoveredFileSchema },
  'withdrawn.json': { kind: 'withdrawn', schema: withdrawnFileSchema },
  'watch.json': { kind: 'watch', schema: watchFileSchema },
} as const

const manyFiles = {
  posts: { kind: 'post', schema: postFileSchema },
  sources: { kind: 'sources', schema: sourcesFileSchema },
} as const

type Single = (typeof singleFiles)[keyof typeof singleFiles]
type Many = (typeof manyFiles)[keyof typeof manyFiles]

/** One data file, its JSON parsed but not checked. */
export interface DataFile {
  readonly name: string
  readonly kind: (Single | Many)['kind']
  readonly schema: (Single | Many)['schema']
  readonly value: unknown
}

/** The parts of the schema that are needed to walk through the file. */
export const schemaNodeOf = (file: DataFile): SchemaNode => file.schema

export interface Folder {
  readonly files: readonly DataFile[]
  readonly mistakes: readonly Mistake[]
  /** Path of the folder of closed editions. */
  readonly editions: string
  /** Text of the files whose JSON is invalid. */
  readonly unread: string
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort(byCodeUnit)
}

/** Reads every data file of a folder, in a stable order. A file with invalid JSON is reported by line and left out. */
export function readFolder(folder: string): Folder {
  const files: DataFile[] = []
  const mistakes: Mistake[] = []
  let unread = ''
  const read = (path: string, layout: Single | Many) => {
    const name = `data/${path}`
    const text = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '')
    const faults = findJsonFaults(text)
    for (const { line, reason } of faults) mistakes.push({ file: name, field: `line ${line}`, reason })
    if (faults.length === 0) files.push({ name, ...layout, value: JSON.parse(text) })
    else unread += text
  }
  for (const [name, layout] of Object.entries(singleFiles)) {
    if (existsSync(join(folder, name))) read(name, layout)
    else mistakes.push({ file: `data/${name}`, reason: 'this file is required and missing' })
  }
  for (const [subfolder, layout] of Object.entries(manyFiles)) {
    for (const name of namesIn(join(folder, subfolder))) read(`${subfolder}/${name}`, layout)
  }
  for (const name of namesIn(folder)) {
    if (Object.hasOwn(singleFiles, name)) continue
    mistakes.push({ file: `data/${name}`, reason: 'no file of this name is read (posts go in data/posts/)' })
  }
  return { files, mistakes, editions: join(folder, 'editions'), unread }
}
