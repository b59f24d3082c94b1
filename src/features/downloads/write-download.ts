import { countryNamesOf } from '~/i18n/country-names'
import type { Network } from '~/model/network'
import { type ExportContext, nameCountries } from '~/publish/exports/columns'
import { forSpreadsheets } from '~/publish/exports/csv'
import { figuresCsv } from '~/publish/exports/figure-columns'
import { figuresFileName, postsFileName } from '~/publish/exports/file-name'
import { postsCsv } from '~/publish/exports/post-columns'
import { postCollection } from '~/publish/exports/posts-geojson'
import {
  figuresDocument,
  postsDocument,
  postSubsetOf,
  selectedFigures,
  selectedPosts,
} from '~/publish/exports/subset'
import type { FigureFilter } from '~/rules/figures/figures'
import type { Selection } from '~/rules/selection/filters'
import type { AskedYear } from '~/rules/time/as-known'
import type { SavedFile } from '~/ui/save-file'

import type { Format } from './FormatButtons'

const types = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  json: 'application/json',
} as const satisfies Record<Format, string>

const countryName = nameCountries({ fr: countryNamesOf('fr'), en: countryNamesOf('en') })

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

function postsIn(format: Format, selection: Selection, context: ExportContext<Network>): string {
  const { network } = context
  const posts = selectedPosts(network, selection)
  switch (format) {
    case 'csv':
      return forSpreadsheets(postsCsv(posts, context))
    case 'geojson':
      return json({
        ...postCollection(posts, context),
        subset: postSubsetOf(network, selection, context.asked ?? null),
      })
    case 'json':
      return json(postsDocument(network, selection, context.asked ?? null))
  }
}

/** The posts shown on the page, documented and mentioned, as a file; with their states if a year is chosen. */
export function writePosts(
  network: Network,
  selection: Selection,
  asked: AskedYear | null,
  format: Format,
): SavedFile {
  return {
    name: postsFileName(network.edition, selection.filters, format, asked),
    type: types[format],
    content: postsIn(format, selection, { network, countryName, ...(asked && { asked }) }),
  }
}

/** The statements shown on the page, as a file. */
export function writeFigures(network: Network, filter: FigureFilter, format: 'csv' | 'json'): SavedFile {
  const context = { network, countryName }
  return {
    name: figuresFileName(network.edition, filter, format),
    type: types[format],
    content:
      format === 'csv'
        ? forSpreadsheets(figuresCsv(selectedFigures(network, filter), context))
        : json(figuresDocument(network, filter)),
  }
}
