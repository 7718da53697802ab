import type { Day } from '../values/day.ts'
import type { ToDo, ToDoKind } from './home-block.ts'
import { byUrgency } from './urgency.ts'

/**
 * In this order stands what there is to do. First what may cost somebody their benefit: a permission that stopped or
 * ends, then what the municipality waits for. Then the work, where a customer or money waits, and all the work of the
 * office. Then agreements to sign. Last what one may do for another and need not.
 */
export const RANKS = ['permission', 'municipality', 'work', 'to-sign', 'may'] as const
export type Rank = (typeof RANKS)[number]

/** The kinds with a place of their own: all others are work. */
const KINDS: Readonly<Partial<Record<ToDoKind, Rank>>> = {
  'own-permission': 'permission',
  'permission-orders': 'permission',
  'permission-stopped': 'permission',
  'own-statement': 'municipality',
  'statement-post': 'municipality',
  'statement-call': 'municipality',
  message: 'municipality',
  'to-sign': 'to-sign',
  admission: 'may',
  'help-asked': 'may',
  'turn-asked': 'may',
}

/** Where a kind of thing stands among all that there is to do. */
export function rankOf(kind: ToDoKind): Rank {
  return KINDS[kind] ?? 'work'
}

/** A question to who reads it: nobody says it must be done. */
export function isVoluntary({ kind }: Pick<ToDo, 'kind'>): boolean {
  return rankOf(kind) === 'may'
}

/** By rank, and within one by what is most urgent; for a sort that leaves what is equal as it was. */
export function byRank(today: Day): (a: ToDo, b: ToDo) => number {
  const urgent = byUrgency(today)
  const rank = ({ kind }: ToDo) => RANKS.indexOf(rankOf(kind))
  return (a, b) => rank(a) - rank(b) || urgent(a, b)
}
