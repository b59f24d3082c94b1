import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import type { Post } from '~/model/post'

import { onDemand } from '../on-demand'
import { PanelButton, PanelFailure } from '../panel/PanelButton'
import { usePostName } from '../use-names'
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
 * Buttons to correct a post and to add a source: links to prefilled forms on GitHub if the build knows the
 * repository; else a text to send, whose button says so if no address is known.
 */
export function CorrectButtons({ post, edition }: CorrectButtonsProps) {
  const { t } = useLanguage()
  const name = usePostName()(post)
  const repository = import.meta.env.ATLAS_REPOSITORY
  const contact = import.meta.env.ATLAS_CONTACT
  if (repository === '') {
    const [label, whole] =
      contact === ''
        ? [t('parts.correct.prepare'), t('parts.correct.prepare.of', { name })]
        : [t('parts.correct'), t('parts.correct.of', { name })]
    return (
      <PanelButton label={label} name={whole}>
        {(panel) => <CorrectionPanel post={post} edition={edition} {...panel} />}
      </PanelButton>
    )
  }
  const forms = [
    { form: 'correction', label: t('parts.correct'), title: t('parts.correct.of', { name }) },
    { form: 'source', label: t('parts.addSource'), title: t('parts.addSource.of', { name }) },
  ] as const
  return forms.map(({ form, label, title }) => (
    <a
      key={form}
      href={issueAddress(repository, { form, title, id: post.id, name, edition })}
      aria-label={title}
      rel="noopener noreferrer"
    >
      {label}
    </a>
  ))
}
