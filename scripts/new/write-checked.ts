import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { compileNetwork, DataError } from '../../data/compile'
import { writeTogether } from '../../data/write-together'

/**
 * Writes data files, once a copy of the folder with them in it has been seen to be free of mistakes.
 *
 * @param files texts by their path in the folder.
 * @param expected a mistake that may stay, as it is the next thing to do.
 * @throws DataError with the mistakes that they would bring; nothing is written then.
 */
export function writeChecked(
  folder: string,
  files: ReadonlyMap<string, string>,
  expected: (mistake: string) => boolean = () => false,
): void {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-new-'))
  try {
    cpSync(folder, copy, { recursive: true })
    for (const [file, text] of files) writeFileSync(join(copy, file), text)
    compileNetwork(copy)
  } catch (error) {
    if (!(error instanceof DataError) || !error.mistakes.every(expected)) throw error
  } finally {
    rmSync(copy, { recursive: true })
  }
  writeTogether(new Map([...files].map(([file, text]) => [join(folder, file), text])))
}
