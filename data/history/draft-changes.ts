import type { Change, ChangedList, Difference } from '../../src/model/changes'
import type { Text } from '../../src/model/claim'
import { postIdOfClaim } from '../../src/model/claims'
import type { Network } from '../../src/model/network'

type Lang = keyof Text

const words = {
  fr: {
    title: '# Changements des données',
    note: '<!-- Brouillon de « npm run edition -- close » : à récrire en clair, puis ôter cette ligne. -->',
    colon: ' : ',
    lists: {
      posts: 'Postes',
      claims: 'Postes',
      figures: 'Chiffres',
      notCovered: 'Pays non couverts',
      events: 'Événements',
      sources: 'Sources',
      regions: 'Régions',
      threats: 'Menaces',
      cooperation: 'Formes de coopération',
    },
    counts: { added: 'en plus', changed: 'en d’autres termes', withdrawn: 'en moins' },
  },
  en: {
    title: '# Changes in the data',
    note: '<!-- Drafted by npm run edition -- close: put it in plain words, then take this line out. -->',
    colon: ': ',
    lists: {
      posts: 'Posts',
      claims: 'Posts',
      figures: 'Figures',
      notCovered: 'Countries not covered',
      events: 'Events',
      sources: 'Sources',
      regions: 'Regions',
      threats: 'Threats',
      cooperation: 'Kinds of cooperation',
    },
    counts: { added: 'added', changed: 'changed', withdrawn: 'withdrawn' },
  },
} as const satisfies Record<
  Lang,
  {
    readonly title: string
    readonly note: string
    readonly colon: string
    readonly lists: Readonly<Record<ChangedList, string>>
    readonly counts: Readonly<Record<Change['how'], string>>
  }
>

/** The group of a change: a post with its claims, or a list. */
function headingOf({ list, id }: Change, cities: ReadonlyMap<string, Text>, lang: Lang): string {
  const city = list === 'posts' || list === 'claims' ? cities.get(postIdOfClaim(id)) : undefined
  return city ? city[lang] : words[lang].lists[list]
}

/** Summary of a difference, one line per post and list: "Bamako: 2 changed." */
export function changeLines(
  difference: Difference,
  networks: readonly Network[],
  lang: Lang,
): readonly string[] {
  const { counts, colon } = words[lang]
  const cities = new Map(networks.flatMap(({ posts }) => posts.map(({ id, city }) => [id, city])))
  const groups = new Map<string, Change[]>()
  for (const change of difference.changes) {
    const heading = headingOf(change, cities, lang)
    groups.set(heading, [...(groups.get(heading) ?? []), change])
  }
  return [...groups].map(([heading, changes]) => {
    const told = (['added', 'changed', 'withdrawn'] as const)
      .map((how) => ({ how, count: changes.filter((change) => change.how === how).length }))
      .filter(({ count }) => count > 0)
      .map(({ how, count }) => `${count} ${counts[how]}`)
    return `${heading}${colon}${told.join(', ')}.`
  })
}

/**
 * Adds a draft of a difference to a change log, under the heading of its edition, which is created if missing. A comment
 * above the draft asks for a text by a person; feeds leave it out.
 *
 * @param log the present text; empty if there is none.
 * @param networks the documents of both editions, for the names of posts.
 */
export function draftedLog(
  log: string,
  difference: Difference,
  networks: readonly Network[],
  lang: Lang,
): string {
  const { title, note } = words[lang]
  const draft = [note, '', ...changeLines(difference, networks, lang).map((line) => `- ${line}`)].join('\n')
  const [head = '', ...sections] = (log || `${title}\n`).split(/^(?=## )/m)
  const own = sections.findIndex((section) => section.startsWith(`## ${difference.edition}\n`))
  if (own === -1)
    return (
      [`${head.trimEnd()}\n\n`, `## ${difference.edition}\n\n${draft}\n\n`, ...sections].join('').trimEnd() +
      '\n'
    )
  return (
    [
      head,
      ...sections.map((section, index) => (index === own ? `${section.trimEnd()}\n\n${draft}\n\n` : section)),
    ]
      .join('')
      .trimEnd() + '\n'
  )
}
