import { everyFinding } from '../every-finding.ts'
import type { CliCommand } from './cli-command.ts'
import { readOptions } from './options.ts'
import { withDatabase } from './with-store.ts'

/** `npx gilde check`. */
export const check: CliCommand = {
  name: 'check',
  summary: 'see whether everything adds up',
  help: `
Usage: npx gilde check [--json]

Runs every integrity rule (db/checks and the rule of sharing out) over all co-ops. Says nothing when all is well;
else a line per finding, and exit code 1.`,
  async run(args) {
    const { values } = readOptions(args, [], { json: { type: 'boolean' } })
    const findings = await withDatabase('there', (database, store) => everyFinding(database, store.ownerUrl))
    if (values.json) console.log(JSON.stringify(findings, null, 2))
    else for (const { check: name, finding } of findings) console.log(`${name}: ${finding}`)
    return findings.length === 0 ? 0 : 1
  },
}
