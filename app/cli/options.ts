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

function parsed<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    // Node explains how to escape a dash as well; the first sentence is enough.
    throw wrongUse((error as Error).message.split('. ')[0]!.replace(/\.?$/, '.'))
  }
}
