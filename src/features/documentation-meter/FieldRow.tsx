import { memo, useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import { PostGlyph } from '~/parts/PostGlyph'
import { usePostName } from '~/parts/use-post-name'
import { POST_FIELDS } from '~/rules/survey/documentation'
import { type DocumentationRow, ROW_COLUMNS } from '~/rules/survey/documentation-rows'
import { onPlainClick } from '~/ui/on-plain-click'

import { CorrectionNote } from './CorrectionNote'
import { EvidenceCell } from './EvidenceCell'

interface FieldRowProps {
  readonly row: DocumentationRow
  readonly edition: PartialDate
  readonly href: string
  readonly onChoose: (id: string) => void
  readonly isCorrected: boolean
  /** Opens the correction of a post, or closes it with null. */
  readonly onCorrect: (id: string | null) => void
}

/** One post: what is known of it, how old the newest evidence is, and what is missing, in words. */
function FieldRowUnmemoized({ row, edition, href, onChoose, isCorrected, onCorrect }: FieldRowProps) {
  const { t, text, country, number } = useLanguage()
  const nameOf = usePostName()
  const noteId = useId()
  const { post, mark, gaps } = row
  const isUnusual = mark === 'doubtful' || mark === 'closed' || mark === 'mentioned'
  return (
    <>
      <tr className="field-row">
        <th scope="row">
          <span className="field-row__name">
            <PostGlyph mark={mark} />{' '}
            <span>
              <a href={href} onClick={onPlainClick(() => onChoose(post.id))}>
                {text(post.city)}
              </a>
              <span className="field-row__country">
                <span className="visually-hidden">, </span>
                {country(post.country)}
              </span>
              {isUnusual && <span className="field-row__state">{t(`list.mark.${mark}`)}</span>}
            </span>
          </span>
        </th>
        {POST_FIELDS.map((field) => (
          <KnownCell key={field} isKnown={!gaps.includes(field)} />
        ))}
        <EvidenceCell age={row.age} />
        <td>{number(row.sourceCount)}</td>
        <td className={row.isSinglePress ? 'field-row__press' : 'field-row__no'}>
          {t(row.isSinglePress ? 'meter.press.yes' : 'meter.press.no')}
        </td>
        <td className="field-row__gaps">
          {gaps.length === 0 ? t('meter.gap.none') : gaps.map((field) => t(`meter.gap.${field}`)).join(', ')}{' '}
          <button
            type="button"
            className="field-row__correct"
            aria-label={t('meter.correct.post', { name: nameOf(post) })}
            aria-expanded={isCorrected}
            aria-controls={isCorrected ? noteId : undefined}
            onClick={() => onCorrect(isCorrected ? null : post.id)}
          >
            {t('meter.correct')}
          </button>
        </td>
      </tr>
      {isCorrected && (
        <tr id={noteId}>
          <td colSpan={ROW_COLUMNS.length} className="field-row__note">
            <CorrectionNote post={post} gaps={gaps} edition={edition} />
          </td>
        </tr>
      )}
    </>
  )
}

export const FieldRow = memo(FieldRowUnmemoized)

/** The sign is drawn by the style sheet; the words are for those who do not see it. */
function KnownCell({ isKnown }: { isKnown: boolean }) {
  const { t } = useLanguage()
  return (
    <td className={isKnown ? 'field-row__known' : 'field-row__unknown'}>
      <span className="visually-hidden">{t(isKnown ? 'meter.known' : 'meter.unknown')}</span>
    </td>
  )
}
