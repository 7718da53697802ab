import { annualRoutes } from './domains/annual/routes.ts'
import {
  appointmentsRoutes,
  coachStops,
  meetingsInAgenda,
  newMeetingsOnPaper,
  talksInAgenda,
} from './domains/appointments/routes.ts'
import {
  accountsToPayFrom,
  bankStanding,
  knownIbans,
  paidOutUndecided,
  undecidedUntil,
} from './domains/bank/index.ts'
import { auditRoutes } from './domains/audit/routes.ts'
import { bankRoutes } from './domains/bank/routes.ts'
import { withoutPermissionBefore } from './domains/benefits/pages/before-approving.ts'
import { benefitOfDraft } from './domains/benefits/pages/draft-line.tsx'
import { benefitOfPayout } from './domains/benefits/pages/payout-effect.tsx'
import { followingBlock } from './domains/benefits/pages/following-member.tsx'
import { agreementRoutes, benefitRoutes, stopSharingRoutes } from './domains/benefits/routes.ts'
import type { OpenWorkUntil } from './domains/books/index.ts'
import { booksRoutes } from './domains/books/routes.ts'
import { collectingRoutes } from './domains/collecting/routes.ts'
import { cooperativeRoutes } from './domains/cooperative/routes.ts'
import type { EverythingNeeds } from './domains/handover/index.ts'
import { handoverRoutes } from './domains/handover/routes.ts'
import { unsignedBefore } from './domains/contracts/pages/before-approving.ts'
import { contractsRoutes } from './domains/contracts/routes.ts'
import { helpInAgenda, helpRoutes, turnsInAgenda } from './domains/mutual-help/routes.ts'
import { bookingsInAgenda, facilityRoutes } from './domains/facilities/routes.ts'
import {
  leavingBlock,
  leavingRoutes,
  endMembershipWhole,
  letGoLines,
  openLines,
  saidToStop,
} from './domains/leaving/routes.ts'
import { importingRoutes } from './domains/importing/routes.ts'
import { membersRoutes } from './domains/members/routes.ts'
import { applicationBlock, joiningRoutes } from './domains/joining/routes.ts'
import { insideRoutes } from './domains/inside/routes.ts'
import { openQuestionOf } from './domains/municipality/index.ts'
import { guidedPermissionBlock, municipalityRoutes } from './domains/municipality/routes.ts'
import { paymentsRoutes } from './domains/payments/routes.ts'
import type { TextNetwork } from './platform/text-messages.ts'
import type { PeopleNeeds } from './domains/people/index.ts'
import { peopleRoutes } from './domains/people/routes.ts'
import { potsRoutes } from './domains/pots/routes.ts'
import { priceNotesBlock } from './domains/quotes/pages/coach-block.tsx'
import { recurringRoutes } from './domains/recurring/routes.ts'
import { quotesRoutes } from './domains/quotes/routes.ts'
import { receiptRoutes } from './domains/receipts/routes.ts'
import { amountsPaid, invoiceNames, invoicesToCome, unissuedUntil } from './domains/sales/index.ts'
import { salesRoutes } from './domains/sales/routes.ts'
import { boughtUnder, costsLately, receiptsForYes } from './domains/spending/index.ts'
import { foundRoutes, shopWindowRoutes } from './domains/shop-window/routes.ts'
import { spendingRoutes } from './domains/spending/routes.ts'
import { unfiledUntil } from './domains/tax/index.ts'
import { taxRoutes } from './domains/tax/routes.ts'
import { endingWithNotes, guidanceBlock, guidanceRoutes, oldNotesRoutes } from './domains/guidance/routes.ts'
import { weekRoutes } from './domains/week-on-paper/routes.ts'
import { homeRoutes, toDoOnPaperOf } from './home.tsx'
import type { PeppolNetwork } from './platform/access-point.ts'
import type { OnlineNeeds } from './domains/sales/index.ts'
import type { Route } from './web/route.ts'

