import { useLanguage } from '~/lib/language'
import { useStateOf } from '~/url/embed'
import { serialize } from '~/url/params'

import { homeOf } from '../address'

/** The address that opens the atlas in the very state of the embed. */
export function useAtlasAddress(kind: 'post' | 'map' | 'chart'): string {
  const home = homeOf(useLanguage().lang)
  const { post, map, chart } = useStateOf()
  switch (kind) {
    case 'post':
      return serialize(home, post)
    case 'map':
      return serialize(home, { ...map, view: 'map' })
    case 'chart':
      return `${serialize(home, { ...chart, view: 'figures' })}#chiffres`
  }
}
