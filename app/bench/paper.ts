import { renderInvoiceJob } from '../domains/sales/jobs.ts'
import { doNow } from '../platform/jobs.ts'
import type { Id } from '../values/id.ts'
import { withSuper } from './throw-away.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { cpuOfAll, percentile, timed } from './probe.ts'

/**
 * The paper of an issued invoice: read, laid out as PDF/A-3 with its attachments, stored with its hash. One
 * after another.
 */
export async function measurePaper({ office, place, large, size }: Bench): Promise<Measured[]> {
  const waiting = await withSuper(place, async (client) => {
    const found = await client.query<{ id: string }>(
      `select id from invoice where cooperative_id = $1 and state = 'issued' and document_id is null
        and buyer ? 'language' limit $2`,
      [large.id, size.pdfs + 1],
    )
    return found.rows.map((row) => row.id)
  })
  const render = (id: string) =>
    doNow(office.jobs.handlers, renderInvoiceJob, large.id, { invoiceId: id as Id<'invoice'> })
  const [first = '', ...rest] = waiting
  const begun = performance.now()
  await render(first)
  const starting = performance.now() - begun
  const typesetter = cpuOfAll(place.childPids())
  const taken = await timed(rest.length, 1, place.serverPids, (turn) => render(rest[turn]!))
  const setting = (cpuOfAll(place.childPids()) - typesetter) / rest.length
  const cpu = setting + (taken.nodeCpu + taken.serverCpu) / rest.length
  const { floor, bytes } = await withSuper(place, async (client) => {
    const { rows } = await client.query<{ bytes: number }>(
      `select avg(f.size_bytes)::int as bytes from file f join invoice i
        on i.cooperative_id = f.cooperative_id and i.document_id = f.id where i.id = any($1)`,
      [rest],
    )
    const { bytes = 0 } = rows[0] ?? {}
    const content = Buffer.alloc(bytes, 7)
    const insert = `insert into file values ($1, gen_random_uuid(), 'f.pdf', 'application/pdf', $2,
      sha256($3), $3, now())`
    const floor = await timed(rest.length, 1, place.serverPids, () =>
      client.query({ name: 'file', text: insert, values: [large.id, bytes, content] }),
    )
    return { floor, bytes }
  })
  return [
    {
      what: 'PDF of one invoice, read to stored',
      value: round(percentile(taken.each, 0.5)),
      unit: 'ms',
      aim: 40,
      floor: round(percentile(floor.each, 0.5)),
      more:
        `p99 ${round(percentile(taken.each, 0.99))} ms, ${round(bytes / 1024)} kB; ` +
        `${round(cpu)} ms CPU, ${round(setting)} of it the typesetter; ` +
        `the first, with its start, ${round(starting)} ms`,
    },
  ]
}
