import { z } from 'zod'
import { Card, DateField, Heading, Notice, Select, typedParts } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { dayField, idOf, withDays } from '../../../web/fields.ts'
import { optionalDay } from '../../../web/optional-day.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { assignMemberScheme } from '../assign-member-scheme.ts'
import { assignmentsOf } from '../schemes.db.ts'
import { loadSchemes, schemeRefusals } from './loading.ts'

/** Gives a member another scheme from a day on. */
export const assignPage = formPage({
  schema: withDays(
    ['fromDay', 'noticeSentOn'],
    z.object({
      memberId: idOf<'member'>(),
      fromDay: dayField(),
      noticeSentOn: optionalDay(),
    }),
  ),
  async load(visit) {
    const { histories, members } = await loadSchemes(visit)
    const history = histories.find((one) => one.id === visit.id<'scheme'>('scheme'))
    if (!history) return undefined
    const given = await visit.read((tx) => assignmentsOf(tx, visit.cooperative.id))
    return {
      history,
      others: members.filter((member) => member.scheme_id !== history.id),
      given: given.filter((one) => one.scheme_id === history.id),
    }
  },
  title: (visit, { history }) => visit.text.schemePages.assign.title(history.name),
  lead: (visit) => visit.text.schemePages.assign.lead,
  back: (visit, { history }) => ({
    href: paths.scheme(visit.cooperative.slug, history.id),
    label: visit.text.schemePages.assign.back(history.name),
  }),
  initial: () => ({}),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.schemePages.assign
    const choices = data.others.map((member) => ({ value: member.id, label: member.name }))
    return (
      <>
        {choices.length === 0 && <Notice>{words.everybody}</Notice>}
        <Select
          name="memberId"
          label={words.member}
          choices={choices}
          value={typed['memberId']}
          error={wrong('memberId')}
        />
        <DateField
          name="fromDay"
          label={words.from}
          value={typedParts(typed, 'fromDay')}
          error={wrong('fromDay')}
        />
        <DateField
          name="noticeSentOn"
          label={words.told}
          value={typedParts(typed, 'noticeSentOn')}
          error={wrong('noticeSentOn')}
        />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.schemePages.assign
    return field === 'memberId' ? words.member : field === 'fromDay' ? words.from : words.told
  },
  save(visit, { memberId, fromDay, noticeSentOn }, commandId, { history }) {
    const input = { memberId, schemeId: history.id, fromDay, ...(noticeSentOn ? { noticeSentOn } : {}) }
    return visit.perform(assignMemberScheme, visit.actor, input, commandId)
  },
  done: (visit, _, { history }) => `${paths.scheme(visit.cooperative.slug, history.id)}?gedaan=lid`,
  refusals: (visit) => schemeRefusals(visit),
  saveLabel: (visit) => visit.text.schemePages.assign.save,
  below: ({ given }, visit) =>
    given.length > 0 && (
      <Card>
        <Heading level={2} size={3}>
          {visit.text.schemePages.followersCount(given.length)}
        </Heading>
        <ul>
          {given.map((one) => (
            <li key={one.member_id + one.from_day}>
              {visit.text.schemePages.assign.since({
                name: one.name,
                day: formatDay(one.from_day, visit.language),
              })}
            </li>
          ))}
        </ul>
      </Card>
    ),
})
