import type { JobActor } from '../../../platform/actor.ts'
import { carriedOutUnless } from '../../../platform/carry-out.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Perform } from '../../../platform/command.ts'
import type { Database } from '../../../platform/database.ts'
import {
  TextsSilent,
  TextUnsure,
  type TextHandedOver,
  type TextNetwork,
} from '../../../platform/text-messages.ts'
import { newId, type Id } from '../../../values/id.ts'
import { noteText } from './note-text.ts'
import { textAccountOf } from './text-account.db.ts'
import { textMessageById, type TextState, type TextWhy } from './text-message.db.ts'

export type TextNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Who sends them; without it none goes out. */
  readonly texts?: TextNetwork
}

/**
 * Hands a message over, at most once whatever breaks: that it is being handed over is kept first.
 *
 * @throws TextsSilent when nobody took it, so that the job is tried again
 */
export async function sendText(
  { database, perform, clock, texts }: TextNeeds,
  actor: JobActor,
  textId: Id<'text-message'>,
): Promise<void> {
  const { cooperativeId } = actor
  const note = (state: TextState, why: TextWhy | null = null) =>
    carriedOutUnless(GONE_ON, perform, noteText, actor, { textId, state, why }, newId(clock().at))
  const { message, account } = await database.read(actor, async (tx) => ({
    message: await textMessageById(tx, cooperativeId, textId),
    account: await textAccountOf(tx, cooperativeId),
  }))
  if (message?.state !== 'waiting' || !(await note('handed'))) return
  const line = account && texts?.connect(account)
  if (!line) return void (await note('refused', 'no-account'))
  const came = await handedOver(() => line.send(textId, message.number, message.body))
  if (came instanceof TextsSilent) {
    await note('waiting')
    throw came
  }
  if (came instanceof TextUnsure) return
  await note(came.kind, came.kind === 'refused' ? came.why : null)
}

const GONE_ON = { 'text-gone-on': 'another process hands it over, or noted it already' }

async function handedOver(
  send: () => Promise<TextHandedOver>,
): Promise<TextHandedOver | TextsSilent | TextUnsure> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof TextsSilent || error instanceof TextUnsure) return error
    throw error
  }
}
