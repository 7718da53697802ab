import { createHash } from 'node:crypto'
import { z } from 'zod'
import { readSheetFile } from '../../../platform/read-sheet.ts'
import { FileField, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { upload } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { file as fileResponse } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { goesIntoBooks, IMPORT_KINDS, type ImportKind } from '../import-kind.ts'
import { putImport } from '../put-import.ts'
import { templateCsv, templateRows, templateWorkbook } from '../template.ts'

const MEGABYTES = 10

const schema = z.object({ file: upload(MEGABYTES, []) })

/** Choosing a file of one kind. It is read in a process of its own; nothing of it is in force yet. */
export const newImportPage = formPage({
  schema,
  files: true,
  load: async (visit) => kindOf(visit),
  title: (visit, kind) => visit.text.importing.kinds[kind],
  lead: (visit, kind) => visit.text.importing.about[kind],
  back: (visit) => ({ href: paths.imports(visit.cooperative.slug), label: visit.text.importing.title }),
  initial: () => ({}),
  above: (kind, visit) => goesIntoBooks(kind) && <Paragraph>{visit.text.importing.twoPeople}</Paragraph>,
  fields: ({ visit, wrong }) => (
    <FileField
      name="file"
      label={visit.text.importing.file}
      hint={visit.text.importing.fileHint}
      error={wrong('file')}
      accept=".xlsx,.csv,.txt,.tsv"
      maxMegabytes={MEGABYTES}
    />
  ),
  label: (visit) => visit.text.importing.file,
  save,
  done: (visit, id) => paths.importColumns(visit.cooperative.slug, id),
  refusals: (visit) => visit.text.importing.refusals,
  refusedField: () => 'file',
  saveLabel: (visit) => visit.text.importing.upload,
  below: (kind, visit) => <Templates visit={visit} kind={kind} />,
})

async function save(
  visit: CooperativeVisit,
  { file }: z.output<typeof schema>,
  commandId: string,
  kind: ImportKind,
) {
  const content = new Uint8Array(await file.arrayBuffer())
  const read = await readSheetFile(content)
  if (!read.ok) return read
  const { rows, formulas, leftOut } = read.value
  const given = {
    kind,
    name: file.name.slice(-200).trim() || kind,
    sha256: createHash('sha256').update(content).digest('hex'),
    rows: rows.map((row) => [...row]),
    formulas: formulas.map(([row, column]): [number, number] => [row, column]),
    leftOut: leftOut.slice(0, 100),
  }
  return visit.perform(putImport, visit.actor, given, commandId)
}

function kindOf({ params }: CooperativeVisit): ImportKind | undefined {
  return IMPORT_KINDS.find((kind) => kind === params['kind'])
}

function Templates({ visit, kind }: { visit: CooperativeVisit; kind: ImportKind }) {
  const words = visit.text.importing
  return (
    <Stack gap="small">
      <Heading level={2}>{words.template}</Heading>
      <Link href={paths.importTemplate(visit.cooperative.slug, kind, 'xlsx')} roomy>
        {words.templateAs.xlsx}
      </Link>
      <Link href={paths.importTemplate(visit.cooperative.slug, kind, 'csv')} roomy>
        {words.templateAs.csv}
      </Link>
    </Stack>
  )
}

/** An empty list to begin with. */
export async function templatePage(visit: CooperativeVisit): Promise<Response> {
  const kind = kindOf(visit)
  const as = /^sjabloon\.(csv|xlsx)$/.exec(visit.params['template'] ?? '')?.[1]
  if (kind === undefined || as === undefined) throw new NothingHere('no template of that name')
  const rows = templateRows(kind, visit.text.importing.fields)
  const content = as === 'csv' ? Buffer.from(templateCsv(rows)) : await templateWorkbook(rows)
  const name = `${visit.text.importing.kinds[kind]}.${as}`
  return fileResponse({ name, media_type: TYPES[as as keyof typeof TYPES], content }, 'attachment')
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
