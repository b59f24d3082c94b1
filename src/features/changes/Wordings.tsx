import { useLanguage } from '~/i18n/language'
import type { Alteration } from '~/model/changes'
import type { Network } from '~/model/network'
import { type Stretch, wordDifference } from '~/rules/editions/word-difference'

import { useFieldLabel } from './use-field-label'
import { useFieldWords } from './use-field-words'

interface WordingsProps {
  readonly change: Alteration
  readonly before: Network
  readonly after: Network
}

/** A record before and after, field by field and side by side; differences are struck out or underlined. */
export function Wordings({ change, before, after }: WordingsProps) {
  const { t } = useLanguage()
  const labelOf = useFieldLabel()
  const wordsBefore = useFieldWords(before, change.languages)
  const wordsAfter = useFieldWords(after, change.languages)
  const fields = new Set([...Object.keys(change.before), ...Object.keys(change.after)])
  return [...fields].map((field) => {
    const [was, is] = [wordsBefore(field, change.before[field]), wordsAfter(field, change.after[field])]
    const stretches = wordDifference(was.words, is.words)
    return (
      <dl key={field} className="change__field">
        <div>
          <dt>
            {labelOf(field)} <span className="change__side">{t('changes.before')}</span>
          </dt>
          <dd lang={was.lang}>
            {was.words === '' ? t('changes.nothing') : <Marked stretches={stretches.before} as="del" />}
          </dd>
        </div>
        <div>
          <dt>
            {labelOf(field)} <span className="change__side">{t('changes.after')}</span>
          </dt>
          <dd lang={is.lang}>
            {is.words === '' ? t('changes.nothing') : <Marked stretches={stretches.after} as="ins" />}
          </dd>
        </div>
      </dl>
    )
  })
}

function Marked({ stretches, as: Mark }: { stretches: readonly Stretch[]; as: 'ins' | 'del' }) {
  return stretches.map(({ text, isShared }, index) => (isShared ? text : <Mark key={index}>{text}</Mark>))
}
