import { Card, Heading, Lead, Link, Notice, Paragraph, Refusal } from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { AnswerAsked } from '../../people/pages/index.ts'
import { dueNow } from '../load-due.ts'
import type { Payee, PayeeKind } from '../payable.ts'
import { accountThatHolds, isWaiting, type PayeeAccount } from '../payee-account.ts'
import { accountsByPayee } from '../payee-account.db.ts'
import { ibanShown } from './iban-shown.ts'
import { EnterForm, type AccountsState } from './account-form.tsx'

/**
 * On which accounts we pay: what waits for a second person, what is known, and a form for one that is not.
 */
export async function accountsPage(visit: CooperativeVisit, state: AccountsState = {}): Promise<Response> {
  const { id, slug } = visit.cooperative
  const { at } = visit.now
  const { byPayee, due, waiting } = await visit.read(async (tx) => {
    const byPayee = await accountsByPayee(tx, id)
    const waiting = [...byPayee.values()].flat().filter((one) => isWaiting(one, at))
    return { byPayee, due: await dueNow(tx, id, visit.now), waiting: await withStanding(tx, visit, waiting) }
  })
  const words = visit.text.payments.accounts
  const known = [...byPayee.values()].flatMap((theirs) => accountThatHolds(theirs, at) ?? [])
  return page(visit, {
    title: words.title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.payments(slug)} roomy>
          {visit.text.payments.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} />
        <Heading level={2}>{words.waiting}</Heading>
        {waiting.length === 0 && <Paragraph>{words.none}</Paragraph>}
        {waiting.map((one) => (
          <Waiting
            key={one.id}
            visit={visit}
            account={one}
            standing={one.standing}
            before={accountThatHolds(byPayee.get(one.payee.id) ?? [], at)}
          />
        ))}
        {visit.may('payment.make') && (
          <EnterForm visit={visit} payees={payeesOf(due, byPayee)} state={state} />
        )}
        <Heading level={2}>{words.known}</Heading>
        {known.length === 0 && <Paragraph>{words.noneKnown}</Paragraph>}
        <ul>
          {known.map((one) => (
            <li key={one.id}>
              {one.payee.name}: {ibanShown(visit, one.iban)}
              {one.reference === '' || !visit.may('payee-account.confirm')
                ? ''
                : `. ${words.reference({ text: one.reference })}`}
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

type Waits = PayeeAccount & { readonly standing: Standing }

/** How the visitor stands to who entered each; nobody answers about an account of their own. */
async function withStanding(
  tx: Tx,
  visit: CooperativeVisit,
  accounts: readonly PayeeAccount[],
): Promise<readonly Waits[]> {
  const own = await memberOfPerson(tx, visit.cooperative.id, visit.actor.personId)
  const all: Waits[] = []
  for (const one of accounts) {
    const first = { by: one.enteredBy, isParty: own?.id === one.payee.id }
    all.push({ ...one, standing: await standingTo(tx, visit.actor, first, visit.now) })
  }
  return all
}

function Done({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.payments.accounts
  const asked = visit.url.searchParams
  if (!asked.has('bewaard') && !asked.has('antwoord')) return null
  return (
    <Notice tone="done" announce>
      {asked.has('bewaard') ? words.saved : words.answered}
    </Notice>
  )
}

/** Everybody who is owed something, and everybody whose account was entered before; by name. */
function payeesOf(
  due: Awaited<ReturnType<typeof dueNow>>,
  byPayee: ReadonlyMap<string, readonly PayeeAccount[]>,
): OfHere[] {
  const payees = new Map<string, OfHere>()
  for (const payee of due.flatMap(({ payable }) => payable.payee ?? []))
    if (isOfHere(payee)) payees.set(payee.id, payee)
  for (const [id, [latest]] of byPayee) if (latest && isOfHere(latest.payee)) payees.set(id, latest.payee)
  return [...payees.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

type OfHere = Payee & { readonly kind: PayeeKind }

/** Suppliers have a register of their own. */
function isOfHere(payee: Payee): payee is OfHere {
  return payee.kind !== 'supplier'
}

function Waiting(props: {
  visit: CooperativeVisit
  account: PayeeAccount
  before: PayeeAccount | undefined
  standing: Standing
}) {
  const { visit, account, before, standing } = props
  const words = visit.text.payments.accounts
  const day = (at: Date) => formatDay(dayOf(at), visit.language)
  return (
    <Card labelledBy={account.id}>
      <Heading level={3} id={account.id}>
        {account.payee.name}: {ibanShown(visit, account.iban)}
      </Heading>
      <Paragraph>{account.holder}</Paragraph>
      {account.reference !== '' && visit.may('payee-account.confirm') && (
        <Paragraph>{words.reference({ text: account.reference })}</Paragraph>
      )}
      {before && <Paragraph>{words.before({ iban: ibanShown(visit, before.iban) })}</Paragraph>}
      <Paragraph quiet>
        {words.entered({ name: account.enteredByName, day: day(account.enteredAt) })}
        {account.usableFrom && `. ${words.from({ day: day(account.usableFrom) })}`}
      </Paragraph>
      {visit.may('payee-account.confirm') && (
        <AnswerAsked
          visit={visit}
          standing={standing}
          action={paths.payeeAccounts(visit.cooperative.slug)}
          seen={{ account: account.id }}
          words={{ ...words, waits: account.payee.name }}
        />
      )}
    </Card>
  )
}
