/** Searching: what is on the board by words, by name, and who does it as work. */
import {
  Button,
  ButtonRow,
  Form,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  TaskList,
  TextField,
  type Task,
} from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Post } from '../help.ts'
import { postsBySomeWords, postsByWords } from '../help-post.db.ts'
import { whoDoesIt } from '../who-does-it.db.ts'
import { helpPaths } from './addresses.ts'
import { Worker } from './matches.tsx'

/** What was found on the board, and who does it as work. */
export async function searchPage(visit: CooperativeVisit, words: string): Promise<Response> {
  const said = visit.text.help
  const { slug } = visit.cooperative
  const { whole, posts, workers } = await visit.read((tx) => foundFor(tx, words, visit.now.today))
  return page(visit, {
    title: said.title,
    children: (
      <>
        <Heading level={1}>{said.title}</Heading>
        <Search visit={visit} words={words} />
        {posts.length > 0 && <Heading level={2}>{said.search.found({ words })}</Heading>}
        {!whole && posts.length > 0 && <Paragraph>{said.search.someOfIt}</Paragraph>}
        {posts.length > 0 && <TaskList tasks={posts.map((post) => taskOfPost(visit, post))} />}
        {posts.length === 0 && <Paragraph>{said.search.nothing({ words })}</Paragraph>}
        {workers.length > 0 && <Heading level={2}>{visit.text.helpBetween.work.title}</Heading>}
        {workers.map((one) => (
          <Worker key={one.businessId + one.memberId} visit={visit} one={one} />
        ))}
        {workers.length > 0 && visit.may('help.take-part') && (
          <Paragraph>{visit.text.helpBetween.work.askFirst}</Paragraph>
        )}
        {visit.may('help.take-part') && (
          <ButtonRow>
            <LinkButton
              href={`${helpPaths.newPost(slug, 'ask')}?wat=${encodeURIComponent(words)}`}
              look="secondary"
            >
              {said.search.askIt}
            </LinkButton>
          </ButtonRow>
        )}
        <Link href={paths.help(slug)} roomy>
          {said.search.all}
        </Link>
      </>
    ),
  })
}

/**
 * What holds all that was asked. Where nothing on the board does, what holds some of it, and who does some of it
 * as work where nobody does all.
 */
async function foundFor(tx: Tx, words: string, today: Day) {
  const found = await postsByWords(tx, words, today)
  const workers = await whoDoesIt(tx, words, today)
  const whole = found.length > 0
  return {
    whole,
    posts: whole ? found.map(({ post }) => post) : await postsBySomeWords(tx, words, today),
    workers: whole || workers.length > 0 ? workers : await whoDoesIt(tx, words, today, { anyWord: true }),
  }
}

/** The field to search with. */
export function Search({ visit, words }: { visit: CooperativeVisit; words: string }) {
  const said = visit.text.help.search
  return (
    <Form action={paths.help(visit.cooperative.slug)} method="get" label={said.label}>
      <TextField
        name="zoek"
        type="search"
        label={said.label}
        hint={said.hint}
        value={words}
        maxLength={100}
      />
      <ButtonRow>
        <Button look="secondary">{said.go}</Button>
      </ButtonRow>
    </Form>
  )
}

/** A post as a line of a list. */
export function taskOfPost(visit: CooperativeVisit, { id, kind, what, member, neededOn }: Post): Task {
  const said = visit.text.help
  const until = neededOn === null ? '' : `, ${said.until({ day: formatDay(neededOn, visit.language) })}`
  return {
    href: helpPaths.post(visit.cooperative.slug, id),
    title: said.one[kind]({ what }),
    detail: `${said.by({ member })}${until}`,
  }
}
