/** What members have in joint work as rows and JSON: amounts as text, so that none loses a digit on the way. */
import type { Id } from '../../values/id.ts'
import { cellsOf, netOf, type Split, type Stake } from './split.ts'
import type { Totals } from './totals.ts'

export type StakeJson = {
  memberId: Id<'member'>
  person: Id<'person'> | null
  name: string
  leads: boolean
  joint: boolean
  basisPoints: number | null
  saidAmount: string | null
  lines: number[] | null
  net: string
  agreedRevision: number | null
  agreedBy: Id<'person'> | null
  agreedOnPaper: boolean
  agreedOnQuote: boolean
}

/** A stake out of its JSON. */
export function stakeOf({ net, saidAmount, ...row }: StakeJson): Stake {
  return {
    ...row,
    basisPoints: row.basisPoints ?? undefined,
    lines: row.lines ?? undefined,
    agreedRevision: row.agreedRevision ?? undefined,
    agreedBy: row.agreedBy ?? undefined,
    saidAmount: saidAmount === null ? undefined : BigInt(saidAmount),
    net: BigInt(net),
  }
}

/** A stake as it is stored when it is said. */
export type StakeRow = {
  readonly member: Id<'member'>
  readonly leads: boolean
  readonly points: number | null
  readonly amount: string | null
  readonly lines: readonly number[] | null
  readonly net: string
}

/** What each member of a split has in what comes to these totals; `leads` is who drafts it. */
export function stakeRows(
  split: Split,
  leads: Id<'member'>,
  totals: Pick<Totals, 'lines' | 'vat'>,
): readonly StakeRow[] {
  const cells = cellsOf(split, totals)
  return split.parts.map((part) => ({
    member: part.memberId,
    leads: part.memberId === leads,
    points: 'basisPoints' in part ? part.basisPoints : null,
    amount: 'amount' in part ? part.amount.toString() : null,
    lines: 'lines' in part ? part.lines : null,
    net: netOf(cells, part.memberId).toString(),
  }))
}
