import type { Shared } from './shared'

/** Height of the frame in pixels: shows the thing without scrolling, or as much as fits a column of text. */
const heights = { post: 560, map: 480, chart: 520 } as const satisfies Record<Shared['kind'], number>

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string) => text.replaceAll(/[&"<>]/g, (character) => escapes[character] ?? character)

/** The HTML of a frame that embeds a view in another site. */
export function embedCode(kind: Shared['kind'], address: string, title: string): string {
  return (
    `<iframe src="${escape(address)}" title="${escape(title)}" ` +
    `width="100%" height="${heights[kind]}" loading="lazy" style="border:0"></iframe>`
  )
}
