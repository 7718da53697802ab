import { createSignInLink, resetSecondFactor } from '../domains/people/index.ts'
import { systemClock } from '../platform/clock.ts'
import { paths } from '../web/paths.ts'
import { addressOf, wasStarted } from './address.ts'
import { CliError, type CliCommand } from './cli-command.ts'
import { readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'

/** `npx gilde sign-in EMAIL`. */
export const signIn: CliCommand = {
  name: 'sign-in',
  summary: 'print a one-time link for somebody',
  help: `
Usage: npx gilde sign-in EMAIL [--reset-second-factor]

Prints a link that signs this person in once, within an hour: for the first administrator of a new co-op, or when
the mail does not work. Start the office first: before that nobody knows its address, and this is refused. After
it the office may run or stand still.
  --reset-second-factor   also takes away an authenticator app that is lost; be sure who asks`,
  async run(args) {
    const { words, values } = readOptions(args, ['EMAIL'], { 'reset-second-factor': { type: 'boolean' } })
    return withDatabase('there', async (database, _store, config) => {
      if (!wasStarted(config))
        throw new CliError(
          'this office was never started, so nobody knows its address yet. Start it first: npm start.',
        )
      const unknown = new CliError(`nobody here has the address ${words.EMAIL}.`)
      if (values['reset-second-factor']) {
        const reset = await resetSecondFactor(database, words.EMAIL, systemClock())
        if (!reset.ok) throw unknown
      }
      const token = await createSignInLink(database, words.EMAIL, systemClock())
      if (!token.ok) throw unknown
      console.log(`${await addressOf(config)}${paths.signInLink(token.value)}`)
      return 0
    })
  },
}
