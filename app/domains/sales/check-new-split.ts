/** A split as somebody says it: whether these members can have it, and how it is told. */
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { formatEuro } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import { refuse, type Result } from '../../values/result.ts'
import { fellowMembers, isGoneOn } from '../members/index.ts'
import { cellsOf, checkSplit, netOf, type Split, type SplitRefusal } from './split.ts'
import type { Totals } from './totals.ts'

export type NewSplitRefusal = SplitRefusal | 'split-without-leader' | 'split-member-gone'

/** What is divided: what it comes to, and who leads it. */
export type ToSplit = Pick<Totals, 'lines' | 'net' | 'vat'> & { readonly memberId: Id<'member'> }

/** Whether a split is the whole of joint work, of members who are here still, with who leads it. */
export async function fitsNow(
  tx: Tx,
  split: Split,
  work: ToSplit,
  today: Day,
): Promise<Result<null, NewSplitRefusal>> {
  if (!split.parts.some((part) => part.memberId === work.memberId)) return refuse('split-without-leader')
  const fellows = (await fellowMembers(tx)).filter((one) => !isGoneOn(one, today))
  const here = new Set(fellows.map(({ id }) => id))
  if (split.parts.some(({ memberId }) => !here.has(memberId))) return refuse('split-member-gone')
  return checkSplit(split, work)
}

/** Who has how much, as it is told beside what it was before; empty when it is all of one member. */
export function splitInWords(shares: readonly { readonly name: string; readonly net: bigint }[]): string {
  return shares.length < 2 ? '' : shares.map(({ name, net }) => `${name} ${formatEuro(net, 'nl')}`).join(', ')
}

/** The same of a split that is not stored yet. */
export async function newSplitInWords(tx: Tx, split: Split, work: ToSplit): Promise<string> {
  const names = new Map((await fellowMembers(tx)).map(({ id: member, name }) => [member, name]))
  const cells = cellsOf(split, work)
  return splitInWords(
    split.parts.map((part) => ({ name: names.get(part.memberId) ?? '', net: netOf(cells, part.memberId) })),
  )
}
