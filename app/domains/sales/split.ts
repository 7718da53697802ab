/** Who did how much of an invoice: how joint work is split, to the cent. Pure. */
import type { Id } from '../../values/id.ts'
import { divide, fractionOf, sum, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Totals } from './totals.ts'
import type { VatCode } from './vat.ts'

/**
 * How joint work is split, as it was said: each line by one member, parts of the whole in basis points, or amounts in
 * cents without VAT.
 */
export type Split =
  | { readonly by: 'lines'; readonly parts: readonly Part<{ readonly lines: readonly number[] }>[] }
  | { readonly by: 'percent'; readonly parts: readonly Part<{ readonly basisPoints: number }>[] }
  | { readonly by: 'amount'; readonly parts: readonly Part<{ readonly amount: Cents }>[] }

type Part<Said> = { readonly memberId: Id<'member'> } & Said

/** What one member has in joint work that is offered or asked for. Cents without VAT; of a credit note below zero. */
export type Stake = {
  readonly memberId: Id<'member'>
  /** Null for another member who did not answer yet: until then only their name is known. */
  readonly person: Id<'person'> | null
  readonly name: string
  /** Drafts it; the customer is of their business. */
  readonly leads: boolean
  /** There are others. */
  readonly joint: boolean
  readonly basisPoints: number | undefined
  readonly saidAmount: Cents | undefined
  /** Numbers from 1. */
  readonly lines: readonly number[] | undefined
  readonly net: Cents
  /** The revision the member said yes to in the own name, if any; who leads says so on the whole itself. */
  readonly agreedRevision: number | undefined
  readonly agreedBy: Id<'person'> | undefined
  /** They never sign in, and signed on paper: `agreedBy` saw that. */
  readonly agreedOnPaper: boolean
  /** They said yes to exactly this (customer, prices, split) on the quote that it came from. */
  readonly agreedOnQuote: boolean
}

/** What one member has in an invoice. */
export type Share = Stake & {
  /** Above 0. */
  readonly creditedNet: Cents
  readonly sharedNet: Cents
}

/** What of one VAT code is of one member, in cents without VAT. */
export type Cell = { readonly memberId: Id<'member'>; readonly code: VatCode; readonly base: Cents }

export type SplitRefusal =
  | 'split-too-few'
  | 'split-member-twice'
  | 'split-lines-off'
  | 'split-percent-off'
  | 'split-amounts-off'

const WHOLE = 10_000

/** The split of joint work as its shares say it; undefined when it is all of one member. */
export function splitOf(shares: readonly Stake[]): Split | undefined {
  if (shares.length < 2) return undefined
  const of = <T>(read: (share: Stake) => T | undefined) =>
    shares.flatMap((share) => {
      const said = read(share)
      return said === undefined ? [] : [{ memberId: share.memberId, ...said }]
    })
  const lines = of(({ lines }) => lines && { lines })
  if (lines.length > 0) return { by: 'lines', parts: lines }
  const percent = of(({ basisPoints }) => (basisPoints === undefined ? undefined : { basisPoints }))
  if (percent.length > 0) return { by: 'percent', parts: percent }
  return {
    by: 'amount',
    parts: shares.map(({ memberId, saidAmount, net }) => ({ memberId, amount: saidAmount ?? net })),
  }
}

/** The one order of the members of a split, in which remainders fall: who leads first, then by their ids. */
export function inOrder(split: Split, leads: Id<'member'>): Split {
  const place = ({ memberId }: { readonly memberId: Id<'member'> }) => (memberId === leads ? '' : memberId)
  const sorted = <P extends { readonly memberId: Id<'member'> }>(parts: readonly P[]) =>
    parts.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  if (split.by === 'lines') return { by: 'lines', parts: sorted(split.parts) }
  if (split.by === 'percent') return { by: 'percent', parts: sorted(split.parts) }
  return { by: 'amount', parts: sorted(split.parts) }
}

