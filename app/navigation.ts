import type { Permission } from './platform/permissions.ts'
import type { NavigationItem } from './ui/index.ts'
import { paths } from './web/paths.ts'
import { isOnBehalf, type Visit } from './web/visit.ts'

/** More than this nobody takes in at a glance. */
const MOST = 8

/** On a phone, besides "more": two lines of the menu, so that what the page is about is seen without scrolling. */
const MOST_ON_PHONE = 5

type Place = {
  readonly key:
    | 'home'
    | 'approvals'
    | 'bank'
    | 'invoices'
    | 'customers'
    | 'inside'
    | 'help'
    | 'helpHours'
    | 'rota'
    | 'quotes'
    | 'pot'
    | 'benefit'
    | 'hours'
    | 'statements'
    | 'costs'
    | 'receipts'
    | 'tray'
    | 'purchases'
    | 'payments'
    | 'members'
    | 'applications'
    | 'schemes'
    | 'result'
    | 'books'
    | 'settings'
    | 'vat'
    | 'municipalities'
    | 'agreements'
    | 'clients'
    | 'figures'
    | 'adopted'
    | 'audits'
    | 'reminders'
    | 'pots'
    | 'recurring'
    | 'journeys'
    | 'statementsOffice'
    | 'things'
    | 'contracts'
    | 'plan'
    | 'guidance'
    | 'agenda'
    | 'shopWindow'
    | 'ownWeek'
    | 'weeksOnPaper'
    | 'behalfOfMe'
    | 'leaving'
  readonly href: (coop: string) => string
  /** Another address whose pages belong here. */
  readonly also?: (coop: string) => string
  /** Who is shown the place; whoever may come there otherwise finds it from another page. */
  readonly may: Permission
  /** What is of the person alone: not offered while somebody works on their behalf, for whom it stays shut. */
  readonly ownHands?: true
  /** How early it moves to "more" when there are too many: the highest first. */
  readonly rare: number
}

export type PlaceKey = Place['key']

/** In the order in which they stand. */
const PLACES: readonly Place[] = [
  { key: 'home', href: paths.home, may: 'home.read', rare: 0 },
  { key: 'clients', href: paths.clients, may: 'client.read', rare: 1 },
  { key: 'guidance', href: paths.guidance, may: 'guidance.guide', rare: 6 },
  { key: 'figures', href: paths.figures, may: 'figures.read', rare: 7 },
  { key: 'audits', href: paths.audits, may: 'audit.work', rare: 1 },
  { key: 'approvals', href: paths.approvals, may: 'invoice.approve', rare: 1 },
  { key: 'bank', href: paths.bank, may: 'bank.read', rare: 2 },
  { key: 'invoices', href: paths.invoices, may: 'invoice.read', rare: 3 },
  { key: 'quotes', href: paths.quotes, may: 'quote.draft', rare: 11 },
  { key: 'customers', href: paths.customers, may: 'own-work.read', rare: 10 },
  { key: 'inside', href: paths.insideJobs, may: 'inside-job.see', rare: 11 },
  { key: 'pot', href: paths.pot, may: 'own-work.read', rare: 4 },
  { key: 'benefit', href: paths.benefit, may: 'own-work.read', rare: 7, ownHands: true },
  { key: 'hours', href: paths.hours, may: 'own-work.read', rare: 7, ownHands: true },
  { key: 'statements', href: paths.statements, may: 'statements.own', rare: 8, ownHands: true },
  { key: 'receipts', href: paths.receipts, may: 'own-work.read', rare: 7 },
  { key: 'tray', href: paths.tray, may: 'receipt.settle', rare: 11 },
  { key: 'costs', href: paths.costs, may: 'costs.read', rare: 6 },
  {
    key: 'purchases',
    href: paths.supplierInvoices,
    also: paths.suppliers,
    may: 'supplier-invoices.read',
    rare: 9,
  },
  { key: 'payments', href: paths.payments, may: 'payment.release', rare: 11 },
  { key: 'agenda', href: paths.agenda, may: 'agenda.see', rare: 10 },
  { key: 'result', href: paths.result, may: 'result.answer-for', rare: 8 },
  { key: 'schemes', href: paths.schemes, may: 'schemes.read', rare: 10 },
  { key: 'members', href: paths.members, also: paths.people, may: 'members.read', rare: 5 },
  { key: 'applications', href: paths.applications, may: 'applications.follow', rare: 12 },
  { key: 'books', href: paths.books, also: paths.years, may: 'books.read', rare: 10 },
  { key: 'adopted', href: paths.adoptedYears, may: 'annual.read-adopted', rare: 12 },
  { key: 'reminders', href: paths.reminders, may: 'reminders.read', rare: 12 },
  { key: 'pots', href: paths.pots, may: 'pots.read', rare: 12 },
  { key: 'recurring', href: paths.recurring, may: 'recurring.read', rare: 12 },
  { key: 'journeys', href: paths.journeys, may: 'cost.read', rare: 12 },
  { key: 'statementsOffice', href: paths.statementsOffice, may: 'statements.follow', rare: 12 },
  { key: 'things', href: paths.things, may: 'things.read', rare: 13 },
  { key: 'contracts', href: paths.contracts, may: 'contracts.see', rare: 13 },
  { key: 'plan', href: paths.ownPlan, may: 'guidance.own', rare: 12, ownHands: true },
  { key: 'shopWindow', href: paths.ownShopWindow, may: 'shop-page.see', rare: 12 },
  { key: 'behalfOfMe', href: paths.behalfOfMe, may: 'behalf.follow', rare: 14 },
  { key: 'vat', href: paths.vat, may: 'vat.read', rare: 11 },
  { key: 'municipalities', href: paths.municipalities, may: 'municipality.edit', rare: 12 },
  {
    key: 'agreements',
    href: paths.agreements,
    also: paths.municipalities,
    may: 'policies.follow',
    rare: 8,
  },
  { key: 'settings', href: paths.settings, may: 'cooperative.edit', rare: 11 },
  { key: 'helpHours', href: paths.helpHoursRule, may: 'help.hours-set', rare: 13 },
  { key: 'ownWeek', href: paths.ownWeek, may: 'paper-week.own', rare: 13 },
  { key: 'weeksOnPaper', href: paths.weeksOnPaper, may: 'paper-week.print', rare: 13 },
  { key: 'rota', href: paths.rota, may: 'rota.see', rare: 14 },
  { key: 'help', href: paths.help, may: 'help.board', rare: 12 },
  { key: 'leaving', href: paths.leaving, may: 'leaving.own', rare: 14 },
]

