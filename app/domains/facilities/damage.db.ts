import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** What was said of damage: at which nobody of the administration looked yet, or what they found and left. */
export type Damage = {
  readonly thingId: Id<'thing'>
  readonly wordId: Id<'thing-word'>
  readonly damage: string
  readonly saidAt: Date
  /** Somebody of the administration wrote it, and so has looked. */
  readonly byOffice: boolean
}

/** Of one thing, or of all that there is; the first that was said first. Until somebody says that it is over. */
export async function damageToLookAt(tx: Tx, thingId?: Id<'thing'>): Promise<readonly Damage[]> {
  const { rows } = await sql<Damage>`
    select thing_id as "thingId", word_id as "wordId", damage, said_at as "saidAt",
      by_office as "byOffice" from damage_to_look_at()
    where thing_id = coalesce(${thingId ?? null}, thing_id)`.execute(tx)
  return rows
}

/** Keeps that somebody looked; said twice it is once. */
export async function insertLooked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  words: readonly Id<'thing-word'>[],
  by: { readonly personId: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into thing_looked (cooperative_id, word_id, looked_at, looked_by)
    select ${cooperativeId}, w, ${by.at}, ${by.personId} from unnest(${words}::uuid[]) w
    on conflict do nothing`.execute(tx)
}
