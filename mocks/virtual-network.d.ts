declare module 'virtual:network' {
  import type { Network } from '~/model/network'
  export const network: Network
}
