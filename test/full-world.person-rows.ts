/** How people sign in: for the full world. */
import type { PersonActor } from '../app/platform/actor.ts'
import type { Put } from './full-world.put.ts'

/** How somebody signs in, and what is kept of it. */
export async function ofPerson(put: Put, { cooperativeId, personId }: PersonActor): Promise<void> {
  const inAnHour = `now() + interval '1 hour'`
  await put(
    `insert into session values (:hash, :new0, $1, now(), now(), ${inAnHour}, null, false, 'code', null,
      'test')`,
    personId,
  )
  await put(
    `insert into passkey values (gen_random_uuid()::text, $1, 'key', 0, '{}', 'telefoon', now(), null)`,
    personId,
  )
  await put(`insert into passkey_challenge values (gen_random_uuid()::text, $1, ${inAnHour})`, personId)
  await put(`insert into second_factor values ($1, 'sealed', now(), null)`, personId)
  await put('insert into recovery_code values ($1, :hash, null)', personId)
  await put(
    `insert into sign_in_code values (:new0, 'iemand@voorbeeld.example', :hash, null, now(), ${inAnHour}, 0,
      null)`,
  )
  await put(
    `insert into sign_in_card values (:new0, $1, $2, :hash, $2, now(), ${inAnHour}, null, null)`,
    cooperativeId,
    personId,
  )
  await put(`insert into sign_in_event values (:new0, $1, 'signed-in', 'test', now())`, personId)
  await put(
    `insert into command_log values ($1, :new0, 'test.do', $2, 'person', :hash, 'null', now())`,
    cooperativeId,
    personId,
  )
  const [choice] = await put(
    `insert into to_do_mail values ($1, :new0, $2, 1, :day, null)`,
    cooperativeId,
    personId,
  )
  await put(
    `insert into link values ($1, 'stop-' || $2::text, 'to-do-mail', $2::uuid, now(), null, null)`,
    cooperativeId,
    choice,
  )
  await put(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, about_kind, about_id, queued_at)
     values ($1, :new0, 'iemand@voorbeeld.example', 'Te doen', 'Dag', 'to-do', $2, now())`,
    cooperativeId,
    choice,
  )
  await put(`insert into rate_limit values (gen_random_uuid()::text, now(), 1)`)
}
