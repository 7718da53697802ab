/** Who left accounts for the months in which they were a member: the last statement comes after the last day. */
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { stopPdfRenderer } from '../../../platform/pdf.ts'
import { day } from '../../../values/day.ts'
import { reasonOf } from '../../sales/sales-play.fixture.ts'
import { giveConsent } from '../consent/give-consent.ts'
import { revokeConsent } from '../consent/revoke-consent.ts'
import { askToPost } from './ask-to-post.ts'
import { hashOfDestination } from './destination.ts'
import { noteOpened } from './note-opened.ts'
import { objectToStatement } from './object-to-statement.ts'
import * as play from './statement-play.fixture.ts'
import type { StatementWorld } from './statement-play.fixture.ts'

let world: StatementWorld
let former: StatementWorld['anna']

const leaves = async (lastDay: string) => {
  await world.sql('update member set left_on = $2 where id = $1', [world.anna.memberId, lastDay])
  await world.sql('update role_assignment set until = at_now() where person_id = $1', [world.anna.personId])
  former = { ...world.anna, roles: [], left: true }
}
beforeEach(async () => {
  world = await play.statementWorld()
  world.setNow('2026-04-01T05:00:00Z')
  await leaves('2026-03-20')
  await play.monthIsOver(world)
})
afterEach(() => world.close())
afterAll(() => stopPdfRenderer())

const mine = async () => (await play.statements(world, former))[0]!
const kinds = async () =>
  (await world.sql('select kind from statement_event order by at, id')).map(({ kind }) => kind)
const shareWith = (more: { fields?: ['hours']; purpose?: 'coach' } = {}) =>
  world.perform(
    giveConsent,
    former,
    { personId: world.marjolein.personId, purpose: 'case-manager', fields: ['statements'], ...more },
    newId(),
  )

test('the last one comes after the last day, and who left says that it is right', async () => {
  const statement = await mine()
  expect(statement).toMatchObject({ month: '2026-03-01', confirmedAt: null })
  expect(await play.confirm(world, former, statement, { remark: 'Tot de 20e' })).toEqual({
    ok: true,
    value: null,
  })
  await play.rest(world)
  expect((await mine()).confirmedAt).not.toBeNull()
  expect(await world.sql('select remark from statement_content')).toEqual([{ remark: 'Tot de 20e' }])
  expect(await world.sql('select statement_id from statement_document')).toEqual([
    { statement_id: statement.id },
  ])
  expect(reasonOf(await play.confirm(world, former, statement))).toBe('statement-confirmed-before')
})

test('what they did not read they do not confirm, and of nobody else', async () => {
  const statement = await mine()
  const sha256 = '0'.repeat(64)
  expect(reasonOf(await play.confirm(world, former, statement, { sha256 }))).toBe('figures-changed')
  const [piets] = await play.statements(world, world.piet)
  const other = await play.confirm(world, former, { ...statement, id: piets!.id }, { sha256 })
  expect(reasonOf(other)).toBe('statement-not-found')
})

test('a month in which they were no member is not theirs to confirm', async () => {
  const statement = await mine()
  await world.sql(`update member set left_on = '2026-02-28' where id = $1`, [world.anna.memberId])
  await expect(play.confirm(world, former, statement)).rejects.toThrow()
  expect((await mine()).confirmedAt).toBeNull()
})

test('they write what is wrong, and the office answers', async () => {
  const input = { statementId: (await mine()).id, text: 'Ik werkte ook op 19 maart.' }
  expect((await world.perform(objectToStatement, former, input, newId())).ok).toBe(true)
  expect(await kinds()).toEqual(['objected'])
})

test('what they confirmed they let the office post', async () => {
  const statement = await mine()
  await play.confirm(world, former, statement)
  await play.rest(world)
  const byPost = { delivery: 'print', sentTo: 'Raadhuisplein 1' } as const
  const destination = hashOfDestination(statement.municipalityId, byPost)
  const ask = () => world.perform(askToPost, former, { statementId: statement.id, destination }, newId())
  expect((await ask()).ok).toBe(true)
  expect(reasonOf(await ask())).toBe('post-asked-before')
  expect(await kinds()).toEqual(['post-asked'])
})

test('they share the statements with the case manager, who then reads them, and stop with it', async () => {
  const statement = await mine()
  await play.confirm(world, former, statement)
  await play.rest(world)
  const open = () => world.perform(noteOpened, world.marjolein, { statementId: statement.id }, newId())
  expect(reasonOf(await open())).toBe('statement-not-found')
  const shared = await shareWith()
  await play.rest(world)
  expect(await kinds()).toEqual(['sent'])
  expect((await open()).ok).toBe(true)
  const consentId = play.value(shared)
  expect((await world.perform(revokeConsent, former, { consentId }, newId())).ok).toBe(true)
  expect(
    await world.database.read(world.marjolein, async (tx) =>
      (await tx.selectFrom('statement').select('id').execute()).map(({ id }) => id),
    ),
  ).toEqual([])
})

test('they share nothing else, and with nobody else; what they shared as a member stays stopped', async () => {
  expect(reasonOf(await shareWith({ fields: ['hours'] }))).toBe('only-statements')
  expect(reasonOf(await shareWith({ purpose: 'coach' }))).toBe('nobody-to-share-with')
  await world.sql('update member set left_on = null where id = $1', [world.anna.memberId])
  world.setNow('2026-03-01T05:00:00Z')
  await play.share(world, world.anna)
  world.setNow('2026-04-01T05:00:00Z')
  await world.sql(`update member set left_on = '2026-03-20' where id = $1`, [world.anna.memberId])
  await play.confirm(world, former, await mine())
  await play.rest(world)
  expect(await kinds()).toEqual([])
  // Given anew it is the statements alone, whatever was in the one before.
  play.value(await shareWith())
  expect(await world.sql('select fields from consent where revoked_at is null')).toEqual([
    { fields: ['statements'] },
  ])
})

test('their hours they write down until their last day, and the statement says them', async () => {
  const noted = await play.worked(world, former, '2026-03-19', 240)
  expect(noted.ok).toBe(true)
  expect((await play.worked(world, former, '2026-03-19', 180)).ok).toBe(true)
  expect(reasonOf(await play.worked(world, former, '2026-03-21', 60))).toBe('member-left')
  const statement = await mine()
  expect(await play.figuresText(world, former, statement)).toContain('"minutes": 180')
  await play.confirm(world, former, statement)
  // What changes afterwards asks for the next version.
  await play.worked(world, former, '2026-03-18', 60)
  await play.rest(world)
  expect(await mine()).toMatchObject({ version: 2, confirmedAt: null })
})

test('who left is reminded as everybody is', async () => {
  await world.sql(`update person set email = 'anna@voorbeeld.example' where id = $1`, [world.anna.personId])
  await play.morning(world, day('2026-04-06'))
  world.setNow('2026-04-06T05:00:00Z')
  await play.morning(world, day('2026-04-06'))
  expect(await kinds()).toContain('reminded')
})
