import type { Network } from '../../src/model/network'
import type { Source } from '../../src/model/source'
import { fold } from '../../src/rules/selection/search'
import { lettersOf, personIn } from '../new/person-in-address'

/** Words in an address or a title of pages that name who works somewhere: an archive would keep their names for good. */
const personWords = new Set(
  `annuaire organigramme trombinoscope equipe equipes contact contacts directory staff nomination nominations
  decoration decorations portrait portraits interview interviews entretien biographie biography`.split(/\s+/),
)

/** Whether a copy elsewhere would be worth having, and would keep nobody's name. */
function isWorthKeeping({ archived, frontPageOnly, url, title }: Source): boolean {
  const isCut = frontPageOnly === true
  const words = fold(`${lettersOf(url)} ${title}`).split(' ')
  const namesPersons = words.some((word) => personWords.has(word)) || personIn(url) !== undefined
  return archived === undefined && !isCut && !namesPersons
}

/** Addresses that an archive should be asked to keep: those of claims, without an archived copy, that list no persons. */
export function archiveList({ sources }: Network): readonly string[] {
  return [...new Set(sources.filter(isWorthKeeping).map(({ url }) => url))]
}
