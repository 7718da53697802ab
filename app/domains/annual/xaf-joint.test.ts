import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneMoreMember, smallWorld, type MemberOfWorld, type World } from '../../../test/world.ts'
import type { Id } from '../../values/id.ts'
import { day } from '../../values/day.ts'
import { fromDecimal, sum } from '../../values/money.ts'
import { jointPlay } from '../sales/joint-play.fixture.ts'
import { customerOfMember } from '../sales/sales-play.fixture.ts'
import { exportXaf } from './export-xaf.ts'
import { brokenRules } from './xaf-rules.fixture.ts'

let world: World
let mia: MemberOfWorld
let zon: Id<'customer'>
beforeAll(async () => {
  world = await smallWorld()
  mia = await oneMoreMember(world, 'Mia Kok', 'Mia kookt')
  zon = await customerOfMember(world, world.anna)
})
afterAll(() => world.close())
const play = jointPlay(() => ({ world, mia, zon }))

test('the VAT of joint work stands once in the audit file, divided over those who did it', async () => {
  const invoice = await play.stored(await play.issuedJoint())
  const asked = { year: 2026, version: '4.0', createdOn: day('2026-11-20'), software: '0' } as const
  const actor = { kind: 'operator', cooperativeId: world.cooperativeId } as const
  const pieces = await world.database.read(actor, (tx) =>
    Array.fromAsync(exportXaf(tx, world.cooperativeId, asked)),
  )
  const xml = pieces.join('')
  expect(brokenRules(xml)).toEqual([])
  const vats = [...xml.matchAll(/<vatAmnt>([^<]+)</g)].map(([, amount]) => fromDecimal(amount!)!)
  expect(vats.length).toBeGreaterThan(1)
  expect(sum(vats)).toBe(invoice!.vatTotal)
})
