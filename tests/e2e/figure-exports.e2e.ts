import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'

import { expect, network, test } from './fixtures'

/** Opens the export menu of a chart, presses a format, and reads the file that the browser saves. */
async function exported(page: Page, chart: RegExp, format: string) {
  const figure = page.getByRole('figure', { name: chart })
  await figure.getByRole('button', { name: /^(?:Exporter|Export) / }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: new RegExp(format) }).click(),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

/** The ids of the statements in the table beside a chart, in its order. */
async function idsInTable(page: Page, metric: string): Promise<readonly string[]> {
  const links = page.locator(`.figure-table--${metric} a[href*="figure="]`)
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.map((href) => new URLSearchParams(href.split('#')[0]).get('figure') ?? '')
}

test.describe('a data journalist takes the chart of the posts away', () => {
  test('as a picture of the whole story, from a page in the dark', async ({ page }) => {
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('./en/')
    await page.locator('#chiffres').scrollIntoViewIfNeeded()
    await expect(page.locator('#chiffres svg.recharts-surface').first()).toBeVisible()
    // The code that makes the files is loaded at the first request.
    expect(requested.filter((url) => url.includes('export-chart'))).toEqual([])

    const png = await exported(page, /^Posts/, 'PNG')
    expect(png.name).toBe(`atlas-ssi-${network.edition}-figures-posts-2017-2024.png`)
    expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(png.content.subarray(-8, -4).toString('latin1')).toBe('IEND')
    expect(png.content.readUInt32BE(16)).toBe(1920)
    expect(png.content.length).toBeGreaterThan(10_000)

    const svg = await exported(page, /^Posts/, 'SVG')
    expect(svg.name).toBe(`atlas-ssi-${network.edition}-figures-posts-2017-2024.svg`)
    // In a blank page, since the atlas lets no text become markup.
    const blank = await page.context().newPage()
    const { isWellFormed, ground, text } = await blank.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
      return {
        isWellFormed: parsed.querySelector('parsererror') === null,
        ground: parsed.querySelector('rect')?.getAttribute('fill'),
        text: [...parsed.querySelectorAll('text')].map((line) => line.textContent).join(' '),
      }
    }, svg.content.toString('utf8'))
    expect({ isWellFormed, ground }).toEqual({ isWellFormed: true, ground: '#fff' })
    expect(text).toMatch(/(?:Data as of|Open edition of) \d+ \w+ \d{4} · Licence Ouverte 2\.0/)
    expect(text).toContain(new URL('?view=figures#chiffres', page.url()).href)
    // Who said 73 and 74, that they conflict, and that there is no fall to report.
    expect(text).toMatch(/74 embassies – Ambassade de France en Serbie, 5 June 2020/)
    expect(text).toMatch(/73 embassies – Ambassade de France au Mali, 1 July 2020/)
    expect(text).toMatch(/2020.*in conflict/)
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/no measured fall since 2017/)
  })

  test('as one picture of all three, the changes in words with them', async ({ page }) => {
    await page.goto('./')
    await page.locator('#chiffres').scrollIntoViewIfNeeded()
    // The part is prerendered: a press before hydration opens nothing.
    await expect(async () => {
      await page.getByRole('button', { name: 'Exporter les trois en une image' }).click()
      await expect(page.getByRole('button', { name: 'Image SVG' })).toBeVisible({ timeout: 2000 })
    }).toPass()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Image SVG' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`atlas-ssi-${network.edition}-figures-2017-2024.svg`)
    const markup = await readFile(await download.path(), 'utf8')
    // Colours of the light theme, read from the tokens; nothing that only a page knows.
    expect(markup).toContain('#0d4f6b')
    expect(markup).not.toMatch(/var\(|class=|light-dark|NaN/)
    for (const words of ['Policiers et gendarmes', 'Postes', 'Pays couverts', 'Licence Ouverte'])
      expect(markup).toContain(words)
    expect(markup).toMatch(/aucune baisse mesurée/)
  })

  test('as data: just the rows shown, in their order @both', async ({ page, isMobile }) => {
    await page.goto('./?years=2020-2024&show=official')
    if (isMobile) await page.getByRole('button', { name: 'Chiffres' }).click()
    await page.locator('#chiffres').scrollIntoViewIfNeeded()
    await expect(page.locator('#chiffres:not([data-waits])')).toBeAttached()
    const shown = await idsInTable(page, 'countries')
    expect(shown.length).toBeGreaterThan(1)

    const csv = await exported(page, /^Pays/, 'CSV')
    expect(csv.name).toBe(`atlas-ssi-${network.edition}-figures-countries-2020-2024-official.csv`)
    const rows: Record<string, string>[] = parse(csv.content, { bom: true, columns: true })
    expect(rows.map(({ id }) => id)).toEqual(shown)
    const open = rows.filter(({ qualifier }) => qualifier === 'more-than')
    expect(open.length).toBeGreaterThan(0)
    for (const row of open) {
      expect(row['statement_fr']).toBe(`plus de ${row['value_as_printed']}`)
      expect([row['low'], row['high']]).toEqual([String(Number(row['value_as_printed']) + 1), ''])
      expect(row['source_url']).toMatch(/^https?:/)
    }

    const json = await exported(page, /^Pays/, 'JSON')
    const document: { statements: { id: string }[] } = JSON.parse(json.content.toString('utf8'))
    expect(document.statements.map(({ id }) => id)).toEqual(shown)
    expect(document).toMatchObject({
      metric: 'countries',
      edition: network.edition,
      licence: network.licence,
    })
  })

  test('on paper: two A4 pages with a chosen post, its charts drawn though nobody scrolled to them', async ({
    page,
  }) => {
    await page.goto('./?post=be-brussels')
    await expect(page.getByRole('article', { name: /Bruxelles/ })).toBeVisible()
    await expect(async () => {
      await page.evaluate(() => {
        addEventListener(
          'beforeprint',
          () => {
            const charts = document.querySelectorAll('.print-chart').length
            const sources = document.querySelectorAll('.printed-sources li').length
            document.body.dataset['printed'] = `${charts} charts, ${sources > 10 ? 'sources' : 'no sources'}`
          },
          { once: true },
        )
      })
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      expect(await page.locator('body').getAttribute('data-printed')).toBe('3 charts, sources')
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    }).toPass()
    await expect(page.locator('.print-chart')).toHaveCount(0)
  })
})

