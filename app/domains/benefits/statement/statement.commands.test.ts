import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { doNow } from '../../../platform/jobs.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { creditInvoice } from '../../sales/index.ts'
import { customerOfMember, issuedOf, pay, reasonOf, value } from '../../sales/sales-play.fixture.ts'
import { printStatementJob } from '../jobs.ts'
import { hashOfFigures } from './confirm-statement.ts'
import { readFigures } from './figures.ts'
import * as play from './statement-play.fixture.ts'
import type { StatementWorld } from './statement-play.fixture.ts'

let world: StatementWorld
const begin = async (delivery: 'portal' | 'mail' | 'print' = 'portal') => {
  world = await play.statementWorld(delivery)
  world.setNow('2026-04-01T05:00:00Z')
}
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

const mine = async () => (await play.statements(world, world.anna))[0]!
const frozen = async (id: string) => ({
  content: (await world.sql('select * from statement_content where statement_id = $1', [id]))[0]!,
  pdf: (
    await world.sql(
      'select f.* from statement_document d join file f on f.id = d.file_id where d.statement_id = $1',
      [id],
    )
  )[0],
})

describe('a month that is over', () => {
  beforeEach(() => begin())

  test('has one statement for each member who belongs to a municipality, however often the work is done', async () => {
    await Promise.all([play.monthIsOver(world), play.monthIsOver(world)])
    await play.monthIsOver(world)
    const [statement, ...more] = await play.statements(world, world.anna)
    expect(more).toEqual([])
    expect(statement).toMatchObject({
      month: '2026-03-01',
      version: 1,
      dueOn: '2026-04-10',
      delivery: 'portal',
      confirmedAt: null,
    })
    expect(await play.statements(world, world.piet)).toHaveLength(1)
  })

  test('of who had left by then or belonged to no municipality is none; who left within it tells', async () => {
    const { anna, piet, sql } = world
    await sql(`update member set left_on = '2026-02-28' where id = $1`, [anna.memberId])
    await sql(`update municipal_client set from_day = '2026-04-01' where member_id = $1`, [piet.memberId])
    await play.monthIsOver(world)
    expect(await sql('select from statement')).toEqual([])
    await sql(`update member set left_on = '2026-03-02' where id = $1`, [anna.memberId])
    await play.monthIsOver(world)
    expect(await play.statements(world, anna)).toHaveLength(1)
  })

  test('of who was placed with a municipality later is made in the night', async () => {
    await world.sql(`update municipal_client set from_day = '2026-03-31' where member_id = $1`, [
      world.piet.memberId,
    ])
    await play.night(world, day('2026-04-03'))
    expect(await play.statements(world, world.piet)).toHaveLength(1)
  })
})

