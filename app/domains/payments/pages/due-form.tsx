import {
  besideField,
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Notice,
  RadioGroup,
  Stack,
  typedParts,
} from '../../../ui/index.ts'
import { formatDay, formatEuro, formatIban } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { freshCommandId, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { PAYMENT_SOURCES } from '../../books/index.ts'
import type { Due } from '../load-due.ts'
import { PAIN_FORMATS } from '../pain001.ts'
import { keyOf } from '../payable.ts'
import type { AccountToPayFrom } from './compose.ts'
import { accountInWords, whyInWords } from './due-words.ts'

/** What the page shows beside what is due: what was typed, and what was wrong with it. */
export type OverviewState = {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  readonly refusal?: string
  readonly status?: number
}

type Props = {
  readonly visit: CooperativeVisit
  readonly due: readonly Due[]
  readonly accounts: readonly AccountToPayFrom[]
  /** Amounts that stand on the bank and are not booked: what is as much may be paid already. */
  readonly onBank: ReadonlySet<Cents>
  readonly state: OverviewState
}

/**
 * What can be paid now, to choose from, from which account, and not before which day. Nothing is kept before it was
 * looked at.
 */
export function DueForm({ visit, due, accounts, onBank, state }: Props) {
  const words = visit.text.payments
  const { typed, errors = {} } = state
  const labels: Readonly<Record<string, string>> = {
    pick: words.make.choose,
    from: words.make.from,
    on: words.make.day,
    format: words.make.format,
  }
  const wrong = sentences(visit, errors, (field) => labels[field] ?? field)
  if (accounts.length === 0) return <Notice tone="doubt">{words.make.noAccount}</Notice>
  return (
    <Form
      action={paths.payments(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={words.make.title}
    >
      <ErrorSummary errors={wrong.list} />
      <Picks visit={visit} due={due} onBank={onBank} typed={typed} error={besideField(wrong.list, 'pick')} />
      <RadioGroup
        name="from"
        label={words.make.from}
        choices={accounts.map((account) => ({
          value: account.iban,
          label: [account.name, formatIban(account.iban)].filter(Boolean).join(', '),
          hint: balanceInWords(visit, account),
        }))}
        value={typed?.['from'] ?? accounts[0]?.iban}
        error={wrong.of('from')}
      />
      <DateField
        name="on"
        label={words.make.day}
        hint={words.make.dayHint}
        optional
        value={typed && typedParts(typed, 'on')}
        error={wrong.of('on')}
      />
      <RadioGroup
        name="format"
        label={words.make.format}
        hint={words.make.formatHint}
        choices={PAIN_FORMATS.map((format) => ({ value: format, label: words.make.formats[format] }))}
        value={typed?.['format'] ?? PAIN_FORMATS[0]}
        error={wrong.of('format')}
      />
      <Button name="intent" value="look">
        {words.make.look}
      </Button>
    </Form>
  )
}

/** One group for each source; all is ticked as long as nobody chose, but for what the bank may have paid already. */
function Picks(props: {
  visit: CooperativeVisit
  due: readonly Due[]
  onBank: ReadonlySet<Cents>
  typed: Typed | undefined
  error: string | undefined
}) {
  const { visit, due, onBank, typed, error } = props
  const words = visit.text.payments
  const asked = (one: Due) => (typed ? typed[`pick.${pickOf(one)}`] !== undefined : !onBank.has(one.amount))
  const groups = PAYMENT_SOURCES.map((source) => due.filter(({ payable }) => payable.source === source))
  return (
    <>
      {groups
        .filter((theirs) => theirs.length > 0)
        .map((theirs, at) => {
          const { source } = theirs[0]!.payable
          return (
            <CheckboxGroup
              key={source}
              {...(at === 0 ? {} : { id: `pick-${source}` })}
              name="pick"
              named
              label={words.source[source]}
              error={at === 0 ? error : undefined}
              values={theirs.filter(asked).map(pickOf)}
              choices={theirs.map((one) => ({
                value: pickOf(one),
                label: words.due.one({
                  name: one.payable.payee?.name ?? '',
                  amount: formatEuro(one.amount, visit.language),
                }),
                hint: hintOf(visit, one, onBank.has(one.amount)),
              }))}
            />
          )
        })}
    </>
  )
}

/** Something due as the form names it, with the amount that was seen. */
export function pickOf({ payable, amount }: Due): string {
  return `${keyOf(payable)}_${amount}`
}

function hintOf(visit: CooperativeVisit, due: Due, isOnBank: boolean): string {
  const paid = isOnBank
    ? [visit.text.payments.due.onBank({ amount: formatEuro(due.amount, visit.language) })]
    : []
  const less =
    due.amount < due.payable.amount
      ? [visit.text.payments.due.lessThanOwed({ owed: formatEuro(due.payable.amount, visit.language) })]
      : []
  return [...paid, ...whyInWords(visit, due), accountInWords(visit, due), ...less].filter(Boolean).join('. ')
}

function balanceInWords(visit: CooperativeVisit, { balance, until }: AccountToPayFrom): string {
  const words = visit.text.payments.make
  if (balance === null || until === null) return words.balanceUnknown
  return words.balance({
    amount: formatEuro(balance, visit.language),
    day: formatDay(until, visit.language),
  })
}

/** What is owed and cannot be paid now, each with the reason. */
export function NotYetList(props: {
  visit: CooperativeVisit
  due: readonly Due[]
  ibans: readonly { readonly customerId: string; readonly iban: string }[]
}) {
  const { visit, due, ibans } = props
  const words = visit.text.payments.due
  if (due.length === 0) return null
  return (
    <Stack gap="small">
      <Heading level={2} size={3}>
        {words.notYetTitle}
      </Heading>
      <ul>
        {due.map((one) => (
          <li key={keyOf(one.payable)}>
            <strong>
              {words.one({
                name: one.payable.payee?.name ?? one.payable.memberName ?? '',
                amount: formatEuro(one.payable.amount, visit.language),
              })}
            </strong>
            {'. '}
            {[visit.text.payments.source[one.payable.source], ...whyInWords(visit, one)].join('. ')}
            {'. '}
            {[one.notYet && words.notYet[one.notYet], paidFrom(visit, one, ibans)]
              .filter(Boolean)
              .join(' ')}{' '}
            <WayOut visit={visit} due={one} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

/** Where what is missing can be filled in; nothing when it is somebody else's turn. */
function WayOut({ visit, due: { notYet, payable } }: { visit: CooperativeVisit; due: Due }) {
  const { slug } = visit.cooperative
  const { memberId, payee } = payable
  // The form there has filled in what we know of whose account it is.
  const known = notYet === 'no-account' && payee ? `?voor=${payee.kind}_${payee.id}` : ''
  const href =
    notYet === 'no-municipality' && memberId
      ? paths.member(slug, memberId)
      : notYet === 'no-supplier-account' && payee
        ? paths.supplier(slug, payee.id)
        : notYet === 'no-account' || notYet === 'account-waits'
          ? `${paths.payeeAccounts(slug)}${known}`
          : undefined
  return href === undefined ? null : (
    <Link href={href}>{visit.text.payments.due.fillIn({ name: payee?.name })}</Link>
  )
}

/** From which accounts a customer paid, when nobody entered one to pay back to. */
function paidFrom(
  visit: CooperativeVisit,
  { notYet, payable }: Due,
  ibans: readonly { readonly customerId: string; readonly iban: string }[],
): string {
  const theirs = ibans
    .filter(({ customerId }) => customerId === payable.payee?.id)
    .map(({ iban }) => formatIban(iban))
  return notYet !== 'no-account' || theirs.length === 0 ? '' : visit.text.payments.due.paidFrom(theirs)
}
