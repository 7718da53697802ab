/** Whether a member wants their week on paper, and the buttons to print it: one's own page, and about a member. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Checkbox,
  Form,
  Heading,
  HiddenField,
  JustDone,
  Link,
  Paragraph,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { tick } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, memberById, memberOfPerson, type Member } from '../../members/index.ts'
import { maySay, NO_PAPER, type PaperWeek, type PaperWish, type Part } from '../paper-week.ts'
import { paperWeekOf } from '../paper-week.db.ts'
import { setPaperWeek } from '../set-paper-week.ts'
import type { SheetKind } from '../sheet.ts'
import { addresses } from './addresses.ts'

/** Whose page it is; `said`: what was said before, by whom. */
export type WishOf = {
  readonly member: Member
  readonly own: boolean
  readonly said: PaperWeek | undefined
}

/** Whose page it is, by the address; that somebody else's is opened is kept. */
export async function wishOf(visit: CooperativeVisit): Promise<WishOf | undefined> {
  const { id } = visit.cooperative
  const own = visit.params['member'] === undefined
  const found = await visit.read(async (tx) => {
    const member = own
      ? await memberOfPerson(tx, id, visit.actor.personId)
      : await memberById(tx, id, visit.id<'member'>('member'))
    return member && { member, said: await paperWeekOf(tx, id, member.id) }
  })
  if (!found) return undefined
  if (!own) await visit.readsFileOf(found.member.id)
  return { ...found, own: own || found.member.personId === visit.actor.personId }
}

const schema = z.object({ wanted: tick(), appointments: tick(), money: tick() })

/** The wish, and under it the buttons to print. */
export const wishPage = formPage({
  schema,
  load: wishOf,
  title: (visit, { own, member }) =>
    own ? visit.text.week.title : visit.text.week.office.one({ name: member.name }),
  lead: (visit) => visit.text.week.lead,
  back: (visit, { own }) => {
    const { slug } = visit.cooperative
    return own
      ? { href: paths.home(slug), label: visit.text.week.back }
      : { href: paths.weeksOnPaper(slug), label: visit.text.week.office.back }
  },
  initial: ({ said }) => ticked(said ?? NO_PAPER),
  above: (_data, visit) =>
    visit.url.searchParams.get('gedaan') === 'bewaard' && <JustDone said={visit.text.week.form.saved} />,
  fields: ({ visit, data, typed }) => {
    const words = visit.text.week.form
    const { own, member } = data
    const box = (part: Part) =>
      mayTick(visit, data, part) && (
        <Checkbox
          name={part}
          label={own ? words[part] : words[`${part}Of`]}
          hint={words[`${part}Hint`]}
          checked={typed[part] === 'yes'}
          optional
        />
      )
    return (
      <>
        <Checkbox
          name="wanted"
          label={own ? words.wanted : words.wantedOf({ name: member.firstName })}
          hint={own ? words.wantedHint : words.wantedOfHint}
          checked={typed['wanted'] === 'yes'}
          optional
        />
        {box('appointments')}
        {box('money')}
        {data.said && (
          <Paragraph quiet>
            {words.setBy({ day: formatDay(dayOf(data.said.setAt), visit.language) })}
          </Paragraph>
        )}
      </>
    )
  },
  label: (visit, field) => (field === 'money' ? visit.text.week.form.money : visit.text.week.form.wanted),
  save: (visit, value, commandId, { member }) =>
    visit.perform(setPaperWeek, visit.actor, { memberId: member.id, ...value }, commandId),
  done: (visit) => `${visit.url.pathname}?gedaan=bewaard`,
  refusals: (visit) => visit.text.week.refusals,
  saveLabel: (visit) => visit.text.week.form.save,
  below: (data, visit) => <PrintIt visit={visit} {...data} />,
})

function ticked({ wanted, appointments, money }: PaperWish) {
  const said = (on: boolean) => (on ? 'yes' : '')
  return { wanted: said(wanted), appointments: said(appointments), money: said(money) }
}

function mayTick(visit: CooperativeVisit, { own, said }: WishOf, part: Part): boolean {
  return maySay(part, { own, roles: visit.actor.roles }, said ?? NO_PAPER)
}

/** The week on paper and a page for receipts, one press each. */
function PrintIt({ visit, member, own, said }: WishOf & { visit: CooperativeVisit }) {
  const words = visit.text.week.print
  const { slug } = visit.cooperative
  if (!isMemberOn(member, visit.now.today)) return null
  const action = own ? addresses.printOwn(slug) : addresses.printFor(slug, member.id)
  return (
    <>
      <Heading level={2}>{words.heading}</Heading>
      <Paragraph>{own ? words.ownPlan : words.fromOffice}</Paragraph>
      <ButtonRow>
        {(own || said?.wanted) && (
          <PrintButton {...{ visit, action }} kind="week" label={own ? words.own : words.week} />
        )}
        <PrintButton {...{ visit, action }} kind="receipts" label={words.receipts} />
      </ButtonRow>
      {own && (
        <>
          <Heading level={2}>{visit.text.scans.listTitle}</Heading>
          <Link href={addresses.scans(slug)} roomy>
            {visit.text.scans.ownLink}
          </Link>
        </>
      )}
    </>
  )
}

/** A form of one button that makes pages and opens them. */
export function PrintButton(props: {
  visit: CooperativeVisit
  action: string
  kind: SheetKind
  label: string
  look?: 'primary'
}) {
  const { visit, action, kind, label, look = 'secondary' } = props
  return (
    <Form action={action} commandId={freshCommandId(visit)} label={label}>
      <HiddenField name="kind" value={kind} />
      <Button look={look}>{label}</Button>
    </Form>
  )
}
