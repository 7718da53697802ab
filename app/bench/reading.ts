import type pg from 'pg'
import { balanceOf, trialBalance } from '../domains/books/index.ts'
import { agedReceivables } from '../domains/sales/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/database.ts'
import { day } from '../values/day.ts'
import type { BenchCooperative } from './fill.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { median, timed, type Taken } from './probe.ts'

/** The list of open invoices as a page: through the whole program, with the sign-in of an administrator. */
export async function measurePages(bench: Bench): Promise<Measured[]> {
  const large = await pageOf(bench, bench.large)
  const small = await pageOf(bench, bench.small)
  const again = await pageOf(bench, bench.large)
  const taken = again.cpu < large.cpu ? again : large
  const { invoices } = bench.size
  const bytes = `${round(taken.gzip / 1024)} kB gzip (${round(taken.html / 1024)} kB HTML)`
  const words = `p50 ${round(taken.wall)} ms, ${taken.split}, ${bytes}`
  return [
    {
      what: `latest 50 open of ${invoices.toLocaleString('en')} invoices, a page`,
      value: round(taken.cpu),
      unit: 'ms CPU',
      floor: round(taken.floor),
      aim: 15,
      more: words,
    },
    {
      what: `… of ${(invoices / 10).toLocaleString('en')} invoices`,
      value: round(small.cpu),
      unit: 'ms CPU',
      floor: round(small.floor),
      aim: 15,
      more: `p50 ${round(small.wall)} ms, ${small.split}`,
    },
    {
      what: '… the first over the second',
      value: round(taken.cpu / small.cpu),
      unit: '×',
      aim: 1.3,
      more: `wall ${round(taken.wall / small.wall)} ×`,
    },
  ]
}

async function pageOf({ office, place, bare, size }: Bench, { slug, cookie, id }: BenchCooperative) {
  const ask = async (): Promise<{ gzip: number; html: number }> => {
    const request = new Request(`http://localhost/${slug}/facturen?stand=open`, {
      headers: { cookie, 'accept-encoding': 'gzip' },
    })
    const response = await office.fetch(request)
    const body = new Uint8Array(await response.arrayBuffer())
    if (response.status !== 200) throw new Error(`the list of invoices answered ${response.status}`)
    return {
      gzip: body.length,
      html: response.headers.get('content-encoding') === 'gzip' ? await unzipped(body) : body.length,
    }
  }
  for (let turn = 0; turn < 20; turn++) await ask()
  const page = await ask()
  const taken = await timed(size.pages, 1, place.serverPids, ask)
  const floor = await timed(size.pages, 1, place.serverPids, () =>
    bare.query({ name: 'open-page', text: OPEN_PAGE, values: [id] }),
  )
  const cpu = (one: Taken) => (one.nodeCpu + one.serverCpu) / size.pages
  const split = `Node ${round(taken.nodeCpu / size.pages)} + server ${round(taken.serverCpu / size.pages)} ms CPU`
  return { ...page, cpu: cpu(taken), floor: cpu(floor), wall: median(taken.each), split }
}

async function unzipped(body: Uint8Array<ArrayBuffer>): Promise<number> {
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(stream).arrayBuffer()).byteLength
}

const OPEN_PAGE = `
  select i.id, i.number, i.state, i.issued_on, i.due_on, i.total, i.open, i.paid,
    i.buyer ->> 'name' as customer, m.name as member
  from invoice i join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
  where i.cooperative_id = $1 and i.open <> 0 order by i.issued_on desc, i.id desc limit 51`

/**
 * Balances and what customers owe: the question as the pages ask it, in a transaction of their own as
 * somebody.
 */
export async function measureBalances(bench: Bench): Promise<Measured[]> {
  const { large, size } = bench
  const books = `${size.journalLines.toLocaleString('en')} journal lines`
  const today = bench.office.clock().today
  const [from, until] = [day('2026-01-01'), day('2026-12-31')]
  const pot = await read(
    bench,
    large.member,
    (tx) => balanceOf(tx, large.id, 'member-pots', large.memberId),
    POT,
    [large.id, large.memberId],
  )
  const trial = await read(
    bench,
    large.administrator,
    (tx) => trialBalance(tx, large.id, from, until),
    TRIAL,
    [large.id, from, until],
  )
  const aged = await read(bench, large.administrator, (tx) => agedReceivables(tx, large.id, today), AGED, [
    large.id,
    today,
  ])
  return [
    { what: `pot of a member among ${books}`, ...pot, aim: 2 },
    { what: `trial balance at ${size.invoices.toLocaleString('en')} invoices`, ...trial, aim: 50 },
    { what: `aged receivables at ${size.invoices.toLocaleString('en')} invoices`, ...aged, aim: 50 },
  ]
}

async function read(
  { office, place, bare, size }: Bench,
  actor: Actor,
  work: (tx: Tx) => Promise<unknown>,
  text: string,
  values: unknown[],
) {
  const query = { name: text.slice(0, 40).replace(/\W+/g, '-'), text, values } satisfies pg.QueryConfig
  const ask = () => office.database.read(actor, work)
  for (let turn = 0; turn < 8; turn++) await Promise.all([ask(), bare.query(query)])
  const taken = await timed(size.reads, 1, place.serverPids, ask)
  const floor = await timed(size.reads, 1, place.serverPids, () => bare.query(query))
  const cpu = `Node ${round(taken.nodeCpu / size.reads)} + server ${round(taken.serverCpu / size.reads)} ms CPU`
  return { value: round(median(taken.each)), unit: 'ms', floor: round(median(floor.each)), more: cpu }
}

const POT = `select /* pot */ sum(debit - credit) from account_month where cooperative_id = $1
  and account = '2200' and member_id = $2`

const TRIAL = `
  select /* trial */ a.code, a.name, sum(m.debit - m.credit) filter (where m.month < $2),
    sum(m.debit) filter (where m.month >= $2),
    sum(m.credit) filter (where m.month >= $2), sum(m.debit - m.credit)
  from account a left join account_month m on m.cooperative_id = a.cooperative_id and m.account = a.code
    and m.month <= $3
  where a.cooperative_id = $1 group by a.code, a.name order by a.code`

const AGED = `
  select /* aged */ customer_id, max(buyer ->> 'name'), sum(open) filter (where due_on >= $2::date),
    sum(open) filter (where due_on < $2::date and due_on >= $2::date - 30),
      sum(open) filter (where due_on < $2::date - 30 and due_on >= $2::date - 60),
    sum(open) filter (where due_on < $2::date - 60 and due_on >= $2::date - 90),
      sum(open) filter (where due_on < $2::date - 90), sum(open)
  from invoice where cooperative_id = $1 and open <> 0 group by customer_id order by 8 desc`
