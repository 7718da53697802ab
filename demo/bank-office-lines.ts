/** What the office itself pays: receipts, refunds, VAT, and what goes to the municipality. */
import { balancePerMember } from '../app/domains/books/index.ts'
import { vatStanding } from '../app/domains/tax/index.ts'
import { day, type Day } from '../app/values/day.ts'
import { sum, type Cents } from '../app/values/money.ts'
import { REFUNDS } from './around.ts'
import { ibanOf, payerOf, type Seen } from './bank-line.ts'
import { COSTS } from './costs.ts'
import { CUSTOMERS } from './customers.ts'
import { MEMBERS, type MemberKey } from './people.ts'
import { jobNamed } from './planned-jobs.ts'
import type { Stage } from './stage.ts'

/** All of it on the days asked for. */
export async function officeLines(stage: Stage, within: (on: Day) => boolean): Promise<Seen[]> {
  return [
    ...costLines(stage, within),
    ...REFUNDS.map(([key, on, amount]) => refund(key, day(on), amount)).filter(({ on }) => within(on)),
    ...(await vatLines(stage, within)),
    ...(await municipalityLines(stage, within)),
  ]
}

/**
 * Receipts the co-op paid at once; what members paid themselves, on the fifth of the next month, together.
 */
function costLines(stage: Stage, within: (on: Day) => boolean): Seen[] {
  const costs = COSTS.flatMap((cost, number) => {
    const id = stage.costs.get(number)
    return id ? [{ ...cost, id }] : []
  })
  const atOnce = costs
    .filter(({ paidBy, on }) => paidBy === 'cooperative' && within(on))
    .map((cost): Seen => ({
      on: cost.on,
      name: cost.supplier,
      iban: ibanOf(cost.supplier),
      amount: -cost.total,
      text: `${cost.description} pas 003`,
      truth: { kind: 'costs', costs: [cost] },
    }))
  const advanced = costs.filter(({ paidBy }) => paidBy === 'member')
  const perMonth = Map.groupBy(advanced, ({ who, on }) => `${fifthAfter(on)} ${who}`)
  const together = [...perMonth].map(([key, theirs]): Seen => {
    const [on = '', who = ''] = key.split(' ')
    const { name } = MEMBERS[who as MemberKey]
    const text = `Bonnetjes ${theirs.map(({ supplier }) => supplier).join(', ')}`
    return {
      on: day(on),
      name,
      iban: ibanOf(name),
      amount: -sum(theirs.map(({ total }) => total)),
      text,
      truth: { kind: 'costs', costs: theirs },
    }
  })
  return [...atOnce, ...together.filter(({ on }) => within(on))]
}

function fifthAfter(on: Day): Day {
  return Temporal.PlainDate.from(on).add({ months: 1 }).with({ day: 5 }).toString() as Day
}

function refund(key: string, on: Day, amount: Cents): Seen {
  const job = jobNamed(key)
  const truth = { kind: 'refund', invoice: key } as const
  return {
    on,
    name: payerOf(job.customer),
    iban: ibanOf(CUSTOMERS[job.customer].name),
    amount: -amount,
    text: 'Terug: te veel betaald',
    truth,
  }
}

/** The VAT of each quarter as it was filed, on the 25th of the month after it, with the reference of the return. */
async function vatLines(stage: Stage, within: (on: Day) => boolean): Promise<Seen[]> {
  const { filed } = await stage.read('willemijn', (tx) =>
    vatStanding(tx, stage.cooperativeId, stage.clock().today),
  )
  return filed.flatMap(({ until, payable, paymentReference }) => {
    const on = Temporal.PlainDate.from(until).add({ months: 1 }).with({ day: 25 }).toString() as Day
    if (!within(on) || payable === 0n) return []
    const truth = { kind: 'account', account: '1520' } as const
    const text = `Omzetbelasting ${paymentReference ?? ''}`
    return [{ on, name: 'Belastingdienst', iban: ibanOf('Belastingdienst'), amount: -payable, text, truth }]
  })
}

/** What rose above the threshold of the pots in 2025 goes to the municipality, as was agreed. */
async function municipalityLines(stage: Stage, within: (on: Day) => boolean): Promise<Seen[]> {
  const on = day('2026-01-30')
  if (!within(on)) return []
  const balances = await stage.read('willemijn', (tx) =>
    balancePerMember(tx, stage.cooperativeId, 'municipality'),
  )
  const members = balances
    .map(({ member_id, balance }) => ({ memberId: member_id, amount: -balance }))
    .filter(({ amount }) => amount > 0n)
  const text = `Boven de grens van het potje 2025, ${members.length} leden`
  const truth = { kind: 'municipality', members } as const
  return [
    {
      on,
      name: 'Gemeente Beekdal',
      iban: ibanOf('Gemeente Beekdal'),
      amount: -sum(members.map(({ amount }) => amount)),
      text,
      truth,
    },
  ]
}
