import { yearOf, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { sum, type Cents } from '../../../values/money.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FromSales, InvoiceName, InvoiceToCome } from '../from-sales.ts'
import { movementsOf, potYears, type Movement, type PotYear } from '../pot.db.ts'
import { standing } from '../pots.db.ts'
import { readScheme } from '../scheme-stored.ts'
import type { Scheme } from '../scheme.ts'
import { versionsOf } from '../schemes.db.ts'
import { previewSharing } from '../share.ts'

/** How many movements stand on a page. */
export const MOVEMENTS = 30

/** The scheme that holds for a member, as their page names it. */
export type SchemeHere = {
  readonly scheme: Scheme
  readonly schemeId: Id<'scheme'>
  readonly name: string
  readonly fromDay: Day | undefined
}

/** All that the page of one pot shows. Amounts in cents. */
export type PotHere = {
  readonly balance: Cents
  readonly scheme: SchemeHere | undefined
  readonly years: readonly PotYear[]
  readonly movements: readonly Movement[]
  /** The number to go on from, when there are older movements. */
  readonly older: number | undefined
  readonly names: ReadonlyMap<string, InvoiceName>
  readonly toCome: readonly InvoiceToCome[]
  /** What those invoices would bring the pot when all of them were paid today. */
  readonly wouldBring: Cents
}

/** Reads a pot in one transaction, as whoever asks may see it. */
export async function loadPot(
  visit: CooperativeVisit,
  memberId: Id<'member'>,
  from: FromSales,
): Promise<PotHere> {
  const { id } = visit.cooperative
  const { today } = visit.now
  const before = Number(visit.url.searchParams.get('voor')) || undefined
  return visit.read(async (tx) => {
    const years = await potYears(tx, id, memberId)
    const found = await movementsOf(tx, id, memberId, MOVEMENTS + 1, before)
    const movements = found.slice(0, MOVEMENTS)
    const invoices = movements.flatMap((movement) => movement.invoice_id ?? [])
    const names = await from.invoiceNames(tx, id, [...new Set(invoices)])
    const toCome = await from.invoicesToCome(tx, id, memberId)
    const turnover = sum(toCome.map((invoice) => invoice.turnover))
    const preview = turnover === 0n ? undefined : await previewSharing(tx, id, memberId, today, turnover)
    const holds = await standing(tx, id, memberId, today, yearOf(today))
    const version = holds && (await versionsOf(tx, id)).find((one) => one.id === holds.version_id)
    return {
      balance: sum(years.map((year) => year.came_in - year.went_out)),
      scheme: holds &&
        version && {
          scheme: readScheme(holds.rules),
          schemeId: version.scheme_id,
          name: version.scheme_name,
          fromDay: version.from_day ?? undefined,
        },
      years,
      movements,
      older: found.length > MOVEMENTS ? movements.at(-1)!.number : undefined,
      names,
      toCome,
      wouldBring: preview?.explanation.pot.toPot ?? 0n,
    }
  })
}
