import type { Page } from '@playwright/test'

import { expect, test } from './fixtures'

test.describe('the map in a box that changes', () => {
  // With motion: a pan started by the change used to end after the new view was set, and undid it.
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('shows the whole world again after the window was drawn wide and narrow', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 800 })
    await page.goto('./')
    const land = page.locator('.land').first()
    await expect(land).toBeVisible()
    const widthOf = async () => Math.round((await land.boundingBox())?.width ?? 0)
    await expect.poll(widthOf).toBeGreaterThan(100)
    const narrow = await widthOf()
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect.poll(widthOf).toBeGreaterThan(narrow + 100)
    // Longer than a pan.
    await page.waitForTimeout(500)
    await page.setViewportSize({ width: 900, height: 800 })
    await expect.poll(widthOf).toBe(narrow)
  })
})

interface Press {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** Every visible mark of the map, with its centre in the window. */
async function readMarks(page: Page): Promise<readonly Press[]> {
  return await page.locator('.world-map').evaluate((map) => {
    const frame = map.querySelector('.leaflet-container')?.getBoundingClientRect() ?? new DOMRect()
    return [...map.querySelectorAll('.map-mark:not([hidden]) > button')].flatMap((mark) => {
      const box = mark.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      // The centre of a mark that the edge of the map cuts cannot be pressed.
      const isInside = x > frame.left + 2 && x < frame.right - 2 && y > frame.top + 2 && y < frame.bottom - 2
      return isInside ? [{ name: mark.getAttribute('aria-label') ?? '', x, y }] : []
    })
  })
}

/** Presses each mark at its centre; returns those whose press another element received. No card opens meanwhile. */
async function pressAmiss(page: Page): Promise<readonly string[]> {
  await page.locator('.leaflet-container').scrollIntoViewIfNeeded()
  const marks = await readMarks(page)
  expect(marks.length).toBeGreaterThan(0)
  const got = await page.evaluateHandle(() => {
    const names: string[] = []
    document.addEventListener(
      'click',
      (event) => {
        // A key press on a control has no pointer: the buttons that zoom still work.
        if (event.detail === 0) return
        event.stopPropagation()
        event.preventDefault()
        const pressed = event.target instanceof Element ? event.target.closest('button, a, summary') : null
        names.push(pressed?.getAttribute('aria-label') ?? pressed?.textContent ?? 'no button')
      },
      { capture: true },
    )
    return names
  })
  for (const { x, y } of marks) await page.mouse.click(x, y)
  const names = await got.jsonValue()
  return marks.flatMap(({ name }, i) => (names[i] === name ? [] : [`${name} gave ${names[i]}`]))
}

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1440, 900],
] as const) {
  test.describe(`on a window ${width} pixels wide${width === 390 ? ' @quick' : ''}`, () => {
    test.use({ viewport: { width, height } })

    test('a press on the middle of any mark reaches that mark, at home and drawn larger', async ({
      page,
    }) => {
      await page.goto('./?view=map')
      await expect(page.locator('.map-mark > button').first()).toBeVisible()
      const larger = page.getByRole('button', { name: 'Zoom avant' })
      for (let step = 0; step < 4; step += 1) {
        if (step > 0) await larger.focus()
        if (step > 0) await page.keyboard.press('Enter')
        await page.mouse.move(0, 0)
        expect(await pressAmiss(page), `drawn larger ${step} times`).toEqual([])
      }
    })
  })
}

test('the note on borders opens whole over the page, and Escape closes it', async ({ page }) => {
  await page.goto('./')
  const opener = page.getByRole('button', { name: 'Frontières et noms' })
  await opener.click()
  const note = page.getByRole('dialog', { name: 'Frontières et noms' })
  await expect(note).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(opener).toBeFocused()
})
