import { useState } from 'react'

import { ClaimBasis } from '~/features/mission-card/facts/ClaimBasis'
import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { useClaimWords } from '~/parts/use-claim-words'
import type { EditionRow } from '~/rules/evidence/page-editions'

interface EditionGroupProps {
  readonly network: Network
  readonly post: Post
  readonly title: string
  readonly rows: readonly EditionRow[]
  /** Number of columns, the first included. */
  readonly columns: number
}

/** Rows shown before folding, and the fewest rows worth folding. */
const shownAtFirst = 4
const foldedAtLeast = 3

/** Rows with the same comparison result; a long group is folded after its first ones. */
export function EditionGroup({ network, post, title, rows, columns }: EditionGroupProps) {
  const { t } = useLanguage()
  const wordsOf = useClaimWords(network)
  const [isUnfolded, setUnfolded] = useState(false)
  const count = rows.length - shownAtFirst
  const isLong = count >= foldedAtLeast
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className="edition-table__group">
          {title} <span className="edition-table__size">{rows.length}</span>{' '}
          <span className="visually-hidden">{t('card.editions.unit', { count: rows.length })}</span>
        </th>
      </tr>
      {rows.map((row, index) => (
        // Folded rows stay in the document for print.
        <tr key={row.claimId} hidden={isLong && !isUnfolded && index >= shownAtFirst}>
          <th scope="row" className="edition-table__claim">
            {wordsOf(row.entry, post)}
            <ClaimBasis claim={row.entry.claim} />
          </th>
          {row.in.map((says, edition) => (
            <td key={edition} className={says ? 'edition-table__said' : 'edition-table__unsaid'}>
              {says ? <span className="edition-table__dot" /> : <span aria-hidden="true">–</span>}
              <span className="visually-hidden">
                {t(says ? 'card.editions.says' : 'card.editions.silent')}
              </span>
            </td>
          ))}
        </tr>
      ))}
      {isLong && (
        <tr className="edition-table__fold">
          <td colSpan={columns}>
            <button type="button" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
              {t(isUnfolded ? 'card.editions.fold' : 'card.editions.unfold', { count })}
              <span className="visually-hidden">, {title}</span>
            </button>
          </td>
        </tr>
      )}
    </tbody>
  )
}
