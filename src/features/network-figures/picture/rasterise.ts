import type { Picture } from './compose-picture'

/** Pixels of the bitmap for one of the picture. */
const DENSITY = 2

/**
 * The picture as a PNG of twice its size. It is drawn from a `blob:` address, which the page's security
 * policy allows. Rejects where the browser cannot read the picture or make the bitmap.
 */
export async function rasterise({ markup, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(address)
    const canvas = document.createElement('canvas')
    canvas.width = width * DENSITY
    canvas.height = height * DENSITY
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
