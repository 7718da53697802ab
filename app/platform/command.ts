import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { isId, newId } from '../values/id.ts'
import { sha256Of } from '../values/sha256.ts'
import { refuse, type Result } from '../values/result.ts'
import { INSTALLATION, personOf, type Actor } from './actor.ts'
import type { Clock, Now } from './clock.ts'
import type { Database, Tx } from './database.ts'
import { noteDeed, whyNotByTheseHands, type Deed, type HandsRefusal } from './on-behalf.ts'
import { isShut } from './own-hands.db.ts'
import { bsnInOwnWords } from './own-words.ts'
import { may, type Asked } from './permissions.ts'
import { reasonOfDatabase, type DatabaseRefusal } from './refused-by-database.ts'

/** What a command gives back: plain data that can be kept and given again. Ids and words, never money. */
export type Outcome =
  | string
  | number
  | boolean
  | null
  | readonly Outcome[]
  | { readonly [key: string]: Outcome }

/** Refusals that the door itself gives. */
export type DoorRefusal =
  | 'not-permitted'
  | 'command-id-reused'
  | 'not-in-own-hands'
  | 'looks-like-bsn'
  | DatabaseRefusal
  | HandsRefusal

/**
 * Something a person can do that changes what is kept. The list of commands is the permission table, the
 * vocabulary of the audit log and the guard against doing a thing twice.
 */
export type Command<
  Input extends z.ZodType,
  Value extends Outcome,
  Reason extends string,
  For extends Actor = Actor,
> = {
  /** Domain and verb: `sales.issue-invoice`. Also the word in the audit log. */
  readonly name: string
  /**
   * What or whom it is about, where that is one thing: the member, the invoice, the scheme. Kept with it, so that can
   * be asked who changed what of somebody. `value` is there for what comes about only now; such an `about` stands
   * after `run`, from which its type follows.
   */
  about?(input: z.output<Input>, value: Value): string | null
  readonly may: Asked
  /**
   * About what only this person reads and says: refused (`not-in-own-hands`) while somebody of the office could be
   * them, as in decision 0015.
   */
  readonly inOwnHands?: true
  /**
   * May be done on behalf of a member by who sits beside them, and as what the member reads it afterwards. Without it
   * only the member's own hand does it (`by-own-hand`), as in decision 0045. A function where it follows from the
   * input.
   */
  readonly onBehalf?: Deed | ((input: z.output<Input>) => Deed)
  /**
   * What it needs. Checked by the door each time, whoever calls: what a page should have caught and did not never
   * reaches the tables.
   */
  readonly input: Input
  run(tx: Tx, actor: For, input: z.output<Input>, now: Now, commandId: string): Promise<Result<Value, Reason>>
}

/** Gives a command its types. One that refuses nothing has no reasons, and not just any. */
export function command<
  Input extends z.ZodType,
  Value extends Outcome,
  Reason extends string = never,
  For extends Actor = Actor,
>(definition: Command<Input, Value, Reason, For>): Command<Input, Value, Reason, For> {
  return definition
}

/** Carries out commands. What the rest of the program holds. */
export type Perform = <
  Input extends z.ZodType,
  Value extends Outcome,
  Reason extends string,
  For extends Actor,
>(
  command: Command<Input, Value, Reason, For>,
  actor: For,
  input: z.input<Input>,
  commandId: string,
  /** Whether the writer says that what looks like a BSN is none; absent where nobody can be asked. */
  isNoBsn?: boolean,
) => Promise<Result<Value, Reason | DoorRefusal>>

/**
 * The one door for every write: permission → begin → id seen? the same answer → run → audit row → commit, or roll back.
 *
 * What people wrote in own words is looked at first: what looks like a BSN is refused (`looks-like-bsn`) until the
 * writer says that it is none. Only who fills in a form can be asked.
 *
 * A command id is made by the form (or by whoever calls), so pressing twice, reloading or sending again after a
 * broken connection does the thing once. The same id with another command or other input is refused. A refusal keeps
 * nothing, so the same form may be sent again when the reason is gone. SQL has the moment that the command has.
 *
 * @throws Error when the input is not what the command asks for: pages read their forms first, so that is a bug
 */
