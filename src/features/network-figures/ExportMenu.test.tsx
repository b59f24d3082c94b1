import { screen, waitFor } from '@testing-library/react'
import { parse } from 'csv-parse/sync'
import type { ComponentProps } from 'react'
import { network } from 'virtual:network'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { type Metric, metricNames } from '~/model/figure'
import { defaultFigureFilter, defaultYears, figureRows } from '~/rules/figures/figures'
import { statedNetwork } from '~/rules/figures/figures.fixture'
import { summaryOf } from '~/rules/survey/summary'

import { languages, renderPart } from '../../../tests/render'
import { ExportMenu } from './ExportMenu'
import { haveTokens } from './picture/tokens.fixture'

interface Saved {
  readonly name: string
  readonly content: Blob
}

let saved: Saved[] = []

/** Stands in for the browser: files get an object URL, and a link with `download` saves them. */
beforeEach(() => {
  saved = []
  haveTokens()
  const files: Blob[] = []
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = (file: Blob) => `blob:test/${files.push(file) - 1}`
      static override revokeObjectURL = () => {}
    },
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    const content = files[Number(this.href.split('/').at(-1))]
    if (content) saved.push({ name: this.download, content })
  })
})

const chartOf = (metric: Metric) => ({ metric, rows: figureRows(statedNetwork, metric, defaultFigureFilter) })

function renderMenu(
  lang: 'fr' | 'en' = 'fr',
  given: Partial<ComponentProps<typeof ExportMenu>['request']> = {},
) {
  const request = {
    network: statedNetwork,
    charts: [chartOf('posts')],
    span: defaultYears,
    events: [],
    compared: { from: null, to: null },
    filter: defaultFigureFilter,
    language: languages[lang],
    ...given,
  }
  return renderPart(<ExportMenu request={request} />, { lang })
}

const open = { fr: /^Exporter \(Postes\)/, en: /^Export \(Posts\)/ }

it('the table names the day on which each source was read, even where only a summary is known', async () => {
  const known = summaryOf(network)
  const rows = figureRows(known, 'posts', defaultFigureFilter)
  const { user } = renderMenu('en', { network: known, charts: [{ metric: 'posts', rows }] })
  await user.click(screen.getByRole('button', { name: open.en }))
  await user.click(screen.getByRole('button', { name: 'CSV data' }))
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 })
  const content = (await saved[0]?.content.text()) ?? ''
  const table: readonly Record<string, string>[] = parse(content, { bom: true, columns: true })
  expect(table.length).toBeGreaterThan(5)
  const read = new Map(network.sources.map(({ id, accessed }) => [id, accessed ?? '']))
  expect(table.map((row) => row['source_accessed'])).toEqual(table.map(({ source = '' }) => read.get(source)))
  expect(table.every((row) => row['source_accessed'] !== '')).toBe(true)
})

describe('exporting a chart', () => {
  it.each([
    ['fr', 'Image SVG', 'svg', 'image/svg+xml', 'ce que disent les sources'],
    ['en', 'SVG picture', 'svg', 'image/svg+xml', 'what the sources say'],
    ['fr', 'Données CSV', 'csv', 'text/csv;charset=utf-8', 'value_as_printed'],
    ['en', 'JSON data', 'json', 'application/json', '"statements"'],
  ] as const)(
    '%s: “%s” saves a file of that kind and says so',
    async (lang, button, extension, type, content) => {
      const { user } = renderMenu(lang)
      const opener = screen.getByRole('button', { name: open[lang] })
      await user.click(opener)
      await user.click(screen.getByRole('button', { name: button }))
      await waitFor(() => expect(saved).toHaveLength(1))
      const name = `atlas-ssi-2026-11-22-figures-posts-2017-2024.${extension}`
      expect(saved[0]?.name).toBe(name)
      expect(saved[0]?.content.type).toBe(type)
      expect(await saved[0]?.content.text()).toContain(content)
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(name))
      expect(screen.queryByRole('button', { name: button })).not.toBeInTheDocument()
      expect(opener).toHaveFocus()
    },
  )

  it('says so where a picture cannot be made, and lets one try again', async () => {
    vi.stubGlobal(
      'Image',
      class extends EventTarget {
        set src(_: string) {
          this.dispatchEvent(new Event('error'))
        }
      },
    )
    const { user } = renderMenu()
    await user.click(screen.getByRole('button', { name: open.fr }))
    await user.click(screen.getByRole('button', { name: 'Image PNG' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Le fichier n’a pas pu être préparé. Réessayez.',
    )
    expect(screen.getByRole('button', { name: 'Image PNG' })).toBeInTheDocument()
    expect(saved).toEqual([])
  })

  it('takes the three charts away as one picture, and has no data for it', async () => {
    const { user } = renderMenu('fr', { charts: metricNames.map(chartOf) })
    await user.click(screen.getByRole('button', { name: 'Exporter les trois en une image' }))
    expect(screen.queryByRole('button', { name: 'Données CSV' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Image SVG' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.name).toBe('atlas-ssi-2026-11-22-figures-2017-2024.svg')
    const markup = (await saved[0]?.content.text()) ?? ''
    for (const title of ['Policiers et gendarmes', 'Postes', 'Pays couverts'])
      expect(markup).toContain(`>${title}<`)
  })

  it('Escape closes the menu and gives the focus back', async () => {
    const { user } = renderMenu()
    const opener = screen.getByRole('button', { name: open.fr })
    await user.click(opener)
    expect(opener).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Tab}{Escape}')
    expect(opener).toHaveAttribute('aria-expanded', 'false')
    expect(opener).toHaveFocus()
  })
})
