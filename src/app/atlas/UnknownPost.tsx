import { Suspense } from 'react'

import { useLanguage } from '~/i18n/language'
import { useKnownNetwork } from '~/parts/known-network'
import { WithdrawnPart } from '~/parts/withdrawn/withdrawn-part'
import { useChosenPost } from '~/url/use-params'

interface UnknownPostProps {
  readonly id: string
}

/** Message for an address with an unknown post. */
export function UnknownPost({ id }: UnknownPostProps) {
  const { t } = useLanguage()
  const { close, claimId } = useChosenPost()
  const network = useKnownNetwork()
  return (
    <>
      <p className="atlas__unknown">
        {t('app.unknownPost', { id })}{' '}
        <button type="button" onClick={close}>
          {t('app.unknownPost.close')}
        </button>
      </p>
      {network && (
        <Suspense>
          <WithdrawnPart id={claimId ?? id} network={network} />
        </Suspense>
      )}
    </>
  )
}
