import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes all of some files or none: if one cannot be written, those before it get their former content back.
 *
 * @param files content by path, in the order of writing.
 */
export function writeTogether(files: ReadonlyMap<string, string>): void {
  const draftOf = (file: string) => `${file}.draft`
  const done: { readonly file: string; readonly held: string | null }[] = []
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(draftOf(file), text)
    }
    for (const file of files.keys()) {
      const held = existsSync(file) ? readFileSync(file, 'utf8') : null
      renameSync(draftOf(file), file)
      done.push({ file, held })
    }
  } catch (error) {
    for (const { file, held } of done) {
      if (held === null) rmSync(file)
      else writeFileSync(file, held)
    }
    throw error
  } finally {
    for (const file of files.keys()) rmSync(draftOf(file), { force: true })
  }
}
