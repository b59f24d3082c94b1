import { type ReactNode, useId } from 'react'

interface AboutSectionProps {
  /** Of the heading above. */
  readonly level: 1 | 2
  readonly title: string
  readonly children: ReactNode
}

/** One part of the whole, under a heading of the next level. */
export function AboutSection({ level, title, children }: AboutSectionProps) {
  const id = useId()
  const Heading = level === 1 ? 'h2' : 'h3'
  return (
    <section className="about__section" aria-labelledby={id}>
      <Heading id={id} className="about__heading">
        {title}
      </Heading>
      {children}
    </section>
  )
}
