import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { insertReading, pageToRead } from './reading.db.ts'

/** Keeps what was read on a page; nothing happens when it was taken back meanwhile. */
export const keepReading = command({
  name: 'receipts.keep-reading',
  may: 'job',
  about: ({ pageId }) => pageId,
  input: z.object({
    pageId: id<'receipt-page'>(),
    how: z.enum(['picture', 'text', 'nothing', 'unreadable', 'too-long']),
    lines: z.string().max(20_000),
    copy: bytes().optional(),
    looks: bytes().optional(),
  }),
  async run(tx, { cooperativeId }: JobActor, { pageId, how, lines, copy, looks }, now) {
    if (!(await pageToRead(tx, cooperativeId, pageId))) return ok(null)
    const [small, looked] = [copy, looks].map((one) => (one ? Buffer.from(one) : null))
    const reading = { pageId, how, lines, copy: small ?? null, looks: looked ?? null, at: now.at }
    await insertReading(tx, cooperativeId, reading)
    return ok(null)
  },
})
