import type { MentionStanding } from '~/rules/survey/threat-matrix'

interface MentionSignProps {
  readonly standing: MentionStanding
}

/** A dot where a source says it, half of one where only a replaced edition does, a ring where we infer it. Decoration. */
export function MentionSign({ standing }: MentionSignProps) {
  return (
    <svg className="mention-sign" viewBox="0 0 12 12" aria-hidden="true">
      <circle className={`mention-sign__${standing}`} cx="6" cy="6" r="4.25" />
      {standing === 'older' && <path className="mention-sign__half" d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" />}
    </svg>
  )
}
