import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, count, id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { formatEuro } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { fellowMembers } from '../members/index.ts'
import { askMembers } from './ask-member.ts'
import { moveDraft, type NewEvent } from './invoice.db.ts'
import { ownDraft, type OwnDraftRefusal } from './lock-own-draft.ts'
import { oneShare, replaceShares } from './share.db.ts'
import { lockedShares } from './split-anew.ts'
import { cellsOf, checkSplit, inOrder, netOf, type Split, type SplitRefusal } from './split.ts'

const memberId = id<'member'>()
const splitInput = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('lines'),
    parts: z
      .array(z.object({ memberId, lines: z.array(z.number().int().positive()).readonly() }))
      .max(20)
      .readonly(),
  }),
  z.object({
    by: z.literal('percent'),
    parts: z
      .array(z.object({ memberId, basisPoints: z.number().int() }))
      .max(20)
      .readonly(),
  }),
  z.object({
    by: z.literal('amount'),
    parts: z
      .array(z.object({ memberId, amount: cents() }))
      .max(20)
      .readonly(),
  }),
])

export type SplitInvoiceRefusal =
  | OwnDraftRefusal
  | SplitRefusal
  | 'changed-meanwhile'
  | 'split-without-leader'
  | 'split-member-gone'

/**
 * Says of a draft, as it was seen (`revision`), who worked on it and how it is split; without a split it is all of who
 * drafts it again. Whose draft it is, is always one of them. What waits already is put forward anew by whoever of the
 * administration does this, and asked of each member again. Gives the id; the revision goes up by one.
 */
export const splitInvoice = command({
  name: 'sales.split-invoice',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.draft',
  input: z.object({ invoiceId: id<'invoice'>(), revision: count(), split: splitInput.optional() }),
  async run(
    tx,
    actor: PersonActor,
    { invoiceId, revision, split: said },
    now,
  ): Promise<Result<Id<'invoice'>, SplitInvoiceRefusal>> {
    const found = await ownDraft(tx, actor, invoiceId)
    if (!found.ok) return found
    const { draft, memberPerson } = found.value
    const waits = draft.state === 'submitted'
    if (waits && (!may(actor, 'invoices.draft') || memberPerson === actor.personId))
      return refuse('not-a-draft')
    if (draft.revision !== revision) return refuse('changed-meanwhile')
    const split = said && inOrder(said, draft.memberId)
    const fits = split ? await fitting(tx, split, draft) : ok(null)
    if (!fits.ok) return fits
    const before = inWords(draft.shares)
    const state = draft.state === 'submitted' ? 'submitted' : draft.state
    // The revision first: the shares belong to it.
    const after = split ? await namesOf(tx, split, draft) : ''
    const changes = [{ what: 'split', from: before, to: after }] as const
    const events: NewEvent[] = [{ kind: waits ? 'edited' : 'changed', by: actor.personId, changes }]
    await moveDraft(tx, actor.cooperativeId, invoiceId, state, actor.personId, events, now.at)
    if (split) await replaceShares(tx, actor.cooperativeId, draft, split, cellsOf(split, draft))
    else await oneShare(tx, actor.cooperativeId, draft)
    if (waits) {
      const shares = await lockedShares(tx, actor, invoiceId)
      await askMembers(tx, actor, { invoiceId, revision: revision + 1, shares })
    }
    return ok(invoiceId)
  },
})

type Splittable = Parameters<typeof cellsOf>[1] &
  Parameters<typeof checkSplit>[1] & { readonly memberId: Id<'member'> }

async function fitting(
  tx: Tx,
  split: Split,
  draft: Splittable,
): Promise<Result<null, SplitRefusal | 'split-without-leader' | 'split-member-gone'>> {
  if (!split.parts.some((part) => part.memberId === draft.memberId)) return refuse('split-without-leader')
  const here = new Map((await fellowMembers(tx)).map((one) => [one.id, one]))
  if (split.parts.some((part) => here.get(part.memberId)?.leftOn !== null)) return refuse('split-member-gone')
  return checkSplit(split, draft)
}

/** Who has how much, as it is told beside what it was before. */
function inWords(shares: readonly { readonly name: string; readonly net: bigint }[]): string {
  return shares.length < 2 ? '' : shares.map(({ name, net }) => `${name} ${formatEuro(net, 'nl')}`).join(', ')
}

async function namesOf(tx: Tx, split: Split, draft: Splittable): Promise<string> {
  const names = new Map((await fellowMembers(tx)).map(({ id: member, name }) => [member, name]))
  const cells = cellsOf(split, draft)
  return inWords(
    split.parts.map((part) => ({ name: names.get(part.memberId) ?? '', net: netOf(cells, part.memberId) })),
  )
}
