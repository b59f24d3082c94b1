import { useLanguage } from '~/i18n/language'

/** Stands over the posts that are only mentioned. */
export function RowsTitle() {
  const { t } = useLanguage()
  return <h3 className="post-list__subtitle">{t('list.mentioned')}</h3>
}