describe('confirming', () => {
  beforeEach(async () => {
    await begin()
    await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
    await play.worked(world, world.anna, '2026-03-12', 150)
    await play.monthIsOver(world)
  })

  test('keeps what was read word for word, and makes one PDF with the data in it', async () => {
    const statement = await mine()
    const text = await play.figuresText(world, world.anna, statement)
    expect((await play.confirm(world, world.anna, statement, { remark: 'Ik was ziek.' })).ok).toBe(true)
    await play.rest(world)
    const { content, pdf } = await frozen(statement.id)
    expect(content['figures']).toBe(text)
    expect(content['figures_sha256']).toEqual(createHash('sha256').update(text).digest())
    const figures = readFigures(text)
    expect(figures.income).toMatchObject({ net: '10000', invoices: [{ number: '2026-0001', open: '12100' }] })
    expect(figures.hours).toMatchObject({ noted: true, minutes: 150 })
    const bytes = pdf!['content'] as Buffer
    expect(pdf!['name']).toBe('Maandoverzicht maart 2026.pdf')
    expect(pdf!['sha256']).toEqual(createHash('sha256').update(bytes).digest())
    const latin = bytes.toString('latin1')
    for (const sign of ['<pdfaid:conformance>A</pdfaid:conformance>', '/Lang (nl-NL)', '/S /H1', '/S /TH'])
      expect(latin).toContain(sign)
    expect(latin).toContain('maandoverzicht-2026-03-v1.json')
  })

  test('of figures that changed meanwhile is refused, and keeps nothing', async () => {
    const statement = await mine()
    await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
    const before = await play.figuresText(world, world.anna, statement)
    await play.worked(world, world.anna, '2026-03-13', 60)
    const sha256 = createHash('sha256').update(before).digest('hex')
    expect(reasonOf(await play.confirm(world, world.anna, statement, { sha256 }))).toBe('figures-changed')
    expect(await world.sql('select from statement_content')).toEqual([])
    expect((await play.confirm(world, world.anna, statement)).ok).toBe(true)
  })

  test('twice, in two tabs and with the same press: it is one', async () => {
    const statement = await mine()
    const commandId = newId()
    // All four saw the same: what was read decides, and not when each of them looked.
    const sha256 = hashOfFigures(await play.figuresText(world, world.anna, statement))
    const pressed = await Promise.all([
      play.confirm(world, world.anna, statement, { commandId, sha256 }),
      play.confirm(world, world.anna, statement, { commandId, sha256 }),
      play.confirm(world, world.anna, statement, { sha256 }),
      play.confirm(world, world.anna, statement, { sha256 }),
    ])
    const reasons = pressed.map(reasonOf)
    expect(
      reasons.filter((reason) => reason !== undefined && reason !== 'statement-confirmed-before'),
    ).toEqual([])
    expect(reasons).toContain(undefined)
    expect(await world.sql('select from statement_content')).toHaveLength(1)
    await play.rest(world)
    expect(await world.sql('select from statement_document')).toHaveLength(1)
  })

  test('of somebody else is refused: also by the administrator, who sees that it is there', async () => {
    const { anna, piet } = world
    const statement = await mine()
    const sha256 = createHash('sha256')
      .update(await play.figuresText(world, anna, statement))
      .digest('hex')
    expect(reasonOf(await play.confirm(world, piet, statement, { sha256 }))).not.toBeUndefined()
    expect((await mine()).confirmedAt).toBeNull()
  })

  test('and changing everything later leaves every byte of it', async () => {
    const { anna, greet, sql, cooperativeId, municipalityId } = world
    const statement = await mine()
    await play.confirm(world, anna, statement)
    await play.rest(world)
    const before = await frozen(statement.id)
    await play.worked(world, anna, '2026-03-12', 30)
    await issuedOf(world, anna, await customerOfMember(world, anna))
    await sql(
      `insert into municipality_policy values ($1, $2, $3, 1, '2026-01-01', null, '{"changed": true}', now(), $4)`,
      [cooperativeId, newId(), municipalityId, greet.personId],
    )
    await sql(`insert into benefit_parameter values (gen_random_uuid(), 'PW', 'proef', '2026-01-01', null,
      '{"cents": 1}', 'proef', 'high', null, now())`)
    await sql(`update municipality set name = 'Anders', due_day = 3 where id = $1`, [municipalityId])
    await sql(`update member set name = 'Anna Anders' where id = $1`, [anna.memberId])
    await play.rest(world)
    await doNow(world.jobs, printStatementJob, cooperativeId, { statementId: statement.id })
    await play.night(world)
    expect(await frozen(statement.id)).toEqual(before)
    await expect(sql(`update statement_content set remark = 'x'`)).rejects.toThrow()
  })
})

describe('what is known later', () => {
  beforeEach(() => begin())
  let invoiceId: Id<'invoice'>
  const confirmed = async () => {
    invoiceId = await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
    await play.worked(world, world.anna, '2026-03-12', 150)
    await play.monthIsOver(world)
    const statement = await mine()
    await play.confirm(world, world.anna, statement)
    await play.rest(world)
    return statement
  }
  const changes = async () => {
    const latest = await mine()
    const { changed } = readFigures(await play.figuresText(world, world.anna, latest))
    return { latest, changed: changed.since === 'version' ? changed.changes : [] }
  }

  test('nothing changed: no version in the night', async () => {
    await confirmed()
    await play.night(world)
    expect(await play.statements(world, world.anna)).toHaveLength(1)
  })

  test('a late payment makes a version that says so, once', async () => {
    await confirmed()
    world.setNow('2026-04-20T03:00:00Z')
    await pay(world, invoiceId, 12_100n, day('2026-04-15'))
    await Promise.all([play.night(world), play.night(world)])
    expect(await play.statements(world, world.anna)).toHaveLength(2)
    const { latest, changed } = await changes()
    expect(latest).toMatchObject({ version: 2, confirmedAt: null, dueOn: '2026-05-10' })
    expect(changed).toContainEqual({ what: 'invoice-paid', number: '2026-0001', amount: '12100' })
    expect(changed).toContainEqual({ what: 'shared', to: 'member-pot', before: '0', after: '7000' })
    expect((await play.confirm(world, world.anna, latest)).ok).toBe(true)
    await play.night(world)
    expect(await play.statements(world, world.anna)).toHaveLength(2)
  })

  test('a credit note does too', async () => {
    await confirmed()
    value(
      await world.perform(
        creditInvoice,
        world.greet,
        { invoiceId, chosen: 'all', reason: 'dubbel' },
        newId(),
      ),
    )
    await play.night(world)
    const { changed } = await changes()
    expect(changed).toContainEqual({
      what: 'invoice-added',
      number: '2026-0002',
      kind: 'credit-note',
      net: '-10000',
    })
  })

  test('hours changed by the member make it at once, and only of a month that was confirmed', async () => {
    await confirmed()
    await play.worked(world, world.anna, '2026-02-12', 60)
    await play.worked(world, world.anna, '2026-03-12', 90)
    await play.rest(world)
    const { latest, changed } = await changes()
    expect(latest.version).toBe(2)
    expect(changed).toEqual([
      { what: 'hours', from: '2026-03-09', until: '2026-03-15', before: 150, after: 90 },
    ])
  })
})
