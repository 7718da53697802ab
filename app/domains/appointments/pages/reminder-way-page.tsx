/** How a member is reminded of what stands in their agenda: chosen by themselves, or for who asks it. */
import { z } from 'zod'
import { Notice, Paragraph, RadioGroup, TextField } from '../../../ui/index.ts'
import { mobileInWords } from '../../../values/mobile-number.ts'
import { choice, optionalText } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById, memberOfPerson, type Member } from '../../members/index.ts'
import { findPerson } from '../../people/index.ts'
import { chooseReminderWay } from '../texts/choose-reminder-way.ts'
import { reminderChoiceOf } from '../texts/reminder-way.db.ts'
import { REMINDER_WAYS, type ReminderChoice } from '../texts/reminder-way.ts'
import { sendsTexts } from '../texts/text-account.db.ts'
import { whoseNumberIsWrong } from '../texts/text-message.db.ts'

type Data = {
  readonly member: Member
  readonly choice: ReminderChoice
  readonly hasMail: boolean
  readonly hasTexts: boolean
  readonly isWrong: boolean
}

/** @param isOwn whether it is the own page, or that of the member in the address */
function pageOf(isOwn: boolean) {
  return formPage({
    schema: z.object({ way: choice(REMINDER_WAYS), number: optionalText(30) }),
    load: (visit) => load(visit, isOwn),
    title: (visit, { member }) =>
      isOwn ? visit.text.reminderWays.title : visit.text.reminderWays.titleFor({ name: member.name }),
    lead: (visit, { member }) =>
      isOwn ? visit.text.reminderWays.lead : visit.text.reminderWays.leadFor({ name: member.firstName }),
    back: (visit, { member }) =>
      isOwn
        ? { href: paths.agenda(visit.cooperative.slug), label: visit.text.reminderWays.back }
        : {
            href: paths.member(visit.cooperative.slug, member.id),
            label: visit.text.reminderWays.backToMember,
          },
    initial: ({ choice: { way, number } }): Record<string, string> => ({
      way,
      number: number === null ? '' : mobileInWords(number),
    }),
    fields: (filled) => <Fields {...filled} />,
    label: (visit, field) => visit.text.reminderWays[field === 'number' ? 'number' : 'way'],
    save: (visit, { way, number }, commandId, { member }) =>
      visit.perform(
        chooseReminderWay,
        visit.actor,
        { way, number, ...(isOwn ? {} : { memberId: member.id }) },
        commandId,
      ),
    done: (visit, _value, { member }) => {
      const { slug } = visit.cooperative
      return `${isOwn ? paths.reminderWay(slug) : paths.reminderWayOf(slug, member.id)}?bewaard`
    },
    refusals: (visit) => visit.text.reminderWays.refusals,
    refusedField: (reason) => (reason === 'number-not-mobile' ? 'number' : undefined),
    saveLabel: (visit) => visit.text.reminderWays.save,
  })
}

export const ownReminderWayPage = pageOf(true)
export const reminderWayPage = pageOf(false)

async function load(visit: CooperativeVisit, isOwn: boolean): Promise<Data | undefined> {
  const { cooperativeId, personId } = visit.actor
  const found = await visit.read(async (tx) => {
    const member = isOwn
      ? await memberOfPerson(tx, cooperativeId, personId)
      : await memberById(tx, cooperativeId, visit.id<'member'>('member'))
    if (!member) return undefined
    return {
      member,
      choice: await reminderChoiceOf(tx, cooperativeId, member.personId),
      hasMail: Boolean((await findPerson(tx, member.personId))?.email),
      hasTexts: await sendsTexts(tx, cooperativeId),
      isWrong: !isOwn && (await whoseNumberIsWrong(tx)).has(member.personId),
    }
  })
  if (found && !isOwn) await visit.readsFileOf(found.member.id)
  return found
}

/** Texts are offered where they are sent; who chose them before sees what they chose. */
function waysFor({ hasTexts, choice: chosen }: Data) {
  return REMINDER_WAYS.filter((way) => way !== 'text' || hasTexts || chosen.way === 'text')
}

function Fields({ visit, data, typed, wrong }: Filled<Data>) {
  const words = visit.text.reminderWays
  return (
    <>
      {visit.url.searchParams.has('bewaard') && (
        <Notice tone="done" announce>
          {words.saved}
        </Notice>
      )}
      {data.isWrong && <Notice tone="doubt">{words.wrongNumber}</Notice>}
      {!data.hasTexts && <Notice tone="doubt">{words.none}</Notice>}
      <RadioGroup
        name="way"
        label={words.way}
        choices={waysFor(data).map((value) => ({ value, label: words.ways[value] }))}
        value={typed['way']}
        error={wrong('way')}
      />
      <TextField
        name="number"
        label={words.number}
        hint={words.numberHint}
        type="tel"
        width="medium"
        maxLength={30}
        autocomplete={data.member.personId === visit.actor.personId ? 'tel' : 'off'}
        value={typed['number']}
        error={wrong('number')}
        optional
      />
      {data.hasTexts && <Paragraph quiet>{words.says}</Paragraph>}
      {!data.hasMail && <Paragraph quiet>{words.noMail}</Paragraph>}
      <Paragraph quiet>{words.paper}</Paragraph>
    </>
  )
}
