import { Details, Field, FieldGroup, RadioGroup, Select, TextField, useText } from '../../../ui/index.ts'
import { CUSTOMER_KINDS } from '../customer.ts'
import type { FieldsProps } from './fields-props.ts'
import { OTHER_CUSTOMER } from './twin-customer.ts'

/** More customers than this are searched by typing, not by scrolling. */
const MOST_IN_A_LIST = 10

/** A customer out of the list, or a new one by name. Many customers are searched by typing. */
export function Who(props: FieldsProps) {
  const text = useText().salesPages.form
  const { data, typed, wrong } = props
  const { customers } = data
  const value = data.customer?.label ?? typed['customer']
  if (customers.length === 0) {
    return (
      <FieldGroup legend={text.who}>
        <NewCustomer {...props} />
      </FieldGroup>
    )
  }
  return (
    <>
      {customers.length <= MOST_IN_A_LIST && (
        <Select
          name="customer"
          label={text.who}
          choices={customers.map(({ id, label }) => ({ value: id, label }))}
          value={data.customer?.id}
          emptyLabel={text.whoChoose}
          error={wrong('customer')}
        />
      )}
      {customers.length > MOST_IN_A_LIST && (
        <Field name="customer" label={text.who} hint={text.whoSearch} error={wrong('customer')}>
          {(control) => (
            <>
              <input
                {...control}
                class={`utrecht-textbox${wrong('customer') ? ' utrecht-textbox--invalid' : ''}`}
                list="customers"
                value={value ?? ''}
                autoComplete="off"
              />
              <datalist id="customers">
                {customers.map(({ id, label }) => (
                  <option key={id} value={label} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      )}
      <Details summary={text.newCustomer} open={isNew(props)}>
        <NewCustomer {...props} />
      </Details>
    </>
  )
}

function isNew({ typed, wrong }: FieldsProps): boolean {
  return (
    (typed['newName'] ?? '') !== '' ||
    wrong('newName') !== undefined ||
    wrong('newKind') !== undefined ||
    wrong('sameCustomer') !== undefined ||
    wrong('newEmail') !== undefined
  )
}

/** Whether the new customer is the one that is there already; asked when the form was sent. */
function SameCustomer({ data: { twin }, typed, wrong }: Pick<FieldsProps, 'data' | 'typed' | 'wrong'>) {
  const text = useText().salesPages.form
  const asked = wrong('sameCustomer')
  if (!twin || (asked === undefined && (typed['sameCustomer'] ?? '') === '')) return null
  const choices = [
    { value: twin.id, label: text.sameCustomer({ name: twin.label }) },
    { value: OTHER_CUSTOMER, label: text.otherCustomer },
  ]
  return (
    <RadioGroup
      name="sameCustomer"
      label={text.isThisOne}
      choices={choices}
      value={typed['sameCustomer']}
      error={asked}
    />
  )
}

function NewCustomer({ data, typed, wrong }: FieldsProps) {
  const text = useText().salesPages
  const kinds = CUSTOMER_KINDS.map((kind) => ({ value: kind, label: text.customers.kinds[kind] }))
  const businesses = data.businesses.map(({ id, tradeName }) => ({ value: id, label: tradeName }))
  return (
    <>
      <TextField
        name="newName"
        label={text.form.newName}
        hint={text.form.newCustomerHint}
        value={typed['newName']}
        error={wrong('newName')}
        autocomplete="off"
        maxLength={120}
      />
      <RadioGroup
        name="newKind"
        label={text.form.newKind}
        choices={kinds}
        value={typed['newKind']}
        error={wrong('newKind')}
      />
      <TextField
        name="newEmail"
        type="email"
        label={text.form.newEmail}
        hint={text.form.newEmailHint}
        value={typed['newEmail']}
        error={wrong('newEmail')}
        autocomplete="off"
        maxLength={200}
        optional
      />
      <SameCustomer data={data} typed={typed} wrong={wrong} />
      {businesses.length > 1 && (
        <Select
          name="businessId"
          label={text.form.business}
          choices={businesses}
          value={typed['businessId']}
          error={wrong('businessId')}
        />
      )}
    </>
  )
}
