import { z } from 'zod'
import { Heading, Notice, Paragraph, TextField } from '../../../ui/index.ts'
import { textIn } from '../../../text/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro, formatIban, formatMoment } from '../../../values/format.ts'
import { text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { readIban } from '../../cooperative/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { findPerson } from '../../people/index.ts'
import type { Item } from '../batch.ts'
import { enterOwnAccount } from '../enter-own-account.ts'
import { itemsOfMember } from '../item.db.ts'
import { OF_SOURCE } from '../load-sources.ts'
import { accountThatHolds, isWaiting, maskedIban, type PayeeAccount } from '../payee-account.ts'
import { accountsOfPayee } from '../payee-account.db.ts'
import type { PaymentNeeds } from './compose.ts'
import { ibanField } from './iban-field.ts'

type Data = {
  readonly accounts: readonly PayeeAccount[]
  readonly paid: readonly Item[]
}

/** On which account the member who looks is paid, and what was paid to them. */
export function ownAccountPage({ postbox }: Pick<PaymentNeeds, 'postbox'>) {
  return formPage({
    schema: z.object({ iban: ibanField(), holder: text(70) }),
    load: (visit) => visit.read((tx) => loadOwn(visit, tx)),
    title: (visit) => visit.text.payments.own.title,
    lead: (visit) => visit.text.payments.own.lead,
    back: (visit) => ({ href: paths.home(visit.cooperative.slug), label: visit.text.navigation.home }),
    initial: () => ({}),
    fields({ visit, data, typed, wrong }) {
      const words = visit.text.payments
      return (
        <>
          <Standing visit={visit} data={data} />
          <TextField
            name="iban"
            label={words.accounts.form.iban}
            hint={words.own.seen}
            value={typed['iban']}
            error={wrong('iban')}
            maxLength={60}
          />
          <TextField
            name="holder"
            label={words.accounts.form.holder}
            hint={words.accounts.form.holderHint}
            value={typed['holder']}
            error={wrong('holder')}
            maxLength={70}
            autocomplete="name"
          />
        </>
      )
    },
    label: (visit, field) => visit.text.payments.accounts.form[field === 'iban' ? 'iban' : 'holder'],
    async save(visit, value, commandId, data) {
      const done = await visit.perform(enterOwnAccount, visit.actor, value, commandId)
      if (done.ok && data.accounts.length > 0) await tellMember({ postbox }, visit, value.iban)
      return done
    },
    done: (visit) => `${paths.ownAccount(visit.cooperative.slug)}?bewaard`,
    refusals: (visit) => visit.text.payments.refusals,
    refusedField: (reason) =>
      reason === 'iban-wrong' || reason === 'account-there-already' ? 'iban' : undefined,
    saveLabel: (visit) => visit.text.payments.own.save,
  })
}

async function loadOwn(
  visit: CooperativeVisit,
  tx: Parameters<Parameters<CooperativeVisit['read']>[0]>[0],
): Promise<Data | undefined> {
  const { cooperativeId, personId } = visit.actor
  const member = await memberOfPerson(tx, cooperativeId, personId)
  if (!member) return undefined
  return {
    accounts: await accountsOfPayee(tx, cooperativeId, { kind: 'member', id: member.id }),
    paid: await itemsOfMember(tx, cooperativeId, member.id),
  }
}

function Standing({ visit, data }: { visit: CooperativeVisit; data: Data }) {
  const words = visit.text.payments
  const { at } = visit.now
  const holds = accountThatHolds(data.accounts, at)
  const waiting = data.accounts.find((one) => isWaiting(one, at))
  const paid = data.paid.filter(({ source }) => !OF_SOURCE[source].goesPastMember)
  return (
    <>
      {visit.url.searchParams.has('bewaard') && (
        <Notice tone="done" announce>
          {waiting ? words.own.changed : words.own.first}
        </Notice>
      )}
      <Paragraph>
        {holds ? words.own.now({ iban: formatIban(holds.iban), holder: holds.holder }) : words.own.none}
      </Paragraph>
      {waiting && <Notice>{waitingInWords(visit, waiting)}</Notice>}
      {paid.length > 0 && (
        <>
          <Heading level={2}>{words.own.paid}</Heading>
          <ul>
            {paid.map((item) => (
              <li key={item.id}>
                {words.own.paidOne({
                  amount: formatEuro(item.amount, visit.language),
                  what: item.description,
                  state: item.closedAs ? words.batch.ended[item.closedAs] : words.batch.living,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function waitingInWords(visit: CooperativeVisit, account: PayeeAccount): string {
  const words = visit.text.payments.own
  const iban = formatIban(account.iban)
  if (account.usableFrom === null) return words.waitsYes({ iban, name: account.enteredByName })
  return words.waits({ iban, day: formatDay(dayOf(account.usableFrom), visit.language) })
}

/** Whoever took the access of a member would else move their money unnoticed. */
async function tellMember(
  { postbox }: Pick<PaymentNeeds, 'postbox'>,
  visit: CooperativeVisit,
  typed: string,
) {
  const person = await visit.read((tx) => findPerson(tx, visit.actor.personId))
  if (!person?.email) return
  const { mail } = textIn(person.language).payments
  postbox.post({
    to: person.email,
    fromName: visit.cooperative.name,
    subject: mail.subject,
    text: mail.body({
      name: person.name,
      cooperative: visit.cooperative.name,
      when: formatMoment(visit.now.at, person.language),
      iban: maskedIban(readIban(typed) ?? ''),
    }),
  })
}
