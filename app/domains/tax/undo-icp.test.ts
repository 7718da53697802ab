import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { line } from '../sales/invoice-examples.fixture.ts'
import { customerOfMember, issuedOf } from '../sales/sales-play.fixture.ts'
import { fileIcp, seenOfIcp } from './file-icp.ts'
import { icpNow } from './load-icp.ts'
import { vatPlay, word } from './tax-play.fixture.ts'
import { undoIcp } from './undo-icp.ts'
import { periodAround, type VatPeriod } from './vat-period.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

const Q1 = periodAround('quarter', day('2026-01-01'))
const Q2 = periodAround('quarter', day('2026-04-01'))

async function filed({ length, from, ...rest }: VatPeriod): Promise<Id<'icp-statement'>> {
  const period = { length, from, ...rest }
  const { content } = await vatPlay(world).read((tx) => icpNow(tx, world.cooperativeId, period))
  const filedOn = world.clock().today
  return must(
    world.perform(fileIcp, world.greet, { length, from, filedOn, seen: seenOfIcp(content) }, newId()),
  )
}
const undo = async (icpId: Id<'icp-statement'>) =>
  word(await world.perform(undoIcp, world.greet, { icpId, reason: 'typefout' }, newId()))

test('a later list tells what changed in this one: it goes first', async () => {
  const abroad = { country: 'DE', vatNumber: 'DE136695976', name: 'Bäcker' } as const
  const customer = await customerOfMember(world, world.anna, abroad)
  const sold = (on: string) =>
    issuedOf(world, world.anna, customer, {
      lines: [{ ...line('Entwurf', 1, 100_000n), vatCode: 'eu-service' }],
      workedFrom: day(on),
      workedUntil: day(on),
    })
  await sold('2026-03-12')
  world.setNow('2026-04-10T10:00:00Z')
  const first = await filed(Q1)
  await sold('2026-04-02')
  world.setNow('2026-07-10T10:00:00Z')
  const second = await filed(Q2)
  expect(await undo(newId<'icp-statement'>())).toBe('icp-not-found')
  expect(await undo(first)).toBe('vat-later-filed')
  expect([await undo(second), await undo(second), await undo(first)]).toEqual(['ok', 'icp-not-found', 'ok'])
  await filed(Q1)
})
