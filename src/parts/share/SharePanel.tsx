import { useLanguage } from '~/i18n/language'

import { ActionPanel } from '../panel/ActionPanel'
import type { OpenedPanel } from '../panel/PanelButton'
import { CopyField } from './CopyField'
import { embedCode } from './embed-code'
import { NativeShare } from './NativeShare'
import { type Shared, useSharedName } from './shared'
import { useShareAddresses } from './use-share-addresses'

import './share-panel.css'

interface SharePanelProps extends OpenedPanel {
  readonly shared: Shared
}

/** The link to what is shown, the system's share dialog, and the embed code. */
export function SharePanel({ shared, ...opened }: SharePanelProps) {
  const { t } = useLanguage()
  const { page, embed } = useShareAddresses(shared)
  const title = t('share.frame', { name: useSharedName(shared) })
  return (
    <ActionPanel title={t(`share.title.${shared.kind}`)} {...opened}>
      <span className="share-panel__part">
        <CopyField kind="link" value={page} />
        <NativeShare title={title} url={page} />
      </span>
      <span className="share-panel__part">
        <CopyField kind="embed" value={embedCode(shared.kind, embed, title)} />
        <span className="share-panel__note">
          {t('share.embed.note')}{' '}
          <a href={embed} target="_blank" rel="noopener noreferrer">
            {t('share.embed.preview')}
          </a>
        </span>
      </span>
    </ActionPanel>
  )
}
