import { useLanguage } from '~/i18n/language'

import { CountBar } from './CountBar'

interface CountCellProps {
  readonly count: number
  /** The count that fills the whole width; without it there is no bar. */
  readonly most?: number
}

/** A number of posts, and its length below. */
export function CountCell({ count, most }: CountCellProps) {
  const { number } = useLanguage()
  return (
    <td className={count === 0 ? 'term-table__nought' : undefined}>
      {number(count)}
      {most !== undefined && <CountBar parts={[count]} most={most} isCentred />}
    </td>
  )
}
