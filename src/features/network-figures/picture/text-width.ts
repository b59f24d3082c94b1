/** Advance widths of Arial, Helvetica and Liberation Sans, which are the same, in parts of the size. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
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

/** Bold letters are this much wider. */
const BOLD = 1.08

/** About how wide a text will be, in pixels; no browser is asked, so that a picture is the same everywhere. */
export function textWidth(text: string, size: number, isBold = false): number {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '')
  const widthOf = (character: string) => WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 0.6
  const sum = Array.from(plain, widthOf).reduce((total, width) => total + width, 0)
  return sum * size * (isBold ? BOLD : 1)
}
