import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lineOf } from '../app/domains/bank/fixtures/made-up.fixture.ts'
import { writeCamt053, type Statement } from '../app/domains/bank/index.ts'
import { rootFolder } from '../app/platform/root-folder.ts'
import { day } from '../app/values/day.ts'
import { run, type Said } from './command-line.ts'

/** Each explains itself. */
const COMMANDS = [
  'start',
  'demo',
  'init',
  'sign-in',
  'story',
  'import',
  'export',
  'benefit',
  'parameters',
  'check',
  'backup',
  'restore',
  'bench',
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gilde-operator-'))
  // Builds when something changed; from then on the built program itself is asked.
  await run('bin/gilde.mjs', ['--help'], {})
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

function gilde(args: readonly string[], data = 'data', more: NodeJS.ProcessEnv = {}): Promise<Said> {
  return run('dist/gilde.js', args, { GILDE_DATA: join(folder, data), ...more })
}

const CO_OP = {
  slug: 'proefhuis',
  legalName: 'Coöperatie Het Proefhuis U.A.',
  kvk: '12345678',
  iban: 'NL91ABNA0417164300',
  vatFrom: '2026-01-01',
  administrator: { name: 'Greet Smit', email: 'greet@voorbeeld.example' },
}

const STATEMENT: Statement = {
  format: 'camt.053.001.08',
  iban: CO_OP.iban,
  currency: 'EUR',
  reference: '1',
  openingCents: 0n,
  closingCents: 12_100n,
  from: day('2026-02-01'),
  until: day('2026-02-03'),
  pendingLeftOut: 0,
  lines: [lineOf({ bookedOn: day('2026-02-03'), text: 'eerste betaling' })],
}

test('every command explains itself', async () => {
  const all = await gilde(['--help'])
  for (const name of COMMANDS) {
    expect(all.out).toContain(name)
    const { code, out } = await gilde([name, '--help'])
    expect(code, name).toBe(0)
    expect(out, name).toContain(`Usage: npx gilde ${name}`)
  }
}, 60_000)

describe('a real co-op, from its founding to its backup', () => {
  test('is founded from a file, and its administrator gets a link', async () => {
    await writeFile(join(folder, 'coop.json'), JSON.stringify(CO_OP))
    const founded = await gilde(['init', '--from', join(folder, 'coop.json')])
    expect(founded).toMatchObject({ code: 0 })
    expect(founded.out).toContain('/proefhuis')
    await writeFile(join(folder, 'again.json'), JSON.stringify({ ...CO_OP, slug: 'again' }))
    const again = await gilde(['init', '--from', join(folder, 'again.json')])
    expect(again).toMatchObject({ code: 1, out: '', error: expect.stringContaining('KvK number 12345678') })
    const signIn = ['sign-in', CO_OP.administrator.email]
    expect(await gilde(signIn)).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining('never started'),
    })
    const link = await gilde(signIn, 'data', { PUBLIC_ORIGIN: 'https://gilde.example' })
    expect(link.out).toMatch(/^https:\/\/gilde\.example\/inloggen\/link\/[\w-]{40,}\n$/)
  }, 60_000)

  test('takes a statement in once, and only its own', async () => {
    const file = join(folder, 'bank.xml')
    await writeFile(file, writeCamt053([STATEMENT], new Date('2026-02-04T08:00:00Z')))
    expect(
      JSON.parse((await gilde(['import', 'bank', file, '--coop', 'proefhuis', '--json'])).out),
    ).toMatchObject({ added: 1 })
    expect((await gilde(['import', 'bank', file, '--coop', 'proefhuis'])).out).toContain(
      '0 lines added, 1 was there already',
    )
    const other = { ...STATEMENT, iban: 'NL56ABNA0417164299' }
    await writeFile(file, writeCamt053([other], new Date('2026-02-04T08:00:00Z')))
    const refused = await gilde(['import', 'bank', file, '--coop', 'proefhuis'])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.error.trim().split('\n')).toHaveLength(1)
    const asJson = await gilde(['import', 'bank', file, '--coop', 'proefhuis', '--json'])
    expect(asJson).toMatchObject({ code: 1, error: '' })
    expect(JSON.parse(asJson.out)).toMatchObject({ refused: 'other-account' })
  }, 60_000)

  test('adds up in silence, writes its journal, and goes into a backup and back', async () => {
    expect(await gilde(['check'])).toEqual({ code: 0, out: '', error: '' })
    const journal = await gilde([
      'export',
      'journal',
      '--coop',
      'proefhuis',
      '--year',
      '2026',
      '--format',
      'csv',
    ])
    // Nothing was booked yet: that is said, and no file that only looks like a journal is written.
    expect(journal).toMatchObject({ code: 1, out: '', error: expect.stringContaining('for 2026') })
    const file = join(folder, 'all.gilde')
    expect(await gilde(['backup', file])).toMatchObject({ code: 0 })
    expect(await gilde(['restore', file], 'elsewhere')).toMatchObject({ code: 0 })
    const elsewhere = { PUBLIC_ORIGIN: 'https://elders.example' }
    expect((await gilde(['sign-in', CO_OP.administrator.email], 'elsewhere', elsewhere)).code).toBe(0)
    expect((await gilde(['restore', file], 'elsewhere')).error).toContain('holds something already')
    expect((await gilde(['backup', file])).error).toContain('is there already')
    expect(await readdir(folder)).not.toContain('all.gilde.part')
  }, 90_000)
})

