import { useEffect } from 'react'

/**
 * Puts what is looked at before the name of the atlas in the title of the page, such as "Bamako, Mali"; with
 * null the title is the one that the page came with.
 */
export function usePageTitle(subject: string | null) {
  const title = subject === null ? null : `${subject} – Atlas SSI`
  useEffect(
    function nameThePage() {
      if (title === null) return undefined
      const plain = document.title
      document.title = title
      return () => {
        document.title = plain
      }
    },
    [title],
  )
}
