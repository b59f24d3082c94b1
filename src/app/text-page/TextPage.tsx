import type { ReactNode } from 'react'

import type { PartialDate } from '~/domain/claim'
import { useLanguage } from '~/lib/language'
import { textPagePath, type TextPageName } from '~/lib/text-page-path'

import { PageFooter } from '../PageFooter'
import { StaticPageHeader } from '../StaticPageHeader'

import './text-page.css'

interface TextPageProps {
  readonly name: TextPageName
  readonly edition: PartialDate | undefined
  readonly children: ReactNode
}

/** A page of words: it is written by the build, read without script, and taken over by none. */
export function TextPage({ name, edition, children }: TextPageProps) {
  const { t } = useLanguage()
  return (
    <>
      <a className="page__skip" href="#main">
        {t('app.skip')}
      </a>
      <StaticPageHeader pathIn={(other) => textPagePath(other, name)} />
      <main id="main" className="text-page">
        {children}
      </main>
      <PageFooter edition={edition} />
    </>
  )
}
