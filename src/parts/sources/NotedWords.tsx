import { SourceMark } from './SourceMark'

import './noted-words.css'

interface NotedWordsProps {
  readonly words: string
  /** Ids of the sources of these words. */
  readonly sources: readonly string[]
}

/** Words followed by their source marks; no line break separates the marks from the last word. */
export function NotedWords({ words, sources }: NotedWordsProps) {
  const lastWord = words.lastIndexOf(' ') + 1
  return (
    <>
      {words.slice(0, lastWord)}
      <span className="noted-words__end">
        {words.slice(lastWord)}
        <SourceMark claim={{ sources }} isFollowed />
      </span>
    </>
  )
}
