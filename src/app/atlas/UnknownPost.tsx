import { useLanguage } from '~/i18n/language'
import { useChosenPost } from '~/url/use-params'

interface UnknownPostProps {
  readonly id: string
}

/** The address names a post that is none. */
export function UnknownPost({ id }: UnknownPostProps) {
  const { t } = useLanguage()
  const { close } = useChosenPost()
  return (
    <p className="atlas__unknown">
      {t('app.unknownPost', { id })}{' '}
      <button type="button" onClick={close}>
        {t('app.unknownPost.close')}
      </button>
    </p>
  )
}
