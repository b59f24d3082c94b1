declare module 'virtual:network' {
  import type { Network } from '~/domain/network'
  export const network: Network
}
