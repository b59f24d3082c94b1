import { type ReactNode, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Edition } from '~/model/network'

import { useAtlasAddress } from './use-atlas-address'
import { useOutwardLinks } from './use-outward-links'

import './embed.css'

interface EmbedFrameProps {
  readonly kind: 'post' | 'map' | 'chart'
  /** Title of the content, for screen readers. */
  readonly title: string
  /** Edition of the data; absent until they are loaded. */
  readonly edition?: Edition
  readonly children: ReactNode
}

/** Frame of an embed: source, age, disclaimer, and a link to the atlas. */
export function EmbedFrame({ kind, title, edition, children }: EmbedFrameProps) {
  const { t, date } = useLanguage()
  const page = useRef<HTMLDivElement>(null)
  const address = useAtlasAddress(kind)
  useOutwardLinks(page)
  return (
    <div ref={page} className={`embed embed--${kind}`}>
      <main className="embed__main">
        <h1 className="visually-hidden">{title}</h1>
        {children}
      </main>
      <footer className="embed__foot">
        <p>
          {edition
            ? t(edition.open ? 'embed.source.open' : 'embed.source', { date: date(edition.edition) })
            : t('embed.source.undated')}{' '}
          <span className="embed__independent">{t('embed.independent')}</span>
        </p>
        <a className="embed__open" href={address} target="_blank" rel="noopener noreferrer">
          {t(`embed.open.${kind}`)} <OutwardSign />
        </a>
      </footer>
    </div>
  )
}

function OutwardSign() {
  return (
    <svg className="embed__outward" viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
      <path d="M2 8L8 2M3 2h5v5" />
    </svg>
  )
}
