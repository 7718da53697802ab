import {
  Badge,
  Card,
  Heading,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  Stack,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { importFiles, type ImportFile } from '../import-file.db.ts'
import { goesIntoBooks, IMPORT_KINDS } from '../import-kind.ts'

/** What can be read in, and the lists that were chosen before. */
export async function importsPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.importing
  const coop = visit.cooperative.slug
  const files = await visit.read((tx) => importFiles(tx, visit.cooperative.id))
  const columns: Column<ImportFile>[] = [
    {
      key: 'name',
      label: words.file,
      head: true,
      cell: (one) => <Link href={paths.import(coop, one.id)}>{one.name}</Link>,
    },
    { key: 'kind', label: words.preview.what, cell: (one) => words.kinds[one.kind] },
    { key: 'day', label: words.earlier, cell: (one) => formatDay(dayOf(one.putAt), visit.language) },
    {
      key: 'state',
      label: words.states.done,
      cell: (one) => (one.doneAt ? words.states.done : <Badge tone="doubt">{words.states.open}</Badge>),
    },
  ]
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={paths.members(coop)} roomy>
          {visit.text.navigation.members}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Paragraph>{words.order}</Paragraph>
        <Stack>
          {IMPORT_KINDS.map((kind) => (
            <Card key={kind}>
              <Stack gap="small">
                <Heading level={2}>{words.kinds[kind]}</Heading>
                <Paragraph>{words.about[kind]}</Paragraph>
                {goesIntoBooks(kind) && <Paragraph quiet>{words.twoPeople}</Paragraph>}
                <p>
                  <LinkButton href={paths.newImport(coop, kind)} look="secondary">
                    {words.choose}
                    <span class="unseen">: {words.kinds[kind]}</span>
                  </LinkButton>
                </p>
              </Stack>
            </Card>
          ))}
        </Stack>
        <Heading level={2}>{words.earlier}</Heading>
        {files.length === 0 ? (
          <Paragraph>{words.none}</Paragraph>
        ) : (
          <Table<ImportFile>
            caption={words.earlier}
            captionUnseen
            columns={columns}
            rows={files}
            rowKey={(one) => one.id}
          />
        )}
      </>
    ),
  })
}
