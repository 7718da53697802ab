/** A member who never signs in has a share too: their yes on paper is noted by another than who put it forward. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { editSubmitted } from './edit-submitted.ts'
import { jointPlay } from './joint-play.fixture.ts'
import { noteYesOnPaper } from './note-yes-on-paper.ts'
import { commandId, customerOfMember, reasonOf, typed } from './sales-play.fixture.ts'

let world: World
let mia: MemberOfWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())

const { halves, revisionOf, drafted, split, submit, issue, stored } = jointPlay(() => ({ world, mia, zon }))

const noted = async (
  id: Id<'invoice'>,
  by: PersonActor = world.greet,
  memberId = mia.memberId,
  signedOn = day('2026-03-29'),
) => {
  const seen = { invoiceId: id, memberId, revision: await revisionOf(id), signedOn }
  return reasonOf(await world.perform(noteYesOnPaper, by, seen, commandId()))
}
const withoutAddress = () => world.sql('update person set email = null where id = $1', [mia.personId])

async function waiting(): Promise<Id<'invoice'>> {
  const id = await drafted()
  await split(id, halves())
  await submit(id)
  return id
}

test('only of who has no address and no passkey; not by a member, nor by whoever has a share', async () => {
  await world.sql(`update person set email = 'mia@voorbeeld.example' where id = $1`, [mia.personId])
  const id = await waiting()
  expect(await noted(id)).toBe('paper-not-needed')
  await withoutAddress()
  expect(await noted(id, world.anna)).toBe('not-permitted')
  expect(await noted(id, mia)).toBe('not-permitted')
  expect(await noted(id, world.greet, world.piet.memberId)).toBe('draft-not-found')
  expect(await issue(id)).toBe('share-not-agreed')
  expect(await noted(id, world.greet, mia.memberId, day('2026-03-28'))).toBe('paper-day')
  expect(await noted(id, world.greet, mia.memberId, day('2026-03-30'))).toBe('paper-day')
  expect(await noted(id)).toBeUndefined()
  expect(await noted(id)).toBe('agreed-already')
  const share = (await stored(id))!.shares.find(({ memberId }) => memberId === mia.memberId)
  expect(share).toMatchObject({ agreedOnPaper: true, agreedBy: world.greet.personId })
  expect(await issue(id)).toBeUndefined()
})

test('not by who wrote it, and for exactly this revision: a change asks for another sheet', async () => {
  await withoutAddress()
  const id = await waiting()
  expect(await noted(id)).toBeUndefined()
  const before = (await stored(id))!
  const {
    submit: _,
    memberId: __,
    ...content
  } = typed(world.anna, zon, {
    lines: before.lines.map((one) => ({ ...one, description: `${one.description} (anders)` })),
  })
  const more = { ...content, memberId: world.anna.memberId, invoiceId: id, revision: before.revision }
  expect(reasonOf(await world.perform(editSubmitted, world.greet, more, commandId()))).toBeUndefined()
  expect(await noted(id)).toBe('asked-by-you')
  expect(await issue(id)).not.toBeUndefined()
})

test('whoever runs SQL as the application notes nothing in the name of who signs in', async () => {
  await world.sql(`update person set email = 'mia@voorbeeld.example' where id = $1`, [mia.personId])
  const id = await waiting()
  const revision = await revisionOf(id)
  const sneaky = world.database.write(
    world.greet,
    async (tx) => {
      await tx
        .updateTable('invoice_share')
        .set({
          agreed_revision: revision,
          agreed_by: world.greet.personId,
          agreed_on_paper: true,
          signed_on: day('2026-03-29'),
        })
        .where('invoice_id', '=', id)
        .where('member_id', '=', mia.memberId)
        .execute()
      return true
    },
    () => true,
  )
  await expect(sneaky).rejects.toThrow('a yes on paper is noted by another')
})
