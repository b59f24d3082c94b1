import { type ReactNode, useId } from 'react'

import { useLanguage } from '~/i18n/language'

interface RowListProps {
  /** Title of the group; null if it needs none. */
  readonly title: string | null
  /** Number of visible rows; the others are hidden. */
  readonly count: number
  readonly isCounted: boolean
  readonly children: ReactNode
}

/** A group of rows under its title. */
export function RowList({ title, count, isCounted, children }: RowListProps) {
  const { number } = useLanguage()
  const id = useId()
  const isHidden = count === 0
  if (title === null) return <ul>{children}</ul>
  return (
    <>
      {!isHidden && (
        <h3 id={id} className="post-list__subtitle">
          {title}
          {isCounted && ` · ${number(count)}`}
        </h3>
      )}
      <ul aria-labelledby={isHidden ? undefined : id} hidden={isHidden}>
        {children}
      </ul>
    </>
  )
}
