import { Button, ErrorSummary, Form, Heading, Select, TextField } from '../../../ui/index.ts'
import { freshCommandId, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Payee, PayeeKind } from '../payable.ts'

/** What was typed on the page of accounts, and what came of it. */
export type AccountsState = {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  readonly refusal?: string
  readonly status?: number
}

const FIELDS = ['payee', 'iban', 'holder', 'reference'] as const

/** Enters the account of somebody who is paid. */
export function EnterForm(props: {
  visit: CooperativeVisit
  payees: readonly (Payee & { readonly kind: PayeeKind })[]
  state: AccountsState
}) {
  const { visit, payees, state } = props
  const words = visit.text.payments.accounts.form
  const { typed = {}, errors = {} } = state
  const labelOf = (field: string) => words[FIELDS.find((one) => one === field) ?? 'payee']
  const wrong = sentences(visit, errors, labelOf)
  if (payees.length === 0) return null
  return (
    <>
      <Heading level={2}>{words.title}</Heading>
      <ErrorSummary errors={wrong.list} />
      <Form
        action={paths.payeeAccounts(visit.cooperative.slug)}
        commandId={freshCommandId(visit)}
        label={words.title}
      >
        <Select
          name="payee"
          label={words.payee}
          choices={payees.map(({ kind, id, name }) => ({
            value: `${kind}_${id}`,
            label: `${name} (${words.kind[kind]})`,
          }))}
          value={typed['payee']}
          error={wrong.of('payee')}
        />
        <TextField
          name="iban"
          label={words.iban}
          value={typed['iban']}
          error={wrong.of('iban')}
          maxLength={60}
        />
        <TextField
          name="holder"
          label={words.holder}
          hint={words.holderHint}
          value={typed['holder']}
          error={wrong.of('holder')}
          maxLength={70}
        />
        <TextField
          name="reference"
          label={words.reference}
          hint={words.referenceHint}
          value={typed['reference']}
          error={wrong.of('reference')}
          maxLength={35}
          optional
        />
        <Button name="intent" value="enter">
          {words.save}
        </Button>
      </Form>
    </>
  )
}
