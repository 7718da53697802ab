import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

const supervisor = new URL('./embedded-postgres.ts', import.meta.url)
const folders: string[] = []
const processes: ChildProcess[] = []

afterEach(async () => {
  for (const child of processes.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) {
    await until(() => serverOf(folder) === undefined)
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('starting', () => {
  test('makes the data folder, the owner who is no superuser, and the database', async () => {
    const server = await startEmbeddedPostgres({ directory: newFolder() })
    expect(server.adopted).toBe(false)
    expect(
      await ask(
        server.url,
        `select current_user as who, current_database() as which, lower('ÉCU') as lower,
                current_setting('listen_addresses') as tcp, current_setting('fsync') as fsync,
                (select rolsuper from pg_roles where rolname = current_user) as super`,
      ),
    ).toEqual([{ who: 'gilde_owner', which: 'gilde', lower: 'écu', tcp: '', fsync: 'on', super: false }])
    await server.stop()
    await server.stop()
  })
  test('the second time, what was there is there', async () => {
    const directory = newFolder()
    const first = await startEmbeddedPostgres({ directory })
    await ask(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    for (let round = 0; round < 2; round++) {
      const again = await startEmbeddedPostgres({ directory })
      expect(await ask(again.url, 'select answer from kept')).toEqual([{ answer: 42 }])
      await again.stop()
    }
  })
  test('works in a folder whose path is too long for a socket', async () => {
    const server = await startEmbeddedPostgres({
      directory: join(newFolder(), 'a long name '.repeat(12).trim()),
    })
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await server.stop()
  })
  test('an unfinished data folder of a starter that was killed is thrown away', async () => {
    const directory = newFolder()
    const child = startElsewhere(directory)
    await until(
      () => existsSync(directory) && readdirSync(directory).some((name) => name.startsWith('pg18.new-')),
    )
    await pause(60)
    child.kill('SIGKILL')
    expect(existsSync(join(directory, 'pg18'))).toBe(false)
    const server = await startEmbeddedPostgres({ directory })
    await server.stop()
    const again = await startEmbeddedPostgres({ directory })
    expect(readdirSync(directory).filter((name) => name.includes('.new-'))).toEqual([])
    await again.stop()
  })
  test('lock files with a number that now belongs to another program do not matter', async () => {
    const directory = newFolder()
    await (await startEmbeddedPostgres({ directory })).stop()
    const lines = [process.pid, join(directory, 'pg18'), 1, 5432, join(directory, 'run'), '', '', 'ready']
    writeFileSync(join(directory, 'pg18/postmaster.pid'), lines.join('\n'))
    writeFileSync(join(directory, 'run/.s.PGSQL.5432.lock'), `${process.pid}\n`)
    const server = await startEmbeddedPostgres({ directory })
    expect(server.adopted).toBe(false)
    await server.stop()
  })
  test('says what is wrong, with the end of the log, when the server cannot start', async () => {
    const directory = newFolder()
    mkdirSync(join(directory, 'pg18'), { mode: 0o700 })
    writeFileSync(join(directory, 'pg18/PG_VERSION'), '9\n')
    await expect(startEmbeddedPostgres({ directory })).rejects.toThrow(
      /built-in PostgreSQL ended with code \d\. The end of .*postgres\.log:\n[^]*postgres/,
    )
  })
})

describe('several users of one server', () => {
  test('the second adopts it, and the one who started it may leave first', async () => {
    const directory = newFolder()
    const first = await startEmbeddedPostgres({ directory })
    const second = await startEmbeddedPostgres({ directory })
    expect(second.adopted).toBe(true)
    expect(second.url).toBe(first.url)
    await first.stop()
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.stop()
    expect(serverOf(directory)).toBeUndefined()
  })
  test('starting eight times at once makes one server', async () => {
    const directory = newFolder()
    const all = await Promise.all(Array.from({ length: 8 }, () => startEmbeddedPostgres({ directory })))
    expect(all.filter((server) => !server.adopted)).toHaveLength(1)
    await Promise.all(all.map((server) => server.stop()))
    await until(() => serverOf(directory) === undefined)
  })
  test('programs that start at the same moment all get the same server', async () => {
    const directory = newFolder()
    const urls = await Promise.all([1, 2, 3, 4].map(() => saysUrl(startElsewhere(directory))))
    expect(new Set(urls).size).toBe(1)
    expect(await ask(urls[0]!, 'select 1 as one')).toEqual([{ one: 1 }])
  })
  test('a server that dies is started again', async () => {
    const directory = newFolder()
    let told = ''
    const server = await startEmbeddedPostgres({ directory, tell: (sentence) => (told = sentence) })
    const users = await Promise.all([1, 2, 3].map(() => connected(server.url)))
    process.kill(serverOf(directory)!, 'SIGKILL')
    await until(() => told !== '')
    expect(told).toBe('The built-in PostgreSQL had stopped and runs again.')
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await Promise.all(users.map((user) => user.end()))
    await server.stop()
  })
})

describe('kill -9 of the program', () => {
  test('leaves no server behind after 3 s, and loses nothing that was committed', async () => {
    const directory = newFolder()
    const child = startElsewhere(directory)
    const url = await saysUrl(child)
    await ask(url, 'create table kept as select 42 as answer')
    child.kill('SIGKILL')
    await until(() => serverOf(directory) === undefined, 3000)
    const server = await startEmbeddedPostgres({ directory })
    expect(await ask(server.url, 'select answer from kept')).toEqual([{ answer: 42 }])
    await server.stop()
  })
  test('does not take the server from another program that uses it', async () => {
    const directory = newFolder()
    const starter = startElsewhere(directory)
    await saysUrl(starter)
    const guest = await startEmbeddedPostgres({ directory })
    expect(guest.adopted).toBe(true)
    starter.kill('SIGKILL')
    await pause(300)
    expect(await ask(guest.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await guest.stop()
    // On a busy machine the kernel lets go of what the killed program held a moment later.
    await until(() => serverOf(directory) === undefined, 20_000)
  })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gilde embedded '))
  folders.push(folder)
  return folder
}

function startElsewhere(directory: string): ChildProcess {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(supervisor.href)}
    const { url } = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)} })
    console.log(url)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  processes.push(child)
  return child
}

function saysUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.once('exit', () => reject(new Error('the program ended')))
  })
}

/** The number of the server of a folder while it lives; a zombie does not. */
function serverOf(directory: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(directory, 'pg18/postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows as unknown[]
  } finally {
    await client.end()
  }
}

async function until(holds: () => boolean, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not within ${milliseconds} ms: ${holds.toString()}`)
    await pause(10)
  }
}
