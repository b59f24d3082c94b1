import { useLanguage } from '~/i18n/language'

import { onDemand } from '../on-demand'
import { PanelButton, PanelFailure } from '../panel/PanelButton'
import { type Shared, useSharedName } from './shared'

interface ShareButtonProps {
  readonly shared: Shared
}

const SharePanel = onDemand(async () => (await import('./SharePanel')).SharePanel, ['share'], PanelFailure)

/** A button that opens the link to a thing and its embed code. */
export function ShareButton({ shared }: ShareButtonProps) {
  const { t } = useLanguage()
  return (
    <PanelButton label={t('parts.share')} name={t('parts.share.of', { what: useSharedName(shared) })}>
      {(panel) => <SharePanel shared={shared} {...panel} />}
    </PanelButton>
  )
}
