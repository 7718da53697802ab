/** One clock: SQL asks `at_now()` or `today()` what time it is for Gilde, as the program told it. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { expectNone } from './architecture/expect-none.ts'
import { productFiles } from './architecture/source.ts'

const NOW = fileURLToPath(new URL('../db/now', import.meta.url))
/** The clock of the server itself, under each of its names; and what a text turns into one. */
const OWN_CLOCK = new RegExp(
  [
    String.raw`\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(`,
    String.raw`\b(current_date|current_time|current_timestamp|localtime|localtimestamp)\b`,
    `'(now|today|yesterday|tomorrow)'`,
  ].join('|'),
  'gi',
)

/** Functions that mean the server's own clock, how often, and why: nothing that a person reads, or is judged by. */
const TECHNICAL: Readonly<Record<string, { readonly times: number; readonly why: string }>> = {
  'functions/at_now.sql': { times: 1, why: 'who brings no clock is told what the database says' },
  'functions/enqueue_job_later.sql': { times: 1, why: 'the queue of jobs runs by the clock of the database' },
  ...Object.fromEntries(
    (
      [
        ['keep_quote_honest', 2],
        ['keep_two_people', 3],
        ['lines_are_put_forward_anew', 1],
        ['quote_is_put_forward_anew', 1],
      ] as const
    ).map(([name, times]) => [
      `functions/${name}.sql`,
      {
        times,
        why: 'revised_at says in which transaction a revision was made: now() is one per transaction',
      },
    ]),
  ),
}

const files = readdirSync(NOW, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sql'))

test('no function, policy or column of the database asks its own clock, but for what is technical', () => {
  expect(files.length).toBeGreaterThan(400)
  const asks = files.flatMap((name) => {
    const found = [...readFileSync(`${NOW}/${name}`, 'utf8').matchAll(OWN_CLOCK)].map(([word]) => word)
    return found.length === (TECHNICAL[name]?.times ?? 0) ? [] : [`${name}: ${found.join(' ')}`]
  })
  expectNone('clock', asks)
})

test('what is technical about revised_at is about nothing else', () => {
  for (const name of Object.keys(TECHNICAL).filter((key) => /two_people|honest|anew/.test(key))) {
    const text = readFileSync(`${NOW}/${name}`, 'utf8')
    for (const [said] of text.matchAll(/.*(?<!\w)now\(\).*/g))
      expect(said, name).toMatch(/revised_at (:=|=|is distinct from) now\(\)/)
  }
})

test('the time is told to the database in one place, beside who acts', () => {
  const tells = productFiles().filter(({ text }) => text.includes('gilde.now'))
  expect(tells.map(({ path }) => path)).toEqual(['app/platform/connection.ts'])
  expectNone(
    'clock',
    files
      .filter((name) => name !== 'functions/at_now.sql')
      .filter((name) => /gilde\.now/i.test(readFileSync(`${NOW}/${name}`, 'utf8'))),
  )
})
