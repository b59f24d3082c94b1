import { hugeNetwork } from '../../../mocks/huge-network'
import type { Network } from '../../../src/model/network'
import type { DataServer } from '../data-server'
import { openPage, untilAtRest } from '../open-page'
import { type Bar, ms, type Section, times } from '../report'
import { growthExponent, median } from '../statistics'
import { answerTime } from './measure-answers'
import { timeEachTick, timeSamePage } from './same-page'
import { commonThreats, type PageName, pages, slowdown, type Subject } from './subject'

interface SizeFacts {
  readonly posts: number
  readonly site: readonly number[]
  readonly plain: readonly number[]
  /** On a copy of the site's page; empty if not all of its rows are in it. */
  readonly copy: readonly number[]
  readonly load: readonly number[]
  readonly elements: number
}

/** The same filter changes on the site and on the plain page, at three sizes of the network. */
export async function measureScale(subject: Subject, data: DataServer): Promise<Section> {
  const sizes: SizeFacts[] = []
  const huge = (count: number) => hugeNetwork(subject.network, count)
  const networks = [subject.network, huge(1000), ...(subject.isQuick ? [] : [huge(10_000)])]
  for (const network of networks) {
    data.serve(network)
    // Each run times several changes.
    const most = network.posts.length > 1000 ? 1 : 3
    sizes.push(await measureSize(subject, network, Math.min(most, subject.runs)))
  }
  const facts = sizes.map((size) => {
    const [site, plain] = [median(size.site), median(size.plain)]
    return {
      posts: size.posts,
      site,
      plain,
      ratio: site / plain,
      copy: size.copy.length > 0 ? median(size.copy) : null,
      load: median(size.load),
      elements: size.elements,
    }
  })
  const grows = (of: (size: (typeof facts)[number]) => number) =>
    growthExponent(facts.map((size) => [size.posts, of(size)])).toFixed(2)
  return {
    title: 'As the network grows',
    note: 'The data come from another server, so that nothing is prerendered. A change of filter, on a page at rest: from the press on a threat’s checkbox until the last change that it makes is on screen. Ready: until a threat’s checkbox answers. Growth: the exponent, 1 is linear.',
    head: [
      'posts',
      'filter change, site',
      'same page, plain DOM',
      'ratio',
      'plain page',
      'ratio',
      'ready',
      'elements',
    ],
    rows: [
      ...facts.map(({ posts, site, copy, plain, ratio, load, elements }) => [
        posts.toLocaleString('en'),
        ms(site),
        copy ? ms(copy) : '',
        copy ? times(site / copy) : '',
        ms(plain),
        times(ratio),
        ms(load),
        elements.toLocaleString('en'),
      ]),
      [
        'growth',
        grows(({ site }) => site),
        '',
        '',
        grows(({ plain }) => plain),
        '',
        grows(({ load }) => load),
        grows(({ elements }) => elements),
      ],
    ],
    bars: barsOf(facts),
    raw: sizes,
  }
}

type Point = {
  posts: number
  site: number
  copy: number | null
  ratio: number
  load: number
  elements: number
}

function barsOf(facts: readonly Point[]): readonly Bar[] {
  const atMost = (rule: string, value: number, limit: number, measured: string): Bar => ({
    rule,
    measured,
    isMet: value <= limit,
  })
  const [real, thousand, most] = facts
  const same = real?.copy ? real.site / real.copy : null
  const small = [
    ...(same
      ? [atMost('filter change ≤ 2 × the same page’s in plain DOM, real posts', same, 2, times(same))]
      : []),
    ...facts.map(({ posts, ratio }) =>
      atMost(`filter change ≤ 2 × the plain page’s, ${posts} posts`, ratio, 2, times(ratio)),
    ),
    ...(real ? [atMost('filter change ≤ 100 ms with the real posts', real.site, 100, ms(real.site))] : []),
  ]
  if (!thousand || !most) return small
  const growth = (what: 'site' | 'load') => {
    const exponent = growthExponent([thousand, most].map((size) => [size.posts, size[what]]))
    const name = what === 'site' ? 'filter change' : 'ready'
    const rule = `${name} grows no worse than linearly (1,000 to 10,000 posts)`
    return atMost(rule, exponent, 1, exponent.toFixed(2))
  }
  const elements = `${thousand.elements} to ${most.elements}`
  return [
    ...small,
    atMost('filter change ≤ 200 ms with 10,000 posts', most.site, 200, ms(most.site)),
    growth('site'),
    growth('load'),
    atMost(
      'no more elements at 10,000 posts than at 1,000 (+ 10 %)',
      most.elements,
      thousand.elements * 1.1,
      elements,
    ),
  ]
}

async function measureSize(subject: Subject, network: Network, runs: number): Promise<SizeFacts> {
  const labels = commonThreats(network).slice(0, 3)
  const [site, plain, copy, load]: number[][] = [[], [], [], []]
  let elements = 0
  for (let run = 0; run < runs; run += 1) {
    const target = { what: 'threat', label: labels[1] ?? '' } as const
    load?.push(await answerTime(subject, { slowdown, network: 'open' }, subject.address, target))
    const own = await timeTicks(subject, 'site', labels)
    elements = own.elements
    site?.push(...own.times)
    plain?.push(...(await timeTicks(subject, 'plain', labels)).times)
    if (network === subject.network) copy?.push(...(await timeSamePage(subject, network, labels)))
  }
  return {
    posts: network.posts.length,
    site: site ?? [],
    plain: plain ?? [],
    copy: copy ?? [],
    load: load ?? [],
    elements,
  }
}

/** Ticks and unticks each threat. */
async function timeTicks(subject: Subject, name: PageName, labels: readonly string[]) {
  const { page, close } = await openPage(subject.browser, { slowdown, network: 'open' })
  try {
    page.setDefaultTimeout(120_000)
    await page.goto(subject.address + pages[name])
    await untilAtRest(page)
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    return { elements, times: await timeEachTick(page, labels) }
  } finally {
    await close()
  }
}
