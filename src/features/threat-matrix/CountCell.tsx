import { useLanguage } from '~/i18n/language'

import { CountBar } from './CountBar'
import { Unsaid } from './Unsaid'

interface CountCellProps {
  readonly count: number
  /** The count that fills the whole width. Without it the count is of posts that are there: no bar, and 0 is a number. */
  readonly most?: number
}

/** A number of posts, and its length below; a dash where no page read says so of any. */
export function CountCell({ count, most }: CountCellProps) {
  const { number } = useLanguage()
  if (most === undefined) return <td>{number(count)}</td>
  if (count === 0) {
    return (
      <td className="term-table__nought">
        <Unsaid />
      </td>
    )
  }
  return (
    <td>
      {number(count)}
      <CountBar parts={[count]} most={most} isCentred />
    </td>
  )
}
