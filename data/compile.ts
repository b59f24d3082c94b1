import * as v from 'valibot'

import { childOf } from '../src/api/parse/prune'
import { findLinkFaults } from '../src/api/schema/references'
import type { Network } from '../src/model/network'
import { assemble, postIdOf } from './assemble'
import { editionBreaches } from './check-edition'
import { checkFile } from './check-file'
import { checkLinks } from './check-links'
import { checkNames } from './check-names'
import { readClosedEditions } from './closed-editions'
import { type Breach, editorialBreaches, unusedSources } from './editorial-rules'
import { withdrawnFileSchema } from './file-schemas'
import { fillIn } from './fill-in'
import { formatMistake, type Mistake, mistakeAt } from './mistake'
import { type Folder, readFolder } from './read-folder'

/** The mistakes of the data files, one a line: file, field, reason, and how to put it right where that is known. */
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

/** What the data owe to the editions that are closed. */
function checkEditions(
  { files, editions }: Folder,
  network: Network,
  mistakeOf: (breach: Breach) => Mistake,
): Mistake[] {
  const { closed, mistakes } = readClosedEditions(editions)
  const file = files.find(({ kind }) => kind === 'withdrawn')
  const { withdrawn } = v.parse(withdrawnFileSchema, file?.value)
  return [
    ...mistakes,
    ...[...editionBreaches(network, closed)].map(mistakeOf),
    ...checkNames(network, closed, withdrawn),
  ]
}

function compileFolder(folder: Folder): { network: Network; mistakes: readonly Mistake[] } {
  const { files } = folder
  const edition = childOf(files.find(({ kind }) => kind === 'edition')?.value, 'edition')
  const assembled = assemble(files)
  const { network, filled } = fillIn(assembled.document)
  const faults = findLinkFaults(network)
  const mistakes = [
    ...folder.mistakes,
    ...checkFileNames(folder),
    ...files.flatMap((file) => checkFile(file, edition)),
    ...checkLinks(assembled, faults, filled, folder.unread),
  ]
  const mistakeOf = ({ path, reason }: Breach) => {
    const { file, path: inFile } = assembled.locate(path)
    return mistakeAt(file, inFile, reason)
  }
  if (mistakes.length === 0) {
    const breaches = [...editorialBreaches(network), ...unusedSources(network)].map(mistakeOf)
    return { network, mistakes: [...breaches, ...checkEditions(folder, network, mistakeOf)] }
  }
  // What a record with a placeholder seems to lack may well be in the part that is malformed.
  const malformed = new Set(filled.map((path) => path.slice(0, 2).join('/')))
  const breaches = [...editorialBreaches(network)].filter(
    ({ path }) => !malformed.has(path.slice(0, 2).join('/')),
  )
  return { network, mistakes: [...mistakes, ...breaches.map(mistakeOf)] }
}

/**
 * Assembles the document of the endpoint from the data files and checks all of it.
 *
 * @param dataFolder the folder that holds `network.json`, `posts/` and the others.
 * @returns the document, always in the same order for the same files.
 * @throws DataError that lists every mistake by file, field and reason.
 */
export function compileNetwork(dataFolder: string = import.meta.dirname): Network {
  const { network, mistakes } = compileFolder(readFolder(dataFolder))
  if (mistakes.length > 0) throw new DataError([...new Set(mistakes.map(formatMistake))])
  return network
}
