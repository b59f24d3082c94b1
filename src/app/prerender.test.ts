import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { overviewOf } from '~/rules/survey/overview'

import { prerender } from './prerender'

describe.each(['fr', 'en'] as const)('the prerendered page in %s', (lang) => {
  it('is the same from the overview in the document and from the whole network', async () => {
    // The page reads either type; this test compares only the parts that an overview leaves out.
    const whole = await prerender(lang, { digest: '', overview: { ...network, part: 'overview' } })
    const overview = await prerender(lang, { digest: '', overview: overviewOf(network) })
    expect(overview.html).toBe(whole.html)
  })

  it('holds the list, the figures and the countries, and no script', async () => {
    const { html } = await prerender(lang, { digest: '', overview: overviewOf(network) })
    expect(html).toContain('data-post-link="ml-bamako"')
    expect(html).toContain('figure-table__row')
    expect(html).toContain('covered-country__name')
    expect(html).not.toMatch(/<script|\sstyle=/)
  })
})
