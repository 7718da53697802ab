import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Level, Moment } from './growth.ts'

type Row = {
  readonly onDay: Day
  readonly money: Level | null
  readonly skills: Level | null
  readonly network: Level | null
  readonly wellBeing: Level | null
  readonly words: string
}

/** What a member said of how it goes, the latest first; nothing for who may not read it. */
export async function momentsOf(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly Moment[]> {
  const { rows } = await sql<Row>`
    select on_day as "onDay", money, skills, network, well_being as "wellBeing", words
    from growth_moment where cooperative_id = ${here} and member_id = ${memberId}
    order by on_day desc limit 500`.execute(tx)
  return rows.map(({ onDay, money, skills, network, wellBeing, words }) => ({
    onDay,
    levels: { money, skills, network, 'well-being': wellBeing },
    words,
  }))
}

/** Whether a member shares with whoever asks how it goes. */
export async function growthIsShared(tx: Tx, memberId: Id<'member'>): Promise<boolean> {
  const { rows } = await sql<{ shared: boolean }>`
    select ${memberId}::uuid in (select shared_with_me('growth')) as shared`.execute(tx)
  return rows[0]?.shared === true
}

/** Keeps what a member says of a day, in place of what they said of it before. */
export async function keepMoment(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
  { onDay, levels, words }: Moment,
  at: Date,
): Promise<void> {
  await sql`
    insert into growth_moment (cooperative_id, member_id, on_day, money, skills, network, well_being, words, noted_at)
    values (${here}, ${memberId}, ${onDay}, ${levels.money}, ${levels.skills}, ${levels.network},
      ${levels['well-being']}, ${words}, ${at})
    on conflict (cooperative_id, member_id, on_day)
      do update set money = excluded.money, skills = excluded.skills, network = excluded.network,
        well_being = excluded.well_being, words = excluded.words, noted_at = excluded.noted_at`.execute(tx)
}

/** Takes away what a member said of a day; whether there was anything. */
export async function deleteMoment(
  tx: Tx,
  here: Id<'cooperative'>,
  memberId: Id<'member'>,
  onDay: Day,
): Promise<boolean> {
  const { rows } = await sql`
    delete from growth_moment
    where cooperative_id = ${here} and member_id = ${memberId} and on_day = ${onDay} returning on_day`.execute(
    tx,
  )
  return rows.length > 0
}
