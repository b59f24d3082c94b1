/** A bar of the project and its measured value. */
export interface Bar {
  readonly rule: string
  readonly measured: string
  readonly isMet: boolean
}

export interface Section {
  readonly title: string
  /** The method, in a sentence or two. */
  readonly note: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly bars: readonly Bar[]
  /** All single values, for the file. */
  readonly raw: unknown
}

/** Formats of milliseconds, kilobytes, plain numbers and ratios. */
export const ms = (value: number) => (Number.isFinite(value) ? `${Math.round(value)} ms` : 'none')
export const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`
export const MB = (value: number) => `${(value / 1e6).toFixed(2)} MB`
export const times = (value: number) => `${value.toFixed(2)} ×`

/** A section as Markdown, readable on a terminal. */
export function sectionToMarkdown({ title, note, head, rows }: Section): string {
  return [`### ${title}`, '', note, '', ...table(head, rows), ''].join('\n')
}

/** Bars and measured values of all sections. */
export function barsToMarkdown(sections: readonly Section[]): string {
  const bars = sections.flatMap((section) => section.bars)
  const verdicts = bars.map(({ rule, measured, isMet }) => [isMet ? 'met' : '**missed**', rule, measured])
  return ['### Bars', '', ...table(['', 'bar', 'measured'], verdicts)].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)]
}
