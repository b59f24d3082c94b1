import { useLanguage } from '~/i18n/language'
import type { Change } from '~/model/changes'
import type { Network } from '~/model/network'
import { toldKind } from '~/rules/editions/told-changes'

import { changeAddress } from './change-address'
import { useRecordWords } from './use-record-words'
import { Wordings } from './Wordings'

interface ChangeEntryProps {
  readonly change: Change
  readonly before: Network
  readonly after: Network
  readonly home: string
}

/** One change: its subject, its kind, the wording before and after, and a link into the atlas. */
export function ChangeEntry({ change, before, after, home }: ChangeEntryProps) {
  const { t } = useLanguage()
  const wordsBefore = useRecordWords(before)
  const wordsAfter = useRecordWords(after)
  const kind = toldKind(change)
  const words = change.how === 'withdrawn' ? wordsBefore(change) : wordsAfter(change)
  const address = changeAddress(home, change)
  return (
    <li
      id={`${after.edition}-${placeOf(change)}`}
      className={`change change--${change.how}`}
      data-kind={kind}
    >
      <p className="change__head">
        <span className="change__how">{t(`changes.how.${change.how}`)}</span>{' '}
        <span className="change__kind">{t(`changes.kind.${kind}`)}</span>
        {change.how === 'changed' && <Ways change={change} />}
      </p>
      {change.how === 'changed' ? (
        <>
          {/* The words are left out if they changed themselves: both wordings follow. */}
          {!('text' in change.after || 'name' in change.after) && <p className="change__what">{words}</p>}
          <Wordings change={change} before={before} after={after} />
        </>
      ) : (
        <p className="change__what">{change.how === 'added' ? <ins>{words}</ins> : <del>{words}</del>}</p>
      )}
      {change.how === 'withdrawn' && <Reason change={change} home={home} />}
      {address !== null && (
        <p>
          <a href={address} aria-label={t('changes.open.name', { what: words })}>
            {t('changes.open')}
          </a>
        </p>
      )}
    </li>
  )
}

/** An element id, unique on the page: lists may share ids, and the countries of an edition have ids too. */
function placeOf({ list, id }: Change): string {
  return list === 'claims' ? id : `${list}-${id}`
}

function Ways({ change }: { change: Extract<Change, { how: 'changed' }> }) {
  const { t } = useLanguage()
  const { ways, languages = [] } = change
  const words = ways.flatMap((way) =>
    way === 'reworded' && languages.length > 0
      ? [
          languages.length === 2
            ? t('changes.way.reworded')
            : t(`changes.way.reworded.${languages[0] ?? 'fr'}`),
        ]
      : [t(`changes.way.${way}`)],
  )
  return <span className="change__ways"> – {words.join(', ')}</span>
}

function Reason({ change, home }: { change: Extract<Change, { how: 'withdrawn' }>; home: string }) {
  const { t, text } = useLanguage()
  const { reason, now } = change
  return (
    reason && (
      <p>
        {t('changes.reason', { reason: text(reason) })}{' '}
        {now !== undefined && (
          <a href={changeAddress(home, { list: 'claims', id: now }) ?? home}>{t('changes.now')}</a>
        )}
      </p>
    )
  )
}
