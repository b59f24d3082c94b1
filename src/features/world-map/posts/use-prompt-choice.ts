import { startTransition, useCallback, useOptimistic } from 'react'

import { useChosenPost } from '~/url/use-params'

/**
 * The chosen post and how to choose another. What was pressed is marked with the next frame (`markedId`); the card, and
 * all else that follows from the address, may take longer.
 */
export function usePromptChoice() {
  const { postId, choose: write } = useChosenPost()
  const [markedId, mark] = useOptimistic(postId)
  const choose = useCallback(
    (id: string) =>
      startTransition(() => {
        mark(id)
        write(id)
      }),
    [mark, write],
  )
  return { postId, markedId, choose }
}
