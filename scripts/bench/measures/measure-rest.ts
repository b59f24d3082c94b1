import type { Page } from '@playwright/test'

import { openPage, untilAtRest } from '../open-page'
import { type Bar, ms, type Section } from '../report'
import { median } from '../statistics'
import { commonThreats, drawFact, slowdown, type Subject } from './subject'

interface Tick {
  /** Event Timing: until the next frame. */
  readonly event: number
  /** Until the last change is on screen. */
  readonly settled: number
}

/** Real presses on a page at rest: a post until its facts are on screen, then filters. */
export async function measureRest(subject: Subject): Promise<Section> {
  const facts: number[] = []
  const ticks: Tick[] = []
  for (let run = 0; run < (subject.isQuick ? 1 : subject.runs); run += 1) {
    const { page, close } = await openPage(subject.browser, { slowdown, network: 'open' })
    try {
      await page.goto(subject.address)
      await untilAtRest(page)
      facts.push(await timeFacts(page, subject))
      for (const label of commonThreats(subject.network).slice(0, 4))
        ticks.push(await timeTick(page, label), await timeTick(page, label))
    } finally {
      await close()
    }
  }
  const events = ticks.map(({ event }) => event)
  const changes = ticks.map(({ settled }) => settled)
  const row = (name: string, times: readonly number[]) =>
    [name, String(times.length), ms(median(times)), ms(Math.max(...times))] as const
  const bar = (rule: string, value: number, limit: number): Bar => ({
    rule: `${rule} ≤ ${limit} ms`,
    measured: ms(value),
    isMet: value <= limit,
  })
  return {
    title: 'At rest',
    note: 'Real presses of the mouse on a page at rest: a post drawn at random, until its last mission and the mark of its source are on screen; with its card open, four common threats ticked and taken off, until the next frame (event timing, in steps of 8 ms) and until the last change is on screen.',
    head: ['pressed', 'presses', 'median', 'slowest'],
    rows: [
      row('the facts of a post', facts),
      row('a threat, next frame', events),
      row('a threat, last change', changes),
    ],
    bars: [
      bar('facts at rest', median(facts), 130),
      bar('at rest, slowest filter event', Math.max(...events), 100),
      bar('at rest, slowest last change of a filter', Math.max(...changes), 150),
    ],
    raw: { facts, ticks },
  }
}

async function timeFacts(page: Page, { network }: Subject): Promise<number> {
  for (let draw = 0; draw < 100; draw += 1) {
    const { label, fact } = drawFact(network)
    const middle = await page.evaluate(middleOfMark, label)
    if (!middle || (await page.evaluate((it) => window.benchHands.showsFact(it), fact))) continue
    await page.mouse.move(middle.x, middle.y)
    await page.evaluate(() => window.benchHands.settled())
    return timeClick(page, () => page.mouse.click(middle.x, middle.y), fact)
  }
  throw new Error('No post can be pressed in the middle of its mark')
}

/** Runs in the page: the point to press on the mark of a post, undefined if something covers its middle. */
function middleOfMark(label: string): { readonly x: number; readonly y: number } | undefined {
  const mark = window.benchHands.marks().find(({ ariaLabel }) => ariaLabel?.startsWith(label))
  if (!mark) return undefined
  const { left, top, width, height } = mark.getBoundingClientRect()
  const middle = { x: left + width / 2, y: top + height / 2 }
  return mark.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : undefined
}

async function timeTick(page: Page, label: string): Promise<Tick> {
  const box = await page.evaluateHandle((it) => window.benchHands.threatBox(it), label)
  const element = box.asElement()
  if (!element) throw new Error(`No checkbox is named "${label}"`)
  await element.scrollIntoViewIfNeeded()
  await element.hover()
  await page.evaluate(() => window.benchHands.settled())
  await page.evaluate(() => void (window.benchWatch.inputs = []))
  const settled = await timeClick(page, () => element.click())
  const inputs = await page.evaluate(() => window.benchWatch.inputs)
  return { event: Math.max(0, ...inputs.map(({ duration }) => duration)), settled }
}

/** The page starts to listen before the mouse moves: input events overtake calls into the page that are sent at the same time. */
async function timeClick(page: Page, click: () => Promise<void>, fact?: string): Promise<number> {
  await page.evaluate((it) => window.benchHands.timeNextClick(it), fact)
  await click()
  return page.evaluate(() => window.benchClick)
}
