import { within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'

import { statedNetwork, undated } from '~/rules/figures/figures.fixture'

import { renderCharts, stubLayout } from './charts.fixture'

beforeEach(stubLayout)

const marksOf = (chart: HTMLElement) =>
  [...chart.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('aria-label'))

describe('the marks', () => {
  it('are named by number, qualifier, unit, date and source, in time order', async () => {
    const { posts, countries } = await renderCharts()
    expect(within(posts).getByRole('group')).toHaveAccessibleName('Postes')
    expect(marksOf(posts)).toEqual([
      '92 ambassades, 12 juin 2017, al-2017, texte repris',
      '74 ambassades, 5 juin 2020, rs-2020',
      '73 ambassades, 1er juillet 2020, ml-2020',
      '74 ambassades, 8 février 2024, be-2024',
    ])
    expect(marksOf(countries)[1]).toMatch(/^plus de\s150 pays, 5 juin 2020, rs-2020$/)
  })

  it('have none of the chart library’s own roles, live regions, legends or tooltips', async () => {
    const { container } = await renderCharts()
    expect(container.querySelector('[role="application"], [aria-live="assertive"]')).toBeNull()
    expect(container.querySelector('.recharts-legend-wrapper, .recharts-tooltip-wrapper')).toBeNull()
    expect(container.querySelector('.recharts-scatter-line')).toBeNull()
  })

  it('are all that assistive technology has of a chart: no number of an axis, no frame', async () => {
    const { posts } = await renderCharts()
    const inTree = [...posts.querySelectorAll('text, div, svg')].filter(
      (element) => element.closest('[aria-hidden="true"]') === null,
    )
    expect(inTree).toHaveLength(1)
    expect(inTree[0]).toBe(within(posts).getByRole('group'))
  })

  it('are one tab stop, walked by arrow keys in time order', async () => {
    const { user, posts } = await renderCharts()
    const marks = [...posts.querySelectorAll<SVGElement>('[data-mark]')]
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1'])
    marks[0]?.focus()
    await user.keyboard('{ArrowRight}')
    expect(marks[1]).toHaveFocus()
    await user.keyboard('{End}')
    expect(marks[3]).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(marks[3]).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(marks[1]).toHaveFocus()
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['-1', '0', '-1', '-1'])
  })

  it('stay apart where an echo, an undated statement and other units come together', async () => {
    const more = [
      undated({ id: 'u', value: 80, notBefore: '2018', notAfter: '2021', source: 'cm-2015' }),
      {
        ...undated({ id: 'd', value: 90, unit: 'services', source: 'cm-2015' }),
        date: '2019',
        dateKind: 'as-of' as const,
      },
    ]
    const network = { ...statedNetwork, figures: [...statedNetwork.figures, ...more] }
    const { posts } = await renderCharts('?show=undated', 'fr', network)
    const texts = [...posts.querySelectorAll('.mark-label__text')].map((label) => label.textContent)
    expect(texts).toContain('90 services')
    expect(texts).toContain('80')
    expect(posts.querySelectorAll('.mark-lanes__bar')).toHaveLength(1)
  })
})

describe('the drawing', () => {
  /** Markup without what differs between runs: fractions of a pixel, generated ids. */
  const serialised = (chart: HTMLElement) =>
    (chart.querySelector('svg')?.outerHTML ?? '')
      .replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
      .replaceAll(/\s(?:id|aria-labelledby|aria-describedby|clip-path)="[^"]*"/g, '')
      .replaceAll('><', '>\n<')

  it.each(['fr', 'en'] as const)('%s: stays as it was looked at', async (lang) => {
    const { officers, posts, countries } = await renderCharts('', lang)
    for (const [name, chart] of Object.entries({ officers, posts, countries })) {
      await expect(serialised(chart)).toMatchFileSnapshot(`./snapshots/${name}.${lang}.svg`)
    }
  })

  it('ties a repeated text to its origin when both are shown, and joins nothing else', async () => {
    const { posts } = await renderCharts('?years=all')
    expect(posts.querySelectorAll('.mark-context__echo')).toHaveLength(1)
    expect(posts.querySelectorAll('.mark-context__ray')).toHaveLength(0)
    expect(posts.querySelectorAll('.mark-sign--open')).toHaveLength(1)
  })
})
