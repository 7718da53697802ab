import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { ReminderChoice } from './reminder-way.ts'

/** How somebody wants to be reminded: by mail as long as nobody said otherwise. */
export async function reminderChoiceOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
): Promise<ReminderChoice> {
  const row = await tx
    .selectFrom('reminder_way')
    .select(['way', 'number'])
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ?? { way: 'mail', number: null }
}

/** Keeps it, in place of what was chosen before. */
export async function storeReminderChoice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
  { way, number }: ReminderChoice,
  set: { readonly at: Date; readonly by: Id<'person'> },
): Promise<void> {
  const kept = { way, number, set_at: set.at, set_by: set.by }
  await tx
    .insertInto('reminder_way')
    .values({ cooperative_id: cooperativeId, person_id: personId, ...kept })
    .onConflict((of) => of.columns(['cooperative_id', 'person_id']).doUpdateSet(kept))
    .execute()
}
