/**
 * Who shares what with the case manager, as a row that the member adds: the pages and the command for it come from the
 * piece about consent. Once that is there, this file gives way to it.
 */
import type { SharedField } from '../app/domains/municipality/index.ts'
import { day, type Day } from '../app/values/day.ts'
import { newId } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import type { MemberKey } from './people.ts'
import { at } from './stage.ts'

const SHARED: readonly (readonly [MemberKey, Day, readonly SharedField[]])[] = [
  ['anna', day('2025-01-13'), ['permission', 'statements', 'meters']],
  ['yusuf', day('2025-01-14'), ['permission', 'statements', 'meters', 'hours']],
  ['selam', day('2025-01-15'), ['permission', 'statements', 'meters']],
  ['dewi', day('2025-01-20'), ['permission', 'meters']],
  ['karel', day('2025-01-21'), ['permission', 'statements']],
  ['mariska', day('2025-02-03'), ['permission', 'meters']],
  ['oksana', day('2026-10-26'), ['permission', 'statements']],
]

/** The member shares some fields with Marjolein. */
export function sharing(): Happening[] {
  return SHARED.map(([who, on, fields]) => ({
    at: at(on, '19:00'),
    do: async (stage) => {
      const row = {
        cooperative_id: stage.cooperativeId,
        id: newId(stage.clock().at),
        member_id: stage.members.get(who)!,
        person_id: stage.people.get('marjolein')!,
        purpose: 'case-manager' as const,
        fields: [...fields],
        given_at: stage.clock().at,
      }
      await stage.database.write(
        stage.as(who),
        (tx) => tx.insertInto('consent').values(row).execute(),
        () => true,
      )
    },
  }))
}
