import { type ExportContext, nameCountries } from '~/domain/exports/columns'
import { forSpreadsheets } from '~/domain/exports/csv'
import { figuresCsv } from '~/domain/exports/figures-csv'
import { figuresFileName, postsFileName } from '~/domain/exports/file-name'
import { postsCsv } from '~/domain/exports/posts-csv'
import { postCollection } from '~/domain/exports/posts-geojson'
import {
  figuresDocument,
  postsDocument,
  postSubsetOf,
  selectedFigures,
  selectedPosts,
} from '~/domain/exports/subset'
import type { FigureFilter } from '~/domain/figures'
import type { Selection } from '~/domain/filters'
import type { Network } from '~/domain/network'
import { countryNamesOf } from '~/lib/country-names'
import type { SavedFile } from '~/ui/save-file'

import type { Format } from './formats'

const types = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  json: 'application/json',
} as const satisfies Record<Format, string>

const countryName = nameCountries({ fr: countryNamesOf('fr'), en: countryNamesOf('en') })

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

function postsIn(format: Format, selection: Selection, context: ExportContext): string {
  const { network } = context
  const posts = selectedPosts(network, selection)
  switch (format) {
    case 'csv':
      return forSpreadsheets(postsCsv(posts, context))
    case 'geojson':
      return json({ ...postCollection(posts, context), subset: postSubsetOf(selection) })
    case 'json':
      return json(postsDocument(network, selection))
  }
}

/** The posts that the page shows, documented or only mentioned, as a file. */
export function writePosts(network: Network, selection: Selection, format: Format): SavedFile {
  return {
    name: postsFileName(network.edition, selection.filters, format),
    type: types[format],
    content: postsIn(format, selection, { network, countryName }),
  }
}

/** The statements that the page shows, as a file. */
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
