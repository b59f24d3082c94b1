/** A text in its type: how wide it is, in pixels. */
export type MeasureText = (text: string, fontSize: number) => number

/** Widths of characters in parts of the height of the letters; what is not named is 0.6 wide. */
type Widths = readonly (readonly [characters: RegExp, width: number])[]

/** The page's typeface at weight 600, as measured; letters as wide as WebKitGTK makes them, which sets each on a whole pixel. */
const PAGE: Widths = [
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

/** Arial, Helvetica and Liberation Sans, which are of the same widths. */
const ARIAL: Widths = [
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

/** How much wider bold letters of Arial are. */
const BOLD = 1.08

/** About how wide a label is on the page. No browser is asked, so that a drawing is the same everywhere. */
export const labelWidth: MeasureText = (text, fontSize) => widthIn(PAGE, text) * fontSize

/** About how wide a text is in a picture that is saved. */
export function pictureWidth(text: string, fontSize: number, isBold = false): number {
  return widthIn(ARIAL, text.normalize('NFD').replaceAll(/\p{M}/gu, '')) * fontSize * (isBold ? BOLD : 1)
}

function widthIn(widths: Widths, text: string): number {
  const widthOf = (character: string) => widths.find(([characters]) => characters.test(character))?.[1] ?? 0.6
  return Array.from(text, widthOf).reduce((sum, width) => sum + width, 0)
}
