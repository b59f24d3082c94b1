import type { TextPageContent } from '../../src/app/prerender'

type ApiExamples = Extract<TextPageContent, { name: 'api' }>['examples']

/**
 * The first steps with the data, in three programming languages. They can be run as they are, and print lines of text.
 * @param folder absolute address of the folder of the data, with a slash at its end.
 */
export function apiExamples(folder: string): ApiExamples {
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
