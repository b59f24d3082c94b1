import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'

import { KeyFigures } from './KeyFigures'

import './hero.css'

interface HeroProps {
  readonly network: NetworkSummary
}

/** One sentence that says what the site is, and the key figures. */
export function Hero({ network }: HeroProps) {
  const { t } = useLanguage()
  return (
    <section className="hero" aria-labelledby="hero-title">
      <div className="hero__words">
        <h1 id="hero-title" className="hero__title">
          {t('app.heading')}
        </h1>
        <p className="hero__lede">{t('app.lede')}</p>
      </div>
      <KeyFigures network={network} />
    </section>
  )
}
