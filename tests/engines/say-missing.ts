import { engineNames, missing } from './drivers'

/** Prints how to install each missing engine: its tests are skipped. */
export default function sayMissing(): void {
  for (const name of engineNames) {
    const command = missing(name)
    if (command) console.warn(`${name} is not on this machine, its tests are skipped: ${command}`)
  }
}
