import type { OperatorActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { insertCooperative, slugIsTaken } from './founding.db.ts'
import { RESERVED_SLUGS, founding, type Founding, type FoundingRefusal } from './founding.ts'

/** Whoever founds a co-operative acts in it from the start: its id is the one in the actor. */
export function foundingActor(now: Now): OperatorActor & { readonly cooperativeId: Id<'cooperative'> } {
  return { kind: 'operator', cooperativeId: newId<'cooperative'>(now.at) }
}

/**
 * The command that founds a co-operative, with its first VAT mode, and gives its id. The actor comes from
 * `foundingActor`.
 *
 * @param openBooks what else belongs to the same moment: its chart of accounts and bank account. It is
 *   handed in because the books come after the co-operative in the order of imports, and a co-operative
 *   without books may not exist.
 *
 * Refuses: `slug-taken`, `slug-reserved`.
 */
export function foundCooperative(
  openBooks: (tx: Tx, cooperativeId: Id<'cooperative'>, iban: string) => Promise<unknown>,
) {
  return command({
    name: 'cooperative.found',
    may: 'operator',
    input: founding,
    async run(
      tx: Tx,
      actor: OperatorActor,
      input: Founding,
      now: Now,
    ): Promise<Result<Id<'cooperative'>, FoundingRefusal>> {
      if (actor.cooperativeId === undefined) return refuse('no-cooperative-in-actor')
      if (RESERVED_SLUGS.has(input.slug)) return refuse('slug-reserved', { slug: input.slug })
      if (await slugIsTaken(tx, input.slug)) return refuse('slug-taken', { slug: input.slug })
      await insertCooperative(tx, actor.cooperativeId, input, now)
      await openBooks(tx, actor.cooperativeId, input.iban)
      return ok(actor.cooperativeId)
    },
  })
}
