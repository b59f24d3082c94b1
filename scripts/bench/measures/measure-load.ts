import { openPage } from '../open-page'
import { type Bar, kB, ms, type Section, times } from '../report'
import { median } from '../statistics'
import { type Answers, measureAnswers } from './measure-answers'
import { kinds, type LoadFacts, observeLoad } from './observe-load'
import { pages, slowdown, type Subject } from './subject'

/** The first visit of the site and of the bare page, measured in turn. */
export async function measureLoad(subject: Subject): Promise<readonly Section[]> {
  const facts: { site: LoadFacts[]; bare: LoadFacts[] } = { site: [], bare: [] }
  for (let run = 0; run < subject.runs; run += 1)
    for (const name of ['site', 'bare'] as const) {
      const opened = await openPage(subject.browser, { slowdown, network: 'slow 4G' })
      facts[name].push(await observeLoad(opened, subject.address + pages[name]))
      await opened.close()
    }
  return [
    answersSection(await measureAnswers(subject)),
    factsSection(facts.site, facts.bare),
    bytesSection(facts),
  ]
}

const names = {
  facts: 'the facts of a post',
  post: 'first post’s button',
  threat: 'a threat’s checkbox',
} as const

function answersSection(answers: readonly Answers[]): Section {
  const compared = answers.map(({ network, what, site, bare }) => ({
    what,
    name: `${names[what]}, ${network}`,
    site: median(site),
    bare: median(bare),
    // A checkbox of the bare page appears together with its buttons: its first button is the floor for both.
    floor: median(
      answers.find((it) => it.network === network && it.what === (what === 'facts' ? 'facts' : 'post'))
        ?.bare ?? [],
    ),
  }))
  return {
    title: 'Until it answers',
    note: 'From the start of a first visit until a press, repeated every 50 ms, shows on screen. The ratio is to the first button of the bare page, of facts to its facts: until the last mission of a post drawn at random and the mark of its source can be seen.',
    head: ['pressed, network', 'site', 'bare page', 'ratio'],
    rows: compared.map(({ name, site, bare, floor }) => [name, ms(site), ms(bare), times(site / floor)]),
    // The facts of the bare page are a floor, not a bar: it has one language and no card.
    bars: compared
      .filter(({ what }) => what !== 'facts')
      .map(({ name, site, floor }) => ({
        rule: `${name}: no later than the bare page’s first button`,
        measured: times(site / floor),
        isMet: site <= floor,
      })),
    raw: answers,
  }
}

function factsSection(site: readonly LoadFacts[], bare: readonly LoadFacts[]): Section {
  const row = (name: string, of: (facts: LoadFacts) => number, show: (value: number) => string) => [
    name,
    show(median(site.map(of))),
    show(median(bare.map(of))),
  ]
  const shift = Math.max(...site.map((run) => run.shift))
  const first = site[0]
  return {
    title: 'First visit, slow 4G',
    note: 'Nothing pressed, until the page is at rest. Blocking time: what tasks take beyond 50 ms each, from the start.',
    head: ['', 'site', 'bare page'],
    rows: [
      row('largest contentful paint', (it) => it.largest, ms),
      ['its element', `${first?.largestKind}, ${first?.largestElement}`, bare[0]?.largestElement ?? ''],
      row(
        'layout shift',
        (it) => it.shift,
        (value) => value.toFixed(4),
      ),
      row('blocking time', (it) => it.blocking, ms),
      row('requests', (it) => it.requests, String),
    ],
    bars: [
      { rule: 'layout shift ≤ 0.02 (worst run)', measured: shift.toFixed(4), isMet: shift <= 0.02 },
      {
        rule: 'the largest contentful paint is text',
        measured: site.map((run) => run.largestKind).join(', '),
        isMet: site.every((run) => run.largestKind === 'text'),
      },
    ],
    raw: { site, bare },
  }
}

function bytesSection(facts: Readonly<Record<'site' | 'bare', readonly LoadFacts[]>>): Section {
  const [site, bare] = [facts.site[0]?.bytes, facts.bare[0]?.bytes]
  if (!site || !bare) throw new Error('No visit was measured')
  const whole = (bytes: LoadFacts['bytes']) =>
    kinds.filter((kind) => kind !== 'fonts').reduce((sum, kind) => sum + bytes[kind], 0)
  const bar = (rule: string, value: number, limit: number, show: (value: number) => string): Bar => ({
    rule,
    measured: show(value),
    isMet: value <= limit,
  })
  return {
    title: 'Bytes of the first visit',
    note: 'Bodies as sent, brotli, without scrolling or pressing anything.',
    head: ['kind', 'site', 'bare page'],
    rows: [
      ...kinds.map((kind) => [kind, kB(site[kind]), kB(bare[kind])]),
      ['all but fonts', kB(whole(site)), kB(whole(bare))],
    ],
    bars: [
      bar('until the facts, fonts included ≤ 317 kB', whole(site) + site.fonts, 317_000, kB),
      bar('fonts ≤ 50 kB', site.fonts, 50_000, kB),
      bar('JS ≤ 160 kB', site.JS, 160_000, kB),
    ],
    raw: { site, bare },
  }
}
