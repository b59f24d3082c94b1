import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { floor, servedBrowsers } from '../../scripts/build/floor'
import { dist, root } from '../../scripts/build/site'
import { lacking, scriptFeatures, styleFeatures } from './browser-features'
import { expect, test } from './fixtures'

/** Style features that some supported browsers lack, with what they show instead. */
const optionalStyles: Readonly<Record<string, string>> = {
  'the engine’s own slider':
    '::-moz-range-thumb ::-moz-range-track ::-webkit-slider-runnable-track ::-webkit-slider-thumb',
  'words as they are, only not highlighted': '::highlight',
  'tables stay folded on paper': '::details-content',
  'the browser’s own margins on paper, and its own page breaks': '@page size break-after:_avoid',
  'the browser’s own boxes': 'accent-color',
  'with a prefix beside it': 'box-decoration-break box-decoration-break:_clone text-size-adjust user-select',
  'rows are drawn before they are in view':
    'content-visibility content-visibility:_auto content-visibility:_visible',
  'a finger has no pointer and pulls no corner':
    'cursor:_default cursor:_grab cursor:_grabbing cursor:_pointer resize resize:_vertical',
  'no forced colours there': 'forced-color-adjust forced-color-adjust:_none',
  'the page scrolls on at the end of a list': 'overscroll-behavior',
  'bars as wide as elsewhere': 'scrollbar-width scrollbar-width:_thin',
  'a line without dots': 'text-decoration:_dotted',
  'lines break where they are full': 'text-wrap:_pretty',
}

/** Names in scripts that are no browser features, and features that are used only where they exist. */
const optionalScripts: Readonly<Record<string, string>> = {
  'of React, react-query and Leaflet': '.displayName .error .isError .use',
  'asked for first, by a chart': '.Iterator',
  'asked for first, by the list': 'CSS.highlights Highlight',
}

/** Findings without an explanation, and explanations without a finding. */
function unexplained(found: readonly string[], reasons: Readonly<Record<string, string>>) {
  const known = Object.values(reasons).flatMap((names) =>
    names.split(' ').map((name) => name.replace('_', ' ')),
  )
  return [...found.filter((name) => !known.includes(name)), ...known.filter((name) => !found.includes(name))]
}

const filesOf = (end: RegExp) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file))
    .map((file) => [file, readFileSync(join(dist, file), 'utf8')] as const)

test.describe('every browser that is served', () => {
  test('knows what the style sheets ask for, or does as well without it @quick', () => {
    const found = filesOf(/\.css$/).flatMap(([, text]) => styleFeatures(text))
    expect(found.length).toBeGreaterThan(1000)
    expect(unexplained(lacking(found, floor), optionalStyles)).toEqual([])
  })

  test('knows what the scripts ask for, or is asked first @quick', () => {
    const found = filesOf(/\.js$/).flatMap(([, text]) => scriptFeatures(text))
    expect(found.length).toBeGreaterThan(1000)
    expect(unexplained(lacking(found, floor), optionalScripts)).toEqual([])
  })

  test('is named in the README @quick', () => {
    const { chrome, edge, firefox, safari } = servedBrowsers
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(
      `Chrome ${chrome}, Edge ${edge}, Firefox ${firefox}, Safari ${safari}, or newer`,
    )
  })
})

test.describe('a browser that is too old', () => {
  const without: Readonly<Record<string, () => void>> = {
    'sorted copies of lists': () => void Reflect.deleteProperty(Array.prototype, 'toSorted'),
    'a test of addresses': () => void Reflect.deleteProperty(URL, 'canParse'),
    popovers: () => void Reflect.deleteProperty(HTMLElement.prototype, 'popover'),
    'selectors by content': () => {
      const supports = CSS.supports.bind(CSS)
      CSS.supports = (condition: string, value?: string) =>
        !condition.includes(':has') &&
        (value === undefined ? supports(condition) : supports(condition, value))
    },
  }
  for (const [feature, remove] of Object.entries(without))
    for (const address of ['./', './en/?post=ml-bamako&threat=terrorism'])
      test(`for want of ${feature} keeps the page to be read at ${address}, and says why`, async ({
        page,
      }) => {
        await page.addInitScript(remove)
        await page.goto(address)
        await expect(page.getByText(/navigateur est trop ancien|browser is too old/)).toBeVisible()
        await expect(page.getByRole('link', { name: /^Bamako, Mali$/ })).toBeVisible()
        await expect(page.getByText(/^(Chargement|Loading)/).filter({ visible: true })).toHaveCount(0)
        await expect(page.getByRole('alert')).toHaveCount(0)
      })

  test('whose program cannot even be read keeps the page and says so', async ({ page, expectComplaint }) => {
    expectComplaint(/^page error: /)
    await page.route('**/assets/core-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const words = (?<=' }),
    )
    await page.goto('./?post=ml-bamako')
    await expect(page.getByText(/navigateur est trop ancien/)).toBeVisible()
    await expect(page.getByRole('link', { name: /^Bamako, Mali$/ })).toBeVisible()
  })

  test('says so in a frame of another site, and on the page of the check', async ({ page }) => {
    await page.addInitScript(() => void Reflect.deleteProperty(Array.prototype, 'toSorted'))
    await page.goto('./embed/?post=ml-bamako')
    await expect(page.getByText('Ce navigateur est trop ancien pour montrer ici')).toBeVisible()
    await expect(page.getByRole('link', { name: /Atlas SSI/ })).toBeVisible()
    await page.goto('./en/check/')
    await expect(page.getByText('This browser is too old for the check to work in it.')).toBeVisible()
  })

  test('has the light colours where it cannot choose between two', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.route('**/assets/*.css', (route) => {
      const [, name = ''] = route.request().url().split('/assets/')
      const css = readFileSync(join(dist, 'assets', name), 'utf8')
      return route.fulfill({ contentType: 'text/css', body: css.replaceAll('light-dark(', 'light-or-dark(') })
    })
    for (const address of ['./', './postes/ml-bamako/', './embed/']) {
      await page.goto(address)
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(250, 248, 244)')
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(28, 33, 38)')
    }
  })
})

test('a browser without highlights has the words of the list all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Highlight')
    Reflect.deleteProperty(CSS, 'highlights')
  })
  await page.goto('./?threat=terrorism')
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ postes sur/)
  await expect(page.getByRole('link', { name: /^Bamako, Mali$/ })).toBeVisible()
})
