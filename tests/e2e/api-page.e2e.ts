import { spawn, spawnSync } from 'node:child_process'

import { expect, network, test } from './fixtures'

/** Runs a program with a text as input; resolves to its output. Asynchronous, since the server that answers may run in this process. */
async function run(command: string, args: readonly string[]): Promise<string> {
  // Playwright sets FORCE_COLOR for its child processes; a reader's terminal does not.
  const env = { ...process.env, FORCE_COLOR: '0' }
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  await new Promise((resolve) => child.on('close', resolve))
  return said
}

const armsPosts = network.posts
  .filter(({ threats }) => threats.some(({ threat }) => threat === 'arms-trafficking'))
  .map(({ id }) => id)
const ofMontenegro = network.posts.flatMap(({ id, coverage }) =>
  coverage.filter(({ country }) => country === 'ME').map(({ sources }) => `${id} ${sources.join(', ')}`),
)
const titles = new Map(network.sources.map(({ id, title }) => [id, title]))
const statedPosts = network.figures
  .filter(({ metric }) => metric === 'posts')
  .map(({ date, qualifier, value, source }) => `${date ?? '?'} ${qualifier} ${value} ${titles.get(source)}`)

const examples = [
  { name: /^Command line/, tools: ['sh', 'curl', 'jq'], args: ['-c'], prints: armsPosts },
  { name: /^Python/, tools: ['python3'], args: ['-c'], prints: ofMontenegro },
  { name: /^JavaScript/, tools: ['node'], args: ['--input-type=module', '-e'], prints: statedPosts },
] as const

for (const { name, tools, args, prints } of examples) {
  test(`the example in ${tools.at(-1)} runs as it is written, and prints what it says`, async ({
    page,
    baseURL,
  }) => {
    const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error)
    test.skip(missing.length > 0, `This machine has no ${missing.join(', ')}`)
    await page.goto('en/api/')
    const code = await page.getByRole('region', { name }).locator('code').innerText()
    expect(code).toContain('http://localhost:4173/')
    const here = code.replaceAll(/http:\/\/localhost:4173\/(?:[\w.~-]+\/)*?(?=api\/v1\/)/g, baseURL ?? '')
    const lines = (await run(tools[0], [...args, here])).trim().split('\n')
    expect(prints.length).toBeGreaterThan(0)
    // The shell example prints the header of the table first.
    expect(lines.slice(-prints.length)).toEqual(prints)
  })
}

test('every address of the page answers any site, with as many bytes as it says', async ({
  page,
  request,
}) => {
  await page.goto('en/api/')
  const files = page.locator('.api-page__files > div')
  await expect(files).toHaveCount(11)
  for (const file of await files.all()) {
    const answer = await request.get((await file.getByRole('link').getAttribute('href')) ?? '')
    expect(answer.headers()['access-control-allow-origin']).toBe('*')
    const kilobytes = Math.max(1, Math.round((await answer.body()).length / 1000))
    await expect(file).toContainText(`(${kilobytes.toLocaleString('en-GB')} kB;`)
  }
})
