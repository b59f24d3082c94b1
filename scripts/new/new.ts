import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { intro, outro } from '@clack/prompts'

import { newEntry, usage } from './new-entry'

const data = join(import.meta.dirname, '../../data')

/** Parses `--name value` and `--name=value`, whatever the names: unknown ones are reported later. */
function readFlags(args: readonly string[]): ReadonlyMap<string, string> {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, allowPositionals: true })
  const flags = new Map<string, string>()
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'option') continue
    const next = tokens[index + 1]
    const value = token.value ?? (next?.kind === 'positional' ? next.value : undefined)
    if (value === undefined) throw new Error(`--${token.name} has no value.`)
    flags.set(token.name, value)
  }
  return flags
}

if (process.argv.includes('--help')) {
  console.log(usage)
  process.exit()
}

try {
  const [what = '', ...args] = process.argv.slice(2)
  const isTerminal = process.stdin.isTTY
  if (isTerminal) intro('Ctrl-C leaves, and nothing is written.')
  const today = new Date().toISOString().slice(0, 10)
  const { files, next } = await newEntry(data, what, readFlags(args), { isTerminal, today })
  const said = `Written: ${files.map((file) => `data/${file}`).join(', ')}. ${next}`
  if (isTerminal) outro(said)
  else console.log(said)
} catch (error) {
  console.error(error instanceof Error ? `${error.message}\nNothing was written.` : error)
  process.exitCode = 1
}
