/** A month of work of which every part has something, and the statement that it makes. */
import { newId } from '../../../../test/new-id.ts'
import { day } from '../../../values/day.ts'
import type { MonthOfWork } from '../figures/month-of-work.ts'
import type { StatementFacts } from './figures.ts'

export const october: MonthOfWork = {
  month: day('2026-10-01'),
  invoices: [
    {
      invoiceId: newId<'invoice'>(),
      kind: 'invoice',
      number: '2026-0042',
      customer: 'Bakkerij De Zon',
      workedFrom: day('2026-10-03'),
      workedUntil: day('2026-10-07'),
      net: 10_000n,
      open: 12_100n,
    },
  ],
  costs: [
    {
      costId: newId<'cost'>(),
      invoiceId: null,
      category: 'job-cost',
      supplier: 'Hornbach',
      description: 'verf',
      spentOn: day('2026-10-05'),
      net: 2_000n,
    },
  ],
  shared: { 'member-pot': 7_000n, cooperative: 3_000n },
  pot: [
    { kind: 'opening', purpose: null, amount: 50_000n, countsOn: day('2026-10-01') },
    { kind: 'shared', purpose: null, amount: 7_000n, countsOn: day('2026-10-20') },
    { kind: 'spent', purpose: 'payout', amount: -2_500n, countsOn: day('2026-10-28') },
  ],
  takenOff: [],
  cashReceived: 0n,
  received: 10_000n,
  minutes: 150,
}

export const facts: StatementFacts = {
  version: 1,
  names: {
    member: 'Anna Veldkamp',
    municipality: 'Gemeente Dalwijk',
    clientNumber: 'D-20417',
    cooperative: 'Coöperatie Het Allemansgilde U.A.',
    kvk: '00123456',
  },
  of: october,
  cashBy: 'work',
  worked: [{ onDay: day('2026-10-05'), minutes: 150 }],
  before: { since: 'nothing' },
}
