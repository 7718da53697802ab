import {
  Badge,
  Button,
  ButtonRow,
  Card,
  Details,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Stack,
  Unseen,
} from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import { openSteps, standingOf, type Goal } from '../plan.ts'
import type { Looked } from './looked.ts'
import { ClosedStep, StepLine, written } from './step-line.tsx'
import { dayInWords, nameOf } from './whose.ts'

const stepsFor = ({ id }: Goal, steps: Looked['steps']) => steps.filter(({ goalId }) => goalId === id)

/** The goals that are worked on, and those that are reached under one line. */
export function Goals(looked: Looked) {
  const { visit, goals, steps } = looked
  const text = visit.text.guidance.plan
  if (goals.length === 0) return null
  const reached = goals.filter((goal) => standingOf(goal, stepsFor(goal, steps)) === 'reached')
  const going = goals.filter((goal) => !reached.includes(goal))
  return (
    <>
      {going.length > 0 && <Heading level={2}>{text.goals}</Heading>}
      {going.map((goal) => (
        <GoalCard key={goal.id} {...looked} goal={goal} />
      ))}
      {reached.length > 0 && (
        <Details summary={text.reached({ count: reached.length })}>
          <Stack>
            {reached.map((goal) => (
              <GoalCard key={goal.id} {...looked} goal={goal} />
            ))}
          </Stack>
        </Details>
      )}
    </>
  )
}

function GoalCard(props: Looked & { readonly goal: Goal }) {
  const { visit, goal, at } = props
  const { plan: text, themes } = visit.text.guidance
  const own = stepsFor(goal, props.steps)
  const closed = own.filter(({ state }) => state !== 'open')
  return (
    <Card labelledBy={`goal-${goal.id}`}>
      <p>
        <Badge>{themes[goal.theme]}</Badge>
      </p>
      <Heading level={3} id={`goal-${goal.id}`}>
        {goal.goal}
      </Heading>
      <Paragraph quiet>{written(props, goal)}</Paragraph>
      {own.length === 0 ? (
        <Paragraph>{text.noSteps}</Paragraph>
      ) : (
        <Details summary={text.allSteps({ count: own.length })}>
          <Stack>
            {openSteps(own).map((step) => (
              <StepLine key={step.id} {...props} step={step} goal={undefined} />
            ))}
            {closed.map((step) => (
              <ClosedStep key={step.id} {...props} step={step} />
            ))}
          </Stack>
        </Details>
      )}
      <Reached {...props} standing={standingOf(goal, own)} />
      <ButtonRow>
        <LinkButton look="secondary" href={at.newStep(goal.id)}>
          {text.newStep}
        </LinkButton>
        <LinkButton look="quiet" href={at.goal(goal.id)}>
          {text.changeGoal}
        </LinkButton>
      </ButtonRow>
    </Card>
  )
}

/** Whether it is reached: asked once every step is closed, told with who said so, and taken back with one press. */
function Reached(props: Looked & { readonly goal: Goal; readonly standing: ReturnType<typeof standingOf> }) {
  const { visit, goal, at, writers, standing } = props
  const text = visit.text.guidance.plan
  if (standing === 'under-way') return null
  const reached = standing === 'reached'
  const { reachedAt, reachedBy } = goal
  const said =
    reachedAt === null
      ? text.asksReached
      : text.reachedBy({ name: nameOf(visit, writers, reachedBy), day: dayInWords(visit, reachedAt) })
  return (
    <>
      <Paragraph quiet={reached}>{said}</Paragraph>
      <Form action={at.closeGoal(goal.id)} commandId={freshCommandId(visit)}>
        <HiddenField name="revision" value={String(goal.revision)} />
        <Button look={reached ? 'quiet' : 'secondary'} name="reached" value={reached ? 'nee' : 'ja'}>
          {reached ? text.notReached : text.isReached}
          <Unseen> {goal.goal}</Unseen>
        </Button>
      </Form>
    </>
  )
}