/** Whether a split is the whole of an invoice: every line has its member, 100 %, or amounts that add up to the net. */
export function checkSplit(
  split: Split,
  { lines, net }: Pick<Totals, 'lines' | 'net'>,
): Result<null, SplitRefusal> {
  if (split.parts.length < 2) return refuse('split-too-few')
  if (new Set(split.parts.map(({ memberId }) => memberId)).size < split.parts.length)
    return refuse('split-member-twice')
  if (split.by === 'lines') {
    const said = split.parts.flatMap((part) => part.lines).toSorted((a, b) => a - b)
    const all = lines.map((_, at) => at + 1)
    const each = split.parts.every((part) => part.lines.length > 0)
    return each && said.join() === all.join() ? ok(null) : refuse('split-lines-off')
  }
  if (split.by === 'percent') {
    const whole = split.parts.reduce((so, { basisPoints }) => so + basisPoints, 0)
    const each = split.parts.every(({ basisPoints }) => basisPoints > 0)
    return each && whole === WHOLE ? ok(null) : refuse('split-percent-off')
  }
  const each = split.parts.every(({ amount }) => amount > 0n)
  const left = net - sum(split.parts.map(({ amount }) => amount))
  return each && left === 0n ? ok(null) : refuse('split-amounts-off', { left: String(left) })
}

/**
 * What of what an invoice comes to is of which member, per VAT code. What is of a member adds up to their part, what is
 * of a code to its base, to the cent.
 *
 * Parts of the whole are cut on one ruler: bases are laid end to end in the order of the codes, members in the order
 * of the split, and each cut is rounded once, half away from zero. So a remainder falls to whoever's cut it is in,
 * and what is cut of a part of the invoice (after a credit note) is the same rule on what is left.
 */
export function cellsOf(split: Split, { lines, vat }: Pick<Totals, 'lines' | 'vat'>): Cell[] {
  if (split.by === 'lines') {
    return vat.flatMap(({ code }) =>
      split.parts.map(({ memberId, lines: own }) => {
        const nets = lines.filter((line, at) => line.vatCode === code && own.includes(at + 1))
        return { memberId, code, base: sum(nets.map(({ net }) => net)) }
      }),
    )
  }
  const weights =
    split.by === 'percent'
      ? split.parts.map(({ basisPoints }) => BigInt(basisPoints))
      : split.parts.map(({ amount }) => amount)
  const whole = sum(weights)
  const cut = (base: Cents, members: number) => fractionOf(base, sum(weights.slice(0, members)), whole)
  let before = 0n
  return vat.flatMap(({ code, base }) => {
    const after = before + base
    const cells = split.parts.map(({ memberId }, at) => ({
      memberId,
      code,
      base: cut(after, at + 1) - cut(after, at) - cut(before, at + 1) + cut(before, at),
    }))
    before = after
    return cells
  })
}

/** What of all of it is of one member, in cents without VAT. */
export function netOf(cells: readonly Cell[], memberId: Id<'member'>): Cents {
  return sum(cells.filter((cell) => cell.memberId === memberId).map(({ base }) => base))
}

/**
 * What of each share should be shared out by now, of `target` cents of the whole invoice: in proportion to what is
 * left of each after credit notes, in their order. The parts add up to the target, and each is its share once all is
 * paid.
 */
export function targetsOf(target: Cents, shares: readonly Pick<Share, 'net' | 'creditedNet'>[]): Cents[] {
  return divide(
    target,
    shares.map(({ net, creditedNet }) => net - creditedNet),
  )
}

/** What an invoice or a quote must say of itself to know whose yes it waits for. */
export type PutForwardBy = {
  readonly revision: number
  readonly submittedBy: Id<'person'> | undefined
  readonly agreedBy: Id<'person'> | undefined
}

/**
 * Whether whose share it is said yes exactly to what is there: put it forward, agreed to it, or did so on its quote.
 */
export function agreedTo(share: Stake, { revision, submittedBy, agreedBy }: PutForwardBy): boolean {
  if (submittedBy === share.person || share.agreedOnQuote) return true
  if (share.agreedOnPaper && share.agreedRevision === revision) return true
  if (share.leads) return agreedBy === share.person
  return share.agreedRevision === revision && share.agreedBy === share.person
}

/** The members of joint work who did not say yes to it yet. */
export function yesToComeFrom(of: PutForwardBy & { readonly shares: readonly Stake[] }): Stake[] {
  return of.shares.filter((share) => share.joint && !agreedTo(share, of))
}
