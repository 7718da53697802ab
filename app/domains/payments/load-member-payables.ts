/** What is owed to members, or of what is theirs to their municipality, and what paying it is on the books. */
import type { Tx } from '../../platform/database.ts'
import { payments as words } from '../../text/nl/payments.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { balancePerMember } from '../books/index.ts'
import { membersOf } from '../members/index.ts'
import { unpaidCosts } from '../spending/index.ts'
import type { Paid, PaidPart, Payable } from './payable.ts'
import { municipalitiesOf } from './payee-account.db.ts'

/** What members paid for their work out of their own pocket. */
export async function costsOfMembers(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const costs = await unpaidCosts(tx, cooperativeId)
  return costs
    .filter(({ paidBy }) => paidBy === 'member')
    .map((cost) => ({
      source: 'job-cost',
      aboutId: cost.id,
      memberId: cost.memberId,
      memberName: cost.memberName,
      payee: { kind: 'member', id: cost.memberId, name: cost.memberName },
      amount: cost.total - cost.paid,
      day: cost.spentOn,
      description: words.onStatement.cost({ supplier: cost.supplier, what: cost.description }),
      reference: '',
      what: `${cost.supplier}, ${cost.description}`,
    }))
}

/** The cost itself. */
export async function partsOfCost(
  _tx: Tx,
  _at: Id<'cooperative'>,
  { aboutId, amount }: Paid,
): Promise<PaidPart[]> {
  return [{ kind: 'job-cost', amount, costId: aboutId as Id<'cost'> }]
}

/** What the scheme sets apart for the municipality of each member. */
export async function municipalShares(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const owed = await owedPerMember(tx, cooperativeId, 'municipality')
  const places = await municipalitiesOf(
    tx,
    cooperativeId,
    owed.map(({ memberId }) => memberId),
  )
  return owed.map(({ memberId, name, amount }) => {
    const place = places.get(memberId)
    return {
      source: 'municipal-share',
      aboutId: memberId,
      memberId,
      memberName: name,
      payee: place && { kind: place.kind, id: place.id, name: place.name },
      amount,
      day: null,
      description: words.onStatement.share({ client: place?.clientNumber ?? '' }),
      reference: '',
      what: '',
    }
  })
}

/** What the scheme gives members in hand. */
export async function payouts(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Payable[]> {
  const owed = await owedPerMember(tx, cooperativeId, 'member-cash')
  return owed.map(({ memberId, name, amount }) => ({
    source: 'payout',
    aboutId: memberId,
    memberId,
    memberName: name,
    payee: { kind: 'member', id: memberId, name },
    amount,
    day: null,
    description: words.onStatement.payout,
    reference: '',
    what: '',
  }))
}

async function owedPerMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  purpose: 'municipality' | 'member-cash',
): Promise<{ memberId: Id<'member'>; name: string; amount: Cents }[]> {
  const balances = await balancePerMember(tx, cooperativeId, purpose)
  const owed = balances.filter(({ balance }) => balance < 0n)
  if (owed.length === 0) return []
  const names = new Map((await membersOf(tx, cooperativeId)).map(({ id, name }) => [id, name]))
  return owed
    .map(({ member_id: memberId, balance }) => ({
      memberId,
      name: names.get(memberId) ?? '…',
      amount: -balance,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** What is kept apart of a member for their municipality. */
export async function partsOfShare(_tx: Tx, _at: Id<'cooperative'>, paid: Paid): Promise<PaidPart[]> {
  return partsOfMember('municipality', paid)
}

/** What a member has coming in hand. */
export async function partsOfPayout(_tx: Tx, _at: Id<'cooperative'>, paid: Paid): Promise<PaidPart[]> {
  return partsOfMember('member-cash', paid)
}

function partsOfMember(purpose: 'municipality' | 'member-cash', { memberId, amount }: Paid): PaidPart[] {
  return memberId === null ? [] : [{ kind: 'account', amount, purpose, memberId }]
}
