import { type ReactNode, useId } from 'react'

import { useLanguage } from '~/i18n/language'

interface RowListProps {
  /** What its rows have in common; null where they need no title. */
  readonly title: string | null
  /** Of its rows that show; the others wait in the page. */
  readonly count: number
  readonly isCounted: boolean
  readonly children: ReactNode
}

/** Rows that stand together, under their title. */
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
