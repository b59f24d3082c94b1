import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Rules that axe disables by default: targets are 24 px large or have that much space around them; the visible label of a
 * control is part of its name.
 */
const options: RunOptions = {
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
}

/** Small signs within a sentence, which are exempt from the criterion; axe does not always recognise the sentence. */
const inLineOfText = /class="(?:source-mark__number|claim-link__sign|change-mark)\b/

/**
 * The findings of axe in the page, or within a selector: rule and markup of each. Evaluated as a script, since the newest
 * @axe-core/playwright requires a newer Node than the project.
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
