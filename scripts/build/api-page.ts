import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import type { ClosedEdition } from '../../data/history/closed-editions'
import type { TextPageContent } from '../../src/app/prerender'
import { root, type Site } from './site'

type ApiContent = Extract<TextPageContent, { name: 'api' }>
type Files = ApiContent['files']

const folder = 'api/v1/'

/** In display order; of the last two there is one file per edition. */
const names = [
  'network.json',
  'network.schema.json',
  'datapackage.json',
  'posts.csv',
  'post-years.csv',
  'posts.geojson',
  'figures.csv',
  'editions.json',
  'withdrawn.json',
  'editions/<date>.json',
  'changes/<date>.json',
] as const satisfies readonly Files[number]['name'][]

/**
 * The list of files for the page for developers, with their sizes.
 * @param files those that the build writes below `api/`, by path from the root of the site.
 * @param closed the closed editions that are copied there, oldest first.
 */
export function publishedFiles(
  files: ReadonlyMap<string, string>,
  closed: readonly ClosedEdition[],
  site: Site,
): Omit<ApiContent, 'name'> {
  const editions = closed.map(({ date, file }) => {
    const content = readFileSync(join(root, file), 'utf8')
    return [`${folder}editions/${date}.json`, content] as const
  })
  const all = new Map([...files, ...editions])
  // If the address of the site is unknown, that of `npm start`.
  const address = site.isKnown ? site.hrefOf(folder) : `http://localhost:4173${site.hrefOf(folder)}`
  const paths = [...all.keys()].sort()
  return {
    files: names.flatMap((name) => {
      const [start = '', end] = `${folder}${name}`.split('<date>')
      const path = paths.findLast((found) => (end === undefined ? found === start : found.startsWith(start)))
      const content = all.get(path ?? '')
      if (path === undefined || content === undefined) return []
      return [{ name, path, bytes: Buffer.byteLength(content), sentBytes: gzipSync(content).length }]
    }),
    examples: apiExamples(address),
  }
}

/**
 * The first steps with the data, in three programming languages. They can be run as they are, and print lines of text.
 * @param folder absolute address of the folder of the data, with a slash at its end.
 */
function apiExamples(folder: string): ApiContent['examples'] {
  return {
    shell: `curl -s ${folder}posts.csv | head -n 3
curl -s ${folder}network.json | jq -r '
  .posts[]
  | select(any(.threats[]; .threat == "arms-trafficking"))
  | .id'`,
    python: `import json
from urllib.request import urlopen

network = json.load(urlopen("${folder}network.json"))
assert network["schemaVersion"] == 1, "read what has changed first"

for post in network["posts"]:
    for claim in post["coverage"]:
        if claim["country"] == "ME":
            print(post["id"], ", ".join(claim["sources"]))`,
    javascript: `const answer = await fetch('${folder}network.json')
const { figures, sources } = await answer.json()

const titles = new Map(sources.map(({ id, title }) => [id, title]))
const stated = figures.filter(({ metric }) => metric === 'posts')
for (const { date, qualifier, value, source } of stated) {
  console.log(date ?? '?', qualifier, value, titles.get(source))
}`,
  }
}
