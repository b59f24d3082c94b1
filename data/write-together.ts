import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes all of some files or none: where one cannot be written, those before it get back what they held.
 *
 * @param files the content of each by its path, in the order in which they take their places.
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
