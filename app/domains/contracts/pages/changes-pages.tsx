/** A changed scheme: who was told or signed, and the letters that tell it (Burgerlijk Wetboek 2:59). */
import { z } from 'zod'
import {
  ButtonRow,
  CheckboxGroup,
  DateField,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  ListPages,
  Notice,
  Paragraph,
  Table,
  typedParts,
  type Column,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { refuse } from '../../../values/result.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { formPage } from '../../../web/form-page.tsx'
import { pageOfList, type ListPage } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import type { Member } from '../../members/index.ts'
import { loadChanges, type Change, type ChangeOfMember } from '../load-changed-schemes.ts'
import { makeNotice } from '../make-notice.ts'
import { letterById } from '../scheme-notice.db.ts'
import { tellOfScheme } from '../tell-of-scheme.ts'
import { addresses } from './addresses.ts'

/** Each change, with who stands how. */
export async function changesPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.contracts.changes
  const changes = await visit.read((tx) =>
    loadChanges(tx, visit.cooperative.id, visit.now.today, (all, nth) => onPage(visit, all, nth).lines),
  )
  const longest = Math.max(0, ...changes.map(({ following }) => following.length))
  const found = new Set(changes.flatMap(({ following }) => called(visit, following)).map(({ id }) => id)).size
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Link href={paths.contracts(visit.cooperative.slug)} roomy>
          {visit.text.contracts.texts.back}
        </Link>
        {visit.url.searchParams.get('gedaan') === 'ja' && (
          <Notice tone="done" announce>
            {words.done}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {changes.length === 0 && <EmptyState title={words.none}>{words.noneHow}</EmptyState>}
        <FindByName visit={visit} total={longest} found={found} />
        {changes.map((change, i) => (
          <OneChange key={change.versionId} visit={visit} change={change} nth={i + 1} />
        ))}
      </>
    ),
  })
}

/** Those with the name that was asked for; all when none was. */
function called(visit: CooperativeVisit, following: readonly Member[]): readonly Member[] {
  return foundByName(following, nameAsked(visit), ({ name }) => [name])
}

/** The page of them that the address asks for; of a second change under a number of its own. */
function onPage(visit: CooperativeVisit, following: readonly Member[], nth: number): ListPage<Member> {
  return pageOfList(visit.url, called(visit, following), nth === 1 ? 'pagina' : `pagina${nth}`)
}

/** One change. `nth` tells its page in the address from that of another. */
function OneChange(props: { visit: CooperativeVisit; change: Change; nth: number }) {
  const { visit, change, nth } = props
  const words = visit.text.contracts.changes
  const { slug } = visit.cooperative
  const day = (on: ChangeOfMember['holdsFrom']) =>
    on === undefined ? words.notYet : formatDay(on, visit.language)
  const columns: Column<ChangeOfMember>[] = [
    { key: 'member', label: visit.text.contracts.list.member, head: true, cell: ({ member }) => member.name },
    { key: 'standing', label: words.standing, cell: ({ standing }) => words.standings[standing] },
    { key: 'from', label: words.mayHold, cell: ({ holdsFrom }) => day(holdsFrom) },
    {
      key: 'letter',
      label: words.letter,
      cell: ({ noticeId, member }) =>
        noticeId ? (
          <Link href={addresses.notice(slug, noticeId)} roomy>
            {words.open({ name: member.firstName })}
          </Link>
        ) : (
          ''
        ),
    },
  ]
  const { place } = onPage(visit, change.following, nth)
  const title = words.one({ name: change.name, day: formatDay(change.from, visit.language) })
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {change.members.length > 0 && (
        <Table
          caption={title}
          captionUnseen
          columns={columns}
          rows={change.members}
          rowKey={({ member }) => member.id}
        />
      )}
      <ListPages place={place} />
      <ButtonRow>
        <LinkButton href={addresses.tell(slug, change.versionId)} look="secondary">
          {words.tell}
        </LinkButton>
      </ButtonRow>
      <Paragraph quiet>{words.signInstead}</Paragraph>
    </>
  )
}