/**
 * The table of contents of the product. It joins the list of each domain, where every address stands with who may come
 * there and what answers it. The order counts where two addresses fit: pages of the installation (`/inloggen`) stand
 * before those of a co-operative (`/:coop`).
 *
 * @param people what signing in needs of the installation
 * @param network where e-invoices go
 * @param receiptsAddress of the mailbox for receipts, when there is one
 * @param online how customers pay online
 * @param everything how everything of a co-operative is sent
 */
export function routesFor(
  people: PeopleNeeds,
  network?: PeppolNetwork,
  receiptsAddress?: string,
  online?: OnlineNeeds,
  everything?: EverythingNeeds,
  texts?: TextNetwork,
): readonly Route[] {
  return [
    ...peopleRoutes(people),
    ...foundRoutes(people),
    ...cooperativeRoutesOf(people, network, receiptsAddress, online, everything, texts),
  ]
}

/** The addresses within a co-operative. */
export function cooperativeRoutesOf(
  people: PeopleNeeds,
  network?: PeppolNetwork,
  receiptsAddress?: string,
  online?: OnlineNeeds,
  everything?: EverythingNeeds,
  texts?: TextNetwork,
): readonly Route[] {
  const looked = { parts: AGENDA, database: people.database }
  // The books come last: `/boeken/openstaand` of sales stands before the page of an entry.
  return [
    ...homeRoutes,
    ...cooperativeRoutes,
    ...membersRoutes(
      people,
      [guidanceBlock, guidedPermissionBlock, followingBlock, priceNotesBlock, applicationBlock, leavingBlock],
      { command: endMembershipWhole, said: saidToStop, letGo: letGoLines, open: openLines },
      endingWithNotes(people, coachStops),
    ),
    ...potsRoutes({ amountsPaid, invoiceNames, invoicesToCome }, { boughtUnder }),
    ...quotesRoutes({ benefitOfDraft }),
    ...recurringRoutes,
    ...salesRoutes({ benefitOfDraft }, network, online, [withoutPermissionBefore, unsignedBefore]),
    ...insideRoutes({ benefitOfDraft }),
    ...receiptRoutes({ booked: costsLately, waitForYes: receiptsForYes, mailAddress: receiptsAddress }),
    ...spendingRoutes,
    ...taxRoutes,
    ...paymentsRoutes({
      accountsToPayFrom,
      ibansOfCustomers: knownIbans,
      paidOutUndecided,
      benefitOfPayout,
      postbox: people.postbox,
    }),
    ...bankRoutes,
    ...annualRoutes,
    ...collectingRoutes,
    ...auditRoutes,
    ...benefitRoutes,
    ...stopSharingRoutes({ questionsOf: openQuestionOf }),
    ...agreementRoutes,
    ...municipalityRoutes,
    ...joiningRoutes(people),
    ...contractsRoutes(people),
    ...helpRoutes(looked),
    ...facilityRoutes(looked),
    ...guidanceRoutes,
    ...oldNotesRoutes(people),
    ...appointmentsRoutes(IN_AGENDA, texts, people.database),
    ...shopWindowRoutes(people, { benefitOfDraft }),
    ...leavingRoutes,
    ...weekRoutes({
      database: people.database,
      toDoOf: toDoOnPaperOf,
      agenda: [...AGENDA, newMeetingsOnPaper],
    }),
    ...importingRoutes,
    ...handoverRoutes(everything),
    ...booksRoutes(bankStanding, openWork),
  ]
}

/** What other domains have stand in somebody's agenda. */
const IN_AGENDA = [turnsInAgenda, helpInAgenda, bookingsInAgenda] as const

/** All that stands in the agenda of a member: on the page, on the calendar of their phone, on paper. */
const AGENDA = [talksInAgenda, meetingsInAgenda, ...IN_AGENDA] as const

/** What is still to be done in a period before it is closed: each domain counts its own. */
const openWork: OpenWorkUntil = async (tx, cooperativeId, until, today) => {
  const counts = [
    { what: 'bank-lines', count: await undecidedUntil(tx, cooperativeId, until) },
    { what: 'invoices', count: await unissuedUntil(tx, cooperativeId, until) },
    { what: 'vat', count: await unfiledUntil(tx, cooperativeId, until, today) },
  ] as const
  return counts.filter(({ count }) => count > 0)
}