test('what cannot be restored leaves no database behind', async () => {
  const file = join(folder, 'no.gilde')
  await writeFile(file, 'no archive')
  const { code, error } = await gilde(['restore', file], 'restored')
  expect(code, error).toBe(1)
  expect(error.trim().split('\n')).toHaveLength(1)
  expect(await readdir(join(folder, 'restored')).catch(() => [])).not.toContain('postgres')
})

test('its version', async () => expect((await gilde(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/))

test('a reader that goes away ends it in silence, and a full disk is one sentence', async () => {
  const words = (into: string) => ['-c', `"$0" "$1" init --help ${into}`, process.execPath, 'dist/gilde.js']
  const shell = (into: string) =>
    new Promise<Said>((resolve) => {
      execFile('sh', words(into), { cwd: fileURLToPath(rootFolder()) }, (failure, out, error) =>
        resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error }),
      )
    })
  expect(await shell('| true')).toMatchObject({ code: 0, error: '' })
  if (process.platform !== 'linux') return
  const full = await shell('> /dev/full')
  expect(full).toMatchObject({ code: 1, error: expect.stringContaining('the disk is full') })
})

test.each([
  [{ PUBLIC_ORIGIN: 'gilde.example.org' }, 'PUBLIC_ORIGIN must be an origin'],
  [{ GILDE_HOST: 'nonsense.invalid', GILDE_DEMO: '0' }, 'GILDE_HOST is no address'],
])('start with %j says which setting is wrong', async (settings, sentence) => {
  const { code, error } = await run('dist/gilde.js', ['start'], {
    GILDE_DATA: join(folder, 'wrong'),
    ...settings,
  })
  expect(code).toBe(1)
  expect(error).toContain(sentence)
})

test('start on a port that is taken says so before it makes or loads anything', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const said = await gilde(['start'], 'no-port', { PORT: String(port) })
  taken.close()
  expect(said).toMatchObject({ code: 1, out: '', error: expect.stringContaining(`port ${port} is in use`) })
  expect(await readdir(join(folder, 'no-port'))).toEqual(['office.lock'])
}, 60_000)

test('start with a file where the data folder belongs says so in one line', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, 'no folder')
  const { code, out, error } = await run('dist/gilde.js', ['start'], { GILDE_DATA: file })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(error).toBe(
    `gilde start: ${join(file, 'office.lock')} cannot be used (ENOTDIR); GILDE_DATA says where everything is kept.\n`,
  )
})

test.each([
  [['fly'], 'no command "fly"'],
  [['sign-in'], 'EMAIL is missing'],
  [['sign-in', 'a@b.example', 'c'], 'one word too many'],
  [['check', '--fast'], '--fast'],
  [['import', 'bank', 'x.xml'], '--coop is missing'],
  [['import', 'bank', 'x.xml', '--coop', 'x'], 'there is no such file'],
  [['import', 'bank', 'docs', '--coop', 'x'], 'it is a folder'],
  [['init', '--from', 'nowhere.json'], 'there is no such file'],
  [['restore', 'docs'], 'it is a folder'],
  [['export', 'journal', '--coop', 'x', '--year', 'twee', '--format', 'csv'], '--year must be a year'],
  [['export', 'journal', '--coop', 'x', '--year', '2026', '--format', 'doc'], '--format must be one of'],
  [['export', 'xaf', '--coop', 'x', '--year', '2026', '--version', '2.0'], '--version must be one of'],
  [['export', 'xaf', '--coop', 'x', '--year', '2026', '--format', 'csv'], '--format is not something'],
])('%j is refused in one sentence, with exit code 2', async (args, sentence) => {
  const { code, out, error } = await gilde(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toContain(sentence)
  expect(error.trim().split('\n')).toHaveLength(1)
})
