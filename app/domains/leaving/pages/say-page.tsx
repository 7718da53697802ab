import { z } from 'zod'
import { DateField, JustDone, RadioGroup, typedParts } from '../../../ui/index.ts'
import { addDays, addMonths, monthOf, parseDay, type Day } from '../../../values/day.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { choice, dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { TOLD_HOW, WHERE_TO, type SaidHow, type WhereTo } from '../leaving.ts'
import { sayLeaving } from '../say-leaving.ts'
import { whose, type Whose } from './whose.ts'

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
    above: ({ member }, visit) => <TakenBack visit={visit} name={member.firstName} />,
    // The end of this month: nearly everybody stops at the end of one.
    initial: (_data, visit): Readonly<Record<string, string>> => endOfMonth(visit.now.today),
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
    save: (visit, said, commandId, { member }) => {
      const { lastDay, whereTo, how = 'self' } = said
      return visit.perform(sayLeaving, visit.actor, { memberId: member.id, lastDay, whereTo, how }, commandId)
    },
    done: (_visit, _value, { at }) => `${at.road}?gezegd=ja`,
    refusals: (visit) => visit.text.leaving.refusals,
    refusedField: (reason) =>
      reason === 'leaving-day-far' || reason === 'leaving-before-joined' ? 'lastDay' : undefined,
    saveLabel: (visit) =>
      visit.params['member'] === undefined ? visit.text.leaving.say.save : visit.text.leaving.say.saveOf,
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

/** The last day of the month of a day, as the three numbers of the field. */
function endOfMonth(on: Day): Readonly<Record<string, string>> {
  const last = addDays(addMonths(parseDay(`${monthOf(on)}-01`)!, 1), -1)
  return dayFields('lastDay', last)
}
