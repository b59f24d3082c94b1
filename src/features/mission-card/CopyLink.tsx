import { useId, useState } from 'react'

import { useLanguage } from '~/lib/language'
import { useHref } from '~/url/use-href'

import './copy-link.css'

interface CopyLinkProps {
  readonly postId: string
}

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly link: string }

/** Copies the address that opens exactly this; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ postId }: CopyLinkProps) {
  const { t } = useLanguage()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const href = useHref()
  const fieldId = useId()

  async function copy() {
    const link = permalink(href({ post: postId }))
    try {
      await navigator.clipboard.writeText(link)
      setOutcome({ kind: 'copied' })
    } catch {
      setOutcome({ kind: 'refused', link })
    }
  }

  return (
    <div className="copy-link">
      <button type="button" className="copy-link__button" onClick={() => void copy()}>
        {t('card.copy')}
      </button>
      <p className="copy-link__status" role="status">
        {outcome?.kind === 'copied' && t('card.copied')}
      </p>
      {outcome?.kind === 'refused' && (
        <div className="copy-link__by-hand">
          <label htmlFor={fieldId}>{t('card.copy.byHand')}</label>
          <input
            id={fieldId}
            ref={(field) => field?.focus()}
            readOnly
            value={outcome.link}
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
