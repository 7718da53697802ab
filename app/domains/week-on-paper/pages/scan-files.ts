/** The files of a form become pages that are kept, each in the right file by its code. */
import { readCodes, type PageOfPaper } from '../../../platform/code-reader.ts'
import { may } from '../../../platform/permissions.ts'
import type { DoorRefusal } from '../../../platform/command.ts'
import { followingId } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { sha256Of } from '../../../values/sha256.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { handInReceipt, keptFile, type FileRefusal } from '../../receipts/index.ts'
import { keepScan } from '../keep-scan.ts'
import { readCode, type ReadCode, type Sheet } from '../sheet.ts'
import { sheetById } from '../sheet.db.ts'

/** How many pages went where. */
export type Came = Readonly<Record<CameTo, number>>
export const CAME_TO = ['kept', 'asked', 'receipts', 'known', 'another'] as const
/**
 * `kept` in the file of a member, `asked` whose it is, `receipts` in the tray, `known` it was kept before, `another`
 * not taken from a member since it is no page of theirs.
 */
export type CameTo = (typeof CAME_TO)[number]

export type ScanFilesRefusal = FileRefusal | DoorRefusal | 'scan-unreadable' | 'scan-too-many-pages'

/** `file`: the hash of the whole file, in hex. */
type PageRead = { readonly file: string; readonly page: number; readonly of: PageOfPaper }
type File = { readonly name: string; readonly content: Uint8Array }

/**
 * Reads every page of every file before anything is kept, so that a file that cannot be read leaves nothing half.
 *
 * @param commandId of the form: sent again, each page is known by it
 */
export async function scanFiles(
  visit: CooperativeVisit,
  files: readonly File[],
  commandId: string,
): Promise<Result<Came, ScanFilesRefusal>> {
  const read: PageRead[] = []
  for (const { content } of files) {
    const kept = keptFile(content)
    if (!kept.ok) return kept
    const answer = await readCodes(kept.value)
    if (answer.how !== 'read')
      return refuse(answer.how === 'too-many' ? 'scan-too-many-pages' : 'scan-unreadable')
    const file = sha256Of(content).toString('hex')
    read.push(...answer.pages.map((of, index) => ({ file, page: index + 1, of })))
  }
  const came: Record<CameTo, number> = { kept: 0, asked: 0, receipts: 0, known: 0, another: 0 }
  for (const { file, page, of } of read) {
    const id = followingId<'command'>(commandId, `${file} ${page}`)
    const to = await keepPage(visit, { file, page, of }, id)
    if (!to.ok) return to
    came[to.value] += 1
  }
  return ok(came)
}

async function keepPage(
  visit: CooperativeVisit,
  { file, page, of }: PageRead,
  commandId: string,
): Promise<Result<CameTo, DoorRefusal | FileRefusal>> {
  const code = codeOn(of, visit.cooperative.slug)
  const sheet = code?.of === 'sheet' ? await sheetOf(visit, code) : undefined
  if (sheet?.kind === 'receipts' && may(visit.actor, 'receipt.hand-in'))
    return toTray(visit, sheet, of.picture, commandId)
  const done = await visit.perform(
    keepScan,
    visit.actor,
    {
      file,
      page,
      picture: of.picture,
      code: code === undefined ? 'none' : code.of === 'sheet' ? 'found' : code.of,
      sheetId: code?.of === 'sheet' ? code.id : null,
    },
    commandId,
  )
  if (done.ok) return ok(sheet || !visit.may('paper-week.print') ? 'kept' : 'asked')
  if (done.reason === 'scan-kept-before') return ok('known')
  return done.reason === 'scan-of-another' ? ok('another') : refuse(done.reason)
}

/** A sheet with receipts on it goes into the tray, as a photo of a receipt does. */
async function toTray(
  visit: CooperativeVisit,
  { memberId }: Sheet,
  picture: Uint8Array,
  commandId: string,
): Promise<Result<CameTo, DoorRefusal | FileRefusal>> {
  const pages = [{ name: visit.text.scans.receiptsName, content: picture }]
  const done = await visit.perform(handInReceipt, visit.actor, { memberId, note: '', pages }, commandId)
  if (done.ok) return ok('receipts')
  if (done.reason === 'receipt-handed-in-before') return ok('known')
  if (done.reason === 'member-not-found' || done.reason === 'not-your-receipt') return ok('another')
  return done.reason === 'request-not-open' ? ok('another') : refuse(done.reason)
}

/** What the page says of itself: its own code before any other that is on it. */
function codeOn({ codes }: PageOfPaper, coop: string): ReadCode | undefined {
  const read = codes.map((text) => readCode(text, coop))
  return read.find((one) => one.of === 'sheet') ?? read.find((one) => one.of === 'elsewhere') ?? read[0]
}

function sheetOf(visit: CooperativeVisit, { id }: Extract<ReadCode, { of: 'sheet' }>) {
  return visit.read((tx) => sheetById(tx, visit.cooperative.id, id))
}
