import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { webOf } from '../../../test/world-web.ts'
import { runChecks } from '../../platform/integrity.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { importingRoutes } from './routes.ts'

let world: World
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await smallWorld()
  web = await webOf(world, importingRoutes)
})
afterAll(() => world.close())

const HERE = '/gildehuis/inlezen'
const count = async (of: string) => Number((await world.sql(`select count(*) from ${of}`))[0]!['count'])

/** Chooses a file and takes the columns as they were guessed; gives the address of the list. */
async function chosen(
  actor: PersonActor,
  kind: string,
  text: string,
  on = ['31', '12', '2025'],
): Promise<string> {
  const sent = await web.post(actor, `${HERE}/nieuw/${kind}`, { file: new File([text], 'lijst.csv') })
  expect([sent.status, sent.to]).toEqual([303, expect.stringMatching(/\/kolommen$/)])
  const form = await web.get(actor, sent.to)
  const columns = [...form.html.matchAll(/<select[^>]*name="(columns\.\w+)"[^>]*>(.*?)<\/select>/gs)].flatMap(
    ([, name, inside]) => {
      const value = /<option value="(\d+)" selected/.exec(inside!)?.[1]
      return value === undefined ? [] : [[name!, value]]
    },
  )
  const day = { countsOnDay: on[0]!, countsOnMonth: on[1]!, countsOnYear: on[2]! }
  const done = await web.post(actor, sent.to, {
    ...(Object.fromEntries(columns) as Record<string, string>),
    ...day,
  })
  expect(done.status).toBe(303)
  return done.to
}

const carryOut = (actor: PersonActor, at: string, revision = '2') => web.post(actor, at, { revision })

describe('members and customers', () => {
  test('come in whole, are known the second time, and get no access by it', async () => {
    const list =
      'Naam;E-mailadres;Lid sinds;Onderneming;BSN\n' +
      'Mia Kok;mia@example.org;1-2-2026;Mia knipt;111222333\nAnna de Vries;;1-1-2020;;\n'
    const at = await chosen(world.greet, 'members', list)
    expect((await world.sql('select rows::text as rows from import_file'))[0]!['rows']).not.toContain(
      '111222333',
    )
    const shown = await web.get(world.greet, at)
    expect(shown.html).toContain('Lees 1 regel in')
    expect(await count('member')).toBe(2)
    const done = await carryOut(world.greet, at)
    expect(done.status).toBe(303)
    expect((await web.get(world.greet, at)).html).toContain('1 regel kwam erbij, 1 was er al.')
    expect(await count('member')).toBe(3)
    // Of each member the log says who entered them, as if it was done one by one.
    expect(
      await world.sql(
        `select l.name, l.person_id from command_log l join member m on m.id = l.subject_id
         join person p on p.id = m.person_id where p.name = 'Mia Kok'`,
      ),
    ).toEqual([{ name: 'members.add-member', person_id: world.greet.personId }])
    expect(
      await count(`sign_in_card where person_id in (select id from person where name = 'Mia Kok')`),
    ).toBe(0)
    expect((await world.sql('select rows from import_file'))[0]!['rows']).toBeNull()
    const again = await chosen(world.greet, 'members', list)
    const second = await web.get(world.greet, again)
    expect(second.html).toContain('Precies dit bestand is al ingelezen')
    expect(second.html).toContain('Er is niets nieuws in dit bestand.')
    expect((await carryOut(world.greet, again)).status).toBe(409)
    expect(await count('member')).toBe(3)
  })

  test('with one line wrong bring nothing, and say where', async () => {
    const at = await chosen(
      world.greet,
      'customers',
      'Klantnaam,Lid,KvK\n"De Lelie, bloemen",Anna de Vries,12345678\nRoos,Niemand,9\n',
    )
    const shown = await web.get(world.greet, at)
    expect(shown.html).toContain('Er is geen onderneming of lid dat &quot;Niemand&quot; heet.')
    expect(shown.html).not.toContain('regel in<')
    expect((await carryOut(world.greet, at)).status).toBe(409)
    expect(await count('customer')).toBe(0)
  })

  test('changed meanwhile, or thrown away, are not carried out', async () => {
    const at = await chosen(world.greet, 'customers', 'Klantnaam;Lid\nDe Lelie;Anna de Vries\n')
    expect((await carryOut(world.greet, at, '1')).html).toContain('Er is net iets veranderd')
    expect(
      (await web.post(world.piet, `${at}/kolommen`, { 'columns.name': '0', 'columns.owner': '1' })).status,
    ).toBe(409)
    expect((await web.post(world.greet, at, { intent: 'throw-away' })).status).toBe(303)
    expect((await web.get(world.greet, at)).status).toBe(404)
  })
})

