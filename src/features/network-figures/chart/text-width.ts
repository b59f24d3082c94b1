/** Measures a text, in pixels. */
export type MeasureText = (text: string, fontSize: number) => number

/** Widths of characters in em; any other character is 0.6 em wide. */
type Widths = readonly (readonly [characters: RegExp, width: number])[]

/** The page's typeface at weight 600, as measured in WebKitGTK, which sets each letter on a whole pixel. */
const page: Widths = [
  [/[\s.,’]/, 0.25],
  [/[ijl]/, 0.29],
  [/[frt]/, 0.46],
  [/1/, 0.52],
  [/[sz]/, 0.58],
  [/[<>]/, 0.6],
  [/[aceèévxy]/, 0.63],
  [/[bdghknopqu]/, 0.64],
  [/[02-9]/, 0.68],
  [/[mwMW]/, 0.95],
]

/** Arial, Helvetica and Liberation Sans, which share their widths. */
const arial: Widths = [
  [/[ijl'’]/, 0.22],
  [/[\s.,:;!/ftI[\]·‑]/, 0.28],
  [/[r()\-{}«»“”]/, 0.36],
  [/[ckszvxyJ]/, 0.5],
  [/[abdeghnopquL\d–]/, 0.56],
  [/[<>=+→−]/, 0.62],
  [/[ABEFKPSTVXYZ&]/, 0.67],
  [/[CDHNRUw]/, 0.73],
  [/[GOQ]/, 0.78],
  [/[mM]/, 0.84],
  [/[Wœ…—@%]/, 1],
]

/** Width of bold Arial relative to regular. */
const bold = 1.08

/** Approximate width of a label on the page. Computed without a browser, so that a drawing is the same everywhere. */
export const labelWidth: MeasureText = (text, fontSize) => widthIn(page, text) * fontSize

/** Approximate width of a text in a saved picture. */
export function pictureWidth(text: string, fontSize: number, isBold = false): number {
  return widthIn(arial, text.normalize('NFD').replaceAll(/\p{M}/gu, '')) * fontSize * (isBold ? bold : 1)
}

function widthIn(widths: Widths, text: string): number {
  const widthOf = (character: string) => widths.find(([characters]) => characters.test(character))?.[1] ?? 0.6
  return Array.from(text, widthOf).reduce((sum, width) => sum + width, 0)
}
