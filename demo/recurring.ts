/** Work that comes back: Rachid looks after the garden shed of a customer each quarter, from January on. */
import { beginPlan } from '../app/domains/recurring/index.ts'
import { day } from '../app/values/day.ts'
import type { Happening } from './diary.ts'
import { at } from './stage.ts'

/** The plan, and no invoice yet. */
export function recurring(): Happening[] {
  return [
    {
      at: at(day('2026-11-12'), '19:40'),
      async do(stage) {
        await stage.must(beginPlan, stage.as('rachid'), {
          memberId: stage.members.get('rachid')!,
          businessId: stage.businesses.get('klus')!,
          customerId: stage.customers.get('smeets')!,
          pricesIncludeVat: false,
          reference: '',
          note: '',
          lines: [
            {
              description: 'Onderhoud tuinhuis, [maand]',
              quantity: 1000n,
              unit: '',
              unitPrice: 9_500n,
              vatCode: 'high',
            },
          ],
          every: 'quarter',
          period: 'before',
          startsOn: day('2027-01-01'),
          endsOn: null,
          mostTurns: null,
          sendsItself: false,
        })
      },
    },
  ]
}
