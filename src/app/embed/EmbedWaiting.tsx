import { homeOf } from '~/app/shell/address'
import { useLanguage } from '~/i18n/language'

/** Content of an embed until its script runs, or for good where scripts are blocked. */
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
