import { Button, ButtonRow, Details, FieldRow, Form, HiddenField, LinkButton } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { FilterSelect, SearchBox } from './filter-fields.tsx'
import { LISTS, type InvoiceFilter } from '../invoice-list.ts'
import type { Seen } from './invoices-seen.ts'

/** Search and choose. A member needs it seldom, the office always. */
export function InvoiceFilterForm({
  visit,
  filter,
  seen,
}: {
  visit: CooperativeVisit
  filter: InvoiceFilter
  seen: Seen
}) {
  const text = visit.text.salesPages.list
  const lists = LISTS.filter((list) => list !== 'issued' || !seen.office)
  const here = paths.invoices(visit.cooperative.slug)
  const used = Object.values(filter).some((value) => value !== undefined)
  return (
    <Details summary={text.filter} open={used || seen.office}>
      <Form action={here} method="get" label={text.filter}>
        <FieldRow>
          <SearchBox label={text.search} value={filter.search} />
          <FilterSelect
            name="stand"
            label={text.state}
            choices={lists.map((list) => ({ value: list, label: text.states[list] }))}
            value={filter.list}
            everything={seen.office ? text.states.issued : text.all}
          />
          {seen.office && (
            <FilterSelect
              name="lid"
              label={text.member}
              choices={seen.members.map(({ id, name }) => ({ value: id, label: name }))}
              value={filter.memberId}
              everything={text.allMembers}
            />
          )}
        </FieldRow>
        {filter.customerId && <HiddenField name="klant" value={filter.customerId} />}
        <ButtonRow>
          <Button look="secondary">{text.show}</Button>
          {used && (
            <LinkButton href={here} look="quiet">
              {text.clear}
            </LinkButton>
          )}
        </ButtonRow>
      </Form>
    </Details>
  )
}
