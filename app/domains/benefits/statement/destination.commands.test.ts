/** Where a statement goes: read by the member, kept with what they confirmed, and used when it is sent. */
import { CompiledQuery } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import type { Actor } from '../../../platform/actor.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { reasonOf } from '../../sales/sales-play.fixture.ts'
import { editMunicipality } from '../agreement/edit-municipality.ts'
import { notePosted } from './note-posted.ts'
import * as play from './statement-play.fixture.ts'
import type { StatementWorld } from './statement-play.fixture.ts'

let world: StatementWorld
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

const begin = async (delivery: 'portal' | 'mail' | 'print') => {
  world = await play.statementWorld(delivery)
  world.setNow('2026-04-01T05:00:00Z')
  await play.monthIsOver(world)
}
const mine = async () => (await play.statements(world, world.anna))[0]!
const kinds = async () =>
  (await world.sql('select kind from statement_event order by at, id')).map(({ kind }) => kind)
const tries = (actor: Actor, text: string, ...values: unknown[]) =>
  world.database.write(
    actor,
    async (tx) => Number((await tx.executeQuery(CompiledQuery.raw(text, values))).numAffectedRows),
    () => true,
  )
const RESTRICTED = { code: '23001' }

describe('a way that the administrator changes alone', () => {
  beforeEach(() => begin('mail'))

  test('changes nothing: what was confirmed goes where the member read, and so does the next one', async () => {
    const { anna, greet, municipalityId } = world
    await play.confirm(world, anna, await mine())
    const mail = { delivery: 'mail', email: 'greet@elders.example', address: '', dueDay: 10 } as const
    const input = { ...mail, municipalityId, name: 'Gemeente Dalwijk' }
    expect(await world.perform(editMunicipality, greet, input, newId())).toEqual({
      ok: true,
      value: 'way-asked',
    })
    await play.rest(world)
    await play.night(world)
    await play.rest(world)
    expect(world.sent.map(({ to }) => to)).toEqual(['uitkering@dalwijk.example'])
  })

  test('is refused by the database as well', async () => {
    const { anna, greet, bea } = world
    const change = `update municipality set email = 'greet@elders.example'`
    await expect(tries(greet, change)).rejects.toMatchObject(RESTRICTED)
    await expect(tries(bea, change)).rejects.toMatchObject(RESTRICTED)
    await expect(tries(bea, `update municipality set name = 'Anders'`)).rejects.toMatchObject(RESTRICTED)
    await expect(
      tries(
        greet,
        `update municipality set asked_delivery = 'mail', asked_email = 'x@y.example', asked_address = '',
        asked_by = $1, asked_at = now()`,
        bea.personId,
      ),
    ).rejects.toMatchObject(RESTRICTED)
    const statement = await mine()
    const elsewhere = `update statement set confirmed_at = now(), confirmed_by = $2, delivery = 'mail',
      sent_to = 'greet@elders.example' where id = $1`
    await expect(tries(anna, elsewhere, statement.id, anna.personId)).rejects.toMatchObject(RESTRICTED)
  })

  test('and a mail with the PDF goes nowhere else', async () => {
    const job: Actor = { kind: 'job', cooperativeId: world.cooperativeId }
    await play.confirm(world, world.anna, await mine())
    await play.rest(world)
    const away = `insert into mail (cooperative_id, id, to_address, subject, body_text, attachment_ids, about_kind,
        about_id, queued_at)
      select d.cooperative_id, gen_random_uuid(), 'greet@elders.example', 'x', 'x', array[d.file_id], 'statement',
        d.statement_id, now() from statement_document d`
    await expect(tries(job, away)).rejects.toMatchObject(RESTRICTED)
    await expect(tries(job, `update mail set to_address = 'greet@elders.example'`)).rejects.toMatchObject(
      RESTRICTED,
    )
  })
})

describe('another way that two people agreed', () => {
  test('while the member looks: nobody confirms where they did not read that it goes', async () => {
    await begin('mail')
    const statement = await mine()
    const destination = await play.destinationHash(world, world.anna, statement)
    await play.goesElsewhere(world, { delivery: 'mail', email: 'nieuw@dalwijk.example' })
    expect(reasonOf(await play.confirm(world, world.anna, statement, { destination }))).toBe(
      'destination-changed',
    )
    await play.confirm(world, world.anna, statement)
    await play.rest(world)
    expect(world.sent.map(({ to }) => to)).toEqual(['nieuw@dalwijk.example'])
  })

  test('after confirming, by the portal nobody read yet: called back, and asked anew, once', async () => {
    await begin('portal')
    await play.confirm(world, world.anna, await mine())
    await play.rest(world)
    world.setNow('2026-04-02T05:00:00Z')
    await play.goesElsewhere(world, { delivery: 'mail', email: 'nieuw@dalwijk.example' })
    await play.night(world)
    await play.night(world)
    await play.rest(world)
    expect(world.sent).toEqual([])
    expect(await kinds()).toEqual(['recalled'])
    const [again, first] = await play.statements(world, world.anna)
    expect([again!.version, again!.confirmedAt, first!.delivery]).toEqual([2, null, 'portal'])
    await play.confirm(world, world.anna, again!)
    await play.rest(world)
    await play.night(world)
    expect(world.sent.map(({ to }) => to)).toEqual(['nieuw@dalwijk.example'])
    expect(await play.statements(world, world.anna)).toHaveLength(2)
  })

  test('before it was posted: the office does not post it, and the member is asked anew', async () => {
    await begin('print')
    const statement = await mine()
    await play.confirm(world, world.anna, statement)
    await play.rest(world)
    world.setNow('2026-04-02T05:00:00Z')
    await play.goesElsewhere(world, { delivery: 'print', address: 'Nieuw plein 2' })
    const posted = await world.perform(notePosted, world.greet, { statementId: statement.id }, newId())
    expect(reasonOf(posted)).toBe('statement-recalled')
    await play.night(world)
    expect((await mine()).version).toBe(2)
  })

  test('when the mail failed for good: it is asked anew, with the new address', async () => {
    await begin('mail')
    await play.confirm(world, world.anna, await mine())
    world.postOffice(false)
    await expect(play.rest(world)).rejects.toThrow('closed')
    await play.goesElsewhere(world, { delivery: 'mail', email: 'nieuw@dalwijk.example' })
    world.setNow('2026-04-02T05:00:00Z')
    await play.night(world)
    expect(await kinds()).toEqual(['send-failed'])
    world.setNow('2026-04-05T05:00:00Z')
    await play.night(world)
    expect(await kinds()).toEqual(['send-failed', 'recalled'])
    expect((await mine()).version).toBe(2)
  })
})
