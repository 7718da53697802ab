import { Button, EmptyState, Heading, Lead, Link, LinkButton, TaskList } from '../../../ui/index.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { businessesOfMember, isMemberOn, isOpen, membersOf, type Member } from '../../members/index.ts'
import { memberOfForm } from './editor-data.ts'

/** What the page of a new invoice, quote or plan says before there is a form. */
export type BeforeForm = {
  readonly title: string
  readonly whichMember: string
  readonly whichMemberLead: string
  readonly noBusinessTitle: string
  readonly noBusiness: string
  /** The address of the form. */
  readonly here: string
  readonly back: { readonly href: string; readonly label: string }
}

/**
 * Whose work a new form is about: the visitor's own, or `?lid=`. Else a page: to choose a member (`?voor`, for who is
 * none and writes for others), or that there is no business yet to write for; 404 for who may not.
 */
export async function whoDrafts(visit: CooperativeVisit, before: BeforeForm): Promise<Member | Response> {
  const asked = visit.url.searchParams
  const found = await visit.read(async (tx) => {
    const member = asked.has('voor') ? undefined : await memberOfForm(tx, visit)
    const businesses = member ? await businessesOfMember(tx, visit.actor.cooperativeId, member.id) : []
    return { member, open: businesses.some(isOpen) }
  })
  if (!found.member) return chooseMember(visit, before)
  return found.open ? found.member : noBusiness(visit, before)
}

function noBusiness(visit: CooperativeVisit, text: BeforeForm): Response {
  return page(visit, {
    title: text.title,
    children: (
      <>
        <Heading level={1}>{text.title}</Heading>
        <EmptyState
          title={text.noBusinessTitle}
          action={<LinkButton href={text.back.href}>{text.back.label}</LinkButton>}
        >
          <p>{text.noBusiness}</p>
        </EmptyState>
      </>
    ),
  })
}

/** Who is no member writes for one: first whose work it is. */
async function chooseMember(visit: CooperativeVisit, text: BeforeForm): Promise<Response> {
  if (!visit.may('invoices.draft') || visit.url.searchParams.has('lid'))
    return new Response(null, { status: 404 })
  const members = await visit.read((tx) => membersOf(tx, visit.actor.cooperativeId))
  const tasks = members
    .filter((member) => isMemberOn(member, visit.now.today))
    .map(({ id, name }) => ({ href: `${text.here}?lid=${id}`, title: name }))
  return page(visit, {
    title: text.title,
    children: (
      <>
        <Link href={text.back.href} roomy>
          {text.back.label}
        </Link>
        <Heading level={1}>{text.whichMember}</Heading>
        <Lead>{text.whichMemberLead}</Lead>
        <TaskList tasks={tasks} />
      </>
    ),
  })
}

/** The two buttons under what is written for a customer: put it forward, or keep it. */
export function SendOrSave({ text }: { text: { readonly send: string; readonly save: string } }) {
  return (
    <>
      <Button name="intent" value="send">
        {text.send}
      </Button>
      <Button look="secondary" name="intent" value="save">
        {text.save}
      </Button>
    </>
  )
}
