import type { Source } from '~/model/source'
import { sourceDate } from '~/rules/evidence/evidence'
import { isEcho, officialSourceIds, originOf, sourceIdsOf } from '~/rules/figures/figures'

import { statementWords } from '../statement-words'
import type { Item } from './blocks'
import { inks } from './picture-layout'
import { type PictureNotes, type PictureRequest, rowsOf } from './picture-notes'
import type { Run } from './wrap-runs'

/** Rows above which reserves about each statement are left to the data. */
const fewRows = 16

/** The sources of a picture as list items: publisher, date, number, and whether it repeats a text. */
export function sourceItems(request: PictureRequest, notes: PictureNotes): readonly Item[] {
  return notes.ids.flatMap((id) => {
    const source = notes.sources.get(id)
    return source ? [{ lead: notes.numberOf(id), runs: sourceRuns(source, request, notes) }] : []
  })
}

function sourceRuns(source: Source, request: PictureRequest, notes: PictureNotes): readonly Run[] {
  const { network, charts, language } = request
  const { when } = language
  const { counted, value, moment, echo } = statementWords(language)
  const stated = network.figures.filter(
    (figure) =>
      charts.some(({ metric }) => metric === figure.metric) && sourceIdsOf(figure).includes(source.id),
  )
  const own = stated.find((figure) => figure.source === source.id)
  const isClear = charts.length === 1 && charts[0]?.metric !== 'posts'
  const numbers = stated.map(isClear ? value : counted).join(', ')
  const remarks = stated.flatMap((figure) => [
    ...(isEcho(figure) ? [echo(figure, originOf(figure, network.figures), notes.sources)] : []),
    ...(figure.caveat && rowsOf(charts).length <= fewRows * charts.length
      ? [language.text(figure.caveat)]
      : []),
  ])
  return [
    ...(numbers === '' ? [] : [{ text: numbers, isBold: true, ink: inks.ink }, { text: ' – ' }]),
    { text: `${source.publisher}, ${own ? moment(own) : when(sourceDate(source))}` },
    ...standingRuns(source, request),
    ...(remarks.length === 0 ? [] : [{ text: `. ${[...new Set(remarks)].join(' ')}` }]),
  ]
}

function standingRuns(source: Source, { network, language }: PictureRequest): readonly Run[] {
  if (officialSourceIds(network.sources).has(source.id)) return []
  const authority = source.kind === 'press' ? 'press' : 'reference'
  return [{ text: ` (${language.t(`figures.standing.${authority}`)})` }]
}
