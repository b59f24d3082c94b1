import { useQueryClient } from '@tanstack/react-query'
import { type SyntheticEvent, useRef } from 'react'

import { networkQuery } from '~/api/fetch/network.query'
import { MissionCard } from '~/app/atlas/mission-card'
import { useLanguage } from '~/i18n/language'

/** What a card or a search is asked for by: a post in the list or on the map, the field for words. */
const openers = '[data-post-link], .post-layer button, input[type="search"]'

/** Handlers for what holds them: when one is pointed at or focused, what it will need is loaded ahead, once. */
export function useIntent() {
  const client = useQueryClient()
  const language = useLanguage()
  const isDone = useRef(false)
  function prepare({ target }: SyntheticEvent) {
    if (isDone.current || !(target instanceof Element) || !target.closest(openers)) return
    isDone.current = true
    void client.prefetchQuery(networkQuery)
    void MissionCard.preload(language)
  }
  return { onPointerOver: prepare, onFocus: prepare }
}
