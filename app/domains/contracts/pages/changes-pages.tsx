/** A changed scheme: who was told or signed, by which letter (Burgerlijk Wetboek 2:59). */
import {
  ButtonRow,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  ListPages,
  Notice,
  Paragraph,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { pageOfList, type ListPage } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import { loadChanges, type Change, type ChangeOfMember } from '../load-changed-schemes.ts'
import { letterById } from '../scheme-notice.db.ts'
import { addresses } from './addresses.ts'

/** Each change, with who stands how. */
export async function changesPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.contracts.changes
  const changes = await visit.read((tx) =>
    loadChanges(tx, visit.cooperative.id, visit.now.today, (all, nth) => onPage(visit, all, nth).lines),
  )
  const longest = Math.max(0, ...changes.map(({ following }) => following.length))
  const found = new Set(changes.flatMap(({ following }) => called(visit, following)).map(({ id }) => id)).size
  const asked = visit.url.searchParams.get('gedaan')
  const done = asked === 'ja' || asked === 'gegeven' || asked === 'terug' ? words.done[asked] : undefined
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Link href={paths.contracts(visit.cooperative.slug)} roomy>
          {visit.text.contracts.texts.back}
        </Link>
        {done !== undefined && (
          <Notice tone="done" announce>
            {done}
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
  const by = { count: change.lettersToGive, day: formatDay(change.from, visit.language) }
  const toGive = change.from < visit.now.today ? words.giveNow(by) : words.giveBy(by)
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
      {change.lettersToGive > 0 && <Notice>{toGive}</Notice>}
      <ButtonRow>
        <LinkButton href={addresses.tell(slug, change.versionId)} look="secondary">
          {words.tell}
        </LinkButton>
        {change.lettersToGive > 0 && (
          <>
            <LinkButton href={addresses.given(slug, change.versionId)} look="secondary">
              {words.given}
            </LinkButton>
            <LinkButton href={addresses.takeBack(slug, change.versionId)} look="secondary">
              {words.takeBack}
            </LinkButton>
          </>
        )}
      </ButtonRow>
      <Paragraph quiet>{words.signInstead}</Paragraph>
    </>
  )
}

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
