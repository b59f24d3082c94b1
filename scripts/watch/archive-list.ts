import type { Network } from '../../src/model/network'
import type { Source } from '../../src/model/source'
import { fold } from '../../src/rules/selection/search'
import { lettersOf, personIn } from '../new/person-in-address'

/** Words in the address or title of pages that list persons: an archive would keep their names for good. */
const personWords = new Set(
  `annuaire organigramme trombinoscope equipe equipes contact contacts directory staff nomination nominations
  decoration decorations portrait portraits interview interviews entretien biographie biography`.split(/\s+/),
)

/** Whether an archived copy would be useful, and would not keep a person's name. */
function isWorthKeeping({ archived, frontPageOnly, url, title }: Source): boolean {
  const isCut = frontPageOnly === true
  const words = fold(`${lettersOf(url)} ${title}`).split(' ')
  const namesPersons = words.some((word) => personWords.has(word)) || personIn(url) !== undefined
  return archived === undefined && !isCut && !namesPersons
}

/** Addresses that an archive should store: those of sources that have no archived copy and list no persons. */
export function archiveList({ sources }: Network): readonly string[] {
  return [...new Set(sources.filter(isWorthKeeping).map(({ url }) => url))]
}
