import {
  carryOut,
  chooseColumns,
  COLUMNS,
  putImport,
  templateCsv,
  templateRows,
  templateWorkbook,
  type ImportKind,
} from '../domains/importing/index.ts'
import type { PersonActor } from '../platform/actor.ts'
import { systemClock } from '../platform/clock.ts'
import { parseSheet } from '../platform/parse-sheet.ts'
import { readSheetFile } from '../platform/read-sheet.ts'
import { textIn } from '../text/index.ts'
import { newId, type Id } from '../values/id.ts'
import { sha256Of } from '../values/sha256.ts'
import { benchCooperative, type BenchCooperative } from './fill.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { timed } from './probe.ts'

type Rows = readonly (readonly string[])[]

/** A list of one kind as somebody chooses it: what it is of, and the file. */
type List = {
  readonly kind: ImportKind
  readonly of: string
  readonly rows: Rows
  readonly packed: (rows: Rows) => Promise<Uint8Array> | Uint8Array
  /** What bare SQL copies, with `%1` for the co-operative and `%2` for the import. */
  readonly copied: string
}

/**
 * Lists of members, customers and invoices that come open from elsewhere, from their bytes to the books: read in their
 * process, kept, laid beside what is there, and carried out by another. Beside it the floor: the file parsed here, and
 * the same rows by bare SQL without rules.
 */
export async function measureLists(bench: Bench): Promise<Measured[]> {
  const { bare, place, size } = bench
  // Of its own: ten thousand members in a co-op of thirty would be in what is measured after this.
  const coop = await benchCooperative(place, 'lijsten', 30)
  const second = await anotherAdministrator(bare, coop.id)
  const count = size.invoices / 10
  const each = (line: (i: number) => string[]) => Array.from({ length: count }, (_, i) => line(i))
  const csv = (rows: Rows) => Buffer.from(templateCsv(rows))
  const invoices = (from: string) => each((i) => invoiceLine(from, i, coop.members))
  const lists: List[] = [
    {
      kind: 'customers',
      of: 'customers',
      rows: each((i) => customerLine(i, coop.members)),
      packed: templateWorkbook,
      copied: CUSTOMERS,
    },
    {
      kind: 'invoices',
      of: 'open invoices',
      rows: invoices('F'),
      packed: templateWorkbook,
      copied: INVOICES,
    },
    { kind: 'invoices', of: 'open invoices (csv)', rows: invoices('C'), packed: csv, copied: INVOICES },
    // A tenth of the others: each comes by a command of its own, and the largest co-op has some hundreds.
    {
      kind: 'members',
      of: 'members',
      rows: each(memberLine).slice(0, count / 10),
      packed: templateWorkbook,
      copied: MEMBERS,
    },
  ]
  const measured: Measured[] = []
  for (const list of lists) measured.push(await measureList(bench, coop, second, list))
  return measured
}

