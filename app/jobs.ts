import { appointmentsJobs } from './domains/appointments/jobs.ts'
import { benefitsJobs } from './domains/benefits/jobs.ts'
import { booksJobs } from './domains/books/jobs.ts'
import { collectingJobs } from './domains/collecting/jobs.ts'
import { cooperativesSince } from './domains/cooperative/index.ts'
import { importingJobs } from './domains/importing/jobs.ts'
import { facilitiesJobs } from './domains/facilities/jobs.ts'
import { guidanceJobs } from './domains/guidance/jobs.ts'
import { joiningJobs } from './domains/joining/jobs.ts'
import { leavingJobs } from './domains/leaving/jobs.ts'
import { membersJobs } from './domains/members/jobs.ts'
import { insideWorkJobs } from './domains/inside/jobs.ts'
import { municipalityJobs } from './domains/municipality/jobs.ts'
import { mutualHelpJobs } from './domains/mutual-help/jobs.ts'
import { potsJobs } from './domains/pots/jobs.ts'
import { quotesJobs } from './domains/quotes/jobs.ts'
import { recurringJobs } from './domains/recurring/jobs.ts'
import type { ReceiptMailbox } from './domains/receipts/index.ts'
import { weekJobs } from './domains/week-on-paper/jobs.ts'
import { receiptJobs } from './domains/receipts/jobs.ts'
import { salesJobs } from './domains/sales/jobs.ts'
import { shopWindowJobs } from './domains/shop-window/jobs.ts'
import { spendingJobs } from './domains/spending/jobs.ts'
import type { PeppolNetwork } from './platform/access-point.ts'
import type { OnlinePayments } from './platform/online-payments.ts'
import type { Clock } from './platform/clock.ts'
import type { Perform } from './platform/command.ts'
import type { Database } from './platform/database.ts'
import type { DomainJobs } from './platform/domain-jobs.ts'
import type { Finding } from './platform/integrity.ts'
import type { Work } from './platform/jobs.ts'
import type { SendMail } from './platform/mail.ts'
import type { TextNetwork } from './platform/text-messages.ts'
import { deliverStoredMail, sendsMail } from './platform/mail-stored.ts'
import { toDoMailJobs } from './to-do-mail.ts'
import { askForDueWork, askOften, type Place, type Scheduled } from './platform/schedule.ts'

/** What the jobs of all domains need. */
export type JobNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  readonly send: SendMail
  /** Where receipts are mailed to; undefined: nowhere. */
  readonly receiptMailbox?: ReceiptMailbox | undefined
  /** Where people find the office: `https://kantoor.example.org`, without a slash at the end. */
  readonly publicUrl: string
  /** The network of e-invoices; without it none goes out. */
  readonly network?: PeppolNetwork
  /** Where customers pay online; without it nobody looks what came of it. */
  readonly payments?: OnlinePayments
  /** Who sends text messages; without it none goes out. */
  readonly texts?: TextNetwork
  /** Runs every integrity rule over the installation (`everyFinding`). */
  findings(): Promise<readonly Finding[]>
}

/**
 * What the office does by itself: a domain exports its jobs and what comes round by the clock, and gets its line in
 * here, as in `routes.ts`.
 */
export function domainJobs(needs: JobNeeds): readonly DomainJobs[] {
  return [
    membersJobs(needs),
    potsJobs(needs),
    salesJobs(needs),
    insideWorkJobs(needs),
    quotesJobs(needs),
    recurringJobs(needs),
    booksJobs({ ...needs, cooperatives: () => placesOf(needs.database) }),
    receiptJobs(needs),
    weekJobs(needs),
    spendingJobs(needs),
    collectingJobs(needs),
    benefitsJobs(needs),
    municipalityJobs(needs),
    joiningJobs(needs),
    guidanceJobs(needs),
    appointmentsJobs(needs),
    facilitiesJobs(needs),
    mutualHelpJobs(needs),
    shopWindowJobs(needs),
    leavingJobs(needs),
    importingJobs(needs),
    toDoMailJobs(needs),
  ]
}

/** All jobs, with the one that sends mail, and the look at the clock. For `startJobs` and `finishJobs`. */
export function jobsFor(needs: JobNeeds): Work {
  const { database, clock, send } = needs
  const domains = domainJobs(needs)
  const kinds = domains.flatMap(({ mailKinds = [] }) => mailKinds)
  const schedule: readonly Scheduled[] = domains.flatMap((domain) => domain.schedule ?? [])
  return {
    handlers: [
      sendsMail(database, deliverStoredMail(database, send, clock), kinds),
      ...domains.flatMap(({ handlers }) => handlers),
    ],
    askForDueWork: async () => {
      await askForDueWork(database, schedule, await placesOf(database), clock())
      await askOften(
        database,
        domains.flatMap(({ often = [] }) => often),
      )
    },
  }
}

function placesOf(database: Database): Promise<readonly Place[]> {
  return database.read({ kind: 'operator' }, (tx) => cooperativesSince(tx))
}
