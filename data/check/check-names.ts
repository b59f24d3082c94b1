import { visitSourcesOfPost } from '../../src/api/schema/source-uses'
import { claimKinds } from '../../src/model/claim-kinds'
import { claimsOf } from '../../src/model/claims'
import { lastingName } from '../../src/model/first-edition-names'
import type { Network } from '../../src/model/network'
import type { Withdrawn } from '../file-schemas'
import type { ClosedEdition } from '../history/closed-editions'
import type { Mistake } from '../mistake'
import { didYouMean } from './nearest'

/** A record that permalinks and citations refer to, and its place in the files. */
interface Named {
  readonly name: string
  readonly list: string
  readonly file: string
  readonly field?: string
  /** Of a claim: its post. */
  readonly post?: string
}

/** Terms that filters use: they may be reworded, but never removed. */
const vocabularies = ['regions', 'threats', 'cooperation'] as const

function* namedIn(network: Network): Generator<Named> {
  const fileOfSource = new Map<string, string>()
  for (const post of network.posts) {
    const file = `data/posts/${post.id}.json`
    yield { name: post.id, list: 'posts', file }
    for (const { id, kind } of claimsOf(post)) {
      yield {
        name: lastingName(id) ?? id,
        list: 'claims',
        file,
        field: claimKinds[kind].field,
        post: post.id,
      }
    }
    visitSourcesOfPost(post, (ids) => {
      for (const id of ids) if (!fileOfSource.has(id)) fileOfSource.set(id, file)
    })
  }
  for (const { id: name } of network.sources) {
    const file = fileOfSource.get(name) ?? 'data/sources/network.json'
    yield { name, list: 'sources', file, field: 'sources' }
  }
  for (const list of ['figures', 'events', ...vocabularies] as const) {
    const field = list === 'figures' || list === 'events' ? list : 'terms'
    for (const { id: name } of network[list]) yield { name, list, file: `data/${list}.json`, field }
  }
}

const keyOf = ({ list, name }: Named): string => `${list} ${name}`

/** The permanent ids of closed editions, each with the date of the last edition that has it. */
function namedBefore(closed: readonly ClosedEdition[]) {
  const before = new Map<string, Named & { readonly date: string }>()
  for (const { date, network } of closed) {
    for (const named of namedIn(network)) before.set(keyOf(named), { ...named, date })
  }
  return [...before.values()]
}

type Before = ReturnType<typeof namedBefore>

/** The claim that now has the name under another kind: `ml-bamako.mission.seizure` for `ml-bamako.result.seizure`. */
function renamedTo(
  claimId: string,
  now: ReadonlyMap<string, Named>,
  known: ReadonlySet<string>,
): string | undefined {
  const [post, , ...name] = claimId.split('.')
  if (name.length === 0) return undefined
  return [...now.values()].find(
    (other) =>
      other.post === post &&
      !known.has(keyOf(other)) &&
      other.name.split('.').slice(2).join('.') === name.join('.'),
  )?.name
}

function* gone(before: Before, now: ReadonlyMap<string, Named>, withdrawn: ReadonlySet<string>) {
  const known = new Set(before.map(keyOf))
  for (const named of before) {
    const { name, list, file, field, post, date } = named
    const isWithdrawable = !vocabularies.some((vocabulary) => vocabulary === list)
    if (now.has(keyOf(named)) || (isWithdrawable && withdrawn.has(name))) continue
    // A missing post is reported once, not for each of its claims.
    if (post !== undefined && !now.has(`posts ${post}`)) continue
    const meant = [...now.values()]
      .filter((other) => other.list === list && !known.has(keyOf(other)))
      .map((other) => other.name)
    const otherKind = post === undefined ? undefined : renamedTo(name, now, known)
    if (otherKind !== undefined) {
      const reason = `"${name}" of the edition of ${date} is now "${otherKind}": an id keeps its kind, so give the new claim one of its own and declare in data/withdrawn.json that the old is withdrawn`
      yield { file, ...(field !== undefined && { field }), reason }
      continue
    }
    const way = isWithdrawable
      ? 'keep the id, or declare in data/withdrawn.json that it is withdrawn'
      : 'filters in permalinks name it, so keep the id'
    const reason = `"${name}" of the edition of ${date} is gone${didYouMean(name, meant)}: ${way}`
    yield { file, ...(field !== undefined && { field }), reason }
  }
}

function* faultsOf(entry: Withdrawn, before: Before, names: ReadonlySet<string>) {
  const { id, edition, now } = entry
  const known = before.filter(({ name }) => name === id)
  const last = known
    .map(({ date }) => date)
    .sort()
    .at(-1)
  if (last === undefined) {
    const meant = didYouMean(
      id,
      before.map(({ name }) => name),
    )
    yield { key: 'id', reason: `no closed edition has "${id}"${meant}` }
  } else if (edition <= last) {
    yield { key: 'edition', reason: `"${edition}" must be after ${last}, the last edition that has it` }
  }
  if (names.has(id)) yield { key: 'id', reason: `"${id}" is still in the data: take it out there, or here` }
  if (now !== undefined && !names.has(now)) {
    yield { key: 'now', reason: `"${now}" names nothing in the data${didYouMean(now, names)}` }
  }
}

/** Figures whose metric or unit differs from that of a closed edition under the same id. */
function* recounted(network: Network, closed: readonly ClosedEdition[]): Generator<Mistake> {
  const before = new Map(
    closed.flatMap(({ date, network: { figures } }) =>
      figures.map(({ id, metric }) => [id, { date, metric }]),
    ),
  )
  for (const { id, metric } of network.figures) {
    const was = before.get(id)
    if (!was || was.metric === metric) continue
    const reason = `"${id}" counted ${was.metric} in the edition of ${was.date} and now counts ${metric}: an id keeps its kind, so give the new figure one of its own`
    yield { file: 'data/figures.json', field: 'figures', reason }
  }
}

/**
 * Checks that every permanent id of a closed edition still exists or is declared as withdrawn, and that the declarations
 * are true: permalinks have to lead somewhere for good.
 */
export function checkNames(
  network: Network,
  closed: readonly ClosedEdition[],
  withdrawn: readonly Withdrawn[],
): Mistake[] {
  const before = namedBefore(closed)
  const now = new Map([...namedIn(network)].map((named) => [keyOf(named), named]))
  const names = new Set([...now.values()].map(({ name }) => name))
  const ids = withdrawn.map(({ id }) => id)
  const declared = withdrawn.flatMap((entry, index) => {
    const faults = [...faultsOf(entry, before, names)]
    if (ids.indexOf(entry.id) < index) faults.push({ key: 'id', reason: `"${entry.id}" is there already` })
    return faults.map(({ key, reason }) => ({
      file: 'data/withdrawn.json',
      field: `withdrawn[${index}].${key}`,
      reason,
    }))
  })
  return [...gone(before, now, new Set(ids)), ...recounted(network, closed), ...declared]
}
