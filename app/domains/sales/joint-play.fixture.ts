/** Joint work in short words, for tests on a real database: Anna drafts, Mia has a part, Greet approves. */
import type { MemberOfWorld, World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Id } from '../../values/id.ts'
import { agreeWithInvoice } from './agree-with-invoice.ts'
import { draftInvoice } from './draft-invoice.ts'
import { invoiceById } from './invoice.db.ts'
import { line } from './invoice-examples.fixture.ts'
import { issueInvoice } from './issue-invoice.ts'
import { commandId, reasonOf, typed, value } from './sales-play.fixture.ts'
import type { Split } from './split.ts'
import { splitInvoice } from './split-invoice.ts'
import { submitInvoice } from './submit-invoice.ts'

/** Who plays. */
export type Cast = { readonly world: World; readonly mia: MemberOfWorld; readonly zon: Id<'customer'> }

/** What they can do, each with the reason of a refusal or undefined; the cast is asked when it is needed. */
export function jointPlay(cast: () => Cast) {
  const LINES = [line('Ontwerp', 1, 60_00n), line('Schilderwerk', 1, 40_01n)]
  const halves = (): Split => ({
    by: 'percent',
    parts: [
      { memberId: cast().mia.memberId, basisPoints: 5000 },
      { memberId: cast().world.anna.memberId, basisPoints: 5000 },
    ],
  })
  const stored = (id: Id<'invoice'>, who: PersonActor = cast().world.greet) =>
    cast().world.database.read(who, (tx) => invoiceById(tx, cast().world.cooperativeId, id))
  const revisionOf = async (id: Id<'invoice'>) => (await stored(id))!.revision
  const drafted = async (lines = LINES): Promise<Id<'invoice'>> => {
    const { world, zon } = cast()
    const input = { ...typed(world.anna, zon, { lines }), submit: false }
    return value(await world.perform(draftInvoice, world.anna, input, commandId()))
  }
  const split = async (id: Id<'invoice'>, how: Split | undefined, by: PersonActor = cast().world.anna) => {
    const input = { invoiceId: id, revision: await revisionOf(id), ...(how ? { split: how } : {}) }
    return reasonOf(await cast().world.perform(splitInvoice, by, input, commandId()))
  }
  const submit = async (id: Id<'invoice'>) => {
    const { world } = cast()
    const seen = { invoiceId: id, revision: await revisionOf(id) }
    return reasonOf(await world.perform(submitInvoice, world.anna, seen, commandId()))
  }
  const agree = async (id: Id<'invoice'>, by: PersonActor, revision?: number) => {
    const seen = { invoiceId: id, revision: revision ?? (await revisionOf(id)) }
    return reasonOf(await cast().world.perform(agreeWithInvoice, by, seen, commandId()))
  }
  const issue = async (id: Id<'invoice'>, by: PersonActor = cast().world.greet) => {
    const seen = { invoiceId: id, revision: await revisionOf(id) }
    return reasonOf(await cast().world.perform(issueInvoice, by, seen, commandId()))
  }
  const issuedJoint = async (how = halves(), lines = LINES): Promise<Id<'invoice'>> => {
    const id = await drafted(lines)
    for (const done of [await split(id, how), await submit(id), await agree(id, cast().mia), await issue(id)])
      if (done !== undefined) throw new Error(done)
    return id
  }
  return { halves, stored, revisionOf, drafted, split, submit, agree, issue, issuedJoint }
}
