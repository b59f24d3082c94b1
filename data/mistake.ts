import { formatPath, type Path } from '../src/api/parse/problem'

/** Something to put right in a file: where, what, and where possible how. */
export interface Mistake {
  /** As one would open it from the root of the project: `data/posts/ml-bamako.json`. */
  readonly file: string
  /** `threats[2].sources[0]`, or `line 12`; absent when it is the file itself. */
  readonly field?: string
  readonly reason: string
}

/** A mistake at a path in a file; what is under `post` is called by its own name. */
export function mistakeAt(file: string, path: Path, reason: string): Mistake {
  const field = formatPath(path[0] === 'post' && path.length > 1 ? path.slice(1) : path)
  return { file, ...(field !== '' && { field }), reason }
}

/** What is wrong with a date, to be read behind it. */
export const afterEdition = (edition: string): string =>
  `is after the edition, ${edition} (look again, or put it forward: npm run edition -- date <day>)`

export function formatMistake({ file, field, reason }: Mistake): string {
  return field === undefined ? `${file} · ${reason}` : `${file} · ${field} · ${reason}`
}
