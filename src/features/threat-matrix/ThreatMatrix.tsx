import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { usePostsLinks } from '~/parts/use-posts-links'
import type { Selection } from '~/rules/selection/filters'
import { countTermsByRegion } from '~/rules/survey/term-counts'

import { PostGrid } from './PostGrid'
import { TermTable } from './TermTable'
import { useAtlasLinks } from './use-atlas-links'

import './threat-matrix.css'

interface ThreatMatrixProps {
  readonly network: Network
  /** The selection of the page: other posts are grey. */
  readonly selection: Selection
}

/** The threats and kinds of cooperation named by documented posts, by region, then post by post. */
export function ThreatMatrix({ network, selection }: ThreatMatrixProps) {
  const { t, textLang } = useLanguage()
  const links = useAtlasLinks(network.threats)
  const linkTo = usePostsLinks()
  const threats = useMemo(() => countTermsByRegion(network, 'threats', textLang), [network, textLang])
  const cooperation = useMemo(() => countTermsByRegion(network, 'cooperation', textLang), [network, textLang])
  return (
    <div className="threat-matrix">
      <p className="threat-matrix__lede">{t('matrix.lede')}</p>
      <div className="threat-matrix__counts">
        <TermTable vocabulary="threats" counts={threats} links={links} linkTo={linkTo} />
        <TermTable vocabulary="cooperation" counts={cooperation} links={null} linkTo={linkTo} />
      </div>
      <PostGrid network={network} selection={selection} counts={threats} links={links} />
    </div>
  )
}
