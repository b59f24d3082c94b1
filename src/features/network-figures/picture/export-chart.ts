import { figuresFileName } from '~/publish/exports/file-name'
import type { FigureFilter } from '~/rules/figures/figures'
import { saveFile } from '~/ui/save-file'

import { chartCsv, chartJson } from './chart-data'
import { composePicture, type Picture } from './compose-picture'
import type { PictureRequest } from './picture-notes'

/** Charts as shown on the page, with their options. */
export interface ExportRequest extends PictureRequest {
  readonly filter: FigureFilter
}

/** A picture may hold several charts; data belong to one. */
export type ExportFormat = 'svg' | 'png' | 'csv' | 'json'

/**
 * Makes a file of one chart, or one picture of several, and offers it as a download.
 * @returns the file name. Rejects if the browser cannot make the picture.
 */
export async function exportChart(format: ExportFormat, request: ExportRequest): Promise<string> {
  const { network, filter, charts } = request
  const metric = charts.length === 1 ? charts[0]?.metric : undefined
  const name = figuresFileName(network.edition, filter, format, metric)
  saveFile({ name, type: mimeTypes[format], content: await contentOf(format, request) })
  return name
}

const mimeTypes = {
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

/** Bitmap pixels per picture pixel. */
const density = 2

/**
 * The picture as a PNG of twice its size. Loaded from a `blob:` URL, which the security policy allows. Rejects if the
 * browser cannot load the picture or make the bitmap.
 */
async function rasterise({ markup, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(address)
    const canvas = document.createElement('canvas')
    canvas.width = width * density
    canvas.height = height * density
    const context = canvas.getContext('2d')
    if (!context) throw new Error('The browser gives no canvas to draw a picture on')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await toPng(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('The browser cannot read the picture')))
    image.src = address
  })
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The browser cannot make a PNG of this size'))
    }, 'image/png')
  })
}
