import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { wrongUse } from './cli-command.ts'

/**
 * Reads the words after a command.
 *
 * @param names what each positional word is, in order: all of them are needed
 * @throws CliError with one sentence when a word is missing, too many or unknown
 */
export function readOptions<
  const Names extends readonly string[],
  const Options extends ParseArgsOptionsConfig,
>(args: readonly string[], names: Names, options: Options) {
  const { values, positionals } = parsed(args, options)
  const missing = names[positionals.length]
  if (missing !== undefined) throw wrongUse(`${missing} is missing.`)
  const extra = positionals[names.length]
  if (extra !== undefined) throw wrongUse(`"${extra}" is one word too many.`)
  const words = Object.fromEntries(names.map((name, i) => [name, positionals[i]!])) as Record<
    Names[number],
    string
  >
  return { words, values }
}

/** What Node says in its own words about an option, in ours. */
function inOurWords({ code, message }: Error & { code?: string }): string {
  const option = /'(-[^' ]+)/.exec(message)?.[1] ?? 'an option'
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${option} is not something this command knows.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return message.includes('does not take') ? `${option} takes no value.` : `${option} needs a value.`
  // Node explains how to escape a dash as well; the first sentence is enough.
  return message.split('. ')[0]!.replace(/\.?$/, '.')
}

function parsed<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw wrongUse(inOurWords(error as Error & { code?: string }))
  }
}

/**
 * Sees that the word after a command is the one thing it does, before anything else of it is judged.
 *
 * @throws CliError that names the word
 */
export function needsSubject(
  args: readonly string[],
  command: string,
  subject: string,
  ...others: readonly string[]
): void {
  const [first] = args
  if (first === subject) return
  const all = [subject, ...others].map((one) => `"${one}"`)
  if (first === undefined || first.startsWith('-'))
    throw wrongUse(
      `say what to ${command}: ${[subject, ...others].map((one) => `gilde ${command} ${one} …`).join(' or ')}`,
    )
  throw wrongUse(`there is nothing to ${command} called "${first}", only ${all.join(' and ')}.`)
}
