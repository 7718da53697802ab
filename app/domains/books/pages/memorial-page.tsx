import { z } from 'zod'
import {
  AmountField,
  Button,
  Checkbox,
  DateField,
  FieldGroup,
  FieldRow,
  Link,
  Notice,
  Paragraph,
  Select,
  Stack,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { isId } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { refuse } from '../../../values/result.ts'
import { dayField, optionalAmount, optionalUpload, text, tick, withDays } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import type { Typed } from '../../../web/form.ts'
import { LateReason, lateReason, lateReasonField, lateReasonLabel } from '../../../web/late-reason.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { membersOf, type Member } from '../../members/index.ts'
import { closedBooks, type Closed } from '../close.db.ts'
import { accountsOf, type Account } from '../journal.db.ts'
import { isWrittenByHand } from '../memorial.ts'
import { postMemorial } from '../post-memorial.ts'
import { DOCUMENT_MEGABYTES, DOCUMENT_TYPES } from '../add-document.ts'
import { DocumentField, documentKind, fileGiven } from './document-field.tsx'

const AT_FIRST = 4
const EXTRA = 2
const MOST = 40

/** An amount that may stay empty, in cents; empty is 0. */
const side = optionalAmount()
  .transform((cents): Cents => cents ?? 0n)
  .refine((cents) => cents >= 0n, 'amount-unreadable')

const line = z.object({
  account: z.string().default(''),
  memberId: z
    .string()
    .default('')
    .transform((typed) => (isId<'member'>(typed) ? typed : null)),
  debit: side,
  credit: side,
})

/** The rows of the form in their order. */
const lines = z.preprocess(
  (raw): unknown[] => (typeof raw === 'object' && raw !== null ? Object.values(raw) : []),
  z.array(line).max(MOST),
)

const schema = withDays(
  ['countsOn'],
  z.object({
    countsOn: dayField(),
    description: text(300),
    lines,
    bankSure: tick(),
    document: optionalUpload(DOCUMENT_MEGABYTES, DOCUMENT_TYPES),
    kind: documentKind(),
    ...lateReason,
  }),
)

type Data = {
  readonly accounts: readonly Account[]
  readonly members: readonly Member[]
  readonly closed: Closed
}

/** An entry by hand: a day, what it is, and lines that balance. */
export const memorialPage = formPage({
  schema,
  files: true,
  load: (visit): Promise<Data> =>
    visit.read(async (tx) => ({
      accounts: await accountsOf(tx, visit.cooperative.id),
      members: await membersOf(tx, visit.cooperative.id),
      closed: await closedBooks(tx, visit.cooperative.id),
    })),
  title: (visit) => visit.text.books.memorial.title,
  lead: (visit) => visit.text.books.memorial.lead,
  above: (_data, visit) => <Notice>{visit.text.entryDocuments.byHand}</Notice>,
  back: (visit) => ({ href: paths.books(visit.cooperative.slug), label: visit.text.books.entry.back }),
  initial: (_, { now }) => ({
    countsOnDay: String(Number(now.today.slice(8))),
    countsOnMonth: String(Number(now.today.slice(5, 7))),
    countsOnYear: now.today.slice(0, 4),
    kind: 'invoice',
  }),
  fields: (filled) => <Fields {...filled} />,
  label,
  async save(visit, { bankSure, document, kind, ...entry }, commandId, { accounts }) {
    const onBank = entry.lines.some((one) => isBank(accounts, one.account))
    if (onBank && !bankSure) return refuse('bank-by-hand')
    const given = document ? { document: await fileGiven(document, kind) } : {}
    return visit.perform(postMemorial, visit.actor, { ...entry, ...given }, commandId)
  },
  done: (visit, entry) => paths.entry(visit.cooperative.slug, entry),
  refusals: ({ text }) => ({
    ...text.books.refusals,
    'document-empty': text.entryDocuments.refusals['document-empty'],
  }),
  refusedField: (reason) => (reason === 'document-empty' ? 'document' : lateReasonField(reason)),
  saveLabel: (visit) => visit.text.books.memorial.save,
  below: (_, visit) => (
    <>
      <Paragraph>
        <Link href={paths.openBalance(visit.cooperative.slug)} roomy>
          {visit.text.books.openingBalance.toForm}
        </Link>
      </Paragraph>
      <Paragraph>
        <Link href={paths.bankSale(visit.cooperative.slug)} roomy>
          {visit.text.bankSale.link}
        </Link>
      </Paragraph>
    </>
  ),
  buttons: (visit) => (
    <Button look="secondary" name="intent" value="look">
      {visit.text.books.memorial.more}
    </Button>
  ),
})

function Fields(filled: Filled<Data>) {
  const { visit, typed, wrong } = filled
  const words = visit.text.books.memorial
  return (
    <>
      <DateField
        name="countsOn"
        label={words.on}
        value={typedParts(typed, 'countsOn')}
        error={wrong('countsOn')}
      />
      <TextField
        name="description"
        label={words.description}
        value={typed['description']}
        error={wrong('description')}
        maxLength={300}
      />
      {Array.from({ length: rowsOf(typed) }, (_, place) => (
        <LineFields key={place} {...filled} place={place} />
      ))}
      <DocumentField visit={visit} typed={typed} error={wrong('document')} />
      <LateReason {...filled} closed={filled.data.closed} />
      {namesBank(filled) && (
        <Checkbox
          name="bankSure"
          label={words.bankSure}
          hint={words.bankSureHint}
          checked={Boolean(typed['bankSure'])}
          optional
        />
      )}
    </>
  )
}

/** Whether Gilde books on this account for every line of the bank, so that by hand it leaves what the bank says. */
function isBank(accounts: readonly Account[], code: string): boolean {
  return accounts.some((account) => account.code === code && account.purpose === 'bank')
}

function namesBank({ typed, data }: Filled<Data>): boolean {
  const named = Object.entries(typed).filter(([name]) => /^lines\.\d{1,2}\.account$/.test(name))
  return named.some(([, code]) => isBank(data.accounts, code ?? ''))
}

/** Four rows to begin with; after "more lines" two beyond the last one that was there. */
function rowsOf(typed: Typed): number {
  const places = Object.keys(typed).flatMap((name) => /^lines\.(\d{1,2})\.account$/.exec(name)?.[1] ?? [])
  if (places.length === 0) return AT_FIRST
  return Math.min(MOST, places.length + (typed['intent'] === 'look' ? EXTRA : 0))
}

function LineFields({ visit, data, typed, wrong, place }: Filled<Data> & { place: number }) {
  const words = visit.text.books
  const at = `lines.${place}`
  const accounts = data.accounts
    .filter(isWrittenByHand)
    .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))
  const members = data.members.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FieldGroup legend={words.memorial.line(String(place + 1))}>
      <Stack>
        <Select
          name={`${at}.account`}
          label={words.account}
          choices={accounts}
          value={typed[`${at}.account`]}
          error={wrong(`${at}.account`)}
          optional
        />
        <FieldRow>
          <AmountField
            name={`${at}.debit`}
            label={words.debit}
            value={typed[`${at}.debit`]}
            error={wrong(`${at}.debit`)}
            optional
          />
          <AmountField
            name={`${at}.credit`}
            label={words.credit}
            value={typed[`${at}.credit`]}
            error={wrong(`${at}.credit`)}
            optional
          />
        </FieldRow>
        <Select
          name={`${at}.memberId`}
          label={words.member}
          choices={members}
          value={typed[`${at}.memberId`]}
          emptyLabel={words.memorial.noMember}
          optional
        />
      </Stack>
    </FieldGroup>
  )
}

function label(visit: CooperativeVisit, field: string): string {
  const words = visit.text.books
  if (field === 'document') return visit.text.entryDocuments.file
  const inLine = /^lines\.(\d+)\.(debit|credit)$/.exec(field)
  if (inLine) {
    const side = words[inLine[2] as 'debit' | 'credit'].toLowerCase()
    return `${words.memorial.line(String(Number(inLine[1]) + 1))}, ${side}`
  }
  return (
    lateReasonLabel(visit, field) ?? (field === 'countsOn' ? words.memorial.on : words.memorial.description)
  )
}
