import type { CDPSession, Page } from '@playwright/test'

import { launchBrowser } from '../launch-browser'
import { openPage } from '../open-page'
import { type Bar, MB, type Section } from '../report'
import { sampleHeap } from '../sample-heap'
import { commonThreats, type Subject } from './subject'

interface HeapSample {
  readonly after: string
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

/** Memory of the page after many changes, each set of which ends in its initial state. */
export async function measureHeap(subject: Subject): Promise<Section> {
  // Compiled code grows for hundreds of changes before it settles, and is no leak: the JIT is switched off.
  const browser = await launchBrowser('--jitless')
  try {
    const { page, cdp } = await openPage(browser, { slowdown: 1, network: 'open' })
    await page.goto(subject.address)
    await page.locator('[aria-label^="Carte"] button[aria-label*=", "]').first().waitFor()
    return sectionOf(await takeSamples(page, cdp, commonThreats(subject.network).slice(0, 5)))
  } finally {
    await browser.close()
  }
}

async function takeSamples(page: Page, cdp: CDPSession, labels: readonly string[]) {
  const samples: HeapSample[] = []
  const sample = async (after: string) => {
    await page.evaluate(() => window.benchHands.settled())
    samples.push({ after, ...(await sampleHeap(cdp)) })
  }
  await sample('the start')
  await changeFilters(page, labels, 20)
  await sample('20 filter changes')
  await changeFilters(page, labels, 180)
  await sample('200 filter changes')
  for (let count = 1; count <= 50; count += 1) {
    await page
      .locator('[data-post-link]')
      .nth(count % 10)
      .click()
    await page
      .getByRole('button', { name: /^Fermer/ })
      .first()
      .click()
    if (count === 10) await sample('10 cards')
  }
  await sample('50 cards')
  return samples
}

/** Ticks and unticks each threat in turn. */
function changeFilters(page: Page, labels: readonly string[], times: number): Promise<void> {
  return page.evaluate(
    async ({ names, count }) => {
      for (let step = 0; step < count; step += 1) {
        window.benchHands.threatBox(names[Math.floor(step / 2) % names.length] ?? '')?.click()
        await window.benchHands.painted()
        await new Promise((resolve) => void setTimeout(resolve, 60))
      }
    },
    { names: labels, count: times },
  )
}

function sectionOf(samples: readonly HeapSample[]): Section {
  return {
    title: 'What is held on to',
    note: 'The heap after two collections (nothing compiled to machine code, since that grows for a while and is no leak), every element of the page’s documents, every listener. Five threats ticked and taken off in turn, then ten posts’ cards opened and closed in turn.',
    head: ['after', 'heap', 'nodes', 'listeners'],
    rows: samples.map(({ after, heap, nodes, listeners }) => [
      after,
      MB(heap),
      String(nodes),
      String(listeners),
    ]),
    bars: [
      flat('heap after 200 filter changes is that after 20 (+ 2 %)', samples[1], samples[2]),
      flat('heap after 50 cards is that after 10 (+ 2 %)', samples[3], samples[4]),
    ],
    raw: samples,
  }
}

function flat(rule: string, before: HeapSample | undefined, after: HeapSample | undefined): Bar {
  const ratio = (after?.heap ?? NaN) / (before?.heap ?? NaN)
  return { rule, measured: `${((ratio - 1) * 100).toFixed(1)} %`, isMet: ratio <= 1.02 }
}
