import { describe, expect, it } from 'vitest'

import { figureMarks } from '~/geometry/figure-marks'
import type { Figure } from '~/model/figure'
import { figureRows } from '~/rules/figures/figures'
import { figure, network, source } from '~/rules/figures/figures.fixture'

import type { Scale } from './chart-frame'
import { echoLinks, eventGroups, rays } from './chart-lines'
import { labelWidth } from './text-width'

const yearSpan = { from: 2017, to: 2024 }

/** Scale: 30 pixels a year across, 4 pixels a number up. */
const scale: Scale = {
  plot: { x: 40, y: 20, width: 240, height: 160 },
  x: (year) => 40 + (year - 2017) * 30,
  y: (value) => 180 - (value - 60) * 4,
  unit: 1,
  fontSize: 13.5,
  measure: labelWidth,
}

function marksOf(figures: readonly Figure[]) {
  const rows = figureRows(network(figures, [source('embassy-page')]), 'posts', {
    years: yearSpan,
    official: false,
    noEcho: false,
    undated: true,
  })
  return figureMarks(rows, yearSpan).dated
}

describe('the lines of a chart', () => {
  it('a number open above has a ray to the top of the plot, one open below to its foot', () => {
    const marks = marksOf([
      figure({ id: 'up', qualifier: 'more-than', date: '2020-01-01' }),
      figure({ id: 'down', qualifier: 'nearly', date: '2021-01-01' }),
      figure({ id: 'none', date: '2022-01-01' }),
    ])
    const drawn = rays(marks, scale)
    expect(drawn.map(({ id, y2 }) => [id, y2])).toEqual([
      ['up', 20],
      ['down', 180],
    ])
  })

  it('a repeated text reaches its origin, or only toward it where that lies before the years shown', () => {
    const near = figure({ id: 'near', date: '2018-07-02' })
    const far = figure({ id: 'far', date: '2010', value: 80 })
    const echoes = [
      figure({ id: 'a', date: '2022-07-02', echoOf: 'near' }),
      figure({ id: 'b', date: '2022-07-02', value: 80, echoOf: 'far' }),
    ]
    const [toNear, toFar] = echoLinks(marksOf([near, far, ...echoes]), scale)
    expect(toNear?.x2).toBeCloseTo(scale.x(2018.5) + 6, 0)
    expect((toFar?.x1 ?? 0) - (toFar?.x2 ?? 0)).toBeCloseTo(9, 0)
  })

  it('events too close for a letter each share a place', () => {
    const events = [2020, 2020.1, 2022].map((x, index) => ({
      x,
      letter: 'abc'.charAt(index),
      event: { id: String(x), text: { fr: '', en: '' }, source: '' },
    }))
    expect(eventGroups(events, scale, 10).map(({ letters }) => letters)).toEqual(['a\u2009b', 'c'])
  })

  it('letters that stand for several events do not touch those of their neighbour either', () => {
    const step = (scale.x(2021) - scale.x(2020)) / 10
    const places = [0, 1, 1.1, 1.2].map((gaps) => 2020 + (gaps * 10.5) / (step * 10))
    const events = places.map((x, index) => ({
      x,
      letter: 'abcd'.charAt(index),
      event: { id: String(x), text: { fr: '', en: '' }, source: '' },
    }))
    expect(eventGroups(events, scale, 10).map(({ letters }) => letters)).toEqual(['a–d'])
  })
})
