import { z } from 'zod'
import type { OperatorActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { findPersonByEmail } from './person.db.ts'
import { noteEvent } from './sign-in-event.db.ts'

type Confirmed = { readonly personId: string; readonly name: string }

/**
 * Keeps that the operator asked somebody, and that their address is in their own hands: for `npx gilde confirm EMAIL`.
 * A co-operative that begins with one person has nobody else who could say so of the second. The operator is no hand:
 * who keeps the machine can do anything anyway. Gives who it is. Refused: `person-unknown`.
 */
export const confirmAccessByOperator = command({
  name: 'people.confirm-access-by-operator',
  may: 'operator',
  input: z.object({ email: z.string().min(3).max(200) }),
  async run(tx, _actor: OperatorActor, { email }, now): Promise<Result<Confirmed, 'person-unknown'>> {
    const person = await findPersonByEmail(tx, email.trim().toLowerCase())
    if (!person) return refuse('person-unknown')
    await noteEvent(tx, 'access-confirmed', person.id, 'gilde|', now.at)
    return ok({ personId: person.id, name: person.name })
  },
  about: (_input, { personId }) => personId,
})
