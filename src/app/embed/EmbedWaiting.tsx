import { homeOf } from '~/app/shell/address'
import { useLanguage } from '~/i18n/language'

/** What the frame holds until its script runs, and all that it holds where none may. */
export function EmbedWaiting() {
  const { t, lang } = useLanguage()
  return (
    <main className="embed__note">
      <h1>
        <a href={homeOf(lang)} target="_blank" rel="noopener noreferrer">
          {t('app.title')}
        </a>
      </h1>
      <p>{t('app.independent')}</p>
      <p className="too-old">{t('embed.tooOld')}</p>
    </main>
  )
}
