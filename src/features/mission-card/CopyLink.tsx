import { useId } from 'react'

import { useLanguage } from '~/lib/language'
import { useCopy } from '~/ui/use-copy'
import { useHref } from '~/url/use-href'

import './copy-link.css'

interface CopyLinkProps {
  readonly postId: string
}

/** Copies the address that opens exactly this; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ postId }: CopyLinkProps) {
  const { t } = useLanguage()
  const { last, copy } = useCopy()
  const href = useHref()
  const fieldId = useId()

  return (
    <div className="copy-link">
      <button
        type="button"
        className="copy-link__button"
        onClick={() => void copy(permalink(href({ post: postId })))}
      >
        {t('card.copy')}
      </button>
      <p className="copy-link__status" role="status">
        {last?.isCopied && t('card.copied')}
      </p>
      {last && !last.isCopied && (
        <div className="copy-link__by-hand">
          <label htmlFor={fieldId}>{t('card.copy.byHand')}</label>
          <input
            id={fieldId}
            ref={(field) => field?.focus()}
            readOnly
            value={last.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </div>
  )
}

/** The whole address; a language asked for by `lang` stays in it, as the path alone would not say it. */
function permalink(href: string): string {
  const lang = new URLSearchParams(location.search).get('lang')
  const query = lang === 'fr' || lang === 'en' ? `${href}&lang=${lang}` : href
  return new URL(query, location.href).href
}
