import { RadioGroup, Select } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Tx } from '../../../platform/database.ts'
import { ownCostAccounts } from '../../books/index.ts'
import { isAgreed, openRequests, type PotRequest } from '../../pots/index.ts'
import { INVOICE_KINDS } from './invoice-form.ts'

/**
 * What a kind can be chosen with: the own costs of the co-operative, and the requests to which enough people said
 * yes.
 */
export type KindChoices = {
  readonly accounts: Awaited<ReturnType<typeof ownCostAccounts>>
  readonly requests: readonly PotRequest[]
}

/** Reads them. */
export async function kindChoices(
  tx: Tx,
  { cooperative: { id }, now }: CooperativeVisit,
): Promise<KindChoices> {
  const open = await openRequests(tx, id, now.today)
  return { accounts: await ownCostAccounts(tx, id), requests: open.filter(isAgreed) }
}

/** What a cost is for, each with what it does, and what that needs. */
export function KindFields(props: {
  visit: CooperativeVisit
  choices: KindChoices
  typed: Typed
  wrong(field: string): string | undefined
}) {
  const { visit, choices, typed, wrong } = props
  const words = visit.text.suppliers.form
  const requests = choices.requests.map((one) => ({
    value: one.id,
    label: `${one.memberName ?? ''}: ${one.what} (${formatEuro(one.amount, visit.language)})`,
  }))
  return (
    <>
      <RadioGroup
        name="kind"
        label={words.kind}
        choices={INVOICE_KINDS.map((value) => ({ value, ...words.kinds[value] }))}
        value={typed['kind']}
        error={wrong('kind')}
      />
      <Select
        name="account"
        label={words.account}
        hint={words.accountHint}
        choices={choices.accounts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        value={typed['account']}
        error={wrong('account')}
        optional
      />
      <Select
        name="request"
        label={words.request}
        hint={requests.length === 0 ? words.noRequests : words.requestHint}
        choices={requests}
        value={typed['request']}
        error={wrong('request')}
        optional
      />
    </>
  )
}
