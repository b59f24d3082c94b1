import type { Action } from './actions'
import { pressOne, type Visit } from './visit'

const map = '[aria-label^="Carte"], [aria-label^="Map of"]'

/** A random point of the map, in pixels of the window; null if the map is not visible. */
async function somewhere({ page, random }: Visit) {
  const box = await page.locator(map).first().boundingBox({ timeout: 1000 })
  if (!box || box.width < 50) return null
  return { x: box.x + random.below(Math.floor(box.width)), y: box.y + random.below(Math.floor(box.height)) }
}

/** Actions on the map: buttons, marks by keyboard, dragging and the wheel. */
export const mapActions: readonly Action[] = [
  {
    name: 'open a card from the map',
    weight: 5,
    run: async ({ page, random }) => {
      const marks = page.locator(map).locator('button[aria-label*=", "]').filter({ visible: true })
      const count = await marks.count()
      if (count > 0) await marks.nth(random.below(count)).press('Enter', { timeout: 1500 })
      return count > 0
    },
  },
  {
    name: 'press a button of the map',
    weight: 4,
    run: (visit) =>
      pressOne(
        visit,
        visit.page.locator(map).locator('button:not([aria-label*=", "]), [role="switch"], summary'),
      ),
  },
  {
    name: 'drag the map',
    weight: 4,
    run: async (visit) => {
      const [from, to] = [await somewhere(visit), await somewhere(visit)]
      if (!from || !to) return false
      const { mouse } = visit.page
      await mouse.move(from.x, from.y)
      await mouse.down()
      await mouse.move(to.x, to.y, { steps: 5 })
      await mouse.up()
      return true
    },
  },
  {
    name: 'turn the wheel on the map',
    weight: 3,
    run: async (visit) => {
      const place = await somewhere(visit)
      if (!place) return false
      await visit.page.mouse.move(place.x, place.y)
      await visit.page.mouse.wheel(0, visit.random.below(800) - 400)
      return true
    },
  },
]
