/** What was found of one filed period since: the supplement that tells it. */
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { vatSums, type JournalSlice, type VatSum } from '../books/index.ts'
import type { FiledContent } from './filed-content.ts'
import { nameOf } from './file-vat-return.ts'
import { boxesOf, isEmpty, type BoxAmounts } from './vat-box.ts'
import type { VatPeriod } from './vat-period.ts'
import { supplementOf } from './vat-return.ts'
import { filedContents, type FiledReturn } from './vat-return.db.ts'
import { sinceFiled } from './vat-slices.ts'
import type { VatStanding } from './load-vat-standing.ts'

export type SupplementNow = {
  readonly slice: JournalSlice
  readonly sums: readonly VatSum[]
  /** What was found, to the cent. */
  readonly found: BoxAmounts
  readonly content: FiledContent
}

/** The supplement of a filed period as it would be now; undefined when nothing was found since. */
export async function supplementNow(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  period: VatPeriod,
  { slices, filed, lastNumber }: Pick<VatStanding, 'slices' | 'filed' | 'lastNumber'>,
): Promise<SupplementNow | undefined> {
  const slice = sinceFiled(slices, lastNumber).find(({ from }) => from === period.from)
  if (!slice) return undefined
  const sums = await vatSums(tx, cooperativeId, [slice])
  const found = boxesOf(sums)
  if (isEmpty(found)) return undefined
  const before = await filedSoFar(tx, cooperativeId, period, filed)
  const { form, payable } = supplementOf(before, { ...slice, boxes: found })
  const { from, until } = period
  const name = await nameOf(tx, cooperativeId)
  return {
    slice,
    sums,
    found,
    content: { kind: 'supplement', from, until, ...name, form, payable, corrections: [] },
  }
}

/** What was filed of a period so far: the form of the last supplement, or else of the return. */
async function filedSoFar(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { from }: VatPeriod,
  filed: readonly FiledReturn[],
): Promise<{ readonly exact: BoxAmounts; readonly payable: bigint }> {
  const here = filed.filter((one) => one.from === from && one.undoneAt === null)
  const contents = await filedContents(
    tx,
    cooperativeId,
    here.map(({ id }) => id),
  )
  const last = contents.get(here.at(-1)!.id)!
  return { exact: last.form.exact, payable: last.form.payable }
}
