import { createContext, type ReactNode, useContext, useId } from 'react'

/** Id of the title of the part of the card around a section, such as "said before 2015"; empty in a card undivided. */
export const SectionPartContext = createContext('')

interface CardSectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A titled section of a card; named after its part too, since two parts may have sections of one title. */
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
