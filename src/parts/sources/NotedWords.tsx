import { SourceMark } from './SourceMark'

import './noted-words.css'

interface NotedWordsProps {
  readonly words: string
  /** Ids of the sources that say so. */
  readonly sources: readonly string[]
}

/** Words and the marks of their sources, which no end of line parts from the last word. */
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
