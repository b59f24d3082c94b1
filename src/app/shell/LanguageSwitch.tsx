import { useLanguage } from '~/i18n/language'
import { type Lang, languageRow, langs } from '~/i18n/languages/languages'
import { useHash } from '~/ui/use-hash'
import { useHydrated } from '~/ui/use-hydrated'
import { useHref } from '~/url/address'

import { sameStateIn } from './address'

interface LanguageLinksProps {
  readonly hrefIn: (lang: Lang) => string
  /** `page`: the link of the current language leads to this page; `true`: to this state of it. */
  readonly current: 'page' | 'true'
}

/** Links to the page in each language. */
export function LanguageLinks({ hrefIn, current }: LanguageLinksProps) {
  const { t, lang } = useLanguage()
  return (
    <nav className="language-switch" aria-label={t('app.language')}>
      {langs.map((other) => (
        <a
          key={other}
          href={hrefIn(other)}
          lang={other}
          hrefLang={other}
          aria-current={other === lang ? current : undefined}
          // The visible label is part of the name, as speech control needs:
          // https://www.w3.org/WAI/WCAG22/Understanding/label-in-name
          aria-label={`${other.toUpperCase()} – ${languageRow(other).name}`}
        >
          {other.toUpperCase()}
        </a>
      ))}
    </nav>
  )
}

/** The links of the atlas, which keep the state of the page and the place in it. */
export function LanguageSwitch() {
  const isHydrated = useHydrated()
  // Subscribes to the address, so that the links follow every change.
  const state = useHref()({})
  const hash = useHash()
  return (
    <LanguageLinks hrefIn={(other) => sameStateIn(other, isHydrated ? state : '') + hash} current="true" />
  )
}
