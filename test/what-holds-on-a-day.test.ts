import pg from 'pg'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../app/values/day.ts'
import { municipalWorld, type MunicipalWorld } from './municipal-world.ts'
import { newId } from './new-id.ts'

let world: MunicipalWorld
beforeAll(async () => {
  world = await municipalWorld()
})
afterAll(() => world.close())

describe('today, in the database', () => {
  const dayThere = async (moment: Date) =>
    (await world.sql('select day_of($1)::text as day', [moment]))[0]!['day']

  test('is the day in the Netherlands: at 23:30 UTC on 31 December it is the new year there', async () => {
    expect(await dayThere(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
    expect(await dayThere(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
    // In summer the day begins at 22:00 UTC.
    expect(await dayThere(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30')
    expect(await dayThere(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })

  test('is the day of the clock it is given, in whatever zone the connection is', async () => {
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(
        await world.sql(`select today()::text as day, at_now() as at from set_config('timezone', $1, true)`, [
          zone,
        ]),
      ).toEqual([{ day: '2026-03-29', at: new Date('2026-03-29T10:00:00Z') }])
  })

  test('is the day of the database for who brings no clock: the owner, and a session of psql', async () => {
    for (const setting of ['', "set gilde.now = ''; ", 'set role gilde_app; ']) {
      const client = new pg.Client({ connectionString: world.ownerUrl })
      await client.connect()
      await client.query(`${setting}begin`)
      const { rows } = await client.query(
        `select at_now() = now() and today() = (now() at time zone 'Europe/Amsterdam')::date as same`,
      )
      await client.end()
      expect(rows).toEqual([{ same: true }])
    }
  })

  test('is the same as in TypeScript, at every moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.date({ min: new Date('2015-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        async (moment) => {
          expect(await dayThere(moment)).toBe(dayOf(moment))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('is said nowhere else: no function and no policy reckons with a day of its own', async () => {
    const own = `~* 'current_date|localtimestamp|amsterdam|now\\(\\)\\s*::\\s*date'`
    expect(
      await world.sql(`select proname as name from pg_proc
        where pronamespace = 'public'::regnamespace and proname not in ('day_of', 'clock_of', 'moment_of')
          and prokind in ('f', 'p') and pg_get_functiondef(oid) ${own} order by 1`),
    ).toEqual([])
    expect(
      await world.sql(`select tablename || ' ' || policyname as name from pg_policies
        where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') ${own}`),
    ).toEqual([])
  })
})

describe('the municipality of a member on a day', () => {
  test('is where they belong from the latest day that is not later; nowhere before the first', async () => {
    const { cooperativeId, anna, greet, municipalityId } = world
    const elsewhere = newId()
    await world.sql(
      `insert into municipality values ($1, $2, 'Elderstad', 'portal', null, '', 10, '2025-01-01', $3)`,
      [cooperativeId, elsewhere, greet.personId],
    )
    await world.sql(`insert into municipal_client values ($1, $2, '2026-05-01', $3, 'E-1', now(), $4)`, [
      cooperativeId,
      anna.memberId,
      elsewhere,
      greet.personId,
    ])
    const on = async (text: string) =>
      (await world.sql('select municipality_of($1, $2, $3) as id', [cooperativeId, anna.memberId, text]))[0]![
        'id'
      ]
    expect([await on('2024-12-31'), await on('2025-01-01')]).toEqual([null, municipalityId])
    expect([await on('2026-04-30'), await on('2026-05-01')]).toEqual([municipalityId, elsewhere])
  })

  test('is said once: no function but placing_of() looks for the latest placing', async () => {
    expect(
      await world.sql(`select proname as name from pg_proc
        where pronamespace = 'public'::regnamespace
          and prosrc || coalesce(pg_get_function_sqlbody(oid), '') ~* 'municipal_client.*from_day desc'`),
    ).toEqual([{ name: 'placing_of' }])
  })

  test('tells whoever asks no more than they see', async () => {
    const { cooperativeId, piet, anna, casper, database } = world
    const seenBy = (actor: typeof anna | typeof casper, memberId: string) =>
      database.read(actor, async (tx) => {
        const { rows } = await sql<{ id: string | null }>`
          select municipality_of(${cooperativeId}, ${memberId}, today()) as id`.execute(tx)
        return rows[0]!.id !== null
      })
    expect(await seenBy(anna, anna.memberId)).toBe(true)
    expect(await seenBy(anna, piet.memberId)).toBe(false)
    expect(await seenBy(casper, anna.memberId)).toBe(false)
  })
})
