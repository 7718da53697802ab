import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { ClockTime } from '../../../values/moment-on-clock.ts'
import type { Duty, TurnSaid } from './rota.ts'

/** The roles that have turns, or had them after a day, by name. */
export async function dutiesFrom(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  from: Day,
): Promise<readonly Duty[]> {
  const { rows } = await sql<Duty>`
    select ${DUTY} from duty where cooperative_id = ${cooperativeId} and coalesce(ended_on, 'infinity') > ${from}
    order by lower(name), id`.execute(tx)
  return rows
}

/** One role; undefined when there is none. */
export async function dutyById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'duty'>,
): Promise<Duty | undefined> {
  const { rows } = await sql<Duty>`
    select ${DUTY} from duty where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
  return rows[0]
}

const DUTY = sql`id, name, asks, skill, weekdays, begins, minutes, ended_on as "endedOn"`

/** What was said of turns from a day until and with another. Who left by then has none. */
export async function turnsSaid(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  from: Day,
  until: Day,
): Promise<readonly TurnSaid[]> {
  const { rows } = await sql<TurnSaid>`
    select t.duty_id as "dutyId", t.on_day as on, t.let_go as "letGo", t.off, t.done_at is not null as done,
      t.said_by as "saidBy", t.said_at as "saidAt", t.was_member_id as "wasMemberId", t.was_let_go as "wasLetGo",
      t.member_id in (select rota_keepers()) is true as "ofKeeper",
      case when ${HERE_THEN} then t.member_id end as "memberId",
      case when ${HERE_THEN} then coalesce(m.name, f.name, '') else '' end as member
    from duty_turn t
    left join member m on m.cooperative_id = t.cooperative_id and m.id = t.member_id
    left join fellow_members() f on f.id = t.member_id
    where t.cooperative_id = ${cooperativeId} and t.on_day between ${from} and ${until}`.execute(tx)
  return rows
}

const HERE_THEN = sql`not is_gone_on(coalesce(m.left_on, f.left_on), t.on_day)`

/** Until commit nobody else says anything of this turn. */
export async function holdTurn(tx: Tx, dutyId: Id<'duty'>, on: Day): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('turn ' || ${dutyId}::text || ${on}::text, 0))`.execute(
    tx,
  )
}

/** Keeps what was said of a turn last. */
export async function keepTurn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  turn: {
    readonly dutyId: Id<'duty'>
    readonly on: Day
    readonly memberId: Id<'member'> | null
    readonly letGo: boolean
    readonly off: boolean
    readonly doneAt: Date | null
    readonly by: Id<'person'>
    readonly at: Date
  },
): Promise<void> {
  const said = {
    member_id: turn.memberId,
    said_by: turn.by,
    said_at: turn.at,
    let_go: turn.letGo,
    off: turn.off,
    done_at: turn.doneAt,
  }
  const { numUpdatedRows } = await tx
    .updateTable('duty_turn')
    .set((row) => ({ ...said, changes: row('changes', '+', 1) }))
    .where('cooperative_id', '=', cooperativeId)
    .where('duty_id', '=', turn.dutyId)
    .where('on_day', '=', turn.on)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  await tx
    .insertInto('duty_turn')
    .values({ ...said, cooperative_id: cooperativeId, duty_id: turn.dutyId, on_day: turn.on })
    .execute()
}

/** What is said of a role. */
export type DutySaid = Omit<Duty, 'id' | 'endedOn'>

/** Adds a role. */
export async function insertDuty(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { weekdays, ...duty }: DutySaid & Pick<Duty, 'id'>,
  made: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('duty')
    .values({
      cooperative_id: cooperativeId,
      ...duty,
      weekdays: [...weekdays],
      made_by: made.by,
      made_at: made.at,
    })
    .execute()
}

/** Changes what is said of a role; `endedOn` null has it go on. */
export async function updateDuty(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, endedOn, weekdays, ...duty }: Duty,
): Promise<void> {
  await tx
    .updateTable('duty')
    .set({ ...duty, weekdays: [...weekdays], ended_on: endedOn })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** A turn in the agenda whose link is asked with. */
export type LinkedTurn = {
  readonly dutyId: Id<'duty'>
  readonly on: Day
  readonly name: string
  readonly begins: ClockTime
  readonly minutes: number
  readonly changes: number
  readonly changedAt: Date
}

/** The turns in the agenda whose link is asked with, from a day on. */
export async function turnsOfLink(tx: Tx, since: Day): Promise<readonly LinkedTurn[]> {
  const { rows } = await sql<LinkedTurn>`
    select duty_id as "dutyId", on_day as on, name, begins, minutes, changes, changed_at as "changedAt"
    from duty_turns_of_link(${since})`.execute(tx)
  return rows
}
