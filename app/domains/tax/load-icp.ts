/** The list of services to other member states as the books have it now. */
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { vatLines, type JournalSlice } from '../books/index.ts'
import { buyersOf } from '../sales/index.ts'
import { nameOf } from './file-vat-return.ts'
import { icpDifferences, icpLines, type EuService, type IcpContent, type IcpLine } from './icp.ts'
import { filedIcp, type FiledIcp } from './icp.db.ts'
import { kindsIn } from './vat-box.ts'
import type { VatPeriod } from './vat-period.ts'
import { EVERY_ENTRY } from './load-vat-standing.ts'

export type IcpNow = {
  readonly content: IcpContent
  /** The list of this period that was filed and stands. */
  readonly filed: FiledIcp | undefined
}

/** More entries than any period has. */
const ALL_OF_THEM = 1_000_000

/**
 * The list of a period out of the books, with what changed in earlier lists since they were filed. Once a list was
 * filed, that one is given.
 */
export async function icpNow(tx: Tx, cooperativeId: Id<'cooperative'>, period: VatPeriod): Promise<IcpNow> {
  const lists = await filedIcp(tx, cooperativeId)
  const filed = lists.find(({ from }) => from === period.from)
  if (filed) return { content: filed.content, filed }
  const earlier = lists.filter(({ until }) => until < period.from)
  const periods = [period, ...earlier].map(({ from, until }): JournalSlice => {
    return { from, until, afterNumber: 0, untilNumber: EVERY_ENTRY }
  })
  const services = await servicesIn(tx, cooperativeId, periods)
  const content = {
    from: period.from,
    until: period.until,
    ...(await nameOf(tx, cooperativeId)),
    lines: icpLines(services.get(0) ?? []),
    corrections: earlier.flatMap(({ from, until }, place) =>
      icpDifferences(toldOf(from, lists), icpLines(services.get(place + 1) ?? [])).map((line) => ({
        ...line,
        from,
        until,
      })),
    ),
  }
  return { content, filed: undefined }
}

/** What all lists so far told of the period that begins on a day: its own list, and corrections in later ones. */
function toldOf(from: string, lists: readonly FiledIcp[]): IcpLine[] {
  const own = lists.filter((one) => one.from === from).flatMap(({ content }) => content.lines)
  const later = lists.flatMap(({ content }) => content.corrections.filter((one) => one.from === from))
  return [...own, ...later]
}

async function servicesIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  periods: readonly JournalSlice[],
): Promise<ReadonlyMap<number, readonly EuService[]>> {
  const page = { kinds: kindsIn('3b'), after: 0, size: ALL_OF_THEM }
  const lines = await vatLines(tx, cooperativeId, periods, page)
  const ids = lines.flatMap(({ invoiceId }) => invoiceId ?? [])
  const buyers = await buyersOf(tx, cooperativeId, ids)
  const services = lines.map(({ slice, amount, invoiceId, description }) => {
    const buyer = invoiceId === null ? undefined : buyers.get(invoiceId)
    const service = { vatNumber: buyer?.vatNumber ?? '', name: buyer?.name ?? description, amount: -amount }
    return { slice, service }
  })
  return new Map(
    [...Map.groupBy(services, ({ slice }) => slice)].map(([slice, found]) => [
      slice,
      found.map(({ service }) => service),
    ]),
  )
}