export function door(database: Database, clock: Clock): Perform {
  return async (command, actor, input, commandId, isNoBsn) => {
    if (!may(actor, command.may)) return refuse('not-permitted')
    if (!isId(commandId)) throw new Error(`${command.name}: the command id is no UUID`)
    const checked = checkedInput(command, input)
    const now = clock()
    const why = whyNotByTheseHands(command, actor, commandId)
    if (why !== undefined) return refuse(why)
    const number = isNoBsn === false ? bsnInOwnWords(command.input, checked) : undefined
    if (number !== undefined) return refuse('looks-like-bsn', { number })
    try {
      return await database.write(
        actor,
        async (tx) => {
          const result = await once(tx, command, actor, checked, commandId, now)
          const { onBehalf } = command
          const what = typeof onBehalf === 'function' ? onBehalf(checked) : onBehalf
          if (result.ok)
            await noteDeed(tx, what, actor, command.about?.(checked, result.value), commandId, now)
          return result
        },
        (outcome) => outcome.ok,
        now,
      )
    } catch (error) {
      const reason = reasonOfDatabase(error)
      if (reason) return refuse(reason)
      throw error
    }
  }
}

/**
 * Carries out a command as a part of another one, in its transaction: who may, whose hands and what it needs are
 * checked as at the door, and it has a row of its own in the log. The rest is done by the whole: it catches pressing
 * twice (the id is made here), asks about own words, and is the deed that who was worked for reads.
 *
 * @returns refused as the door does, or as the command does; then the whole is to be refused as well, which rolls back
 * @throws Error when the input is not what the command asks for
 */
export async function performWithin<
  Input extends z.ZodType,
  Value extends Outcome,
  Reason extends string,
  For extends Actor,
>(
  tx: Tx,
  command: Command<Input, Value, Reason, For>,
  actor: For,
  input: z.input<Input>,
  now: Now,
): Promise<Result<Value, Reason | DoorRefusal>> {
  if (!may(actor, command.may)) return refuse('not-permitted')
  const commandId = newId<'command'>(now.at)
  const why = whyNotByTheseHands(command, actor, commandId)
  if (why !== undefined) return refuse(why)
  return once(tx, command, actor, checkedInput(command, input), commandId, now)
}

function checkedInput<Input extends z.ZodType>(
  command: { readonly name: string; readonly input: Input },
  given: z.input<Input>,
): z.output<Input> {
  const checked = command.input.safeParse(given)
  if (checked.success) return checked.data
  const [first] = checked.error.issues
  throw new Error(`${command.name}: ${first?.path.join('.') || 'its input'} ${first?.message}`)
}

async function once<Input extends z.ZodType, Value extends Outcome, Reason extends string, For extends Actor>(
  tx: Tx,
  command: Command<Input, Value, Reason, For>,
  actor: For,
  input: z.output<Input>,
  commandId: string,
  now: Now,
): Promise<Result<Value, Reason | DoorRefusal>> {
  const cooperativeId = ('cooperativeId' in actor ? actor.cooperativeId : undefined) ?? INSTALLATION
  const inputHash = hashOf(command.name, input)
  const begun = await sql`
    insert into command_log (cooperative_id, command_id, name, person_id, purpose, input_hash, done_at)
    values (${cooperativeId}, ${commandId}, ${command.name}, ${personOf(actor)}, ${actor.kind}, ${inputHash}, ${now.at})
    on conflict do nothing`.execute(tx)
  if (begun.numAffectedRows === 0n) return earlierAnswer<Value>(tx, cooperativeId, commandId, inputHash)
  if (command.inOwnHands && (await isShut(tx, actor, now.at))) return refuse('not-in-own-hands')
  const result = await command.run(tx, actor, input, now, commandId)
  if (result.ok) {
    await sql`
      update command_log set outcome = ${JSON.stringify(result.value)},
        subject_id = ${command.about?.(input, result.value) ?? null}
      where cooperative_id = ${cooperativeId} and command_id = ${commandId}`.execute(tx)
  }
  return result
}

async function earlierAnswer<Value>(
  tx: Tx,
  cooperativeId: string,
  commandId: string,
  inputHash: Buffer,
): Promise<Result<Value, DoorRefusal>> {
  const { rows } = await sql<{ outcome: Value; isSame: boolean }>`
    select outcome, is_input_of_command(${commandId}, ${inputHash}) as "isSame" from command_log
    where cooperative_id = ${cooperativeId} and command_id = ${commandId}`.execute(tx)
  const earlier = rows[0]
  // Nothing to see: the id is somebody else's, and row-level security hides even that it exists.
  if (!earlier?.isSame) return refuse('command-id-reused')
  return { ok: true, value: earlier.outcome }
}

/**
 * The same command with the same input gives the same hash, whatever the order of the fields. Input is often small
 * enough to guess, so nobody can read the hash back: the database only says whether it is the same.
 */
function hashOf(name: string, input: unknown): Buffer {
  return createHash('sha256').update(name).update('\0').update(canonical(input)).digest()
}

function canonical(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Uint8Array) return `bytes:${sha256Of(value).toString('hex')}`
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'undefined'
}
