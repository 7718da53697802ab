/** A world in which suppliers send invoices, for the tests of who may do what with them. */
import { newId } from '../../../test/new-id.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal, type Cents } from '../../values/money.ts'
import { balanceOf, type AccountPurpose } from '../books/index.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { presets } from '../pots/presets.ts'
import { enterSupplierInvoice } from './enter-supplier-invoice.ts'
import { keepReceipt } from './keep-receipt.ts'
import { supplierInvoiceById } from './supplier-invoice.db.ts'

/** A world with 700 euros in the pot of Anna, which she may spend on investments when an administrator says yes. */
export async function supplierWorld(): Promise<World> {
  const { draft } = presets[0]!
  const pot = {
    ...draft.pot,
    maySpendOn: ['investment'],
    approvers: { anyOf: ['administrator'], count: 1 },
  } as const
  const world = await smallWorld({ ...draft, pot })
  const event = {
    memberId: world.anna.memberId,
    turnover: 1000_00n,
    jobCosts: 0n,
    countsOn: day('2026-02-01'),
    cause: 'payment',
  } as const
  await as(world, world.greet, (tx) => shareOutEarnings(tx, world.greet, event, world.clock(), newId()))
  return world
}

/** The facts of a supplier. */
export const facts = (more: object = {}) => ({
  name: 'Verhuurder',
  kvk: '',
  vatNumber: '',
  iban: '',
  ...more,
})

/** What came of a command, in a word. */
export const word = (result: { ok: boolean; reason?: string }) => (result.ok ? 'ok' : result.reason)

/** What is done with invoices there. */
export function supplierPlay(world: World) {
  let numbers = 0
  async function kept(actor = world.greet): Promise<Id<'kept-receipt'>> {
    const formId = newId<'kept-receipt'>()
    const content = Buffer.from(`%PDF-1.4 factuur ${formId} %%EOF`)
    const file = { formId, name: 'f.pdf', mediaType: 'application/pdf', content } as const
    await world.perform(keepReceipt, actor, file, newId())
    return formId
  }
  const paper = (more: object = {}) => ({
    supplier: { added: facts({ name: `Leverancier ${++numbers}` }) },
    number: `F-${numbers}`,
    description: 'huur',
    invoicedOn: day('2026-03-10'),
    dueOn: day('2026-04-09'),
    reference: '',
    kind: 'shared' as const,
    account: '4000' as const,
    vatCode: 'input' as const,
    vatStated: 21_00n,
    total: 121_00n,
    ...more,
  })
  async function enter(more: object = {}, actor = world.greet) {
    const keptFor = await kept(actor)
    return world.perform(enterSupplierInvoice, actor, { ...paper(more), keptFor }, newId())
  }
  async function entered(more: object = {}, actor = world.greet): Promise<Id<'supplier-invoice'>> {
    const result = await enter(more, actor)
    if (!result.ok) throw new Error(result.reason)
    return result.value
  }
  const invoice = async (id: Id<'supplier-invoice'>) =>
    (await world.database.read(world.greet, (tx) => supplierInvoiceById(tx, world.cooperativeId, id)))!
  const balance = async (purpose: AccountPurpose, memberId?: Id<'member'>) => {
    const read = world.database.read(world.greet, (tx) =>
      balanceOf(tx, world.cooperativeId, purpose, memberId),
    )
    return toDecimal(await read)
  }
  return { paper, enter, entered, invoice, balance }
}

/** The limit above which two people look at an invoice, in cents, whatever it was. */
export async function limitOf({ sql, cooperativeId, bea }: World, cents: Cents): Promise<void> {
  await sql(
    `insert into spending_limit (cooperative_id, two_people_above, set_by, set_at) values ($1, $2, $3, now())
     on conflict (cooperative_id) do update set two_people_above = excluded.two_people_above`,
    [cooperativeId, cents, bea.personId],
  )
}
