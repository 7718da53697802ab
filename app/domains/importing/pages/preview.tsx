import {
  Button,
  ButtonRow,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Stack,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { ImportFile } from '../import-file.db.ts'
import { totalOf, type JudgedList } from '../judge-list.ts'
import { countsOf, type Judged } from '../judged.ts'

/** So many lines of each are shown; how many more there are is told. */
const SHOWN = 100

type Props = {
  readonly visit: CooperativeVisit
  readonly file: ImportFile
  readonly list: JudgedList
  readonly second: boolean
  readonly commandId: string
}

/** What carrying a list out would do: how many of what, which lines are wrong and why, and what comes. */
export function Preview(props: Props) {
  const { visit, file, list } = props
  const words = visit.text.importing.preview
  const lines: readonly Judged<unknown>[] = list.lines
  const counts = countsOf(lines)
  const total = totalOf(list)
  const inBooks = list.kind === 'invoices' || list.kind === 'pots'
  return (
    <Stack gap="large">
      <Paragraph>
        <strong>{file.name}</strong>. {words.put({ name: file.putByName, day: dayOf(file.putAt) })}{' '}
        {words.changes}
      </Paragraph>
      {file.sameDoneAt && <Notice tone="doubt">{words.sameFile({ day: dayOf(file.sameDoneAt) })}</Notice>}
      {file.leftOut.length > 0 && <Notice>{words.leftOut({ sheets: file.leftOut.join(', ') })}</Notice>}
      <Facts
        facts={[
          { label: words.fresh, value: String(counts.fresh), number: true },
          { label: words.known, value: String(counts.known), number: true },
          { label: words.wrong, value: String(counts.wrong), number: true },
          ...(inBooks
            ? [{ label: words.total, value: formatEuro(total, visit.language), number: true }]
            : []),
        ]}
      />
      {file.countsOn && <Paragraph>{words.countsOn({ day: file.countsOn })}</Paragraph>}
      {list.kind === 'invoices' && <Paragraph>{words.invoicesBook}</Paragraph>}
      {list.kind === 'pots' && <Paragraph>{words.potsBook}</Paragraph>}
      {list.kind === 'balance' && total !== 0n && (
        <Notice tone="wrong">{words.difference({ amount: formatEuro(total, visit.language) })}</Notice>
      )}
      <WrongLines visit={visit} lines={lines} />
      <FreshLines visit={visit} lines={lines} />
      <WhatNow {...props} fresh={counts.fresh} isRight={counts.wrong === 0} />
    </Stack>
  )
}

function WrongLines({ visit, lines }: { visit: CooperativeVisit; lines: readonly Judged<unknown>[] }) {
  const words = visit.text.importing
  const wrong = lines.filter(({ state }) => state === 'wrong')
  if (wrong.length === 0) return null
  const columns: Column<Judged<unknown>>[] = [
    { key: 'line', label: words.preview.line, head: true, cell: ({ line }) => line },
    { key: 'what', label: words.preview.what, cell: ({ said }) => said },
    {
      key: 'problem',
      label: words.preview.problem,
      cell: ({ problems }) => (
        <>
          {problems.map(({ field, word, value }) => (
            <div key={field}>{words.problems[word]({ column: words.fields[field], value })}</div>
          ))}
        </>
      ),
    },
  ]
  return (
    <Stack>
      <Heading level={2}>{words.preview.wrongTitle}</Heading>
      <Paragraph>{words.preview.wrongLead}</Paragraph>
      <Lines visit={visit} caption={words.preview.wrongTitle} columns={columns} lines={wrong} />
    </Stack>
  )
}

function FreshLines({ visit, lines }: { visit: CooperativeVisit; lines: readonly Judged<unknown>[] }) {
  const words = visit.text.importing.preview
  const fresh = lines.filter(({ state }) => state === 'new')
  if (fresh.length === 0) return null
  const columns: Column<Judged<unknown>>[] = [
    { key: 'line', label: words.line, head: true, cell: ({ line }) => line },
    { key: 'what', label: words.what, cell: ({ said }) => said },
  ]
  return (
    <Stack>
      <Heading level={2}>{words.freshTitle}</Heading>
      <Lines visit={visit} caption={words.freshTitle} columns={columns} lines={fresh} />
    </Stack>
  )
}

function Lines(props: {
  visit: CooperativeVisit
  caption: string
  columns: Column<Judged<unknown>>[]
  lines: readonly Judged<unknown>[]
}) {
  const { lines, caption, columns, visit } = props
  const more = lines.length - SHOWN
  return (
    <>
      <Table<Judged<unknown>>
        caption={caption}
        captionUnseen
        columns={columns}
        rows={lines.slice(0, SHOWN)}
        rowKey={({ line }) => String(line)}
      />
      {more > 0 && <Paragraph>{visit.text.importing.preview.more({ count: more })}</Paragraph>}
    </>
  )
}

function WhatNow(props: Props & { fresh: number; isRight: boolean }) {
  const { visit, file, second, fresh, isRight, commandId } = props
  const words = visit.text.importing.preview
  const isReady = isRight && fresh > 0
  return (
    <Stack>
      {isRight && fresh === 0 && <Notice>{words.nothing}</Notice>}
      {isReady && !second && (
        <Notice title={words.waits}>
          <Paragraph>{words.waitsOne}</Paragraph>
        </Notice>
      )}
      <Form action={visit.url.pathname} commandId={commandId} label={words.freshTitle}>
        <HiddenField name="revision" value={String(file.revision)} />
        <ButtonRow>
          {isReady && second && <Button>{words.carryOut({ count: fresh })}</Button>}
          <Button look="secondary" name="intent" value="throw-away">
            {words.throwAway}
          </Button>
        </ButtonRow>
      </Form>
      {file.putBy === visit.actor.personId && (
        <Link href={paths.importColumns(visit.cooperative.slug, file.id)} roomy>
          {words.columns}
        </Link>
      )}
    </Stack>
  )
}

/** What came of a list that was carried out, and the way to it. */
export function Done({ visit, file }: { visit: CooperativeVisit; file: ImportFile }) {
  const words = visit.text.importing.done
  const coop = visit.cooperative.slug
  const to = {
    members: paths.members(coop),
    customers: paths.customers(coop),
    invoices: paths.invoices(coop),
    balance: paths.trialBalance(coop),
    pots: paths.pots(coop),
  }[file.kind]
  return (
    <Stack>
      <Notice tone="done">
        {visit.text.importing.kinds[file.kind]}:{' '}
        {words.said({ added: file.added ?? 0, known: file.known ?? 0 })}
      </Notice>
      {file.doneAt && (
        <Paragraph>
          {file.name}. {words.by({ name: file.doneByName ?? '', day: dayOf(file.doneAt) })} {words.rows}
        </Paragraph>
      )}
      <ButtonRow>
        <LinkButton href={to}>{words.see}</LinkButton>
        <LinkButton href={paths.imports(coop)} look="secondary">
          {words.again}
        </LinkButton>
      </ButtonRow>
    </Stack>
  )
}
