import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { StandingKind } from '../road.ts'
import type { Whose } from './whose.ts'

type Way = (coop: string) => string

/** Where the quotes stand that fellows lead. */
const withOthers: Way = (coop) => `${paths.quotes(coop)}#samen`

const OF_THE_MEMBER: Readonly<Partial<Record<StandingKind, Way>>> = {
  'invoices-unissued': paths.invoices,
  'joint-work': paths.invoices,
  'inside-jobs': paths.insideJobs,
  quotes: paths.quotes,
  'quotes-unbilled': paths.quotes,
  'quotes-to-agree': withOthers,
  'quotes-shared': withOthers,
  recurring: paths.recurring,
  'shop-orders': paths.ownShopWindow,
  'shop-requests': paths.ownShopWindow,
  'shop-page': paths.ownShopWindow,
  'shop-keys': paths.ownShopWindow,
  receipts: paths.receipts,
  'costs-waiting': paths.costs,
  'costs-owed': paths.costs,
  'pot-requests': paths.potRequests,
  'invoices-open': paths.invoices,
  bookings: paths.things,
  'uses-unsettled': paths.things,
  deposits: paths.things,
  journeys: paths.journeys,
  turns: paths.rota,
  promises: paths.help,
  'help-posts': paths.help,
  'hours-owed': paths.help,
  appointments: paths.agenda,
  workshops: paths.agenda,
  statements: paths.statements,
  'last-statement': paths.statements,
  municipality: paths.ownMessages,
}

const OF_THE_ADMINISTRATION: Readonly<Partial<Record<StandingKind, Way>>> = {
  'invoices-unissued': paths.approvals,
  'quotes-unbilled': paths.quotes,
  'inside-jobs': paths.insideJobs,
  'pot-requests': paths.potRequests,
  receipts: paths.tray,
  'costs-waiting': paths.costs,
  'costs-owed': paths.creditors,
  'invoices-open': paths.aged,
  bookings: paths.things,
  'uses-unsettled': paths.things,
  deposits: paths.things,
  journeys: paths.journeys,
  turns: paths.rota,
}

/** Where whoever reads can do something about it; undefined where it is not theirs. */
export function wayTo(
  visit: CooperativeVisit,
  kind: StandingKind,
  { own, member }: Pick<Whose, 'own' | 'member'>,
): string | undefined {
  const { slug } = visit.cooperative
  if (own) return OF_THE_MEMBER[kind]?.(slug)
  if ((kind === 'shop-orders' || kind === 'shop-requests') && visit.may('members.edit'))
    return paths.memberRequests(slug, member.id)
  return visit.may('members.edit') ? OF_THE_ADMINISTRATION[kind]?.(slug) : undefined
}
