import type { Change } from '~/model/changes'
import { postIdOfClaim } from '~/model/claims'
import { serialize } from '~/url/params'

/**
 * The address where the atlas shows the subject of a change, even if withdrawn; null if it has none.
 * @param home address of the atlas
 */
export function changeAddress(home: string, { list, id }: Pick<Change, 'list' | 'id'>): string | null {
  switch (list) {
    case 'posts':
      return serialize(home, { post: id })
    case 'claims':
      return serialize(home, { post: postIdOfClaim(id), claim: id })
    case 'figures':
      return `${serialize(home, { figure: id, view: 'figures' })}#chiffres`
    case 'sources':
      return `${home}#source-${id}`
    case 'notCovered':
      return `${serialize(home, { country: [id.slice(0, 2)] })}#couverture`
    case 'events':
    case 'regions':
    case 'threats':
    case 'cooperation':
      return null
  }
}
