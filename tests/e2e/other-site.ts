import { createServer } from 'node:http'

import type { Page } from '@playwright/test'

/** The complaint about a page on that site. */
export const otherSite = /^other origin: GET http:\/\/localhost:\d+\/$/

/** Opens a page of another site that shows these addresses in frames, each under its name. */
export async function openOtherSite(page: Page, frames: Readonly<Record<string, string>>): Promise<void> {
  const html = Object.entries(frames).map(
    ([title, src]) => `<iframe src="${src}" title="${title}" width="100%" height="480"></iframe>`,
  )
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html><title>Another site</title><link rel="icon" href="data:,">${html.join('')}`)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The other site has no port')
  await page.goto(`http://localhost:${address.port}/`, { waitUntil: 'load' })
  server.close()
}
