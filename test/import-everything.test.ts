import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOffice, run } from './command-line.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gilde-put-in-'))
  // Builds when something changed; from then on the built program itself is asked.
  await run('bin/gilde.mjs', ['--help'], {})
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const gilde = (args: readonly string[], data: string) =>
  run('dist/gilde.js', args, { GILDE_DATA: join(folder, data) })

const IBAN = 'NL91ABNA0417164300'

const coop = (slug: string, kvk: string) => ({
  slug,
  legalName: `Coöperatie ${slug} U.A.`,
  kvk,
  iban: IBAN,
  vatFrom: '2026-01-01',
  administrator: { name: 'Greet Smit', email: `greet@${slug}.example` },
})

test('a co-op is put into another office only while that is stopped, and on the account that was told', async () => {
  const file = join(folder, 'proefhuis.zip')
  await writeFile(join(folder, 'first.json'), JSON.stringify(coop('proefhuis', '12345678')))
  expect(await gilde(['init', '--from', join(folder, 'first.json')], 'first')).toMatchObject({ code: 0 })
  expect(await gilde(['export', 'everything', '--coop', 'proefhuis', '--to', file], 'first')).toMatchObject({
    code: 0,
  })
  await writeFile(join(folder, 'next.json'), JSON.stringify(coop('ander', '12345679')))
  expect(await gilde(['init', '--from', join(folder, 'next.json')], 'next')).toMatchObject({ code: 0 })
  const put = async (...account: string[]) => {
    const { code, out, error } = await gilde(['import', 'everything', file, ...account], 'next')
    // A refusal is one line, and silence is one empty line.
    expect(error.trim().split('\n').length, error).toBe(1)
    return { code, out, error }
  }
  const stop = await openOffice(join(folder, 'next'))
  expect(await put('--account', IBAN)).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringContaining('Gilde is at work on this database. Stop it first'),
  })
  await stop()
  expect(await put()).toMatchObject({ code: 2, error: expect.stringContaining('--account is missing') })
  const other = await put('--account', 'NL20INGB0001234567')
  expect(other).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringContaining('another account than NL20'),
  })
  // What the file holds is not told: it would be copied from there.
  expect(other.error).not.toContain(IBAN)
  // Nothing of it was there yet, or this would say so.
  expect(await put('--account', IBAN)).toMatchObject({
    code: 0,
    out: expect.stringContaining('proefhuis is here'),
  })
  expect(await gilde(['check'], 'next')).toEqual({ code: 0, out: '', error: '' })
}, 120_000)
