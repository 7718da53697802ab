import { z } from 'zod'
import { DateField, Select, typedParts } from '../../../ui/index.ts'
import { withDays } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { addDays, parseDay, type Day } from '../../../values/day.ts'
import { closedUntil } from '../../books/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { chooseColumns } from '../choose-columns.ts'
import { headingRow } from '../guess-columns.ts'
import { importFile, rowsOf, type ImportFile } from '../import-file.db.ts'
import { COLUMNS, goesIntoBooks, type ImportField } from '../import-kind.ts'

type Shown = { readonly heading: string; readonly example: string }
type Data = {
  readonly list: ImportFile
  readonly shown: readonly Shown[]
  /** The last day on which nothing is booked any more. */
  readonly closed: Day | undefined
}

const schema = withDays(
  ['countsOn'],
  z.object({
    columns: z.record(z.string().max(20), z.string().max(4)).default({}),
    countsOn: z.string().default('--'),
  }),
)

const columnsPage = formPage({
  schema,
  load,
  title: (visit) => visit.text.importing.columns.title,
  lead: (visit) => visit.text.importing.columns.lead,
  back: (visit) => ({ href: paths.imports(visit.cooperative.slug), label: visit.text.importing.title }),
  initial: ({ list, closed }, { now }) => {
    const columns = Object.entries(list.columns).map(([field, column]) => [
      `columns.${field}`,
      String(column),
    ])
    const endOfYear = `${Number(now.today.slice(0, 4)) - 1}-12-31` as Day
    const open = closed && closed >= endOfYear ? addDays(closed, 1) : endOfYear
    const [year, month, day] = (list.countsOn ?? open).split('-')
    return {
      ...(Object.fromEntries(columns) as Record<string, string>),
      countsOnDay: day!,
      countsOnMonth: month!,
      countsOnYear: year!,
    }
  },
  fields: (filled) => <Fields {...filled} />,
  label: (visit, field) =>
    visit.text.importing.fields[field.replace('columns.', '') as ImportField] ??
    visit.text.importing.columns.countsOn,
  save: (visit, { columns, countsOn }, commandId, { list }) => {
    const chosen = Object.entries(columns).filter(([, column]) => /^\d+$/.test(column))
    const day = goesIntoBooks(list.kind) ? (parseDay(countsOn) ?? null) : null
    const given = {
      importId: list.id,
      columns: Object.fromEntries(chosen.map(([field, column]) => [field, Number(column)])),
      countsOn: day,
    }
    return visit.perform(chooseColumns, visit.actor, given, commandId)
  },
  done: (visit, id) => paths.import(visit.cooperative.slug, id),
  refusals: (visit) => visit.text.importing.refusals,
  refusedField: (reason) => (reason.startsWith('day-') ? 'countsOn' : undefined),
  saveLabel: (visit) => visit.text.importing.columns.save,
})

/** Which column is what: guessed, and said by who chose the file. */
export const showColumns = columnsPage.show
export const receiveColumns = columnsPage.receive

async function load(visit: CooperativeVisit): Promise<Data | undefined> {
  const id = visit.id<'import'>('import')
  return visit.read(async (tx) => {
    const list = await importFile(tx, visit.cooperative.id, id)
    const kept = await rowsOf(tx, visit.cooperative.id, id)
    if (!list || !kept) return undefined
    const at = headingRow(kept.rows)
    const first = kept.rows.slice(at + 1).find((row) => row.some((cell) => cell !== '')) ?? []
    const widest = Math.max(kept.rows[at]?.length ?? 0, first.length)
    const shown = Array.from({ length: widest }, (_, column) => ({
      heading: kept.rows[at]?.[column] || visit.text.importing.columns.unnamed({ number: column + 1 }),
      example: (first[column] ?? '').slice(0, 30),
    }))
    return { list, shown, closed: await closedUntil(tx, visit.cooperative.id) }
  })
}

function Fields({ visit, data, typed, wrong }: Filled<Data>) {
  const words = visit.text.importing
  const choices = data.shown.map((one, at) => ({ value: String(at), label: words.columns.choice(one) }))
  return (
    <>
      {COLUMNS[data.list.kind].map(({ field, needed }) => (
        <Select
          key={field}
          name={`columns.${field}`}
          label={words.fields[field]}
          value={typed[`columns.${field}`]}
          error={wrong(`columns.${field}`)}
          choices={choices}
          emptyLabel={words.columns.noColumn}
          optional={!needed}
        />
      ))}
      {goesIntoBooks(data.list.kind) && (
        <DateField
          name="countsOn"
          label={words.columns.countsOn}
          hint={words.columns.countsOnHint}
          value={typedParts(typed, 'countsOn')}
          error={wrong('countsOn')}
        />
      )}
    </>
  )
}
