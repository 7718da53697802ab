/**
 * What is kept of benefits, for the full world: a member of a municipality, who shares a part of it with its case
 * manager.
 */
import type { PersonActor } from '../app/platform/actor.ts'
import { fileIn, type Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** What Anna shares with the case manager: the rest of what is shared nobody but her sees. */
const SHARED = `array['permission', 'statements']`

/** A municipality with its policy, one case manager and where they sign in. Gives its id. */
export async function ofMunicipality(put: Put, office: PersonActor, manager?: PersonActor): Promise<string> {
  const { cooperativeId: at, personId: by } = office
  const [municipality] = await put(
    `insert into municipality values ($1, :new0, 'Voorbeeldstad', 'portal', null, '', 10, at_now(), $2)`,
    at,
    by,
  )
  await put(
    `insert into municipality_policy values ($1, :new0, $2, 1, :day, null, '{}', at_now(), $3)`,
    at,
    municipality,
    by,
  )
  await put(
    `insert into municipality_sign_in values ($1, $2, 'https://inloggen.voorbeeld.example', 'gilde', 'sealed',
      at_now(), $3)`,
    at,
    municipality,
    by,
  )
  await put(
    `insert into municipality_figure values ($1, $2, '2026-01-01', 'quarter', 'clients', null, 1, at_now())`,
    at,
    municipality,
  )
  await put(
    `insert into municipal_account values ($1, $2, $3, 'https://inloggen.voorbeeld.example', 'sub', at_now())`,
    at,
    (manager ?? office).personId,
    municipality,
  )
  if (manager)
    await put(
      `insert into municipality_person values ($1, $2, $3, at_now(), null, $4)`,
      at,
      municipality,
      manager.personId,
      by,
    )
  return municipality!
}

/** What one member told, noted, was granted and stated; with whom it is shared, if with anybody. */
export async function ofClient(
  put: Put,
  member: MemberOfWorld,
  municipality: string,
  sharedWith?: PersonActor,
): Promise<void> {
  const { cooperativeId: at, memberId, personId } = member
  const here = [at, memberId, municipality] as const
  await put(`insert into municipal_client values ($1, $2, :day, $3, 'K1', at_now(), $4)`, ...here, personId)
  for (const field of ['benefit', 'household', 'exemption', 'income', 'assets', 'tax'])
    await put(
      `insert into benefit_fact values ($1, :new0, $2, $3, :day, null, '{}', at_now(), null)`,
      at,
      memberId,
      field,
    )
  await put(
    `insert into settled_year values ($1, :new0, $2, 2025, 1, '{}', sha256('{}'), at_now(), $3)`,
    at,
    memberId,
    personId,
  )
  await put(`insert into worked_day values ($1, $2, :day, 90, '', at_now())`, at, memberId)
  await put(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to,
      document_id, recorded_at, recorded_by, recorded_as)
     values ($1, :new0, $2, $3, :day, '2030-01-01', $4, at_now(), $5, 'member')`,
    ...here,
    await fileIn(put, at, memberId),
    personId,
  )
  await put(
    `insert into benefit_permission (cooperative_id, id, member_id, valid_from, document_id, recorded_at, recorded_by,
      recorded_as) values ($1, :new0, $2, :day, $3, at_now(), $4, 'guide')`,
    at,
    memberId,
    await fileIn(put, at, memberId),
    personId,
  )
  await put(
    `insert into client_message values ($1, :new0, $2, $3, true, $4, 'Mag dit?', at_now())`,
    ...here,
    personId,
  )
  await statementsOf(put, member, municipality)
  if (sharedWith)
    await put(
      `insert into consent values ($1, :new0, $2, $3, 'case-manager', ${SHARED}, at_now(), null, null)`,
      at,
      memberId,
      sharedWith.personId,
    )
}

/** One month that waits, and one that was confirmed, printed and sent. */
async function statementsOf(
  put: Put,
  { cooperativeId: at, memberId, personId }: MemberOfWorld,
  municipality: string,
): Promise<void> {
  const [, stated] = await put(
    `insert into statement values
      ($1, :new0, $2, $3, '2026-04-01', 1, 'portal', '2026-05-10', at_now(), null, null),
      ($1, :new1, $2, $3, '2026-03-01', 1, 'portal', '2026-04-10', at_now(), at_now(), $4)`,
    at,
    memberId,
    municipality,
    personId,
  )
  await put(`insert into statement_content values ($1, $2, $3, '{}', sha256('{}'), '')`, at, stated, memberId)
  await put(
    `insert into statement_document values ($1, $2, $3, $4, at_now())`,
    at,
    stated,
    memberId,
    await fileIn(put, at),
  )
  await put(
    `insert into statement_event values ($1, :new0, $2, $3, 'sent', at_now(), null, '')`,
    at,
    stated,
    memberId,
  )
}
