/** Who shares what with the case manager, besides those who told of their benefit (`telling.ts`). */
import { giveConsent, type SharedField } from '../app/domains/benefits/index.ts'
import { day, type Day } from '../app/values/day.ts'
import type { Happening } from './diary.ts'
import type { MemberKey } from './people.ts'
import { at } from './stage.ts'

/** So many keep their statements to themselves that figures of a quarter can be shown (decision 0017). */
const SHARED: readonly (readonly [MemberKey, Day, readonly SharedField[]])[] = [
  ['anna', day('2025-01-13'), ['permission', 'statements', 'meters']],
  ['yusuf', day('2025-01-14'), ['permission', 'statements', 'meters', 'hours']],
  ['selam', day('2025-01-15'), ['permission']],
  ['dewi', day('2025-01-20'), ['permission']],
  ['karel', day('2025-01-21'), ['permission', 'statements']],
  ['mariska', day('2025-02-03'), ['permission']],
  ['oksana', day('2026-10-26'), ['permission']],
]

/** The member shares some fields with Marjolein. */
export function sharing(): Happening[] {
  return SHARED.map(([who, on, fields]) => ({
    at: at(on, '19:00'),
    do: async (stage) => {
      const personId = stage.people.get('marjolein')!
      await stage.must(giveConsent, stage.as(who), { personId, purpose: 'case-manager', fields: [...fields] })
    },
  }))
}
