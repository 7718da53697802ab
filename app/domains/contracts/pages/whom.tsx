/** Whom of many members something goes to: a page of them to tick, or at once all whom the address asks for. */
import { CheckboxGroup, Link, ListPages, Paragraph } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { LINES_ON_PAGE, pageOfList, type ListPage } from '../../../web/list-page.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'

type Row = { readonly member: Member }

/** Which of the members the page shows, and whether it is about all of a kind at once (`wie`). */
export type Whom<R extends Row> = {
  readonly total: number
  readonly found: number
  readonly shown: ListPage<R>
  /** All whom the address asks for, where that is more than fits on a page: then nobody is ticked one by one. */
  readonly all: readonly R[] | undefined
}

/** Of a list that fits on one page all are shown; one member who is asked for (`lid`) is found at once. */
export function whomOf<R extends Row>(
  { url }: Pick<CooperativeVisit, 'url'>,
  rows: readonly R[],
  isAskedFor: (row: R) => boolean,
): Whom<R> {
  const many = rows.length > LINES_ON_PAGE
  const name = nameAsked({ url })
  const one =
    many && name === '' ? rows.find(({ member }) => member.id === url.searchParams.get('lid')) : undefined
  const found = one ? [one] : foundByName(rows, name, ({ member }) => [member.name])
  return {
    total: rows.length,
    found: found.length,
    shown: pageOfList(url, found),
    all: many && url.searchParams.has('wie') ? rows.filter(isAskedFor) : undefined,
  }
}

/** Whether the members are more than a page. */
export function isLong({ total }: Pick<Whom<Row>, 'total'>): boolean {
  return total > LINES_ON_PAGE
}

/** What of the form the ticks are when the page opens. */
export function tickedAtFirst<R extends Row>({ shown }: Whom<R>, isAskedFor: (row: R) => boolean): Typed {
  return Object.fromEntries(
    shown.lines.filter(isAskedFor).map(({ member }) => [`members.${member.id}`, 'yes']),
  )
}

/** Whom it goes to when the form is sent: those who were ticked, or all whom the address asks for. */
export function chosenOf<R extends Row>(
  { all }: Whom<R>,
  rows: readonly R[],
  ticked: Readonly<Record<string, string>>,
): readonly R[] {
  return all ?? rows.filter(({ member }) => Object.hasOwn(ticked, member.id))
}

/** The search above the form: a form stands in no other. */
export function FindWhom<R extends Row>({ visit, whom }: { visit: CooperativeVisit; whom: Whom<R> }) {
  return whom.all ? null : <FindByName visit={visit} total={whom.total} found={whom.found} />
}

/** The members to tick, or that it goes to all of them. */
export function WhomFields<R extends Row>(props: {
  visit: CooperativeVisit
  whom: Whom<R>
  label: string
  /** What the form says when it goes to so many at once. */
  toAll: (f: { count: number }) => string
  hint: (row: R) => string | undefined
  typed: Typed
  error: string | undefined
}) {
  const { visit, whom, typed } = props
  const words = visit.text.contracts.whom
  if (whom.all)
    return (
      <>
        <Paragraph>{props.toAll({ count: whom.all.length })}</Paragraph>
        <Link href={visit.url.pathname} roomy>
          {words.choose}
        </Link>
      </>
    )
  return (
    <>
      <CheckboxGroup
        name="members"
        named
        label={props.label}
        error={props.error}
        {...(isLong(whom) ? { hint: words.onPage } : {})}
        choices={whom.shown.lines.map((row) => {
          const hint = props.hint(row)
          return { value: row.member.id, label: row.member.name, ...(hint === undefined ? {} : { hint }) }
        })}
        values={whom.shown.lines
          .map(({ member }): Id<'member'> => member.id)
          .filter((id) => typed[`members.${id}`] !== undefined)}
      />
      <ListPages place={whom.shown.place} />
    </>
  )
}

/** Names to look over before it goes; of very many the first, and how many others. */
export function Names({ visit, names }: { visit: CooperativeVisit; names: readonly string[] }) {
  const shown = names.slice(0, LINES_ON_PAGE)
  const others = names.length - shown.length
  return (
    <ul>
      {shown.map((name) => (
        <li key={name}>{name}</li>
      ))}
      {others > 0 && <li>{visit.text.contracts.whom.others({ count: others })}</li>}
    </ul>
  )
}
