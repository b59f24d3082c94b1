import { useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import { useCopy } from '~/ui/use-copy'

interface CitePermalinkProps {
  readonly address: string
}

/** The permalink of what is cited, to be followed or copied; selected if copying is refused. */
export function CitePermalink({ address }: CitePermalinkProps) {
  const { t } = useLanguage()
  const { last, copy } = useCopy()
  const link = useRef<HTMLAnchorElement>(null)

  async function copyOrSelect() {
    const isCopied = await copy(address)
    if (!isCopied && link.current) getSelection()?.selectAllChildren(link.current)
  }

  return (
    <span className="cite-panel__link">
      {t('cite.permalink')}
      <a ref={link} href={address}>
        {address}
      </a>
      <button type="button" className="cite-panel__copy-link" onClick={() => void copyOrSelect()}>
        {t('cite.permalink.copy')}
      </button>{' '}
      <span className="action-panel__status" role="status">
        {last && t(last.isCopied ? 'cite.permalink.copied' : 'cite.permalink.refused')}
      </span>
    </span>
  )
}
