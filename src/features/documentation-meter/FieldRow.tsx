import { memo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import { CorrectButtons } from '~/parts/correct/CorrectButtons'
import { PostGlyph } from '~/parts/PostGlyph'
import type { EvidenceAge } from '~/rules/evidence/evidence'
import { postFields } from '~/rules/survey/documentation'
import type { DocumentationRow } from '~/rules/survey/documentation-rows'
import { onPlainClick } from '~/ui/on-plain-click'

interface FieldRowProps {
  readonly row: DocumentationRow
  readonly edition: PartialDate
  readonly href: string
  readonly onChoose: (id: string) => void
}

/** One post: the fields known, the age of the newest evidence, and in words what is missing. */
function FieldRowUnmemoized({ row, edition, href, onChoose }: FieldRowProps) {
  const { t, text, country, number } = useLanguage()
  const { post, mark, gaps } = row
  const isUnusual = mark === 'doubtful' || mark === 'closed' || mark === 'mentioned'
  return (
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
      {postFields.map((field) => (
        <KnownCell key={field} isKnown={!gaps.includes(field)} />
      ))}
      <EvidenceCell age={row.age} />
      <td>{number(row.sourceCount)}</td>
      <td className={row.isSinglePress ? 'field-row__press' : 'field-row__no'}>
        {t(row.isSinglePress ? 'meter.press.yes' : 'meter.press.no')}
      </td>
      <td className="field-row__gaps">
        {gaps.length === 0 ? t('meter.gap.none') : gaps.map((field) => t(`meter.gap.${field}`)).join(', ')}{' '}
        <span className="field-row__correct">
          <CorrectButtons post={post} edition={edition} />
        </span>
      </td>
    </tr>
  )
}

export const FieldRow = memo(FieldRowUnmemoized)

/** The sign is drawn by the style sheet; the words are for screen readers. */
function KnownCell({ isKnown }: { isKnown: boolean }) {
  const { t } = useLanguage()
  return (
    <td className={isKnown ? 'field-row__known' : 'field-row__unknown'}>
      <span className="visually-hidden">{t(isKnown ? 'meter.known' : 'meter.unknown')}</span>
    </td>
  )
}

/** When the post was last attested and how old that is at the edition, or its bounds. */
function EvidenceCell({ age }: { age: EvidenceAge }) {
  const { t, date, when } = useLanguage()
  if (age.kind !== 'dated')
    return <td className="field-row__evidence">{when(age.kind === 'bounded' ? age : {})}</td>
  return (
    <td className="field-row__evidence">
      {date(age.date, 'short')}
      <span className="field-row__age">
        <span className="visually-hidden">, </span>
        {t('meter.age', { years: age.years })}
      </span>
    </td>
  )
}
