import { useLanguage } from '~/lib/language'
import { postPagePath } from '~/lib/post-page-path'

import { homeOf } from '../address'

interface PostPageHeaderProps {
  readonly postId: string
}

const languages = ['fr', 'en'] as const

/** The way back to the atlas, who it is not, and the same page in the other language. */
export function PostPageHeader({ postId }: PostPageHeaderProps) {
  const { t, lang } = useLanguage()
  return (
    <header className="page-header post-page-header">
      <a className="page-header__name" href={homeOf(lang)}>
        Atlas <span className="page-header__accent">SSI</span>
      </a>
      <p className="page-header__independent">{t('app.independent')}</p>
      <nav className="language-switch" aria-label={t('app.language')}>
        {languages.map((other) => (
          <a
            key={other}
            href={import.meta.env.BASE_URL + postPagePath(other, postId)}
            lang={other}
            hrefLang={other}
            aria-current={other === lang ? 'page' : undefined}
            aria-label={other === 'fr' ? 'Français' : 'English'}
          >
            {other.toUpperCase()}
          </a>
        ))}
      </nav>
    </header>
  )
}
