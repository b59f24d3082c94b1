import { memo } from 'react'

import { useKnownNetwork } from '~/parts/known-network'
import { onDemand } from '~/parts/on-demand'

import { Island } from './Island'

const PageFooter = onDemand(async () => (await import('~/app/shell/PageFooter')).PageFooter, ['footer'])

/** The foot of the page, whole as it was prerendered until the reader comes near. */
export const FooterPlace = memo(function FooterPlace() {
  return (
    <Island id="pied" className="page__foot">
      <Footer />
    </Island>
  )
})

function Footer() {
  const network = useKnownNetwork()
  return <PageFooter edition={network} network={network} />
}
