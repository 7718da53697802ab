import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { MonthOfWork, TakenOff } from './month-of-work.ts'

type Row = {
  readonly to: TakenOff['to']
  readonly cause: string
  readonly of: string
  readonly creditNote: string
  readonly supplier: string
  readonly description: string
}

/**
 * What took something off what was shared, for the destinations to which less than nothing went: of the invoices
 * worked in a month and the costs made in it. For whoever may read that month.
 */
export async function takenOffOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  work: { readonly invoices: readonly Id<'invoice'>[]; readonly costs: readonly Id<'job-cost'>[] },
  shared: MonthOfWork['shared'],
): Promise<TakenOff[]> {
  const below = Object.entries(shared).flatMap(([to, amount]) => (amount < 0n ? [to] : []))
  if (below.length === 0) return []
  const { rows } = await sql<Row>`
    select p.destination as "to", s.cause, coalesce(i.number, ci.number, '') as "of",
      coalesce(n.number, '') as "creditNote", coalesce(c.supplier, '') as supplier,
      coalesce(c.description, '') as description
    from sharing s
    join sharing_part p on p.cooperative_id = s.cooperative_id and p.sharing_id = s.id
    left join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
    left join settlement t on t.cooperative_id = s.cooperative_id and t.id = s.settlement_id
    left join invoice n on n.cooperative_id = t.cooperative_id and n.id = t.credit_note_id
    left join job_cost c on c.cooperative_id = s.cooperative_id and c.id = s.cost_id
    left join invoice ci on ci.cooperative_id = c.cooperative_id and ci.id = c.invoice_id
    where s.cooperative_id = ${cooperativeId} and p.destination = any (${below})
      and (s.invoice_id = any (${work.invoices}::uuid[]) or s.cost_id = any (${work.costs}::uuid[]))
    group by 1, 2, 3, 4, 5, 6 having sum(p.amount) < 0
    order by min(s.counts_on), 1, 2, 3, 4, 5, 6`.execute(tx)
  return rows.map(takenOffBy)
}

function takenOffBy({ to, cause, of, creditNote, supplier, description }: Row): TakenOff {
  if (supplier !== '') return { to, what: 'cost', supplier, description, of }
  return cause === 'credit'
    ? { to, what: 'credit-note', number: creditNote, of }
    : { to, what: 'payment-back', of }
}
