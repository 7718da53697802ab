/** The operator's command. Each command is a file in `cli/`; it is loaded only when it is asked for. */
import { CliError, type CliCommand } from './cli/cli-command.ts'
import { mindTheOutput } from './cli/output.ts'
import { ConfigError } from './platform/config.ts'
import { versionOfGilde } from './platform/version.ts'

const COMMANDS: Record<string, { summary: string; load: () => Promise<CliCommand> }> = {
  start: { summary: 'run the office', load: async () => (await import('./cli/start.ts')).start },
  demo: { summary: 'add the demo co-op', load: async () => (await import('./cli/demo.ts')).demo },
  init: {
    summary: 'found a real co-op, by questions or from a file',
    load: async () => (await import('./cli/init.ts')).init,
  },
  'sign-in': {
    summary: 'print a one-time link for somebody',
    load: async () => (await import('./cli/sign-in.ts')).signIn,
  },
  confirm: {
    summary: 'say that an address is in the hands of whose it is',
    load: async () => (await import('./cli/confirm.ts')).confirm,
  },
  story: {
    summary: 'play the whole main job, from draft to pot',
    load: async () => (await import('./cli/story.ts')).story,
  },
  import: {
    summary: 'read a bank statement in, or a whole co-op',
    load: async () => (await import('./cli/import-bank.ts')).importBank,
  },
  export: {
    summary: 'write a year of the books, or everything of a co-op',
    load: async () => (await import('./cli/export.ts')).exportYear,
  },
  benefit: {
    summary: 'answer cases about benefits, one a line',
    load: async () => (await import('./cli/benefit.ts')).benefit,
  },
  parameters: {
    summary: 'see and extend the dated table of benefits',
    load: async () => (await import('./cli/parameters.ts')).parameters,
  },
  check: {
    summary: 'see whether everything adds up',
    load: async () => (await import('./cli/check.ts')).check,
  },
  backup: {
    summary: 'write everything to one file',
    load: async () => (await import('./cli/backup.ts')).backup,
  },
  restore: {
    summary: 'put a backup back into an empty database',
    load: async () => (await import('./cli/restore.ts')).restore,
  },
  bench: { summary: 'measure speed and memory', load: async () => (await import('./cli/bench.ts')).bench },
}

process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === 'help' && args[0] !== undefined) return main([args[0], '--help'])
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(overview())
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v' || name === 'version') {
    console.log(await versionOfGilde())
    return 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) {
    console.error(`gilde: there is no command "${name}". See gilde --help.`)
    return 2
  }
  try {
    mindTheOutput(name)
    const command = await entry.load()
    if (args.includes('--help') || args.includes('-h')) {
      console.log(command.help.trim())
      return 0
    }
    return await command.run(args)
  } catch (error) {
    return failure(name, error)
  }
}

function overview(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  return [
    'Gilde: the office of an umbrella co-operative.',
    '',
    'Usage: npx gilde COMMAND [--help]',
    '       npx gilde --version',
    '',
    ...rows,
  ].join('\n')
}

/** One sentence for what the operator can mend; a stack only for what is our fault. */
function failure(name: string, error: unknown): number {
  const known = error instanceof CliError || error instanceof ConfigError
  if (known || isOfTheMachine(error)) {
    console.error(
      `gilde ${name}: ${known ? error.message : whatTheMachineSays(error as NodeJS.ErrnoException)}`,
    )
    return error instanceof CliError ? error.exitCode : 1
  }
  console.error(`gilde ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 1
}

/** The refusal of the machine, with what to look at. */
function whatTheMachineSays(error: NodeJS.ErrnoException & { path?: string; port?: number }): string {
  const { code, path, port, message } = error
  if (path !== undefined) return `${path} cannot be used (${code}); GILDE_DATA says where everything is kept.`
  if (code === 'ECONNREFUSED') return `nothing answers where DATABASE_URL points to (${message}).`
  if (port !== undefined) return `port ${port} may not be used (${code}); choose another with GILDE_PORT.`
  return message
}

/** Files, folders, ports and databases that are not as they should be say so well enough themselves. */
function isOfTheMachine(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && (/^E[A-Z]+$/.test(code) || /^(08|28|3D|53|57P)/.test(code))
}
