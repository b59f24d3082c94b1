import { engineNames, missing } from './drivers'

/** Says of each engine that is not on this machine how to get it: its tests are counted as skipped. */
export default function sayMissing(): void {
  for (const name of engineNames) {
    const command = missing(name)
    if (command) console.warn(`${name} is not on this machine, its tests are skipped: ${command}`)
  }
}
