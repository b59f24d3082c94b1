import { pressUntilAnswered, type Target } from '../in-page/press-until-answered'
import { type Conditions, openPage } from '../open-page'
import { commonThreats, drawFact, pages, slowdown, type Subject } from './subject'

export interface Answers {
  readonly network: Conditions['network']
  readonly what: Target['what']
  readonly site: readonly number[]
  readonly bare: readonly number[]
}

/** Milliseconds from the start of a visit until a press has an effect, for both pages in turn. */
export async function measureAnswers(subject: Subject): Promise<readonly Answers[]> {
  const label = commonThreats(subject.network)[1] ?? ''
  const results: Answers[] = []
  const networks = subject.isQuick ? (['slow 4G'] as const) : (['slow 4G', 'open'] as const)
  const drawn = Array.from({ length: subject.runs }, () => drawFact(subject.network))
  for (const network of networks)
    for (const what of ['facts', 'post', 'threat'] as const) {
      const times: { site: number[]; bare: number[] } = { site: [], bare: [] }
      for (let run = 0; run < subject.runs; run += 1)
        for (const name of ['site', 'bare'] as const)
          times[name].push(
            await answerTime(subject, { slowdown, network }, subject.address + pages[name], {
              what,
              label,
              ...(what === 'facts' && drawn[run]),
            }),
          )
      results.push({ network, what, ...times })
    }
  return results
}

/** One visit. */
export async function answerTime(
  { browser }: Pick<Subject, 'browser'>,
  conditions: Conditions,
  address: string,
  target: Target,
): Promise<number> {
  const opened = await openPage(browser, conditions)
  try {
    await opened.page.addInitScript(pressUntilAnswered, target)
    await opened.page.goto(address, { waitUntil: 'commit', timeout: 120_000 })
    return await opened.page.evaluate(() => window.benchAnswer)
  } finally {
    await opened.close()
  }
}
