import { figuresFileName } from '~/publish/exports/file-name'
import type { FigureFilter } from '~/rules/figures/figures'
import { saveFile } from '~/ui/save-file'

import { chartCsv, chartJson } from './chart-data'
import { composePicture } from './compose-picture'
import type { PictureRequest } from './picture-notes'
import { rasterise } from './rasterise'

/** Charts as the page shows them, and the options that they are shown by. */
export interface ExportRequest extends PictureRequest {
  readonly filter: FigureFilter
}

/** Several charts make one picture; data are those of one. */
export type ExportFormat = 'svg' | 'png' | 'csv' | 'json'

/**
 * Makes a file of one chart, or one picture of several, and hands it to the browser, to be saved.
 * @returns the name of the file. Rejects where the browser cannot make a picture.
 */
export async function exportChart(format: ExportFormat, request: ExportRequest): Promise<string> {
  const { network, filter, charts } = request
  const metric = charts.length === 1 ? charts[0]?.metric : undefined
  const name = figuresFileName(network.edition, filter, format, metric)
  saveFile({ name, type: TYPES[format], content: await contentOf(format, request) })
  return name
}

const TYPES = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
} as const satisfies Record<ExportFormat, string>

async function contentOf(format: ExportFormat, request: ExportRequest): Promise<string | Blob> {
  const { network, charts, filter } = request
  if (format === 'svg') return composePicture(request).markup
  if (format === 'png') return rasterise(composePicture(request))
  const [chart] = charts
  if (!chart) throw new Error('There is no chart to export')
  return format === 'csv' ? chartCsv(network, chart) : chartJson(network, chart, filter)
}
