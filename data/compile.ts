import * as v from 'valibot'

import { childOf } from '../src/api/parse/prune'
import { findLinkFaults } from '../src/api/schema/references'
import type { Network } from '../src/model/network'
import { assemble, postIdOf } from './assemble'
import { editionBreaches } from './check/check-edition'
import { checkFile } from './check/check-file'
import { checkLinks } from './check/check-links'
import { checkNames } from './check/check-names'
import { type Breach, editorialBreaches, unusedSources } from './check/editorial-rules'
import { fillIn } from './check/fill-in'
import { type Withdrawn, withdrawnFileSchema } from './file-schemas'
import { type ClosedEdition, readClosedEditions } from './history/closed-editions'
import { noKeptChanges, type PublishedDifference, readKeptChanges } from './history/kept-changes'
import { formatMistake, type Mistake, mistakeAt } from './mistake'
import { type Folder, readFolder } from './read-folder'

/** The mistakes of the data files, one per line: file, field, reason, and how to mend it if known. */
export class DataError extends Error {
  override readonly name = 'DataError'
  readonly mistakes: readonly string[]

  constructor(mistakes: readonly string[]) {
    const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`
    super(`${count} in the data:\n${mistakes.join('\n')}`)
    this.mistakes = mistakes
  }
}

function checkFileNames({ files }: Folder): Mistake[] {
  return files
    .filter(({ kind, name }) => kind === 'post' && !/^[a-z]{2}(-[a-z0-9]+)+$/.test(postIdOf(name)))
    .map(({ name }) => ({ file: name, reason: 'the name must be like "ml-bamako.json": country code, city' }))
}

/** The data, with the closed editions. */
export interface CompiledData {
  readonly network: Network
  /** The closed editions, oldest first; the present one is the last of them if it is closed. */
  readonly closed: readonly ClosedEdition[]
  readonly withdrawn: readonly Withdrawn[]
  /** By date: the difference stored when the edition was closed. */
  readonly keptChanges: ReadonlyMap<string, PublishedDifference>
}

type Compiled = CompiledData & { readonly mistakes: readonly Mistake[] }

/** Checks the data against the closed editions. */
function checkEditions(
  { files, editions }: Folder,
  { closed, mistakes }: ReturnType<typeof readClosedEditions>,
  network: Network,
  mistakeOf: (breach: Breach) => Mistake,
): Compiled {
  const file = files.find(({ kind }) => kind === 'withdrawn')
  const { withdrawn } = v.parse(withdrawnFileSchema, file?.value)
  const kept = mistakes.length === 0 ? readKeptChanges(editions, closed) : noKeptChanges
  return {
    network,
    closed,
    withdrawn,
    keptChanges: kept.changes,
    mistakes: [
      ...mistakes,
      ...kept.mistakes,
      ...[...editionBreaches(network, closed)].map(mistakeOf),
      // The ids of an edition that cannot be read are unknown.
      ...(mistakes.length === 0 ? checkNames(network, closed, withdrawn) : []),
    ],
  }
}

function compileFolder(folder: Folder): Compiled {
  const { files } = folder
  const edition = childOf(files.find(({ kind }) => kind === 'edition')?.value, 'edition')
  const before = readClosedEditions(folder.editions)
  // If the edition is dated before the last closed one, nearly every date is too late: reported once, for the edition.
  const isBackdated = before.closed.some(({ date }) => typeof edition === 'string' && date > edition)
  const assembled = assemble(files)
  const { network, filled } = fillIn(assembled.document)
  const latest = isBackdated ? undefined : network.edition
  const faults = findLinkFaults(network)
  const mistakes = [
    ...folder.mistakes,
    ...checkFileNames(folder),
    ...files.flatMap((file) => checkFile(file, isBackdated ? undefined : edition)),
    ...checkLinks(assembled, faults, filled, folder.unread),
  ]
  const mistakeOf = ({ path, reason }: Breach) => {
    const { file, path: inFile } = assembled.locate(path)
    return mistakeAt(file, inFile, reason)
  }
  if (mistakes.length === 0) {
    const breaches = [...editorialBreaches(network, latest), ...unusedSources(network)].map(mistakeOf)
    const compiled = checkEditions(folder, before, network, mistakeOf)
    return { ...compiled, mistakes: [...breaches, ...compiled.mistakes] }
  }
  // A fault of a record with a placeholder may be caused by its malformed part.
  const malformed = new Set(filled.map((path) => path.slice(0, 2).join('/')))
  const breaches = [...editorialBreaches(network, latest)].filter(
    ({ path }) => !malformed.has(path.slice(0, 2).join('/')),
  )
  const faulty = [...mistakes, ...breaches.map(mistakeOf)]
  return { network, closed: [], withdrawn: [], keptChanges: new Map(), mistakes: faulty }
}

/**
 * Assembles the document of the endpoint from the data files and checks it, by itself and against the closed editions.
 *
 * @param dataFolder the folder that holds `network.json`, `posts/` and the others.
 * @returns the document, always in the same order for the same files, with the closed editions.
 * @throws DataError that lists every mistake by file, field and reason.
 */
export function compileData(dataFolder: string = import.meta.dirname): CompiledData {
  const { mistakes, ...data } = compileFolder(readFolder(dataFolder))
  if (mistakes.length > 0) throw new DataError([...new Set(mistakes.map(formatMistake))])
  return data
}

/** The document alone; see `compileData`. */
export function compileNetwork(dataFolder?: string): Network {
  return compileData(dataFolder).network
}
