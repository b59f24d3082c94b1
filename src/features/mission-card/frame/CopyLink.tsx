import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Post } from '~/model/post'
import { useShareAddresses } from '~/parts/share/use-share-addresses'
import { useCopy } from '~/ui/use-copy'

import './copy-link.css'

interface CopyLinkProps {
  readonly post: Post
}

/** Copies the address of the card; shows it for copying by hand if the browser refuses. */
export function CopyLink({ post }: CopyLinkProps) {
  const { t } = useLanguage()
  const { last, copy } = useCopy()
  const { page } = useShareAddresses({ kind: 'post', post })
  const fieldId = useId()

  return (
    <div className="copy-link">
      <button type="button" className="copy-link__button" onClick={() => void copy(page)}>
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
