import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Browser, chromium, type Page } from '@playwright/test'

import { type Lang, langs } from '../../src/i18n/languages/languages'
import { embedPath } from '../../src/i18n/site-paths'
import { coloursOf } from '../build/head-links'
import { findBrowser } from './find-browser'
import { indexedPng } from './indexed-png'

/**
 * Draws the pictures of the site: the preview of a shared link, one per language, from the map of the built site; and the
 * icons, from the favicon. They are stored in public/ and drawn again by hand, `npm run build && npm run pictures`, when
 * the design has changed.
 */
const root = join(import.meta.dirname, '../..')
const site = 'http://atlas.invalid/'
const { light } = coloursOf('paper')

/** Contains as few facts as possible: a picture outlives an edition. */
const pictureStyles = `
  .embed { min-block-size: 0; block-size: 630px; }
  .embed__main, .embed__map { min-block-size: 0; }
  .world-map { --map-head: 0px; }
  .embed__foot, .embed-posts, .world-map__head, .world-map__foot { display: none !important; }
  .picture { position: relative; padding: 40px 56px 24px; border-block-end: 1px solid var(--hairline); }
  .picture__name { font: 600 26px/1.2 var(--serif); }
  .picture__name span { color: var(--accent); }
  .picture__title { margin-block: 12px 10px; font: 600 40px/1.1 var(--serif); }
  .picture__lede { color: var(--ink-2); font-size: 22px; line-height: 1.4; text-wrap: balance; }
  .picture__who { position: absolute; inset: 44px 56px auto auto; color: var(--ink-2); font-size: 20px; }
`

async function drawSocial(browser: Browser, lang: Lang): Promise<void> {
  const words: Record<string, string> = JSON.parse(
    await readFile(join(root, `src/i18n/messages/${lang}/app.json`), 'utf8'),
  )
  const context = await browser.newContext({
    viewport: { width: 1200, height: 630 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  await context.route(`${site}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/\/$/, '/index.html')
    await route.fulfill({ path: join(root, 'dist', path) })
  })
  const page = await context.newPage()
  await page.goto(`${site}${embedPath(lang)}?view=map`, { waitUntil: 'networkidle' })
  await page.addStyleTag({ content: pictureStyles })
  await page.evaluate(
    ([title, lede, who]) => {
      const head = document.createElement('div')
      head.className = 'picture'
      head.innerHTML =
        '<p class="picture__name">Atlas <span>SSI</span></p><p class="picture__who"></p>' +
        '<p class="picture__title"></p><p class="picture__lede"></p>'
      for (const [name, text] of Object.entries({ title, lede, who }))
        head.querySelector(`.picture__${name}`)?.append(text ?? '')
      document.querySelector('main')?.prepend(head)
    },
    [words['app.heading'], words['app.lede'], words['app.independent']],
  )
  await page.waitForTimeout(500)
  // Shows the whole world again, in the space beside the text.
  await page.locator('.map-controls button').last().dispatchEvent('click')
  await page.waitForTimeout(500)
  await write(`social/atlas-ssi.${lang}.png`, indexedPng(await page.screenshot()))
  await context.close()
}

interface Icon {
  readonly size: number
  /** Share of the square that the sign takes. */
  readonly share: number
  readonly ground?: string
  readonly sign?: string
}

async function drawIcon(page: Page, { size, share, ground, sign }: Icon): Promise<Buffer> {
  const favicon = await readFile(join(root, 'public/favicon.svg'), 'utf8')
  const colours = sign
    ? `svg circle { fill: ${sign} !important } svg path { stroke: ${sign} !important }`
    : ''
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>
    html, body { margin: 0; block-size: 100%; background: ${ground ?? 'transparent'} }
    body { display: grid; place-items: center }
    svg { inline-size: ${share * 100}%; block-size: ${share * 100}% }
    ${colours}
  </style>${favicon}`)
  return page.screenshot({ omitBackground: ground === undefined })
}

/** A picture as an .ico file: a directory of one entry, then the PNG itself. */
function toIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

async function drawIcons(browser: Browser): Promise<void> {
  const page = await browser.newPage({ colorScheme: 'light' })
  const accent = coloursOf('accent').light
  await write('favicon.ico', toIco(await drawIcon(page, { size: 32, share: 1 }), 32))
  await write('icons/apple-touch-icon.png', await drawIcon(page, { size: 180, share: 0.8, ground: light }))
  for (const size of [192, 512]) {
    await write(`icons/icon-${size}.png`, await drawIcon(page, { size, share: 1 }))
    // A mask may leave only the inner circle, four fifths wide.
    const maskable = { size, share: 0.66, ground: accent, sign: light }
    await write(`icons/maskable-${size}.png`, await drawIcon(page, maskable))
  }
}

async function write(path: string, content: Buffer): Promise<void> {
  const file = join(root, 'public', path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, content)
  console.log(`public/${path}: ${content.length} bytes`)
}

const browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: false })
try {
  for (const lang of langs) await drawSocial(browser, lang)
  await drawIcons(browser)
} finally {
  await browser.close()
}
