import { compileNetwork } from '../../data/compile'
import { type Answers, askFor } from './ask-for'
import { postFile, postQuestions } from './new-post'
import { filesWithSource, newSourceQuestions } from './new-source'
import { writeChecked } from './write-checked'

export const usage = `npm run new -- post, or npm run new -- source: asks the few questions and writes the entry.
Each answer can be given as a flag: npm run new -- source --post ml-bamako --edition-of ml-2020 …
Of a source: --post --edition-of --page --attests (yes or no)
Of a post: --country --city-fr --city-en --id --kind --position --region
Of the source of either: --url --names-person --title --title-is --publisher --language --source-kind
  --modified --published --not-before --not-after --accessed --read-in-full (yes or no) --source-id`

interface Written {
  /** Paths in the folder of the data. */
  readonly files: readonly string[]
  /** Instructions for the next step. */
  readonly next: string
}

/**
 * Asks for a post or a source, and writes it into the data files.
 *
 * @param what `post` or `source`.
 * @param flags answers given in advance.
 * @throws Error, DataError if an answer or the result is invalid; nothing is written then.
 */
export async function newEntry(
  folder: string,
  what: string,
  flags: Answers,
  { isTerminal, today }: { readonly isTerminal: boolean; readonly today: string },
): Promise<Written> {
  if (what !== 'post' && what !== 'source') throw new Error(usage)
  const network = compileNetwork(folder)
  if (what === 'post') {
    const { file, text } = postFile(await askFor(postQuestions(network, today), flags, isTerminal))
    writeChecked(folder, new Map([[file, text]]))
    return { files: [file], next: 'Fill in what its pages say: docs/data.md explains each field.' }
  }
  const answers = await askFor(newSourceQuestions(network, today), flags, isTerminal)
  const files = filesWithSource(folder, network, answers)
  const id = answers.get('source-id') ?? ''
  writeChecked(folder, files, (mistake) => mistake.includes(`no claim rests on the source "${id}"`))
  const untilThen = answers.get('attests') === 'yes' ? '.' : '; until one does, the build says so.'
  const next = `Name "${id}" in the sources of each claim that it bears out${untilThen}`
  return { files: [...files.keys()], next }
}
