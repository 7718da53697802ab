import type { Tx } from '../../../platform/database.ts'
import { yearOf, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { sum, type Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FromSales, InvoiceName, InvoiceToCome } from '../from-sales.ts'
import { movementsOf, type Movement } from '../pot-movement.db.ts'
import { potYears, type PotYear } from '../pot.db.ts'
import { standing } from '../pots.db.ts'
import { readScheme } from '../scheme-stored.ts'
import type { Scheme } from '../scheme.ts'
import { assignmentsOf, versionsOf, type VersionRow } from '../schemes.db.ts'
import { previewSharing } from '../share-out-earnings.ts'

/** How many movements stand on a page. */
export const MOVEMENTS = 10

/** The scheme that holds for a member, as their page names it. */
export type SchemeHere = {
  readonly scheme: Scheme
  readonly schemeId: Id<'scheme'>
  readonly name: string
  readonly fromDay: Day | undefined
}

/** The rules that will hold for a member from a later day on: another version, or another scheme. */
export type ComingRules = { readonly fromDay: Day; readonly versionId: Id<'scheme-version'> }

/** What the jar shows: how full it is, with its sum, and what it is for. Amounts in cents. */
export type JarHere = {
  readonly balance: Cents
  readonly scheme: SchemeHere | undefined
  readonly coming: ComingRules | undefined
  readonly years: readonly PotYear[]
}

/** All that the page of one pot shows. */
export type PotHere = JarHere & {
  readonly movements: readonly Movement[]
  /** The number to go on from, when there are older movements. */
  readonly older: number | undefined
  readonly names: ReadonlyMap<string, InvoiceName>
  /** What customers paid, in cents with VAT, by the id of the settlement. */
  readonly paid: ReadonlyMap<string, Cents>
  readonly toCome: readonly InvoiceToCome[]
  /** What those invoices would bring the pot when all of them were paid today. */
  readonly wouldBring: Cents
}

/** What is in a pot and by which scheme, as whoever asks may see it. */
export async function loadJar(visit: CooperativeVisit, tx: Tx, memberId: Id<'member'>): Promise<JarHere> {
  const { id } = visit.cooperative
  const { today } = visit.now
  const years = await potYears(tx, id, memberId)
  const balance = sum(years.map((year) => year.came_in - year.went_out))
  const holds = await standing(tx, id, memberId, today, yearOf(today))
  const versions = await versionsOf(tx, id)
  const coming = await comingRules(visit, tx, memberId, versions, holds?.version_id)
  const version = holds && versions.find((one) => one.id === holds.version_id)
  if (!holds || !version) return { balance, years, coming, scheme: undefined }
  const { scheme_id: schemeId, scheme_name: name, from_day: fromDay } = version
  return {
    balance,
    years,
    coming,
    scheme: { scheme: readScheme(holds.rules), schemeId, name, fromDay: fromDay ?? undefined },
  }
}

/** The first rules after today that are other than `now`, of what is decided and given today. */
async function comingRules(
  visit: CooperativeVisit,
  tx: Tx,
  memberId: Id<'member'>,
  versions: readonly VersionRow[],
  now: Id<'scheme-version'> | undefined,
): Promise<ComingRules | undefined> {
  const { id } = visit.cooperative
  const given = (await assignmentsOf(tx, id)).filter((one) => one.member_id === memberId)
  const decided = versions.filter((version) => version.state === 'decided')
  const starts = [...decided, ...given].flatMap(({ from_day }) => from_day ?? [])
  const later = [...new Set(starts.filter((start) => start > visit.now.today))].toSorted()
  for (const fromDay of later) {
    const then = await standing(tx, id, memberId, fromDay, yearOf(fromDay))
    if (then && then.version_id !== now) return { fromDay, versionId: then.version_id }
  }
  return undefined
}

/** The last movements, with the names of the invoices they are about and what customers paid. */
export async function loadMovements(
  visit: CooperativeVisit,
  tx: Tx,
  memberId: Id<'member'>,
  from: FromSales,
  limit: number,
  before?: number,
): Promise<Pick<PotHere, 'movements' | 'names' | 'paid'>> {
  const { id } = visit.cooperative
  const movements = await movementsOf(tx, id, memberId, limit, before)
  const invoices = movements.flatMap((movement) => movement.invoice_id ?? [])
  const settlements = movements.flatMap((movement) => movement.settlement_id ?? [])
  return {
    movements,
    names: await from.invoiceNames(tx, id, [...new Set(invoices)]),
    paid: await from.amountsPaid(tx, id, settlements),
  }
}

/** Reads a pot in one transaction, as whoever asks may see it. */
export async function loadPot(
  visit: CooperativeVisit,
  memberId: Id<'member'>,
  from: FromSales,
): Promise<PotHere> {
  const { id } = visit.cooperative
  const before = Number(visit.url.searchParams.get('voor')) || undefined
  return visit.read(async (tx) => {
    const jar = await loadJar(visit, tx, memberId)
    const { movements, names, paid } = await loadMovements(visit, tx, memberId, from, MOVEMENTS + 1, before)
    const toCome = await from.invoicesToCome(tx, id, memberId)
    const turnover = sum(toCome.map((invoice) => invoice.turnover))
    const preview =
      turnover === 0n ? undefined : await previewSharing(tx, id, memberId, visit.now.today, turnover)
    const shown = movements.slice(0, MOVEMENTS)
    return {
      ...jar,
      movements: shown,
      older: movements.length > MOVEMENTS ? shown.at(-1)!.number : undefined,
      names,
      paid,
      toCome,
      wouldBring: preview?.explanation.pot.toPot ?? 0n,
    }
  })
}