describe('what goes into the books', () => {
  test('is carried out by another; open invoices are late, matched and shared out no more', async () => {
    const customers = await chosen(world.greet, 'customers', 'Klantnaam;Lid\nBakkerij De Zon;Anna de Vries\n')
    expect((await carryOut(world.greet, customers)).status).toBe(303)
    const at = await chosen(
      world.greet,
      'invoices',
      'Factuurnummer;Klant;Lid;Factuurdatum;Vervaldatum;Openstaand;BTW\n' +
        'F-31;Bakkerij De Zon;Anna de Vries;1-12-2025;31-12-2025;1.210,00;210,00\n' +
        'F-32;Bakkerij De Zon;Anna de Vries;2-12-2025;1-1-2026;€ 50;\n',
    )
    const own = await carryOut(world.greet, at)
    expect(own.status).toBe(409)
    expect(own.html).toContain('Jij koos dit bestand')
    expect((await carryOut(world.piet, at)).status).toBe(303)
    const found = await world.sql(
      'select number, open, net, vat, shared_net, state, share_on from invoice order by number',
    )
    expect(found).toEqual([
      {
        number: 'F-31',
        open: '121000',
        net: '100000',
        vat: '21000',
        shared_net: '0',
        state: 'issued',
        share_on: 'before',
      },
      {
        number: 'F-32',
        open: '5000',
        net: '5000',
        vat: '0',
        shared_net: '0',
        state: 'issued',
        share_on: 'before',
      },
    ])
    expect(await count('sharing')).toBe(0)
    expect(await runChecks(world.ownerUrl)).toEqual([])
  })

  test('an opening balance balances, and comes once', async () => {
    const skew = await chosen(world.greet, 'balance', 'Rekening;Debet;Credit\n1100;100,00;\n0500;;90,00\n')
    expect((await web.get(world.piet, skew)).html).toContain('niet in evenwicht')
    expect((await carryOut(world.piet, skew)).status).toBe(409)
  })

  test('nobody reads in their own pot', async () => {
    const at = await chosen(world.greet, 'pots', 'Lid;Bedrag\nPiet Bakker;10,00\nAnna de Vries;20,00\n')
    expect((await web.get(world.piet, at)).html).toContain('Dit gaat over jou.')
    expect((await carryOut(world.piet, at)).status).toBe(409)
    expect(await count('pot_movement')).toBe(0)
  })
})

test('on a day of which the books are closed is told to who chooses the day, not to who reads it in', async () => {
  await world.sql('alter table period_close disable trigger user')
  await world.sql(`insert into period_close values ($1, '2025-12-31', now(), $2)`, [
    world.cooperativeId,
    world.greet.personId,
  ])
  await world.sql('alter table period_close enable trigger user')
  const file = new File(['Rekening;Saldo\n1100;5,00\n2000;-5,00\n'], 'later.csv')
  const sent = await web.post(world.greet, `${HERE}/nieuw/balance`, { file })
  const form = await web.get(world.greet, sent.to)
  expect(form.html).toMatch(/name="countsOnYear"[^>]*value="2026"/)
  const day = { countsOnDay: '31', countsOnMonth: '12', countsOnYear: '2025' }
  const refused = await web.post(world.greet, sent.to, {
    'columns.account': '0',
    'columns.amount': '1',
    ...day,
  })
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('De boeken zijn gesloten tot en met 31 december 2025. Kies een latere dag.')
})

describe('a file that is no list', () => {
  test.each([
    ['', 'it bestand is leeg.'],
    ['Naam;Bedrag\n"half', 'Dit bestand is niet heel'],
    ['PK\u0003\u0004half', 'Dit bestand is niet heel'],
    ['Naam;Lid sinds\n', 'Er staan alleen koppen in dit bestand'],
  ])('%j gets a sentence, and nothing changes', async (text, sentence) => {
    const before = await count('import_file')
    const sent = await web.post(world.greet, `${HERE}/nieuw/members`, {
      file: new File([text], 'lijst.xlsx'),
    })
    expect([409, 422]).toContain(sent.status)
    expect(sent.html).toContain(sentence)
    expect(await count('import_file')).toBe(before)
  })

  test('is not for who is no administrator', async () => {
    expect((await web.get(world.anna, HERE)).status).toBe(403)
    expect((await web.get(world.otto, HERE)).status).toBe(403)
  })
})
