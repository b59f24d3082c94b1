import { figuresFileName } from '~/publish/exports/file-name'
import type { FigureFilter } from '~/rules/figures/figures'
import { saveFile } from '~/ui/save-file'

import { chartCsv, chartJson } from './chart-data'
import { composePicture } from './compose-picture'
import type { PictureRequest } from './picture-notes'
import { rasterise } from './rasterise'

/** A chart as the page shows it, and the options that it is shown by. */
export interface ExportRequest extends PictureRequest {
  readonly filter: FigureFilter
}

export type ExportFormat = 'svg' | 'png' | 'csv' | 'json'

/**
 * Makes a file of a chart and hands it to the browser, to be saved.
 * @returns the name of the file. Rejects where the browser cannot make a picture.
 */
export async function exportChart(format: ExportFormat, request: ExportRequest): Promise<string> {
  const name = figuresFileName(request.network.edition, request.filter, format, request.metric)
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
  switch (format) {
    case 'svg':
      return composePicture(request).markup
    case 'png':
      return rasterise(composePicture(request))
    case 'csv':
      return chartCsv(request)
    case 'json':
      return chartJson(request, request.filter)
  }
}
