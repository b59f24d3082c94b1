import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

export const root = join(import.meta.dirname, '..')

interface Source {
  /** From the root of the project, with slashes. */
  readonly path: string
  readonly text: string
}

/** Paths of all files below some folders, from the root of the project, with slashes. */
export function listFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll(sep, '/'),
      ),
  )
}

/** Every TypeScript file below some folders, without generated ones. */
export function readSources(...folders: readonly string[]): readonly Source[] {
  return listFiles(...folders)
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/i18n/generated/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
