/** The demo co-op: two invented but believable years, made by the same commands that people use. */
import { cooperativeBySlug } from '../app/domains/cooperative/index.ts'
import type { Database } from '../app/platform/database.ts'
import { stopPdfRenderer } from '../app/platform/pdf.ts'
import { stopTextReader } from '../app/platform/text-reader.ts'
import type { Id } from '../app/values/id.ts'
import { speaking } from './appointments.ts'
import { auditing } from './auditing.ts'
import { banking } from './bank.ts'
import { bookkeeping } from './bookkeeping.ts'
import { papers } from './papers.ts'
import { COOPERATIVE } from './cooperative.ts'
import { sharing } from './consents.ts'
import { play, type Following } from './diary.ts'
import { beginnings, found } from './found.ts'
import { invoicing } from './invoices.ts'
import { paying } from './payments.ts'
import { guiding } from './guidance.ts'
import { placing } from './municipality.ts'
import { wantingToJoin } from './joining.ts'
import { helping } from './inside-jobs.ts'
import { askingAndOffering } from './mutual-help.ts'
import { signing } from './contracts.ts'
import { lending } from './facilities.ts'
import { onPaper } from './week-on-paper.ts'
import { stopping } from './leaving.ts'
import { showing } from './shop-window.ts'
import { inOneTransaction } from './one-transaction.ts'
import { agreeing } from './permissions.ts'
import { demoPeople, type DemoPerson } from './people-to-tell.ts'
import { quoting } from './quotes.ts'
import { recurring } from './recurring.ts'
import { joining, leaving } from './register.ts'
import { reminding } from './reminding.ts'
import { askingFromPot, handingIn, spending } from './spending.ts'
import { suppliers } from './suppliers.ts'
import { writingOff } from './writing-off.ts'
import { telling } from './telling.ts'
import { stating } from './statements.ts'
import { filing } from './tax.ts'
import { finishing } from './year-end.ts'

export type Demo = {
  readonly cooperativeId: Id<'cooperative'>
  readonly slug: string
  /** Who can sign in, and as what. */
  readonly people: readonly DemoPerson[]
}

/**
 * Loads the demo co-op into a migrated database; does nothing when it is there already. Whole or not at all.
 *
 * @param ownerUrl the login that owns the tables
 * @param options.following is told how much of what happens is done, and stops it
 * @throws Error when a command refuses: then the demo no longer fits the rules; or when it was stopped
 */
export async function loadDemo(ownerUrl: string, options: { following?: Following } = {}): Promise<Demo> {
  const { slug } = COOPERATIVE
  try {
    const cooperativeId = await inOneTransaction(ownerUrl, async (database, countRows, asOwner) => {
      const known = await database.read({ kind: 'operator' }, (tx) => cooperativeBySlug(tx, slug))
      if (known) return known.id
      const id = await played(database, countRows, options.following)
      await asOwner(FORGET_JOBS, [id])
      return id
    })
    return { cooperativeId, slug, people: await demoPeople(ownerUrl) }
  } finally {
    stopPdfRenderer()
    stopTextReader()
  }
}

async function played(
  database: Database,
  countRows: () => Promise<void>,
  following?: Following,
): Promise<Id<'cooperative'>> {
  const stage = await found(database)
  await play(
    stage,
    [
      ...beginnings(),
      ...joining(),
      ...placing(),
      ...sharing(),
      ...agreeing(),
      ...invoicing(),
      ...helping(),
      ...askingAndOffering(),
      ...lending(),
      ...onPaper(),
      ...quoting(),
      ...recurring(),
      ...showing(),
      ...spending(),
      ...handingIn(),
      ...askingFromPot(),
      ...suppliers(),
      ...bookkeeping(),
      ...papers(),
      ...finishing(),
      ...auditing(),
      ...paying(),
      ...banking(),
      ...reminding(),
      ...writingOff(),
      ...filing(),
      ...telling(),
      ...leaving(),
      ...stopping(),
      ...stating(),
      ...wantingToJoin(),
      ...signing(),
      ...guiding(),
      ...speaking(),
    ],
    countRows,
    following,
  )
  return stage.cooperativeId
}

/**
 * The papers and mails that the commands asked for were made on the day itself; doing it again would mail
 * them now.
 */
const FORGET_JOBS = `select graphile_worker.complete_jobs(array(
  select id from graphile_worker._private_jobs where payload ->> 'cooperativeId' = $1))`
