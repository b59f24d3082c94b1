import { expect, test } from './fixtures'

test.describe('the map in a box that changes', () => {
  // With motion: a pan that the change began used to end after the new view was set, and undid it.
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('shows the whole world again after the window was drawn wide and narrow', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 800 })
    await page.goto('./')
    const land = page.locator('.land').first()
    await expect(land).toBeVisible()
    const widthOf = async () => Math.round((await land.boundingBox())?.width ?? 0)
    await expect.poll(widthOf).toBeGreaterThan(100)
    const narrow = await widthOf()
    await page.setViewportSize({ width: 1900, height: 800 })
    await expect.poll(widthOf).toBeGreaterThan(narrow + 100)
    // Longer than a pan lasts.
    await page.waitForTimeout(500)
    await page.setViewportSize({ width: 900, height: 800 })
    await expect.poll(widthOf).toBe(narrow)
  })
})
