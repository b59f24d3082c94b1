import { expect, test } from './fixtures'

/** Writes texts into places that could execute them; returns the name of the error that each throws. */
const plant = () => {
  const outcome = (write: () => void) => {
    try {
      write()
      return 'written'
    } catch (error) {
      return error instanceof Error ? error.name : String(error)
    }
  }
  const here = document.createElement('div')
  document.body.append(here)
  return {
    markup: outcome(() => (here.innerHTML = '<img src=x onerror="document.title = \'run\'">')),
    emptied: outcome(() => (here.innerHTML = '')),
    appended: outcome(() => here.insertAdjacentHTML('beforeend', '<p>planted</p>')),
    parsed: outcome(() => void new DOMParser().parseFromString('<p>planted</p>', 'text/html')),
    address: outcome(() => (document.createElement('script').src = 'planted.js')),
    script: outcome(() => (document.createElement('script').text = "document.title = 'run'")),
    policy: outcome(() => void window.trustedTypes?.createPolicy('another', {})),
    second: outcome(() => void window.trustedTypes?.createPolicy('default', {})),
    probe: outcome(() => (here.innerHTML = '<svg/>')),
    worker: outcome(() => (document.createElement('script').src = new URL('sw.js', document.baseURI).href)),
  }
}

test('no text becomes markup or a script, but what Leaflet asks as it loads and the worker’s address @quick', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/breach of the policy: require-trusted-types-for/)
  expectComplaint(/breach of the policy: trusted-types/)
  // Messages of the browser itself about these.
  expectComplaint(/^console: .*(?:TrustedHTML|TrustedScript|TrustedTypePolicy|TrustedScriptURL)/)
  await page.goto('./')
  await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
  const outcomes = await page.evaluate(plant)
  expect(outcomes).toEqual({
    markup: 'TypeError',
    emptied: 'TypeError',
    appended: 'TypeError',
    parsed: 'TypeError',
    address: 'TypeError',
    script: 'TypeError',
    policy: 'TypeError',
    second: 'TypeError',
    probe: 'written',
    worker: 'written',
  })
  await expect(page).toHaveTitle(/Atlas SSI/)
})
