declare module 'virtual:network' {
  import type { Network } from '../src/domain/network'
  export const network: Network
}
