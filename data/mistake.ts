import { formatPath, type Path } from '../src/api/parse/problem'

/** A mistake in a file: where, what, and if possible how to mend it. */
export interface Mistake {
  /** Path from the root of the project: `data/posts/ml-bamako.json`. */
  readonly file: string
  /** `threats[2].sources[0]`, or `line 12`; absent if it is the file itself. */
  readonly field?: string
  readonly reason: string
}

/** A mistake at a path in a file; the prefix `post` is left out of the path. */
export function mistakeAt(file: string, path: Path, reason: string): Mistake {
  const field = formatPath(path[0] === 'post' && path.length > 1 ? path.slice(1) : path)
  return { file, ...(field !== '' && { field }), reason }
}

/** Reason for a date that is later than the edition; follows the date in a sentence. */
export const afterEdition = (edition: string): string =>
  `is after the edition, ${edition} (look again, or put it forward: npm run edition -- date <day>)`

/** A mistake as one line: file · field · reason. */
export function formatMistake({ file, field, reason }: Mistake): string {
  return field === undefined ? `${file} · ${reason}` : `${file} · ${field} · ${reason}`
}
