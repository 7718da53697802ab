import type { ComponentChildren } from 'preact'
import { Heading, Lead, Link, Notice, Paragraph, Stack, Steps } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import type { Bought, FromSpending } from '../from-spending.ts'
import { isAgreed, stillToCome } from '../pot-request.ts'
import { leftInPotBesides } from '../pot-request.db.ts'
import { quoteOf, requestStory, type RequestStory } from '../pot-request-story.db.ts'
import { readScheme } from '../scheme-stored.ts'
import { Answer, WhoSaysYes } from './request-card.tsx'
import { BoughtLine, WhatNow } from './request-bought.tsx'

type Props = { visit: CooperativeVisit; story: RequestStory; bought: readonly Bought[]; own: boolean }

/** A request as a story: asked, yes, bought, out of the pot. The same for who asked and for who approves. */
export function requestStoryPage(from: FromSpending) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const { id, slug } = visit.cooperative
    const requestId = visit.id<'pot-request'>('request')
    const { story, bought, member, left } = await visit.read(async (tx) => {
      const found = await requestStory(tx, id, requestId, visit.now.today)
      return {
        story: found,
        bought: await from.boughtUnder(tx, id, requestId),
        member: await memberOfPerson(tx, id, visit.actor.personId),
        left:
          found && found.mine.length > 0 ? await leftInPotBesides(tx, found.memberId, requestId) : undefined,
      }
    })
    if (!story) throw new NothingHere('no such request')
    await visit.readsFileOf(story.memberId)
    const props = { visit, story, bought, own: story.memberId === member?.id }
    const words = visit.text.potRequests
    return page(visit, {
      title: story.what,
      children: (
        <>
          <Link href={paths.potRequests(slug)} roomy>
            {words.back}
          </Link>
          <Heading level={1}>{story.what}</Heading>
          <Lead>
            {words.one({
              member: props.own ? null : story.memberName,
              amount: formatEuro(story.amount, visit.language),
              purpose: visit.text.pots.purpose[story.purpose],
            })}
          </Lead>
          <Ended {...props} />
          <Asked {...props} />
          <SaidYes {...props} />
          {story.purpose !== 'payout' && <WasBought {...props} />}
          <OutOfPot {...props} />
          {!story.closedAt && !story.spent && (
            <Answer visit={visit} asked={story} own={props.own} left={left} />
          )}
        </>
      ),
    })
  }
}

/** The quote itself, as it came. */
export async function quotePage(visit: CooperativeVisit): Promise<Response> {
  const found = await visit.read((tx) =>
    quoteOf(tx, visit.cooperative.id, visit.id<'pot-request'>('request')),
  )
  if (!found) throw new NothingHere('no such quote')
  await visit.readsFileOf(found.memberId)
  return file(found)
}

/** How far it is, while it goes on; how it ended, when it did. */
function Ended({ visit, story, bought }: Props) {
  const words = visit.text.potRequests.story
  if (story.closedAt) {
    const day = formatDay(dayOf(story.closedAt), visit.language)
    return (
      <Notice>{words[story.closed === 'no' ? 'saidNo' : 'closed']({ day, why: story.closedWhy })}</Notice>
    )
  }
  if (story.spent) return <Notice tone="done">{words.allDone}</Notice>
  const payout = story.purpose === 'payout'
  const steps = [words.asked, words.yes, ...(payout ? [] : [words.bought]), words.paid]
  const agreed = isAgreed(story)
  const current = !agreed ? 1 : bought.length === 0 || payout ? 2 : 3
  return <Steps steps={steps} current={current} label={words.howFar} />
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Stack gap="small">
      <Heading level={2} size={3}>
        {title}
      </Heading>
      {children}
    </Stack>
  )
}

function Asked({ visit, story }: Props) {
  const words = visit.text.potRequests
  return (
    <Part title={words.story.asked}>
      <Paragraph quiet>{words.on(formatDay(dayOf(story.askedAt), visit.language))}</Paragraph>
      {story.why !== '' && <Paragraph>{story.why}</Paragraph>}
      {story.boughtBy && <Paragraph>{words.story.buyer[story.boughtBy]}</Paragraph>}
      {story.hasQuote ? (
        <Link href={paths.potQuote(visit.cooperative.slug, story.id)} roomy>
          {words.story.quote}
        </Link>
      ) : (
        <Paragraph quiet>{words.story.noQuote}</Paragraph>
      )}
    </Part>
  )
}

function SaidYes({ visit, story }: Props) {
  return (
    <Part title={visit.text.potRequests.story.yes}>
      <WhoSaysYes visit={visit} asked={story} />
      <TooFew visit={visit} story={story} />
    </Part>
  )
}

/** When there are fewer people who could say yes than are needed: who can be made one, and by whom. */
function TooFew({ visit, story }: Pick<Props, 'visit' | 'story'>) {
  const toCome = stillToCome(story) ?? 0
  if (story.rules === null || story.closedAt || story.spent || story.left >= toCome) return null
  const words = visit.text.potRequests.story
  const { anyOf } = readScheme(story.rules).pot.approvers
  const tasks = [...new Set(anyOf.map((one) => (one === 'members' ? 'board' : one)))]
  const toGive = tasks.flatMap((one) => (one === 'case-manager' ? [] : words.task[one]))
  return (
    <Notice tone="doubt">
      {words.tooFew({ toCome, left: story.left })}{' '}
      {toGive.length > 0 ? words.give({ toGive }) : words.linkOffice}
    </Notice>
  )
}

function WasBought({ visit, story, bought, own }: Props) {
  const words = visit.text.potRequests.story
  const goesOn = isAgreed(story) && !story.closedAt && !story.spent
  return (
    <Part title={words.bought}>
      {bought.map((one) => (
        <BoughtLine key={one.id} visit={visit} bought={one} />
      ))}
      {bought.length === 0 && !goesOn && <Paragraph quiet>{words.notYet}</Paragraph>}
      {goesOn && <WhatNow visit={visit} story={story} own={own} isBought={bought.length > 0} />}
    </Part>
  )
}

function OutOfPot({ visit, story, bought }: Props) {
  const words = visit.text.potRequests.story
  if (!story.spent)
    return (
      <Part title={words.paid}>
        <Paragraph quiet>{words.notYet}</Paragraph>
      </Part>
    )
  const amount = formatEuro(story.spent.amount, visit.language)
  const day = formatDay(story.spent.countsOn, visit.language)
  const costs = bought.filter(({ kind }) => kind === 'cost')
  const isPaid = costs.length > 0 && costs.every((one) => one.isPaid)
  return (
    <Part title={words.paid}>
      <Paragraph>{words.wentOut({ day, amount })}</Paragraph>
      {story.boughtBy && costs.length > 0 && (
        <Paragraph>{words[isPaid ? 'settled' : 'toSettle'][story.boughtBy]}</Paragraph>
      )}
    </Part>
  )
}
