import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, id, sha256 } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { SCAN_CODES } from './scan.ts'
import { insertScan } from './scan.db.ts'
import { sheetById } from './sheet.db.ts'

export type KeepScanRefusal = 'scan-kept-before' | 'scan-of-another'

/**
 * Keeps a page that came back, in the file of the member whose page it is by its code. `file` and `page`: the hash of
 * the file as it was sent, and which page of it. Gives the id. A coach or the administration keep any page, and say
 * whose it is when the code does not; what a member scans is theirs.
 *
 * Refuses the same page of the same file (`scan-kept-before`), and of a member the page of another or of
 * elsewhere (`scan-of-another`).
 */
export const keepScan = command({
  name: 'week-on-paper.keep-scan',
  may: 'paper-week.set',
  input: z.object({
    file: sha256(),
    page: z.int().min(1).max(50),
    picture: bytes(),
    code: z.enum(SCAN_CODES),
    sheetId: id<'paper-sheet'>().nullable(),
  }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<Id<'paper-scan'>, KeepScanRefusal>> {
    const { cooperativeId, personId: by } = actor
    const sheet = given.sheetId === null ? undefined : await sheetById(tx, cooperativeId, given.sheetId)
    const own = may(actor, 'paper-week.print') ? undefined : await memberOfPerson(tx, cooperativeId, by)
    const code = given.code === 'found' && !sheet ? 'unknown' : given.code
    if (own && (code === 'unknown' || code === 'elsewhere' || (sheet && sheet.memberId !== own.id)))
      return refuse('scan-of-another')
    const scan = {
      id: newId<'paper-scan'>(now.at),
      sha256: Buffer.from(given.file, 'hex'),
      page: given.page,
      code,
      sheetId: sheet?.id ?? null,
      memberId: sheet?.memberId ?? own?.id ?? null,
      content: given.picture,
      by,
      at: now.at,
    }
    return (await insertScan(tx, cooperativeId, scan)) ? ok(scan.id) : refuse('scan-kept-before')
  },
  about: (_input, scanId) => scanId,
})
