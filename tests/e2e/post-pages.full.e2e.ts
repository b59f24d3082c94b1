import { axeFindings } from './axe'
import { expect, network, test } from './fixtures'

for (const [language, folder] of [
  ['French', 'postes'],
  ['English', 'en/posts'],
] as const) {
  test(`axe finds nothing to say about the page of any post in ${language}`, async ({ page }) => {
    // One or two seconds per page.
    test.setTimeout(20_000 + network.posts.length * 10_000)
    for (const { id } of network.posts) {
      await page.goto(`${folder}/${id}/`)
      expect.soft(await axeFindings(page), id).toEqual([])
    }
  })
}
