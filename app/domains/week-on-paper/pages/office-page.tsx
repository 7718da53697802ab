/** Who wants the week on paper, for who prints it. */
import {
  ButtonRow,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  ListPages,
  TaskList,
} from '../../../ui/index.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, membersOf, type Member } from '../../members/index.ts'
import { paperWeeks } from '../paper-week.db.ts'
import { addresses } from './addresses.ts'
import { PrintButton } from './wish-page.tsx'

/** All members, who wants paper first; fifty of each at a time, and anybody by name. */
export async function officePage(visit: CooperativeVisit): Promise<Response> {
  const { id, slug } = visit.cooperative
  const words = visit.text.week.office
  const { members, wishes } = await visit.read(async (tx) => ({
    members: (await membersOf(tx, id)).filter((one) => isMemberOn(one, visit.now.today)),
    wishes: await paperWeeks(tx, id),
  }))
  const wanting = new Set(wishes.filter(({ wanted }) => wanted).map(({ memberId }) => memberId))
  const on = members.filter((one) => wanting.has(one.id))
  const off = members.filter((one) => !wanting.has(one.id))
  const found = foundByName(members, nameAsked(visit), ({ name }) => [name])
  const isFound = new Set(found)
  const list = (title: string, those: readonly Member[], detail: string, pages: string) => {
    const { lines, place } = pageOfList(
      visit.url,
      those.filter((one) => isFound.has(one)),
      pages,
    )
    if (lines.length === 0) return null
    return (
      <>
        <Heading level={2}>{title}</Heading>
        <TaskList
          tasks={lines.map((one) => ({ href: addresses.ofMember(slug, one.id), title: one.name, detail }))}
        />
        <ListPages place={place} />
      </>
    )
  }
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={paths.home(slug)} roomy>
          {visit.text.week.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <ButtonRow>
          <LinkButton href={addresses.scan(slug)} look="secondary">
            {visit.text.scans.title}
          </LinkButton>
          <LinkButton href={addresses.scans(slug)} look="secondary">
            {visit.text.scans.listTitle}
          </LinkButton>
        </ButtonRow>
        <FindByName visit={visit} total={members.length} found={found.length} />
        {on.length === 0 ? (
          <EmptyState title={words.nobody}>{words.nobodyWhy}</EmptyState>
        ) : (
          <>
            <PrintButton
              visit={visit}
              action={addresses.printAll(slug)}
              kind="week"
              look="primary"
              label={visit.text.week.print.all({ count: on.length })}
            />
            {list(words.wants, on, words.on, 'papier')}
          </>
        )}
        {list(words.others, off, words.off, 'pagina')}
      </>
    ),
  })
}
