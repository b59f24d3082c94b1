import type { Page } from '@playwright/test'

import type { Network } from '../../../src/model/network'
import { filterByHand } from '../in-page/filter-by-hand'
import { openPage, untilAtRest } from '../open-page'
import { slowdown, type Subject } from './subject'

const conditions = { slowdown, network: 'open' } as const

/**
 * Milliseconds of each filter change on a copy of the site's page: its elements and styles at rest, with a script of plain
 * DOM calls instead of its own. This is the cost of the content itself.
 */
export async function timeSamePage(
  subject: Subject,
  network: Network,
  labels: readonly string[],
): Promise<readonly number[]> {
  const html = await copyPage(subject)
  const names = new Map(network.threats.map(({ id, label }) => [id, label.fr]))
  const posts = network.posts.map(({ id, threats }) => ({
    id,
    threats: threats.map(({ threat }) => names.get(threat) ?? ''),
  }))
  const { page, close } = await openPage(subject.browser, conditions)
  try {
    const address = `${subject.address}copy`
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }))
    await page.goto(address)
    await page.evaluate(filterByHand, posts)
    await untilAtRest(page)
    return await timeEachTick(page, labels)
  } finally {
    await close()
  }
}

async function copyPage({ browser, address }: Subject): Promise<string> {
  const { page, close } = await openPage(browser, conditions)
  try {
    await page.goto(address)
    await untilAtRest(page)
    const copy = await page.evaluate(() => {
      for (const element of document.querySelectorAll('script, link:not([rel="stylesheet"])'))
        element.remove()
      return document.documentElement.outerHTML
    })
    return `<!doctype html>${copy}`
  } finally {
    await close()
  }
}

/** Ticks and unticks each threat; the milliseconds of each change until its last effect is on screen. */
export async function timeEachTick(page: Page, labels: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const label of [...labels, ...labels].toSorted())
    times.push(await page.evaluate((it) => window.benchHands.timeTick(it), label))
  return times
}
