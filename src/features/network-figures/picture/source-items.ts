import type { Figure } from '~/model/figure'
import type { Source } from '~/model/source'
import { sourceDate } from '~/rules/evidence/evidence'
import { yearOfFigure } from '~/rules/figures/figure-time'
import { isEcho, officialSourceIds, originOf, sourceIdsOf } from '~/rules/figures/figures'

import { statementWords } from '../statement-words'
import type { Item } from './picture-layout'
import { type PictureNotes, type PictureRequest, rowsOf } from './picture-notes'
import { INK } from './picture-type'
import type { Run } from './wrap-runs'

/** With more rows than this, the reserves about each stay with the data. */
const FEW_ROWS = 16

/** The sources of a picture in words: who, when, how many, and whether it is a repeated text. */
export function sourceItems(request: PictureRequest, notes: PictureNotes): readonly Item[] {
  return notes.ids.flatMap((id) => {
    const source = notes.sources.get(id)
    return source ? [{ lead: notes.numberOf(id), runs: sourceRuns(source, request) }] : []
  })
}

function sourceRuns(source: Source, request: PictureRequest): readonly Run[] {
  const { network, charts, language } = request
  const { when } = language
  const { counted, value, moment } = statementWords(language)
  const stated = network.figures.filter(
    (figure) =>
      charts.some(({ metric }) => metric === figure.metric) && sourceIdsOf(figure).includes(source.id),
  )
  const own = stated.find((figure) => figure.source === source.id)
  const isClear = charts.length === 1 && charts[0]?.metric !== 'posts'
  const numbers = stated.map(isClear ? value : counted).join(', ')
  const remarks = stated.flatMap((figure) => [
    ...(isEcho(figure) ? [echoWords(figure, request)] : []),
    ...(figure.caveat && rowsOf(charts).length <= FEW_ROWS * charts.length
      ? [language.text(figure.caveat)]
      : []),
  ])
  return [
    ...(numbers === '' ? [] : [{ text: numbers, isBold: true, ink: INK.ink }, { text: ' – ' }]),
    { text: `${source.publisher}, ${own ? moment(own) : when(sourceDate(source))}` },
    ...standingRuns(source, request),
    ...(remarks.length === 0 ? [] : [{ text: `. ${[...new Set(remarks)].join(' ')}` }]),
  ]
}

function standingRuns(source: Source, { network, language }: PictureRequest): readonly Run[] {
  if (officialSourceIds(network.sources).has(source.id)) return []
  const standing = source.kind === 'press' ? 'press' : 'reference'
  return [{ text: ` (${language.t(`figures.standing.${standing}`)})` }]
}

/** What a repeated text repeats. */
function echoWords(figure: Figure, { network, language }: PictureRequest): string {
  const { t } = language
  const origin = originOf(figure, network.figures)
  const publisher = origin && network.sources.find(({ id }) => id === origin.source)?.publisher
  const year = origin && yearOfFigure(origin)
  if (!origin || publisher === undefined || year === null) return t('figures.echo.unknown')
  return figure.echoNote
    ? t('figures.echo.changed', { year: String(year), publisher: publisher ?? '' })
    : t('figures.echo', {
        value: statementWords(language).value(origin),
        year: String(year),
        publisher: publisher ?? '',
      })
}
