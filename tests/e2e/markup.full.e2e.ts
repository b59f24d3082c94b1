import { expect, network, test } from './fixtures'

test('the pages as they are built need no repair by the parser, and no id is there twice', async ({
  page,
  request,
}) => {
  const first = network.posts[0]?.id ?? ''
  // A blank page, since those of the site let no text become markup.
  await page.goto('about:blank')
  const pages = [
    './',
    './en/',
    `./postes/${first}/`,
    `./en/posts/${first}/`,
    './a-propos/',
    './accessibilite/',
  ]
  for (const at of [...pages, './embed/', './verifier/', './changements/']) {
    const markup = await (await request.get(at)).text()
    const found = await page.evaluate((text) => {
      const bare = text.replaceAll(/<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->/g, '')
      const parsed = new DOMParser().parseFromString(bare, 'text/html')
      const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id)
      return {
        type: parsed.doctype?.name,
        written: (bare.match(/<[a-z][^\s>]*(?:\s[^>]*)?>/gi) ?? []).length,
        parsed: parsed.querySelectorAll('*').length,
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      }
    }, markup)
    expect({ at, ...found }).toEqual({
      at,
      type: 'html',
      written: found.parsed,
      parsed: found.parsed,
      twice: [],
    })
  }
})
