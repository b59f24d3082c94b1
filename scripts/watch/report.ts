import { type Finding, findingKinds } from './judge'
import type { PageToWatch } from './pages-to-watch'

export interface ReportedPage extends Pick<PageToWatch, 'url' | 'sources' | 'posts'> {
  readonly findings: readonly Finding[]
}

export interface Report {
  /** The day of the run. */
  readonly date: string
  /** Every address that was looked at, with or without findings. */
  readonly pages: readonly ReportedPage[]
}

const headings: Readonly<Record<Finding['kind'], string>> = {
  newer: 'A newer edition',
  changed: 'Changed, without a new date',
  moved: 'Moved',
  gone: 'Gone',
  unreachable: 'Unreachable',
  'doubtful-date': 'A date in the future',
  'not-watchable': 'Not watchable',
}

/** Text from a page or its host must not become a link or a heading of the report. */
const plain = (told: string): string =>
  told.replaceAll(/<https?:[^\s<>]*>|[^\p{L}\p{N}\p{Zs}.,:;()/?=&%_–'-]/gu, (part) =>
    part.length > 1 ? part : ' ',
  )

function line({ url, sources, posts }: ReportedPage, { told }: Finding): string {
  const uses = posts.length > 0 ? ` (${posts.join(', ')})` : ''
  return `- ${sources.map((id) => `\`${id}\``).join(', ')}${uses}: <${url}> ${plain(told)}`
}

function inKind(pages: readonly ReportedPage[], kind: Finding['kind']): readonly string[] {
  return pages.flatMap((page) =>
    page.findings.filter((finding) => finding.kind === kind).map((finding) => line(page, finding)),
  )
}

/** Number of findings of each kind, as text; for the terminal and the head of the report. */
export function countFindings({ pages }: Report): string {
  const counts = findingKinds.flatMap((kind) => {
    const { length } = inKind(pages, kind)
    return length > 0 ? [`${headings[kind].toLowerCase()}: ${length}`] : []
  })
  return [`${pages.length} ${pages.length === 1 ? 'address' : 'addresses'}`, ...counts].join('; ')
}

/** The report as Markdown. */
export function reportMarkdown(report: Report): string {
  const parts = findingKinds.flatMap((kind) => {
    const lines = inKind(report.pages, kind)
    return lines.length > 0 ? [`## ${headings[kind]} (${lines.length})\n\n${lines.join('\n')}\n`] : []
  })
  const head = `# The sources on ${report.date}\n\n${countFindings(report)}. docs/keeping-current.md says what to do about each.
An address may carry a person’s name: look before it goes into the data.\n`
  return [head, ...parts].join('\n')
}
