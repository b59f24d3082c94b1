import { homeOf } from '~/app/shell/address'
import { PageFooter } from '~/app/shell/PageFooter'
import { PageHeader } from '~/app/shell/PageHeader'
import { StaticCard } from '~/features/mission-card/StaticCard'
import { useLanguage } from '~/i18n/language'
import { postPagePath } from '~/i18n/site-paths'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { usePostName } from '~/parts/use-names'
import type { ClaimChanges } from '~/rules/editions/changed-claims'
import { serialize } from '~/url/params'

import './post-page.css'

interface PostPageProps {
  readonly network: Network
  readonly post: Post
  /** Changes of its claims by editions. */
  readonly changes: ClaimChanges
}

/** The page of one post: written by the build, read without script, never hydrated. */
export function PostPage({ network, post, changes }: PostPageProps) {
  const { t, lang } = useLanguage()
  const nameOf = usePostName()
  const home = homeOf(lang)
  return (
    <>
      <a className="page__skip" href="#main">
        {t('app.skip')}
      </a>
      <PageHeader pathIn={(other) => postPagePath(other, post.id)} />
      <main id="main" className="post-page">
        <div className="post-page__head">
          <h1>{nameOf(post)}</h1>
          <p className="post-page__what">{t(`page.what.${post.kind}`)}</p>
          {post.cityBasis && <p className="post-page__what">{t('card.cityInferred')}</p>}
          <p>
            <a className="post-page__map" href={serialize(home, { post: post.id })}>
              {t('page.map')}
            </a>
          </p>
        </div>
        <StaticCard network={network} post={post} changes={changes} home={home} />
      </main>
      <PageFooter edition={network} />
    </>
  )
}
