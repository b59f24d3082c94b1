import { cancel, isCancel, select, text } from '@clack/prompts'

/** A question, asked on the terminal or answered by a flag of its name. */
export interface Question {
  readonly name: string
  readonly message: string
  /** The fault of an answer; undefined if it is valid. */
  readonly fault?: (answer: string) => string | undefined
  readonly choices?: readonly string[]
  /** Default answer. An empty text: the answer may be left out. */
  readonly otherwise?: string
}

/** Answers by name of the question; those left out are absent. */
export type Answers = ReadonlyMap<string, string>

function faultOf({ choices, fault, otherwise }: Question, answer: string): string | undefined {
  if (answer === '') return otherwise === undefined ? 'is needed' : undefined
  if (choices && !choices.includes(answer)) return `is none of ${choices.join(', ')}`
  return fault?.(answer)
}

const sentence = (fault: string): string => (fault.endsWith('?') ? fault : `${fault}.`)

async function prompt(question: Question): Promise<string> {
  const { message, choices, otherwise } = question
  const answer = choices
    ? await select({
        message,
        options: choices.map((value) => ({ value, label: value })),
        ...(otherwise !== undefined && { initialValue: otherwise }),
      })
    : await text({
        message,
        ...(otherwise !== undefined && { placeholder: otherwise, defaultValue: otherwise }),
        validate: (value) => {
          const fault = faultOf(question, (value ?? '').trim())
          return fault === undefined ? undefined : `It ${sentence(fault)}`
        },
      })
  if (isCancel(answer)) {
    cancel('Nothing was written.')
    process.exit(1)
  }
  return answer.trim()
}

/** A question that may depend on the answers before it; undefined if it does not apply. */
export type NextQuestion = (before: Answers) => Question | undefined

/**
 * Asks one question after the other. Questions answered by a flag are skipped, and without a terminal none is asked.
 *
 * @throws Error naming the flag, if an answer is invalid, or missing without a terminal.
 */
export async function askFor(
  questions: readonly NextQuestion[],
  flags: Answers,
  isTerminal: boolean,
): Promise<Answers> {
  const answers = new Map<string, string>()
  const asked: string[] = []
  for (const next of questions) {
    const question = next(answers)
    if (!question) continue
    const { name, message, otherwise } = question
    asked.push(name)
    const answer = flags.get(name)?.trim() ?? (isTerminal ? await prompt(question) : (otherwise ?? ''))
    const fault = faultOf(question, answer)
    if (fault !== undefined && answer === '') throw new Error(`--${name} ${fault}: ${message}`)
    if (fault !== undefined) throw new Error(`--${name} "${answer}" ${sentence(fault)}`)
    if (answer !== '') answers.set(name, answer)
  }
  const unused = [...flags.keys()].find((name) => !asked.includes(name))
  if (unused !== undefined)
    throw new Error(`--${unused} is not asked for here. These are: ${asked.join(', ')}.`)
  return answers
}
