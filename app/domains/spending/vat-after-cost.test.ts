import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import { parseEuro } from '../../values/money.ts'
import { setVatMode } from '../cooperative/index.ts'
import { enterCost, reverseCost } from './index.ts'
import { CONCERNS } from './cost-concerns.ts'

let world: World
beforeAll(async () => (world = await smallWorld()))
afterAll(() => world.close())

const toKor = (fromDay: string) =>
  world.perform(setVatMode, world.bea, { mode: 'kor', fromDay: day(fromDay) }, newId())

const cost = (vat: string) => ({
  memberId: world.anna.memberId,
  supplier: 'Hornbach',
  description: 'verf',
  spentOn: day('2026-03-20'),
  total: parseEuro('24,20')!,
  vat: parseEuro(vat)!,
  paidBy: 'cooperative' as const,
  sure: [...CONCERNS],
  receipt: { name: 'bon.pdf', mediaType: 'application/pdf' as const, content: Buffer.from(`%PDF ${vat}`) },
})

test('the KOR does not begin before a cost whose VAT was deducted; one without VAT or taken back is free', async () => {
  expect(await world.perform(enterCost, world.greet, cost('0,00'), newId())).toMatchObject({ ok: true })
  const deducted = await world.perform(enterCost, world.greet, cost('4,20'), newId())
  if (!deducted.ok) throw new Error(deducted.reason)
  for (const from of ['2026-03-10', '2026-03-20'])
    expect(await toKor(from)).toEqual({
      ok: false,
      reason: 'vat-mode-costs-booked',
      facts: { last: '2026-03-20', first: '2026-03-21' },
    })
  const reason = 'verkeerd lid'
  await world.perform(reverseCost, world.greet, { costId: deducted.value, reason }, newId())
  expect(await toKor('2026-03-10')).toEqual({ ok: true, value: null })
})
