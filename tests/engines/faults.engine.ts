import { network } from '../e2e/fixtures'
import { expect, test } from './fixtures'
import { countColour } from './in-page'

/** Documented posts with the threat of terrorism. */
const naming = network.posts.filter(
  ({ status, threats }) => status === 'documented' && threats.some(({ threat }) => threat === 'terrorism'),
).length

/** Faults that occurred in WebKit only. */
test('boxes stay ticked when the reader comes back from another page @quick', async ({ tab }) => {
  await tab.goTo('')
  await tab.press(['checkbox', /^Trafic d’armes/])
  await tab.sees(/^\d postes/, ['status'])
  await tab.press(['link', /^À propos/])
  await tab.isAt(/a-propos/)
  await tab.counts(1, ['heading', /^À propos/])
  await tab.back()
  await tab.isAt(/threat=arms-trafficking/)
  await tab.counts(1, ['checkbox', /^Trafic d’armes/])
  const ticked = () =>
    tab.run(() => document.querySelectorAll('.threat-filter input[type=checkbox]:checked').length)
  await expect.poll(ticked).toBe(1)
  // The browser restores the form shortly after it shows the page again.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(await ticked()).toBe(1)
})

test('a page that a worker answers keeps its focus where its address opens a card', async ({ tab }) => {
  await tab.goTo('')
  // It is registered once the page is at rest, and fetches the whole site.
  const state = () => tab.run(() => navigator.serviceWorker.controller?.state)
  await expect.poll(state, { timeout: 90_000 }).toBe('activated')
  await tab.goTo('?post=ml-bamako')
  await tab.sees(/1961/, ['article', /^Bamako/])
  expect(await tab.run(() => document.activeElement?.localName)).toBe('body')
})

test('upright headings have their whole column, and no letter beyond it', async ({ tab }) => {
  await tab.goTo('')
  await tab.run(() => document.querySelector('#menaces')?.scrollIntoView())
  await tab.counts(1, ['region', /croisés avec les menaces|menaces/i], ['columnheader', /Trafic d’armes/])
  const faults = await tab.run(() =>
    [...document.querySelectorAll('.threat-matrix__upright')].flatMap((words) => {
      const [own, cell] = [words.getBoundingClientRect(), words.closest('th')?.getBoundingClientRect()]
      const isTall = own.height > own.width
      const isInside =
        cell && own.left >= cell.left - 1 && own.right <= cell.right + 1 && own.top >= cell.top - 1
      return isTall && isInside ? [] : [`${words.textContent} ${own.width} × ${own.height}`]
    }),
  )
  expect(faults).toEqual([])
})

test('no stop or colon behind the mark of a source begins a line, however wide the card', async ({ tab }) => {
  await tab.goTo('?post=ml-bamako')
  await tab.sees(/1961/, ['article', /^Bamako/])
  await tab.run(() => document.querySelector('#chiffres')?.scrollIntoView())
  await tab.sees(/18 de moins/, ['region', /juin 2017/])
  const faults = await tab.run(() => {
    const found = new Set<string>()
    const follows = [...document.querySelectorAll('.source-mark')].flatMap((mark) => {
      let last: Node = mark
      while (!last.nextSibling && last.parentElement && last.parentElement.localName !== 'p')
        last = last.parentElement
      const next = last.nextSibling
      return next instanceof Text && /^[.,:;)]/.test(next.data) ? [{ mark, next }] : []
    })
    for (const { mark, next } of follows) {
      const block = mark.closest('p, li, div')
      if (!(block instanceof HTMLElement)) continue
      for (let width = 180; width <= 420; width += 7) {
        block.style.inlineSize = `${width}px`
        const range = new Range()
        range.setStart(next, 0)
        range.setEnd(next, 1)
        const [stop, number] = [range.getBoundingClientRect(), mark.lastElementChild?.getBoundingClientRect()]
        if (number && stop.left < number.left - 1)
          found.add(
            `${width} ${mark.textContent}${next.data.slice(0, 30)} ${mark.parentElement?.className} ${block.className}`,
          )
      }
      block.style.inlineSize = ''
    }
    return { checked: follows.length, found: [...found] }
  })
  expect(faults).toEqual({ checked: expect.any(Number), found: [] })
  expect(Reflect.get(Object(faults), 'checked')).toBeGreaterThan(0)
})

test('words that are filtered by stay highlighted when rows are sorted anew, and when more of them come into view', async ({
  tab,
}) => {
  await tab.goTo('')
  await tab.press(['checkbox', /^Terrorisme/])
  await tab.sees(new RegExp(`^${naming} postes sur`), ['status'])
  const tint = await tab.run(() => {
    const probe = document.createElement('i')
    probe.className = 'probe'
    document.querySelector('#liste')?.append(probe)
    probe.style.color = 'var(--accent-tint)'
    const colour = getComputedStyle(probe).color.match(/\d+/g)?.map(Number)
    probe.remove()
    return colour
  })
  const show = (top: number) =>
    tab.run((at: number) => {
      const list = document.querySelector('#liste')
      list?.scrollIntoView({ block: 'start' })
      list?.scrollTo(0, at)
      const rows = [...document.querySelectorAll('.post-row:not([hidden])')]
      const { top: from = 0, bottom: to = 0 } = list?.getBoundingClientRect() ?? {}
      const seen = rows.filter((row) => {
        const box = row.getBoundingClientRect()
        return box.top >= from + 60 && box.bottom <= Math.min(to, innerHeight)
      })
      return seen.length
    }, top)
  const tinted = async () => Number(await tab.run(countColour, await tab.picture(), tint))
  const rows = Number(await show(0))
  await expect.poll(tinted).toBeGreaterThan(rows * 300)
  const once = await tinted()
  await show(700)
  await expect.poll(tinted).toBeGreaterThan(once * 0.6)
  await tab.run(() => {
    const choice = document.querySelector<HTMLSelectElement>('#liste select')
    if (!choice) return
    choice.value = 'country'
    choice.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await tab.isAt(/sort=country/)
  await show(0)
  await expect.poll(tinted).toBeGreaterThan(once * 0.6)
})

for (const metric of ['officers', 'posts', 'countries']) {
  test(`no two words of the chart of ${metric} touch in a frame`, async ({ tab, site }) => {
    for (const width of [400, 720]) {
      await tab.goTo(site.framed(`embed/?view=figures&metric=${metric}&years=all`, width))
      await tab.enterFrame()
      await tab.counts(1, ['group', /./])
      await expect
        .poll(() => tab.run(() => document.querySelectorAll('.mark-label__text').length))
        .toBeGreaterThan(1)
      const faults = await tab.run(async () => {
        await document.fonts.ready
        await new Promise((resolve) => setTimeout(resolve, 300))
        const words = [
          ...document.querySelectorAll('.mark-label__text, .mark-label__echo, .mark-context text'),
        ]
        return words.flatMap((one, at) =>
          words.slice(at + 1).flatMap((other) => {
            const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
            const apart = Math.max(a.left, b.left) - Math.min(a.right, b.right)
            const over = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
            return apart < 0.5 && over > 4 ? [`${one.textContent} ${other.textContent} ${apart}`] : []
          }),
        )
      })
      expect(faults).toEqual([])
    }
  })
}
