import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import type { Post } from '~/model/post'

import { onDemand } from '../on-demand'
import { PanelButton } from '../panel/PanelButton'
import { PanelFailure } from '../panel/PanelFailure'
import { usePostName } from '../use-post-name'
import { issueAddress } from './issue-address'

const CorrectionPanel = onDemand(
  async () => (await import('./CorrectionPanel')).CorrectionPanel,
  ['correct', 'meter'],
  PanelFailure,
)

interface CorrectButtonsProps {
  readonly post: Post
  readonly edition: PartialDate
}

/**
 * The ways to correct what is said of a post and to add a source: forms on GitHub that are filled in already, where the build knows
 * the project's address there; else a text to send, and the button says so where nobody is known to send it to.
 */
export function CorrectButtons({ post, edition }: CorrectButtonsProps) {
  const { t } = useLanguage()
  const name = usePostName()(post)
  const { ATLAS_REPOSITORY: repository, ATLAS_CONTACT: contact } = import.meta.env
  if (repository === '') {
    const label = contact === '' ? 'parts.correct.prepare' : 'parts.correct'
    return (
      <PanelButton label={t(label)} name={t(`${label}.of`, { name })}>
        {(panel) => <CorrectionPanel post={post} edition={edition} {...panel} />}
      </PanelButton>
    )
  }
  const about = { id: post.id, name, edition }
  return (
    <>
      {(['correction', 'source'] as const).map((form) => {
        const label = form === 'source' ? 'parts.addSource' : 'parts.correct'
        const title = t(`${label}.of`, { name })
        return (
          <a
            key={form}
            href={issueAddress(repository, { form, title, ...about })}
            aria-label={title}
            rel="noopener noreferrer"
          >
            {t(label)}
          </a>
        )
      })}
    </>
  )
}
