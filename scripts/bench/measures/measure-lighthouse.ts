import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Result } from 'lighthouse'

import { findBrowser } from '../../tools/find-browser'
import { freePort } from '../../tools/free-port'
import { buildSite } from '../build-pages'
import type { Section } from '../report'
import { startServer } from '../start-server'

const root = join(import.meta.dirname, '../../..')

/**
 * Lighthouse's four scores of the start page, with its mobile emulation, and the audits that lower them. The site is built
 * for the address that it is served at, as a published one is, so that previews and links to itself are absolute.
 * @param folder for the build and Lighthouse's own report, below the root of the project
 */
export async function measureLighthouse(folder: string): Promise<Section> {
  const port = await freePort()
  await buildSite(`${folder}/known`, { ATLAS_URL: `http://localhost:${port}/` })
  const server = await startServer({ ATLAS_DIST: `${folder}/known` }, port)
  try {
    const { lhr, report } = await audit(server.address)
    await writeFile(join(root, folder, 'lighthouse.html'), report)
    const categories = Object.values(lhr.categories).map(({ title, score, auditRefs }) => ({
      title,
      score: Math.round((score ?? 0) * 100),
      missing: auditRefs.flatMap(({ id, weight }) => missingIn(lhr, id, weight)),
    }))
    return {
      title: 'Lighthouse, mobile',
      note: `One visit of the start page, Lighthouse ${lhr.lighthouseVersion} with its own settings for a telephone. Its whole report lies in ${folder}/lighthouse.html.`,
      head: ['category', 'score', 'not full'],
      rows: categories.map(({ title, score, missing }) => [
        title,
        String(score),
        missing.join('; ') || 'nothing',
      ]),
      bars: [
        {
          rule: 'Lighthouse, mobile: 100 in all four',
          measured: categories.map(({ score }) => score).join(', '),
          isMet: categories.every(({ score }) => score === 100),
        },
      ],
      raw: categories,
    }
  } finally {
    server.stop()
  }
}

/** Imports Lighthouse only here, and launches a browser without Playwright's flags, which disable features that Lighthouse audits. */
async function audit(address: string): Promise<{ readonly lhr: Result; readonly report: string }> {
  const [{ default: lighthouse }, { launch }] = await Promise.all([
    import('lighthouse'),
    import('puppeteer-core'),
  ])
  const browser = await launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const port = Number(new URL(browser.wsEndpoint()).port)
    const result = await lighthouse(address, { port, output: 'html', logLevel: 'error' })
    if (!result) throw new Error('Lighthouse gives no result')
    const { lhr, report } = result
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`)
    return { lhr, report: [report].flat().join('') }
  } finally {
    await browser.close()
  }
}

/** The findings of an audit that counts towards the score, empty if it passes. */
function missingIn({ audits }: Result, id: string, weight: number): readonly string[] {
  const found = audits[id]
  if (!found || weight === 0 || found.score === null || found.score === 1) return []
  const value = found.displayValue ? `: ${found.displayValue}` : ''
  return [`${found.title}${value} (${Math.round(found.score * 100)})`]
}
