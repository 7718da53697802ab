import type { Tx } from '../../../platform/database.ts'
import type { Reader } from '../../../web/visit.ts'
import { checkNotOwn } from '../../books/index.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { membersOfInvoices } from '../../sales/index.ts'
import type { WriteOff } from '../write-off.db.ts'

/** How who reads stands to who asked: work of their own is not theirs to decide on. */
export async function standingOfReader(tx: Tx, reader: Reader, one: WriteOff): Promise<Standing> {
  const members = await membersOfInvoices(tx, reader.cooperative.id, [one.invoiceId])
  const isParty = !(await checkNotOwn(tx, reader.actor, members)).ok
  return standingTo(tx, reader.actor, { by: one.askedBy, isParty }, reader.now)
}
