import type { EInvoice } from '../documents/e-invoice.ts'
import { ublOf } from '../documents/ubl.ts'
import { eInvoiceOf, invoiceById } from '../domains/sales/index.ts'
import type { Id } from '../values/id.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { percentile } from './probe.ts'
import { withSuper } from './throw-away.ts'

const TIMES = 500

/** An issued invoice as UBL, beside a string of the same size: one of the installation, and the same with 100 lines. */
export async function measureEInvoice({ office, place, large }: Bench): Promise<Measured[]> {
  const id = await withSuper(place, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from invoice where cooperative_id = $1 and state = 'issued' and buyer ? 'contact' limit 1`,
      [large.id],
    )
    return rows[0]!.id as Id<'invoice'>
  })
  const job = { kind: 'job', cooperativeId: large.id } as const
  const issued = await office.database.read(job, (tx) => invoiceById(tx, large.id, id))
  if (issued?.state !== 'issued') throw new Error('the installation has an issued invoice')
  const long = withLines(eInvoiceOf(issued), 100)
  const [one, hundred] = [each(() => ublOf(eInvoiceOf(issued))), each(() => ublOf(long))]
  const bytes = Buffer.byteLength(ublOf(long))
  const floor = each(() => Buffer.alloc(bytes, 'x').toString())
  return [
    {
      what: 'e-invoice of 100 lines, made',
      value: round(percentile(hundred, 0.5)),
      unit: 'ms',
      aim: 5,
      floor: round(percentile(floor, 0.5)),
      more:
        `p99 ${round(percentile(hundred, 0.99))} ms, ${round(bytes / 1024)} kB; one of ${issued.lines.length} ` +
        `line(s) ${round(percentile(one, 0.5))} ms`,
    },
  ]
}

function withLines(file: EInvoice, many: number): EInvoice {
  const times = BigInt(Math.ceil(many / file.lines.length))
  return {
    ...file,
    lines: Array.from({ length: Number(times) }, () => file.lines).flat(),
    vat: file.vat.map((one) => ({ ...one, base: one.base * times, vat: one.vat * times })),
    net: file.net * times,
    vatTotal: file.vatTotal * times,
    total: file.total * times,
  }
}

function each(make: () => string): number[] {
  return Array.from({ length: TIMES }, () => {
    const begun = performance.now()
    make()
    return performance.now() - begun
  }).slice(TIMES / 10)
}
