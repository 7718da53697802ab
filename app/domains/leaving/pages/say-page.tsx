import { z } from 'zod'
import {
  Card,
  DateField,
  Heading,
  JustDone,
  Lead,
  Paragraph,
  RadioGroup,
  typedParts,
} from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { ok } from '../../../values/result.ts'
import { choice, dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { findPerson } from '../../people/index.ts'
import { maySay, TOLD_HOW, WHERE_TO, type SaidHow, type WhereTo } from '../leaving.ts'
import { sayLeaving } from '../say-leaving.ts'
import { PotSaid } from './pot-said.tsx'
import { potOnDay, whose, type Whose } from './whose.ts'

const what = { lastDay: dayField(), whereTo: choice(WHERE_TO) }

type Said = { readonly lastDay: Day; readonly whereTo: WhereTo; readonly how?: SaidHow | undefined }

/** A form that says that a member stops; with how they told it, when another writes it down. */
function sayPage(schema: z.ZodType<Said>) {
  return formPage({
    schema,
    load: (visit): Promise<Whose | undefined> => whose(visit),
    title: (visit, { own, member }) =>
      own ? visit.text.leaving.say.title : visit.text.leaving.say.titleOf({ name: member.firstName }),
    lead: (visit, { own, member }) =>
      own ? visit.text.leaving.say.lead : visit.text.leaving.say.leadOf({ name: member.firstName }),
    back: (visit, { own, member }) => backFrom(visit, own, member),
    above: (data, visit) => <First visit={visit} data={data} />,
    // No day is chosen for somebody: not even the end of this month, which is near.
    initial: (): Readonly<Record<string, string>> => ({}),
    fields: ({ visit, data: { own }, typed, wrong }) => {
      const { say: words, whereTo, whereToOf, how } = visit.text.leaving
      const places = own ? whereTo : whereToOf
      return (
        <>
          <DateField
            name="lastDay"
            label={own ? words.lastDay : words.lastDayOf}
            hint={words.lastDayHint}
            value={typedParts(typed, 'lastDay')}
            error={wrong('lastDay')}
          />
          <RadioGroup
            name="whereTo"
            label={own ? words.whereTo : words.whereToOf}
            hint={own ? words.whereToHint : words.whereToHintOf}
            choices={WHERE_TO.map((value) => ({ value, label: places[value] }))}
            value={typed['whereTo']}
            error={wrong('whereTo')}
          />
          {!own && (
            <RadioGroup
              name="how"
              label={words.how}
              choices={TOLD_HOW.map((value) => ({ value, label: how[value] }))}
              value={typed['how']}
              error={wrong('how')}
            />
          )}
        </>
      )
    },
    label: (visit, field) => labelOf(visit, field),
    confirm: (visit, said, data) => toConfirm(visit, said, data),
    save: (visit, said, commandId, { member }) => {
      const { lastDay, whereTo, how = 'self' } = said
      return visit.perform(sayLeaving, visit.actor, { memberId: member.id, lastDay, whereTo, how }, commandId)
    },
    done: (_visit, _value, { at }) => `${at.road}?gezegd=ja`,
    refusals: (visit) => visit.text.leaving.refusals,
    refusedField: (reason) =>
      reason === 'leaving-day-far' || reason === 'leaving-day-ahead' || reason === 'leaving-before-joined'
        ? 'lastDay'
        : undefined,
    saveLabel: (visit) => visit.text.leaving.say.next,
  })
}

/** A member says it themselves. */
export const ownSayPage = sayPage(withDays(['lastDay'], z.object(what)))

/** A coach or the administration writes it down. */
export const sayForPage = sayPage(withDays(['lastDay'], z.object({ ...what, how: choice(TOLD_HOW) })))

function backFrom(visit: CooperativeVisit, own: boolean, member: Whose['member']) {
  const { say } = visit.text.leaving
  const { slug } = visit.cooperative
  return own
    ? { href: paths.home(slug), label: say.back }
    : { href: paths.member(slug, member.id), label: say.backToMember({ name: member.firstName }) }
}

/** What is in the pot and where it goes, before somebody says that they stop. */
function First({ visit, data: { member, own, pot } }: { visit: CooperativeVisit; data: Whose }) {
  const { say } = visit.text.leaving
  return (
    <>
      <TakenBack visit={visit} name={member.firstName} />
      {pot !== undefined && (
        <Card labelledBy="pot-first">
          <Heading level={2} id="pot-first">
            {own ? say.potFirst : say.potFirstOf({ name: member.firstName })}
          </Heading>
          <PotSaid visit={visit} pot={pot} />
        </Card>
      )}
    </>
  )
}

/** The day, and the pot by the rules of that day, once more; what would be refused is refused before. */
async function toConfirm(visit: CooperativeVisit, said: Said, { member, own, leaving }: Whose) {
  const { lastDay, how = 'self' } = said
  const facts = { lastDay, today: visit.now.today, oneself: own, how, saidBefore: leaving?.lastDay }
  const judged = maySay(member, facts)
  if (!judged.ok) return judged
  const { pot, email } = await visit.read(async (tx) => ({
    pot: await potOnDay(visit, tx, member.id, own, lastDay),
    email: (await findPerson(tx, member.personId))?.email ?? null,
  }))
  const name = member.firstName
  const { say } = visit.text.leaving
  const day = formatDay(lastDay, visit.language)
  return ok({
    title: own ? say.sure({ day }) : say.sureOf({ day, name }),
    shown: (
      <>
        {own && <Lead>{say.sureLead}</Lead>}
        {!own && (
          <Paragraph>{email === null ? say.hearsByCall({ name }) : say.hearsByMail({ name })}</Paragraph>
        )}
        {pot !== undefined && <PotSaid visit={visit} pot={pot} />}
      </>
    ),
    saveLabel: own ? say.save : say.saveOf,
    changeLabel: say.change,
  })
}

function TakenBack({ visit, name }: { visit: CooperativeVisit; name: string }) {
  const { done } = visit.text.leaving.road
  const asked = visit.url.searchParams
  if (asked.has('terug')) return <JustDone said={done.terug} />
  if (asked.has('teruggenomen')) return <JustDone said={done.teruggenomen({ name })} />
  return null
}

function labelOf(visit: CooperativeVisit, field: string): string {
  const { say } = visit.text.leaving
  if (field === 'how') return say.how
  const own = visit.params['member'] === undefined
  if (field === 'whereTo') return own ? say.whereTo : say.whereToOf
  return own ? say.lastDay : say.lastDayOf
}
