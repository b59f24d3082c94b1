import type { ReactNode } from 'react'

import { PageFooter } from '~/app/shell/PageFooter'
import { PageHeader } from '~/app/shell/PageHeader'
import { useLanguage } from '~/i18n/language'
import { textPagePath, type TextPageName } from '~/i18n/site-paths'
import type { Edition } from '~/model/network'

import './text-page.css'

interface TextPageProps {
  readonly name: TextPageName
  readonly edition: Edition | undefined
  readonly children: ReactNode
}

/** A text page: written by the build, read without script, never hydrated. */
export function TextPage({ name, edition, children }: TextPageProps) {
  const { t } = useLanguage()
  return (
    <>
      <a className="page__skip" href="#main">
        {t('app.skip')}
      </a>
      <PageHeader pathIn={(other) => textPagePath(other, name)} />
      <main id="main" className="text-page">
        {children}
      </main>
      <PageFooter edition={edition} />
    </>
  )
}
