import { homeOf } from '~/app/shell/address'
import { useLanguage } from '~/i18n/language'
import { useStateOf } from '~/url/embed'
import { serialize } from '~/url/params'

/** Address of the atlas in the state of the embed. */
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
