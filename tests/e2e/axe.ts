import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Off by default in axe, and asked for here: a target is 24 px large, or has that much room; what is seen of a control is in
 * its name.
 */
const options: RunOptions = {
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
}

/** Small signs within a sentence, which the criterion leaves out; axe does not always see the sentence. */
const inLineOfText = /class="(?:source-mark__number|claim-link__sign|change-mark)\b/

/**
 * What axe finds in the page as it is, or within what a selector matches: the rule and the markup of each place. Evaluated
 * as a script, since the newest package of axe for Playwright needs a newer Node than the project.
 */
export async function axeFindings(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(script)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'target-size' || !inLineOfText.test(html))
      .map(({ html }) => `${id}: ${html}`),
  )
}
