import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, without a slash at the end. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * How the office runs: on a small machine. Node would rather grow than clean up; these two keep the app under 150 MB
 * where it went to 260 after a busy day, for a few percent of time.
 */
export const sparing = ['--max-semi-space-size=4', '--heap-growing-percent=40']

/** A failure that the operator can do something about: one sentence, no stack. */
export class SetUpError extends Error {}

/**
 * What set-up says goes to the error stream: the output of a command stays clean.
 * @param {string} line
 */
export function announce(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * @template T
 * @param {string} what said before
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(what, work) {
  const begun = performance.now()
  announce(`${what} …`)
  const outcome = await work()
  announce(`${what}: done in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  return outcome
}

/**
 * Runs a program of ours; a failure becomes one sentence and exit code 1.
 * @param {() => Promise<void>} program
 */
export async function main(program) {
  try {
    await program()
  } catch (error) {
    announce(
      error instanceof SetUpError ? error.message : String(error instanceof Error ? error.stack : error),
    )
    process.exitCode = 1
  }
}
