import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { summaryOf } from '~/rules/survey/summary'

import { prerender } from './prerender'

describe.each(['fr', 'en'] as const)('the prerendered page in %s', (lang) => {
  it('is the same from the summary in the document and from the whole network', async () => {
    const whole = await prerender(lang, { digest: '', summary: network })
    const summary = await prerender(lang, { digest: '', summary: summaryOf(network) })
    expect(summary.html).toBe(whole.html)
  })

  it('holds the list, the figures and the countries, and no script', async () => {
    const { html } = await prerender(lang, { digest: '', summary: summaryOf(network) })
    expect(html).toContain('data-post-link="ml-bamako"')
    expect(html).toContain('figure-table__row')
    expect(html).toContain('covered-country__name')
    expect(html).not.toMatch(/<script|\sstyle=/)
  })
})
