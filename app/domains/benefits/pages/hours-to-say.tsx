import { Checkbox, LinkButton } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { WholeStatement } from './statement-loading.ts'

/**
 * What a member says of hours they did not write down, with the way to write them down. Of a month with income
 * nobody is offered to say that they did not work: the invoices are named instead.
 */
export function HoursToSay(props: {
  readonly visit: CooperativeVisit
  readonly whole: WholeStatement
  readonly name: string
  readonly checked: boolean
  readonly error?: string | undefined
}) {
  const { visit, whole, name, checked, error } = props
  const { asksHours: asked, figures, statement } = whole
  if (!asked) return null
  const words = visit.text.statements.page.hoursAsked
  const row = new Intl.ListFormat(visit.language, { type: 'conjunction' })
  const worked = figures.income.invoices.filter(({ kind }) => kind === 'invoice')
  const numbers = row.format(worked.map(({ number }) => number))
  return (
    <>
      <Checkbox
        name={name}
        label={words[asked].label}
        hint={words[asked].hint({ numbers })}
        checked={checked}
        error={error}
      />
      {asked === 'forgotten' && (
        <p>
          <LinkButton look="secondary" href={`${paths.hours(visit.cooperative.slug)}?dag=${statement.month}`}>
            {visit.text.statements.page.hoursAdd}
          </LinkButton>
        </p>
      )}
    </>
  )
}
