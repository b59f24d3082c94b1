import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'

import { FieldView } from './FieldView'
import { OwnCounts } from './OwnCounts'
import { StatedSize } from './StatedSize'

import './documentation-meter.css'

interface DocumentationMeterProps {
  readonly network: Network
}

/**
 * Coverage of the network by documents and the age of the evidence, beside (never divided by) the size that the
 * latest source states; then every post by field, with what is missing.
 */
export function DocumentationMeter({ network }: DocumentationMeterProps) {
  const { t, date } = useLanguage()
  return (
    <div className="documentation-meter">
      <p className="documentation-meter__lede">{t('meter.lede', { date: date(network.edition) })}</p>
      <div className="documentation-meter__sizes">
        <OwnCounts network={network} />
        <StatedSize network={network} />
      </div>
      <p className="documentation-meter__apart">{t('meter.apart')}</p>
      <FieldView network={network} />
    </div>
  )
}
