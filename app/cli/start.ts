import { allCooperatives } from '../domains/cooperative/index.ts'
import { listenOn, type Listening } from '../listen.ts'
import { openOffice } from '../office.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig, type Config } from '../platform/config.ts'
import { surviveLostConnections } from '../platform/connection-lost.ts'
import { startJobs } from '../platform/jobs.ts'
import { lockOffice } from '../platform/office-lock.ts'
import { openStore, type Store } from '../store.ts'
import { addressOf, keepAddress, wasStarted } from './address.ts'
import { CliError, type CliCommand } from './cli-command.ts'
import { followed } from './followed.ts'
import { installationFacts } from './installation-facts.ts'
import { npmParent, untilToldToStop } from './told-to-stop.ts'

const PORTS_TO_TRY = 10

/** `npx gilde start`: the office, until it is told to stop. */
export const start: CliCommand = {
  name: 'start',
  summary: 'run the office',
  help: `
Usage: npx gilde start

Runs the office: the database (our own in ./data unless DATABASE_URL is set), the web pages and the jobs.
The first time it loads a demo co-op, unless GILDE_DEMO=0. Settings: docs/guides/installer.md.
Stop it with Ctrl-C.`,
  async run(args) {
    if (args.length > 0) throw new CliError(`"${args[0]}" is not something start knows. See --help.`, 2)
    surviveLostConnections((line) => console.error(line))
    const config = readConfig()
    const lock = lockOffice(config.dataFolder)
    if (!lock) throw new CliError(await runsAlready(config))
    try {
      await mustHavePort(config)
      await untilStopped(config)
    } finally {
      lock.release()
    }
    console.log('Stopped.')
    return 0
  },
}

/** A port that cannot be had is said at once: the demo takes minutes to load. */
async function mustHavePort(config: Config): Promise<void> {
  const { listening } = await listen(config)
  await new Promise((done) => listening.server.close(done))
}

async function untilStopped(config: Config): Promise<void> {
  const store = await openStore(config, (sentence) => console.error(sentence))
  try {
    const holds = await loadDemoFirstTime(config, store)
    const running = await runOffice(config, store, holds === 'demo')
    await keepAddress(running.config)
    const toldToStop = untilToldToStop(npmParent())
    tellWhere(running.config, holds, await peopleToTell(store, holds === 'demo'))
    await toldToStop
    console.log('Stopping …')
    await running.stop()
  } finally {
    await store.close()
  }
}

async function runsAlready(config: Config): Promise<string> {
  const where = wasStarted(config)
    ? `Gilde runs already at ${await addressOf(config)}, on`
    : 'Gilde is being started already, and is not open yet, on'
  return (
    `${where} the data folder ${config.dataFolder}. ` +
    'Stop that one first, or choose another folder with GILDE_DATA.'
  )
}

/** What an installation has: the demo, where anybody may sign in as anybody; real co-operatives; nothing yet. */
type Holds = 'demo' | 'real' | 'nothing'

/** An empty installation gets the demo co-op. */
async function loadDemoFirstTime(config: Config, store: Store): Promise<Holds> {
  const { openDatabase } = await import('../platform/database.ts')
  const database = openDatabase(store.appUrl, systemClock, 1)
  try {
    const known = await database.read({ kind: 'operator' }, (tx) => allCooperatives(tx))
    if (known.length > 0)
      return (config.demo ?? known.every((cooperative) => cooperative.demo)) ? 'demo' : 'real'
    if (config.demo === false) return 'nothing'
    console.log('Loading the demo co-op, two years of it, this once: a minute, or more on a busy machine …')
    const { loadDemo } = await import('../../demo/load.ts')
    await followed('steps', (following) => loadDemo(store.ownerUrl, { following }))
    return 'demo'
  } finally {
    await database.close()
  }
}

type Running = { readonly config: Config; stop(): Promise<void> }

async function runOffice(wanted: Config, store: Store, demo: boolean): Promise<Running> {
  const { listening, config } = await listen(wanted)
  const about = () => installationFacts(store.ownerUrl)
  const office = await openOffice({
    config,
    databaseUrl: store.appUrl,
    ownerUrl: store.ownerUrl,
    demo,
    about,
  })
  listening.answerWith((request) => office.fetch(request))
  const jobs = await startJobs(store.ownerUrl, office.jobs, (line) => console.error(line))
  return {
    config,
    stop: async () => {
      await new Promise((done) => listening.server.close(done))
      await jobs.stop()
      await office.close()
    },
  }
}

/** Takes a port first, since the address of the office depends on it. The next free one, unless one was asked for. */
async function listen(config: Config): Promise<{ listening: Listening; config: Config }> {
  const asked = process.env['PORT'] ?? process.env['GILDE_PORT']
  const last = asked === undefined ? config.port + PORTS_TO_TRY : config.port
  for (let port = config.port; port <= last; port++) {
    const listening = await listenOn(config.host, port, config.trustedProxies).catch(aboutTheHost)
    if (!listening) continue
    const publicOrigin = process.env['PUBLIC_ORIGIN']
      ? config.publicOrigin
      : `http://localhost:${listening.port}`
    return { listening, config: { ...config, port: listening.port, publicOrigin } }
  }
  throw new CliError(`port ${config.port} is in use; choose another with PORT.`)
}

const NO_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])

function aboutTheHost(error: NodeJS.ErrnoException): never {
  if (!NO_HOST.has(error.code ?? '')) throw error
  throw new CliError(`GILDE_HOST is no address of this machine (${error.code}); 127.0.0.1 and 0.0.0.0 are.`)
}

async function peopleToTell(
  store: Store,
  isDemo: boolean,
): Promise<readonly { name: string; email: string | null; roles: readonly string[] }[]> {
  if (!isDemo) return []
  const { demoPeople } = await import('../../demo/people-to-tell.ts')
  return demoPeople(store.ownerUrl)
}

const NEXT = {
  real: 'To sign somebody in: npx gilde sign-in EMAIL',
  nothing: 'There is no co-op in it yet. To found one, stop with Ctrl-C and type: npx gilde init',
}

function tellWhere(config: Config, holds: Holds, people: Awaited<ReturnType<typeof peopleToTell>>): void {
  console.log(`\nGilde is open at ${config.publicOrigin}\n`)
  if (holds !== 'demo') {
    console.log(`Everything is kept in ${config.dataFolder}. ${NEXT[holds]}`)
    return console.log('Stop with Ctrl-C.')
  }
  console.log(
    'Sign in to the demo: choose a person on the first page, or ask a code for one of these addresses',
  )
  console.log(`(the mail with the code lands in ${config.outbox}):\n`)
  for (const { name, email, roles } of people)
    console.log(`  ${name.padEnd(22)} ${(email ?? '').padEnd(34)} ${roles.join(', ')}`)
  console.log('\nStop with Ctrl-C.')
}