test('a figure, a chart, a claim and the atlas can be cited, each with a link that opens it', async ({
  page,
}) => {
  const cite = async (button: RegExp, link: string) => {
    await page.getByRole('button', { name: button }).first().click()
    const panel = page.getByRole('dialog', { name: /^Citer/ })
    await expect(panel.getByRole('link', { name: link })).toHaveAttribute('href', link)
    await expect(panel.getByRole('group', { name: 'Citation' })).toContainText('Atlas SSI')
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
  }
  const address = (state: string) => new URL(state, page.url().split('?')[0]).href
  await page.goto('./?figure=posts-2020-ml#chiffres')
  const reading = page.getByRole('region', { name: 'Lecture d’une marque' })
  await expect(reading).toBeInViewport()
  await expect(reading.getByRole('link', { name: 'Lien vers ce chiffre' })).toHaveAttribute(
    'href',
    /#chiffres$/,
  )
  await cite(/^Citer$/, address('?figure=posts-2020-ml&view=figures#chiffres'))
  await cite(/^Citer\s: Postes/, address('?view=figures#chiffres'))
  await cite(/^Citer l’atlas$/, address('.'))

  await page.goto('./?post=ml-bamako')
  const card = page.getByRole('article', { name: /Bamako/ })
  const threat = card.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Terrorisme' }) })
  await threat.getByRole('link', { name: 'Lien permanent' }).click()
  await cite(/^Citer\s: Terrorisme/, address('?post=ml-bamako&claim=ml-bamako.threat.terrorism'))
})

for (const width of [320, 390, 768, 1440]) {
  test(`at ${width} pixels every export menu stays on the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./?view=figures#chiffres')
    const openers = page.getByRole('button', { name: /^Exporter/ })
    await expect(openers).toHaveCount(4)
    for (const opener of await openers.all()) {
      await opener.click()
      const box = await page.getByRole('button', { name: 'Image SVG' }).boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
    }
  })
}
