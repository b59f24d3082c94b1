import { createContext, type ReactNode, useContext, useId } from 'react'

/** Id of the title of the surrounding part of the card, such as "said before 2015"; empty if the card has no parts. */
export const SectionPartContext = createContext('')

interface CardSectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A section of a card. Its accessible name includes the part, since two parts may have a section of the same title. */
export function CardSection({ title, children }: CardSectionProps) {
  const titleId = useId()
  const part = useContext(SectionPartContext)
  return (
    <section className="mission-card__section" aria-labelledby={part === '' ? titleId : `${titleId} ${part}`}>
      <h3 id={titleId} className="mission-card__title">
        {title}
      </h3>
      {children}
    </section>
  )
}
