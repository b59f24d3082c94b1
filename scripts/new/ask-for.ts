import { cancel, isCancel, select, text } from '@clack/prompts'

/** One thing to ask for, on the terminal or by a flag of its name. */
export interface Question {
  readonly name: string
  readonly message: string
  /** What is wrong with an answer; undefined where nothing is. */
  readonly fault?: (answer: string) => string | undefined
  readonly choices?: readonly string[]
  /** What is taken where nothing is answered. An empty text: it may be left out. */
  readonly otherwise?: string
}

/** Answers by the name of their question; what was left out is not there. */
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

/** A question, as far as the answers before it call for one. */
export type NextQuestion = (before: Answers) => Question | undefined

/**
 * Asks one question after the other: what a flag gives already is not asked, and without a terminal nothing is.
 *
 * @throws Error naming the flag, where an answer is no good or is missing with nobody there to ask.
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
