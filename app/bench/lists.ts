import {
  carryOut,
  chooseColumns,
  putImport,
  templateRows,
  templateWorkbook,
} from '../domains/importing/index.ts'
import type { PersonActor } from '../platform/actor.ts'
import { systemClock } from '../platform/clock.ts'
import { readSheetFile } from '../platform/read-sheet.ts'
import { textIn } from '../text/index.ts'
import { newId, type Id } from '../values/id.ts'
import { sha256Of } from '../values/sha256.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { timed } from './probe.ts'

const COLUMNS = { number: 0, customer: 1, member: 2, issuedOn: 3, dueOn: 4, open: 5, vat: 6 }

/**
 * A workbook of invoices that come open from elsewhere, from its bytes to the books: read in its process, kept, laid
 * beside what is there, and booked by another. Beside it the same rows by bare SQL without rules.
 */
export async function measureLists({ office, place, bare, small, size }: Bench): Promise<Measured[]> {
  const second = await anotherAdministrator(bare, small.id)
  const lines = size.invoices / 10
  const workbook = await templateWorkbook([
    templateRows('invoices', textIn('nl').importing.fields)[0]!,
    ...Array.from({ length: lines }, (_, i) => lineOf(i, small.members)),
  ])
  const tell = <T>(done: { ok: true; value: T } | { ok: false; reason: string }): T => {
    if (!done.ok) throw new Error(done.reason)
    return done.value
  }
  const commandId = () => newId(systemClock().at)
  let importId = '' as Id<'import'>
  const read = await timed(1, 1, place.serverPids, async () => {
    const { rows } = tell(await readSheetFile(workbook))
    const given = {
      kind: 'invoices' as const,
      name: 'openstaand.xlsx',
      sha256: sha256Of(workbook).toString('hex'),
      rows: rows.map((row) => [...row]),
      formulas: [],
      leftOut: [],
    }
    importId = tell(await office.perform(putImport, small.administrator, given, commandId())) as Id<'import'>
    const columns = { importId, columns: COLUMNS, countsOn: office.clock().today }
    tell(await office.perform(chooseColumns, small.administrator, columns, commandId()))
  })
  const booked = await timed(1, 1, place.serverPids, async () => {
    const { added } = tell(await office.perform(carryOut, second, { importId, revision: 2 }, commandId()))
    if (added !== lines) throw new Error(`${added} of ${lines} came in`)
  })
  const floor = await timed(1, 1, place.serverPids, () =>
    bare.query(COPIED.replace('%1', small.id).replace('%2', importId)),
  )
  return [
    {
      what: `workbook of ${lines.toLocaleString('en')} open invoices, read in and booked`,
      value: round(read.wall + booked.wall),
      unit: 'ms',
      aim: 5000,
      floor: round(floor.wall),
      more:
        `read and kept ${round(read.wall)} ms, booked ${round(booked.wall)} ms; CPU ` +
        `${round(read.nodeCpu + read.serverCpu + booked.nodeCpu + booked.serverCpu)} ms`,
    },
  ]
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

/** Each member has a business of their own, with 25 customers. */
function lineOf(i: number, members: number): string[] {
  const [member, customer] = [(i % members) + 1, (i % 25) + 1]
  return [
    `F-${i}`,
    `Klant ${member}-${customer} Handel`,
    `Lid ${member}`,
    '01-12-2023',
    '31-12-2023',
    '121,00',
    '21,00',
  ]
}

const COPIED = `
  create temporary table copied as select * from invoice limit 0;
  create temporary table lines as select * from invoice_line limit 0;
  insert into copied select * from invoice where cooperative_id = '%1' and import_id = '%2';
  insert into lines select l.* from invoice_line l
  join copied c on c.cooperative_id = l.cooperative_id and c.id = l.invoice_id`
