import type { Action } from './actions'
import { canLoad, pressOne, setOffline, type Visit } from './visit'

const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
] as const

/** One step through the visit's history; into another document only if that is allowed and can be loaded. */
async function step(visit: Visit, by: 1 | -1): Promise<boolean> {
  const mayLeave = visit.mayLeave() && (await canLoad(visit))
  return visit.page.evaluate(
    ({ by: move, mayLeave: isFree }) => {
      // The Navigation API lists entries of this origin only, so the visit never ends on an empty page.
      const { currentEntry } = window.navigation
      const next = window.navigation.entries()[(currentEntry?.index ?? 0) + move]
      if (!next || !(next.sameDocument || isFree)) return false
      history.go(move)
      return true
    },
    { by, mayLeave },
  )
}

/** Actions outside the map: filters, cards and the rest of the page. */
export const pageActions: readonly Action[] = [
  { name: 'back', weight: 6, run: (visit) => step(visit, -1) },
  { name: 'forward', weight: 4, run: (visit) => step(visit, 1) },
  {
    name: 'change the size of the window',
    weight: 3,
    run: async ({ page, random }) => {
      await page.setViewportSize(random.pick(sizes))
      return true
    },
  },
  {
    name: 'go to a section',
    weight: 4,
    run: (visit) => pressOne(visit, visit.page.locator('header nav a[href^="#"]')),
  },
  {
    name: 'scroll',
    weight: 8,
    run: async ({ page, random }) => {
      const share = random.below(101) / 100
      await page.evaluate((it) => scrollTo(0, document.documentElement.scrollHeight * it), share)
      return true
    },
  },
  {
    name: 'change the theme',
    weight: 2,
    run: (visit) => pressOne(visit, visit.page.getByRole('button', { name: /^(?:Thème|Theme)/ })),
  },
  {
    name: 'change the language',
    weight: 2,
    run: async (visit) => {
      if (!visit.mayLeave() || !(await canLoad(visit))) return false
      return pressOne(visit, visit.page.locator('a[hreflang]:not([aria-current])'))
    },
  },
  {
    name: 'press what can be on or off',
    weight: 4,
    run: (visit) => pressOne(visit, visit.page.locator('main [aria-pressed], main th button')),
  },
  {
    name: 'unfold',
    weight: 3,
    run: (visit) => pressOne(visit, visit.page.locator('main summary, [aria-expanded]')),
  },
  {
    name: 'choose from a menu',
    weight: 3,
    run: async ({ page, random }) => {
      const menus = page.locator('select').filter({ visible: true })
      const count = await menus.count()
      if (count === 0) return false
      const menu = menus.nth(random.below(count))
      const options = await menu.locator('option').count()
      await menu.selectOption({ index: random.below(options) }, { timeout: 1500 })
      return true
    },
  },
  {
    name: 'download',
    weight: 2,
    run: (visit) => pressOne(visit, visit.page.locator('#donnees button')),
  },
  {
    name: 'Escape',
    weight: 4,
    run: async ({ page }) => {
      await page.keyboard.press('Escape')
      return true
    },
  },
  { name: 'lose the network', weight: 1, run: (visit) => setOffline(visit, true) },
  { name: 'find the network again', weight: 3, run: (visit) => setOffline(visit, false) },
]
