/** Short words for the tests of VAT on a real database: what a return would say, filing it, a receipt, a payment. */
import { newId } from '../../../test/new-id.ts'
import { as, must, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Database } from '../../platform/database.ts'
import { day } from '../../values/day.ts'
import { parseEuro, toDecimal } from '../../values/money.ts'
import { balanceOf, post, type AccountPurpose, type EntryLine } from '../books/index.ts'
import { approveCost, enterCost, CONCERNS } from '../spending/index.ts'
import { fileVatReturn, returnContent } from './file-vat-return.ts'
import { seenOf } from './filed-content.ts'
import type { VatPeriod } from './vat-period.ts'
import { returnNow, vatStanding } from './load-vat-standing.ts'

export const REFERENCE = '5000 0567 8901 2345'

/** What people do with VAT in a world. */
export function vatPlay(world: World) {
  const { cooperativeId, greet } = world
  const read = <T>(work: (tx: Parameters<Parameters<Database['read']>[1]>[0]) => Promise<T>): Promise<T> =>
    world.database.read(greet, work)
  const standing = () => read((tx) => vatStanding(tx, cooperativeId, world.clock().today))
  /** The return of a period as it would be filed now. */
  const now = (period: VatPeriod) =>
    read(async (tx) => {
      const { reckoned } = await returnNow(
        tx,
        cooperativeId,
        period,
        await vatStanding(tx, cooperativeId, world.clock().today),
      )
      return { reckoned, content: await returnContent(tx, cooperativeId, period, reckoned) }
    })
  return {
    read,
    standing,
    now,
    balance: async (purpose: AccountPurpose) =>
      toDecimal(await read((tx) => balanceOf(tx, cooperativeId, purpose))),
    async file(period: VatPeriod, more: object = {}, actor: PersonActor = greet) {
      const { content } = await now(period)
      const { length, from } = period
      const filedOn = world.clock().today
      const given = { length, from, filedOn, paymentReference: REFERENCE, seen: seenOf(content), ...more }
      return world.perform(fileVatReturn, actor, given, newId())
    },
    /** Above the limit another says yes to it before it is booked. */
    cost: async (spentOn: string, total: string, vat: string) => {
      const costId = await must(world.perform(enterCost, greet, receipt(world, spentOn, total, vat), newId()))
      const waits = await world.sql('select from waiting_cost where id = $1 and answer is null', [costId])
      if (waits.length > 0) await must(world.perform(approveCost, world.piet, { costId }, newId()))
      return costId
    },
    /** What the bank does with a payment to the Belastingdienst, booked by hand on its account. */
    pays: (amount: string) =>
      as(world, greet, (tx) => {
        const cents = parseEuro(amount)!
        const lines: EntryLine[] = [
          { account: 'vat-settled', amount: cents },
          { account: 'bank', amount: -cents },
        ]
        const entry = {
          book: 'bank' as const,
          countsOn: world.clock().today,
          description: 'Belastingdienst',
          lines,
        }
        return post(tx, greet, entry, world.clock(), newId())
      }),
  }
}

function receipt(world: World, spentOn: string, total: string, vat: string) {
  return {
    memberId: world.anna.memberId,
    supplier: 'Hornbach',
    description: 'verf',
    spentOn: day(spentOn),
    total: parseEuro(total)!,
    vat: parseEuro(vat)!,
    paidBy: 'cooperative' as const,
    sure: [...CONCERNS],
    receipt: { name: 'b.pdf', mediaType: 'application/pdf' as const, content: Buffer.from(newId()) },
  }
}

/** What came of a command, in one word. */
export const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)