/** The form with which letters are made and kept. */
export const tellPage = formPage({
  schema: withDays(
    ['sentOn'],
    z.object({ sentOn: dayField(), members: z.record(z.string(), z.string()).default({}) }),
  ),
  load: (visit) =>
    visit.read(async (tx) => {
      const { id } = visit.cooperative
      const changes = await loadChanges(tx, id, visit.now.today)
      const change = changes.find(({ versionId }) => versionId === visit.id<'scheme-version'>('version'))
      const cooperative = await cooperativeById(tx, id)
      if (!change || !cooperative) return undefined
      const rows = change.members.filter(
        ({ member, noticeId }) => member.personId !== visit.actor.personId && noticeId === undefined,
      )
      return { change, cooperative, rows }
    }),
  title: (visit) => visit.text.contracts.changes.tell,
  lead: (visit) => visit.text.contracts.changes.tellLead,
  back: (visit) => ({
    href: addresses.changes(visit.cooperative.slug),
    label: visit.text.contracts.changes.back,
  }),
  offered: ({ rows }) => rows.length > 0,
  above: ({ rows }, visit) =>
    rows.length === 0 ? <Notice>{visit.text.contracts.changes.everybody}</Notice> : null,
  initial: ({ rows }, visit) => ({
    ...Object.fromEntries(
      rows
        .filter(({ standing }) => standing === 'to-tell')
        .map(({ member }) => [`members.${member.id}`, 'yes']),
    ),
    sentOnDay: String(Number(visit.now.today.slice(8))),
    sentOnMonth: String(Number(visit.now.today.slice(5, 7))),
    sentOnYear: visit.now.today.slice(0, 4),
  }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.contracts.changes
    return (
      <>
        <CheckboxGroup
          name="members"
          named
          label={words.whom}
          error={wrong('members')}
          choices={data.rows.map(({ member, standing }) => ({
            value: member.id,
            label: member.name,
            hint: words.standings[standing],
          }))}
          values={data.rows
            .map(({ member }) => member.id)
            .filter((id) => typed[`members.${id}`] !== undefined)}
        />
        <DateField
          name="sentOn"
          label={words.when}
          value={typedParts(typed, 'sentOn')}
          error={wrong('sentOn')}
        />
      </>
    )
  },
  label: (visit, field) => visit.text.contracts.changes[field === 'sentOn' ? 'when' : 'whom'],
  async save(visit, { sentOn, members }, commandId, { change, cooperative, rows }) {
    const chosen = rows.filter(({ member }) => Object.hasOwn(members, member.id))
    if (chosen.length === 0) return refuse('contract-nobody')
    const letters = []
    for (const { member } of chosen)
      letters.push({ memberId: member.id, letter: await makeNotice(cooperative, member, change, sentOn) })
    return visit.perform(
      tellOfScheme,
      visit.actor,
      { versionId: change.versionId, sentOn, letters },
      commandId,
    )
  },
  done: (visit) => `${addresses.changes(visit.cooperative.slug)}?gedaan=ja`,
  refusals: (visit) => visit.text.contracts.refusals,
  refusedField: (reason) =>
    reason === 'contract-day' ? 'sentOn' : reason === 'contract-nobody' ? 'members' : undefined,
  saveLabel: (visit) => visit.text.contracts.changes.save,
})

/** A letter as it was sent, to the member and to who is party. */
export async function noticePdf(visit: CooperativeVisit): Promise<Response> {
  const found = await visit.read((tx) =>
    letterById(tx, visit.cooperative.id, visit.id<'scheme-notice'>('notice')),
  )
  if (!found) return new Response(null, { status: 404 })
  await visit.readsFileOf(found.member_id as Parameters<typeof visit.readsFileOf>[0])
  return file({
    name: `${visit.text.contracts.changes.letter}.pdf`,
    media_type: 'application/pdf',
    content: found.letter,
  })
}
