import { z } from 'zod'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { enqueue, job } from '../../platform/jobs.ts'
import { newId, type Id } from '../../values/id.ts'
import { hasAddress, keepChange } from './work-changed.db.ts'

/**
 * A member is to be told that their work in a business ended, or goes on after all; with the id of the mail, so that
 * twice is once.
 */
export const mailWorkChangedJob = job(
  'mail-work-changed',
  z.object({ memberId: id<'member'>(), businessId: id<'business'>(), mailId: id<'mail'>() }),
)

/** Sees to it that a member hears of it: by mail, and without an address by somebody who calls. */
export async function tellWorkChanged(
  tx: Tx,
  here: Id<'cooperative'>,
  work: { readonly memberId: Id<'member'>; readonly businessId: Id<'business'> },
  now: Now,
): Promise<void> {
  const mailId = (await hasAddress(tx, here, work.memberId)) ? newId<'mail'>(now.at) : null
  await keepChange(tx, here, work, { at: now.at, mailId })
  if (mailId !== null) await enqueue(tx, mailWorkChangedJob, here, { ...work, mailId })
}
