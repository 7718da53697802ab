/** A command of `npx gilde`. */
export type CliCommand = {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What `--help` prints: usage, options, an example. */
  readonly help: string
  /** Does it. @returns the exit code; a `CliError` becomes one line and its exit code */
  run(args: readonly string[]): Promise<number>
}

/**
 * Something the operator can mend: printed as one sentence, without a stack. Exit code 2 for wrong use (a
 * file that cannot be read, too), else 1: refused.
 */
export class CliError extends Error {
  override name = 'CliError'
  readonly exitCode: number

  constructor(sentence: string, exitCode = 1) {
    super(sentence)
    this.exitCode = exitCode
  }
}

/** The command was written wrongly. */
export function wrongUse(sentence: string): CliError {
  return new CliError(`${sentence} See --help.`, 2)
}
