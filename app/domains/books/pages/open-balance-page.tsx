import { z } from 'zod'
import {
  AmountField,
  Checkbox,
  DateField,
  FieldGroup,
  Link,
  Notice,
  Paragraph,
  Stack,
  TextArea,
  typedParts,
} from '../../../ui/index.ts'
import type { Cents } from '../../../values/money.ts'
import { ok, refuse } from '../../../values/result.ts'
import { dayField, optionalAmount, optionalText, tick, withDays } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { LateReason, lateReason, lateReasonField, lateReasonLabel } from '../../../web/late-reason.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { chartOf } from '../chart.db.ts'
import { closedBooks, type Closed } from '../close.db.ts'
import { askOpening } from '../ask-opening.ts'
import { openBalance } from '../open-balance.ts'
import { bankIsBooked } from '../opening.db.ts'
import { openingAccounts, type OpeningAccount } from '../opening-balance.ts'
import { addresses } from './addresses.ts'

/** An amount of any sign; left empty is nothing. Cents. */
const amount = optionalAmount().transform((cents): Cents => cents ?? 0n)

const schema = withDays(
  ['countsOn'],
  z.object({
    countsOn: dayField(),
    amounts: z.record(z.string().max(4), amount).default({}),
    restToEquity: tick(),
    ...lateReason,
    why: optionalText(500),
  }),
)

type Data = {
  readonly accounts: readonly OpeningAccount[]
  readonly closed: Closed
  /** The bank is in the books already: then it takes a reason and a second yes. */
  readonly afterBank: boolean
}

/** What stood on each account when a co-operative came to Gilde: what there is, and whose it is. */
export const openBalancePage = formPage({
  schema,
  load: (visit): Promise<Data> =>
    visit.read(async (tx) => {
      const chart = await chartOf(tx, visit.cooperative.id)
      return {
        accounts: openingAccounts(chart),
        closed: await closedBooks(tx, visit.cooperative.id),
        afterBank: await bankIsBooked(tx, visit.cooperative.id),
      }
    }),
  title: (visit) => visit.text.books.openingBalance.title,
  lead: (visit) => visit.text.books.openingBalance.lead,
  back: (visit) => ({ href: paths.books(visit.cooperative.slug), label: visit.text.books.entry.back }),
  initial: (_, { now }) => ({
    countsOnDay: '31',
    countsOnMonth: '12',
    countsOnYear: String(Number(now.today.slice(0, 4)) - 1),
  }),
  above: ({ afterBank }, visit) =>
    afterBank && <Notice tone="doubt">{visit.text.books.openingBalance.afterBank}</Notice>,
  fields: (filled) => <Fields {...filled} />,
  label,
  async save(visit, { amounts: typed, why, ...given }, commandId, { accounts, afterBank }) {
    const amounts = Object.entries(typed).map(([code, amount]) => signed(accounts, code, amount))
    if (!afterBank) return visit.perform(openBalance, visit.actor, { ...given, amounts }, commandId)
    if (why === '') return refuse('opening-why-needed')
    const { reason: _late, ...asked } = given
    const kept = await visit.perform(askOpening, visit.actor, { ...asked, amounts, why }, commandId)
    return kept.ok ? ok(null) : kept
  },
  done: (visit, entry) =>
    entry === null
      ? `${addresses.openingAsked(visit)}?gedaan=gevraagd`
      : paths.entry(visit.cooperative.slug, entry),
  refusals: (visit) => visit.text.books.refusals,
  refusedField: (reason) => (reason === 'opening-why-needed' ? 'why' : lateReasonField(reason)),
  saveLabel: (visit) => visit.text.books.openingBalance.save,
  below: (_, visit) => (
    <Paragraph>
      {visit.text.books.openingBalance.elsewhere}{' '}
      <Link href={paths.openPot(visit.cooperative.slug)}>{visit.text.books.openingBalance.toPots}</Link>
    </Paragraph>
  ),
})

/** On the form each side is positive; in the books what is owed is credit. */
function signed(accounts: readonly OpeningAccount[], code: string, typed: Cents) {
  const isOurs = accounts.some((one) => one.code === code && one.kind === 'asset')
  return { account: code, amount: isOurs ? typed : -typed }
}

function Fields(filled: Filled<Data>) {
  const { visit, typed, wrong, data } = filled
  const words = visit.text.books.openingBalance
  const have = data.accounts.filter(({ kind }) => kind === 'asset')
  const owe = data.accounts.filter(({ kind }) => kind !== 'asset')
  return (
    <>
      <DateField
        name="countsOn"
        label={words.on}
        hint={words.onHint}
        value={typedParts(typed, 'countsOn')}
        error={wrong('countsOn')}
      />
      <Side {...filled} legend={words.have} said={words.haveSaid} accounts={have} />
      <Side {...filled} legend={words.owe} said={words.oweSaid} accounts={owe} />
      <Checkbox
        name="restToEquity"
        label={words.rest}
        hint={words.restHint}
        checked={Boolean(typed['restToEquity'])}
        optional
      />
      {data.afterBank ? (
        <TextArea
          name="why"
          label={words.why}
          hint={words.whyHint}
          value={typed['why']}
          error={wrong('why')}
          rows={3}
          maxLength={500}
        />
      ) : (
        <LateReason {...filled} closed={data.closed} />
      )}
    </>
  )
}

function Side(props: Filled<Data> & { legend: string; said: string; accounts: readonly OpeningAccount[] }) {
  const { typed, wrong, legend, said, accounts } = props
  return (
    <FieldGroup legend={legend}>
      <Stack>
        <Paragraph quiet>{said}</Paragraph>
        {accounts.map(({ code, name }) => (
          <AmountField
            key={code}
            name={`amounts.${code}`}
            label={`${code} ${name}`}
            value={typed[`amounts.${code}`]}
            error={wrong(`amounts.${code}`)}
            optional
          />
        ))}
      </Stack>
    </FieldGroup>
  )
}

function label(visit: CooperativeVisit, field: string): string {
  const code = /^amounts\.(\d{4})$/.exec(field)?.[1]
  if (code) return code
  if (field === 'why') return visit.text.books.openingBalance.why
  return lateReasonLabel(visit, field) ?? visit.text.books.openingBalance.on
}