async function measureList(
  { office, place, bare }: Bench,
  coop: BenchCooperative,
  second: PersonActor,
  { kind, of, rows: lines, packed, copied }: List,
): Promise<Measured> {
  const headings = templateRows(kind, textIn('nl').importing.fields)[0]!
  const content = await packed([headings, ...lines])
  const commandId = () => newId(systemClock().at)
  let importId = '' as Id<'import'>
  const read = await timed(1, 1, place.serverPids, async () => {
    const { rows, formulas, leftOut } = tell(await readSheetFile(content))
    const given = {
      kind,
      name: 'lijst.xlsx',
      sha256: sha256Of(content).toString('hex'),
      rows: rows.map((row) => [...row]),
      formulas: formulas.map(([row, column]) => [row, column] as [number, number]),
      leftOut: [...leftOut],
    }
    importId = tell(await office.perform(putImport, coop.administrator, given, commandId())) as Id<'import'>
    const columns = Object.fromEntries(COLUMNS[kind].map(({ field }, at) => [field, at]))
    const chosen = { importId, columns, countsOn: office.clock().today }
    tell(await office.perform(chooseColumns, coop.administrator, chosen, commandId()))
  })
  const kept = await timed(1, 1, place.serverPids, async () => {
    const { added } = tell(await office.perform(carryOut, second, { importId, revision: 2 }, commandId()))
    if (added !== lines.length) throw new Error(`${added} of ${lines.length} ${of} came in`)
  })
  const parsed = await timed(1, 1, place.serverPids, async () => void tell(await parseSheet(content)))
  const floor = await timed(1, 1, place.serverPids, () =>
    bare.query(copied.replaceAll('%1', coop.id).replaceAll('%2', importId)),
  )
  return {
    what: `list of ${lines.length.toLocaleString('en')} ${of}, read in and carried out`,
    value: round(read.wall + kept.wall),
    unit: 'ms',
    aim: 5000,
    floor: round(parsed.wall + floor.wall),
    more:
      `read and kept ${round(read.wall)} ms (parsed bare ${round(parsed.wall)}), carried out ${round(kept.wall)} ms ` +
      `(bare SQL ${round(floor.wall)}); CPU ` +
      `${round(read.nodeCpu + read.serverCpu + kept.nodeCpu + kept.serverCpu)} ms`,
  }
}

function tell<T>(done: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!done.ok) throw new Error(done.reason)
  return done.value
}

/** What is chosen by one is carried out by another. */
async function anotherAdministrator(
  bare: Bench['bare'],
  cooperativeId: Id<'cooperative'>,
): Promise<PersonActor> {
  const { rows } = await bare.query<{ id: Id<'person'> }>(
    `with second as (insert into person (id, name, email, created_at)
       values (uuidv7(), 'Tweede', 'tweede@bench.example', now()) returning id)
     insert into role_assignment select $1, id, 'administrator', '2024-01-01', null from second
     returning person_id as id`,
    [cooperativeId],
  )
  return { kind: 'person', cooperativeId, personId: rows[0]!.id, roles: ['administrator'] }
}

function memberLine(i: number): string[] {
  return [`Nieuw ${i}`, 'Nieuw', `nieuw-${i}@bench.example`, '01-12-2023', `Zaak ${i}`, 'kapper']
}

/** Each member has a business of their own. */
function customerLine(i: number, members: number): string[] {
  const owner = `Lid ${(i % members) + 1}`
  return [
    `Nieuwe klant ${i}`,
    owner,
    'bedrijf',
    'Jo',
    '',
    'Dorpsstraat 1',
    '7311 AA',
    'Apeldoorn',
    'NL',
    '',
    '',
  ]
}

/** Each business has 25 customers. */
function invoiceLine(from: string, i: number, members: number): string[] {
  const [member, customer] = [(i % members) + 1, (i % 25) + 1]
  return [
    `${from}-${i}`,
    `Klant ${member}-${customer} Handel`,
    `Lid ${member}`,
    '01-12-2023',
    '31-12-2023',
    '121,00',
    '21,00',
  ]
}

const INVOICES = `
  create temporary table if not exists copied_invoices as select * from invoice limit 0;
  create temporary table if not exists lines as select * from invoice_line limit 0;
  truncate copied_invoices, lines;
  insert into copied_invoices select * from invoice where cooperative_id = '%1' and import_id = '%2';
  insert into lines select l.* from invoice_line l
  join copied_invoices c on c.cooperative_id = l.cooperative_id and c.id = l.invoice_id`

const CUSTOMERS = `
  create temporary table customers as
  select * from customer where cooperative_id = '%1' and name like 'Nieuwe klant %'`

const MEMBERS = `
  create temporary table people as select * from person where name like 'Nieuw %';
  create temporary table members as select * from member where cooperative_id = '%1' and name like 'Nieuw %';
  create temporary table businesses as select * from business where cooperative_id = '%1' and trade_name like 'Zaak %'`
