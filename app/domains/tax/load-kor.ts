import type { Tx } from '../../platform/database.ts'
import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { korLevel, vatModeOn, type KorLevel, type VatMode } from '../cooperative/index.ts'
import { korTurnover } from '../sales/index.ts'

/** How far the whole co-operative is from the limit of the KOR this calendar year. Turnover in cents. */
export type KorNow = {
  readonly year: number
  readonly mode: VatMode
  readonly turnover: Cents
  readonly level: KorLevel
}

/** Reads how far the co-operative is from the limit of the KOR today. */
export async function korNow(tx: Tx, cooperativeId: Id<'cooperative'>, today: Day): Promise<KorNow> {
  const year = yearOf(today)
  const turnover = await korTurnover(tx, cooperativeId, year)
  return { year, mode: await vatModeOn(tx, cooperativeId, today), turnover, level: korLevel(turnover) }
}
