import { network as real } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { valueAxis } from '~/geometry/figure-axes'
import { type Box, touches } from '~/geometry/label-layout'
import { type Metric, metricNames } from '~/model/figure'
import type { Network } from '~/model/network'
import {
  defaultFigureFilter,
  unfiltered,
  type FigureFilter,
  figureRows,
  yearSpanOf,
} from '~/rules/figures/figures'
import { figure, network, source, undated } from '~/rules/figures/figures.fixture'

import { languages } from '../../../../tests/render'
import { type Chart, chartOf } from './chart'
import { chartMargins, type Scale, yearAxisFor } from './chart-frame'
import { halfSign } from './chart-lines'
import { labelMarks } from './mark-labels'
import { placeLanes } from './mark-lanes'
import { labelWidth } from './text-width'

const labelFont = 13.5
const plotHeight = 288

function drawn(document: Network, metric: Metric, filter: FigureFilter, width: number) {
  const span = yearSpanOf(filter.years, document.figures)
  const chart = chartOf({ rows: figureRows(document, metric, filter), span, events: [] }, languages.fr)
  const scale = scaleOf(chart, width)
  return { chart, scale, labels: labelMarks(chart, scale), lanes: placeLanes(chart, scale) }
}

/** The scale as computed by Recharts. */
function scaleOf(chart: Chart, width: number): Scale {
  const { top, right, bottom, left } = chartMargins(1)
  const plot = { x: left, y: top, width: width - left - right, height: plotHeight - top - bottom }
  const [first, last] = yearAxisFor(chart.span, width, labelFont).domain
  const [least, most] = valueAxis(chart.dated).domain
  return {
    plot,
    x: (year) => plot.x + ((year - first) / (last - first)) * plot.width,
    y: (value) => plot.y + plot.height - ((value - least) / (most - least)) * plot.height,
    unit: 1,
    fontSize: labelFont,
    measure: labelWidth,
  }
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** 500 statements over eighteen years, a third of them undated: pseudo-random, the same each time. */
const many = network(
  Array.from({ length: 500 }, (_, n) => {
    const year = 2008 + ((n * 7919) % 18)
    const said = { id: `m${n}`, value: 60 + ((n * 104_729) % 45), source: 'embassy-page' }
    return n % 3 === 0
      ? undated({ ...said, value: 60 + (n % 12), notBefore: `${year - (year % 6)}`, notAfter: '2021' })
      : figure({ ...said, date: `${year}-0${1 + (n % 9)}-11` })
  }),
  [source('embassy-page')],
)
const one = network([figure({ source: 'embassy-page' })], [source('embassy-page')])

const crowds = [
  ['1', one, defaultFigureFilter],
  ['the 23 of the default years', real, defaultFigureFilter],
  ['all 115', real, unfiltered],
  ['500', many, unfiltered],
] as const

describe.each([288, 320, 768, 1020])('in a chart %i pixels wide', (width) => {
  it.each(crowds)(
    'no label lies on a mark or another label, and no leader crosses one: %s',
    (_, document, filter) => {
      for (const metric of metricNames) {
        const { chart, scale, labels } = drawn(document, metric, filter, width)
        const signs = chart.dated.map((mark) => ({
          x: scale.x(mark.x) - halfSign,
          y: scale.y(mark.value) - halfSign,
          width: 2 * halfSign,
          height: 2 * halfSign,
        }))
        expect(labels.length > 0).toBe(signs.length > 0)
        const faults = labels.filter(
          ({ place }, index) =>
            signs.some((sign) => overlap(sign, place)) ||
            labels.some(
              (other, nth) =>
                nth !== index &&
                (overlap(place, other.place) ||
                  (place.leader !== null && touches(place.leader, other.place))),
            ),
        )
        expect(faults).toEqual([])
      }
    },
  )

  it.each(crowds)('every lane has its signs and its number within the chart: %s', (_, document, filter) => {
    for (const metric of metricNames) {
      const { chart, scale, lanes } = drawn(document, metric, filter, width)
      expect(lanes).toHaveLength(chart.lanes.length)
      const [left, right] = [scale.plot.x - 1, scale.plot.x + scale.plot.width + 9]
      for (const { signs, label } of lanes) {
        expect(Math.min(signs[0]?.x ?? 0, label.place.x)).toBeGreaterThan(left)
        expect(signs.at(-1)?.x).toBeLessThan(right)
        expect(label.place.x + label.place.width).toBeLessThan(right)
      }
    }
  })
})

it.each([288, 320, 768, 1020])('no sign or number of a lane covers an end of its bar: %i', (width) => {
  for (const metric of metricNames) {
    const { chart, scale, lanes } = drawn(real, metric, unfiltered, width)
    const covered = lanes.filter(({ signs, label: { place } }, index) => {
      const bar = chart.lanes[index]?.bar
      const ends = bar ? [scale.x(bar.from), scale.x(bar.to)] : []
      return ends.some(
        (end) =>
          signs.some(({ x }) => Math.abs(x - end) < halfSign + 2) ||
          (end > place.x - 2 && end < place.x + place.width + 2),
      )
    })
    expect(covered.map(({ label }) => label.text.label)).toEqual([])
  }
})

it('on a desktop, what matters of all 115 has its label', () => {
  for (const metric of metricNames) {
    const { chart, labels } = drawn(real, metric, unfiltered, 1020)
    const texts = new Set(labels.map(({ text }) => text.label))
    const missing = chart.dated.filter(
      ({ id, matters }) => matters && !texts.has(chart.texts.get(id)?.label ?? ''),
    )
    expect(missing).toEqual([])
  }
})
