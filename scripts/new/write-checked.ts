import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { compileNetwork, DataError } from '../../data/compile'
import { writeTogether } from '../../data/history/write-together'

/**
 * Writes data files, after a copy of the folder with them was checked for mistakes.
 *
 * @param files texts by path in the folder.
 * @param expected a mistake that is allowed, as it is the next thing to mend.
 * @throws DataError with the mistakes that they would cause; nothing is written then.
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
