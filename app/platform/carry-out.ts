/** Carrying out a command where nobody waits for the answer: a job, or a button that cannot be refused. */
import type { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Command, Outcome, Perform } from './command.ts'

/**
 * Carries out a command that refuses nothing by itself. What the door refuses all the same is a bug: a job then fails,
 * is tried again and stands in the log, where a refusal that nobody looks at would count as done.
 *
 * @throws Error with the name of the command and the reason
 */
export async function carryOut<Input extends z.ZodType, Value extends Outcome, For extends Actor>(
  perform: Perform,
  command: Command<Input, Value, never, For>,
  actor: For,
  input: z.input<Input>,
  commandId: string,
): Promise<Value> {
  const outcome = await perform(command, actor, input, commandId)
  if (outcome.ok) return outcome.value
  throw new Error(`${command.name} was refused: ${outcome.reason}`)
}

/**
 * The same of a command that may refuse, where each of its own reasons needs nothing more.
 *
 * @param fine each reason the command has, with why nothing is to be done then
 * @returns whether it was done
 * @throws Error for what the door refuses
 */
export async function carriedOutUnless<
  Input extends z.ZodType,
  Value extends Outcome,
  Reason extends string,
  For extends Actor,
>(
  fine: Readonly<Record<Reason, string>>,
  perform: Perform,
  command: Command<Input, Value, Reason, For>,
  actor: For,
  input: z.input<Input>,
  commandId: string,
): Promise<boolean> {
  const outcome = await perform(command, actor, input, commandId)
  if (!outcome.ok && !Object.hasOwn(fine, outcome.reason))
    throw new Error(`${command.name} was refused: ${outcome.reason}`)
  return outcome.ok
}
