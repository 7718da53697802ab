import { Badge, ButtonRow, Card, Details, Heading, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { isReached, openSteps, type Goal } from '../plan.ts'
import type { Looked } from './looked.ts'
import { ClosedStep, StepLine, written } from './step-line.tsx'

/** The goals that are worked on, and those that are reached under one line. */
export function Goals(looked: Looked) {
  const { visit, goals, steps } = looked
  const text = visit.text.guidance.plan
  if (goals.length === 0) return null
  const reached = goals.filter(({ id }) => isReached(steps.filter(({ goalId }) => goalId === id)))
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
  const own = props.steps.filter(({ goalId }) => goalId === goal.id)
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
