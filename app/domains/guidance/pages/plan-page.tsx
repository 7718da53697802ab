import {
  Card,
  EmptyState,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  Refusal,
  Stack,
} from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { ideaOfMember } from '../../joining/index.ts'
import { KEPT } from '../../members/index.ts'
import { ladderChoicesOf, type LadderChoice } from '../ladder.db.ts'
import { goalsOf, stepsOf, writersOf } from '../plan.db.ts'
import { stepsNow } from '../plan.ts'
import { settingOf } from '../setting.db.ts'
import { Goals } from './goals.tsx'
import type { Looked } from './looked.ts'
import { StepLine } from './step-line.tsx'
import { whose } from './whose.ts'

/** The plan of a member: what to do first, then the goals with all their steps. */
export async function planPage(visit: CooperativeVisit, refused?: string): Promise<Response> {
  const { cooperativeId } = visit.actor
  const found = await whose(visit, async (tx, { id }) => ({
    goals: await goalsOf(tx, cooperativeId, id),
    idea: await ideaOfMember(tx, cooperativeId, id),
    steps: await stepsOf(tx, cooperativeId, id),
    writers: await writersOf(tx, id),
    ladder: (await settingOf(tx, cooperativeId)).ladder,
    choices: await ladderChoicesOf(tx, cooperativeId, id),
  }))
  if (!found) return new Response(null, { status: 404 })
  const looked = { visit, ...found }
  const { own, member, at, goals } = looked
  const text = visit.text.guidance.plan
  const name = member.firstName
  const title = own ? text.own : text.of({ name })
  return page(visit, {
    title,
    status: refused === undefined ? 200 : 409,
    children: (
      <>
        {!own && (
          <Link href={paths.guidance(visit.cooperative.slug)} roomy>
            {text.back}
          </Link>
        )}
        {refused !== undefined && <Refusal sentence={refused} />}
        <Said visit={visit} />
        <Heading level={1}>{title}</Heading>
        <Lead>{own ? text.ownLead : text.lead({ name })}</Lead>
        {goals.length > 0 && <Now {...looked} />}
        <Goals {...looked} />
        {own && goals.length === 0 && looked.idea !== undefined && (
          <FromIdea {...looked} idea={looked.idea} />
        )}
        {goals.length === 0 ? (
          <EmptyState
            title={text.emptyTitle}
            action={<LinkButton href={at.newGoal}>{text.newGoal}</LinkButton>}
          >
            {text.empty}
          </EmptyState>
        ) : (
          <p>
            <LinkButton href={at.newGoal} look="secondary">
              {text.newGoal}
            </LinkButton>
          </p>
        )}
        <OnLadder {...looked} />
        <Paragraph>
          <Link href={at.growth} roomy>
            {own ? visit.text.guidance.growth.title : visit.text.guidance.growth.of({ name })}
          </Link>
        </Paragraph>
        <Paragraph>
          <Link href={at.notes} roomy>
            {text.notes}
          </Link>
        </Paragraph>
        <Paragraph quiet>{own ? text.who : text.whoOf({ name })}</Paragraph>
      </>
    ),
  })
}

/** What the member wrote when they applied, as a beginning: it comes in the plan when they say so. */
function FromIdea({ visit, at, idea }: Looked & { idea: string }) {
  const words = visit.text.firstWeeks.idea
  return (
    <Card labelledBy="idea">
      <Heading level={2} size={3} id="idea">
        {words.title}
      </Heading>
      <Paragraph>{words.said({ idea })}</Paragraph>
      <p>
        <LinkButton href={at.goalOfIdea}>{words.take}</LinkButton>
      </p>
      <Paragraph quiet>{words.kept({ weeks: KEPT.application.days / 7 })}</Paragraph>
    </Card>
  )
}

/** Three steps at most: the rest stands with its goal. */
function Now(looked: Looked) {
  const { visit, steps, goals } = looked
  const text = visit.text.guidance.plan
  const now = stepsNow(steps)
  return (
    <Card tone="brand" labelledBy="now">
      <Heading level={2} id="now">
        {text.now}
      </Heading>
      {now.length === 0 ? (
        <Paragraph>{text.nothingNow}</Paragraph>
      ) : (
        <Stack>
          {now.map((step) => (
            <StepLine
              key={step.id}
              {...looked}
              step={step}
              goal={goals.find(({ id }) => id === step.goalId)}
            />
          ))}
        </Stack>
      )}
    </Card>
  )
}

function Said({ visit }: Pick<Looked, 'visit'>) {
  const said: Readonly<Record<string, string>> = visit.text.guidance.plan.said
  const found = Object.keys(said).find((word) => visit.url.searchParams.has(word))
  return found === undefined ? null : <JustDone said={said[found]!} />
}

/** Where the member says they stand; the way to the ladder is the member's own. */
function OnLadder(props: Looked & { ladder: readonly string[]; choices: readonly LadderChoice[] }) {
  const { visit, own, member, at, ladder } = props
  const words = visit.text.guidance.ladder
  const [last] = props.choices
  return (
    <>
      {last && (
        <Paragraph>{own ? words.now(last) : words.nowOf({ name: member.firstName, ...last })}</Paragraph>
      )}
      {own && ladder.length > 0 && (
        <Paragraph>
          <Link href={at.ladder} roomy>
            {words.open}
          </Link>
        </Paragraph>
      )}
    </>
  )
}
