import type { Shared } from './shared'

/** Pixels that show the thing without scrolling, or as much of it as a reader expects in a column of text. */
const heights = { post: 560, map: 480, chart: 520 } as const satisfies Record<Shared['kind'], number>

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string) => text.replaceAll(/[&"<>]/g, (character) => escapes[character] ?? character)

/** The HTML that shows an embed in a page of another site. */
export function embedCode(kind: Shared['kind'], address: string, title: string): string {
  return (
    `<iframe src="${escape(address)}" title="${escape(title)}" ` +
    `width="100%" height="${heights[kind]}" loading="lazy" style="border:0"></iframe>`
  )
}
