import { confirmAccessByOperator } from '../domains/people/index.ts'
import { systemClock } from '../platform/clock.ts'
import { door } from '../platform/command.ts'
import { newId } from '../values/id.ts'
import { CliError, type CliCommand } from './cli-command.ts'
import { readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'

/** `npx gilde confirm EMAIL`. */
export const confirm: CliCommand = {
  name: 'confirm',
  summary: 'say that an address is in the hands of whose it is',
  help: `
Usage: npx gilde confirm EMAIL

Whoever invites somebody types their address, and could be them. So what the two do counts as done by one, until
another of the office asks the person and confirms. In a co-op that begins there is nobody else: then you ask the
person, by phone or face to face and not by mail, and confirm it with this command.`,
  async run(args) {
    const { words } = readOptions(args, ['EMAIL'], {})
    return withDatabase('there', async (database) => {
      const now = systemClock()
      const confirm = door(database, () => now)
      const given = { email: words.EMAIL }
      const confirmed = await confirm(confirmAccessByOperator, { kind: 'operator' }, given, newId(now.at))
      if (!confirmed.ok) throw new CliError(`nobody here has the address ${words.EMAIL}.`)
      console.log(
        `${confirmed.value.name} has this address in their own hands: from now on they count as another person.`,
      )
      return 0
    })
  },
}
