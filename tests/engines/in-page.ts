/** One step to an element: its role, name or test id, within the element of the step before. */
export interface Step {
  readonly role: string
  /** Source of a regular expression. */
  readonly name?: string
}

interface Library {
  readonly queryAllByRole: (
    place: Element,
    role: string,
    options: { readonly name?: RegExp },
  ) => readonly HTMLElement[]
}

declare global {
  interface Window {
    /** The queries of Testing Library, put into the page by `createPage`. */
    readonly TestingLibraryDom?: Library
  }
}

/** Runs in the page: the elements that the steps lead to. Serialised: nothing outside this function is available. */
export function findAll(steps: readonly Step[]): readonly HTMLElement[] {
  const { TestingLibraryDom: library } = window
  if (!library) throw new Error('The queries are not in this page')
  let found: readonly HTMLElement[] = [document.body]
  for (const { role, name } of steps) {
    const options = name === undefined ? {} : { name: new RegExp(name) }
    found = found.flatMap((place) => library.queryAllByRole(place, role, options))
  }
  return found
}

/**
 * Runs in the page: whether the first of the elements can be pressed: in view, at rest for a tenth of a second, and not
 * covered at its centre. On a busy machine lists are sorted and the page grows long after they appear.
 */
export async function standsStill([element]: readonly HTMLElement[]): Promise<boolean> {
  if (!element) return false
  // A row that is skipped outside of the view (content-visibility) has no box to press until it is rendered.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const placeOf = () => element.getClientRects()[0] ?? new DOMRect()
  const before = placeOf()
  await new Promise((resolve) => setTimeout(resolve, 100))
  const now = placeOf()
  const isAtRest = before.x === now.x && before.y === now.y && before.width === now.width && now.width > 0
  const over = document.elementFromPoint(now.x + now.width / 2, now.y + now.height / 2)
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
  return isAtRest && [element, ...labels].some((part) => part.contains(over))
}

/** Runs in the page: the areas of a colour in a screenshot (PNG in base64), in pixels. */
export async function countColour(
  png: string,
  [red, green, blue]: readonly [number, number, number],
): Promise<number> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const drawing = canvas.getContext('2d')
  drawing?.drawImage(bitmap, 0, 0)
  const { data } = drawing?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] }
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]]
    if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 6) count += 1
  }
  return count
}