/**
 * The main menu of a visitor: what belongs to their roles, never more than eight. Who has several roles gets
 * the union; what they need least goes under "more", on a phone earlier.
 */
export function navigationFor(visit: Visit): readonly NavigationItem[] {
  const { shown, rest } = divided(visit)
  const onPhone = shown.some((item) => item.only === 'wide')
  if (rest.length === 0 && !onPhone) return shown
  const href = paths.more(visit.cooperative!.slug)
  const current = visit.url.pathname === href || rest.some((item) => item.current)
  const more = { href, label: visit.text.navigation.more, current }
  return [...shown, rest.length === 0 ? { ...more, only: 'phone' } : more]
}

/** A place in the menu, with which one it is. */
export type PlaceItem = NavigationItem & { readonly key: PlaceKey }

/** What did not fit in the menu; what does not fit on a phone alone, says so. */
export function placesUnderMore(visit: Visit): readonly PlaceItem[] {
  const { shown, rest } = divided(visit)
  const onPhone = shown.filter((item) => item.only === 'wide')
  return [...onPhone.map((item) => ({ ...item, only: 'phone' as const })), ...rest]
}

function divided(visit: Visit): { shown: readonly PlaceItem[]; rest: readonly PlaceItem[] } {
  const { actor, cooperative } = visit
  if (!cooperative || actor.kind !== 'person') return { shown: [], rest: [] }
  const open = PLACES.filter((place) => !(place.ownHands && isOnBehalf(visit)))
  const places = open.filter((place) => opens(visit, place.may))
  const current = currentOf(places, cooperative.slug, visit.url.pathname)
  const seldom = places.toSorted((a, b) => a.rare - b.rare)
  const rareOnPhone = new Set(places.length <= MOST_ON_PHONE ? [] : seldom.slice(MOST_ON_PHONE))
  const item = (place: Place): PlaceItem => ({
    key: place.key,
    href: place.href(cooperative.slug),
    label: visit.text.navigation[place.key],
    current: place === current,
    ...(place.key === 'home' ? badgeOf(visit) : {}),
  })
  const inMenu = (place: Place) => ({
    ...item(place),
    ...(rareOnPhone.has(place) && place !== current ? { only: 'wide' as const } : {}),
  })
  if (places.length <= MOST) return { shown: places.map(inMenu), rest: [] }
  const kept = new Set(seldom.slice(0, MOST - 1))
  return {
    shown: places.filter((one) => kept.has(one)).map(inMenu),
    rest: places.filter((one) => !kept.has(one)).map(item),
  }
}

/** Whether a place opens to the visitor: of who left and has a role here, as either. */
function opens({ may, sides }: Visit, permission: Permission): boolean {
  return sides ? sides.role.may(permission) || sides.left.may(permission) : may(permission)
}

/** How much there is to do stands at the first page, which lists it; in words for who does not see a number. */
function badgeOf(visit: Visit): Pick<NavigationItem, 'count' | 'countInWords'> {
  const count = visit.toDo()
  return count ? { count, countInWords: visit.text.toDo.badge({ count }) } : {}
}

/** The place this page belongs to: the one whose address it begins with. The first page is only itself. */
function currentOf(places: readonly Place[], coop: string, here: string): Place | undefined {
  const isUnder = (address: string) => here === address || here.startsWith(`${address}/`)
  return places.find((place) => {
    if (place.key === 'home') return here === place.href(coop)
    return isUnder(place.href(coop)) || (place.also !== undefined && isUnder(place.also(coop)))
  })
}
