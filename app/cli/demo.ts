import { loadDemo } from '../../demo/load.ts'
import { CliError, type CliCommand } from './cli-command.ts'
import { followed } from './followed.ts'
import { withStore } from './with-store.ts'

/** `npx gilde demo`. */
export const demo: CliCommand = {
  name: 'demo',
  summary: 'add the demo co-op',
  help: `
Usage: npx gilde demo

Adds the demo co-op (two years of an invented co-op) to this installation, when it is not there yet. "npm start" does
so by itself the first time.`,
  async run(args) {
    if (args.length > 0) throw new CliError(`"${args[0]}" is not something demo knows. See --help.`, 2)
    return withStore('new', async (store) => {
      const { slug } = await followed('steps', (following) => loadDemo(store.ownerUrl, { following }))
      console.log(`The demo co-op is there: /${slug}`)
      return 0
    })
  },
}
