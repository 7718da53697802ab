/** What tests do with receipts: handing one in, looking at it, deciding on it. */
import sharp from 'sharp'
import { newId } from '../../../test/new-id.ts'
import { must, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { parseEuro } from '../../values/money.ts'
import { enterCost, CONCERNS } from '../spending/index.ts'
import { handInReceipt } from './hand-in-receipt.ts'
import { pagesOf } from './receipt-page.db.ts'
import { receiptById } from './receipt.db.ts'
import { returnReceipt } from './return-receipt.ts'
import { withdrawReceipt } from './withdraw-receipt.ts'

let made = 0

/** A photo that was not there before. */
export async function photo({ ofPhone = false } = {}): Promise<Buffer> {
  made += 1
  const picture = sharp({ create: { width: 40 + made, height: 60, channels: 3, background: '#def' } }).jpeg()
  return (ofPhone ? picture.withExif({ IFD0: { Make: 'Fairphone' } }) : picture).toBuffer()
}

/** What came of a command, in a word. */
export const word = (answer: { ok: boolean; reason?: string }) => (answer.ok ? 'ok' : answer.reason)

/** The hands of a world: Anna hands in, Greet decides, unless it is said otherwise. */
export function handsOf(world: World) {
  const handIn = async (
    more: Partial<{ memberId: Id<'member'>; pages: Buffer[] }> = {},
    actor: World['greet'] = world.anna,
  ) => {
    const contents = more.pages ?? [await photo()]
    const pages = contents.map((content, i) => ({ name: `bon-${i}.jpg`, content }))
    const input = {
      memberId: more.memberId ?? world.anna.memberId,
      note: 'verf',
      paidBy: 'member' as const,
      pages,
    }
    return world.perform(handInReceipt, actor, input, newId())
  }
  const costs = {
    supplier: 'Hornbach',
    description: 'verf',
    spentOn: day('2026-03-10'),
    total: parseEuro('24,20')!,
    vat: parseEuro('4,20')!,
    paidBy: 'cooperative' as const,
    sure: [...CONCERNS],
  }
  return {
    handIn,
    handed: (...given: Parameters<typeof handIn>) => must(handIn(...given)),
    seen: (actor: World['greet'], id: Id<'receipt'>) =>
      world.database.read(actor, (tx) => receiptById(tx, world.cooperativeId, id)),
    pages: async (id: Id<'receipt'>) => {
      const found = await world.database.read(world.greet, (tx) => pagesOf(tx, world.cooperativeId, [id]))
      return found.get(id) ?? []
    },
    book: (inTray: Id<'receipt'>, memberId = world.anna.memberId, actor = world.greet) =>
      world.perform(enterCost, actor, { ...costs, memberId, receipt: { inTray } }, newId()),
    bookFromForm: (content: Buffer) => {
      const receipt = { name: 'bon.jpg', mediaType: 'image/jpeg' as const, content }
      return world.perform(
        enterCost,
        world.greet,
        { ...costs, memberId: world.anna.memberId, receipt },
        newId(),
      )
    },
    withdraw: (receiptId: Id<'receipt'>, actor: World['greet'] = world.anna) =>
      world.perform(withdrawReceipt, actor, { receiptId }, newId()),
    giveBack: (receiptId: Id<'receipt'>, actor: World['greet'] = world.greet) =>
      world.perform(returnReceipt, actor, { receiptId, reason: 'Het bedrag is niet te lezen.' }, newId()),
    job: { kind: 'job', cooperativeId: world.cooperativeId } as const,
  }
}
