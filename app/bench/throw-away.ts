import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../platform/embedded-postgres.ts'
import { migrate } from '../platform/migrate.ts'

/** An installation that is thrown away afterwards, on a PostgreSQL of its own. */
export type ThrowAway = {
  readonly dataFolder: string
  /** The login that owns the tables. */
  readonly ownerUrl: string
  /** Past every policy and, when it says so, every trigger: for filling and for the floor. */
  readonly superUrl: string
  /** Processes of the server, to count what they used. */
  serverPids(): number[]
  /** Processes this one started besides the server: the typesetter. */
  childPids(): number[]
  /** Stops the server; what is in the folder stays. */
  stop(): Promise<void>
  /** Starts it again after `stop`. */
  start(): Promise<void>
  remove(): Promise<void>
}

/**
 * Makes an empty, migrated installation in a temporary folder on the disk.
 *
 * @param durable whether each commit is written through to the disk, as in a real one
 */
export async function throwAway(durable: boolean): Promise<ThrowAway> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'gilde-bench-'))
  const directory = join(dataFolder, 'postgres')
  let server = await startEmbeddedPostgres({ directory, durable })
  await migrate(server.url)
  const superUrl = server.url.replace(/user=[^&]+/, 'user=postgres')
  const postmaster = () => Number(readFileSync(join(directory, 'pg18/postmaster.pid'), 'utf8').split('\n')[0])
  return {
    dataFolder,
    ownerUrl: server.url,
    superUrl,
    serverPids: () => [postmaster(), ...childrenOf(postmaster())],
    childPids: () => childrenOf(process.pid).filter((pid) => pid !== postmaster()),
    stop: () => server.stop(),
    start: async () => void (server = await startEmbeddedPostgres({ directory, durable })),
    remove: async () => {
      await server.stop()
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function childrenOf(parent: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  return all.filter((pid) => parentOf(pid) === parent)
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

/** A connection that is nobody's customer: no row-level security, for filling and for the floor. */
export async function withSuper<T>(
  { superUrl }: Pick<ThrowAway, 'superUrl'>,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: superUrl, options: '-c jit=off -c search_path=public' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
