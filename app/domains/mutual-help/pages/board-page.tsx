/** The board: what members ask and offer each other, found by words, and what whoever looks is busy with. */
import {
  Badge,
  ButtonRow,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  TaskList,
  type Task,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { stageOf, turnOf, type HelpPromise, type Post, type PostKind } from '../help.ts'
import { helpPaths } from './addresses.ts'
import { headingOf } from './promise-words.ts'
import { loadBoard } from './load-board.ts'
import { searchPage, Search, taskOfPost } from './search-page.tsx'

/** As many of each kind are in sight. */
const MOST_IN_SIGHT = 20

/** The board, or what was found on it. */
export async function boardPage(visit: CooperativeVisit): Promise<Response> {
  if (!visit.may('help.board')) return wholeBoard(visit)
  const words = (visit.url.searchParams.get('zoek') ?? '').trim().slice(0, 100)
  return words === '' ? wholeBoard(visit) : searchPage(visit, words)
}

async function wholeBoard(visit: CooperativeVisit): Promise<Response> {
  const said = visit.text.help
  const shown = await loadBoard(visit, MOST_IN_SIGHT)
  const { own, ended } = onceEach(shown.own, shown.promises)
  const done = Object.entries(said.done).find(([name]) => name === visit.url.searchParams.get('gedaan'))?.[1]
  const readsAll = visit.may('help.board')
  const none = (kind: PostKind) => sayNone(visit, kind, shown.own)
  const lists = [
    { title: said.asks, posts: shown.asks, none: none('ask') },
    { title: said.offers, posts: shown.offers, none: none('offer') },
  ]
  return page(visit, {
    title: said.title,
    children: (
      <>
        <Heading level={1}>{said.title}</Heading>
        <Lead>
          {readsAll
            ? visit.may('help.take-part')
              ? said.lead
              : said.coachLead
            : visit.text.helpWritten.officeLead}
        </Lead>
        {done !== undefined && <JustDone said={done} />}
        {visit.may('help.take-part') && <HowToBegin visit={visit} />}
        {shown.writes && (
          <ButtonRow>
            <LinkButton href={helpPaths.writePostFor(visit.cooperative.slug)} look="secondary">
              {visit.text.helpWritten.put}
            </LinkButton>
          </ButtonRow>
        )}
        <Promises
          visit={visit}
          title={said.promises}
          promises={shown.promises.filter((one) => !isOver(one))}
          me={shown.me}
        />
        {own.length > 0 && (
          <>
            <Heading level={2}>{said.own}</Heading>
            <TaskList tasks={own.map((post) => taskOfPost(visit, post))} />
          </>
        )}
        <Lonely visit={visit} posts={shown.lonely} />
        {readsAll && <Search visit={visit} words="" />}
        {lists.map(({ title, posts, none }) => (
          <>
            <Heading level={2}>{title}</Heading>
            <TaskList tasks={posts.map((post) => taskOfPost(visit, post))} empty={none} />
            {posts.length === MOST_IN_SIGHT && (
              <Paragraph quiet>{said.newest({ count: MOST_IN_SIGHT })}</Paragraph>
            )}
          </>
        ))}
        <Paragraph>
          <Link href={paths.rota(visit.cooperative.slug)} roomy>
            {visit.text.rota.link}
          </Link>
        </Paragraph>
        {shown.hours && <ToHours visit={visit} />}
        <Promises visit={visit} title={said.ended} promises={ended} me={shown.me} folded />
      </>
    ),
  })
}

function ToHours({ visit }: { visit: CooperativeVisit }) {
  return (
    <Paragraph>
      <Link href={helpPaths.hours(visit.cooperative.slug)} roomy>
        {visit.text.helpHours.link}
      </Link>
    </Paragraph>
  )
}

/** What stands where nothing is asked or offered, besides what is theirs. */
function sayNone(
  visit: CooperativeVisit,
  kind: PostKind,
  own: readonly { readonly kind: PostKind }[],
): string {
  const said = visit.text.help
  if (!visit.may('help.board')) return visit.text.helpWritten.noneOfTheirs
  const has = own.some((post) => post.kind === kind)
  if (kind === 'ask') return has ? said.noOtherAsks : said.noAsks
  return has ? said.noOtherOffers : said.noOffers
}

const isOver = (promise: HelpPromise) => !['begun', 'agreed', 'half-done'].includes(stageOf(promise))
const isDone = (promise: HelpPromise) => ['done', 'thanked'].includes(stageOf(promise))

/**
 * An own ask stands in one place: with whom one is busy with it, or with what was done, or in the own list. What came
 * to nothing is told only of what is not asked any more.
 */
function onceEach(own: readonly Post[], promises: readonly HelpPromise[]) {
  const told = new Set(promises.filter((one) => !isOver(one) || isDone(one)).map(({ postId }) => postId))
  const listed = own.filter(({ id, kind }) => kind === 'offer' || !told.has(id))
  const asked = new Set([
    ...listed.map(({ id }) => id),
    ...promises.filter((one) => !isOver(one)).map(({ postId }) => postId),
  ])
  const ended = promises.filter((one) => isDone(one) || (isOver(one) && !asked.has(one.postId)))
  return { own: listed, ended }
}

/** For the coach: who asked something and had no answer. */
function Lonely({
  visit,
  posts,
}: {
  visit: CooperativeVisit
  posts: readonly (Post & { readonly since: Date })[]
}) {
  if (posts.length === 0) return null
  const said = visit.text.help
  const since = (post: Post & { readonly since: Date }) =>
    said.unansweredSince({ member: post.member, day: formatDay(dayOf(post.since), visit.language) })
  return (
    <>
      <Heading level={2}>{said.unanswered}</Heading>
      <Paragraph>{said.unansweredLead}</Paragraph>
      <TaskList tasks={posts.map((post) => ({ ...taskOfPost(visit, post), detail: since(post) }))} />
    </>
  )
}

function HowToBegin({ visit }: { visit: CooperativeVisit }) {
  const said = visit.text.help
  const { slug } = visit.cooperative
  return (
    <>
      <ButtonRow>
        <LinkButton href={helpPaths.newPost(slug, 'ask')}>{said.ask}</LinkButton>
        <LinkButton href={helpPaths.newPost(slug, 'offer')} look="secondary">
          {said.offer}
        </LinkButton>
      </ButtonRow>
      <Paragraph quiet>
        {said.noMoney} <Link href={paths.insideJobs(slug)}>{said.toInside}</Link>
      </Paragraph>
    </>
  )
}

/** With whom whoever looks is busy, or was. */
function Promises(props: {
  visit: CooperativeVisit
  title: string
  promises: readonly HelpPromise[]
  me: Id<'member'> | undefined
  folded?: boolean
}) {
  const { visit, title, promises } = props
  if (promises.length === 0) return null
  const said = visit.text.help
  const tasks = promises.map((promise): Task => {
    const { kind, what, postId, id } = promise
    return {
      href: `${helpPaths.post(visit.cooperative.slug, postId)}#${id}`,
      title: headingOf(visit, promise, props.me),
      detail: said.one[kind]({ what }),
      ...(turnOf(promise) === undefined ? {} : { badge: <Badge>{said.stage[stageOf(promise)]}</Badge> }),
    }
  })
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <TaskList tasks={tasks} limit={props.folded ? 3 : tasks.length} />
    </>
  )
}
